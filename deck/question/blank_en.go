package question

import "strings"

// sentence takes the whole sentence, or its part between semicolons, if it is short and names what it speaks of.
func (e english) sentence(a asking) (event, bool) {
	text := strings.TrimRight(strings.TrimSpace(dropBrackets(a.draft.text, a.date, a.asked)), ".!? ")
	if len(strings.Fields(text)) > maxEnglish || strings.Contains(text, ": ") {
		text = segmentWith(text, a.date)
	}
	text = cutPrefix(opening, text)
	if !strings.ContainsRune(text, a.asked) || len(strings.Fields(text)) > maxEnglish || cutShort.MatchString(text) || noClause.MatchString(text) {
		return event{}, false
	}
	ev := event{text: text, cloze: true}
	e.resolve(&ev, a)
	return ev, !ev.hangs && strings.ContainsRune(ev.text, a.asked)
}

// enoughWords tell an event without another name.
const enoughWords = 9

// blank asks with a blank in the name's place.
func (e english) blank(ev event, a asking) (string, bool) {
	text := e.withDate(ev, a, e.mendDates(ev.text, a))
	if !strings.ContainsRune(text, a.asked) || !standsAlone(text, a.asked) && len(strings.Fields(text)) < enoughWords {
		return "", false
	}
	question, _, ok := e.fillIn(a, text)
	return strings.ReplaceAll(question, string(a.asked), blank), ok
}
