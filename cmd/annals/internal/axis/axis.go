// Package axis divides events into the periods of a time axis: centuries, and where much happened decades, years and months, so
// that one dense year stands beside empty decades without either hiding the other. It refuses to draw, and to know what happened.
package axis

import (
	"cmp"
	"slices"

	"annals/deck/chrono"
)

// Period is a stretch of the axis with events in it.
type Period[E any] struct {
	// Date is a century, decade, year or month without any marks; zero for events whose year nobody knows, which come last.
	Date chrono.Date
	// GapYears is how many calendar years of which nothing is told lie before the first event here; 0 where they are no longer
	// than a period.
	GapYears int
	Events   []E // at least one, by date
}

// crowded is the number of events from which on a period is divided further, if that parts them.
const crowded = 12

// Divide puts the events into periods, earliest first. Events of equal dates keep their order. An event that is told more
// coarsely than the periods around it gets a period of its own precision before them.
func Divide[E any](events []E, date func(E) chrono.Date) []Period[E] {
	var dated, undated []E
	for _, e := range events {
		if date(e).HasYear() {
			dated = append(dated, e)
		} else {
			undated = append(undated, e)
		}
	}
	slices.SortStableFunc(dated, func(a, b E) int { return date(a).Compare(date(b)) })
	periods := divide(dated, date, chrono.CenturyPrecision)
	slices.SortStableFunc(periods, func(a, b Period[E]) int {
		return cmp.Or(cmp.Compare(a.Date.First(), b.Date.First()), cmp.Compare(b.Date.Last(), a.Date.Last()))
	})
	findGaps(periods, date)
	if len(undated) > 0 {
		periods = append(periods, Period[E]{Events: undated})
	}
	return periods
}

// finer is the precision of the parts of a period.
var finer = map[chrono.Precision]chrono.Precision{
	chrono.CenturyPrecision: chrono.DecadePrecision, chrono.DecadePrecision: chrono.YearPrecision, chrono.YearPrecision: chrono.MonthPrecision,
}

// divide groups sorted events by their units of the precision p and divides each that is crowded.
func divide[E any](events []E, date func(E) chrono.Date, p chrono.Precision) []Period[E] {
	at := map[chrono.Date]int{}
	var periods []Period[E]
	for _, e := range events {
		unit := unitOf(date(e), p)
		i, known := at[unit]
		if !known {
			i = len(periods)
			at[unit] = i
			periods = append(periods, Period[E]{Date: unit})
		}
		periods[i].Events = append(periods[i].Events, e)
	}
	var parts []Period[E]
	for _, period := range periods {
		next, divisible := finer[period.Date.Precision()]
		if len(period.Events) > crowded && divisible && period.Date.Precision() <= p {
			if finer := divide(period.Events, date, next); len(finer) > 1 {
				parts = append(parts, finer...)
				continue
			}
		}
		parts = append(parts, period)
	}
	return parts
}

// unitOf is the unit of the precision p that d begins in, or a coarser one if d is not told so finely.
func unitOf(d chrono.Date, p chrono.Precision) chrono.Date {
	stated, last := d.Ends()
	if d.OpenBefore() {
		stated = last
	}
	year := stated.Year()
	switch p = max(p, stated.Precision()); {
	case p <= chrono.MonthPrecision:
		return chrono.MonthOf(year, stated.Month())
	case p <= chrono.YearPrecision, p == chrono.DecadePrecision && stated.Precision() < p && !hasDecade(year):
		return chrono.YearOf(year)
	case p == chrono.DecadePrecision:
		return chrono.DecadeOf(year)
	case year == 0: // 1 BC, which EDTF counts to the first century of our era
		return chrono.CenturyOf(-1)
	}
	return chrono.CenturyOf(year)
}

// hasDecade says whether the decades of EDTF are those that people count: before our era theirs begin a year later.
func hasDecade(year int) bool { return year >= 10 }

// findGaps counts the calendar years of which nothing is told, where they are two or more and longer than the shorter of the
// periods around them.
func findGaps[E any](periods []Period[E], date func(E) chrono.Date) {
	if len(periods) == 0 {
		return
	}
	end := lastDay(periods[0], date)
	for i := range periods[1:] {
		p := &periods[i+1]
		first := firstDay(date(p.Events[0]))
		shortest := min(p.Date.Last()-p.Date.First(), periods[i].Date.Last()-periods[i].Date.First())
		if years := yearOf(first) - yearOf(end) - 1; first-end-1 > shortest && years >= 2 {
			p.GapYears = years
		}
		end = max(end, lastDay(*p, date))
	}
}

func yearOf(d chrono.Day) int {
	year, _, _ := d.Civil()
	return year
}

func lastDay[E any](p Period[E], date func(E) chrono.Date) chrono.Day {
	last := lastOf(date(p.Events[0]))
	for _, e := range p.Events[1:] {
		last = max(last, lastOf(date(e)))
	}
	return last
}

// firstDay and lastOf are the days that d states; an open end lasts no longer than the other one.
func firstDay(d chrono.Date) chrono.Day {
	if _, last := d.Ends(); d.OpenBefore() {
		return last.First()
	}
	return d.First()
}

func lastOf(d chrono.Date) chrono.Day {
	if first, _ := d.Ends(); d.OpenAfter() {
		return first.Last()
	}
	return d.Last()
}
