package chrono

// shared reads the first of several days or centuries that share what follows the last of them.
func (s *scanner) shared(i int) (*expression, bool) {
	if e, ok := s.sharedDay(i, longestList); ok {
		return e, true
	}
	return s.sharedCentury(i, longestList)
}

// sharedCentury reads the first of several centuries: the 5th to 3rd centuries BC, the twelfth and the fourteenth century. A range is read as a whole.
func (s *scanner) sharedCentury(i, most int) (*expression, bool) {
	t := s.text
	n, end, ok := ordinalNumber(t, i)
	if !ok || n > 30 {
		return nil, false
	}
	j, list, _ := sharedJoint(t, end)
	if j < 0 {
		return nil, false
	}
	e := s.expression(expression{start: i, end: end, from: reading{unit: CenturyPrecision, year: 100 * (n - 1), hasYear: true}})
	to, stop, ok := s.secondEnd(j, e.from)
	switch {
	case ok && to.unit == CenturyPrecision:
	case list && most > 0:
		next, ok := s.sharedCentury(j, most-1)
		if !ok {
			return e, false
		}
		to = next.from
	default:
		return e, false
	}
	if to.year < 0 {
		e.from.year = -e.from.year - 1
	}
	s.lookBackWords(e)
	if !list || ok && s.between(e.start) {
		e.to, e.form, e.end = &to, closed, stop
		s.takeRangeLead(e)
	}
	return e, true
}

// ordinalNumber reads an ordinal in digits or words at i: 5th, fifth.
func ordinalNumber(t string, i int) (n, end int, ok bool) {
	if m, ok := readArabic(t, i); ok {
		end := ordinalEnd(t, m.end)
		return m.value, end, end > m.end && m.value > 0
	}
	w, ok := readEnglishNumber(t, i)
	return w.value, w.end, ok && w.ordinal && w.value > 0
}
