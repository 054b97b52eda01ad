package chrono

// cycleYear reads a year by its name in the cycle of sixty: 甲午年 and what follows, or after an era 崇祯甲申. Of the years with that name the era, else
// the context, decides which is meant.
func (s *scanner) cycleYear(i int) (*expression, bool) {
	t := s.text
	place, end := cyclePair(t, i)
	if place == 0 {
		return nil, false
	}
	e := s.expression(expression{start: i, end: end, from: reading{unit: YearPrecision, reign: reign{cycle: int8(place)}}})
	era := s.lookBackEra(e)
	year := eat(t, end, "年", "岁", "歲")
	if !era && year < 0 {
		return e, false
	}
	e.end = s.afterYear(max(year, end), &e.from)
	if era && year < 0 && e.from.unit == YearPrecision && isHan(runeAt(t, e.end)) {
		return e, false
	}
	s.goOn(e)
	return e, true
}

// namedYear is the year of a reading that tells it by its name in the cycle: in its era, else the one nearest to the year in question.
func (r reign) namedYear(context int, hasContext bool) (reignYear, bool) {
	if r.name != "" {
		var buffer candidates
		for n := 1; n <= cycleLength; n++ {
			r.year = n
			if found := r.years(&buffer); len(found) > 0 {
				return found[0], true
			}
		}
		return reignYear{}, false
	}
	if !hasContext {
		return reignYear{}, false
	}
	from := context - cycleLength/2 + 1
	offset := (int(r.cycle) - 1 - (from - 4)) % cycleLength
	return reignYear{year: from + (offset+cycleLength)%cycleLength, months: chineseMonths}, true
}

// cycleLength is the number of names of years.
const cycleLength = 60
