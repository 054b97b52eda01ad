package question

import (
	"slices"
	"strings"

	"annals/deck/chrono"
)

// which asks for a date as finely as it is known, with the preposition that goes with it.
func (english) which(prep string, d chrono.Date) string {
	first, last := d.Ends()
	if d.Precision() == chrono.RangePrecision && unitWord(first) != unitWord(last) {
		return "from when to when"
	}
	if d.Precision() == chrono.RangePrecision {
		return "from which " + unitWord(first) + " to which " + unitWord(last)
	}
	if slices.Contains(beginningIn, prep) {
		prep = "from"
	}
	if !slices.Contains([]string{"by", "since", "until", "till", "from", "around", "before", "after"}, prep) {
		prep = "in"
		if d.Precision() == chrono.DayPrecision {
			prep = "on"
		}
	}
	if d.Approximate() && prep == "in" {
		prep = "around"
	}
	return prep + " which " + unitWord(d)
}

// beginningIn are the words that open a sentence with the date from which something went on: Beginning in 1915.
var beginningIn = []string{"beginning", "starting"}

func unitWord(d chrono.Date) string {
	switch d.Precision() {
	case chrono.DayPrecision:
		return "day"
	case chrono.MonthPrecision:
		return "month and year"
	case chrono.SeasonPrecision:
		return "season and year"
	case chrono.DecadePrecision:
		return "decade"
	case chrono.CenturyPrecision:
		return "century"
	}
	return "year"
}

var (
	datePhrase = compile(`,?\s*(?i:(?:\b(` + smallWords + `)\s+)*)` + dateClass + `(?: alone)?,?`)
	// boundPhrase are small words that make a date say more, or other, than when the verb happened.
	boundPhrase = compile(`(?i:\b(?:of|for|morning|evening|night|afternoon|and|to|through|as|later|same|again|beginning|end|start|middle|between|day|dated|starting|effective)\b)`)
	afterDate   = compile(`^ (?:[a-z]+ed |[\p{L}\x{E400}-\x{EBFF}])`)
)

// when puts the question before the verb; what cannot be turned round is asked with a blank.
func (e english) when(ev event, a asking) (string, bool) {
	ev.text = inFull(ev.text, a.draft, datesIn(strings.ReplaceAll(ev.text, string(a.date), ""))...)
	if !ev.cloze && !ev.aside {
		if question, ok := e.turned(ev, a); ok {
			return question, true
		}
	}
	text := ev.text
	if ev.leads {
		text = e.prep(ev.lead, a.on) + string(a.date) + ", " + text
	}
	phrase := datePhraseIn(text, a.date)
	if v, ok := finite(dropBrackets(ev.text)); !ok || v.start == 0 || adverbAlone.MatchString(strings.TrimSpace(dropBrackets(ev.text)[:v.start])) || halfDone.MatchString(text) || phrase == nil || a.on.IsRange() || partOfDate.MatchString(text[phrase[0]:phrase[1]]) {
		return "", false
	}
	if noMainClause(text) || respective.MatchString(text[:phrase[0]]) || !teaches(text, a.date) || editionOf.MatchString(text[:phrase[1]]) || halfTold(text, a.date) || a.on.Precision() > chrono.YearPrecision && qualifies.MatchString(text[phrase[0]:]) {
		return "", false
	}
	if firstRune(text) == a.date {
		text = upperFirst(e.prep("", a.on)) + text
	}
	text = inFull(text, a.draft, a.date)
	if strings.Contains(text, " at "+string(a.date)) {
		text = strings.Replace(text, " at "+string(a.date), " in "+string(a.date), 1)
	}
	if first := firstRune(a.draft.at(a.date).text); first >= 'a' && first <= 'z' {
		text = withoutThe(text, a.date)
	}
	return fillIn + unitWord(a.on) + ": " + upperFirst(strings.Replace(text, string(a.date), blank, 1)), true
}

// respective is text before a bracket that tells only of the last of two.
var respective = compile(nameClass + ` and ` + nameClass + ` \($`)

// editionOf ends with a number that is told with a name, as an edition: Good Pub Guide 2005.
var editionOf = compile(` (?:\p{Lu}[\p{L}]*|` + nameClass + `) ` + dateClass + `$`)

// withoutThe drops the article of a date: the year 1950.
func withoutThe(text string, date rune) string {
	return strings.NewReplacer("the "+string(date), string(date), "The "+string(date), string(date)).Replace(text)
}

