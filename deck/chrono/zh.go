package chrono

import "unicode/utf8"

// numeral tries a Chinese number that no other number goes on from the left.
func (s *scanner) numeral(i int) (*expression, bool) {
	if r, ok := neighbourReading(s.text, i); ok {
		e := s.expression(expression{start: i, end: i, from: r})
		s.lookBack(e)
		s.readRange(e)
		return e, true
	}
	e, ok := s.chinese(i)
	if ok {
		return e, true
	}
	if n, number := readNumber(s.text, i); number && (e == nil || e.end < n.end) {
		e = s.expression(expression{start: i, end: n.end})
	}
	return e, false
}

// chinese reads the Chinese expression whose first number begins at i.
func (s *scanner) chinese(i int) (*expression, bool) {
	if e, ok := s.later(i); ok {
		return e, true
	}
	r, end, ok := s.unit(i, reading{})
	if !ok {
		return nil, false
	}
	e := s.expression(expression{start: i, end: end, from: r})
	s.lookBack(e)
	if s.recurring(e) {
		s.goOn(e) // with the end of its range
		return e, false
	}
	if s.ofUnknownRuler(e) {
		s.goOn(e)
		return e, e.lost
	}
	if s.vetoed(e) {
		return e, false
	}
	s.goOn(e)
	return e, true
}

// firstYear reads 元年 with the era before it.
func (s *scanner) firstYear(i int) (*expression, bool) {
	if eat(s.text, i, "元年", "元載", "元载") < 0 {
		return nil, false
	}
	r := reading{unit: YearPrecision, reign: reign{year: 1}}
	end := s.afterYear(i+len("元年"), &r)
	e := s.expression(expression{start: i, end: end, from: r})
	if s.lookBack(e); s.ofUnknownRuler(e) {
		s.goOn(e)
		return e, e.lost
	}
	if e.from.reign.name == "" && e.from.month == 0 {
		return e, false
	}
	s.goOn(e)
	return e, true
}

// namedMonth reads a month that begins with a word instead of a number: 正月, 腊月, 冬月, 闰四月, and a day such as 初六.
func (s *scanner) namedMonth(i int) (*expression, bool) {
	r := reading{}
	if n, end, ok := s.lunarDay(i, false); ok && s.inLunarMonth() {
		r = reading{unit: DayPrecision, day: n, reign: reign{lunar: true}}
		e := s.expression(expression{start: i, end: end, from: r})
		return e, true
	}
	end, ok := s.month(i, &r)
	if !ok || !r.reign.lunar && eat(s.text, i, "元月") < 0 {
		return s.bareSeason(i)
	}
	e := s.expression(expression{start: i, end: end, from: r})
	s.lookBack(e)
	s.goOn(e)
	return e, true
}

// bareSeason reads a season that is a clause of its own and begins a sentence, as chronicles go on from a year: 冬，城陷.
func (s *scanner) bareSeason(i int) (*expression, bool) {
	r := reading{}
	before := s.before(i)
	if before != utf8.RuneError && before != '。' && before != '；' && before != '\n' {
		return nil, false
	}
	end, ok := season(s.text, i, &r)
	return s.expression(expression{start: i, end: end, from: r}), ok && eat(s.text, end, "，") > 0
}

// inLunarMonth says whether the passage has just told a lunar month, so that 初六 goes on from it.
func (s *scanner) inLunarMonth() bool {
	n := len(s.found)
	return n > 0 && s.found[n-1].from.reign.lunar
}

// goOn adds to an expression what may follow its first unit: a twin in brackets, the second end of a range, and 以前, 左右.
func (s *scanner) goOn(e *expression) {
	s.readTwin(e)
	s.readDoubt(e)
	s.readRange(e)
	s.readBound(e)
}
