package chrono

// lookBackWords takes in what stands before an English core, word by word: the, early, the end of, circa, before, since, the years, on the night of.
// Words that only lead to it (in, on, by) stop it.
func (s *scanner) lookBackWords(e *expression) {
	for s.lookBackWord(e) {
	}
}

// lookBackWord takes in one more word and says whether there may be others.
func (s *scanner) lookBackWord(e *expression) bool {
	t := s.text
	at := e.start
	if at > s.floor && t[at-1] == '-' {
		at--
	}
	start, end := wordBefore(t, at)
	if end < e.start && end > 0 && start == end && t[end-1] == '.' {
		return s.lookBackDotted(e, end)
	}
	if start == end || start < s.floor {
		return false
	}
	switch word := lower(t[start:end]); word {
	case "the":
		return s.takesThe(e) && s.take(e, start, nil)
	case "early", "late", "mid", "middle":
		return s.take(e, start, func() { e.from.part = partWord(word) })
	case "of":
		return s.lookBackOf(e, start)
	case "in":
		return s.lookBackIn(e, start)
	case "circa", "c", "ca":
		return s.take(e, start, func() { e.approx = true })
	case "about", "around", "approximately", "roughly":
		if e.from.unit == YearPrecision && isDigit(t[e.start]) || e.from.unit == MonthPrecision && word != "about" {
			return s.take(e, start, func() { e.approx = true })
		}
	case "year", "years", "calendar":
		return e.from.unit == YearPrecision && s.take(e, start, nil)
	default:
		s.lookBackLimit(e)
	}
	return false
}

// lookBackDotted takes in the abbreviation whose full stop ends at end: c. 1200, ca. 466 BC.
func (s *scanner) lookBackDotted(e *expression, end int) bool {
	if p := eatBack(s.text, end, dottedEra); p >= s.floor && e.from.unit == YearPrecision {
		e.start = p
		return true
	}
	start := wordStart(s.text, end-1)
	switch lower(s.text[start : end-1]) {
	case "c", "ca", "cca", "approx":
		return s.take(e, start, func() { e.approx = true })
	}
	return false
}

// partWord is the part that early, late and mid name.
func partWord(word string) Part {
	switch word {
	case "early":
		return Early
	case "late":
		return Late
	}
	return Mid
}

// lookBackIn reads what may stand before in: early in 1914, before or in 1920.
func (s *scanner) lookBackIn(e *expression, in int) bool {
	start, end := wordBefore(s.text, in)
	switch word := lower(s.text[start:end]); word {
	case "early", "late":
		return s.take(e, start, func() { e.from.part = partWord(word) })
	}
	s.lookBackLimit(e)
	return false
}

// take moves the start of e back and notes what the word means.
func (s *scanner) take(e *expression, start int, note func()) bool {
	if start < s.floor {
		return false
	}
	e.start = start
	if note != nil {
		note()
	}
	return true
}

// partNouns begin the phrases that narrow a date to a part of it.
var partNouns = [...]string{"end", "close", "ending", "beginning", "start", "opening", "outset", "dawn", "middle", "midst"}

// takesThe says whether an article belongs to the date: the 14th, the 1970s, the spring of 1916, the early 20th century, the end of 1944.
func (s *scanner) takesThe(e *expression) bool {
	r := e.from
	if r.unit == YearPrecision {
		if eatWord(s.text, e.start, "years") > 0 {
			return true
		}
	}
	if eatWord(s.text, e.start, partNouns[:]...) > 0 { // since the end of 1989, but at the [end of 1989]
		the, _ := wordBefore(s.text, e.start)
		start, end := wordBefore(s.text, the)
		return eatWord(s.text[:end], start, "since", "before", "after", "until", "till") > 0
	}
	switch r.unit {
	case DayPrecision, SeasonPrecision, DecadePrecision, CenturyPrecision:
		return !(r.unit == DayPrecision && isLetter(s.text[e.start]))
	}
	return r.part != Whole && eatWord(s.text, e.start, "mid", "early", "late") < 0
}

// lookBackOf reads the nouns before of: the end of 1944, the latter half of 2008, the night of 20 June 1791, the summer of 1916 is read by the season.
func (s *scanner) lookBackOf(e *expression, of int) bool {
	t := s.text
	start, end := wordBefore(t, of)
	if start < s.floor {
		return false
	}
	part := Whole
	switch lower(t[start:end]) {
	case "end", "close", "ending":
		part = Late
	case "beginning", "start", "opening", "outset", "dawn":
		part = Early
	case "middle", "midst":
		part = Mid
	case "decade", "decades":
		return s.lookBackDecade(e, start)
	case "part", "half", "quarter":
		return s.lookBackHalf(e, start, end)
	case "months", "days", "weeks", "years":
		return s.lookBackMonths(e, start)
	case "month":
		return s.lookBackMonth(e, start)
	case "day":
		s.lookBackDay(e, start)
		return false
	default:
		s.lookBackLimit(e)
		return false
	}
	return s.take(e, start, func() { e.from.part = part })
}

