package chrono

// relativePhrase reads an English phrase that counts from a date named before and begins with the word at i: the next day, the same year, that
// June, two days later is read at later, which see.
func (s *scanner) relativePhrase(i, end int) (expression, bool) {
	t := s.text
	switch lower(t[i:end]) {
	case "following", "next", "subsequent", "ensuing":
		return s.pointing(i, end, 1)
	case "previous", "preceding", "prior":
		return s.pointing(i, end, -1)
	case "same", "that", "this":
		return s.pointing(i, end, 0)
	case "later", "earlier", "afterwards", "afterward", "before", "previously":
		return s.counted(i, end)
	case "day":
		return s.dayAfter(i, end)
	case "end", "start", "beginning", "middle", "rest", "part", "half":
		return s.partOfThat(i, end)
	}
	return expression{}, false
}

// timeUnits are the nouns of relative phrases. Parts of a day are cut to the day.
func timeUnit(word string) (relation, Precision, bool) {
	switch word {
	case "day", "days", "morning", "night", "evening", "afternoon", "date":
		return countDays, DayPrecision, true
	case "week", "weeks":
		return countWeeks, DayPrecision, true
	case "month", "months":
		return countMonths, MonthPrecision, true
	case "year", "years":
		return countYears, YearPrecision, true
	case "decade":
		return countDecades, DecadePrecision, true
	case "century", "centuries":
		return countCentury, CenturyPrecision, true
	}
	return fromContext, NoPrecision, false
}

// pointing reads the unit after next, previous, same, that or this; steps is what the word counts.
func (s *scanner) pointing(i, end, steps int) (expression, bool) {
	t := s.text
	word := lower(t[i:end])
	j := skipSpace(t, end)
	if p := eatWord(t, j, "same", "very"); p > 0 && word == "that" || p > 0 && word == "this" {
		j = skipSpace(t, p)
	}
	if month, at, ok := monthName(t, j); ok && at-j > 3 {
		return s.pointingMonth(i, at, month, steps)
	}
	if code, at := seasonCode(t, j); code > 0 {
		r := reading{unit: SeasonPrecision, season: code, relation: direction(steps), steps: steps}
		e := expression{start: i, end: at, from: r, flags: Relative}
		s.withThe(&e)
		return e, word != "same" && !s.namesThing(skipSpace(t, at))
	}
	at := wordEnd(t, j)
	relation, precision, ok := timeUnit(lower(t[j:at]))
	if !ok || relation == countWeeks || t[at-1] == 's' || at < len(t) && (t[at] == '-' || t[at] == '\'') {
		return expression{}, false
	}
	if steps == 0 && relation == countDays && word == "this" && !sameWord(t[j:at], "day") && !sameWord(t[j:at], "date") {
		return expression{}, false
	}
	r := reading{unit: precision, relation: relation, steps: steps}
	e := expression{start: i, end: at, from: r, flags: Relative}
	if !s.pointsBack(&e, word) {
		return e, false
	}
	s.withThe(&e)
	s.ofThatYear(&e)
	return e, true
}

func direction(steps int) relation {
	switch {
	case steps > 0:
		return nextOf
	case steps < 0:
		return previousOf
	}
	return fromContext
}

// pointingMonth reads the following June 24, that August, the previous April.
func (s *scanner) pointingMonth(i, end, month, steps int) (expression, bool) {
	t := s.text
	r := reading{unit: MonthPrecision, month: month, relation: direction(steps), steps: steps}
	if day, at, _, ok := dayNumber(t, skipSpace(t, end)); ok && !s.startsAmount(skipSpace(t, end), at) {
		r.day, r.unit, end = day, DayPrecision, at
	}
	e := expression{start: i, end: end, from: r, flags: Relative}
	s.withThe(&e)
	return e, true
}

// pointsBack says whether a pointing word and its unit are a date: "this year" of a writer is not, unless a quotation tells it; "this day" may go on
// with anything, "this time" is read nowhere.
func (s *scanner) pointsBack(e *expression, word string) bool {
	t := s.text
	if word == "same" || word == "previous" || word == "preceding" || word == "following" || word == "subsequent" || word == "ensuing" || word == "next" || word == "prior" {
		start, stop := wordBefore(t, e.start)
		article := lower(t[start:stop])
		return article == "the" || article == "that" || article == "very" || article == "early" || article == "late" || word == "next" && s.sentenceStart(e.start)
	}
	j := skipSpace(t, e.end)
	if word == "that" && eatWord(t, j, "of", "when", "after", "before") > 0 {
		start, stop := wordBefore(t, e.start)
		word := lower(t[start:stop])
		return word == "earlier" || word == "later"
	}
	return true
}

// withThe takes in the article and what narrows: early the next morning, later that year, the end of that month.
func (s *scanner) withThe(e *expression) {
	t := s.text
	for n := 0; n < 5; n++ {
		start, stop := wordBefore(t, e.start)
		if start == stop || start < s.floor {
			return
		}
		switch lower(t[start:stop]) {
		case "the", "very", "that", "same":
			e.start = start
		case "later":
			e.start = start
			return
		case "early":
			e.start = start
			if e.from.unit > DayPrecision {
				e.from.part = Early
			}
		case "late":
			e.start = start
			if e.from.unit > DayPrecision {
				e.from.part = Late
			}
		case "earlier":
			e.start = start
			return
		case "of", "in":
			if !s.partBefore(e, start) {
				return
			}
		default:
			return
		}
	}
}

// partBefore reads the end of, the spring of, August of, later in before that year.
func (s *scanner) partBefore(e *expression, of int) bool {
	t := s.text
	start, stop := wordBefore(t, of)
	if start < s.floor || start == stop {
		return false
	}
	in := eatWord(t, of, "in") > 0
	switch word := lower(t[start:stop]); {
	case word == "later" && in, word == "earlier" && in:
		e.start = start
		return false
	case word == "early" && in, word == "beginning" || word == "start":
		e.start, e.from.part = start, Early
	case word == "late" && in, word == "end":
		e.start, e.from.part = start, Late
	case word == "middle":
		e.start, e.from.part = start, Mid
	case word == "rest" || word == "remainder" || word == "course":
		e.start = start
	default:
		return false
	}
	return true
}

// ofThatYear gives the month or day before "of that year" its year: August of the same year, July 25 of that year. It takes over the expression
// before it.
func (s *scanner) ofThatYear(e *expression) {
	if e.from.unit != YearPrecision || len(s.found) == 0 {
		return
	}
	t := s.text
	start, stop := wordBefore(t, e.start)
	if !sameWord(t[start:stop], "of") && !sameWord(t[start:stop], "in") {
		return
	}
	last := &s.found[len(s.found)-1]
	if backSpace(t, start) != last.end || last.from.hasYear || last.form != unit || last.from.relation != fromContext || last.from.unit > SeasonPrecision || last.from.month == 0 && last.from.season == 0 {
		return
	}
	r := last.from
	r.relation, r.steps = e.from.relation, e.from.steps
	e.start, e.from = last.start, r
	s.floor = last.start
	s.found = s.found[:len(s.found)-1]
}

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
