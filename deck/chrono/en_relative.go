package chrono

// relativePhrase reads an English phrase that counts from a date named before, by the word from i to end that gives it away: next in the next day,
// that in that June, later in two days later. What stands before the word is looked back for.
func (s *scanner) relativePhrase(i, end int) (*expression, bool) {
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
	case "late", "early":
		e, ok := s.laterInThe(i, end)
		if !ok {
			return nil, false
		}
		e.from.part = partWord(lower(t[i:end]))
		return e, !s.yearAt(e.end)
	case "day", "month", "year", "decade", "century":
		if e, ok := s.unitAfter(i, end); ok {
			return e, true
		}
		return s.endOfUnit(i, end)
	case "end", "start", "beginning", "middle", "rest", "part", "half", "days", "weeks", "months", "years", "week":
		return s.partOfThat(i, end)
	}
	return nil, false
}

// timeUnit is the meaning of the nouns of relative phrases. Parts of a day are cut to the day.
func timeUnit(word string) (relation, Precision, bool) {
	switch word {
	case "day", "days", "morning", "night", "evening", "afternoon", "date":
		return countDays, DayPrecision, true
	case "week", "weeks", "fortnight":
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
func (s *scanner) pointing(i, end, steps int) (*expression, bool) {
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
		e := s.expression(expression{start: i, end: at, from: r, flags: Relative})
		s.withThe(e)
		return e, word != "same" && !s.namesThing(skipSpace(t, at))
	}
	at := wordEnd(t, j)
	relation, precision, ok := timeUnit(lower(t[j:at]))
	if !ok || relation == countWeeks || t[at-1] == 's' || at < len(t) && (t[at] == '-' || t[at] == '\'') {
		return nil, false
	}
	if steps == 0 && relation == countDays && word == "this" && !sameWord(t[j:at], "day") && !sameWord(t[j:at], "date") {
		return nil, false
	}
	r := reading{unit: precision, relation: relation, steps: steps}
	e := s.expression(expression{start: i, end: at, from: r, flags: Relative})
	if !s.pointsBack(e, word) {
		return e, false
	}
	s.withThe(e)
	s.ofThatYear(e)
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
func (s *scanner) pointingMonth(i, end, month, steps int) (*expression, bool) {
	t := s.text
	r := reading{unit: MonthPrecision, month: month, relation: direction(steps), steps: steps}
	if day, at, _, ok := dayNumber(t, skipSpace(t, end)); ok && !s.startsAmount(skipSpace(t, end), at) {
		r.day, r.unit, end = day, DayPrecision, at
	}
	e := s.expression(expression{start: i, end: end, from: r, flags: Relative})
	s.withThe(e)
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
	if e.from.relation == countDays && e.from.steps == 0 && s.wordsBefore(e.start, "to") { // to this day
		return false
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
	last := s.found[len(s.found)-1]
	if backSpace(t, start) != last.end || last.from.hasYear || last.form != unit || last.from.relation != fromContext || last.from.unit > SeasonPrecision || last.from.month == 0 && last.from.season == 0 {
		return
	}
	r := last.from
	r.relation, r.steps = e.from.relation, e.from.steps
	e.start, e.from = last.start, r
	s.floor = last.start
	s.found = s.found[:len(s.found)-1]
}
