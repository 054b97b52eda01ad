package question

import (
	"regexp"
	"strings"
)

// maxChinese is the number of characters of a question's clause that can still be read at a glance.
const maxChinese = 80

// The rest of a date phrase: parts of the day and the words for around, since and after.
const dateTail = `(?:的?(?:当天|当日|同日))?(?:凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜间|午夜|夜|晚)?(?:\d{1,2}[时点](?:\d{1,2}分)?|前后|左右)?(?:间|时|之际|期间|之间)?(?:起|开始|伊始)?`

var (
	leadingDate  = regexp.MustCompile(`^(早在|直到|直至|自从|截至|于|在|至|到|自|从|当|及至)?` + dateClass + dateTail + `[，,]?`)
	onlyDate     = regexp.MustCompile(leadingDate.String() + `$`)
	afterLead    = regexp.MustCompile(`^(?:年|月|日)?(?:以后|之后|以来|以前|之前|后|前)`)
	openingWords = regexp.MustCompile(`^(?:(?:但是|但|然而|不过|随后|随即|后来|此后|其后|之后|尔后|而后|而|并且|并|且|同时|此外|另外|因此|所以|于是|最终|最后|不久后|不久|接着|紧接着|结果|例如|事实上|据说|据载|再|又|也|亦|还|便|就|则|遂|乃|终于|期间|其间|其中)[，,]?)+`)
	adjunct      = regexp.MustCompile(`^(?:随着|由于|因为|为了|鉴于|面对|趁|应.*(?:邀请|请求|要求|邀)$|根据|依据|按照|依照|经过|在.*(?:后|时|前|中|下|之际|期间|同时|影响下|情况下|支持下|帮助下)$|当.*(?:时|后|之际)$|.*(?:之后|以后|的同时|之际|之前|以前|期间)$|作为|虽然|尽管|除了|为.*$)`)
	saysWhat     = regexp.MustCompile(`(?:表示|宣布|认为|指出|声称|宣称|称|说|报道|规定|决定|要求|声明|强调|证实|透露|下令|命令|建议|提出|同意|承认|发现|包括|分别是|分别为|以及|和|与)$`)
	otherEvent   = regexp.MustCompile(`^(?:但|而|然而|不过|此|这|该|使|令|让|导致|致|从而|进而|因此|因而|故|以致|标志|是|为|其|他|她|它|双方|两国|后|随后|之后|并于|却|当时|当中|目前|现|至今|至|直到|直至|享年|终年|时年|年仅|即|也|亦|以便|以表|以示|以)`)
)

// chinese asks in Chinese.
type chinese struct{ script }

// event fails where no clause of readable length holds the date and what is asked for.
func (c chinese) event(a asking) (event, bool) {
	ps := pieces(dropBrackets(a.draft.text, a.date, a.asked))
	at := pieceOf(ps, a.date)
	if at < 0 {
		return event{}, false
	}
	ps[at].text = cutPrefix(openingWords, ps[at].text)
	last := predicateEnd(ps, at)
	if a.asked != a.date && !strings.Contains(a.subject, string(a.asked)) {
		k := pieceOf(ps, a.asked)
		if k < 0 {
			return event{}, false
		}
		at, last = min(at, k), max(last, k)
	}
	last = complete(ps, at, last)
	ev := cutLead(join(ps[at:last+1]), a.date)
	if ev.leads {
		ev.text = dropAdjuncts(ev.text, a.asked)
	}
	ev.text = strings.TrimRight(strings.TrimSpace(cutPrefix(openingWords, ev.text)), "、，；：")
	c.giveSubject(&ev, a, ps[:at])
	ev.hangs = hangs(ev.text)
	return ev, ev.text != "" && width(ev.text) <= maxChinese && !matches(breaksOff, ev.text)
}

// breaksOff is how a clause ends that was cut too early.
var breaksOff = regexp.MustCompile(`(?:[的和与及在于为以因从对向把将被是]|其中|包括|以及)$`)

func pieceOf(ps []piece, r rune) int {
	for i, p := range ps {
		if strings.ContainsRune(p.text, r) {
			return i
		}
	}
	return -1
}

// predicateEnd is the piece in which the event that begins at piece at has its verb.
func predicateEnd(ps []piece, at int) int {
	last := at
	for last+1 < len(ps) && !hasOtherDate(ps[last+1].text) && waits(ps[last], last == at) {
		last++
	}
	return last
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
	bareNames := strings.TrimFunc(text, isNameMark)
	switch {
	case matches(adjunct, text), matches(saysWhat, text), p.sep == "：", p.sep == ":":
		return true
	case bareNames == "", matches(endsInTitle, bareNames) && !matches(verbInside, bareNames):
		return true
	}
	return false
}

// complete adds the next piece to a clause that says very little, so that the question is clear.
func complete(ps []piece, at, last int) int {
	const little, enough = 12, 40
	whole := join(ps[at : last+1])
	if width(whole) >= little || last+1 >= len(ps) || ps[last].sep == "；" || ps[last].sep == "。" {
		return last
	}
	next := ps[last+1].text
	if hasOtherDate(next) || matches(otherEvent, next) || width(whole)+width(next) > enough {
		return last
	}
	return last + 1
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

// dropAdjuncts leaves out circumstances before the main clause, which make a question long and not clearer.
func dropAdjuncts(text string, asked rune) string {
	ps := pieces(text)
	for len(ps) > 1 && matches(adjunct, ps[0].text) && !strings.ContainsRune(ps[0].text, asked) && hasSubject(ps[1].text) {
		ps = ps[1:]
	}
	return join(ps)
}
