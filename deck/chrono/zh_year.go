package chrono

// decadeReading reads 1970年代, 七十年代. A decade below 100 leaves its century open.
func decadeReading(n number) (reading, bool) {
	switch {
	case n.value >= 1000 && n.value < 3000 && n.value%10 == 0:
		return reading{unit: DecadePrecision, year: n.value, hasYear: true}, true
	case n.places == 3 && n.value >= 100 && n.value%10 == 0:
		return reading{unit: DecadePrecision, year: n.value, hasYear: true, bare: true}, true
	case n.value >= 0 && n.value < 100 && n.value%10 == 0 && n.places != 1:
		return reading{unit: DecadePrecision, year: n.value, century: true, hasYear: true}, true
	}
	return reading{}, false
}

// yearReading tells years from numbers that may be a reign's year, a year without its century, or a duration; those keep their number in
// reign.year and the context decides.
func yearReading(n number) (reading, bool) {
	r := reading{unit: YearPrecision, year: n.value, hasYear: true}
	switch {
	case n.value == 0 && n.places < 2 || n.value >= 10000:
		return r, false
	case n.style == multiplicative && n.value >= 1000, n.places == 4, n.places == 3 && n.value >= 100:
		r.bare = n.places == 3
		return r, true
	case n.places == 2 && n.style != multiplicative:
		r.century, r.reign.year = true, n.value
		return r, true
	}
	return reading{unit: YearPrecision, reign: reign{year: n.value}}, n.value < 200 && n.places < 3
}

// afterCentury reads 70年代 or a part after 20世纪.
func (s *scanner) afterCentury(i int, r *reading) int {
	j := skipSpace(s.text, i)
	if n, ok := readNumber(s.text, j); ok && n.value%10 == 0 && n.value < 100 {
		kind, end := unitWord(s.text, skipSpace(s.text, n.end))
		if kind == decadeUnit {
			r.unit, r.year = DecadePrecision, r.year+n.value
			return zhPart(s.text, end, r)
		}
		next, _ := rangeSign(s.text, n.end)
		if next < 0 {
			next = eat(s.text, n.end, "、", "和", "及", "与", "與")
		}
		if kind == noUnit && next > 0 { // 19世纪60—90年代
			if m, ok := readNumber(s.text, next); ok && m.value%10 == 0 {
				if kind, _ := unitWord(s.text, m.end); kind == decadeUnit {
					r.unit, r.year = DecadePrecision, r.year+n.value
					return n.end
				}
			}
		}
	}
	if first, kind, _, ok := neighbours(s.text, j); ok && kind == decadeUnit {
		r.unit, r.year = DecadePrecision, r.year+first
		return j
	}
	return zhPart(s.text, i, r)
}

// afterYear reads what follows 年: a part, a season, a half or quarter, a month.
func (s *scanner) afterYear(i int, r *reading) int {
	t := s.text
	j := skipSpace(t, i)
	if classAt(t, j)&mayGoOnYear == 0 && !(j < len(t) && (isDigit(t[j]) || t[j] == 0xef)) {
		return i
	}
	if p := eat(t, j, "的"); p > 0 {
		if end, ok := s.month(p, r); ok {
			return end
		}
		if end, ok := season(t, p, r); ok {
			return end
		}
		return i
	}
	if p := eat(t, j, lunarMarks[:]...); p > 0 {
		r.reign.lunar = true
		j = p
	}
	if p := eat(t, j, "元旦"); p > 0 {
		r.month, r.day, r.unit, r.han = 1, 1, DayPrecision, r.reign.year > 0
		return p
	}
	if p := eat(t, j, "春", "夏", "秋", "冬"); p > 0 { // 春正月, 冬十月
		if end, ok := s.month(p, r); ok {
			return end
		}
	}
	if end, ok := s.month(j, r); ok {
		return end
	}
	if end, ok := season(t, j, r); ok {
		return end
	}
	if end := zhPart(t, i, r); end > i {
		return end
	}
	return s.afterYearName(i, j, r)
}

// afterYearName reads the name of a year in the cycle of sixty that follows its number, and the month after it: 康熙三年甲辰, 1644年甲申三月.
func (s *scanner) afterYearName(i, j int, r *reading) int {
	t := s.text
	if end := eat(t, j, "岁次", "歲次"); end > 0 {
		j = end
	}
	if place, end := cyclePair(t, j); place > 0 && (r.reign.year > 0 || r.hasYear) { // 康熙三年甲辰, 1644年甲申三月
		if r.reign.year > 0 {
			r.reign.cycle = int8(place)
		}
		r.reign.lunar = true
		if p := eat(t, end, "年"); p > 0 {
			end = p
		}
		if p, ok := s.month(end, r); ok {
			return p
		}
		return end
	}
	return i
}

var lunarMarks = [...]string{"农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历", "夏曆", "中历", "中曆", "旧暦"}

// beforeChrist counts r's year back from 1 BC.
func (r reading) beforeChrist() reading {
	r.hasYear, r.century, r.bare = true, false, false
	if r.reign.year > 0 && r.reign.name == "" {
		r.year, r.reign.year = r.reign.year, 0
	}
	switch r.unit {
	case CenturyPrecision:
		r.year = -r.year - 1
	case DecadePrecision: // EDTF's -047X is read as the 470s BC, as people write it
		r.year = -r.year
	default:
		r.year = 1 - r.year
	}
	return r
}
