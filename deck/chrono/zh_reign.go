package chrono

import (
	"strings"

	"annals/deck/chrono/lunar"
)

// reignPeriod reads the years of a whole era: 康熙年间, 光绪末年, 貞觀年間. Its value is the interval in which the era was counted.
func (s *scanner) reignPeriod(i int) (*expression, bool) {
	t := s.text
	if e, ok := s.bareEnd(i); ok {
		return e, true
	}
	end := eat(t, i, "年")
	if end < 0 {
		return nil, false
	}
	part, at := s.reignPart(i)
	if part == Whole {
		if end = eat(t, end, "间", "間"); end < 0 {
			return nil, false
		}
	}
	e := s.expression(expression{start: at, end: end, from: reading{unit: YearPrecision, reign: reign{year: 1}}})
	if !s.lookBackEra(e) {
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
		e.to = &reading{unit: YearPrecision, year: max(era.Last, era.First), hasYear: true, calendar: Era, part: part}
		return e, true
	}
	return e, false
}

// reignPart is the part of a reign that a character before i tells, and where that begins: 光绪末.
func (s *scanner) reignPart(i int) (part Part, at int) {
	if at = eatBack(s.text, i, "初", "末", "中"); at < s.floor || at < 0 {
		return Whole, i
	}
	switch s.text[at:i] {
	case "末":
		return Late, at
	case "中":
		return Mid, at
	}
	return Early, at
}

// bareEnds are the ends and beginnings of the year or month in question.
var bareEnds = [...]struct {
	relation relation
	unit     Precision
	part     Part
	words    []string
}{
	{countYears, YearPrecision, Late, []string{"年底", "年末", "年终", "年終", "岁末", "歲末", "岁暮", "歲暮"}},
	{countYears, YearPrecision, Early, []string{"年初", "岁首", "歲首"}},
	{countMonths, MonthPrecision, Late, []string{"月底", "月末"}},
	{countMonths, MonthPrecision, Early, []string{"月初"}},
}

// bareEnd reads 年底, 年初, 月底 and the like that begin a clause or follow 到 and the like: those of the year or month in question.
func (s *scanner) bareEnd(i int) (*expression, bool) {
	before := s.before(i)
	if !clauseStart(before) && !strings.ContainsRune("到至于於在直本", before) {
		return nil, false
	}
	for _, b := range &bareEnds {
		if end := eat(s.text, i, b.words...); end > 0 {
			return s.expression(expression{start: i, end: end, from: reading{unit: b.unit, relation: b.relation, part: b.part}, flags: Relative}), true
		}
	}
	return nil, false
}
