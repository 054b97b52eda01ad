package chrono

// readRange reads 至1945年, –18年, 到十二日 and the like.
func (s *scanner) readRange(e *expression) {
	if to, end, ok := e.from.neighbour(s.text, e.end); ok {
		last := to // to itself would be allocated where no neighbours stand
		e.to, e.form, e.end = &last, closed, end
		return
	}
	j, joined := rangeSign(s.text, e.end)
	if j < 0 {
		if j = skipSpace(s.text, e.end); j > e.end {
			j, joined = rangeSign(s.text, j)
		} else {
			j = -1
		}
		if j < 0 {
			s.readBetween(e)
			return
		}
	}
	j = skipSpace(s.text, j)
	to, end, ok := s.end(j, e.from)
	if !ok || joined && to.unit == NoPrecision {
		return
	}
	s.close(e, to, end)
}

// close makes e a range; what one end leaves out comes from the other.
func (s *scanner) close(e *expression, to reading, end int) {
	if to.unit == DayPrecision && e.from.unit > SeasonPrecision && to.month == 0 {
		return
	}
	e.from = e.from.backfill(to)
	last := to.inherit(e.from)
	e.to, e.form, e.end = &last, closed, end
	if p := eatBack(s.text, e.start, "自", "从", "從"); p >= s.floor && p >= 0 {
		e.start = p
	}
	if e.from.hasYear && e.to.hasYear && e.to.year == e.from.year && e.to.month > 0 && e.to.month < e.from.month && !to.hasYear {
		e.to.year++ // 1940年10月至3月
	}
}

// backfill gives the first end of a range what only the second one says: 5月至1992年7月.
func (r reading) backfill(to reading) reading {
	if r.hasYear && r.year > 0 && to.hasYear && to.year <= 0 && r.unit >= YearPrecision && to.unit >= YearPrecision {
		return r.beforeChrist() // 1400–1000 BC
	}
	if r.bare && to.hasYear && !to.bare {
		r.bare = false
		return r
	}
	if r.hasYear || !to.hasYear || r.relation != fromContext || r.unit > SeasonPrecision || r.reign.year > 0 {
		return r
	}
	r.year, r.hasYear, r.century, r.reign.name = to.year, true, to.century, to.reign.name
	if r.month == 0 {
		r.month = to.month
	}
	if to.month > 0 && r.month > to.month || to.season > 0 && r.season > to.season {
		r.year--
	}
	return r
}

// end reads the second end of a range: any unit, or one of the relative ones (至次年三月, 至同月八日).
func (s *scanner) end(i int, from reading) (reading, int, bool) {
	if r, end, ok := s.relativeUnit(i); ok {
		return r, end, true
	}
	if p := eat(s.text, i, "大约", "大約", "约", "約"); p > 0 {
		i = p
	}
	if p := eat(s.text, i, "公元前", "西元前", "前"); p > 0 {
		if r, end, ok := s.unit(skipSpace(s.text, p), reading{}); ok && (r.unit >= YearPrecision || r.tellsYear()) {
			return r.beforeChrist(), end, true
		}
		return reading{}, i, false
	}
	p := eat(s.text, i, "公元", "西元")
	if p > 0 {
		i = p
	}
	r, end, ok := s.unit(i, from)
	if !ok {
		if from.reign.name == "" {
			return r, end, false
		}
		return s.dated(i) // 康熙元年至雍正三年
	}
	return r.sharing(from, p > 0), end, true
}

// sharing gives the second end of a range what only the first tells of its year: BC, the century, the era. marked says that it has its own 公元.
func (r reading) sharing(from reading, marked bool) reading {
	if r.unit <= YearPrecision && r.reign.year > 0 && r.reign.name == "" && (marked || from.hasYear && from.year <= 0) {
		r.year, r.hasYear, r.century, r.reign.year = r.reign.year, true, false, 0
	}
	if from.shares && !marked && r.unit >= YearPrecision && r.year > 0 && !r.bareAfter(from) {
		r = r.beforeChrist() // 公元前264年至146年; 前202年—8年 ends in AD 8
	}
	if marked || from.shares || from.hasYear && from.year <= 0 && r.bareAfter(from) {
		r.bare = false
	}
	if r.century && from.hasYear && !from.century && (r.unit == YearPrecision || r.unit == DecadePrecision) {
		r.year, r.century = from.year-from.year%100+r.year, false
		if r.year < from.year {
			r.year += 100
		}
	}
	if r.reign.year > 0 && r.reign.name == "" && from.reign.name != "" && r.unit <= YearPrecision {
		r.reign.name, r.reign.hint, r.calendar = from.reign.name, from.reign.hint, from.calendar
	}
	return r
}

// bareAfter says whether a year after a BC year must be AD, because as a BC year it would be the earlier one.
func (r reading) bareAfter(from reading) bool { return 1-r.year < from.year }

// readBetween reads 2007年与2009年之间, which needs its last word.
func (s *scanner) readBetween(e *expression) {
	j := eat(s.text, e.end, "与", "與", "和", "及")
	if j < 0 {
		return
	}
	to, end, ok := s.end(j, e.from)
	if !ok {
		return
	}
	if after := eat(s.text, end, "之间", "之間", "间", "間"); after > 0 && to.unit == e.from.unit {
		s.close(e, to, after)
		if in := eatBack(s.text, e.start, "在", "于", "於"); in >= s.floor {
			e.start = in
		}
	}
}

// rangeSign is the end of a sign or word between the ends of a range, or -1. A word (joined) needs a unit after its second number.
func rangeSign(t string, i int) (end int, joined bool) {
	if end = dash(t, i); end > 0 {
		return end, false
	}
	if i < len(t) && t[i] == '/' { // 1939/40年
		if n, ok := readArabic(t, i+1); ok && n.places == 2 {
			if kind, _ := unitWord(t, n.end); kind == yearUnit {
				return i + 1, false
			}
		}
	}
	if i+3 <= len(t) {
		switch t[i : i+3] {
		case "至", "到", "迄":
			return i + 3, true
		case "起":
			return eat(t, i, "起至"), true
		}
	}
	return -1, false
}
