package question

import (
	"slices"
	"strings"
)

// english asks in English.
type english struct{}

// event fails where the date stands in no clause that it surely belongs to, unless the sentence is short enough for a blank.
func (e english) event(a asking) (event, bool) {
	text := strings.TrimRight(strings.TrimSpace(dropBrackets(a.draft.text, a.date, a.asked)), ".!? ")
	text = withoutOpening(segmentWith(withoutAside(text), a.date))
	if before, _, _ := strings.Cut(text, string(a.date)); text == "" || reigned.MatchString(before) {
		return event{}, false
	}
	text = eventComma.ReplaceAllString(text, "$1, $2")
	text = memberAlone(cleft.ReplaceAllString(leadComma.ReplaceAllString(text, "$1, $2 "), "$1 $2, $3"), a.date)
	ev, ok := e.cut(text, a)
	if !ok || listsDates.MatchString(text) {
		ev = event{text: text, cloze: true}
	}
	e.resolve(&ev, a)
	if !strings.ContainsRune(ev.text, a.asked) && !(ev.leads && a.asked == a.date) {
		return event{}, false
	}
	n := len(strings.Fields(ev.text))
	if cutShort.MatchString(ev.text) || andThen.MatchString(ev.text) || whoseEnd.MatchString(ev.text) || oneOfTwo.MatchString(ev.text) {
		return event{}, false
	}
	return ev, ev.text != "" && n <= maxEnglish && (!ev.cloze || n >= 6 && !strings.Contains(text, ":") && !noClause.MatchString(ev.text))
}

var (
	// leadComma is a subordinate clause that no comma parts from its main clause: When he fell in 1903 she.
	leadComma = compile(`^((?:When|After|Before|Once|While|Since|Although|Because) [^,]*` + dateClass + `) (he|she|they) `)
	// eventComma is an event that no comma parts from what came after it: After the fire in 1666 Wren.
	eventComma = compile(`^((?:After|Before|Since|Until|During) the (?:fire|war|battle|death|outbreak|fall|defeat|election|treaty|siege|revolution|collapse|end|start|surrender|victory|attack|flood|earthquake|coup|revolt|rebellion|uprising|peace|armistice|resignation|conquest|invasion)(?: of [^,\x{E000}-\x{E3FF}]*)?(?: in ` + dateClass + `)?|As (?:the|an?) [^,]*` + dateClass + `) ((?:\p{Lu}[a-z]+ )?` + nameClass + ` )`)
	// cleft tells the date of an event as what it was: It was in 1887 that.
	cleft = compile(`^It was (in|on) (?:the year )?(` + dateClass + `) that (.*)$`)
)

// reigned is how text ends before the dates of somebody's reign, which date nothing else.
var reigned = compile(`\((?:r|reigned|ruled|fl)\.? $`)

// withoutOpening cuts off the words that lead over from the sentence before, unless they go on as a phrase: in response to.
func withoutOpening(text string) string {
	rest := cutPrefix(opening, text)
	if phraseGoesOn.MatchString(rest) || isDateMark(firstRune(rest)) && strings.HasSuffix(text[:len(text)-len(rest)], "after ") {
		return text
	}
	return rest
}

var phraseGoesOn = compile(`^(?:of|to|from|with) `)

// cutShort is how a clause ends that was cut too early.
var cutShort = compile(` (?:then|that|the|of|to|an?|and|or|with|by|in|on|at|for|from|as|was|were|than|over|just|about|into|such|including|per|vs?|no|any|each|every|while|whereas|although|because|said|stated|wrote|added|noted)$`)

var (
	// andThen ends with the date of a second deed that was cut off, whoseEnd with somebody of whom nothing is told yet.
	andThen = compile(`\b(?:and|but), (?:in|on|by|at) (?:the )?` + dateClass + `$`)
	// oneOfTwo ends with the first of two that something is between.
	oneOfTwo = compile(`\bbetween (?:the )?(?:[\p{L}'’-]+ )?` + nameClass + `$`)
	whoseEnd = compile(`, whose (?:[a-z]+ ){0,2}[a-z]+(?:, ` + nameClass + `)?$`)
)

// noClause is how a sentence begins that has no clause of its own before the next stop.
var noClause = compile(`^(?i:(?:in|on|at|with|by) (?:what|which|whom) |what |whether |if )`)

// cut takes the clause that the date belongs to out of the text.
func (e english) cut(text string, a asking) (event, bool) {
	chunks := chunksOf(text)
	at := slices.IndexFunc(chunks, func(c chunk) bool { return strings.ContainsRune(c.text, a.date) })
	if at < 0 {
		return event{}, false
	}
	main, ok := mainChunk(chunks, at)
	if !ok {
		return event{}, false
	}
	clause, ok := e.clause(chunks, main, at, a)
	if !ok {
		return event{}, false
	}
	ev := event{text: cutPrefix(conjunction, clause), aside: datesAside(chunks, main, at)}
	if at < main {
		ev.leads, ev.lead = true, firstWord(chunks[at].text)
		if loc := leadPhrase.FindStringIndex(chunks[at].text); loc == nil || loc[1] != len(chunks[at].text) {
			return event{}, false // the date belongs to the circumstance, not to the event
		}
	} else if loc := leadPhrase.FindStringIndex(clause); loc != nil && strings.ContainsRune(clause[:loc[1]], a.date) {
		if strings.HasPrefix(clause, "The "+string(a.date)+" ") {
			return event{}, false // the date belongs to the subject
		}
		ev.leads, ev.lead, ev.text = true, firstWord(clause), strings.TrimLeft(clause[loc[1]:], " ,")
	}
	if ev.leads && (strings.HasPrefix(ev.text, "also ") || ev.lead == "as") {
		return event{}, false // the date is the subject, or that of what is known as of it
	}
	return ev, strings.ContainsRune(ev.text, a.asked) || a.asked == a.date
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if strings.ContainsFunc(word, isMark) {
		return ""
	}
	return strings.ToLower(word)
}

