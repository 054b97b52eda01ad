package chrono

import "cmp"

// Compare orders all dates: by the first day that d states, then by the last, then the finer precision first, then by how they are told. It is
// 0 only for equal dates. An interval without a beginning stands at the unit it ends with. The zero Date and days without a
// year come first.
func (d Date) Compare(e Date) int {
	if c := cmp.Compare(d.rank(), e.rank()); c != 0 {
		return c
	}
	if d.HasYear() {
		if c := cmp.Or(cmp.Compare(d.stated().first(), e.stated().first()), cmp.Compare(d.final().last(), e.final().last())); c != 0 {
			return c
		}
	}
	return cmp.Or(
		cmp.Compare(d.Precision(), e.Precision()),
		cmp.Compare(d.form, e.form),
		d.from.compare(e.from),
		d.to.compare(e.to),
		cmp.Compare(d.calendar, e.calendar),
	)
}

func (d Date) rank() int {
	switch {
	case d.IsZero():
		return 0
	case !d.HasYear():
		return 1
	}
	return 2
}

func (p point) compare(q point) int {
	return cmp.Or(
		cmp.Compare(p.year, q.year), cmp.Compare(p.unit, q.unit), cmp.Compare(p.month, q.month),
		cmp.Compare(p.day, q.day), cmp.Compare(p.marks, q.marks),
	)
}

// Overlaps says whether d and e share a day. Dates without a year overlap nothing.
func (d Date) Overlaps(e Date) bool {
	return d.HasYear() && e.HasYear() && d.First() <= e.Last() && e.First() <= d.Last()
}

// Contains says whether every day of e is a day of d. Dates without a year contain nothing and lie in nothing.
func (d Date) Contains(e Date) bool {
	return d.HasYear() && e.HasYear() && d.First() <= e.First() && e.Last() <= d.Last()
}

// Before says whether d ends before e begins. Dates without a year are before nothing.
func (d Date) Before(e Date) bool { return d.HasYear() && e.HasYear() && d.Last() < e.First() }

// Coarsen is the unit of precision p that d falls in: the year of a day. What is coarser than p already stays as it is, and so do the season of a
// month and anything asked at RangePrecision. The ends of an interval are coarsened each, and an interval within one unit becomes
// that unit. Early, mid and late are lost with the unit they are of.
func (d Date) Coarsen(p Precision) Date {
	if d.IsZero() || p >= RangePrecision || p == NoPrecision {
		return d
	}
	if d.from != (point{}) {
		d.from = d.from.coarsen(p)
	}
	if d.to != (point{}) {
		d.to = d.to.coarsen(p)
	}
	if d.form == closed && d.from == d.to {
		d.form, d.to = unit, point{}
	}
	return d
}

func (p point) coarsen(to Precision) point {
	if p.unit >= to || to == SeasonPrecision || p.year == noYear && to > MonthPrecision {
		return p
	}
	m := p.marks.with(Whole)
	year, _ := p.years()
	switch to {
	case MonthPrecision:
		return point{year: p.year, unit: to, month: p.month, marks: m}
	case DecadePrecision:
		return point{year: int32(indexOf(year, 10)), unit: to, marks: m}
	case CenturyPrecision:
		return point{year: int32(indexOf(year, 100)), unit: to, marks: m}
	}
	return point{year: int32(year), unit: to, marks: m}
}

// Shift moves d by years, months and days and keeps its precision: units finer than d's are ignored, years move a decade by whole
// tens and a century by whole hundreds, months move a season by whole seasons. A day that its month doesn't have becomes its last. Both
// ends of an interval move. Outside years -9999 to 9999 the result is the zero Date.
func (d Date) Shift(years, months, days int) Date {
	if d.IsZero() {
		return d
	}
	if d.from != (point{}) {
		if d.from = d.from.shift(years, months, days); !d.from.valid() {
			return Date{}
		}
	}
	if d.to != (point{}) {
		if d.to = d.to.shift(years, months, days); !d.to.valid() {
			return Date{}
		}
	}
	return d
}

func (p point) shift(years, months, days int) point {
	years = max(-2*maxYear, min(2*maxYear, years))
	months = max(-24*maxYear, min(24*maxYear, months))
	days = max(-800*maxYear, min(800*maxYear, days))
	q := p
	switch p.unit {
	case CenturyPrecision:
		q.year += int32(years / 100)
	case DecadePrecision:
		q.year += int32(years / 10)
	case YearPrecision:
		q.year += int32(years + months/12)
	case SeasonPrecision:
		first, last := seasonMonths(p.month)
		length := last - first + 1
		count := 12 / length
		base := int(p.month) - (first-1)/length
		if p.month < quarter1 {
			base = spring + (int(p.month)-spring)/4*4
		}
		n := (int(p.year)+years)*count + int(p.month) - base + months/length
		q.year, q.month = int32(floorDiv(n, count)), uint8(base+n-floorDiv(n, count)*count)
	default:
		return p.shiftDay(years, months, days)
	}
	return q
}

// shiftDay moves a day or a month. A day of an unknown year moves through a leap year.
func (p point) shiftDay(years, months, days int) point {
	year := int(p.year)
	if p.year == noYear {
		year, years = 2000, 0
	}
	n := (year+years)*12 + int(p.month) - 1 + months
	y, m := floorDiv(n, 12), n-floorDiv(n, 12)*12+1
	q := point{year: int32(y), unit: p.unit, month: uint8(m), marks: p.marks}
	if p.unit == DayPrecision {
		day := min(int(p.day), monthLength(y, m))
		if y == 1582 && m == 10 && day > 4 && day < 15 {
			day = 15
		}
		if days != 0 {
			var d int
			y, m, d = (civilDay(y, m, day) + Day(days)).Civil()
			q.year, q.month, day = int32(y), uint8(m), d
		}
		q.day = uint8(day)
	}
	if p.year == noYear {
		q.year = noYear
	}
	return q
}
