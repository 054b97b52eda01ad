package chrono

import (
	"strings"
	"unicode/utf8"
)

// unitKind is the word after a number.
type unitKind uint8

const (
	noUnit unitKind = iota
	centuryUnit
	decadeUnit
	yearUnit
	monthUnit
	dayUnit
)

// unitWord reads the unit at i. 号 is a day only where nothing speaks against it, which vetoed decides.
func unitWord(t string, i int) (unitKind, int) {
	if i+3 > len(t) {
		return noUnit, i
	}
	switch t[i : i+3] {
	case "年", "载", "載":
		if end := eat(t, i, "年代"); end > 0 {
			return decadeUnit, end
		}
		return yearUnit, i + 3
	case "月":
		return monthUnit, i + 3
	case "日", "号", "號":
		return dayUnit, i + 3
	case "世":
		if end := eat(t, i, "世纪", "世紀"); end > 0 {
			return centuryUnit, end
		}
	}
	return noUnit, i
}

// unit reads a number with its unit at i and the finer units that follow. A number that shares the unit of the next one (13-15日, 1914–18年,
// 7、8月) ends before the sign. context is the first end of a range, of which 十二 may be the lunar day.
func (s *scanner) unit(i int, context reading) (r reading, end int, ok bool) {
	t := s.text
	n, ok := readNumber(t, i)
	if !ok {
		return s.wordUnit(i, context)
	}
	kind, end := unitWord(t, skipSpace(t, n.end))
	shared := false
	if kind == noUnit {
		if kind = sharedUnit(t, n); kind == noUnit {
			return s.lunarEnd(i, context)
		}
		shared, end = true, n.end
	}
	switch kind {
	case centuryUnit:
		if n.value < 1 || n.value > 30 {
			return r, i, false
		}
		r = reading{unit: CenturyPrecision, year: 100 * (n.value - 1), hasYear: true}
		if !shared {
			end = s.afterCentury(end, &r)
		}
	case decadeUnit:
		if r, ok = decadeReading(n); !ok {
			return r, i, false
		}
		if !shared {
			end = zhPart(t, end, &r)
		}
	case yearUnit:
		if r, ok = yearReading(n); !ok {
			return r, i, false
		}
		if !shared {
			end = s.afterYear(end, &r)
		}
	case monthUnit:
		if !r.setMonth(n) {
			return r, i, false
		}
		if !shared {
			end = s.afterMonth(end, &r)
		}
	case dayUnit:
		if n.value < 1 || n.value > 31 || n.places > 2 {
			return r, i, false
		}
		r = reading{unit: DayPrecision, day: n.value, han: n.style != arabic}
	}
	return r, end, true
}

// wordUnit reads the units that begin without a number: 元年, 正月, 闰四月, and in a lunar context 初六.
func (s *scanner) wordUnit(i int, context reading) (r reading, end int, ok bool) {
	if end := eat(s.text, i, "元年", "元载", "元載"); end > 0 {
		r = reading{unit: YearPrecision, reign: reign{year: 1}}
		return r, s.afterYear(end, &r), true
	}
	if end, ok := s.month(i, &r); ok {
		return r, end, true
	}
	return s.lunarEnd(i, context)
}

// lunarEnd reads the lunar day that ends a range: 初六至初十.
func (s *scanner) lunarEnd(i int, context reading) (reading, int, bool) {
	if !context.reign.lunar || context.day == 0 {
		return reading{}, i, false
	}
	day, end, ok := s.lunarDay(i, true)
	return reading{unit: DayPrecision, day: day, reign: reign{lunar: true}}, end, ok
}

// sharedUnit is the unit of the next number when a sign or a comma of lists joins n to it directly. Years that share it have four digits.
func sharedUnit(t string, n number) unitKind {
	j, _ := rangeSign(t, n.end)
	list := false
	if j < 0 {
		if j = eat(t, n.end, "、"); j < 0 && n.places == 4 {
			j = eat(t, n.end, "及", "和", "与", "與", "，", "或")
		}
		if j < 0 {
			space := skipSpace(t, n.end)
			if j, _ = rangeSign(t, space); j < 0 {
				return noUnit
			}
		}
		list = true
	}
	m, ok := readNumber(t, skipSpace(t, j))
	if !ok || m.style != n.style && n.style == arabic {
		return noUnit
	}
	kind, _ := unitWord(t, skipSpace(t, m.end))
	if kind == noUnit && list {
		kind = sharedUnit(t, m)
	}
	switch kind {
	case yearUnit, decadeUnit:
		if n.places != 4 && (n.style == arabic || n.places != 3) {
			return noUnit
		}
	case monthUnit:
		if n.value > 12 || m.value > 12 {
			return noUnit
		}
	}
	return kind
}

