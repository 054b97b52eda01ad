package fact

import (
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/chrono"
	"annals/deck/name"
)

// confidence is how sure it is that the sentence tells this event and that the date is its date.
func (r *reader) confidence(f *deck.Fact, s *sentence, e event) float64 {
	c := 0.95
	first := e.dates[0]
	if first.Flags.Has(chrono.Relative) || first.Flags.Has(chrono.Inherited) {
		c -= 0.05
	}
	if first.Flags.Has(chrono.Announced) {
		c -= 0.15
	}
	if e.bracketed {
		c -= 0.3
	}
	if s.subordinate(first) {
		c -= 0.2
	}
	if len(f.Who) == 0 && len(f.Where) == 0 {
		c -= 0.2
	}
	switch f.When[0].Date.Precision() {
	case chrono.DecadePrecision, chrono.CenturyPrecision:
		c -= 0.15
	}
	if s.opinion {
		c -= 0.25
	}
	if s.figures {
		c -= 0.2
	}
	if s.block.Kind == article.Row || len(s.text) < 3*len(first.Text)/2 {
		c -= 0.4
	}
	return max(c, 0)
}

// longestClause is how many bytes after a date are looked at for the end of its clause.
const longestClause = 240

// subordinate says whether the date's clause only places another event: 1992年断交后，….
func (s *sentence) subordinate(m chrono.Mention) bool {
	clause := s.text[m.End-s.in.Start:]
	clause = clause[:min(len(clause), longestClause)]
	end := strings.IndexAny(clause, "，；,;")
	if end < 0 {
		return false
	}
	before, last := lastRune(clause[:end])
	return before != "" && strings.ContainsRune("后前来间时", name.FoldRune(last))
}

// lastRune cuts the last character off text.
func lastRune(text string) (before string, last rune) {
	r, size := utf8.DecodeLastRuneInString(text)
	return text[:len(text)-size], r
}

// importance is what a teacher would ask first: what changes the course of things, told in the lead or opening a new date, with an exact
// date, named people and links.
func (r *reader) importance(f *deck.Fact, s *sentence, e event) float64 {
	v := 0.25
	if r.section == 0 {
		v += 0.15
	}
	if flags := e.dates[0].Flags; !flags.Has(chrono.Relative) && !flags.Has(chrono.Inherited) {
		v += 0.15 // a new year opens what the sentences after it only add to
	}
	if turnings().in(name.Fold(s.text[e.clauses.Start:e.clauses.End])) {
		v += 0.2
	}
	switch f.When[0].Date.Precision() {
	case chrono.DayPrecision:
		v += 0.05
	case chrono.DecadePrecision, chrono.CenturyPrecision:
		v -= 0.05
	}
	if len(f.Who) > 0 {
		v += 0.05
	}
	if slices.ContainsFunc(f.Who, func(w deck.Who) bool { return w.Kind == deck.Person }) {
		v += 0.05
	}
	links := 0
	for _, l := range s.block.Links {
		if l.In.Start >= s.in.Start && l.In.End <= s.in.End {
			links++
		}
	}
	v += 0.02 * float64(min(links, 3))
	return min(max(v, 0)*(0.5+f.Confidence/2), 1)
}
