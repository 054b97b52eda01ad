package chrono

// numericKind is what a run of numbers with separators turned out to be.
type numericKind uint8

const (
	noNumeric   numericKind = iota // nothing that the other grammars may not read
	numericDate                    // a date
	notADate                       // a code, an address, a telephone number: none of it is a date
)

// numeric reads dates in numbers alone: 1992-08-24, 24.8.1992, 1992/8, 20161016, and after a preposition 8/24.
func (s *scanner) numeric(i int, a number) (*expression, numericKind) {
	r, end, kind := s.numericUnit(i, a)
	if kind == noNumeric {
		return nil, kind
	}
	e := s.expression(expression{start: i, end: end, from: r})
	if kind != numericDate {
		return e, kind
	}
	if !r.hasYear && !s.afterDateWord(i) && !s.toNumeric(end) {
		return e, noNumeric
	}
	s.finish(e)
	s.readBound(e)
	return e, kind
}

// numericUnit reads one date in numbers. The separator has to be the same throughout. Where day and month could be either, English reads the
// month first and other languages the day first, as people write; with full stops the day is first.
func (s *scanner) numericUnit(i int, a number) (reading, int, numericKind) {
	t := s.text
	if a.style != arabic {
		return reading{}, i, noNumeric
	}
	if a.places == 8 {
		return s.compact(a)
	}
	sep, j := separator(t, a.end)
	b, ok := readArabic(t, j)
	if sep == 0 || !ok {
		return reading{}, i, noNumeric
	}
	if again, k := separator(t, b.end); again == sep && (sep == ' ' || k == b.end+1) {
		if c, ok := readArabic(t, k); ok {
			return s.threeNumbers(a, b, c, sep)
		}
	}
	if sep == ' ' {
		return reading{}, i, noNumeric
	}
	return s.twoNumbers(i, a, b, sep)
}

// separator reads one of - / . or a single space between the numbers of a date. A dash and a slash may have blanks around.
func separator(t string, i int) (sep byte, end int) {
	if i >= len(t) {
		return 0, i
	}
	switch c := t[i]; {
	case c == '-' || c == '/' || c == '.':
		if c != '.' {
			return c, skipSpace(t, i+1)
		}
		return c, i + 1
	case c == ' ' && i+1 < len(t) && isDigit(t[i+1]):
		return c, i + 1
	case c == ' ' && i+1 < len(t) && (t[i+1] == '-' || t[i+1] == '/'):
		return t[i+1], skipSpace(t, i+2)
	}
	return 0, i
}

// compact reads eight digits.
func (s *scanner) compact(a number) (reading, int, numericKind) {
	r := reading{unit: DayPrecision, year: a.value / 10000, month: a.value / 100 % 100, day: a.value % 100, hasYear: true}
	_, ok := CivilDay(r.year, r.month, r.day)
	next := runeAt(s.text, a.end)
	if !ok || r.year < 1000 || r.year >= 2100 || isHan(next) || next < 0x80 && isLetter(byte(next)) {
		return r, a.end, noNumeric
	}
	return r, a.end, numericDate
}

// threeNumbers reads a full date. A day that its month doesn't have stays, so that 2019-02-30 is an impossible date; 2017-13-12 is none at all.
func (s *scanner) threeNumbers(a, b, c number, sep byte) (reading, int, numericKind) {
	t := s.text
	r := reading{unit: DayPrecision, hasYear: true}
	refused := notADate
	if sep == ' ' || sep == '.' {
		refused = noNumeric
	}
	if c.end < len(t) && (isLetter(t[c.end]) && !timeOfDay(t, c.end) || t[c.end] == sep && sep != ' ' && c.end+1 < len(t) && isDigit(t[c.end+1]) && !(sep == '-' && c.places == 4)) {
		return r, c.end, refused
	}
	switch {
	case a.places == 4 && b.places <= 2 && c.places <= 2 && (sep != ' ' || b.places == 2 && c.places == 2):
		r.year, r.month, r.day = a.value, b.value, c.value
	case sep == ' ':
		return r, c.end, noNumeric
	case c.places == 4 && a.places <= 2 && b.places <= 2:
		r.year, r.month, r.day = c.value, a.value, b.value
		if a.value > 12 || (sep == '.' || s.dayFirst) && b.value <= 12 {
			r.month, r.day = b.value, a.value
		}
	case s.dayFirst && sep == '-' && a.places == 2 && a.value > 12 && b.places <= 2 && c.places <= 2: // 27-7-3
		r.year, r.month, r.day, r.century = a.value, b.value, c.value, true
	case a.places <= 2 && b.places <= 2 && c.places == 2 && sep != '.':
		r.century = true
		r.year, r.month, r.day = c.value, a.value, b.value
		switch {
		case s.dayFirst && c.value <= 31 && a.places == 2: // 12-11-10
			r.year, r.month, r.day = a.value, b.value, c.value
		case a.value > 12 || s.dayFirst && b.value <= 12:
			r.month, r.day = b.value, a.value
		}
	default:
		return r, c.end, refused
	}
	if r.month < 1 || r.month > 12 || r.day < 1 || r.day > 31 || !r.century && (r.year < 1000 || r.year >= 2200) {
		return r, c.end, refused
	}
	return r, c.end, numericDate
}

