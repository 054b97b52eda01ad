package question

import (
	"strings"
)

// sentence takes the whole sentence, or its part between semicolons, if it is short and names what it speaks of.
func (e english) sentence(a asking) (event, bool) {
	text := strings.TrimRight(strings.TrimSpace(dropBrackets(a.draft.text, a.date, a.asked)), ".!? ")
	if len(strings.Fields(text)) > maxEnglish || strings.Contains(text, ": ") {
		text = segmentWith(text, a.date)
	}
	text = cutPrefix(opening, text)
	if bracketed(a.draft.text, a.date) || relativeStart.MatchString(text) || !ownVerb(text) {
		return event{}, false
	}
	if !strings.ContainsRune(text, a.asked) || len(strings.Fields(text)) > maxEnglish || cutShort.MatchString(text) || noClause.MatchString(text) {
		return event{}, false
	}
	ev := event{text: text, cloze: true}
	e.resolve(&ev, a)
	return ev, !ev.hangs && strings.ContainsRune(ev.text, a.asked)
}

// relativeStart begins a clause that was cut off what it belongs to.
var relativeStart = compile(`^(?i:which|who|whose|whom|that|where|and|or|such as) |^[a-z]+ed (?:around|on|in|by|as|to|from|for|with|after) `)

// ownVerb says whether the first verb is not that of a relative clause, nor in a phrase that only tells where or when.
func ownVerb(text string) bool {
	v, ok := finite(text)
	if !ok || v.start == 0 {
		return false
	}
	subject := strings.TrimSpace(text[:v.start])
	return !relativeEnd.MatchString(subject) && (!prepHead.MatchString(text) || strings.ContainsAny(subject, ",") || leadPhrase.MatchString(text)) && !isDateMark(lastRune(subject))
}

var relativeEnd = compile(`(?:^|[ ,])(?:who|which|that|whom|when|where)$`)

// enoughWords tell an event without another name.
const enoughWords = 9

// blank asks with a blank in the name's place.
func (e english) blank(ev event, a asking) (string, bool) {
	text := e.withDate(ev, a, e.mendDates(ev.text, a))
	at := strings.IndexRune(text, a.asked)
	if at < 0 || bracketed(text, a.date) || demonym.MatchString(a.who.Name) || noMainClause(text) || !standsAlone(text, a.asked) && len(strings.Fields(text)) < enoughWords {
		return "", false
	}
	before, after := text[:at], text[at+len(string(a.asked)):]
	if nameGoesOn.MatchString(after) || nameBefore.MatchString(strings.TrimPrefix(before, "The ")) && !titleAhead.MatchString(before) || quoted(before) || strings.Count(before, "\"")%2 == 1 {
		return "", false
	}
	return fillIn + e.blankNoun(a, before) + ": " + upperFirst(before+blank+strings.ReplaceAll(after, string(a.asked), blank)), true
}

// blankDate puts a blank where the date stands.
func (e english) blankDate(ev event, a asking) (string, bool) {
	return e.when(event{text: e.withDate(ev, a, ev.text), cloze: true}, a)
}

var (
	// nameGoesOn and nameBefore stand beside a name that is only a part of a longer one; titleAhead is a title or the word that
	// opens the sentence.
	nameGoesOn = compile(`^(?: of State\b|[-–]|\.\p{L}| (?:&|and|for) \p{Lu}[a-z]+ (?:of|and)\b| [\p{Lu}\d]|, \d| ` + nameClass + `)`)
	nameBefore = compile(`(?:\d(?:st|nd|rd|th) |\p{Lu}[\p{L}.'’-]* |[-–/&] ?|\p{Lu}[\p{L}.'’-]* (?:of|for|and) (?:the )?|` + nameClass + ` )$`)
	titleAhead = compile(`(?:^[\p{L}]+ |^|\b)(?:King|Queen|Emperor|Empress|Prince|Princess|President|General|Admiral|Sir|Lord|Lady|Pope|Duke|Count|Captain|Colonel|Major|Lieutenant|Dr\.|Mr\.|Mrs\.|Minister|Senator|Governor|Secretary|Chancellor|Commander|Marshal|Sultan|Tsar|Bishop|Archbishop|Cardinal|Saint|` + nameClass + `) $|^(?:In|On|At|By|When|After|Before|Under|With|For|From|To|During|As|While|Since|Although|Until|Following|Both|Despite|Between) $`)
)
