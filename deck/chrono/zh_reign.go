package chrono

import "annals/deck/chrono/lunar"

// reignPeriod reads the years of a whole era: 康熙年间, 光绪末年, 貞觀年間. Its value is the interval in which the era was counted.
func (s *scanner) reignPeriod(i int) (expression, bool) {
	t := s.text
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
