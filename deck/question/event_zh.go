package question

import (
	"slices"
	"strings"

	"annals/deck/name"
)

// maxChinese is the number of characters of a question's clause that can still be read at a glance.
const maxChinese = 80

// chinese asks in Chinese.
type chinese struct{ script }

// event fails where no clause of readable length holds the date and what is asked for.
func (c chinese) event(a asking) (event, bool) {
	ps := pieces(a.datedOnce(dropBrackets(a.draft.text, a.date, a.asked)))
	ps = slices.DeleteFunc(ps, func(p piece) bool { return afterOpening(p.text) == "" })
	ps = dropAsides(ps, a)
	at := pieceOf(ps, a.date)
	if at < 0 {
		return event{}, false
	}
	ps[at].text = onlyThen.ReplaceAllString(afterOpening(ps[at].text), "$1")
	if rest := cutPrefix(amongThem, ps[at].text); subjectEnd(rest) > 0 {
		ps[at].text = rest
	}
	if a.asked == a.date && matches(datedName, ps[at].text) || matches(beforeTime, ps[at].text) || matches(wasThen, ps[at].text) && isAdjunct(ps[at].text) {
		return event{}, false
	}
	if loc := find(countedAhead, ps[at].text); loc != nil {
		ps[at].text = ps[at].text[loc[2]:]
	}
	if loc := find(dynastyYear, ps[at].text); loc != nil && (loc[3] == len(ps[at].text) || subjectEnd(ps[at].text[loc[3]:]) > 0) && firstRune(ps[at].text) != a.asked {
		ps[at].text = ps[at].text[loc[2]:]
	}
	if inner, ok := circumstance(ps[at].text, a.date); ok {
		ps = append(slices.Clone(ps[:at]), piece{text: inner})
	} else if matches(eventSince, ps[at].text) {
		return event{}, false // what follows has lasted since the event, not since a date
	}
	ps = dropRestated(ps, at, a.asked)
	last, ok := c.reach(ps, at, a)
	if !ok {
		return event{}, false
	}
	text := thenThere(strings.TrimPrefix(join(ps[at:last+1]), "的"))
	if loc := find(thatDay, text); loc != nil {
		text = text[:loc[0]] + text[loc[1]:]
	}
	if before, _, _ := strings.Cut(text, string(a.date)); datedTwice(text) || matches(countsDays, before) || matches(onlyConjunction, before) {
		return event{}, false
	}
	ev := cutLead(text, a.date)
	ev.entry = ev.leads && matches(dashedDate, a.draft.text)
	c.shape(&ev, a, ps[:last+1], at)
	if isNoun(ev.text, a.date, ps[:at]) {
		return event{}, false
	}
	halfSaid := last+1 < len(ps) && matches(speech, ev.text) || slices.ContainsFunc(ps[:at], announces)
	return ev, !halfSaid && !matches(endsAtDate, ev.text) && c.sound(ev, a)
}

// datedOnce leaves out a date beside the event's own that says the same: 2月17日（儒略历2月4日）当天.
func (a asking) datedOnce(text string) string {
	runes := []rune(text)
	own := slices.Index(runes, a.date)
	for _, k := range []int{own - 1, own + 1} {
		if own >= 0 && k >= 0 && k < len(runes) && isDateMark(runes[k]) && a.draft.at(runes[k]).text == a.draft.at(a.date).text {
			return string(slices.Delete(runes, k, k+1))
		}
	}
	return text
}

// amongThem says of what kind an event is before telling it: 一个重要战果是英军于某日攻占某地.
var amongThem = compile(`^(?:其中)?(?:之?一个?|另一个?|最|一项|其)?[^，是]{0,8}(?:战果|成果|结果|成就|后果|原因|转折点|例子|例证|体现|一例)就?是`)

// datedName is how a clause begins with the name of an event that holds its year: 1848年革命造成….
var datedName = compile(`^` + dateClass + `(?:大?革命|战争|起义|政变|条约|和约|宪法|法案|大?地震|金融危机|选举|大选)(?:[^，爆发结后前期中时的]|$)`)

// thenThere puts a verb that has both its date and its place behind it between them: 签订于某年某地 is 于某年签订于某地.
func thenThere(text string) string {
	loc := find(datedThere, text)
	if loc == nil {
		return text
	}
	at := text[loc[4] : loc[4]+len("于")]
	return text[:loc[2]] + text[loc[4]:loc[5]] + text[loc[2]:loc[3]] + at + text[loc[5]:]
}

