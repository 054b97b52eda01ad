package chrono

import "annals/deck/chrono/lunar"

// twinDate is the value of an expression that brackets say again. Each decides what the other leaves open: a civil year picks the era, the finer of the
// two gives the value. Where they contradict each other the civil one is believed and the date is uncertain.
func (v *resolver) twinDate(e *expression, base moment) (Date, moment) {
	outer, inner := e.from, e.twin.from
	if !inner.tellsYear() {
		return v.dayTwin(outer, inner, base)
	}
	if e.twin.either {
		inner = inner.yearUnlessCivil(outer.reign)
	}
	said, saidAt, ok := v.point(inner, base)
	if !ok || !said.HasYear() {
		d, at, _ := v.point(outer, base)
		return d, at
	}
	switch {
	case outer.reign.year > 0:
		return v.reignTwin(outer, inner, said, saidAt)
	case inner.reign.year > 0 && outer.month > 0 && outer.han && saidAt.months != lunar.Civil: // 1592年（万历二十年）四月
		inner.month, inner.day, inner.unit, inner.han, inner.reign.leap = outer.month, outer.day, outer.unit, true, outer.reign.leap
		if d, at, ok := v.point(inner, base); ok {
			return d, at
		}
		return said, saidAt
	case inner.reign.year > 0:
		d, at, ok := v.point(outer, base)
		if !ok {
			return said, saidAt
		}
		if abs(d.Year()-said.Year()) > 1 {
			d = d.Doubted()
		}
		return d, at
	}
	outer.year, outer.hasYear, outer.relation, outer.reign.year = said.Year(), true, fromContext, 0
	d, at, ok := v.point(outer, saidAt)
	if !ok || said.Precision() < d.Precision() {
		return said, saidAt
	}
	return d, at
}

// yearUnlessCivil is r, or its year alone if the months of an era that counts the same year may be meant.
func (r reading) yearUnlessCivil(era reign) reading {
	if year, ok := era.choose(r.year, 0, true, false); !ok || year.months != lunar.Civil {
		r.unit, r.month, r.day, r.part = YearPrecision, 0, 0, Whole
	}
	return r
}

// dayTwin is the value of a day with its twin in another calendar that leaves out the year: 八月十八日（9月17日）. The lunisolar one says how the date is told,
// the civil one, in the year that brings the two nearest, which day it is.
func (v *resolver) dayTwin(outer, inner reading, base moment) (Date, moment) {
	d, at, ok := v.point(outer, base)
	if !outer.han && !outer.reign.lunar && outer.calendar != OldStyle {
		return d, at // 9月17日（八月十八日）
	}
	year := base.year
	if ok {
		year = d.Year()
	} else if !base.hasYear {
		return Date{}, base
	}
	best, bestAt := Date{}, base
	for _, y := range [...]int{year, year + 1} {
		inner.year, inner.hasYear = y, true
		if said, saidAt, ok := civil(inner, moment{year: y, hasYear: true}); ok && (best.IsZero() || abs(int(said.First()-d.First())) < abs(int(best.First()-d.First()))) {
			best, bestAt = said, saidAt
		}
	}
	if !ok || best.IsZero() {
		return best, bestAt
	}
	bestAt.isLunar, bestAt.lunarYear, bestAt.months = at.isLunar, at.lunarYear, at.months
	if outer.calendar == OldStyle {
		return best.Written(OldStyle), bestAt
	}
	return best.Written(Lunisolar), bestAt
}

// reignTwin is the value of a reign's year (昭和14年) with a twin in brackets (1939年9月7日).
func (v *resolver) reignTwin(outer, inner reading, said Date, saidAt moment) (Date, moment) {
	name := outer.reign.name
	if name == "" {
		outer.reign.name, outer.reign.hint = v.reign.name, v.reign.hint
	}
	year, known := outer.reign.choose(said.Year(), 0, true, false)
	if known && year.year != said.Year() && outer.unit == DayPrecision { // a lunar day at the end of the year
		if d, at, ok := v.inReign(outer, year); ok && d.Year() == said.Year() {
			return finer(d, said, at, saidAt)
		}
	}
	if !known || year.year != said.Year() {
		doubt := known && name != ""
		outer.reign = reign{}
		outer.year, outer.hasYear, outer.century = said.Year(), true, false
		if outer.month > 0 && said.Year() < 1873 && outer.unit == DayPrecision { // months of an unknown era are lunisolar
			outer.unit = YearPrecision
		}
		d, at, ok := civil(outer, moment{year: said.Year(), hasYear: true})
		if !ok {
			return said, saidAt
		}
		d, at = finer(d.Written(Era), said, at, saidAt)
		if doubt {
			d = d.Doubted()
		}
		return d, at
	}
	d, at, ok := v.inReign(outer, year)
	if !ok {
		return said, saidAt
	}
	if at.months == lunar.Civil || d.Precision() != DayPrecision || said.Precision() != DayPrecision {
		return finer(d, said, at, saidAt)
	}
	if d.First() != said.First() {
		said = said.Doubted()
	}
	return said.Written(d.Calendar()), at
}

// finer is the more precise of the two readings of a date, the first if they are alike.
func finer(d, said Date, at, saidAt moment) (Date, moment) {
	if said.Precision() < d.Precision() {
		saidAt.isLunar, saidAt.lunarYear, saidAt.months = at.isLunar, at.lunarYear, at.months
		return said.Written(d.Calendar()), saidAt
	}
	return d, at
}
