package chrono

import "strings"

// eraAfter reads BC, B.C., BCE, AD, A.D. or CE at i: its end, or -1, and whether it is BC.
func eraAfter(t string, i int) (end int, bc bool) {
	j := skipSpace(t, i)
	if end = eat(t, j, "B.C.E.", "B.C.", "BCE", "BC", "B.C", "b.c.", "bce", "bc"); end > 0 {
		if end == len(t) || !isLetter(t[end]) {
			return end, true
		}
	}
	if end = eat(t, j, "A.D.", "C.E.", "AD", "CE"); end > 0 && (end == len(t) || !isLetter(t[end])) {
		return end, false
	}
	return -1, false
}

// dottedEra is the mark before a year that is no word of letters.
const dottedEra = "A.D."

// yearOrCentury reads 1992, 1990s, 1990's, 44 BC, 480s BC, 19th century, '70s.
func (s *scanner) yearOrCentury(i int) (reading, int, bool) {
	t := s.text
	n, ok := readNumber(t, i)
	if !ok || n.style != arabic || n.places > 4 {
		return reading{}, i, false
	}
	if end := ordinalEnd(t, n.end); end > n.end {
		return centuryWord(t, end, n.value, i)
	}
	if end := decadeEnd(t, n.end); end > 0 {
		if n.places == 4 && n.value%10 != 0 && t[n.end] != 's' { // 1981's army
			return reading{unit: YearPrecision, year: n.value, hasYear: true}, n.end, n.value >= 1000 && n.value < 2200
		}
		return s.decade(n, end, i)
	}
	if end, bc := eraAfter(t, n.end); end > 0 && n.value > 0 {
		r := reading{unit: YearPrecision, year: n.value, hasYear: true}
		if bc {
			r.year = 1 - n.value
		}
		return r, end, true
	}
	if n.places == 4 && n.value >= 1000 && n.value < 2200 {
		return s.plainYear(i, n)
	}
	if eatBack(t, backSpace(t, i), dottedEra) >= 0 && n.value > 0 {
		return reading{unit: YearPrecision, year: n.value, hasYear: true}, n.end, true
	}
	if n.places >= 2 && s.rangeToBC(n.end) || n.places == 3 && s.reignRange(i, n.end) {
		s.ancient = true
		return reading{unit: YearPrecision, year: n.value, hasYear: true, bare: true}, n.end, true
	}
	return s.ancientYear(i, n)
}

// reignRange says whether the number at i begins the years of a rule or a life: reigned from 306 to 337.
func (s *scanner) reignRange(i, end int) bool {
	t := s.text
	start, stop := wordBefore(t, i)
	if !sameWord(t[start:stop], "from") || !s.wordsBefore(start, "reigned", "ruled", "governed", "lasted", "lived", "reign", "rule", "king", "queen", "emperor", "empress", "pope", "bishop", "patriarch", "caliph", "consul", "war") {
		return false
	}
	j := eatWord(t, skipSpace(t, end), "to", "until")
	if j < 0 {
		return false
	}
	n, ok := readArabic(t, skipSpace(t, j))
	return ok && n.places == 3 && !s.countsThings(n.end)
}

// rangeToBC says whether a year that ends at i begins a range whose end has an era: 499–493 BC, 499 to 493 BC.
func (s *scanner) rangeToBC(i int) bool {
	t := s.text
	j := skipSpace(t, i)
	if p := dash(t, j); p > 0 {
		j = p
	} else if j = eatWord(t, j, "to", "and", "until", "or"); j < 0 {
		return false
	}
	n, ok := readNumber(t, skipCirca(t, skipSpace(t, j)))
	if !ok || n.style != arabic || n.places > 4 {
		return false
	}
	end, _ := eraAfter(t, n.end)
	return end > 0
}

// plainYear reads four digits that nothing shows to be an amount.
func (s *scanner) plainYear(i int, n number) (reading, int, bool) {
	t := s.text
	r := reading{unit: YearPrecision, year: n.value, hasYear: true}
	j := n.end
	if p := eat(t, j, " ", "-"); p > 0 {
		j = p
	}
	if code, end := quarterCode(t, j); code > 0 { // 2016H2, 2016 Q3
		r.season, r.unit = code, SeasonPrecision
		return r, end, true
	}
	if n.end < len(t) {
		c := t[n.end]
		next := byte(' ')
		if n.end+1 < len(t) {
			next = t[n.end+1]
		}
		switch {
		case isLetter(c) || c == '%' || c == '_' || c == '@':
			return r, i, false
		case (c == ',' || c == '.' || c == ':') && isDigit(next), c == '/' && isDigit(next) && !splitYear(t, n):
			return r, i, false
		}
		if next := runeAt(t, n.end); isHan(next) && next != '至' && next != '到' && i > 0 && !s.bracketed(i) && (!strings.ContainsRune("于於在自从從", s.before(i)) || strings.ContainsRune(counters+"亿億米元公平噸吨英号號位式型", next)) {
			return r, i, false
		}
	}
	if end, ok := s.monthAfterYear(n.end, &r); ok {
		return r, end, true
	}
	return r, n.end, true
}

