package lunar_test

import (
	"testing"

	"annals/deck/chrono/lunar"
)

// cycleName is the name at a place of the cycle of sixty, from 1.
func cycleName(index int) string {
	return string([]rune("甲乙丙丁戊己庚辛壬癸")[(index-1)%10]) + string([]rune("子丑寅卯辰巳午未申酉戌亥")[(index-1)%12])
}

func TestSexagenaryNames(t *testing.T) {
	seen := map[string]bool{}
	for i := 1; i <= 60; i++ {
		name := cycleName(i)
		if got, ok := lunar.Sexagenary(name + "年"); got != i || !ok || seen[name] {
			t.Errorf("%d is %q, which is %d %t", i, name, got, ok)
		}
		seen[name] = true
	}
	for _, s := range []string{"", "甲", "甲丑", "子甲", "戊申"[:5], "abcdef", "己已", "\xff\xfe甲子"} {
		if i, ok := lunar.Sexagenary(s); ok {
			t.Errorf("%q is %d, want none", s, i)
		}
	}
}

func TestYearAndDayNames(t *testing.T) {
	for year, want := range map[int]string{1984: "甲子", 1898: "戊戌", 1911: "辛亥", 1644: "甲申", 4: "甲子", 0: "庚申", -220: "庚辰"} {
		if got := cycleName(lunar.YearIndex(year)); got != want {
			t.Errorf("year %d is %s, want %s", year, got, want)
		}
	}
	for date, want := range map[[3]int]string{{1949, 10, 1}: "甲子", {2000, 1, 1}: "戊午", {755, 12, 16}: "甲子"} {
		if got := cycleName(lunar.DayIndex(civil(date))); got != want {
			t.Errorf("%v is %s, want %s", date, got, want)
		}
	}
}

func FuzzSexagenary(f *testing.F) {
	for _, s := range []string{"甲子", "癸亥日", "甲丑", "\xe7\x94", "辛"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if i, ok := lunar.Sexagenary(s); ok && (i < 1 || i > 60 || s[:6] != cycleName(i)) {
			t.Errorf("%q is %d, %s", s, i, cycleName(i))
		}
	})
}
