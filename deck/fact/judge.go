package fact

import (
	"strings"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/chrono"
)

// opinions are words of sentences that tell what somebody thinks, expects or is said to have done, by their first character.
var opinions = map[rune][]string{
	'有': {"有说法", "有說法"}, '据': {"据说", "据传"}, '據': {"據說", "據傳"}, '传': {"传说"}, '傳': {"傳說"}, '认': {"认为"}, '認': {"認為"}, '可': {"可能"},
	'或': {"或许", "或許"}, '预': {"预计", "预期"}, '預': {"預計", "預期"}, '估': {"估计", "估計"}, '推': {"推测", "推測"}, '相': {"相传", "相傳"},
	'a': {"allegedly"}, 'r': {"reportedly"}, 'i': {"is said to", "is expected"}, 'm': {"may have", "might have"}, 'b': {"believed to"}, 'l': {"legend "},
}

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
	if s.bracketed(first.Start - s.in.Start) {
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
	if s.opinion() {
		c -= 0.25
	}
	if s.block.Kind == article.Row || len(s.text) < 3*len(first.Text)/2 {
		c -= 0.4
	}
	return max(c, 0)
}

func (s *sentence) opinion() bool {
	for i, r := range s.text {
		for _, w := range opinions[r] {
			if strings.HasPrefix(s.text[i:], w) {
				return true
			}
		}
	}
	return false
}

// afterwards are the words that make what stands before them the time of another event.
var afterwards = []string{"后", "後", "以后", "以後", "之后", "之後", "以来", "以來", "之前", "以前", "期间", "期間", "时", "時"}

// subordinate says whether the date's clause only places another event: 1992年断交后，….
func (s *sentence) subordinate(m chrono.Mention) bool {
	clause := s.text[m.End-s.in.Start:]
	end := strings.IndexAny(clause, "，；,;")
	if end < 0 {
		return false
	}
	for _, w := range afterwards {
		if strings.HasSuffix(clause[:end], w) {
			return end > len(w)
		}
	}
	return false
}

// importance is what a teacher would ask first: the lead, exact dates, named people, links, places.
func (r *reader) importance(f *deck.Fact, s *sentence) float64 {
	v := 0.3
	if r.section == 0 {
		v += 0.25
	}
	switch f.When[0].Date.Precision() {
	case chrono.DayPrecision:
		v += 0.15
	case chrono.MonthPrecision:
		v += 0.05
	}
	for _, w := range f.Who {
		if w.Kind == deck.Person {
			v += 0.1
			break
		}
	}
	if len(f.Who) > 1 {
		v += 0.05
	}
	if len(f.Where) > 0 {
		v += 0.05
	}
	links := 0
	for _, l := range s.block.Links {
		if l.In.Start >= s.in.Start && l.In.End <= s.in.End {
			links++
		}
	}
	v += 0.03 * float64(min(links, 4))
	return min(v*(0.5+f.Confidence/2), 1)
}
