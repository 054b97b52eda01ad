package question

import (
	"strings"
	"unicode/utf8"
)

// The rest of a date phrase: parts of the day and the words for around, since and after.
const dateTail = `(?:[，,]?(?:星期|周|礼拜)[一二三四五六日天])?(?:的?(?:当天|当日|同日))?(?:凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜间|午夜|夜|晚)?(?:\d{1,2}[时点](?:\d{1,2}分)?|前后|左右)?(?:间|时|的时候|之际|期间|之间|为止|止)?(?:起|开始|伊始)?`

var (
	leadingDate  = compile(`^(早在|步入|进入|踏入|迈入|到了|直到|直至|自从|截至|于|在|至|到|自|从|当|及至)?` + dateClass + dateTail + `[，,]?`)
	onlyDate     = compile(leadingDate.String() + `$`)
	afterLead    = compile(`^(?:年|月|日)?(?:以后|之后|以来|以前|之前|后|前)`)
	openingWords = compile(`^(?:(?:反而|更有|然后|对此|为此|尽管如此|虽然如此|即便如此|却|甚至|或|以及|尤其是|尤其|特别是|可以说|一般认为|据估计|据统计|至于|才|后又|但是|但|然而|不过|随后|随即|稍后|后来|此后|其后|之后|尔后|而后|而|并且|并|且|同时|此外|另外|因此|所以|于是|最终|最后|不久后|不久|接着|紧接着|结果|例如|事实上|据说|据载|再|又|也|亦|还|便|就|则|遂|乃|终于|期间|其间|其中)[，,]?)+`)
	thatDay      = compile(`[于在](?:该|此|这一?|当|同)[日天年月]`)
)

// afterOpening is a clause without the words that join it to what was told before.
func afterOpening(text string) string {
	rest := cutPrefix(openingWords, text)
	at := len(text) - len(rest)
	_, last := utf8.DecodeLastRuneInString(text[:at])
	if matches(wordOfOpening, text[at-last:]) {
		return text[at-last:]
	}
	return rest
}

// wordOfOpening is a longer word that begins like one of them.
var wordOfOpening = compile(`^(?:再[次度版]|又一|就[任读业学职]|还都|并[入吞购列]|也门|便[利于])`)

// datedTwice says whether a text tells dates together, of which it tells one event each, or the end of what began with a date.
func datedTwice(text string) bool { return matches(twoDates, text) || matches(untilDate, text) }

var twoDates = compile(dateClass + `的?[^，于在的了]{0,10}(?:和|与|及|、|以及|或)` + dateClass + `|[至到]` + dateClass + `[由从自]` + dateClass)

var untilDate = compile(dateClass + `.*(?:至|到|直到|直至)` + dateClass)

// onlyConjunction is how a clause begins that gives a reason or a condition.
var onlyConjunction = compile(`^(?:因为|由于|如果|虽然|尽管|随着|除了|若|倘若|鉴于|为了|例如|如|像|根据|依据|按照|源[于自]?|有|每|当)(?:于|在)?$|每(?:年|逢|到)?[^，]*$`)

// cutLead takes a date that opens the clause off it.
func cutLead(text string, date rune) event {
	loc := find(leadingDate, text)
	if loc == nil || !strings.ContainsRune(text[:loc[1]], date) || matches(datedName, text) {
		return event{text: text}
	}
	rest := text[loc[1]:]
	if since := find(sinceThen, rest); since != nil && matches(fromHead, text) {
		return event{leads: true, lead: "自", text: strings.TrimLeft(rest[since[1]:], "，,")}
	}
	if matches(afterLead, rest) || strings.HasPrefix(rest, "的") || matches(anotherDate, rest) {
		return event{text: text}
	}
	if now := find(untilNow, rest); now != nil {
		return event{leads: true, lead: "自", text: rest[now[1]:]}
	}
	ev := event{leads: true, text: rest}
	phrase := fold(text[:loc[1]])
	for _, word := range []string{"直到", "直至", "截至"} {
		if strings.HasPrefix(phrase, word) {
			ev.lead = word
		}
	}
	if strings.HasSuffix(strings.TrimRight(phrase, "，,"), "为止") {
		ev.lead = "为止"
	}
	if (strings.HasPrefix(phrase, "自") || strings.HasPrefix(phrase, "从")) && !matches(beginsThen, rest) || strings.HasSuffix(strings.TrimRight(phrase, "，,"), "起") {
		ev.lead = "自"
	}
	return ev
}

// beginsThen goes on behind a date with what began at it and did not last from it on.
var beginsThen = compile(`^(?:动工|开工|兴建|创立|成立|创办|创刊|建校|创校|出发|启程)`)

// anotherDate goes on with a date told together with the one before.
var anotherDate = compile(`^(?:、|[和与及]` + dateClass + `)`)

// spanAhead is how text ends before a number of years that is no year: 比孔子纪元早2147年.
var spanAhead = compile(`(?:[^最及提趁]早|[^最]晚|长达|历时|时隔|为期|相[差隔距]|[∼~～])$`)

// countedAhead begins with how much later it was, which the date behind it tells by itself: 两个月后的7月9日.
var countedAhead = compile(`^(?:就?在)?[\d一二两三四五六七八九十数几半]{1,3}个?(?:多?[天日月年周]|世纪|星期)(?:多)?[以之]?[后前]的(` + dateClass + `)`)

// dynastyYear begins with a dynasty, known as a name or not, and a date.
var dynastyYear = compile(`^(?:` + whoClass + `|大?[唐宋元明清汉隋晋秦魏金辽]朝?|西汉|东汉|西晋|东晋|北宋|南宋|北魏|北周|北齐)(` + dateClass + `)`)

var (
	sinceThen = compile(`^(?:之后|以后|以来|后)`)
	untilNow  = compile(`^(?:至今|迄今)，?`)
	fromHead  = compile(`^(?:自从|自|从)`)
)
