package fsrs

import (
	"fmt"
	"time"
)

// Day is a study day, counted in days since 1970-01-01 of the local date on which it starts. Days subtract and compare as
// integers.
type Day int32

const (
	secondsPerDay = 24 * 60 * 60
	msPerDay      = 1000 * secondsPerDay
	dayLayout     = "2006-01-02"
)

// String is the day as YYYY-MM-DD.
func (d Day) String() string { return d.civil().Format(dayLayout) }

// Weekday is the day of the week on which the study day starts.
func (d Day) Weekday() time.Weekday { return d.civil().Weekday() }

func (d Day) civil() time.Time { return time.Unix(int64(d)*secondsPerDay, 0).UTC() }

// ParseDay is the inverse of String.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(dayLayout, s)
	if err != nil {
		return 0, fmt.Errorf("study day %q: want YYYY-MM-DD", s)
	}
	return Day(floorDiv(t.Unix(), secondsPerDay)), nil
}

// Calendar knows when a study day ends. It is the only owner of that rule: a study day starts at DayStart after local
// midnight and ends where the next one starts, so that a sitting past midnight belongs to the evening before.
type Calendar struct {
	Location *time.Location // nil is UTC
	DayStart time.Duration  // after midnight on the local clock, from 0 up to but not including 24 hours
}

// Check returns an error if DayStart lies outside a day.
func (c Calendar) Check() error {
	if c.DayStart < 0 || c.DayStart >= 24*time.Hour {
		return fmt.Errorf("start of the study day %v: want 0 up to but not including 24h", c.DayStart)
	}
	return nil
}

// DayOf returns the study day in which t lies: the latest day whose Start is not after t.
func (c Calendar) DayOf(t time.Time) Day { return c.dayOf(t.Unix()) }

// DayOfMilli is DayOf for Unix milliseconds.
func (c Calendar) DayOfMilli(ms int64) Day { return c.dayOf(floorDiv(ms, 1000)) }

// Start returns the first instant of d. Where the clock jumps over DayStart on that date, or shows it twice, Start is the
// instant that time.Date picks, and DayOf follows it.
func (c Calendar) Start(d Day) time.Time {
	year, month, day := d.civil().Date()
	seconds := int(c.DayStart / time.Second)
	return time.Date(year, month, day, seconds/3600, seconds/60%60, seconds%60, int(c.DayStart%time.Second), c.location())
}

// End returns the instant at which d is over: the start of the next day.
func (c Calendar) End(d Day) time.Time { return c.Start(d + 1) }

func (c Calendar) location() *time.Location {
	if c.Location == nil {
		return time.UTC
	}
	return c.Location
}

// clockShift bounds how far a change of the local clock can move the boundary of a day, in seconds. Only instants that near
// to a boundary need the exact but slow comparison with Start.
const clockShift = 3 * 60 * 60

func (c Calendar) dayOf(unix int64) Day {
	local := unix - int64(c.DayStart/time.Second)
	if location := c.location(); location != time.UTC {
		_, offset := time.Unix(unix, 0).In(location).Zone()
		local += int64(offset)
	} else {
		return Day(floorDiv(local, secondsPerDay))
	}
	day := Day(floorDiv(local, secondsPerDay))
	second := local - int64(day)*secondsPerDay
	switch {
	case second < clockShift && unix < c.Start(day).Unix():
		return day - 1
	case second >= secondsPerDay-clockShift && unix >= c.Start(day+1).Unix():
		return day + 1
	}
	return day
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