var (
	// onlyThen is the word for no sooner before a date.
	onlyThen = compile(`才([于於在]?` + dateClass + `)`)
	// beforeTime is a piece that tells of the time before something that its date belongs to: 17世纪大航海时代以前.
	beforeTime = compile(`^[于在]?` + dateClass + `[^，年月日初中末上下底]\p{Han}{1,11}[以之]前$`)
	// wasThen is how a piece begins that says of something what was at its time: 某县是某日发布规划之际.
	wasThen = compile(`^[^，]{1,12}[是为]` + dateClass)
)

var datedThere = compile(`(签订|签署|缔结|成立|创立|创办|建立|举行|召开|出生|诞生|逝世|病逝|去世|生)(于` + dateClass + `)` + whereClass + `+(?:$|，)`)

// endsAtDate is how a clause ends that was cut before what happened next.
var endsAtDate = compile(`，(?:而|但)?[在于到至]?` + dateClass + `$|：[^，]*` + dateClass + `$`)

// isNoun says whether the clause is only the end of a noun phrase that an earlier piece began: 甲是战争结束后，战胜国于某年召开的会议.
func isNoun(text string, date rune, before []piece) bool {
	_, after, ok := strings.Cut(text, string(date))
	if matches(describedName, text) && (!hasSubject(text) || strings.HasPrefix(fold(text), "当时")) {
		return true
	}
	return ok && len(before) > 0 && matches(opensDefinition, before[len(before)-1].text) && matches(endsInNoun, after)
}

var (
	// describedName is a name with its description, and nothing that happened.
	describedName   = compile(`^[^，]*的` + nameClass + `$`)
	opensDefinition = compile(`^[^，]{1,20}(?:是|为|乃|系)[^，]*(?:[后时前中下]|之际|期间)$`)
	endsInNoun      = compile(`^[^，]*的[^，的了]{1,12}$`)
)

// reach is the last piece of the clause that begins at piece at: the one with its verb, or with what is asked for.
func (c chinese) reach(ps []piece, at int, a asking) (int, bool) {
	last, ok := predicateEnd(ps, at)
	if !ok {
		return 0, false
	}
	for last+1 < len(ps) && (matches(listGoesOn, ps[last+1].text) || matches(listGoesOn, ps[last].text) && matches(tiedNext, ps[last+1].text)) {
		if last++; hasOtherDate(ps[last].text) {
			return 0, false
		}
	}
	if a.asked != a.date && !strings.Contains(a.subject, string(a.asked)) {
		const far = 2 // pieces behind the event that may still tell of it
		k := pieceOf(ps, a.asked)
		if k < 0 || k > last+far {
			return 0, false
		}
		last = max(last, k)
		for last+1 < len(ps) && waits(ps[last], false) && !strings.ContainsFunc(ps[last+1].text, isDateMark) {
			last++
		}
		if waits(ps[last], false) && !isTitle(ps[last].text) && last > at {
			return 0, false
		}
	}
	return complete(ps, at, last), true
}

// listGoesOn begins a piece that names more subjects, or more things, of the piece before.
var listGoesOn = compile(`^(?:以及|及其|连同)`)

// shape takes off what a question doesn't need and puts back the subject.
func (c chinese) shape(ev *event, a asking, ps []piece, at int) {
	if ev.leads {
		ev.text = dropAdjuncts(ev.text, a.asked)
	}
	ev.text = strings.Trim(strings.TrimSpace(afterOpening(ev.text)), "、，；：")
	if rest := cutPrefix(brings, ev.text); subjectEnd(rest) > 0 {
		ev.text = rest // who did it tells all
	}
	c.giveSubject(ev, a, ps[:at])
	if ev.lost && at > 0 {
		c.fromStart(ev, ps)
	}
	ev.text = dropAlso(ev.text)
	ev.hangs = hangs(ev.text)
}

// brings is how a clause begins that tells what somebody could do then, or did, thanks to something told before.
var brings = compile(`^(?:并|也|更|从而|进而|因此)?(?:使得|致使|导致|使|让)`)

