package lunar_test

import (
	"testing"

	"annals/deck/chrono/lunar"
)

func TestFromDayIsInverseOfDay(t *testing.T) {
	for _, c := range []struct {
		calendar    lunar.Calendar
		first, last int
	}{{lunar.China, -219, 2101}, {lunar.Japan, 445, 1872}} {
		begin, _, ok := c.calendar.Year(c.first)
		_, end, ok2 := c.calendar.Year(c.last)
		if !ok || !ok2 {
			t.Fatalf("calendar %d: years %d and %d: want both", c.calendar, c.first, c.last)
		}
		refused := 0
		for jdn := begin; jdn <= end; jdn++ {
			year, month, leap, day, ok := c.calendar.FromDay(jdn)
			if !ok {
				refused++
				continue
			}
			if got, ok := c.calendar.Day(year, month, leap, day); got != jdn || !ok {
				t.Fatalf("calendar %d: day %d is %d-%d(%t)-%d, which is day %d %t", c.calendar, jdn, year, month, leap, day, got, ok)
			}
		}
		if refused > 3200 {
			t.Errorf("calendar %d: refuses %d days", c.calendar, refused)
		}
	}
}
