package question

import (
	"regexp"
	"slices"
	"strings"
)

// maxChinese is the number of characters of a question's clause that can still be read at a glance.
const maxChinese = 80

// The rest of a date phrase: parts of the day and the words for around, since and after.
const dateTail = `(?:[，,]?(?:星期|周|礼拜)[一二三四五六日天])?(?:的?(?:当天|当日|同日))?(?:凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜间|午夜|夜|晚)?(?:\d{1,2}[时点](?:\d{1,2}分)?|前后|左右)?(?:间|时|之际|期间|之间|为止|止)?(?:起|开始|伊始)?`

var (
	leadingDate    = regexp.MustCompile(`^(早在|到了|直到|直至|自从|截至|于|在|至|到|自|从|当|及至)?` + dateClass + dateTail + `[，,]?`)
	onlyDate       = regexp.MustCompile(leadingDate.String() + `$`)
	afterLead      = regexp.MustCompile(`^(?:年|月|日)?(?:以后|之后|以来|以前|之前|后|前)`)
	openingWords   = regexp.MustCompile(`^(?:(?:或|以及|尤其是|尤其|特别是|可以说|一般认为|据估计|据统计|至于|才|后又|但是|但|然而|不过|随后|随即|后来|此后|其后|之后|尔后|而后|而|并且|并|且|同时|此外|另外|因此|所以|于是|最终|最后|不久后|不久|接着|紧接着|结果|例如|事实上|据说|据载|再|又|也|亦|还|便|就|则|遂|乃|终于|期间|其间|其中)[，,]?)+`)
	adjunct        = regexp.MustCompile(`^(?:.*以[^，]*(?:赞成|票)$|.*在[^，]*(?:地区|境内|附近|一带)$|.*趁[^，]*(?:机会?|之际|时)$|除[^，]*外$|(?:藉口|借口|而?随着).*|.*自[^，]*(?:时期|期间|以来)$|.*的(?:行动|举动|做法|政策|结果|情况|过程|影响)$|随着|由于|因为|为了|鉴于|面对|趁|应.*(?:邀请|请求|要求|邀)$|根据|依据|按照|依照|经过|在.*(?:后|时|前|中|下|之际|期间|同时|影响下|情况下|支持下|帮助下)$|当.*(?:时|后|之际)$|.*(?:后|的同时|之际|之前|以前|期间|之时|同时|时)$|.*受[^，]{2,20}(?:委托|委任|邀请|之托|之命|指派|影响|启发)$|.*在[^，]*(?:[后时前中下上里内间]|之际|期间|以来|时期|阶段)$|.*以来$|因[^，]*(?:案|事件|故|原因|关系|影响|问题|战争|灾|压力|要求)$|.*以[^，]*为(?:理由|由|借口|名|条件|代价|契机|目标)$|作为|乘坐|搭乘|虽然|尽管|除了|为.*$)`)
	saysWhat       = regexp.MustCompile(`(?:^|[^的了别项份个篇])(?:表示|宣布|认为|指出|声称|宣称|报道|规定|决定|要求|声明|强调|证实|透露|下令|命令|建议|提出|同意|承认|发现|包括|分别是|分别为|以及|和|与)$`)
	says           = regexp.MustCompile(`(?:^|[^假小学传论])说$|[说问写答叹言]道$|遗言$|(?:^|[^简名总职俗统史号])称$`)
	endsInDateTail = regexp.MustCompile(`[^于在至到自从]` + `(?:于|在|至|到|自|从)` + dateClass + dateTail + `$`)
	// givesReason is how a predicate begins that gives a reason first; with reasonAndEnd it has told the event too.
	givesReason  = regexp.MustCompile(`^(?:因|由于|鉴于)`)
	reasonAndEnd = regexp.MustCompile(`[逝亡死世职任免退辞休]|而|入狱|被|停|解散|取消|离|获|得`)
	// sends is how text ends before the name of somebody who is sent or turned to, not yet told for what.
	sends      = regexp.MustCompile(`(?:委托|派遣|派|命令|命|令|要求|邀请|请|建议|劝说|劝)[^，]*` + nameClass + `$`)
	turns      = regexp.MustCompile(`(?:率领|率|让|使|向|对|与|同|由|给)$`)
	restates   = regexp.MustCompile(`^(?:亦即|也就是|即|又称|又名|简称|史称|俗称)`)
	thatDay    = regexp.MustCompile(`[于在](?:该|此|这一?|当|同)[日天年月]`)
	otherEvent = regexp.MustCompile(`^(?:但|而|然而|不过|此|这|该|使|令|让|导致|致|从而|进而|因此|因而|故|以致|标志|是|为|其|他|她|它|双方|两国|后|随后|之后|并于|却|当时|当中|目前|现|至今|至|直到|直至|享年|终年|时年|年仅|即|也|亦|以便|以表|以示|以)`)
)

