package chrono

import "strings"

// longestTwin bounds the brackets that are read as a date said again, in bytes.
const longestTwin = 120

// readTwin reads a date in brackets after a date, which says it again in another calendar, and then what goes on after the brackets: 昭和10年（1935年）6月,
// 1871年（明治4年，同治10年）10月18日.
func (s *scanner) readTwin(e *expression) {
	t := s.text
	i := skipSpace(t, e.end)
	open := eat(t, i, "（", "(", "〔", "[")
	if open < 0 {
		return
	}
	within, end := s.inBrackets(open)
	if end < 0 || !within.twinOf(e.from) {
		return
	}
	if e.twin != nil { // 武德九年（626年）六月初四日（7月2日）: the second brackets say what is known
		e.end = end
		return
	}
	e.twin = &twin{from: within}
	e.end = end
	if e.from.unit == YearPrecision && within.unit >= YearPrecision {
		s.afterTwin(e, end)
	} else if e.from.unit == MonthPrecision && within.unit >= MonthPrecision {
		if p := s.afterMonth(end, &e.from); e.from.unit == DayPrecision {
			e.end = p
		}
	}
	if e.from.unit == DayPrecision {
		s.readTwin(e)
	}
}

// afterTwin reads what goes on from a year at i, after the brackets that say it again. Months and days in Arabic digits after a civil year are
// its own: 嘉永六年（1853年）7月8日. Where the era's year is in such digits too they may belong to either, 安政5年（1858年）6月19日.
func (s *scanner) afterTwin(e *expression, i int) {
	outer := e.from
	e.end = s.afterYear(i, &e.from)
	switch r := e.from; {
	case r.unit == YearPrecision && r.part == Whole:
		e.end = i
	case outer.reign.year == 0 || !e.twin.from.hasYear || r.month == 0 || r.han || r.reign.lunar:
	case arabicYear(s.text[e.start:i]) && eat(s.text, e.end, "（", "(") > 0: // 安政5年（1858年）6月19日（7月29日）
	default:
		e.from = outer
		s.afterYear(i, &e.twin.from)
		e.twin.either = arabicYear(s.text[e.start:i])
	}
}

// arabicYear says whether the first year of t is told in Arabic digits.
func arabicYear(t string) bool {
	k := backSpace(t, max(0, strings.Index(t, "年")))
	return k > 0 && isDigit(t[k-1]) || k >= len("０") && fullWidthDigit(t, k-len("０")) >= 0
}

// inBrackets reads a date that fills the brackets opened before i, or a list of dates of which the first counts.
func (s *scanner) inBrackets(i int) (first reading, end int) {
	t := s.text
	limit := min(len(t), i+longestTwin)
	for n := 0; ; n++ {
		if i > limit {
			return first, -1
		}
		j := skipSpace(t, i)
		if p := eat(t, j, "即", "今", "合", "時為", "时为", "按", "西历", "西曆", "公历", "公曆", "阳历", "陽曆", "新历", "新曆", "农历", "農曆"); p > 0 {
			j = p
		}
		if _, p := cyclePair(t, j); p > j { // （壬寅，1662年）
			if q := eat(t, p, "年", "岁", "歲"); q > 0 {
				p = q
			}
			if q := eat(t, p, "，", ",", "、"); q > 0 {
				i = q
				continue
			}
		}
		r, at, ok := s.dated(j)
		if !ok {
			r, at, ok = bareTwin(t, j)
		}
		if !ok || at > limit {
			return first, -1
		}
		if first.unit == NoPrecision || first.reign.name != "" && r.reign.name == "" && r.hasYear {
			first = r
		}
		at = skipSpace(t, at)
		if p := eat(t, at, "）", ")", "〕", "]"); p > 0 {
			return first, p
		}
		if at = eat(t, at, "，", ",", "、", "/", "／", "；", ";", "·", "或", "即", "＝", "="); at < 0 {
			return first, -1
		}
		i = at
	}
}

// bareTwin reads a year without its unit that ends the brackets: 光绪二十八年(1902)7月.
func bareTwin(t string, i int) (reading, int, bool) {
	n, ok := readNumber(t, i)
	if !ok || n.places < 3 || n.places > 4 || eat(t, skipSpace(t, n.end), "）", ")", "〕", "]") < 0 {
		return reading{}, i, false
	}
	return reading{unit: YearPrecision, year: n.value, hasYear: true}, n.end, true
}

// dated reads one date with the era or 公元 that begins it.
func (s *scanner) dated(i int) (reading, int, bool) {
	t := s.text
	for j, n := i, 0; n < 8 && j < len(t); n++ { // the number is a few characters further on, after the era's name
		r, end, ok := s.unit(j, reading{})
		if ok {
			e := s.expression(expression{start: j, end: end, from: r})
			floor := s.floor
			s.floor = i
			s.lookBack(e)
			s.floor = floor
			if e.start > i && e.from.reign.name != "" { // a dynasty or a state before the era
				e.start = i
			}
			return e.from, e.end, e.start == i
		}
		if !isHan(runeAt(t, j)) {
			break
		}
		j += 3
	}
	return reading{}, i, false
}

// twinOf says whether r can be another calendar's reading of outer: one of the two has to be a reign's year, or the outer one leaves its year
// open.
func (r reading) twinOf(outer reading) bool {
	switch {
	case r.unit == NoPrecision || r.unit > YearPrecision || outer.unit > YearPrecision:
		return false
	case outer.calendar == OldStyle: // 俄历10月25日（公历11月7日）
		return r.unit == DayPrecision
	case !r.tellsYear() && r.unit == DayPrecision && r.month > 0 && outer.unit == DayPrecision && outer.month > 0: // 八月十八日（9月17日）
		return (r.han || r.reign.lunar) != (outer.han || outer.reign.lunar)
	case outer.reign.year > 0 || outer.relation != fromContext:
		return r.hasYear || r.reign.name != ""
	case r.reign.name != "":
		return true
	}
	return r.hasYear && !outer.hasYear
}
