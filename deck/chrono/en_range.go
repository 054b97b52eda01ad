package chrono

// readRangeWords reads – 15 May, to 1865, until June, and after between: and 2009.
func (s *scanner) readRangeWords(e *expression) {
	j := s.joint(e)
	if j < 0 {
		return
	}
	to, end, ok := s.secondEnd(j, e.from)
	if !ok || to.unit == DayPrecision && to.month == 0 && e.from.unit != DayPrecision {
		return
	}
	s.close(e, to.completed(e.from), end)
	if e.form != closed {
		return
	}
	s.takeRangeLead(e)
}

// takeRangeLead takes in the from or between of a range.
func (s *scanner) takeRangeLead(e *expression) {
	t := s.text
	start, stop := wordBefore(t, e.start)
	if sameWord(t[start:stop], "the") { // between the end of 2007 and ...
		start, stop = wordBefore(t, start)
	}
	if (sameWord(t[start:stop], "from") || sameWord(t[start:stop], "between")) && start >= s.floor {
		e.start = start
	}
}

// joint is where the second end of a range begins, or -1.
func (s *scanner) joint(e *expression) int {
	t := s.text
	j := skipSpace(t, e.end)
	if end := dash(t, j); end > 0 {
		return skipSpace(t, end)
	}
	if (e.from.unit == SeasonPrecision || e.from.unit == YearPrecision && j == e.end) && j < len(t) && t[j] == '/' { // winter 1941/42, 1888/89
		return j + 1
	}
	if end := eat(t, j, "至", "到"); end > 0 {
		return end
	}
	if end := eatWord(t, j, "to", "till", "until", "through", "thru"); end > 0 {
		return skipSpace(t, end)
	}
	if end := eatWord(t, j, "and"); end > 0 {
		start, stop := wordBefore(t, e.start)
		if sameWord(t[start:stop], "the") {
			start, stop = wordBefore(t, start)
		}
		if sameWord(t[start:stop], "between") {
			return skipSpace(t, end)
		}
	}
	return -1
}

// secondEnd reads the second end of an English range: a core with early, late or the end of before it, a day alone, two digits of a year.
func (s *scanner) secondEnd(i int, from reading) (reading, int, bool) {
	t := s.text
	i = skipCirca(t, i)
	for j, n := i, 0; n < 5 && j < len(t); n++ {
		if number, ok := readArabic(t, j); ok {
			if r, end, kind := s.numericUnit(j, number); kind == numericDate {
				return r, end, j == i
			}
		}
		if r, end, ok := s.core(j); ok {
			e := s.expression(expression{start: j, end: end, from: r})
			floor := s.floor
			s.floor = i
			s.lookBackWords(e)
			s.floor = floor
			return e.from, end, e.start == i || eatWord(t, i, "the") > 0 && e.start == skipSpace(t, i+len("the"))
		}
		if r, end, ok := s.shortEnd(j, from); ok {
			return r, end, j == i || n == 1 && eatWord(t, i, "the") > 0
		}
		next := wordEnd(t, j)
		if next == j {
			break
		}
		j = skipHyphen(t, next)
	}
	return reading{}, i, false
}

// shortEnd reads the last digits of a year (1914–18) or a day (May 13–15, 13th to 15th).
func (s *scanner) shortEnd(i int, from reading) (reading, int, bool) {
	t := s.text
	n, ok := readNumber(t, i)
	if !ok {
		if w, ok := readEnglishNumber(t, i); ok && w.ordinal && from.unit == DayPrecision && w.value <= 31 {
			return reading{unit: DayPrecision, day: w.value}, w.end, true
		}
		return reading{}, i, false
	}
	if n.style != arabic || n.end < len(t) && (isDigit(t[n.end]) || t[n.end] == ',' && n.end+1 < len(t) && isDigit(t[n.end+1])) {
		return reading{}, i, false
	}
	end := ordinalEnd(t, n.end)
	if from.unit == DayPrecision && n.places <= 2 && n.value >= 1 && n.value <= 31 {
		r := reading{unit: DayPrecision, day: n.value}
		if from.hasYear || from.month == 0 {
			return r, end, true
		}
		end = s.yearAfter(end, &r)
		return r, end, true
	}
	if end != n.end || n.end < len(t) && isLetter(t[n.end]) || !from.hasYear || n.places > 3 {
		return reading{}, i, false
	}
	if r, ok := from.shortYear(n, t[i-1]); ok {
		return r, n.end, true
	}
	if (from.unit == YearPrecision || from.unit == SeasonPrecision) && (from.bare || from.year <= 0) {
		return s.ancientYear(i, n)
	}
	return reading{}, i, false
}

// shortYear is the year after from that n, behind the sign before it, gives the last digits of: 1914–18, 1941–2, winter 1939–40, AD 14–37.
func (from reading) shortYear(n number, sign byte) (reading, bool) {
	r := reading{unit: YearPrecision, year: from.year - from.year%100 + n.value, hasYear: true}
	switch {
	case from.unit == YearPrecision && from.year >= 1000 && n.places == 1 && n.value > from.year%10 && sign != '-' && sign != ' ':
		r.year = from.year - from.year%10 + n.value
		return r, true
	case from.unit == YearPrecision && from.year >= 1000 && n.places == 2:
		if r.year <= from.year {
			r.year += 100
		}
		return r, sign != ' ' && r.year-from.year < 100 // 2015 - 32
	case from.unit == SeasonPrecision && n.places == 2 && from.year >= 1000:
		return r, n.value == from.year%100+1
	case from.unit == YearPrecision || from.unit == SeasonPrecision:
		r.year = n.value
		return r, from.shares && n.value > from.year
	}
	return r, false
}

// completed gives a second end the BC that only the first one tells; backfill does the opposite.
func (r reading) completed(from reading) reading {
	if r.bare && from.hasYear && from.year <= 0 && r.year > 0 && 1-r.year >= from.year {
		return r.beforeChrist()
	}
	return r
}

// readOrLater reads "or later", "and greater", "or before".
func (s *scanner) readOrLater(e *expression) {
	t := s.text
	if e.form != unit {
		return
	}
	end := eatWord(t, skipSpace(t, e.end), "or", "and")
	if end < 0 {
		return
	}
	j := skipSpace(t, end)
	if p := eatWord(t, j, "later", "after", "greater"); p > 0 && !s.goesOn(p) {
		e.end, e.form = p, after
	} else if p := eatWord(t, j, "earlier", "before"); p > 0 && !s.goesOn(p) {
		e.end, e.form = p, before
	}
}

// skipCirca is the start of the number after the c. or ca. at i, else i.
func skipCirca(t string, i int) int {
	if end := eat(t, i, "c. ", "c.", "ca. ", "ca.", "circa "); end > 0 && end < len(t) && isDigit(t[end]) {
		return end
	}
	return i
}