// timeOfDay says whether the T of a time stamp stands at i: 2011-03-11T05:46.
func timeOfDay(t string, i int) bool {
	return i+3 < len(t) && t[i] == 'T' && isDigit(t[i+1]) && isDigit(t[i+2]) && t[i+3] == ':'
}

// twoNumbers reads a year and a month in either order, or a month and a day.
func (s *scanner) twoNumbers(i int, a, b number, sep byte) (reading, int, numericKind) {
	t := s.text
	r := reading{unit: MonthPrecision, hasYear: true}
	if b.end < len(t) && (isDigit(t[b.end]) || isLetter(t[b.end]) || t[b.end] == '%') || sep == '.' && (s.beforeDecimal(i) || s.countsThings(b.end) || isHan(runeAt(t, b.end))) {
		return r, i, noNumeric
	}
	if b.end+1 < len(t) && (t[b.end] == '.' || t[b.end] == ',') && isDigit(t[b.end+1]) && !(t[b.end] == ',' && s.yearAt(b.end+1)) {
		return r, i, noNumeric
	}
	switch {
	case a.places == 4 && b.places <= 2 && b.value >= 1 && b.value <= 12:
		r.year, r.month = a.value, b.value
		if (sep == '-' || sep == '/' && !s.dayFirst) && b.places == 2 && b.value == a.value%100+1 { // 1904-05 are two years, as seasons and wars count
			return r, i, noNumeric
		}
	case b.places == 4 && a.places <= 2 && a.value >= 1 && a.value <= 12 && sep != '.':
		r.year, r.month = b.value, a.value
	case a.places <= 2 && b.places <= 2 && sep == '/' || a.places <= 2 && b.places <= 2 && sep == '-' && b.end-i == a.places+b.places+1:
		return s.monthDay(i, a, b)
	default:
		return r, i, noNumeric
	}
	if r.year < 1000 || r.year >= 2200 {
		return r, i, noNumeric
	}
	return r, b.end, numericDate
}

// monthDay reads 8/24 and 24/8, with the year after a comma.
func (s *scanner) monthDay(i int, a, b number) (reading, int, numericKind) {
	r := reading{unit: DayPrecision, month: a.value, day: b.value}
	if a.value > 12 {
		r.month, r.day = b.value, a.value
	}
	if r.month < 1 || r.month > 12 || r.day < 1 || r.day > 31 {
		return r, i, noNumeric
	}
	if _, _, month := monthName(s.text, skipSpace(s.text, b.end)); month { // 4-22 January
		return r, i, noNumeric
	}
	if comma := eat(s.text, b.end, ", ", ","); comma > 0 && s.yearAt(comma) {
		return r, s.yearAfter(b.end, &r), numericDate
	}
	return r, b.end, numericDate
}

// toNumeric says whether a range goes on at i to a full date in numbers: 10/1-11/2/2017.
func (s *scanner) toNumeric(i int) bool {
	j := dash(s.text, i)
	if j < 0 {
		return false
	}
	n, ok := readArabic(s.text, j)
	if !ok {
		return false
	}
	r, _, kind := s.numericUnit(j, n)
	return kind == numericDate && r.hasYear && r.unit == DayPrecision
}

// afterDateWord says whether a word before i shows that 8/24 is a day and no fraction, or the passage is nothing else.
func (s *scanner) afterDateWord(i int) bool {
	t := s.text
	start, stop := wordBefore(t, i)
	switch lower(t[start:stop]) {
	case "on", "from", "between", "since", "until", "back", "before", "after", "dated":
		return true
	case "or", "and", "to":
		k := len(s.found)
		return k > 0 && s.found[k-1].from.unit == DayPrecision && s.found[k-1].end >= start-3
	case "":
		k := len(s.found)
		return backSpace(t, i) == 0 && len(t) < 12 || k > 0 && s.found[k-1].from.unit == DayPrecision && eatBack(t, i, ", ") == s.found[k-1].end
	}
	return false
}

// beforeDecimal says whether the number at i stands where amounts do.
func (s *scanner) beforeDecimal(i int) bool {
	r := s.before(backSpace(s.text, i))
	return r == '$' || r == '€' || r == '£' || r == '¥' || r == '约' || r == '約' || r == '达' || r == '達'
}