// chinese asks in Chinese.
type chinese struct{ script }

// event fails where no clause of readable length holds the date and what is asked for.
func (c chinese) event(a asking) (event, bool) {
	ps := pieces(dropBrackets(a.draft.text, a.date, a.asked))
	ps = slices.DeleteFunc(ps, func(p piece) bool { return cutPrefix(openingWords, p.text) == "" })
	at := pieceOf(ps, a.date)
	if at < 0 {
		return event{}, false
	}
	ps[at].text = cutPrefix(openingWords, ps[at].text)
	if inner, ok := circumstance(ps[at].text, a.date); ok {
		ps = slices.Clone(ps)
		ps[at] = piece{text: inner}
		ps = ps[:at+1]
	}
	ps = dropRestated(ps, at, a.asked)
	last, ok := predicateEnd(ps, at)
	if !ok {
		return event{}, false
	}
	if a.asked != a.date && !strings.Contains(a.subject, string(a.asked)) {
		k := pieceOf(ps, a.asked)
		if k < 0 || k > last+2 {
			return event{}, false
		}
		last = max(last, k)
		for last+1 < len(ps) && waits(ps[last], false) && !strings.ContainsFunc(ps[last+1].text, isDateMark) {
			last++
		}
		if waits(ps[last], false) && !isTitle(ps[last].text) && last > at {
			return event{}, false
		}
	}
	last = complete(ps, at, last)
	text := join(ps[at : last+1])
	if loc := find(thatDay, text); loc != nil {
		text = text[:loc[0]] + text[loc[1]:]
	}
	if before, _, _ := strings.Cut(text, string(a.date)); matches(twoDates, text) || matches(untilDate, text) || matches(countsDays, before) || matches(onlyConjunction, before) {
		return event{}, false
	}
	ev := cutLead(text, a.date)
	ev.entry = ev.leads && matches(dashedDate, a.draft.text)
	if ev.leads {
		ev.text = dropAdjuncts(ev.text, a.asked)
	}
	if bracketed(ev.text, a.date) || a.asked != a.date && inAdjunct(ev.text, a.asked) {
		return event{}, false
	}
	ev.text = strings.Trim(strings.TrimSpace(cutPrefix(openingWords, ev.text)), "、，；：")
	c.giveSubject(&ev, a, ps[:at])
	if ev.lost && at > 0 {
		c.fromStart(&ev, ps[:last+1])
	}
	ev.text = dropAlso(ev.text)
	if last+1 < len(ps) && matches(speech, ev.text) || slices.ContainsFunc(ps[:at], announces) {
		return event{}, false
	}
	if !strings.ContainsFunc(ev.text, isNameMark) && width(ev.text) <= fewCharacters && !strings.ContainsAny(ev.text, "《「“") {
		return event{}, false
	}
	if matches(thisHead, ev.text) || matches(forInstance, ev.text) {
		return event{}, false
	}
	ev.hangs = hangs(ev.text)
	if a.asked != a.date && !strings.ContainsRune(ev.text, a.asked) {
		return event{}, false
	}
	return ev, ev.text != "" && width(ev.text) <= maxChinese && (!matches(breaksOff, ev.text) || matches(itWas, ev.text) || endsInTitle(ev.text))
}

// fromStart tells the clause with all that stands before it in its sentence, where the subject must be.
func (c chinese) fromStart(ev *event, ps []piece) {
	const enough = 60
	whole := join(ps)
	if width(whole) > enough || strings.Count(matchMarks(whole, isDateMark), "") > 2 || matches(bareYear, whole) || matches(pronoun, ps[0].text) {
		return
	}
	if rest := cutPrefix(openingWords, whole); hasSubject(rest) && !isAdjunct(ps[0].text) {
		*ev = event{text: rest}
	}
}

// matchMarks keeps the runes of text that are of a class.
func matchMarks(text string, is func(rune) bool) string {
	return strings.Map(func(r rune) rune {
		if is(r) {
			return r
		}
		return -1
	}, text)
}

// itWas is a sentence that ends in 的 by its form: 是…建立的.
var itWas = regexp.MustCompile(`是.*的$`)

// twoDates are dates told together, of which the clause tells one event each.
var twoDates = regexp.MustCompile(dateClass + `(?:和|与|及|、|以及|或)` + dateClass)

// fewCharacters cannot say of what a clause without names tells.
const fewCharacters = 5

// speech is a clause that tells what somebody said; cut at a comma it tells half of it.
var speech = regexp.MustCompile(`(?:^|[^假小学传论])说[^“「明服]|声称[^“「]|宣称[^“「]|认为[^“「]|强调[^“「]`)