// fromStart tells the clause with all that stands before it in its sentence, where the subject must be.
func (c chinese) fromStart(ev *event, ps []piece) {
	const enough = 60
	whole := join(ps)
	if slices.ContainsFunc(ps, func(p piece) bool { return matches(someoneElse, p.text) }) || width(whole) > enough || strings.Count(matchMarks(whole, isDateMark), "") > 2 || matches(bareYear, whole) || matches(pronoun, ps[0].text) {
		return
	}
	if rest := afterOpening(whole); hasSubject(rest) && !isAdjunct(ps[0].text) {
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

// dropAsides leaves out what is said of a name that stands alone before it goes on: 国王，其不听劝告，下令开火.
func dropAsides(ps []piece, a asking) []piece {
	out := slices.Clone(ps[:min(1, len(ps))])
	for k := 1; k < len(ps); k++ {
		alone := cutPrefix(leadingDate, ps[k-1].text)
		aside := strings.HasPrefix(ps[k].text, "其") && !matches(notPronoun, ps[k].text) && alone != "" && titledName(alone) == len(alone)
		if !aside || strings.ContainsRune(ps[k].text, a.date) || strings.ContainsRune(ps[k].text, a.asked) {
			out = append(out, ps[k])
		} else {
			out[len(out)-1].sep = ""
		}
	}
	return out
}

var (
	restates = compile(`^(?:亦即|也就是|即(?:[^位将刻时使便可]|$)|又称|又名|简称|史称|俗称)`)
)

// dropAlso leaves out the word for also behind the subject: what it refers to isn't in the question.
func dropAlso(text string) string {
	text = alsoInside.ReplaceAllString(text, "$1$2")
	n := subjectEnd(text)
	if n == 0 {
		if loc := find(alsoBehind, text); loc != nil && name.BeginsVerb(text[loc[3]:]) {
			text = text[:loc[2]] + text[loc[3]:]
		}
		return thenBehind.ReplaceAllString(text, "，")
	}
	if matches(wordOfOpening, text[n:]) {
		return text // 又一次, 并入
	}
	return text[:n] + thenBehind.ReplaceAllString(cutPrefix(alsoWords, text[n:]), "，")
}

// alsoInside is the word for also behind who acts in a later part of a clause.
var alsoInside = compile(`(，` + nameClass + `)[也亦]([^，])`)

// thenBehind joins a predicate to the circumstance before it; once words between them were left out it dangles.
var thenBehind = compile(`，(?:便|遂)(?:已)?`)

// alsoBehind is the word for also behind a subject that is no name: 国王也颁布了宪法.
var alsoBehind = compile(`^[^，]{2,10}?(也|亦)`)

var alsoWords = compile(`^(?:更是|依然|仍然|依旧|仍|并|于是|因此|随即|随后|遂|乃|终于|最终|从而|也|亦|则|却|便|又)+`)

// dashedDate is a date with the dash of a chronology behind it.
var dashedDate = compile(`^[^，。；]{0,12}` + dateClass + `[}\])\s]*[-–—－]`)

// speech is a clause that tells what somebody said; cut at a comma it tells half of it.
var speech = compile(`(?:^|[^假小学传论演])说[^“「明服]|声称[^“「]|宣称[^“「]|认为[^“「]|强调[^“「]`)

// announces says whether what follows a piece is said or listed by it.
func announces(p piece) bool {
	return (p.sep == "：" || p.sep == ":") && !strings.ContainsFunc(p.text, isDateMark) || matches(says, p.text)
}

// breaksOff is how a clause ends that was cut too early.
var breaksOff = compile(`(?:(?:^|[^被都])(?:成立|创立|建立|设立|创办)了|的星期[一二三四五六日天]|，(?:继而|随后|于是|接着)|(?:搬家|搬|移居|前往|迁居|位于)到?|(?:^|[^目])的|[和把被]|包括|以及|(?:^|[^参])与|(?:^|[^埃普顾])及|(?:^|[^关对等属终由])于|(?:^|[^行作认成])为|(?:^|[^可所加])以|(?:^|[^原起死成])因|` +
	`(?:^|[^服随顺])从|(?:^|[^反敌绝应核])对|(?:^|[^意方动走趋倾导])向|(?:^|[^大中少上名武])将|(?:^|[^于总还])是|(?:^|[^存所现正内])在)$`)

func pieceOf(ps []piece, r rune) int {
	for i, p := range ps {
		if strings.ContainsRune(p.text, r) {
			return i
		}
	}
	return -1
}
