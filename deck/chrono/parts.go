package chrono

// IsZero says whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// HasYear is false for the zero Date and for a day or month of an unknown year.
func (d Date) HasYear() bool { return !d.IsZero() && d.from.year != noYear }

// IsRange says whether d is an interval, closed or open at one end.
func (d Date) IsRange() bool { return d.form != unit }

// OpenBefore says whether d is an interval without a beginning.
func (d Date) OpenBefore() bool { return d.form == before }

// OpenAfter says whether d is an interval without an end.
func (d Date) OpenAfter() bool { return d.form == after }

// Approximate says whether d or one of its ends is told as approximate.
func (d Date) Approximate() bool { return (d.from.marks|d.to.marks)&approximate != 0 }

// Uncertain says whether d or one of its ends is told as uncertain.
func (d Date) Uncertain() bool { return (d.from.marks|d.to.marks)&uncertain != 0 }

// Part is the part of its unit that d is narrowed to; of an interval, its first stated end's.
func (d Date) Part() Part { return d.stated().marks.part() }

// Calendar is the calendar d was written in.
func (d Date) Calendar() Calendar { return d.calendar }

// stated is the first point that d states.
func (d Date) stated() point {
	if d.form == before {
		return d.to
	}
	return d.from
}

// final is the last point that d states.
func (d Date) final() point {
	if d.form == closed {
		return d.to
	}
	return d.stated()
}

// Ends are the two ends of an interval as single dates, the zero Date for an open end. A single date is both of its ends.
func (d Date) Ends() (first, last Date) {
	if d.form == unit {
		return d, d
	}
	if d.from != (point{}) {
		first = Date{from: d.from, calendar: d.calendar}
	}
	if d.to != (point{}) {
		last = Date{from: d.to, calendar: d.calendar}
	}
	return first, last
}

// Stated is d without its open side: who knows that it was 1995 knows "since 1995". A date that is not open stays as it is.
func (d Date) Stated() Date {
	first, last := d.Ends()
	switch d.form {
	case after:
		return first
	case before:
		return last
	}
	return d
}

// Precision is how finely d is told; RangePrecision when both ends are stated.
func (d Date) Precision() Precision {
	if d.form == closed {
		return RangePrecision
	}
	return d.stated().unit
}

// Year is the astronomical year of d, the first one when d is longer. It is 0 when d has no year: ask HasYear.
func (d Date) Year() int {
	if !d.HasYear() {
		return 0
	}
	year, _ := d.stated().years()
	return year
}

// Month is the month that d is or begins in, 1 to 12, or 0 when d doesn't say.
func (d Date) Month() int {
	if p := d.stated(); p.unit == DayPrecision || p.unit == MonthPrecision {
		return int(p.month)
	}
	return 0
}

// DayOfMonth is the day of the month that d is or begins on, 1 to 31, or 0 when d doesn't say.
func (d Date) DayOfMonth() int {
	if p := d.stated(); p.unit == DayPrecision {
		return int(p.day)
	}
	return 0
}

// Season is the EDTF code of the season, quarter or half that d is or begins in, or 0.
func (d Date) Season() int {
	if p := d.stated(); p.unit == SeasonPrecision {
		return int(p.month)
	}
	return 0
}

// First is the first day of d, of the earliest year for an interval without a beginning. It is 0 when d has no year.
func (d Date) First() Day {
	if !d.HasYear() {
		return 0
	}
	if d.form == before {
		return civilDay(minYear, 1, 1)
	}
	return d.from.first()
}

// Last is the last day of d, of the latest year for an interval without an end. It is 0 when d has no year.
func (d Date) Last() Day {
	if !d.HasYear() {
		return 0
	}
	if d.form == after {
		return civilDay(maxYear, 12, 31)
	}
	return d.final().last()
}