// announces says whether what follows a piece is said or listed by it.
func announces(p piece) bool {
	return (p.sep == "：" || p.sep == ":") && !strings.ContainsFunc(p.text, isDateMark) || matches(says, p.text)
}

// forInstance begins a clause that only gives examples of what was said before.
var forInstance = regexp.MustCompile(`^(?:如|例如|像|比如|诸如|包括)`)

// untilDate is a second date at which what began with the first one ended.
var untilDate = regexp.MustCompile(dateClass + `.*(?:至|到|直到|直至)` + dateClass)

// onlyConjunction is how a clause begins that gives a reason or a condition.
var onlyConjunction = regexp.MustCompile(`^(?:因为|由于|如果|虽然|尽管|随着|除了|若|倘若|鉴于|为了|例如|如|像|根据|依据|按照|源[于自]?|有|每|当)(?:于|在)?$|每(?:年|逢|到)?[^，]*$`)

// dropRestated leaves out pieces after piece at that say the same in other words.
func dropRestated(ps []piece, at int, asked rune) []piece {
	out := slices.Clone(ps[:at+1])
	for _, p := range ps[at+1:] {
		if !matches(restates, p.text) || strings.ContainsRune(p.text, asked) {
			out = append(out, p)
		}
	}
	return out
}

// dropAlso leaves out the word for also behind the subject: what it refers to isn't in the question.
func dropAlso(text string) string {
	n := subjectEnd(text)
	if n == 0 {
		return text
	}
	return text[:n] + cutPrefix(alsoWords, text[n:])
}

var alsoWords = regexp.MustCompile(`^(?:依然|仍然|依旧|仍|并|于是|因此|随即|随后|遂|乃|终于|最终|从而|也|亦|则|却|便|又)+`)

// dashedDate is a date with the dash of a chronology behind it.
var dashedDate = regexp.MustCompile(`^[^，。；]{0,12}` + dateClass + `[}\])\s]*[-–—－]`)

// circumstance is what a subordinate clause tells that holds the date itself: 由于甲于某年退出，….
func circumstance(text string, date rune) (string, bool) {
	if loc := find(afterDated, text); loc != nil && strings.ContainsRune(text[loc[2]:loc[3]], date) {
		return text[loc[2]:loc[3]] + text[loc[4]:loc[5]], true
	}
	inner := cutPrefix(conjunctions, text)
	if loc := find(afterwards, inner); loc != nil {
		inner = inner[:loc[0]]
	}
	if inner == text || !isAdjunct(text) {
		return "", false
	}
	before, after, ok := strings.Cut(inner, string(date))
	names := strings.TrimRight(before, "于於在")
	return inner, ok && names != "" && width(after) >= 2 && hasSubject(inner) && !matches(onlyConjunction, before)
}

var (
	// afterDated is what happened at a date and was followed by something: 自1955年大陈岛撤退后.
	afterDated   = regexp.MustCompile(`^(?:自从|自|从|在|于)(` + dateClass + `)([^，的起以之]{4,})(?:之后|以后|后|以来)$`)
	conjunctions = regexp.MustCompile(`^(?:由于|因为|随着|自从)`)
	afterwards   = regexp.MustCompile(`(?:之后|以后|后|之际|之时|的时候|以来)$`)
)

// breaksOff is how a clause ends that was cut too early.
var breaksOff = regexp.MustCompile(`(?:[的和与及于为以因从对向把将被是]|(?:^|[^存所现正内])在|包括|以及)$`)

func pieceOf(ps []piece, r rune) int {
	for i, p := range ps {
		if strings.ContainsRune(p.text, r) {
			return i
		}
	}
	return -1
}

// predicateEnd is the piece in which the event that begins at piece at has its verb; false when no piece has it.
func predicateEnd(ps []piece, at int) (int, bool) {
	last := at
	if last+1 < len(ps) && matches(onlyDate, ps[last].text) {
		last++
	}
	for last+1 < len(ps) && !strings.ContainsFunc(ps[last+1].text, isDateMark) && waits(ps[last], last == at) {
		last++
	}
	// an entry of a chronology may be nothing but an office
	return last, !waits(ps[last], last == at) || isTitle(ps[last].text)
}

// adjunctStarts and adjunctEnds are the first and the last characters of adjuncts, for a quick look before the pattern.
const (
	adjunctStarts = "随由因为鉴面趁应根依按经在当作乘搭虽尽除藉借而受"
	adjunctEnds   = "邀请求后时前中下上里内间际期候来议定托任命派响发由口名件价机标动法策果况程案故因系题争灾力外会段成票区近带"
)

