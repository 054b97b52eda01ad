package chrono

import (
	"strings"

	"annals/deck/chrono/lunar"
)

// reignPeriod reads the years of a whole era: 康熙年间, 光绪末年, 貞觀年間. Its value is the interval in which the era was counted.
func (s *scanner) reignPeriod(i int) (expression, bool) {
	t := s.text
	if e, ok := s.bareEnd(i); ok {
		return e, true
	}
	end := i + len("年")
	part := Whole
	at := i
	if p := eatBack(t, i, "初", "末", "中"); p >= s.floor && p >= 0 {
		part = Early
		if t[p:i] == "末" {
			part = Late
		} else if t[p:i] == "中" {
			part = Mid
		}
		at = p
	} else if q := eat(t, end, "间", "間"); q > 0 {
		end = q
	} else {
		return expression{}, false
	}
	e := expression{start: at, end: end, from: reading{unit: YearPrecision, reign: reign{year: 1}}}
	if !s.lookBackEra(&e) {
		return e, false
	}
	first, ok := e.from.reign.choose(0, 0, false, false)
	if !ok {
		return e, false
	}
	for _, era := range lunar.Eras(e.from.reign.name) {
		if year, ok := era.Year(1); !ok || year != first.year || era.Open || era.Backward {
			continue
		}
		e.form = closed
		e.from = reading{unit: YearPrecision, year: era.First, hasYear: true, calendar: Era, part: part}
		e.to = reading{unit: YearPrecision, year: max(era.Last, era.First), hasYear: true, calendar: Era, part: part}
		return e, true
	}
	return e, false
}

// bareEnd reads 年底, 年初 and 年末 that begin a clause or follow 到 and the like: those of the year in question.
func (s *scanner) bareEnd(i int) (expression, bool) {
	before := s.before(i)
	if !clauseStart(before) && !strings.ContainsRune("到至于於在直", before) {
		return expression{}, false
	}
	r := reading{unit: YearPrecision, relation: countYears}
	end := eat(s.text, i, "年底", "年末", "年终", "年終")
	r.part = Late
	if end < 0 {
		end, r.part = eat(s.text, i, "年初"), Early
	}
	return expression{start: i, end: end, from: r, flags: Relative}, end > 0
}