// splitYear says whether a slash and the last digits of the next year follow the year n: 1888/89, 1706/7.
func splitYear(t string, n number) bool {
	if n.end >= len(t) || t[n.end] != '/' {
		return false
	}
	m, ok := readArabic(t, n.end+1)
	return ok && n.places == 4 && (m.places == 2 && m.value == (n.value+1)%100 || m.places == 1 && m.value == (n.value+1)%10 || m.places == 4 && m.value == n.value+1) &&
		(m.end == len(t) || t[m.end] != '/' && !isLetter(t[m.end]))
}

// monthAfterYear reads the month after a year, and its day: 1992 August, 2019-Aug-1.
func (s *scanner) monthAfterYear(i int, r *reading) (int, bool) {
	t := s.text
	j := skipSpace(t, i)
	if p := eat(t, j, "-", "/", ","); p > 0 && (j == i || t[p-1] == ',') {
		j = skipSpace(t, p)
	} else if j == i {
		return i, false
	}
	month, end, ok := monthName(t, j)
	if !ok || end-j < 4 && end < len(t) && isLetter(t[end]) || t[j] == 'm' {
		return i, false
	}
	if _, at := *r, s.yearAfter(end, &reading{unit: MonthPrecision, month: month}); at > end { // in 1941, June 1942 ...
		return i, false
	}
	if t[j-1] == ' ' && eatBack(t, j, ", ") > 0 && isUpper(t[j]) {
		return i, false // In 1992, August was dry
	}
	r.month, r.unit = month, MonthPrecision
	if p := eat(t, end, "-", "/", " "); p > 0 {
		if n, ok := readArabic(t, p); ok && n.places <= 2 && n.value >= 1 && n.value <= 31 && !s.startsAmount(p, n.end) {
			r.day, r.unit = n.value, DayPrecision
			return ordinalEnd(t, n.end), true
		}
	}
	return end, true
}

// bracketed says whether the number at i stands after a bracket or a dash.
func (s *scanner) bracketed(i int) bool {
	return eatBack(s.text, i, "（", "(", "–", "-", "—", "～") >= 0
}

// ancientYear reads a number of two or three digits as a year where the article counts in such years.
func (s *scanner) ancientYear(i int, n number) (reading, int, bool) {
	t := s.text
	if !s.ancient || n.places != 3 || n.end < len(t) && (isLetter(t[n.end]) || t[n.end] == '%' || t[n.end] == '-' && n.end+1 < len(t) && isLetter(t[n.end+1]) || (t[n.end] == ',' || t[n.end] == '.' || t[n.end] == ':') && n.end+1 < len(t) && isDigit(t[n.end+1])) {
		return reading{}, i, false
	}
	if s.countsThings(n.end) || isHan(runeAt(t, n.end)) {
		return reading{}, i, false
	}
	start, stop := wordBefore(t, i)
	next := skipSpace(t, n.end)
	if s.goesOn(n.end) && eatWord(t, next, functionWords[:]...) < 0 && dash(t, next) < 0 &&
		!(isUpper(t[next]) && sameWord(t[start:stop], "in")) { // In 133 Tiberius ...
		return reading{}, i, false
	}
	ok := false
	switch lower(t[start:stop]) {
	case "in", "by", "from", "until", "since", "to", "of", "early", "late", "and", "before", "after", "during", "between", "circa", "summer", "spring", "autumn", "winter", "year", "or":
		ok = true
	case "":
		ok = eatBack(t, i, "(", "–", "c. ") >= 0
	}
	return reading{unit: YearPrecision, year: n.value, hasYear: true, bare: true}, n.end, ok
}

// functionWords are words that go on with a sentence after a date rather than say what a number counts.
var functionWords = [...]string{
	"the", "a", "an", "and", "but", "or", "to", "in", "at", "on", "by", "with", "when", "where", "while", "after", "before", "until", "was", "were", "is", "had", "has", "have", "did", "would", "he", "she", "they", "it", "we",
	"his", "her", "their", "its", "this", "that", "these", "which", "who", "as", "for", "from", "into", "under", "there", "saw", "all", "some", "both", "however", "although", "because", "since",
}

// shortYear reads '99 and '70s.
func (s *scanner) shortYear(i int) (*expression, bool) {
	t := s.text
	n, ok := readNumber(t, i+1)
	if !ok || n.style != arabic || n.places != 2 || i > 0 && (isLetter(t[i-1]) || isDigit(t[i-1])) {
		return nil, false
	}
	e := s.expression(expression{start: i, end: n.end, from: reading{unit: YearPrecision, year: n.value, hasYear: true, century: true}})
	if end := decadeEnd(t, n.end); end > 0 && n.value%10 == 0 {
		e.end, e.from.unit = end, DecadePrecision
	} else if n.end < len(t) && (isLetter(t[n.end]) || isDigit(t[n.end])) {
		return e, false
	}
	s.finish(e)
	return e, true
}