// fillIn begins a question with a blank.
const fillIn = "Fill in the "

// partOfDate are words that say more of the date than its value does: on the morning of.
var partOfDate = compile(`\b(?:morning|evening|night|afternoon|beginning|end|start|middle|early|late|spring|summer|autumn|fall|winter)\b`)

// noMainClause says whether a text is nothing but a subordinate clause.
func noMainClause(text string) bool {
	text = strings.TrimLeft(cutPrefix(leadPhrase, asideClause.ReplaceAllString(text, " ")), ", ")
	if loc := subordinator.FindStringIndex(text); loc != nil && ingNext.MatchString(text[loc[1]:]) {
		return false
	}
	return (subordinate.MatchString(text) || gerund.MatchString(text)) && !slices.ContainsFunc(chunksOf(text)[1:], hasOwnVerb)
}

// gerund begins a phrase that only tells what was done meanwhile.
var gerund = compile(`^[Ww]ith [^,]*$|^[a-z]+ing (?:that|an?|his|her|its|their|\p{Lu}|` + nameClass + `)`)

var subordinate = compile(`^(?i:by the time|as soon as|(?:\w+ (?:days?|weeks?|months?|years?) )(?:after|before)|when|while|although|though|after|before|because|since|until|if|once|as|whereas) `)

// turned asks with the verb before its subject.
func (e english) turned(ev event, a asking) (string, bool) {
	text, prep, part := ev.text, ev.lead, ""
	if !ev.leads {
		loc := datePhraseIn(text, a.date)
		if loc == nil {
			return "", false
		}
		phrase := strings.Trim(text[loc[0]:loc[1]], " ,")
		prep = firstWord(phrase)
		if m := onPartOfDay.FindStringSubmatch(phrase); m != nil && a.on.Precision() == chrono.DayPrecision {
			part = m[1] + " of "
		}
		if part == "" && boundPhrase.MatchString(phrase) || prep == "the" || strings.HasSuffix(phrase, "the "+string(a.date)) && !endsPhrase.MatchString(text[loc[1]:]) || onward.MatchString(text[loc[1]:]) || (prep == "" || prep == "after" || prep == "before") && afterDate.MatchString(text[loc[1]:]) {
			return "", false
		}
		before, after := text[:loc[0]], text[loc[1]:]
		if datedNext.MatchString(after) || inBrackets(before) || datedBefore.MatchString(before) {
			return "", false // one of two things that each have a date, or told in an aside
		}
		if v, ok := finite(text); ok && loc[0] < v.start {
			return "", false // the date belongs to the subject
		} else if between := text[min(v.end, loc[0]):loc[0]]; ok && (ownedByNoun(between) || prep == "by" && (slices.Contains(foresees, v.base) || promised.MatchString(between+" ")) || !v.auxiliary && haveDone.MatchString(strings.TrimRight(text[v.start:loc[0]], " ,"))) {
			return "", false // or to something told in between
		}
		if participleNext.MatchString(after) && strings.HasSuffix(text[loc[0]:loc[1]], ",") {
			after = "," + after
		}
		if strings.HasSuffix(text[loc[0]:loc[1]], ",") && strings.HasPrefix(text[loc[0]:loc[1]], ",") && after != "" && !strings.HasPrefix(strings.TrimSpace(after), "and") {
			after = "," + after
		}
		if prep == "until" && strings.HasPrefix(after, " when ") {
			after = "" // what ended it
		}
		if second, ok := finite(after); ok && second.start > 1 && strings.HasSuffix(text[loc[0]:loc[1]], ",") && !strings.HasPrefix(text[loc[0]:loc[1]], ",") && !relativeHead.MatchString(strings.TrimSpace(after)) {
			after = "" // the next clause
		}
		text = strings.TrimSpace(before + after)
	}
	if a.open && !slices.Contains(openPreps, prep) {
		return "", false
	}
	if v, ok := finite(text); ok && wasNamed.MatchString(text[v.start:]) {
		return "", false
	}
	if v, ok := finite(text); ok && is.MatchString(text[v.start:]) && strings.Count(text[:v.start], " ") > 4 {
		return "", false // was the long subject the thing
	}
	inverted, ok := invert(text)
	if !ok || emptyRelative.MatchString(inverted) || trailing.MatchString(inverted) || twoNames.MatchString(inverted) || headless.MatchString(inverted) || lastsTo.MatchString(inverted) {
		return "", false
	}
	if prep == "since" && !lasts.MatchString(inverted) {
		return "", false
	}
	if part != "" {
		return part + "which day " + inverted, true
	}
	return e.which(prep, a.on) + " " + inverted, true
}

