package chrono

import "annals/deck/chrono/lunar"

// countedDay is a day so many days or weeks from the last one.
func (v *resolver) countedDay(r reading) (Date, moment, bool) {
	if !v.hasDay {
		return Date{}, v.anchor, false
	}
	days := r.steps
	if r.relation == countWeeks {
		days *= 7
	}
	d := On(v.day + Day(days))
	at := v.anchor
	at.year, at.month, at.unit, at.hasYear = d.Year(), d.Month(), DayPrecision, true
	return d, at, !d.IsZero()
}

// countedMonth is a month so many months from the last one, or a day in it.
func (v *resolver) countedMonth(r reading, base moment) (Date, moment, bool) {
	if base.month == 0 || !base.hasYear {
		return Date{}, base, false
	}
	if base.isLunar && (r.han || r.reign.lunar || r.unit == MonthPrecision) {
		r.month = base.month + r.steps
		at := base
		switch {
		case r.month > 12:
			r.month, at.lunarYear = 1, at.lunarYear+1
		case r.month < 1:
			r.month, at.lunarYear = 12, at.lunarYear-1
		}
		return v.lunar(r, at)
	}
	n := base.year*12 + base.month - 1 + r.steps
	at := base
	at.year, at.isLunar = floorDiv(n, 12), false
	r.month = n - at.year*12 + 1
	return civil(r, at)
}

// countedYear is a year so many years from the one in question, or a month or day in it.
func (v *resolver) countedYear(r reading, base moment) (Date, moment, bool) {
	at := base
	switch r.relation {
	case countDecades:
		at.year += 10 * r.steps
	case countCentury:
		at.year += 100 * r.steps
	default:
		at.year += r.steps
		at.lunarYear += r.steps
		if base.isLunar && r.month > 0 && (r.han || r.reign.lunar) {
			return v.lunar(r, at)
		}
		if r.reign.lunar && r.month > 0 {
			at.lunarYear, at.months = at.year, lunar.China
			return v.lunar(r, at)
		}
		if base.isLunar { // the year itself, although its last month may lie in the next
			at.year = at.lunarYear
		}
	}
	d, end, ok := civil(r, at)
	if base.isLunar && r.unit == YearPrecision {
		end.isLunar = true
	}
	return d, end, ok
}

// pointed is the next or the previous month, day or season of a name.
func (v *resolver) pointed(r reading, base moment) (Date, moment, bool) {
	if !base.hasYear {
		return Date{}, base, false
	}
	month := r.month
	if r.unit == SeasonPrecision {
		month, _ = seasonMonths(uint8(r.season))
	}
	at := base
	from := base.month
	if from == 0 && base.season > 0 {
		from, _ = seasonMonths(uint8(base.season))
	}
	switch {
	case from == 0:
		at.year += r.steps
	case r.relation == nextOf && month <= from:
		at.year++
	case r.relation == previousOf && month >= from:
		at.year--
	}
	at.isLunar = false
	return civil(r, at)
}
