package lunar_test

import (
	"testing"

	"annals/deck/chrono/lunar"
)

func TestSexagenaryNames(t *testing.T) {
	seen := map[string]bool{}
	for i := 1; i <= 60; i++ {
		name := lunar.Name(i)
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
	if lunar.Name(0) != "" || lunar.Name(61) != "" {
		t.Error("names outside the cycle")
	}
}

func TestYearAndDayNames(t *testing.T) {
	for year, want := range map[int]string{1984: "甲子", 1898: "戊戌", 1911: "辛亥", 1644: "甲申", 4: "甲子", 0: "庚申", -220: "庚辰"} {
		if got := lunar.YearName(year); got != want {
			t.Errorf("year %d is %s, want %s", year, got, want)
		}
	}
	for date, want := range map[[3]int]string{{1949, 10, 1}: "甲子", {2000, 1, 1}: "戊午", {755, 12, 16}: "甲子"} {
		if got := lunar.Name(lunar.DayIndex(civil(date))); got != want {
			t.Errorf("%v is %s, want %s", date, got, want)
		}
	}
}

func FuzzSexagenary(f *testing.F) {
	for _, s := range []string{"甲子", "癸亥日", "甲丑", "\xe7\x94", "辛"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if i, ok := lunar.Sexagenary(s); ok && (i < 1 || i > 60 || s[:6] != lunar.Name(i)) {
			t.Errorf("%q is %d, %s", s, i, lunar.Name(i))
		}
	})
}
