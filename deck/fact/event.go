package fact

import (
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/chrono"
)

// event is a dated event of a sentence: its dates, and the clauses that tell it.
type event struct {
	dates   []chrono.Mention
	clauses deck.Span // of the sentence
}

// events cuts a sentence into its dated events. Dates that are only joined by "and" date one event: 1972年9月和1979年1月. Each other
// date opens an event that reaches from the start of its clause to the start of the next event's.
func (s *sentence) events() []event {
	var found []event
	for _, m := range s.dates {
		if !dates(m) {
			continue
		}
		start := m.Start - s.in.Start
		if n := len(found); n > 0 {
			last := found[n-1].dates[len(found[n-1].dates)-1]
			if joined(s.text[last.End-s.in.Start : start]) {
				found[n-1].dates = append(found[n-1].dates, m)
				continue
			}
			cut := s.clauseStart(last.End-s.in.Start, start)
			found[n-1].clauses.End = cut
			found = append(found, event{[]chrono.Mention{m}, deck.Span{Start: cut, End: len(s.text)}})
			continue
		}
		found = append(found, event{[]chrono.Mention{m}, deck.Span{Start: 0, End: len(s.text)}})
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

// bracketed says whether offset at stands in brackets that open and close in the sentence.
func (s *sentence) bracketed(at int) bool {
	before := s.text[:at]
	return strings.Count(before, "（")+strings.Count(before, "(") > strings.Count(before, "）")+strings.Count(before, ")")
}
