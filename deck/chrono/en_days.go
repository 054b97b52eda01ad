package chrono

// sharedDay reads the first of several days of one month: 6 and 9 August 1945, from the 4th to the 17th of March. Its month and year come from the
// next expression. most bounds how many days of a list are looked at.
func (s *scanner) sharedDay(i, most int) (*expression, bool) {
	t := s.text
	day, end, ordinal, ok := dayNumber(t, i)
	if !ok || !ordinal && (!isDigit(t[i]) || s.namesNumber(i)) {
		return nil, false
	}
	e := s.expression(expression{start: i, end: end, from: reading{unit: DayPrecision, day: day}})
	j, list, slash := sharedJoint(t, end)
	if j < 0 {
		return e, false
	}
	to, stop, ok := s.dayMonth(j)
	if !ok && list && most > 0 {
		_, more := s.sharedDay(j, most-1)
		return e, more
	}
	if !ok {
		return e, s.monthBeforeRange(e, j)
	}
	if list && !s.between(i) {
		return e, true
	}
	e.from.month, e.from.year, e.from.hasYear = to.month, to.year, to.hasYear
	e.to, e.form, e.end = &to, closed, stop
	if slash && to.day-day >= leastStyles { // 8/20 July 1877 is one day in both styles
		e.from, e.form = to, unit
	}
	s.lookBackWords(e)
	s.takeRangeLead(e)
	return e, true
}

// sharedJoint is where the next of several days, centuries or seasons begins that share what follows the last: after a dash, to, and or a comma. It is -1 where
// none does. list says that they are told one by one, slash that they are neighbours.
func sharedJoint(t string, i int) (at int, list, slash bool) {
	j := skipSpace(t, i)
	if end := wordEnd(t, j); end > j {
		switch lower(t[j:end]) {
		case "to", "through", "until", "till":
		case "and", "or":
			list = true
		default:
			return -1, false, false
		}
		at = end
	} else if at = dash(t, j); at < 0 {
		if at = eat(t, i, "/"); at > 0 { // the night of 9/10 November
			slash = true
		} else if at, list = eat(t, j, ", and ", ",", "&"), true; at < 0 {
			return at, list, slash
		}
	}
	at = skipSpace(t, at)
	if p := eatWord(t, at, "the"); p > 0 {
		at = skipSpace(t, p)
	}
	return at, list, slash
}

// namesNumber says whether the number at i belongs to the name before it: Operation Dawn 5.
func (s *scanner) namesNumber(i int) bool {
	start, stop := wordBefore(s.text, i)
	word := s.text[start:stop]
	return start < stop && isUpper(word[0]) && !sameWord(word, "between") && eatWord(s.text, start, functionWords[:]...) < 0
}

// between says whether what begins at i, with or without its article, follows between.
func (s *scanner) between(i int) bool {
	start, stop := wordBefore(s.text, i)
	if sameWord(s.text[start:stop], "the") {
		start, stop = wordBefore(s.text, start)
	}
	return sameWord(s.text[start:stop], "between")
}

// nextDay reads a day that goes on from the expression before it, May 4 and 5, or stands alone after a preposition, on the 20th.
func (s *scanner) nextDay(i int, n number) (*expression, bool) {
	t := s.text
	if n.style != arabic || n.places > 2 || n.value < 1 || n.value > 31 || s.startsAmount(i, n.end) {
		return nil, false
	}
	e := s.expression(expression{start: i, end: ordinalEnd(t, n.end), from: reading{unit: DayPrecision, day: n.value}})
	follows := !s.goesOn(e.end) || eatWord(t, skipSpace(t, e.end), functionWords[:]...) > 0
	if k := len(s.found); k > 0 && follows {
		last := s.found[k-1]
		if last.from.unit == DayPrecision && last.form == unit && last.from.relation == fromContext && last.from.day < n.value && !last.from.hasYear {
			switch between := t[last.end:i]; between {
			case " and ", ", ", " or ", " & ", ", and ", " and the ":
				e.end = s.yearAfter(e.end, &e.from)
				if e.from.hasYear {
					e.from.month = last.from.month
				}
				return e, true
			}
		}
	}
	start, stop := wordBefore(t, i)
	if e.end == n.end { // for the 27
		p, q := wordBefore(t, start)
		e.start = start
		return e, sameWord(t[start:stop], "the") && sameWord(t[p:q], "for") && !s.goesOn(e.end)
	}
	switch lower(t[start:stop]) {
	case "the":
		switch p, q := wordBefore(t, start); lower(t[p:q]) {
		case "on", "for", "by", "until", "from", "since", "and":
			e.start = start
			return e, follows
		}
	case "on":
		return e, follows
	}
	return e, false
}

// leastWordDay is the first ordinal in words that stands for a day by itself: first to ninth count other things more often.
const leastWordDay = 10

// wordDay reads a day in words that stands alone after a preposition: on the fourteenth, by the twenty-second.
func (s *scanner) wordDay(i int) (*expression, bool) {
	t := s.text
	n, ok := readEnglishNumber(t, i)
	if !ok || !n.ordinal || n.value > 31 || n.value == 0 {
		return nil, false
	}
	e := s.expression(expression{start: i, end: n.end, from: reading{unit: DayPrecision, day: n.value}})
	next := skipSpace(t, n.end)
	if s.goesOn(n.end) && (eatWord(t, next, functionWords[:]...) < 0 || eatWord(t, next, "and", "or") > 0) || n.end < len(t) && t[n.end] == '-' {
		return e, false
	}
	if start, stop := wordBefore(t, i); sameWord(t[start:stop], "the") {
		e.start = start
		if n.value < leastWordDay { // On the sixth, in a story of days
			on, _ := wordBefore(t, start)
			return e, s.wordsBefore(start, "on") && s.sentenceStart(on) && s.dayContext()
		}
		return e, s.wordsBefore(start, "on", "by", "until", "since", "from") || s.wordsBefore(start, "for") && !s.goesOn(n.end)
	}
	return e, n.value >= leastWordDay && s.wordsBefore(i, "on") && !s.goesOn(n.end)
}

// monthBeforeRange reads "from 02 to April 07".
func (s *scanner) monthBeforeRange(e *expression, at int) bool {
	to, end, ok := s.monthDayYear(at)
	start, stop := wordBefore(s.text, e.start)
	if _, _, month := monthName(s.text, at); !ok || !month || to.unit != DayPrecision || !sameWord(s.text[start:stop], "from") {
		return false
	}
	e.from.month, e.from.year, e.from.hasYear = to.month, to.year, to.hasYear
	e.to, e.form, e.end, e.start = &to, closed, end, start
	return true
}