var (
	// emptyRelative is how a turned clause ends whose date told when something else was: a firm that operated.
	emptyRelative = compile(`^(?:was|were) .* (?:that|which|who) [a-z]+$`)
	// wasNamed only says who was something.
	wasNamed = compile(`^(?:was|were) (?:\p{Lu}[a-z]+ )*` + nameClass + `$`)
)

// onPartOfDay is a date that says which part of the day was meant.
var onPartOfDay = compile(`^(on the (?:morning|afternoon|evening|night)) of ` + dateClass + `$`)

// inBrackets says whether text ends within a bracket, after a word of it.
func inBrackets(text string) bool {
	at := strings.LastIndex(text, "(")
	return at >= 0 && !strings.Contains(text[at:], ")") && strings.TrimSpace(text[at+1:]) != ""
}

var (
	// datedNext goes on with another thing and its date, datedBefore ends with one: joined A in 1996 and B in 2002.
	datedNext   = compile(`^,? and (?:the )?(?:[^,\x{E000}-\x{E3FF}]+ )?(?:in|on) ` + dateClass + `|^,? and again `)
	datedBefore = compile(`(?:in|on) ` + dateClass + `,? and (?:the )?(?:` + capitalRun + `|of|the| )+$|(?:in|on) ` + dateClass + `,? and again `)
)

// lasts begins a turned clause about what goes on since a date.
var lasts = compile(`^(?:has|have|had) `)

// openPreps go with a date that something lasted until or has lasted since.
var openPreps = []string{"by", "since", "until", "till", "from", "before", "after"}

// twoNames stand side by side where a comma was lost.
var twoNames = compile(nameClass + ` the ` + nameClass)

// lastsTo ends with what something lasted to, without its beginning.
var lastsTo = compile(` (?:(?:last|extend|endure) (?:on )?to|continue) (?:the|its) [^,]*$`)

// headless is how a turned clause begins whose subject is missing.
var headless = compile(`^[a-z]+ (?:also|then|just|soon|again|only|now) `)

// onward follows a date from which something went on, or one that owns what comes next.
var onward = compile(`^(?: (?:forward|onwards?|on\b)|['’]s)`)

// datePhraseIn is where the date stands with the small words before it and a comma around it.
func datePhraseIn(text string, date rune) []int {
	at := strings.IndexRune(text, date)
	if at < 0 {
		return nil
	}
	start := at
	for start > 0 {
		head := strings.TrimRight(text[:start], " ")
		word := head[strings.LastIndexFunc(head, func(r rune) bool { return !isLatin(r) && r != '-' })+1:]
		if len(head) == start || !smallWord[strings.ToLower(word)] {
			break
		}
		start = len(head) - len(word)
	}
	start = len(strings.TrimSuffix(strings.TrimRight(text[:start], " "), ","))
	end := at + len(string(date))
	end += len(text[end:]) - len(strings.TrimPrefix(text[end:], " alone"))
	return []int{start, end + len(text[end:]) - len(strings.TrimPrefix(text[end:], ","))}
}

// smallWord has the small words one by one.
var smallWord = func() map[string]bool {
	set := map[string]bool{}
	for word := range strings.SplitSeq(smallWords, "|") {
		set[word] = true
	}
	return set
}()

// dated puts the date of an event that was cut off in front of a question, or a preposition before one that has none.
func (e english) withDate(ev event, a asking, question string) string {
	if ev.leads {
		return e.prep(ev.lead, a.on) + string(a.date) + ", " + lowerArticle(question)
	}
	return question
}

func firstDay(d chrono.Date) chrono.Date {
	first, _ := d.Ends()
	return first
}

func (english) prep(lead string, d chrono.Date) string {
	switch {
	case slices.Contains(beginningIn, lead) && !d.IsRange():
		return "from "
	case slices.Contains([]string{"by", "since", "until", "till", "from", "around", "during", "after", "before"}, lead) && !d.IsRange():
		return lead + " "
	case d.OpenAfter(), d.OpenBefore():
		return ""
	case d.Precision() == chrono.DayPrecision, d.Precision() == chrono.RangePrecision && unitWord(firstDay(d)) == "day":
		return "on "
	}
	return "in "
}
