package chrono

import "fmt"

// Precision is how finely a Date is told. The zero value is none.
type Precision uint8

// The precisions, finest first. Halves and quarters of a year are of SeasonPrecision. RangePrecision is that of an interval with two
// stated ends; an interval that is open at one end has the precision of the other.
const (
	NoPrecision Precision = iota
	DayPrecision
	MonthPrecision
	SeasonPrecision
	YearPrecision
	DecadePrecision
	CenturyPrecision
	RangePrecision
)

var precisions = [...]string{"", "day", "month", "season", "year", "decade", "century", "range"}

// String is the word for p: "day", "month", "season", "year", "decade", "century", "range" or "".
func (p Precision) String() string {
	if int(p) >= len(precisions) {
		return fmt.Sprintf("Precision(%d)", uint8(p))
	}
	return precisions[p]
}

// ParsePrecision is the inverse of String.
func ParsePrecision(s string) (Precision, error) {
	for p, word := range precisions {
		if word == s {
			return Precision(p), nil
		}
	}
	return NoPrecision, fmt.Errorf("precision %q: want day, month, season, year, decade, century or range", s)
}

// Part is a third of a unit: 初 or early, 中 or mid, 末 or late.
type Part uint8

// The parts; the zero value is the whole unit.
const (
	Whole Part = iota
	Early
	Mid
	Late
)

var parts = [...]string{"", "early", "mid", "late"}

// String is "early", "mid", "late" or "".
func (p Part) String() string {
	if int(p) >= len(parts) {
		return fmt.Sprintf("Part(%d)", uint8(p))
	}
	return parts[p]
}

// Calendar is the calendar that a date was written in; its value is a civil one all the same.
type Calendar uint8

// The calendars. Civil is Julian before 1582-10-15 and Gregorian from then on. OldStyle is the Julian calendar after the reform. Era is a reign
// year with civil months (昭和20年8月15日, 民國38年); Lunisolar is the traditional East Asian calendar (光绪二十四年八月初六).
const (
	Civil Calendar = iota
	OldStyle
	Era
	Lunisolar
)

var calendars = [...]string{"", "julian", "era", "lunisolar"}

// String is "", "julian", "era" or "lunisolar".
func (c Calendar) String() string {
	if int(c) >= len(calendars) {
		return fmt.Sprintf("Calendar(%d)", uint8(c))
	}
	return calendars[c]
}
