package chrono

// counted reads a count before later, earlier or before: two days later, a year earlier, 14 years later.
func (s *scanner) counted(i, end int) (*expression, bool) {
	t := s.text
	word := lower(t[i:end])
	sign := 1
	if word == "earlier" || word == "before" || word == "previously" {
		sign = -1
	}
	start, stop := wordBefore(t, i)
	noun := lower(t[start:stop])
	relation, precision, ok := timeUnit(noun)
	if !ok || start < s.floor {
		return s.laterInThe(i, end)
	}
	n, at := countBefore(t, start)
	if s.wordsBefore(at, "than") { // less than a week later
		return nil, false
	}
	if relation > countYears || n == 0 || at < s.floor {
		return nil, false
	}
	if word == "before" && (relation != countDays || eatWord(t, skipSpace(t, end), "the", "he", "they", "his", "it", "a") > 0) {
		return nil, false
	}
	if noun == "fortnight" {
		n *= 2
	}
	r := reading{unit: precision, relation: relation, steps: sign * n}
	e := s.expression(expression{start: at, end: end, from: r, flags: Relative, approx: relation == countWeeks})
	if eatWord(t, skipSpace(t, end), "than") > 0 {
		return e, false
	}
	return e, true
}

// laterInThe reads later in the year, early in the decade: of the one in question.
func (s *scanner) laterInThe(i, end int) (*expression, bool) {
	t := s.text
	j := eatWord(t, skipSpace(t, end), "in")
	if j < 0 {
		return nil, false
	}
	if j = eatWord(t, skipSpace(t, j), "the", "that"); j < 0 {
		return nil, false
	}
	j = skipSpace(t, j)
	if p := eatWord(t, j, "same"); p > 0 {
		j = skipSpace(t, p)
	}
	r, at, ok := unitInQuestion(t, j)
	return s.expression(expression{start: i, end: at, from: r, flags: Relative}), ok
}

// countBefore reads the number that ends before the unit at i backwards: two, twenty-four, a, 14. It is 0 when there is none.
func countBefore(t string, i int) (n, start int) {
	end := backSpace(t, i)
	if end > 0 && isDigit(t[end-1]) {
		start = end
		for start > 0 && isDigit(t[start-1]) {
			start--
		}
		if number, ok := readArabic(t, start); ok && number.places <= 3 && (start == 0 || t[start-1] != '.' && t[start-1] != ',') {
			return number.value, start
		}
		return 0, i
	}
	start, end = wordBefore(t, i)
	if sameWord(t[start:end], "a") || sameWord(t[start:end], "one") {
		return 1, start
	}
	number, ok := readEnglishNumber(t, start)
	if !ok || number.ordinal || number.end != end {
		return 0, i
	}
	if number.value < 10 && start > 0 && t[start-1] == '-' {
		if tens := wordStart(t, start-1); tens < start-1 {
			if whole, ok := readEnglishNumber(t, tens); ok && whole.end == end {
				return whole.value, tens
			}
		}
	}
	return number.value, start
}

// unitAfter reads the day after, the year before and the like where nothing follows that they hang on.
func (s *scanner) unitAfter(i, end int) (*expression, bool) {
	t := s.text
	start, stop := wordBefore(t, i)
	relation, precision, ok := timeUnit(lower(t[i:end]))
	if !ok || relation == countWeeks || !sameWord(t[start:stop], "the") || start < s.floor {
		return nil, false
	}
	j := skipSpace(t, end)
	steps, at := 1, eatWord(t, j, "after", "following")
	if at < 0 {
		steps, at = -1, eatWord(t, j, "before")
	}
	if at < 0 || at < len(t) && t[at] == ' ' && s.goesOn(at) && eatWord(t, skipSpace(t, at), "and", "by", "but", "at", "in", "with") < 0 {
		return nil, false
	}
	return s.expression(expression{start: start, end: at, from: reading{unit: precision, relation: relation, steps: steps}, flags: Relative}), true
}

// unitInQuestion reads the year, month, decade or century at i as the one in question.
func unitInQuestion(t string, i int) (r reading, end int, ok bool) {
	end = wordEnd(t, i)
	relation, precision, ok := timeUnit(lower(t[i:end]))
	if !ok || relation < countMonths || t[end-1] == 's' {
		return r, i, false
	}
	return reading{unit: precision, relation: relation}, end, true
}

// partOfThat reads the end of the year, the beginning of the month, the last days of the month: of the one in question.
func (s *scanner) partOfThat(i, end int) (*expression, bool) {
	t := s.text
	j := eatWord(t, skipSpace(t, end), "of")
	if j < 0 {
		return nil, false
	}
	if j = eatWord(t, skipSpace(t, j), "the"); j < 0 {
		return nil, false
	}
	r, at, ok := unitInQuestion(t, skipSpace(t, j))
	if !ok || eatWord(t, skipSpace(t, at), "of") > 0 || at < len(t) && isLetter(t[at]) || s.yearAt(at) {
		return nil, false
	}
	e := s.expression(expression{start: i, end: at, from: r, flags: Relative})
	switch lower(t[i:end]) {
	case "end":
		e.from.part = Late
	case "start", "beginning":
		e.from.part = Early
	case "middle":
		e.from.part = Mid
	case "rest":
	default: // the latter part, the last days
		start, stop := wordBefore(t, i)
		if e.from.part = thirds[lower(t[start:stop])]; e.from.part == Whole {
			return e, false
		}
		e.start = start
	}
	return e, true
}

// thirds are the words before part, half, days, weeks or years that say which of them.
var thirds = map[string]Part{
	"first": Early, "early": Early, "earlier": Early, "opening": Early, "former": Early,
	"last": Late, "late": Late, "later": Late, "latter": Late, "second": Late, "final": Late, "closing": Late,
}

// endOfUnit reads month's end and year's end: those of the month or year in question.
func (s *scanner) endOfUnit(i, end int) (*expression, bool) {
	r, _, ok := unitInQuestion(s.text, i)
	j := eat(s.text, end, "'s ", "’s ")
	if !ok || j < 0 {
		return nil, false
	}
	r.part = Late
	at := eatWord(s.text, j, "end")
	return s.expression(expression{start: i, end: at, from: r, flags: Relative}), at > 0
}
