package chrono

// counted reads a count before later, earlier or before: two days later, a year earlier, 14 years later.
func (s *scanner) counted(i, end int) (expression, bool) {
	t := s.text
	word := lower(t[i:end])
	sign := 1
	if word == "earlier" || word == "before" || word == "previously" {
		sign = -1
	}
	start, stop := wordBefore(t, i)
	relation, precision, ok := timeUnit(lower(t[start:stop]))
	if !ok || start < s.floor {
		return s.laterInThe(i, end)
	}
	n, at := countBefore(t, start)
	if s.wordsBefore(at, "than") { // less than a week later
		return expression{}, false
	}
	if relation > countYears || n == 0 || at < s.floor {
		return expression{}, false
	}
	if word == "before" && (relation != countDays || eatWord(t, skipSpace(t, end), "the", "he", "they", "his", "it", "a") > 0) {
		return expression{}, false
	}
	r := reading{unit: precision, relation: relation, steps: sign * n}
	e := expression{start: at, end: end, from: r, flags: Relative, approx: relation == countWeeks}
	if eatWord(t, skipSpace(t, end), "than") > 0 {
		return e, false
	}
	return e, true
}

// laterInThe reads later in the year, later the same month: of the one in question.
func (s *scanner) laterInThe(i, end int) (expression, bool) {
	t := s.text
	j := eatWord(t, skipSpace(t, end), "in")
	if j < 0 {
		return expression{}, false
	}
	if j = eatWord(t, skipSpace(t, j), "the", "that"); j < 0 {
		return expression{}, false
	}
	j = skipSpace(t, j)
	if p := eatWord(t, j, "same"); p > 0 {
		j = skipSpace(t, p)
	}
	at := eatWord(t, j, "year", "month")
	if at < 0 {
		return expression{}, false
	}
	r := reading{unit: YearPrecision, relation: countYears}
	if sameWord(t[j:at], "month") {
		r = reading{unit: MonthPrecision, relation: countMonths}
	}
	return expression{start: i, end: at, from: r, flags: Relative}, true
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

// dayAfter reads the day after and the day before where nothing follows that they hang on.
func (s *scanner) dayAfter(i, end int) (expression, bool) {
	t := s.text
	start, stop := wordBefore(t, i)
	if !sameWord(t[start:stop], "the") || start < s.floor {
		return expression{}, false
	}
	j := skipSpace(t, end)
	steps, at := 1, eatWord(t, j, "after", "following")
	if at < 0 {
		steps, at = -1, eatWord(t, j, "before")
	}
	if at < 0 || at < len(t) && t[at] == ' ' && s.goesOn(at) && eatWord(t, skipSpace(t, at), "and", "by", "but", "at", "in", "with") < 0 {
		return expression{}, false
	}
	return expression{start: start, end: at, from: reading{unit: DayPrecision, relation: countDays, steps: steps}, flags: Relative}, true
}

// partOfThat reads the end of the year, the beginning of the month: of the one in question.
func (s *scanner) partOfThat(i, end int) (expression, bool) {
	t := s.text
	j := eatWord(t, skipSpace(t, end), "of")
	if j < 0 {
		return expression{}, false
	}
	if j = eatWord(t, skipSpace(t, j), "the"); j < 0 {
		return expression{}, false
	}
	j = skipSpace(t, j)
	at := eatWord(t, j, "year", "month")
	if at < 0 || eatWord(t, skipSpace(t, at), "of") > 0 || at < len(t) && isLetter(t[at]) || s.yearAt(at) {
		return expression{}, false
	}
	e := expression{start: i, end: at, flags: Relative}
	e.from = reading{unit: YearPrecision, relation: countYears}
	if sameWord(t[j:at], "month") {
		e.from = reading{unit: MonthPrecision, relation: countMonths}
	}
	switch lower(t[i:end]) {
	case "end":
		e.from.part = Late
	case "start", "beginning":
		e.from.part = Early
	case "middle":
		e.from.part = Mid
	case "part", "half":
		start, stop := wordBefore(t, i)
		switch lower(t[start:stop]) {
		case "latter", "second", "later", "last":
			e.from.part = Late
		case "first", "early", "earlier":
			e.from.part = Early
		default:
			return e, false
		}
		e.start = start
	}
	return e, true
}

// endOfUnit reads month's end and year's end: those of the month or year in question.
func (s *scanner) endOfUnit(i, end int) (expression, bool) {
	j := eat(s.text, end, "'s ", "’s ")
	if j < 0 {
		return expression{}, false
	}
	at := eatWord(s.text, j, "end")
	r := reading{unit: YearPrecision, relation: countYears, part: Late}
	if sameWord(s.text[i:end], "month") {
		r.unit, r.relation = MonthPrecision, countMonths
	}
	return expression{start: i, end: at, from: r, flags: Relative}, at > 0
}
