package chrono

// point is one end of a Date: a unit of time on the civil calendar. The zero value is no point.
type point struct {
	year  int32 // the year, or the index of the decade or century
	unit  Precision
	month uint8 // 1–12, or for SeasonPrecision the EDTF code
	day   uint8
	marks marks
}

// noYear stands in point.year for "24 August" of an unknown year.
const noYear = -1 << 20

// marks are what a point's text says besides its value.
type marks uint8

const (
	approximate marks = 1 << iota
	uncertain
	partShift = iota // early, mid, late in the two bits above
)

func (m marks) part() Part { return Part(m >> partShift & 3) }

func (m marks) with(p Part) marks { return m&(approximate|uncertain) | marks(p)<<partShift }

// The EDTF codes of the parts of a year.
const (
	spring      = 21
	winter      = 24
	southSpring = 25 // 25–28 are the seasons of the southern hemisphere: kept, with the bounds of 21–24
	southWinter = 28
	quarter1    = 33
	quarter4    = 36
	half1       = 40
	half2       = 41
)

// seasonMonths are the first and the last month of an EDTF code as months of its year; a winter ends in month 14, the next
// February. Seasons are those of the northern hemisphere, where the histories we read were fought.
func seasonMonths(code uint8) (first, last int) {
	switch {
	case code >= spring && code <= winter:
		first = 3 * int(code-spring+1)
		return first, first + 2
	case code >= southSpring && code <= southWinter:
		return seasonMonths(code - southSpring + spring)
	case code >= quarter1 && code <= quarter4:
		first = 3*int(code-quarter1) + 1
		return first, first + 2
	case code == half1:
		return 1, 6
	case code == half2:
		return 7, 12
	}
	return 0, 0
}

// years are the first and last year of p. Decades and centuries before year 0 are counted as EDTF writes them: index -3 is the century -02XX,
// years -299 to -200, the third century BC.
func (p point) years() (first, last int) {
	size := 1
	switch p.unit {
	case DecadePrecision:
		size = 10
	case CenturyPrecision:
		size = 100
	}
	first = int(p.year) * size
	if p.year < 0 && size > 1 {
		first++
	}
	return first, first + size - 1
}

// first and last are the bounds of p in days. Early, mid and late don't narrow them.
func (p point) first() Day {
	year, _ := p.years()
	month, day := 1, 1
	switch p.unit {
	case DayPrecision:
		month, day = int(p.month), int(p.day)
	case MonthPrecision:
		month = int(p.month)
	case SeasonPrecision:
		month, _ = seasonMonths(p.month)
	}
	return civilDay(year, month, day)
}

func (p point) last() Day {
	_, year := p.years()
	month := 12
	switch p.unit {
	case DayPrecision:
		return p.first()
	case MonthPrecision:
		month = int(p.month)
	case SeasonPrecision:
		_, month = seasonMonths(p.month)
		if month > 12 {
			year, month = year+1, month-12
		}
	}
	return civilDay(year, month, monthLength(year, month))
}

// civilDay is CivilDay for dates known to exist and for the last winter of year 9999.
func civilDay(year, month, day int) Day {
	if jdn := GregorianDay(year, month, day); jdn >= reform {
		return jdn
	}
	return JulianDay(year, month, day)
}

// valid says whether p is a unit that exists.
func (p point) valid() bool {
	if p.year == noYear {
		_, ok := CivilDay(2000, int(p.month), max(int(p.day), 1))
		return ok && (p.unit == DayPrecision && p.day > 0 || p.unit == MonthPrecision && p.day == 0)
	}
	if first, last := p.years(); first < minYear || last > maxYear {
		return false
	}
	switch p.unit {
	case DayPrecision:
		_, ok := CivilDay(int(p.year), int(p.month), int(p.day))
		return ok
	case MonthPrecision:
		return p.month >= 1 && p.month <= 12 && p.day == 0
	case SeasonPrecision:
		first, _ := seasonMonths(p.month)
		return first > 0 && p.day == 0
	}
	return p.unit >= YearPrecision && p.unit <= CenturyPrecision && p.month == 0 && p.day == 0
}
