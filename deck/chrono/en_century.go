package chrono

// decadeEnd is the end of the s of a decade at i (1990s, 1990's, 1990 s), or -1.
func decadeEnd(t string, i int) int {
	end := eat(t, i, "s", "'s", "’s", " s")
	if end > 0 && (end == len(t) || !isLetter(t[end])) {
		return end
	}
	return -1
}

func (s *scanner) decade(n number, end, i int) (reading, int, bool) {
	r := reading{unit: DecadePrecision, year: n.value, hasYear: true}
	if at, bc := eraAfter(s.text, end); at > 0 && n.value%10 == 0 {
		if bc {
			r.year = -n.value
		}
		return r, at, true
	}
	switch {
	case n.value%10 != 0 || n.value == 0 && n.places < 4:
		return r, i, false
	case n.places == 4 && n.value >= 1000 && n.value < 2200:
		return r, end, true
	case n.places == 2:
		start, stop := wordBefore(s.text, i)
		word := s.text[start:stop]
		r.century = true
		ok := eatBack(s.text, i, "s–", "s-", "s, ") >= 0 || sameWord(word, "and") || sameWord(word, "to") || sameWord(word, "the") || sameWord(word, "early") || sameWord(word, "late") || sameWord(word, "mid") || sameWord(word, "in")
		return r, end, ok
	case n.places == 3 && (s.ancient || s.wordsBefore(i, "the") && !s.countsThings(end)):
		r.bare = true
		return r, end, true
	}
	return r, i, false
}

// centuryWord reads "century" after an ordinal, with BC or AD.
func centuryWord(t string, i, n, start int) (reading, int, bool) {
	j := i
	if j < len(t) && t[j] == '-' {
		j++
	} else {
		j = skipSpace(t, j)
	}
	end := eatWord(t, j, "century", "centuries")
	if end < 0 && eatWord(t, j, "c") > 0 && (j+1 == len(t) || t[j+1] == '.') { // 8th c.
		end = min(j+2, len(t))
	}
	if end < 0 || n < 1 || n > 30 {
		return reading{}, start, false
	}
	r := reading{unit: CenturyPrecision, year: 100 * (n - 1), hasYear: true}
	if at, bc := eraAfter(t, end); at > 0 {
		if bc {
			r.year = -r.year - 1
		}
		end = at
	}
	return r, end, true
}

// inWords reads numbers in words: nineteen eighty-six, the nineteenth century, the seventies, the twenty-tens, fourth of July.
func (s *scanner) inWords(i int) (reading, int, bool) {
	t := s.text
	if r, end, ok := decadeInWords(t, i); ok {
		return r, end, ok
	}
	n, ok := readEnglishNumber(t, i)
	if !ok {
		return reading{}, i, false
	}
	if n.ordinal {
		if r, end, ok := centuryWord(t, n.end, n.value, i); ok {
			return r, end, ok
		}
	}
	if r, end, ok := s.dayMonth(i); ok {
		return r, end, ok
	}
	if year, end, ok := readEnglishYear(t, i); ok && year >= 1000 && year < 2200 && !s.countsThings(end) && (year%1000 != 0 || end-n.end > 12) {
		return reading{unit: YearPrecision, year: year, hasYear: true}, end, true
	}
	return reading{}, i, false
}

var decadeWords = [...]string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"}

// decadeInWords reads the seventies, the nineteen seventies, the twenty-tens.
func decadeInWords(t string, i int) (reading, int, bool) {
	century, j := -1, i
	if n, ok := readEnglishNumber(t, i); ok && !n.ordinal && n.value >= 10 && n.value <= 20 {
		century, j = n.value, skipHyphen(t, n.end)
		if end := eatWord(t, j, "tens"); end > 0 {
			return reading{unit: DecadePrecision, year: 100*century + 10, hasYear: true}, end, true
		}
	}
	end := eatWord(t, j, decadeWords[:]...)
	if end < 0 {
		return reading{}, i, false
	}
	for k, w := range decadeWords {
		if sameWord(t[j:end], w) {
			r := reading{unit: DecadePrecision, year: 10 * (k + 2), hasYear: true, century: true}
			if century > 0 {
				r.year, r.century = 100*century+r.year, false
			}
			return r, end, true
		}
	}
	return reading{}, i, false
}
