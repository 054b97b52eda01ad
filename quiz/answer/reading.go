package answer

import (
	"slices"
	"strconv"
	"strings"

	"annals/deck/chrono"
	"annals/deck/pattern"
)

// reading is one way to understand a typed date.
type reading struct {
	date      chrono.Date
	shortYear bool // the century was taken from the date asked for
	noEra     bool // "before Christ" was taken from the date asked for
	noYear    bool // the year was taken from the date asked for, and nothing tells it
}

// readings is every way to understand what was typed, as a reader does who knows that d is asked for. Numbers are taken as they
// stand; what d lends is only what people leave out: the century, the era, the order of day and month, a year that is then
// missing, and a month that the question tells.
func readings(typed string, d chrono.Date, told told) []reading {
	typed = clean(typed)
	var all []reading
	if civil := civilSpelling(typed); civil != "" && d.Calendar() == chrono.Civil {
		all = read(civil, d, told)
	}
	if all = append(all, read(typed, d, told)...); len(all) > 0 {
		return all
	}
	if dayAlone.MatchString(typed) && told.month(d) {
		if date, err := chrono.ParseText(chrono.MonthOf(d.Year(), d.Month()).String() + "-" + pad(typed)); err == nil {
			return []reading{{date: date}}
		}
	}
	if date, ok := lendYear(typed, d); ok {
		return []reading{{date: date, noYear: !told.year(d)}}
	}
	return nil
}

// read is the readings of one spelling.
func read(typed string, d chrono.Date, told told) []reading {
	var all []reading
	whole := wholeYears(typed, d.Year())
	for _, text := range whole {
		for _, date := range parse(text) {
			all = append(all, reading{date: date, shortYear: true})
		}
	}
	if len(whole) > 0 {
		if date, err := chrono.ParseText(typed); err == nil && !date.HasYear() { // 11.13 is a day, 92.8 a month
			all = append(all, reading{date: date})
		}
		return all
	}
	positive, negative := strings.CutPrefix(typed, "-")
	for _, date := range append(parse(positive), small(positive, d.Year())...) {
		switch before, ok := beforeChrist(date); {
		case negative && ok:
			all = append(all, reading{date: before})
		case negative:
		case ok && d.Year() <= 0 && !markEra.MatchString(typed):
			all = append(all, reading{date: before, noEra: !told.bc})
		default:
			all = append(all, reading{date: date})
		}
	}
	return all
}

var (
	markEra  = pattern.New(`(?i)公元|西元|前|\b(?:AD|BC|CE)`, nil)
	dayAlone = pattern.New(`^\d{1,2}(?:日|号|st|nd|rd|th)$`, nil)
	markedBC = pattern.New(`(?i)^(?:(?:公元|西元)?前(.*)|(.*?)\s*BCE?)$`, nil)
)

// pad is the number at the head of a day in two digits.
func pad(day string) string {
	digits := strings.TrimRight(day, "日号stndrh")
	return strings.Repeat("0", max(0, 2-len(digits))) + digits
}

// parse reads a date expression, or three numbers in any of the orders that people write.
func parse(typed string) []chrono.Date {
	var dates []chrono.Date
	if date, err := chrono.ParseText(typed); err == nil {
		dates = append(dates, date)
	} else if m := markedBC.FindStringSubmatch(typed); m != nil {
		all := small(m[2], 0) // March 44 BC
		if date, err := chrono.ParseText("公元" + m[1]); err == nil {
			all = append(all, date)
		}
		for _, date := range all {
			if before, ok := beforeChrist(date); ok {
				dates = append(dates, before)
			}
		}
	}
	return slices.Concat(dates, parseNumbers(typed), eraYears(typed))
}

var (
	dayFirst  = pattern.New(`^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{3,4})$`, nil)
	yearFirst = pattern.New(`^(\d{3,4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})$`, nil)
	compact   = pattern.New(`^(\d{4})(\d{2})(\d{2})$`, nil)
)

// parseNumbers reads 24/8/1992 and 8/24/1992, both where both are days, 992-8-24 and 19920824.
func parseNumbers(typed string) []chrono.Date {
	var dates []chrono.Date
	add := func(year, month, day string) {
		y, _ := strconv.Atoi(year) // the patterns let digits through only
		m, _ := strconv.Atoi(month)
		d, _ := strconv.Atoi(day)
		if date, err := chrono.DayOf(y, m, d); err == nil {
			dates = append(dates, date)
		}
	}
	if m := dayFirst.FindStringSubmatch(typed); m != nil {
		add(m[3], m[2], m[1])
		add(m[3], m[1], m[2])
	}
	if m := compact.FindStringSubmatch(typed); m != nil {
		add(m[1], m[2], m[3])
	} else if m := yearFirst.FindStringSubmatch(typed); m != nil {
		add(m[1], m[2], m[3])
	}
	return dates
}

var smallYear = pattern.New(`^(?:(.*[A-Za-z.,])\s*)?(\d{1,3})$`, nil)

// small reads a year of few digits alone or after a day and month. One or two digits are a year only where such a one is asked
// for.
func small(typed string, asked int) []chrono.Date {
	m := smallYear.FindStringSubmatch(typed)
	if m == nil || len(m[2]) < 3 && (asked <= -100 || asked >= 100) {
		return nil
	}
	year, _ := strconv.Atoi(m[2]) // digits
	if m[1] == "" {
		return []chrono.Date{chrono.YearOf(year)}
	}
	if day, err := chrono.ParseText(m[1]); err == nil && !day.HasYear() && day.DayOfMonth() != 0 {
		if date, err := chrono.DayOf(year, day.Month(), day.DayOfMonth()); err == nil {
			return []chrono.Date{date}
		}
	} else if month, err := chrono.ParseText(m[1] + " 2000"); err == nil && month.Precision() == chrono.MonthPrecision {
		return []chrono.Date{chrono.MonthOf(year, month.Month())}
	}
	return nil
}

// beforeChrist is the date with its year counted before Christ: the year 221 becomes 221 BC. ok is false for what has no such
// twin.
func beforeChrist(d chrono.Date) (before chrono.Date, ok bool) {
	year := 1 - d.Year()
	if !d.HasYear() || d.IsRange() || year > 0 {
		return chrono.Date{}, false
	}
	switch d.Precision() {
	case chrono.DayPrecision:
		before, _ = chrono.DayOf(year, d.Month(), d.DayOfMonth()) // the zero Date if the day does not exist
	case chrono.MonthPrecision:
		before = chrono.MonthOf(year, d.Month())
	case chrono.YearPrecision:
		before = chrono.YearOf(year)
	case chrono.CenturyPrecision:
		before = chrono.CenturyOf(-d.Year() - 1)
	}
	return before, !before.IsZero()
}
