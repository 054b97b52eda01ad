package chrono

import (
	"strings"
	"unicode/utf8"
)

func (r *reading) setMonth(n number) bool {
	if n.value < 1 || n.value > 12 || n.places > 2 {
		return false
	}
	r.month = n.value
	r.unit = MonthPrecision
	r.han = n.style != arabic
	return true
}

// namedMonths are the months that have a name beside their number.
var namedMonths = [...]struct {
	number int
	words  [2]string
}{{1, [2]string{"正月", "端月"}}, {1, [2]string{"元月", "元月"}}, {11, [2]string{"冬月", "冬月"}}, {12, [2]string{"腊月", "臘月"}}}

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
	if p := eat(t, j, "第"); p > 0 {
		return countedMonth(t, p, r)
	}
	if end := namedMonth(t, j, &m); end > 0 {
		*r = m
		return s.afterMonth(end, r), true
	}
	if first, kind, _, ok := neighbours(t, j); ok && kind == monthUnit { // 七八月 ends where its range begins
		m.month, m.unit, m.han = first, MonthPrecision, !m.hasYear // which is always written in Chinese numerals
		*r = m
		return j, true
	}
	n, ok := readNumber(t, j)
	if !ok {
		return i, false
	}
	kind, end := unitWord(t, skipSpace(t, n.end))
	shared := kind == noUnit && sharedUnit(t, n) == monthUnit
	if !shared && kind != monthUnit || !m.setMonth(n) {
		return i, false
	}
	*r = m
	if shared {
		return n.end, true
	}
	return s.afterMonth(end, r), true
}

// countedMonth reads the number of 第三个月 at i.
func countedMonth(t string, i int, r *reading) (end int, ok bool) {
	n, ok := readNumber(t, i)
	end = eat(t, n.end, "个月", "個月")
	return end, ok && end > 0 && r.setMonth(n)
}

// namedMonth reads a month that has a name in place of a number; end is -1 if there is none at j.
func namedMonth(t string, j int, r *reading) (end int) {
	for _, name := range &namedMonths {
		if end := eat(t, j, name.words[0], name.words[1]); end > 0 {
			r.month, r.unit, r.han = name.number, MonthPrecision, true
			r.reign.lunar = r.reign.lunar || name.words[0] != "元月"
			return end
		}
	}
	return -1
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
			r.reign.named, r.reign.lunar, r.unit = int8(place), true, DayPrecision
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
