package question

import (
	"strings"

	"annals/deck/chrono"
	"annals/deck/language"
)

// script writes Chinese question words in the script of the article.
type script struct{ traditional bool }

func (s script) pick(simplified, traditional string) string {
	if s.traditional {
		return traditional
	}
	return simplified
}

// which asks for a date as finely as it is known.
func (s script) which(d chrono.Date) string {
	first, last := d.Ends()
	if d.Precision() == chrono.RangePrecision {
		return s.pick("从", "從") + s.which(first) + "到" + s.which(last)
	}
	word := ""
	switch d.Precision() {
	case chrono.DayPrecision:
		word = "哪一天"
	case chrono.MonthPrecision:
		word = "哪年哪月"
	case chrono.SeasonPrecision:
		word = "哪一年的哪" + s.pick("个季节", "個季節")
		if d.Season() >= 33 {
			word = "哪一年的哪" + s.pick("个时段", "個時段")
		}
	case chrono.DecadePrecision:
		word = "哪" + s.pick("个年代", "個年代")
	case chrono.CenturyPrecision:
		word = "哪" + s.pick("个世纪", "個世紀")
	default:
		word = "哪一年"
		if matches(partOfYear, fold(d.Format(language.Simplified))) {
			word += s.pick("的什么时候", "的什麼時候")
		}
	}
	if d.Approximate() {
		return s.pick("大约", "大約") + word
	}
	return word
}

// spanOfYears follows a year that years around it are counted from.
var spanOfYears = compile(`^(?:前后)?的[几数]`)

// partOfYear is how a date is written that is a part of a year.
var partOfYear = compile(`年(?:初|末|中|中期)$`)

var (
	// takesDate is how text ends that has a date as its object, so that no 在 is wanted.
	takesDate = compile(`步入|进入|踏入|迈入|[于在至到自从由起是为即距及达始近逾和与]$|直到|直至|截至|截止|早在|自从|开始于|整个?|每|近|约|大约`)
	partOfDay = compile(`^(?:里|间)?(?:的?(?:当天|当日|同日))?(?:凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜间|午夜|夜|晚)?(?:\d{1,2}[时点](?:\d{1,2}分)?)?`)
)

// afterDay is how text goes on behind a date without the part of the day and the word for within.
func afterDay(after string) string {
	if rest := strings.TrimPrefix(after, "中"); rest == "" || strings.HasPrefix(rest, "，") {
		after = rest // 中华 is another word
	}
	return cutPrefix(partOfDay, after)
}

// askWhen puts the question word where the date stood; a date that opened the clause goes behind its subject.
func (c chinese) when(ev event, a asking) (string, bool) {
	if a.on.IsRange() && matches(ofOneDay, ev.text) {
		return "", false
	}
	if ev.leads {
		return c.askAfterSubject(ev, a), true
	}
	before, after, _ := strings.Cut(ev.text, string(a.date))
	after = afterDay(after)
	if a.on.IsRange() && matches(untilHead, before) {
		return "", false
	}
	if strings.HasPrefix(after, "、") || strings.HasSuffix(before, "了") || strings.HasSuffix(before, "即") || matches(withDate, before) || matches(spanOfYears, after) {
		return "", false
	}
	bareDate := !matches(afterLead, after) && before != "" && !matches(takesDate, before)
	if bareDate && !matches(opensPredicate, after) && !strings.HasPrefix(after, "，") {
		return "", false // the date belongs to the noun behind it
	}
	return c.askInPlace(ev.text, a), true
}

// ofOneDay is in a clause that tells of the day of a birth or a death, and of no span of time.
var ofOneDay = compile(`出生|诞生|(?:^|[^发产])生于|逝世|去世|病逝|卒于|死于`)

// happens is how a clause begins whose subject stands behind its verb.
var happens = compile(`^(?:发生|爆发|出现)(?:[^于在]|$)`)

// countsDays is how text ends that tells the date after it by counting from another one.
var countsDays = compile(`第[一二三四五六七八九十\d]+[天日年月周](?:，?(?:亦?即|也就是))?$|[前后](?:的|，(?:亦?即|也就是))?$`)

// asks is the question word for the date of the event, and whether it is one for a span of time.
func (s script) asks(a asking) (which string, ranged bool) {
	if season := a.draft.at(a.date).season; season != "" {
		return s.pick("哪个", "哪個") + season, false
	}
	return s.which(a.on), a.on.Precision() == chrono.RangePrecision
}