// clause puts the subject, the main chunk and what must follow together.
func (e english) clause(chunks []chunk, main, at int, a asking) (string, bool) {
	if subordinator.MatchString(chunks[main].text) && !strings.ContainsRune(chunks[main].text, a.asked) {
		return "", false
	}
	text, ok := withSubject(chunks, main, at)
	if !ok {
		return "", false
	}
	last := max(main, at)
	if k := slices.IndexFunc(chunks, func(c chunk) bool { return strings.ContainsRune(c.text, a.asked) }); k > last {
		last = k
	}
	if last+1 < len(chunks) && ownThing.MatchString(chunks[last].text) && apposedEn.MatchString(chunks[last+1].text) && chunks[last+1].join == ", " {
		for last++; last+1 < len(chunks) && chunks[last+1].join == ", " && !hasVerb(chunks[last+1:last+2]); last++ {
			if relativeHead.MatchString(chunks[last+1].text) || participleHead.MatchString(chunks[last+1].text) {
				break
			}
		}
	}
	subordinate := subordinator.MatchString(chunks[main].text) && main == 0 // what follows it is the main clause
	for last+1 < len(chunks) && !subordinate && continues(chunks[last+1]) && !opensList(chunks[last+1:]) {
		last++
	}
	for i := range chunks[main+1 : last+1] {
		if opensList(chunks[main+1+i:]) {
			return "", false
		}
	}
	if loc := openSubclause.FindStringIndex(text); loc != nil {
		if _, ok := finite(text[loc[1]:]); !ok {
			cutOff := text[loc[0]:]
			return strings.TrimSpace(text[:loc[0]]), last == main && !strings.ContainsRune(cutOff, a.date) && !strings.ContainsRune(cutOff, a.asked)
		}
	}
	loc := opensNext.FindStringIndex(text)
	if loc == nil && last+2 < len(chunks) && relativeHead.MatchString(chunks[last+1].text) && startsWithVerb(chunks[last+2]) {
		loc = subjectNext.FindStringIndex(text)
	}
	if loc != nil && last+1 < len(chunks) {
		if cutOff := text[loc[0]:]; strings.ContainsRune(cutOff, a.date) || strings.ContainsRune(cutOff, a.asked) || last > main {
			return "", false
		}
		return strings.TrimSpace(text[:loc[0]]), true
	}
	for _, c := range chunks[main+1 : last+1] {
		if v, ok := finite(c.text); ok && v.start > 0 && !relativeHead.MatchString(c.text) && !subordinator.MatchString(c.text) {
			return "", false // a clause of its own
		} else if ok && v.start == 0 && c.join == ", " && (v.sure || v.auxiliary) && relativeHead.MatchString(chunks[main].text) {
			return "", false // the verb that the relative clause interrupts
		}
		text += c.join + c.text
	}
	return strings.TrimSpace(text), true
}

// opensNext is the circumstance of the next clause, at the end of this one: and by the time of his death.
var opensNext = compile(` (?:and|but) (?:by the time|at the time|by the end|after|before|during|when|while|although) [^,]*$`)

// subjectNext is the subject of the next clause, which a relative clause parts from its verb: and settlers, who were many, came.
var subjectNext = compile(` and (?:the )?[a-z]+$`)

var (
	// ownThing ends with a thing or a person that only an apposition names: sailed his flagship.
	ownThing  = compile(`\b(?:his|her|its|their) (?:[a-z]+ ){0,2}[a-z]+$`)
	apposedEn = compile(`^(?:the (?:\p{Lu}|` + nameClass + `)|` + nameClass + `|\p{Lu})`)
	// participleHead begins what was done meanwhile.
	participleHead = compile(`^[a-z]+(?:ing|ed) `)
)

// opensList says whether the first chunk begins a list that is the subject of a later verb: the canal was closed, and A, B and C
// attacked.
func opensList(chunks []chunk) bool {
	if _, ok := finite(chunks[0].text); ok || !strings.Contains(chunks[0].join, "and") {
		return false
	}
	const phrase = 4 // words of a subject with what it is told by, rather than an item of a list
	long := len(strings.Fields(chunks[0].text)) >= phrase
	asideFirst := len(chunks) > 1 && ingHead.MatchString(upperFirst(chunks[1].text)) // and Rome, facing a revolt of its own, was
	return slices.ContainsFunc(chunks[1:], func(c chunk) bool {
		v, ok := finite(c.text)
		return ok && (v.start > 0 || (long || asideFirst && (v.auxiliary || v.sure)) && c.join == ", ") && !relativeHead.MatchString(c.text) && !subordinator.MatchString(c.text)
	})
}
