package chrono

// Day is a Julian Day Number: whole days counted from 1 January 4713 BC (Julian). 1992-08-24 is 2448859.
type Day int

// The reform: 1582-10-04 (Julian) was followed by 1582-10-15 (Gregorian).
const reform Day = 2299161

// The years a Date can hold, astronomical: four digits and a sign, as EDTF level 0 and 1 have them.
const (
	minYear = -9999
	maxYear = 9999
)

// CivilDay is the day of an astronomical year, month and day: Julian before 1582-10-15, Gregorian from then on. ok is false when
// there is no such day, as on 30 February and on the ten days that the reform left out.
func CivilDay(year, month, day int) (jdn Day, ok bool) {
	if year < minYear || year > maxYear || month < 1 || month > 12 || day < 1 || day > 31 {
		return 0, false
	}
	jdn = GregorianDay(year, month, day)
	if jdn < reform {
		if jdn = JulianDay(year, month, day); jdn >= reform {
			return 0, false
		}
	}
	y, m, d := jdn.Civil()
	return jdn, y == year && m == month && d == day
}

// GregorianDay is the day of a date in the proleptic Gregorian calendar. Months and days are not checked.
func GregorianDay(year, month, day int) Day {
	y, m := shiftToMarch(year, month)
	return Day(day + (153*m+2)/5 + 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) - 32045)
}

// JulianDay is the day of a date in the Julian calendar. Months and days are not checked.
func JulianDay(year, month, day int) Day {
	y, m := shiftToMarch(year, month)
	return Day(day + (153*m+2)/5 + 365*y + floorDiv(y, 4) - 32083)
}

// shiftToMarch counts years from -4800 and months from March, so that the leap day ends the year.
func shiftToMarch(year, month int) (y, m int) {
	a := (14 - month) / 12
	return year + 4800 - a, month + 12*a - 3
}

// Civil is the astronomical year, month and day of d by the rule of CivilDay.
func (d Day) Civil() (year, month, day int) {
	b, c := 0, int(d)+32082
	if d >= reform {
		a := int(d) + 32044
		b = floorDiv(4*a+3, 146097)
		c = a - floorDiv(146097*b, 4)
	}
	n := floorDiv(4*c+3, 1461)
	e := c - floorDiv(1461*n, 4)
	m := (5*e + 2) / 153
	return 100*b + n - 4800 + m/10, m + 3 - 12*(m/10), e - (153*m+2)/5 + 1
}

// monthLength is the number of the last day of a month; October 1582 ends on 31.
func monthLength(year, month int) int {
	for day := 31; day > 28; day-- {
		if _, ok := CivilDay(year, month, day); ok {
			return day
		}
	}
	return 28
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