// isAdjunct says whether a piece tells only the circumstances of what comes next.
func isAdjunct(text string) bool {
	folded := fold(text)
	return (strings.ContainsRune(adjunctStarts, firstRune(folded)) || strings.ContainsRune(adjunctEnds, lastRune(folded))) && adjunct.MatchString(folded)
}

// waits says whether a piece needs the next one: it is only a date, an adjunct, a name, or it announces what is said.
func waits(p piece, first bool) bool {
	text := p.text
	if first {
		if matches(onlyDate, text) {
			return true
		}
		text = cutPrefix(leadingDate, text)
	}
	if n := subjectEnd(text); n > 0 && (isAdjunct(text[n:]) || matches(givesReason, text[n:]) && !matches(reasonAndEnd, text[n:])) {
		return true
	}
	switch {
	case first && matches(endsInDateTail, text):
		return false
	case isAdjunct(text), matches(saysWhat, text), matches(says, text), sendsWhom(text):
		return true
	case titledName(text) == len(text), isTitle(text):
		return true
	}
	return false
}

// sendsWhom says whether a piece ends with the name of somebody who is sent or turned to.
func sendsWhom(text string) bool {
	last := lastRune(text)
	if !isNameMark(last) {
		return false
	}
	at := len(text) - len(string(last))
	return matches(sends, text) || matches(turns, text[:titleStart(text, at)])
}

// complete adds the next piece to a clause that says very little, so that the question is clear.
func complete(ps []piece, at, last int) int {
	const little, enough = 12, 40
	whole := join(ps[at : last+1])
	if width(whole)+2*strings.Count(nameOrQuote.ReplaceAllString(whole, "\x00"), "\x00") >= little || last+1 >= len(ps) || ps[last].sep == "；" || ps[last].sep == "。" {
		return last
	}
	next := ps[last+1].text
	if hasOtherDate(next) || matches(otherEvent, next) || width(whole)+width(next) > enough {
		return last
	}
	more := last + 1
	for waits(ps[more], false) {
		if more++; more == len(ps) || hasOtherDate(ps[more].text) || width(join(ps[at:more+1])) > enough {
			return last
		}
	}
	return more
}

func hasOtherDate(s string) bool { return strings.ContainsFunc(s, isDateMark) || matches(bareYear, s) }

var bareYear = regexp.MustCompile(`(?:\d{3,4}|[〇零一二三四五六七八九]{4}|元|十)年`)

// cutLead takes a date that opens the clause off it.
func cutLead(text string, date rune) event {
	loc := find(leadingDate, text)
	if loc == nil || !strings.ContainsRune(text[:loc[1]], date) {
		return event{text: text}
	}
	rest := text[loc[1]:]
	if since := find(sinceThen, rest); since != nil && matches(fromHead, text) {
		return event{leads: true, lead: "自", text: strings.TrimLeft(rest[since[1]:], "，,")}
	}
	if matches(afterLead, rest) || strings.HasPrefix(rest, "的") || strings.HasPrefix(rest, "、") {
		return event{text: text}
	}
	ev := event{leads: true, text: rest}
	phrase := fold(text[:loc[1]])
	for _, word := range []string{"直到", "直至", "截至"} {
		if strings.HasPrefix(phrase, word) {
			ev.lead = word
		}
	}
	if strings.HasPrefix(phrase, "自") || strings.HasPrefix(phrase, "从") || strings.HasSuffix(strings.TrimRight(phrase, "，,"), "起") {
		ev.lead = "自"
	}
	return ev
}

var (
	sinceThen = regexp.MustCompile(`^(?:之后|以后|以来|后)`)
	fromHead  = regexp.MustCompile(`^(?:自从|自|从)`)
)

// inAdjunct says whether the name asked for stands in a circumstance and not in what happened.
func inAdjunct(text string, asked rune) bool {
	ps := pieces(text)
	return len(ps) > 1 && strings.ContainsRune(ps[0].text, asked) && isAdjunct(ps[0].text) && subjectEnd(ps[0].text) == 0 && hasSubject(ps[1].text)
}

// bracketed says whether the rune stands in round brackets.
func bracketed(text string, r rune) bool {
	before, _, ok := strings.Cut(text, string(r))
	return ok && strings.Count(before, "（")+strings.Count(before, "(") > strings.Count(before, "）")+strings.Count(before, ")")
}

// dropAdjuncts leaves out circumstances before the main clause, which make a question long and not clearer.
func dropAdjuncts(text string, asked rune) string {
	ps := pieces(text)
	for k, p := range ps {
		if !isAdjunct(p.text) {
			if hasSubject(p.text) && (subjectEnd(p.text) > 0 || !strings.ContainsFunc(join(ps[:k]), isPersonMark)) {
				return join(ps[k:])
			}
			break
		}
		if strings.ContainsRune(p.text, asked) {
			break
		}
	}
	return text
}
