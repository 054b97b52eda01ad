package chrono

// sharedDay reads the first of several days of one month: 6 and 9 August 1945. Its month and year come from the next expression.
func (s *scanner) sharedDay(i int, n number, most int) (expression, bool) {
	t := s.text
	if n.style != arabic || n.places > 2 || n.value < 1 || n.value > 31 {
		return expression{}, false
	}
	end := ordinalEnd(t, n.end)
	e := expression{start: i, end: end, from: reading{unit: DayPrecision, day: n.value}}
	at, list := dayJoint(t, end)
	if at < 0 {
		return e, false
	}
	at = skipSpace(t, at)
	if p := eatWord(t, at, "the"); p > 0 {
		at = skipSpace(t, p)
	}
	to, stop, ok := s.dayMonth(at)
	if !ok && list && most > 0 {
		if m, ok := readNumber(t, at); ok {
			_, more := s.sharedDay(at, m, most-1)
			return e, more
		}
	}
	if !ok {
		return e, s.monthBeforeRange(&e, at)
	}
	start, stop2 := wordBefore(t, e.start)
	if list && !(sameWord(t[start:stop2], "between") && to.unit == DayPrecision) {
		return e, true
	}
	e.from.month, e.from.year, e.from.hasYear = to.month, to.year, to.hasYear
	e.to, e.form, e.end = to, closed, stop
	s.lookBackWords(&e)
	start, stop2 = wordBefore(t, e.start)
	if (sameWord(t[start:stop2], "from") || sameWord(t[start:stop2], "between")) && start >= s.floor {
		e.start = start
	}
	return e, true
}

// dayJoint is the end of what joins a day that ends at end to the next one, negative if nothing does; list if the two are no range.
func dayJoint(t string, end int) (at int, list bool) {
	j := skipSpace(t, end)
	if at = dash(t, j); at >= 0 {
		return at, false
	}
	if at = eat(t, end, "/"); at > 0 { // the night of 9/10 November
		return at, false
	}
	if at = eatWord(t, j, "to", "through", "until", "till"); at >= 0 {
		return at, false
	}
	if at = eatWord(t, j, "and", "or"); at >= 0 {
		return at, true
	}
	return eat(t, j, ",", "&"), true
}

// nextDay reads a day that goes on from the expression before it, May 4 and 5, or stands alone after a preposition, on the 20th.
func (s *scanner) nextDay(i int, n number) (expression, bool) {
	t := s.text
	e := expression{start: i, end: ordinalEnd(t, n.end), from: reading{unit: DayPrecision, day: n.value}}
	if n.style != arabic || n.places > 2 || n.value < 1 || n.value > 31 || s.startsAmount(i, n.end) {
		return e, false
	}
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

// monthBeforeRange reads "from 02 to April 07".
func (s *scanner) monthBeforeRange(e *expression, at int) bool {
	to, end, ok := s.monthDayYear(at)
	start, stop := wordBefore(s.text, e.start)
	if _, _, month := monthName(s.text, at); !ok || !month || to.unit != DayPrecision || !sameWord(s.text[start:stop], "from") {
		return false
	}
	e.from.month, e.from.year, e.from.hasYear = to.month, to.year, to.hasYear
	e.to, e.form, e.end, e.start = to, closed, end, start
	return true
}
