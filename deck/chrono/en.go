package chrono

// english tries the word at i: the name of a month or a season, a number in words, a relative phrase, AD.
func (s *scanner) english(i int) (*expression, bool) {
	if i > 0 && (isLetter(s.text[i-1]) || isDigit(s.text[i-1])) && !s.glued(i) {
		return nil, false
	}
	end := wordEnd(s.text, i)
	if e, ok := s.relativePhrase(i, end); ok {
		return e, true
	}
	if e, ok := s.holiday(i); ok {
		return e, true
	}
	if e, ok := s.markedYear(i, end); ok {
		return e, true
	}
	number := beginsNumber[s.text[i]|0x20]
	if number {
		if e, ok := s.shared(i); ok {
			return e, true
		}
	}
	r, at, ok := s.core(i)
	if !ok {
		if number {
			return s.wordDay(i)
		}
		return nil, false
	}
	e := s.expression(expression{start: i, end: at, from: r})
	s.finish(e)
	return e, s.plausible(e)
}

// glued says whether letters stand directly after a number that belongs to them: 24Aug. Only names of months do.
func (s *scanner) glued(i int) bool {
	_, _, ok := monthName(s.text, i)
	return ok && isDigit(s.text[i-1])
}

// digits tries what begins with a digit: a Chinese unit, a numeric date, an English day or year.
func (s *scanner) digits(i int) (*expression, bool) {
	t := s.text
	if i > 0 && s.insideNumber(i) {
		return nil, false
	}
	n, ok := readNumber(t, i)
	if !ok {
		return nil, false
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
	if n.places <= 2 {
		if e, ok := s.shared(i); ok {
			return e, true
		}
		if e, ok := s.nextDay(i, n); ok {
			return e, true
		}
	}
	r, end, ok := s.core(i)
	if !ok {
		return nil, false
	}
	e := s.expression(expression{start: i, end: end, from: r})
	s.finish(e)
	return e, s.plausible(e)
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
			return reading{unit: YearPrecision, year: n.value, hasYear: true, shares: true}, n.end, true
		}
	}
	return s.inWords(i)
}

// finish adds what stands before and after the core: ranges, early and late, before and since.
func (s *scanner) finish(e *expression) {
	s.readStyle(e)
	s.readDoubt(e)
	s.lookBackQuarter(e)
	s.lookBackWords(e)
	s.readRangeWords(e)
	s.readOrLater(e)
	s.readOnward(e)
	s.lookBackSigns(e)
}

// goesOn says whether another word or number follows at i in the same clause.
func (s *scanner) goesOn(i int) bool {
	j := skipSpace(s.text, i)
	return j < len(s.text) && (isLetter(s.text[j]) || isDigit(s.text[j]))
}
