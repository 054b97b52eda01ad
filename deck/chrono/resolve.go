package chrono

import "annals/deck/chrono/lunar"

// resolver gives expressions their values in reading order. It is the discourse model of the package comment.
type resolver struct {
	anchor     moment // the last date of the narrative
	detail     moment // the last date of the narrative that told a month
	day        Day    // the last day of the narrative
	hasDay     bool
	reign      reign // the last era named, and its year
	topic      moment
	newest     int    // year of the newest date
	section    bool   // no date since the last heading
	lead       bool   // no heading since the title
	digression int    // the sentence that told a month of another year than the story's, 0 if the story has gone on
	offset     int    // where the passage begins in the article
	told       bool   // the passage has told a date of the story
	aside      bool   // the anchor is a year that was only mentioned in passing
	listed     moment // the year that the items of a list stand under
	passage    *Passage
}

// moment is where the narrative stands.
type moment struct {
	year      int
	hasYear   bool
	month     int // 0 when not told
	season    int
	lunarYear int // of a lunisolar date; it may be the civil year before
	months    lunar.Calendar
	isLunar   bool
	unit      Precision
}

// resolve is the value of e, zero if it has none, and where the narrative stands after it.
func (v *resolver) resolve(e *expression) (Date, moment) {
	base := v.base(e)
	if v.passage != nil && e.afterUntoldDay(v.passage.Text) {
		return Date{}, base
	}
	if e.twin != nil {
		d, at := v.twinDate(e, base)
		return v.marked(e, d), at
	}
	d, at, ok := v.point(e.from, base)
	if !ok {
		return Date{}, base
	}
	if e.form != closed {
		return v.marked(e, d), at
	}
	end, then, ok := v.point(*e.to, at)
	if !ok {
		return Date{}, base
	}
	if !e.from.hasYear && !e.to.hasYear && e.to.month > 0 && e.to.month < e.from.month && e.from.month > base.month && base.month > 0 {
		// From October to March, told in a spring, is the last such winter.
		d, end = d.Shift(-1, 0, 0), end.Shift(-1, 0, 0)
		at.year, then.year = at.year-1, then.year-1
	}
	r, err := Between(d, end)
	if err != nil {
		return Date{}, base
	}
	if at.unit < YearPrecision {
		at = then
	}
	return v.marked(e, r), at
}

// marked adds what the expression says of the whole.
func (v *resolver) marked(e *expression, d Date) Date {
	if e.approx {
		d = d.About()
	}
	if e.unsure {
		d = d.Doubted()
	}
	switch e.form {
	case before:
		return d.Until()
	case after:
		return d.Since()
	}
	return d
}

// point is the value of one end of an expression, and where the narrative stands when it has been told.
func (v *resolver) point(r reading, base moment) (Date, moment, bool) {
	switch r.relation {
	case countDays, countWeeks:
		return v.countedDay(r)
	case nextOf, previousOf:
		return v.pointed(r, base)
	case countMonths:
		return v.countedMonth(r, base)
	case countYears, countDecades, countCentury:
		if !base.hasYear {
			return Date{}, base, false
		}
		return v.countedYear(r, base)
	}
	switch {
	case r.reign.year > 0:
		return v.reignDate(r, base)
	case r.reign.cycle > 0:
		year, ok := r.reign.namedYear(base.year, base.hasYear)
		if !ok {
			return Date{}, base, false
		}
		return v.inReign(r, year)
	case r.hasYear:
		return v.ownYear(r, base)
	case !base.hasYear:
		return Date{}, base, false
	}
	return v.inherited(r, base)
}

// inherited is the date of a month, day or season in the year of base.
func (v *resolver) inherited(r reading, base moment) (Date, moment, bool) {
	at := base
	switch {
	case base.isLunar && (r.reign.lunar || r.han):
		return v.lunar(r, base)
	case r.reign.lunar:
		at.lunarYear, at.months, at.isLunar = base.year, lunar.China, true
		return v.lunar(r, at)
	}
	if !v.listed.hasYear || base.year != v.listed.year {
		at.year = inheritedYear(r, base)
	}
	if r.unit == DayPrecision && r.month == 0 {
		if r.month = base.month; r.month == 0 {
			return Date{}, base, false
		}
	}
	at.isLunar = false
	return civil(r, at)
}

// ownYear is the date of a reading that tells its civil year.
func (v *resolver) ownYear(r reading, base moment) (Date, moment, bool) {
	at := moment{year: v.absolute(r, base), hasYear: true}
	if !r.reign.lunar || r.month == 0 {
		if r.unit == DayPrecision && r.month == 0 {
			r.month = base.month
		}
		return civil(r, at)
	}
	at.lunarYear, at.months, at.isLunar = at.year, lunar.China, true
	if r.unit == MonthPrecision { // the year as it is told, though the first or last of its months may lie beside it
		at.month, at.unit = r.month, MonthPrecision
		return YearOf(at.year).Written(Lunisolar), at, true
	}
	return v.lunar(r, at)
}

// civil is the date that r is in the year of at.
func civil(r reading, at moment) (Date, moment, bool) {
	at.month, at.season, at.unit = r.month, r.season, r.unit
	if r.calendar == OldStyle && r.unit == DayPrecision {
		d, ok := oldStyle(r, at.year)
		return d, at, ok
	}
	p := point{unit: r.unit, year: int32(at.year), marks: marks(0).with(r.part)}
	switch r.unit {
	case DayPrecision:
		p.month, p.day, p.marks = uint8(r.month), uint8(r.day), 0
	case MonthPrecision:
		p.month = uint8(r.month)
	case SeasonPrecision:
		p.month = uint8(r.season)
	case DecadePrecision:
		p.year = int32(indexOf(at.year, 10))
	case CenturyPrecision:
		p.year = int32(indexOf(at.year, 100))
	}
	d := single(p).Written(r.calendar)
	return d, at, !d.IsZero()
}

// lunar is the date of a lunisolar month or day in the lunar year of at.
func (v *resolver) lunar(r reading, at moment) (Date, moment, bool) {
	if r.month == 0 {
		if r.month = at.month; r.month == 0 {
			return Date{}, at, false
		}
	}
	d, ok := lunarDate(at.months, at.lunarYear, r)
	at.month, at.isLunar, at.unit = r.month, true, r.unit
	at.year = d.Year()
	return d.Written(Lunisolar), at, ok
}

// reignDate is the date of a reign's year.
func (v *resolver) reignDate(r reading, base moment) (Date, moment, bool) {
	if r.reign.name == "" {
		if v.reign.name == "" || r.hasYear && !r.century {
			if !r.hasYear {
				return Date{}, base, false
			}
			r.reign.year = 0
			return v.point(r, base)
		}
		r.reign.name, r.reign.hint = v.reign.name, v.reign.hint
	}
	year, ok := r.reign.choose(0, base.year, false, base.hasYear)
	if !ok {
		return Date{}, base, false
	}
	return v.inReign(r, year)
}

// inReign is r in a year that its era is known to have.
func (v *resolver) inReign(r reading, year reignYear) (Date, moment, bool) {
	at := moment{year: year.year, lunarYear: year.year, hasYear: true, months: year.months}
	if r.reign.name != "" {
		v.reign = r.reign
	}
	r.calendar = Era
	if year.months == lunar.Civil && !r.reign.lunar || r.month == 0 {
		at.isLunar = year.months != lunar.Civil
		return civil(r, at)
	}
	if year.months == lunar.Civil {
		at.months = lunar.China
	}
	return v.lunar(r, at)
}