func (s script) askAfterSubject(ev event, a asking) string {
	which, ranged := s.asks(a)
	rest := ev.text
	switch ev.lead {
	case "自":
		if ranged {
			break
		}
		return s.pick("从", "從") + which + "起，" + rest
	case "为止":
		return "到" + which + s.pick("为止，", "為止，") + rest
	case "直到", "直至", "截至":
		if matches(untilThen, rest) {
			return ev.lead + which + "，" + rest
		}
	}
	n := subjectEnd(rest)
	if n == 0 {
		n = max(ev.subject, actorEnd(rest))
	}
	if n == 0 {
		n = describedEnd(rest)
	}
	if title := startsInTitle(rest[n:]); n > 0 && title > 0 && matches(opensPredicate, rest[n+title:]) {
		n += title // 某国使者抵达: not the country, but its envoy
	}
	switch {
	case n == 0 && (matches(happens, rest) || matches(doneThen, rest) && matches(losesSubject, rest)):
		return which + rest
	case n == 0:
		return which + "，" + rest
	}
	return rest[:n] + s.at(which, rest[n:], ranged) + rest[n:]
}

// actorEnd is the end of the names that a clause begins with where a verb of the word lists follows them.
func actorEnd(text string) int {
	end := titledEnd(text)
	if end == 0 || !beginsAct(text[end:]) || matches(officeNext, text[end:]) {
		return 0
	}
	return end
}

// officeNext goes on with an office and who bears it: 太原留守某人.
var officeNext = compile(`^\p{Han}{1,5}` + personClass)

// describedEnd is the end of a subject that is one person with a description: 刚从国外回来的某人.
func describedEnd(text string) int {
	at := strings.IndexFunc(text, isPersonMark)
	if at < 0 {
		return 0
	}
	before, end := text[:titleStart(text, at)], at+len(string(personMark))
	if !strings.HasSuffix(before, "的") || strings.ContainsAny(before, "，；：、《“「") || strings.ContainsFunc(before, isDateMark) || width(before) > maxDescription {
		return 0
	}
	end += startsInTitle(text[end:])
	if !matches(opensPredicate, text[end:]) || matches(notSubject, text[end:]) || matches(ownsNoun, text[end:]) {
		return 0
	}
	return end
}

// maxDescription is the number of characters of a description that a reader still keeps in mind.
const maxDescription = 14

// at is the question word with its preposition, which differs from one that follows.
func (s script) at(which, rest string, ranged bool) string {
	switch {
	case ranged:
		return which
	case strings.HasPrefix(rest, "在"):
		return s.pick("于", "於") + which
	}
	return "在" + which
}

func (s script) askInPlace(text string, a asking) string {
	which, ranged := s.asks(a)
	before, after, _ := strings.Cut(text, string(a.date))
	after = afterDay(after)
	if ranged {
		after = cutPrefix(between, after)
		if matches(untilRange, before) {
			return before + strings.TrimLeft(which, "从從") + s.pick("之间", "之間") + after
		}
		return strings.TrimRight(before, "自从從") + which + after
	}
	if matches(takesDate, before) && matches(namedEvent, after) && !matches(opensPredicate, after) {
		return before + which + "的" + after
	}
	if before == "" || matches(takesDate, before) || strings.HasPrefix(after, "的") || strings.HasSuffix(before, "的") || matches(describesThing, after) && !matches(endsInName, before) {
		return before + which + after
	}
	return before + s.at(which, after, false) + after
}

var (
	// describesThing is how text goes on behind a date that a description of a thing begins with: 1983年上映的电影.
	describesThing = compile(`^\p{Han}{2,4}的[^，]`)
	endsInName     = compile(nameClass + `$|[，：]$`)
)

// untilHead is how text ends before a date that something lasted until; it goes with no range.
var untilHead = compile(`(?:直到|直至|截至|一直|截止)[到至]?$`)

// withDate is how text ends before a date that only qualifies what somebody is with or against.
var withDate = compile(`[与和及跟同对]$`)

// untilThen is in a clause that tells what lasted until a date, or came only then.
var untilThen = compile(`才|仍|都|一直|始终|尚|未|没有|方才|共`)

// namedEvent is how text goes on with an election, a war or a meeting, which the date belongs to.
var namedEvent = compile(`^` + nameClass + `?[^的了得在于，]{0,6}(?:选举|大选|战争|会议|大会|锦标赛|世界杯|奥运会|革命|政变|战役|起义)`)

var (
	between    = compile(`^(?:之间|期间|年间|间)`)
	untilRange = compile(`[于在]$`)
)
