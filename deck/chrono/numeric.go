package chrono

// numeric reads dates in numbers alone: 1992-08-24, 24.8.1992, 1992/8, 1914-18, 20161016. The separator has to be the same throughout. Where day and month
// could be either, English reads the month first and Chinese the day first, as people of both write; with full stops the day is first.
func (s *scanner) numeric(i int, a number) (expression, bool) {
	t := s.text
	e := expression{start: i, end: a.end}
	if a.style != arabic {
		return e, false
	}
	if a.places == 8 {
		return s.compact(e, a)
	}
	sep, j := separator(t, a.end)
	if sep == 0 {
		return e, false
	}
	b, ok := readArabic(t, j)
	if !ok {
		return e, false
	}
	if again, k := separator(t, b.end); again == sep {
		if c, ok := readArabic(t, k); ok && (c.end >= len(t) || !isDigit(t[c.end]) && !isLetter(t[c.end])) {
			if r, ok := s.threeNumbers(a, b, c, sep); ok {
				if more, _ := separator(t, c.end); more == sep && sep != ' ' { // an address or a version
					return e, false
				}
				e.from, e.end = r, c.end
				s.finishNumeric(&e)
				return e, true
			}
		}
		return e, false
	}
	if sep == ' ' {
		return e, false
	}
	return s.twoNumbers(e, a, b, sep)
}

// finishNumeric adds what may stand around a numeric date in either language.
func (s *scanner) finishNumeric(e *expression) {
	s.finish(e)
	s.readBound(e)
}

// separator reads one of - / . or a single space between the numbers of a date.
func separator(t string, i int) (sep byte, end int) {
	if i >= len(t) {
		return 0, i
	}
	switch c := t[i]; {
	case c == '-' || c == '/' || c == '.':
		return c, i + 1
	case c == ' ' && i+1 < len(t) && isDigit(t[i+1]):
		return c, i + 1
	case c == ' ' && i+1 < len(t) && (t[i+1] == '-' || t[i+1] == '/'):
		return t[i+1], skipSpace(t, i+2)
	}
	return 0, i
}

func (s *scanner) compact(e expression, a number) (expression, bool) {
	r := reading{unit: DayPrecision, year: a.value / 10000, month: a.value / 100 % 100, day: a.value % 100, hasYear: true}
	e.from = r
	_, ok := CivilDay(r.year, r.month, r.day)
	next := runeAt(s.text, a.end)
	return e, ok && r.year >= 1000 && r.year < 2100 && !isHan(next) && !(next < 0x80 && isLetter(byte(next)))
}

// threeNumbers reads a full date. A day that its month doesn't have stays, so that 2019-02-30 is an impossible date; 2017-13-12 is none.
func (s *scanner) threeNumbers(a, b, c number, sep byte) (reading, bool) {
	r := reading{unit: DayPrecision, hasYear: true}
	switch {
	case a.places == 4 && b.places <= 2 && c.places <= 2:
		if sep == ' ' && (b.places < 2 || c.places < 2) {
			return r, false
		}
		r.year, r.month, r.day = a.value, b.value, c.value
	case sep == ' ':
		return r, false
	case c.places == 4 && a.places <= 2 && b.places <= 2:
		r.year, r.month, r.day = c.value, a.value, b.value
		if a.value > 12 || (sep == '.' || s.chineseText) && b.value <= 12 {
			r.month, r.day = b.value, a.value
		}
	case a.places <= 2 && b.places <= 2 && c.places == 2 && sep != '.':
		r.century = true
		switch {
		case c.value > 31 || !s.chineseText || a.value <= 12 && a.places == 1:
			r.year, r.month, r.day = c.value, a.value, b.value
			if s.chineseText && b.value <= 12 || a.value > 12 {
				r.month, r.day = b.value, a.value
			}
		default: // 12-11-10
			r.year, r.month, r.day = a.value, b.value, c.value
		}
	default:
		return r, false
	}
	return r, r.month >= 1 && r.month <= 12 && r.day >= 1 && r.day <= 31 && (r.century || r.year >= 1000 && r.year < 2200)
}

// twoNumbers reads a year and a month in either order, or a range of years.
func (s *scanner) twoNumbers(e expression, a, b number, sep byte) (expression, bool) {
	t := s.text
	if b.end < len(t) && (isDigit(t[b.end]) || isLetter(t[b.end]) || t[b.end] == '%') || sep == '.' && s.beforeDecimal(e.start) {
		return e, false
	}
	if b.end+1 < len(t) && (t[b.end] == '.' || t[b.end] == ',') && isDigit(t[b.end+1]) {
		return e, false
	}
	r := reading{unit: MonthPrecision, hasYear: true}
	switch {
	case a.places == 4 && b.places <= 2 && b.value >= 1 && b.value <= 12:
		r.year, r.month = a.value, b.value
		if sep == '-' && b.places == 2 && b.value == a.value%100+1 { // 1904-05 are two years, as sports and wars count
			return e, false
		}
	case b.places == 4 && a.places <= 2 && a.value >= 1 && a.value <= 12 && sep != '.':
		r.year, r.month = b.value, a.value
	default:
		return e, false
	}
	if r.year < 1000 || r.year >= 2200 {
		return e, false
	}
	e.from, e.end = r, b.end
	s.finishNumeric(&e)
	return e, true
}

// beforeDecimal says whether the number at i stands where amounts do.
func (s *scanner) beforeDecimal(i int) bool {
	r := s.before(backSpace(s.text, i))
	return r == '$' || r == '€' || r == '£' || r == '¥' || r == '约' || r == '約' || r == '达' || r == '達'
}