// lookBackMonths reads the first months of, the closing days of.
func (s *scanner) lookBackMonths(e *expression, noun int) bool {
	start, end := wordBefore(s.text, noun)
	switch lower(s.text[start:end]) {
	case "early", "opening", "first":
		return s.take(e, start, func() { e.from.part = Early })
	case "last", "final", "closing", "late":
		return s.take(e, start, func() { e.from.part = Late })
	}
	return false
}

// lookBackMonth reads the month of May, the third month of 2021.
func (s *scanner) lookBackMonth(e *expression, noun int) bool {
	t := s.text
	if e.from.unit == MonthPrecision {
		return s.take(e, noun, nil)
	}
	start, end := wordBefore(t, noun)
	if n, ok := readEnglishNumber(t, start); ok && n.ordinal && n.end == end && n.value <= 12 && e.from.unit == YearPrecision {
		e.from.month, e.from.unit = n.value, MonthPrecision
		s.take(e, start, nil)
		if a, b := wordBefore(t, start); sameWord(t[a:b], "the") {
			s.take(e, a, nil)
		}
	}
	return false
}

// lookBackDay reads the first day of, the last day of a month or a year.
func (s *scanner) lookBackDay(e *expression, noun int) {
	r := &e.from
	if r.unit != MonthPrecision && r.unit != YearPrecision || r.part != Whole || !r.hasYear {
		return
	}
	start, stop := wordBefore(s.text, noun)
	if start < s.floor {
		return
	}
	month, day := r.month, 1
	switch lower(s.text[start:stop]) {
	case "first":
		month = max(month, 1)
	case "last", "final":
		if month == 0 {
			month = 12
		}
		day = monthLength(r.year, month)
	default:
		return
	}
	e.start, r.unit, r.month, r.day = start, DayPrecision, month, day
	if a, b := wordBefore(s.text, start); sameWord(s.text[a:b], "the") && a >= s.floor {
		e.start = a
	}
}

// lookBackDecade reads the first decade of, the last two decades of a century.
func (s *scanner) lookBackDecade(e *expression, noun int) bool {
	t := s.text
	start, stop := wordBefore(t, noun)
	word := lower(t[start:stop])
	if n, ok := readEnglishNumber(t, start); ok && !n.ordinal && n.end == stop { // the last two decades
		start, stop = wordBefore(t, start)
		if part := thirds[lower(t[start:stop])]; part != Whole {
			return s.take(e, start, func() { e.from.part = part })
		}
		return false
	}
	decade := 9
	if n, ok := readEnglishNumber(t, start); ok && n.ordinal && n.end == stop {
		decade = n.value - 1
	} else if sameWord(t[noun:wordEnd(t, noun)], "decades") || word != "last" && word != "final" {
		part := thirds[word]
		return part != Whole && s.take(e, start, func() { e.from.part = part })
	}
	if e.from.unit != CenturyPrecision || e.from.year < 0 || decade > 9 {
		return false
	}
	return s.take(e, start, func() { e.from.unit, e.from.year = DecadePrecision, e.from.year+10*decade })
}

// lookBackHalf reads the first half of, the latter part of, the second quarter of.
func (s *scanner) lookBackHalf(e *expression, noun, end int) bool {
	t := s.text
	start, stop := wordBefore(t, noun)
	if start < s.floor {
		return false
	}
	n := 0
	switch lower(t[start:stop]) {
	case "first", "early", "earlier", "former":
		n = 1
	case "second", "latter", "late", "later":
		n = 2
	case "third":
		n = 3
	case "fourth", "last", "final":
		n = 4
	default:
		return false
	}
	code := 0
	if e.from.unit == YearPrecision {
		switch {
		case sameWord(t[noun:end], "half") && n <= 2:
			code = half1 + n - 1
		case sameWord(t[noun:end], "quarter"):
			code = quarter1 + n - 1
		}
	}
	s.take(e, start, func() {
		if code > 0 {
			e.from.season, e.from.unit = code, SeasonPrecision
		} else {
			e.from.part = [...]Part{Early, Early, Late, Late, Late}[n]
		}
	})
	if a, b := wordBefore(t, start); sameWord(t[a:b], "the") {
		s.take(e, a, nil)
	}
	return true
}
