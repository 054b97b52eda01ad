package answer

import (
	"strconv"
	"strings"

	"annals/deck/chrono"
	"annals/deck/chrono/lunar"
	"annals/deck/pattern"
)

var eraYear = pattern.New(`^(元|\d{1,3}|[〇零一二三四五六七八九十百廿卅]+)[年載载]$`, nil)

// eraYears is every year that a typed year of an era can be: 建元元年 was proclaimed five times. Which one is meant is known from
// the date asked for.
func eraYears(typed string) []chrono.Date {
	for i := range typed {
		name, n := lunar.MatchEra(typed[i:])
		m := eraYear.FindStringSubmatch(typed[i+n:])
		if n == 0 || m == nil {
			continue
		}
		var years []chrono.Date
		for _, era := range lunar.Eras(name) {
			if year, ok := era.Year(ordinal(m[1])); ok && (i == 0 || era.Of(typed[:i])) {
				years = append(years, chrono.YearOf(year).Written(chrono.Era))
			}
		}
		return years
	}
	return nil
}

// ordinal is the number of a year of an era, 0 for none.
func ordinal(s string) int {
	if s == "元" {
		return 1
	}
	if digits, ok := number([]rune(strings.NewReplacer("廿", "二十", "卅", "三十").Replace(s))); ok && s[0] > '9' {
		s = digits
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
