package chrono

// yearAfter reads the year after a day or month: 1992, , 1992, of 1992, in the year 1992, '92, AD 92, 480 BC, nineteen ninety-two. It returns i
// when there is none.
func (s *scanner) yearAfter(i int, r *reading) int {
	t := s.text
	j := skipSpace(t, i)
	if end := s.styleBracket(j, r); end > 0 {
		return s.yearAfter(end, r)
	}
	j, comma := toYear(t, j)
	if p := eat(t, j, "'", "’"); p > 0 {
		if n, ok := readArabic(t, p); ok && n.places == 2 {
			r.year, r.hasYear, r.century = n.value, true, true
			return n.end
		}
		return i
	}
	p := eatWord(t, j, "ad")
	if p < 0 {
		p = eat(t, j, dottedEra)
	}
	if p > 0 {
		if n, ok := readArabic(t, skipSpace(t, p)); ok && n.value > 0 && n.places <= 4 {
			r.year, r.hasYear = n.value, true
			return n.end
		}
		return i
	}
	if year, end, ok := readEnglishYear(t, j); ok && year >= 1000 {
		r.year, r.hasYear = year, true
		return end
	}
	if n, ok := readArabic(t, j); ok {
		if end := s.yearNumber(j, n, r, comma); end > 0 {
			return end
		}
	}
	return i
}

// toYear skips the comma or words between a day or month and its year.
func toYear(t string, j int) (at int, comma bool) {
	if p := eat(t, j, ",", "-", "/"); p > 0 {
		comma = true
		j = skipSpace(t, p)
	}
	if p := eatWord(t, j, "of", "in"); p > 0 {
		j = skipSpace(t, p)
		if p := eatWord(t, j, "the"); p > 0 {
			j = skipSpace(t, p)
		}
		if p := eatWord(t, j, "year"); p > 0 {
			j = skipSpace(t, p)
		}
	}
	return j, comma
}

// yearNumber takes the number n at j as the year of r if it can be one, and returns the byte after it, or -1.
func (s *scanner) yearNumber(j int, n number, r *reading, comma bool) int {
	t := s.text
	ofYear := eatBack(t, j, "of ") > 0
	if n.places == 2 && r.day > 0 && endsCode(t, j, n.end) {
		r.year, r.hasYear, r.century = n.value, true, true // 31-Dec-99
		return n.end
	}
	if n.places == 2 && (r.day == 0 || ofYear) && !comma && (n.value > 31 || ofYear) && !s.goesOn(n.end) && (n.end == len(t) || !isLetter(t[n.end]) && t[n.end] != '%') {
		r.year, r.hasYear, r.century = n.value, true, true // August 99, April of 87
		return n.end
	}
	if end, bc := eraAfter(t, n.end); end > 0 && n.places <= 4 && n.value > 0 {
		r.year, r.hasYear = n.value, true
		if bc {
			r.year = 1 - n.value
		}
		return end
	}
	if n.places == 3 && s.ancient && !comma && !s.countsThings(n.end) {
		r.year, r.hasYear, r.bare = n.value, true, true
		return n.end
	}
	switch {
	case n.places != 4 || n.value < 1000 || n.value > 2999, n.end < len(t) && (isLetter(t[n.end]) || thousands(t, n.end)):
		return -1
	case comma && r.unit == MonthPrecision && s.countsThings(n.end): // in May, 1500 men
		return -1
	}
	r.year, r.hasYear = n.value, true
	if splitYear(t, n) && r.month > 0 && r.month <= march { // 11 February 1731/32: the year began in March
		r.year++
		m, _ := readArabic(t, n.end+1)
		return m.end
	}
	return n.end
}

// endsCode says whether the number from i to end follows a month and a day by the same sign: 31-Dec-99.
func endsCode(t string, i, end int) bool {
	if eatBack(t, i, "-", "/") < 0 || end < len(t) && (isLetter(t[end]) || t[end] == t[i-1]) {
		return false
	}
	month := monthBefore(t, i-1)
	return month > 0 && t[month-1] == t[i-1]
}

// thousands says whether a comma and three digits follow at i.
func thousands(t string, i int) bool {
	return t[i] == ',' && i+3 < len(t) && isDigit(t[i+1]) && isDigit(t[i+2]) && isDigit(t[i+3])
}
