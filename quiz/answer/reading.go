package answer

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"annals/deck/chrono"

	"golang.org/x/text/width"
)

// reading is one way to understand a typed date.
type reading struct {
	date      chrono.Date
	shortYear bool // the century was taken from the date asked for
	noEra     bool // "before Christ" was taken from the date asked for
}

// readings is every way to understand what was typed, as a reader does who knows that d is asked for. Numbers are taken as they
// stand; what d lends is only what people leave out: the century, the era, the order of day and month.
func readings(typed string, d chrono.Date, told told) []reading {
	typed = clean(typed)
	var all []reading
	if short, ok := wholeYear(typed, d.Year()); ok {
		for _, date := range parse(short) {
			all = append(all, reading{date: date, shortYear: true})
		}
		return all
	}
	negative, isNegative := strings.CutPrefix(typed, "-")
	if isNegative {
		typed = negative
	}
	for _, date := range parse(typed) {
		switch before, ok := beforeChrist(date); {
		case isNegative && ok:
			all = append(all, reading{date: before})
		case isNegative:
		case ok && d.Year() <= 0 && !markEra.MatchString(typed):
			all = append(all, reading{date: before, noEra: !told.bc})
		default:
			all = append(all, reading{date: date})
		}
	}
	return all
}

var (
	markEra  = regexp.MustCompile(`(?i)公元|西元|前|\b(?:A\.?D|B\.?C|C\.?E)\b`)
	filler   = regexp.MustCompile(`(?i)^(?:it was|in|on|the year|year|[在于於是])\s*`)
	trailing = regexp.MustCompile(`[\s。，,！!？?；;]+$`)
)

// clean takes away width, minus signs and quotes of other keyboards, and words around a date.
func clean(typed string) string {
	typed = strings.NewReplacer("−", "-", "–", "-", "—", "-", "’", "'", "‘", "'", "　", " ").Replace(width.Narrow.String(typed))
	typed = trailing.ReplaceAllString(strings.TrimSpace(typed), "")
	return strings.TrimSpace(filler.ReplaceAllString(typed, ""))
}

// parse reads a date expression, or three numbers in any of the orders that people write.
func parse(typed string) []chrono.Date {
	var dates []chrono.Date
	if date, err := chrono.ParseText(typed); err == nil {
		dates = append(dates, date)
	} else if date, err := chrono.ParseText(strings.TrimRight(typed, ".")); err == nil {
		dates = append(dates, date)
	}
	return append(dates, parseNumbers(typed)...)
}

var (
	dayFirst = regexp.MustCompile(`^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{3,4})$`)
	compact  = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})$`)
)

// parseNumbers reads 24/8/1992 and 8/24/1992, both where both are days, and 19920824.
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
	}
	return dates
}

// Years of two digits, at the head of a date and at its end. After the name of a month alone a number up to 31 is a day.
var (
	shortHead  = regexp.MustCompile(`^'?(\d\d)(年.*|[-./]\d{1,2}(?:[-./]\d{1,2})?)?$`)
	shortHan   = regexp.MustCompile(`^([〇零一二三四五六七八九])([〇零一二三四五六七八九])(年.*)$`)
	shortTail  = regexp.MustCompile(`^(\d{1,2}[-./]\d{1,2}[-./]|.*\d.*[A-Za-z.,]\s*|[A-Za-z.]+\s*')'?(\d\d)$`)
	shortMonth = regexp.MustCompile(`^([A-Za-z.]+\s*)((?:3[2-9])|[4-9]\d)$`)
	shortTens  = regexp.MustCompile(`^'?(\d0)('?s|年代.*)$`)
	hanTens    = regexp.MustCompile(`^([一二三四五六七八九])十(年代.*)$`)
	hanNumbers = strings.NewReplacer("〇", "0", "零", "0", "一", "1", "二", "2", "三", "3", "四", "4", "五", "5", "六", "6", "七", "7", "八", "8", "九", "9")
)

// wholeYear writes a year of two digits with the century of the year asked for. ok is false where nothing of the kind was
// typed, or years of two digits are whole ones.
func wholeYear(typed string, asked int) (whole string, ok bool) {
	if asked < 100 {
		return "", false
	}
	century := asked / 100
	if m := shortTens.FindStringSubmatch(typed); m != nil {
		return fmt.Sprintf("%d%s%s", century, m[1], strings.TrimPrefix(m[2], "'")), true
	}
	if m := hanTens.FindStringSubmatch(typed); m != nil {
		return fmt.Sprintf("%d%s0%s", century, hanNumbers.Replace(m[1]), m[2]), true
	}
	if m := shortHead.FindStringSubmatch(typed); m != nil {
		return fmt.Sprintf("%d%s%s", century, m[1], m[2]), true
	}
	if m := shortHan.FindStringSubmatch(typed); m != nil {
		return fmt.Sprintf("%d%s%s%s", century, hanNumbers.Replace(m[1]), hanNumbers.Replace(m[2]), m[3]), true
	}
	for _, tail := range []*regexp.Regexp{shortTail, shortMonth} {
		if m := tail.FindStringSubmatch(typed); m != nil && !markEra.MatchString(typed) {
			return fmt.Sprintf("%s%d%s", strings.TrimSuffix(m[1], "'"), century, m[2]), true
		}
	}
	return "", false
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