// decadeReading reads 1970年代, 七十年代. A decade below 100 leaves its century open.
func decadeReading(n number) (reading, bool) {
	switch {
	case n.value >= 1000 && n.value < 3000 && n.value%10 == 0:
		return reading{unit: DecadePrecision, year: n.value, hasYear: true}, true
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
	case n.value == 0 && n.places < 2 || n.value >= 3000:
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

func (r *reading) setMonth(n number) bool {
	if n.value < 1 || n.value > 12 || n.places > 2 {
		return false
	}
	r.month = n.value
	r.unit = MonthPrecision
	r.han = n.style != arabic
	return true
}

// afterCentury reads 70年代 or a part after 20世纪.
func (s *scanner) afterCentury(i int, r *reading) int {
	j := skipSpace(s.text, i)
	if n, ok := readNumber(s.text, j); ok && n.value%10 == 0 && n.value < 100 {
		if kind, end := unitWord(s.text, skipSpace(s.text, n.end)); kind == decadeUnit {
			r.unit, r.year = DecadePrecision, r.year+n.value
			return zhPart(s.text, end, r)
		}
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
	if end := eat(t, j, "岁次", "歲次"); end > 0 {
		j = end
	}
	if place, end := cyclePair(t, j); place > 0 && (r.reign.year > 0 || r.hasYear) { // 康熙三年甲辰, 1644年甲申三月
		if r.reign.year > 0 {
			r.reign.cycle = place
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

var lunarMarks = [...]string{"农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历", "夏曆", "中历", "中曆"}

// month reads a month and what follows it. 正月, 冬月, 腊月 and leap months are lunar ones.
func (s *scanner) month(i int, r *reading) (int, bool) {
	t := s.text
	if classAt(t, i)&beginsMonth == 0 && !(i < len(t) && (isDigit(t[i]) || t[i] == 0xef)) {
		return i, false
	}
	m := *r
	j := i
	if p := eat(t, j, "闰", "閏"); p > 0 {
		j, m.reign.leap, m.reign.lunar = p, true, true
	}
	named := [...]struct {
		number int
		words  [2]string
	}{{1, [2]string{"正月", "端月"}}, {1, [2]string{"元月", "元月"}}, {11, [2]string{"冬月", "冬月"}}, {12, [2]string{"腊月", "臘月"}}}
	for _, name := range named {
		if end := eat(t, j, name.words[0], name.words[1]); end > 0 {
			m.month, m.unit, m.han = name.number, MonthPrecision, true
			m.reign.lunar = m.reign.lunar || name.words[0] != "元月"
			*r = m
			return s.afterMonth(end, r), true
		}
	}
	if p := eat(t, j, "第"); p > 0 {
		if n, ok := readNumber(t, p); ok && m.setMonth(n) {
			if end := eat(t, n.end, "个月", "個月"); end > 0 {
				*r = m
				return end, true
			}
		}
		return i, false
	}
	n, ok := readNumber(t, j)
	if !ok {
		return i, false
	}
	kind, end := unitWord(t, skipSpace(t, n.end))
	if kind == noUnit && sharedUnit(t, n) == monthUnit {
		if !m.setMonth(n) {
			return i, false
		}
		*r = m
		return n.end, true
	}
	if kind != monthUnit || !m.setMonth(n) {
		return i, false
	}
	*r = m
	return s.afterMonth(end, r), true
}

// afterMonth reads what follows 月: a day, a part.
func (s *scanner) afterMonth(i int, r *reading) int {
	t := s.text
	j := skipSpace(t, i)
	if p := eat(t, i, "份"); p > 0 {
		i, j = p, p
	}
	if n, ok := readNumber(t, j); ok {
		kind, end := unitWord(t, skipSpace(t, n.end))
		if kind == noUnit && sharedUnit(t, n) == dayUnit {
			kind, end = dayUnit, n.end
		}
		if kind == dayUnit && n.value >= 1 && n.value <= 31 && n.places <= 2 {
			r.day, r.unit = n.value, DayPrecision
			return end
		}
	}
	if day, end, ok := s.lunarDay(i, r.reign.lunar); ok {
		r.day, r.unit = day, DayPrecision
		r.reign.lunar = true
		return end
	}
	if place, end := cyclePair(t, i); place > 0 {
		if p := eat(t, end, "日", "朔"); p > 0 || r.reign.year > 0 {
			r.reign.named, r.reign.lunar, r.unit = place, true, DayPrecision
			return max(p, end)
		}
	}
	return zhPart(t, i, r)
}

// lunarDay reads a day of a lunar month, which goes without 日: 初六, 十五, 廿五, 朔 (the first), 望 (the fifteenth).
// sure says that the month is known to be a lunar one.
func (s *scanner) lunarDay(i int, sure bool) (day, end int, ok bool) {
	t := s.text
	if p := eat(t, i, "初"); p > 0 {
		n, ok := readNumber(t, p)
		if !ok || n.value < 1 || n.value > 10 {
			return 0, i, false
		}
		if q := eat(t, n.end, "日"); q > 0 {
			return n.value, q, true
		}
		return n.value, n.end, n.style != arabic
	}
	if p := eat(t, i, "朔日", "朔"); p > 0 {
		return 1, p, true
	}
	n, ok := readNumber(t, i)
	if !ok || n.style == arabic || n.value < 1 || n.value > 30 || n.style == positional && n.places > 1 {
		return 0, i, false
	}
	if n.style == positional { // 三 may count anything
		return 0, i, false
	}
	if r, _ := utf8.DecodeRuneInString(t[n.end:]); isHan(r) && !startsClause(r) && !(sure && !strings.ContainsRune(counters, r)) {
		return 0, i, false
	}
	return n.value, n.end, true
}

// counters are characters after a number that make it count something.
const counters = "万萬千百多余餘人名个個年天里支艘架门門次位国國省县縣城营營师師军軍团團旅级級岁歲章条條件部册卷寸尺丈"

// startsClause says whether r, after a lunar day without 日, can go on with the sentence rather than count something.
func startsClause(r rune) bool {
	switch r {
	case '在', '于', '於', '至', '到', '，', '卒', '崩', '生', '日', '夜', '晨', '晚', '发', '發', '起', '以', '前', '后', '後':
		return true
	}
	return false
}

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
