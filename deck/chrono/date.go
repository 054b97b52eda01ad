package chrono

import "fmt"

// Date is a unit of time (day, month, season, year, decade, century) or an interval of two such units, which may be open at one end, with what its
// text says besides: approximate, uncertain, early, mid, late, and the calendar it was written in. The zero value is no date.
// Dates compare with ==: equal values are the same date told the same way.
type Date struct {
	from, to point // a unit stands in from alone; an open end is a zero point
	form     form
	calendar Calendar
}

// form says which of a Date's points are stated.
type form uint8

const (
	unit   form = iota
	closed      // from/to
	before      // ../to
	after       // from/..
)

// YearOf is the astronomical year y: YearOf(-220) is 221 BC. Outside -9999 to 9999 it is the zero Date.
func YearOf(y int) Date { return single(point{year: int32(clamp(y)), unit: YearPrecision}) }

// MonthOf is a month of the astronomical year y; the zero Date if there is none.
func MonthOf(y, m int) Date {
	if m < 1 || m > 12 {
		return Date{}
	}
	return single(point{year: int32(clamp(y)), unit: MonthPrecision, month: uint8(m)})
}

// DayOf is a day of the astronomical year y. A day that doesn't exist is an error.
func DayOf(y, m, d int) (Date, error) {
	if _, ok := CivilDay(y, m, d); !ok {
		return Date{}, fmt.Errorf("date %d-%d-%d: no such day", y, m, d)
	}
	return single(point{year: int32(y), unit: DayPrecision, month: uint8(m), day: uint8(d)}), nil
}

// DecadeOf is the decade, as EDTF counts them, that the astronomical year y falls in: DecadeOf(1975) is 197X.
func DecadeOf(y int) Date {
	return single(point{year: int32(indexOf(clamp(y), 10)), unit: DecadePrecision})
}

// CenturyOf is the century, as EDTF counts them, that the astronomical year y falls in: CenturyOf(1975) is 19XX, CenturyOf(-220) is -02XX, the third
// century BC. Year 0 falls in 00XX.
func CenturyOf(y int) Date {
	return single(point{year: int32(indexOf(clamp(y), 100)), unit: CenturyPrecision})
}

// Yearless is a day or, with d = 0, a month of an unknown year, as people answer "24 August"; the zero Date if there is none.
func Yearless(m, d int) Date {
	if m < 1 || m > 12 || d < 0 || d > 31 {
		return Date{}
	}
	p := point{year: noYear, unit: DayPrecision, month: uint8(m), day: uint8(d)}
	if d == 0 {
		p.unit = MonthPrecision
	}
	return single(p)
}

// On is the civil day jdn as a Date; the zero Date outside years -9999 to 9999.
func On(jdn Day) Date {
	y, m, d := jdn.Civil()
	date, _ := DayOf(y, m, d)
	return date
}

func single(p point) Date {
	if !p.valid() {
		return Date{}
	}
	return Date{from: p}
}

// clamp keeps a year within what a point can hold without wrapping; years out of range are not valid later.
func clamp(y int) int { return max(minYear-1000, min(maxYear+1000, y)) }

func indexOf(year, size int) int {
	if year >= 0 {
		return year / size
	}
	return -(-year/size + 1)
}

// Between is the interval from a to b, both inclusive, each with its own precision. Zero and yearless dates, intervals, and a b that
// ends before a begins are errors. The calendar is that of a.
func Between(a, b Date) (Date, error) {
	if a.IsZero() || b.IsZero() || a.form != unit || b.form != unit || !a.HasYear() || !b.HasYear() {
		return Date{}, fmt.Errorf("range %q to %q: both ends must be single dates with a year", a, b)
	}
	if b.from.last() < a.from.first() || b.from.first() < a.from.first() {
		return Date{}, fmt.Errorf("range %q to %q: the end is before the beginning", a, b)
	}
	return Date{from: a.from, to: b.from, form: closed, calendar: a.calendar}, nil
}

// Since is the interval that begins with d and is open after it: 1995年以后, after 1995. Find gives it to limits only; 1995年起 and since 1995 tell when
// something began and stay dates. Intervals, zero and yearless dates stay as they are.
func (d Date) Since() Date {
	if d.form == unit && !d.IsZero() && d.HasYear() {
		d.form = after
	}
	return d
}

// Until is the interval that ends with d and is open before it: 1854年以前, before 1854. Intervals, zero and yearless dates stay as they are.
func (d Date) Until() Date {
	if d.form == unit && !d.IsZero() && d.HasYear() {
		d.from, d.to, d.form = point{}, d.from, before
	}
	return d
}

// About is d, told as approximate: 约1200年, c. 1200.
func (d Date) About() Date { return d.marked(approximate) }

// Doubted is d, told as uncertain: 1200年？
func (d Date) Doubted() Date { return d.marked(uncertain) }

func (d Date) marked(m marks) Date {
	if d.from != (point{}) {
		d.from.marks |= m
	}
	if d.to != (point{}) {
		d.to.marks |= m
	}
	return d
}

// In is d narrowed to its early, middle or late part: 9月初, the late 1970s. A day has no parts.
func (d Date) In(p Part) Date {
	if d.form == unit && d.from.unit > DayPrecision {
		d.from.marks = d.from.marks.with(p)
	}
	return d
}

// Written is d with the calendar it was written in.
func (d Date) Written(c Calendar) Date {
	if !d.IsZero() {
		d.calendar = c
	}
	return d
}
