package chrono

import "annals/deck/word"

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

var precisions = word.List[Precision]{"", "day", "month", "season", "year", "decade", "century", "range"}

// String is the word for p: "day", "month", "season", "year", "decade", "century", "range" or "".
func (p Precision) String() string { return precisions.Of(p) }

// Part is a third of a unit: 初 or early, 中 or mid, 末 or late.
type Part uint8

// The parts; the zero value is the whole unit.
const (
	Whole Part = iota
	Early
	Mid
	Late
)

var parts = word.List[Part]{"", "early", "mid", "late"}

// String is "early", "mid", "late" or "".
func (p Part) String() string { return parts.Of(p) }

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

var calendars = word.List[Calendar]{"", "julian", "era", "lunisolar"}

// String is "", "julian", "era" or "lunisolar".
func (c Calendar) String() string { return calendars.Of(c) }
