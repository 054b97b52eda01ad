package fact

import (
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/chrono"
)

// event is a dated event of a sentence: its dates, and the clauses that tell it.
type event struct {
	dates     []chrono.Mention
	clauses   deck.Span // of the sentence
	bracketed bool      // its first date stands in brackets
}

// mostEvents is how many events a sentence may tell. One with more dates is a table or a list that lost its lines.
const mostEvents = 32

// events cuts a sentence into its dated events. Dates that are only joined by "and" date one event: 1972年9月和1979年1月. Each other
// date opens an event that reaches from the start of its clause to the start of the next event's.
func (s *sentence) events() []event {
	var found []event
	depth, seen := 0, 0 // of brackets, up to seen
	for _, m := range s.dates {
		if !dates(m) {
			continue
		}
		if len(found) == mostEvents {
			break
		}
		start := m.Start - s.in.Start
		depth, seen = depth+brackets(s.text[seen:start]), start
		if n := len(found); n > 0 {
			last := found[n-1].dates[len(found[n-1].dates)-1]
			if joined(s.text[last.End-s.in.Start : start]) {
				found[n-1].dates = append(found[n-1].dates, m)
				continue
			}
			cut := s.clauseStart(last.End-s.in.Start, start)
			found[n-1].clauses.End = cut
			found = append(found, event{[]chrono.Mention{m}, deck.Span{Start: cut, End: len(s.text)}, depth > 0})
			continue
		}
		found = append(found, event{[]chrono.Mention{m}, deck.Span{Start: 0, End: len(s.text)}, depth > 0})
	}
	return found
}

// dates says whether a mention can date an event.
func dates(m chrono.Mention) bool {
	return !m.Date.IsZero() && m.Date.HasYear() && !m.Flags.Has(chrono.InName) && !m.Flags.Has(chrono.Twin)
}

func joined(between string) bool {
	switch strings.TrimSpace(between) {
	case "和", "与", "與", "及", "以及", "、", "and", "&", ", and", "or", "或":
		return true
	}
	return false
}

// clauseJoints begin clauses in English, where a comma alone may part the items of a list.
var clauseJoints = []string{", and ", ", but ", ", while ", ", when ", "; "}

// clauseStart is where the clause that holds offset at begins, after from: after the last joint, else after the last mark.
func (s *sentence) clauseStart(from, at int) int {
	text := s.text[from:at]
	joint := -1
	for _, j := range clauseJoints {
		joint = max(joint, strings.LastIndex(text, j))
	}
	if joint >= 0 {
		return from + joint + 1
	}
	start := strings.LastIndexAny(text, "，；：,;:（(—–")
	if start < 0 {
		return from
	}
	_, size := utf8.DecodeRuneInString(text[start:])
	return from + start + size
}

// brackets is how many more brackets open in text than close.
func brackets(text string) int {
	return strings.Count(text, "（") + strings.Count(text, "(") - strings.Count(text, "）") - strings.Count(text, ")")
}
