package chrono

import "strings"

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
		if end := eat(t, i, "年代"); end > 0 && (eat(t, end, "表") < 0 || eat(t, end, "表现", "表現", "表明", "表示") > 0) { // 二十年代表
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

// lunisolarUntil is the year when China took the civil calendar. Before it a month in Chinese numerals after a year in digits (1644年三月) is a
// lunisolar one: writers who mean the civil calendar write both alike.
const lunisolarUntil = 1912

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
			if n.bareYear(t) {
				return reading{unit: YearPrecision, year: n.value, hasYear: true}, n.end, true
			}
			return s.lunarEnd(i, context)
		}
		shared, end = true, n.end
	}
	if r, ok = unitReading(n, kind); !ok {
		return r, i, false
	}
	if !shared {
		end = s.afterUnit(end, kind, &r)
	}
	if kind == yearUnit && n.style == arabic && n.places > 2 && r.han && r.year < lunisolarUntil {
		r.reign.lunar = true
	}
	return r, end, true
}

// unitReading is what a number and its unit say by themselves.
func unitReading(n number, kind unitKind) (r reading, ok bool) {
	switch kind {
	case centuryUnit:
		return reading{unit: CenturyPrecision, year: 100 * (n.value - 1), hasYear: true}, n.value >= 1 && n.value <= 30
	case decadeUnit:
		return decadeReading(n)
	case yearUnit:
		return yearReading(n)
	case monthUnit:
		ok = r.setMonth(n)
		return r, ok
	}
	return reading{unit: DayPrecision, day: n.value, han: n.style != arabic}, n.value >= 1 && n.value <= 31 && n.places <= 2
}

// afterUnit reads the finer units that follow a unit.
func (s *scanner) afterUnit(end int, kind unitKind, r *reading) int {
	switch kind {
	case centuryUnit:
		return s.afterCentury(end, r)
	case decadeUnit:
		return zhPart(s.text, end, r)
	case yearUnit:
		return s.afterYear(end, r)
	case monthUnit:
		return s.afterMonth(end, r)
	}
	return end
}

// bareYear says whether n is a year in Chinese digits that goes without 年: 一九四五.
func (n number) bareYear(t string) bool {
	return n.style == positional && n.places == 4 && n.value >= 1500 && n.value < 2100 && !strings.ContainsRune(counters, runeAt(t, n.end))
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
// The list may be long, so that only longestList of its numbers are looked at.
func sharedUnit(t string, n number) unitKind { return sharedUnitWithin(t, n, longestList) }

// longestList bounds how many numbers of a list may wait for the unit they share.
const longestList = 12

func sharedUnitWithin(t string, n number, most int) unitKind {
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
	j = skipSpace(t, j)
	ancient := n.style == arabic && eatBack(t, n.end-n.places, "前", "公元", "西元") >= 0
	if p := eat(t, j, "公元前", "西元前", "前"); p > 0 {
		j, ancient = p, true
	}
	m, ok := readNumber(t, j)
	if !ok || m.style != n.style && n.style == arabic {
		return noUnit
	}
	kind, _ := unitWord(t, skipSpace(t, m.end))
	if kind == noUnit && list && most > 0 {
		kind = sharedUnitWithin(t, m, most-1)
	}
	switch kind {
	case yearUnit, decadeUnit:
		if n.places != 4 && !ancient && !(n.places == 3 && m.places == 3 && m.value > n.value) && (n.style == arabic || n.places != 3) {
			return noUnit
		}
	case monthUnit:
		if n.value > 12 || m.value > 12 {
			return noUnit
		}
	}
	return kind
}
