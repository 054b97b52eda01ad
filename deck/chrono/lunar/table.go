package lunar

import "math/bits"

// table is the packed form of a calendar: a year takes one word.
//
//	bits 0–15   lengths of its months in order: 1 is 30 days, 0 is 29
//	bits 16–19  the month that the leap month follows, 0 for none
//	bits 20–27  days from start of year, see mean, to the first day
type table struct {
	start int // the first year
	end   int // the day after the last one
	years []uint32
}

// yearOffset and yearLength give an early bound of every year's first day: the distance stays within eight bits over the whole range,
// though the seasons drift against the mean year by some days and the year before 104 BC begins three months earlier.
const (
	yearOffset = 1720988 // for year 0
	yearNumer  = 3652425 // Gregorian mean year in days, over yearDenom
	yearDenom  = 10000
)

// mean is a day at or before the first day of the lunar year.
func mean(year int) int { return yearOffset + floorDiv(year*yearNumer, yearDenom) }

// guess is a year within one of the year that the day lies in.
func (t *table) guess(jdn int) int { return floorDiv((jdn-yearOffset)*yearDenom, yearNumer) }

// first is the first day of a year that the table has.
func (t *table) first(year int) int { return mean(year) + int(t.years[year-t.start]>>20) }

// lunarYear is one unpacked year.
type lunarYear struct {
	first   int // day number
	next    int // first day of the next year
	lengths uint16
	leap    int
	opening int // number of its first month
}

func (c Calendar) table() *table {
	switch c {
	case China:
		return &china
	case Japan:
		return &japan
	}
	return nil
}

func (c Calendar) year(year int) (lunarYear, bool) {
	t := c.table()
	if t == nil || year < t.start || year >= t.start+len(t.years) {
		return lunarYear{}, false
	}
	packed := t.years[year-t.start]
	y := lunarYear{first: t.first(year), next: t.end, lengths: uint16(packed), leap: int(packed >> 16 & 15), opening: 1}
	if year < firstModernYear && c == China {
		y.opening = 10
	}
	if year+1 < t.start+len(t.years) {
		y.next = t.first(year + 1)
	}
	return y, true
}

// firstModernYear is 太初元年 (104 BC), from which on years begin with month 1.
const firstModernYear = -103

// span is the i-th month, from 0; the next year cuts it short. It is empty if there is none: last is less than first.
func (y lunarYear) span(i int) (first, last int) {
	first = y.day(i)
	return first, min(y.day(i+1), y.next) - 1
}

// day is the first day of the i-th month.
func (y lunarYear) day(i int) int {
	return y.first + 29*i + bits.OnesCount16(y.lengths&(1<<i-1))
}

// index is the place of a month in the year, from 0; the inverse of number.
func (y lunarYear) index(month int, leap bool) (i int, ok bool) {
	if month < 1 || month > 12 || leap && month != y.leap {
		return 0, false
	}
	i = modulo(month-y.opening, 12)
	if leap || y.leap > 0 && i > modulo(y.leap-y.opening, 12) {
		i++
	}
	return i, true
}

// month is the place in the year of the month that a day of the year lies in.
func (y lunarYear) month(jdn int) int {
	i := (jdn - y.first) / 30
	for y.day(i+1) <= jdn {
		i++
	}
	return i
}

// number is what the i-th month of the year is called.
func (y lunarYear) number(i int) (month int, leap bool) {
	if y.leap > 0 {
		if at := modulo(y.leap-y.opening, 12) + 1; i >= at {
			leap = i == at
			i--
		}
	}
	return modulo(y.opening-1+i, 12) + 1, leap
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func modulo(a, b int) int { return a - b*floorDiv(a, b) }
