package fsrs

import (
	"testing"
	"time"
)

func location(t testing.TB, name string) *time.Location {
	t.Helper()
	l, err := time.LoadLocation(name)
	if err != nil {
		t.Skipf("no time zone data: %v", err)
	}
	return l
}

func TestDayOf(t *testing.T) {
	shanghai := location(t, "Asia/Shanghai")
	for _, test := range []struct {
		at    string
		zone  *time.Location
		start time.Duration
		want  string
	}{
		{"2026-11-25T03:59:59Z", time.UTC, 4 * time.Hour, "2026-11-24"},
		{"2026-11-25T04:00:00Z", time.UTC, 4 * time.Hour, "2026-11-25"},
		{"2026-11-25T04:00:00Z", nil, 4 * time.Hour, "2026-11-25"},
		{"2026-11-24T23:59:59Z", time.UTC, 0, "2026-11-24"},
		{"2026-11-24T19:59:59Z", shanghai, 4 * time.Hour, "2026-11-24"},
		{"2026-11-24T20:00:00Z", shanghai, 4 * time.Hour, "2026-11-25"},
		{"1969-12-31T12:00:00Z", time.UTC, 0, "1969-12-31"},
		{"2024-02-29T12:00:00Z", time.UTC, 4 * time.Hour, "2024-02-29"},
	} {
		at, err := time.Parse(time.RFC3339, test.at)
		if err != nil {
			t.Fatal(err)
		}
		c := Calendar{Location: test.zone, DayStart: test.start}
		if got := c.DayOf(at).String(); got != test.want {
			t.Errorf("%v day start %v: %s, want %s", test.at, test.start, got, test.want)
		}
		if got := c.DayOfMilli(at.UnixMilli()).String(); got != test.want {
			t.Errorf("%v by milliseconds: %s, want %s", test.at, got, test.want)
		}
	}
}

// TestDayTilesTime checks around every change of the clock that days neither overlap nor leave a gap, with day starts inside
// the hour that is skipped or repeated.
func TestDayTilesTime(t *testing.T) {
	for _, zone := range []string{"UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"} {
		for _, start := range []time.Duration{0, 90 * time.Minute, 150 * time.Minute, 4 * time.Hour, 23*time.Hour + 59*time.Minute} {
			c := Calendar{Location: location(t, zone), DayStart: start}
			from := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
			last := c.DayOf(from)
			for at := from; at.Year() < 2027; at = at.Add(15 * time.Minute) {
				d := c.DayOf(at)
				if d < last || d > last+1 {
					t.Fatalf("%s from %v: day %v after %v at %v", zone, start, d, last, at)
				}
				if at.Before(c.Start(d)) || !at.Before(c.End(d)) {
					t.Fatalf("%s from %v: %v lies outside its day %v to %v", zone, start, at, c.Start(d), c.End(d))
				}
				last = d
			}
		}
	}
}

func TestParseDay(t *testing.T) {
	for _, s := range []string{"1970-01-01", "1969-12-31", "2026-11-25", "2024-02-29", "0001-01-01", "9999-12-31"} {
		d, err := ParseDay(s)
		if err != nil || d.String() != s {
			t.Errorf("ParseDay(%q) = %v, %v", s, d, err)
		}
	}
	for _, s := range []string{"", "2026-02-30", "25.11.2026", "2026-11-25T00:00", "2026-1-1"} {
		if d, err := ParseDay(s); err == nil {
			t.Errorf("ParseDay(%q) = %v, want an error", s, d)
		}
	}
}

func TestCalendarCheck(t *testing.T) {
	for _, start := range []time.Duration{-time.Second, 24 * time.Hour, 25 * time.Hour} {
		if (Calendar{DayStart: start}).Check() == nil {
			t.Errorf("day start %v passes", start)
		}
	}
}
