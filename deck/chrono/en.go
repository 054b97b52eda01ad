package chrono

// english tries the word at i: the name of a month or a season, a number in words, a relative phrase, AD.
func (s *scanner) english(i int) (expression, bool) {
	if i > 0 && (isLetter(s.text[i-1]) || isDigit(s.text[i-1])) && !s.glued(i) {
		return expression{}, false
	}
	end := wordEnd(s.text, i)
	if e, ok := s.relativePhrase(i, end); ok {
		return e, true
	}
	if e, ok := s.namedDay(i, end); ok {
		return e, true
	}
	r, at, ok := s.core(i)
	if !ok {
		return expression{}, false
	}
	e := expression{start: i, end: at, from: r}
	s.finish(&e)
	return e, s.plausible(&e)
}

// glued says whether letters stand directly after a number that belongs to them: 24Aug. Only names of months do.
func (s *scanner) glued(i int) bool {
	_, _, ok := monthName(s.text, i)
	return ok && isDigit(s.text[i-1])
}

// digits tries what begins with a digit: a Chinese unit, a numeric date, an English day or year.
func (s *scanner) digits(i int) (expression, bool) {
	t := s.text
	if i > 0 && s.insideNumber(i) {
		return expression{}, false
	}
	n, ok := readNumber(t, i)
	if !ok {
		return expression{}, false
	}
	if kind, _ := unitWord(t, skipSpace(t, n.end)); kind != noUnit || sharedUnit(t, n) != noUnit {
		return s.chinese(i)
	}
	if e, ok := s.later(i); ok {
		return e, true
	}
	if e, kind := s.numeric(i, n); kind != noNumeric {
		return e, kind == numericDate
	}
	if e, ok := s.nextDay(i, n); ok {
		return e, true
	}
	if e, ok := s.sharedDay(i, n, longestList); ok {
		return e, true
	}
	r, end, ok := s.core(i)
	if !ok {
		return expression{}, false
	}
	e := expression{start: i, end: end, from: r}
	s.finish(&e)
	return e, s.plausible(&e)
}

// insideNumber says whether the digit at i goes on from a number, an amount or a code: 1,992, 3.14, $1992, B-1945.
func (s *scanner) insideNumber(i int) bool {
	t := s.text
	switch c := t[i-1]; {
	case isDigit(c) || isLetter(c) || c == '$' || c == '#' || c == '_' || c == '@' || c == '&':
		return !isLetter(c) || monthBefore(t, i) < 0
	case (c == ',' || c == '.' || c == '/' || c == ':') && i > 1 && isDigit(t[i-2]):
		return true
	case c == '-' && i > 1 && isLetter(t[i-2]):
		return monthBefore(t, i-1) < 0 && eatWord(t, wordStart(t, i-1), "mid", "early", "late", "pre", "post", "report", "since") < 0
	case c == '-' && i > 1 && isDigit(t[i-2]): // of a longer code: what could be a date began before
		return s.floor < i-1
	}
	return eatBack(t, i, "£", "€", "¥", "￥") >= 0
}

// monthBefore is the start of the month's name that ends at i, or -1.
func monthBefore(t string, i int) int {
	start := wordStart(t, i)
	if _, end, ok := monthName(t, start); ok && end == i && start < i {
		return start
	}
	return -1
}

// core reads an English date without what may stand before it: 24 August 1992, August 1992, spring 1940, 1992, the 1970s, 44 BC, AD 755, 19th century.
func (s *scanner) core(i int) (reading, int, bool) {
	t := s.text
	if i >= len(t) {
		return reading{}, i, false
	}
	if isDigit(t[i]) {
		if r, end, ok := s.dayMonth(i); ok {
			return r, end, ok
		}
		return s.yearOrCentury(i)
	}
	if _, _, ok := monthName(t, i); ok {
		return s.monthDayYear(i)
	}
	if r, end, ok := s.seasonFirst(i); ok {
		return r, end, ok
	}
	if end := eatWord(t, i, "ad", "ce"); end > 0 && isUpper(t[i]) {
		if n, ok := readNumber(t, skipSpace(t, end)); ok && n.places <= 4 && n.value > 0 {
			return reading{unit: YearPrecision, year: n.value, hasYear: true}, n.end, true
		}
	}
	return s.inWords(i)
}

// finish adds what stands before and after the core: ranges, early and late, before and since.
func (s *scanner) finish(e *expression) {
	s.readStyle(e)
	s.readDoubt(e)
	s.lookBackWords(e)
	s.readRangeWords(e)
	s.readOrLater(e)
}

// readRangeWords reads – 15 May, to 1865, until June, and after between: and 2009.
func (s *scanner) readRangeWords(e *expression) {
	t := s.text
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
	if e.from.unit == SeasonPrecision && j < len(t) && t[j] == '/' { // winter 1941/42
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
	for j, n := i, 0; n < 5 && j < len(t); n++ {
		if number, ok := readArabic(t, j); ok {
			if r, end, kind := s.numericUnit(j, number); kind == numericDate {
				return r, end, j == i
			}
		}
		if r, end, ok := s.core(j); ok {
			e := expression{start: j, end: end, from: r}
			floor := s.floor
			s.floor = i
			s.lookBackWords(&e)
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
	if from.unit == YearPrecision && from.year >= 1000 && n.places == 1 && n.value > from.year%10 && t[i-1] != '-' && t[i-1] != ' ' { // 1941–2
		return reading{unit: YearPrecision, year: from.year - from.year%10 + n.value, hasYear: true}, n.end, n.end == len(t) || !isLetter(t[n.end])
	}
	if end != n.end || from.unit != YearPrecision && from.unit != SeasonPrecision || !from.hasYear || n.places > 3 || n.end < len(t) && isLetter(t[n.end]) {
		return reading{}, i, false
	}
	if from.unit == YearPrecision && from.year >= 1000 && n.places == 2 {
		if t[i-1] == ' ' { // 2015 - 32
			return reading{}, i, false
		}
		year := from.year - from.year%100 + n.value
		if year <= from.year {
			year += 100
		}
		return reading{unit: YearPrecision, year: year, hasYear: true}, n.end, year-from.year < 100 && n.value != from.year%100
	}
	if from.unit == SeasonPrecision && n.places == 2 && from.year >= 1000 { // winter 1939–40
		return reading{unit: YearPrecision, year: from.year - from.year%100 + n.value, hasYear: true}, n.end, n.value == from.year%100+1
	}
	if from.bare || from.year <= 0 {
		if r, end, ok := s.ancientYear(i, n); ok {
			return r, end, true
		}
	}
	return reading{}, i, false
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

// goesOn says whether another word or number follows at i in the same clause.
func (s *scanner) goesOn(i int) bool {
	j := skipSpace(s.text, i)
	return j < len(s.text) && (isLetter(s.text[j]) || isDigit(s.text[j]))
}
