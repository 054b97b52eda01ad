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
			cut := max(s.clauseStart(start), last.End-s.in.Start)
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

// clauseStart is where the clause that holds offset at begins: after the last mark before it.
func (s *sentence) clauseStart(at int) int {
	start := strings.LastIndexAny(s.text[:at], "，、；：,;:（(—–")
	if start < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s.text[start:])
	return start + size
}

// bracketed says whether offset at stands in brackets that open and close in the sentence.
func (s *sentence) bracketed(at int) bool {
	before := s.text[:at]
	return strings.Count(before, "（")+strings.Count(before, "(") > strings.Count(before, "）")+strings.Count(before, ")")
}
