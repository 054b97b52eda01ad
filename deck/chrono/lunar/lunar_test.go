package lunar_test

import (
	"testing"

	"annals/deck/chrono/lunar"
)

// calendars are those with months of their own, and the years they have.
var calendars = []struct {
	name        string
	calendar    lunar.Calendar
	first, last int
}{
	{"China", lunar.China, -219, 2101},
	{"Japan", lunar.Japan, 445, 1872},
}

func TestFromDayIsInverseOfDay(t *testing.T) {
	for _, c := range calendars {
		begin, _, ok := c.calendar.Year(c.first)
		_, end, ok2 := c.calendar.Year(c.last)
		if !ok || !ok2 {
			t.Fatalf("%s: no year %d or %d", c.name, c.first, c.last)
		}
		refused := 0
		for jdn := begin; jdn <= end; jdn++ {
			year, month, leap, day, ok := c.calendar.FromDay(jdn)
			if !ok {
				refused++
				continue
			}
			if got, ok := c.calendar.Day(year, month, leap, day); got != jdn || !ok {
				t.Fatalf("%s: day %d is %d-%d(%t)-%d, which is day %d %t", c.name, jdn, year, month, leap, day, got, ok)
			}
			if got, ok := c.calendar.DayNamed(year, month, leap, lunar.DayIndex(jdn)); got != jdn || !ok {
				t.Fatalf("%s: day %d by its name is %d %t", c.name, jdn, got, ok)
			}
		}
		if want := map[string]int{"China": 3257, "Japan": 0}[c.name]; refused != want {
			t.Errorf("%s: refuses %d days, want the %d that doubts.go lists", c.name, refused, want)
		}
		for _, jdn := range []int{begin - 1, end + 1, -1 << 40, 1 << 40} {
			if _, _, _, _, ok := c.calendar.FromDay(jdn); ok {
				t.Errorf("%s: knows day %d, which is outside", c.name, jdn)
			}
		}
	}
}

func TestYearsJoinAndHaveWholeMonths(t *testing.T) {
	for _, c := range calendars {
		previous := 0
		for year := c.first; year <= c.last; year++ {
			first, last, ok := c.calendar.Year(year)
			if !ok {
				previous = 0
				continue
			}
			if previous != 0 && first != previous+1 {
				t.Errorf("%s: %d begins on %d, the year before ends on %d", c.name, year, first, previous)
			}
			previous = last
			days, leaps := last-first+1, 0
			for month := 1; month <= 12; month++ {
				for _, leap := range []bool{false, true} {
					from, to, ok := c.calendar.Month(year, month, leap)
					if !ok {
						continue
					}
					if length := to - from + 1; length != 29 && length != 30 && (year != 1872 || length != 2) {
						t.Errorf("%s: month %d-%d has %d days", c.name, year, month, length)
					}
					if leap {
						leaps++
					}
				}
			}
			low, high := 353, 356 // 356 in 854 and 891, when Japan put off new moons late in the day
			if leaps > 0 {
				low, high = 383, 385
			}
			// Some years are longer or shorter because the calendar was changed in them.
			if shifted := year == 8 || year == 1872; leaps > 1 || !shifted && (days < low || days > high) {
				t.Errorf("%s: %d has %d days and %d leap months", c.name, year, days, leaps)
			}
		}
	}
}

func TestImpossibleDaysAreRefused(t *testing.T) {
	for _, x := range []struct {
		calendar         lunar.Calendar
		year, month, day int
		leap             bool
	}{
		{lunar.China, 1898, 13, 1, false},
		{lunar.China, 1898, 0, 1, false},
		{lunar.China, 1898, -3, 1, true},
		{lunar.China, 1898, 8, 0, false},
		{lunar.China, 1898, 8, 31, false},
		{lunar.China, 1898, 8, 1, true}, // the leap month of 1898 is the third
		{lunar.China, 8, 12, 1, false},  // it became month 1 of 9
		{lunar.China, -220, 1, 1, false},
		{lunar.China, 2102, 1, 1, false},
		{lunar.Japan, 1872, 12, 3, false},
		{lunar.Japan, 1873, 1, 1, false},
		{lunar.Japan, 444, 1, 1, false},
		{lunar.None, 1898, 8, 6, false},
		{lunar.Civil, 1898, 8, 6, false},
		{lunar.Rival, 1000, 8, 6, false},
		{lunar.Calendar(200), 1000, 8, 6, false},
	} {
		if jdn, ok := x.calendar.Day(x.year, x.month, x.leap, x.day); ok {
			t.Errorf("day %d-%d(%t)-%d of calendar %d is %d, want none", x.year, x.month, x.leap, x.day, x.calendar, jdn)
		}
	}
}

func TestDaysInDoubtAreRefused(t *testing.T) {
	for _, x := range []struct {
		year, month, day int
		why              string
	}{
		{-103, 11, 1, "太初元年 had two eleventh months"},
		{-136, 5, 3, "reconstructions differ by a day"},
		{23, 6, 1, "battle of Kunyang, 地皇四年 or 更始元年"},
		{238, 8, 23, "Wei was a month ahead"},
		{690, 1, 1, "正月 or 一月 of 載初元年"},
		{697, 12, 1, "腊月 was the second month of the next year"},
	} {
		if jdn, ok := lunar.China.Day(x.year, x.month, false, x.day); ok {
			t.Errorf("day %d-%d-%d is %d, want none: %s", x.year, x.month, x.day, jdn, x.why)
		}
	}
	for _, year := range []int{-104, 23, 238, 690, 699} {
		if _, _, ok := lunar.China.Year(year); ok {
			t.Errorf("year %d has certain ends", year)
		}
	}
	if _, ok := lunar.China.Day(690, 9, false, 9); !ok {
		t.Error("the ninth month of 690 is in no doubt")
	}
}

func TestRivalsShareNamedDaysFarFromLeapMonths(t *testing.T) {
	index, _ := lunar.Sexagenary("丁丑")
	china, ok := lunar.China.DayNamed(1044, 5, false, index)
	if !ok {
		t.Fatal("丁丑 isn't in the fifth month of 1044")
	}
	if rival, ok := lunar.Rival.DayNamed(1044, 5, false, index); rival != china || !ok {
		t.Errorf("丁丑 of 1044-5 is %d %t for a rival, want %d", rival, ok, china)
	}
	leap := lunar.China.LeapMonth(1045)
	if leap == 0 {
		t.Fatal("1045 has no leap month")
	}
	for index := 1; index <= 60; index++ {
		if jdn, ok := lunar.Rival.DayNamed(1045, leap, false, index); ok {
			t.Errorf("a rival's month beside the leap month has day %d", jdn)
		}
	}
}

func BenchmarkDay(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		lunar.China.Day(1898, 8, false, 6)
	}
}
