package plot

import (
	"strings"
	"time"

	"annals/cmd/annals/internal/terminal"
	"annals/quiz/fsrs"
)

// Calendar is days as a field of characters: a column for each week, a row for each weekday from Monday.
type Calendar struct {
	Today    fsrs.Day             // the last day; what comes after it in its week stays blank
	Value    func(d fsrs.Day) int // what the day is measured by
	Weekdays []string             // the names of the rows, from Monday
	Months   []string             // the names above the columns, from January
}

// Weeks is how many weeks surely have room in so many columns, at most the wanted ones.
func (c Calendar) Weeks(ink Ink, columns, wanted int) int {
	return max(1, min(wanted, ink.Room(columns-c.left())))
}

func (c Calendar) left() int {
	widest := 0
	for _, name := range c.Weekdays {
		widest = max(widest, terminal.Width(name))
	}
	return widest + 1
}

// Most is the greatest value of the last so many weeks and its day, the earliest if there are several.
func (c Calendar) Most(weeks int) (value int, on fsrs.Day) {
	for d := c.monday(weeks); d <= c.Today; d++ {
		if v := c.Value(d); v > value {
			value, on = v, d
		}
	}
	return value, on
}

// monday is the first day of the field.
func (c Calendar) monday(weeks int) fsrs.Day {
	return c.Today - (fsrs.Day(c.Today.Weekday())+6)%7 - 7*fsrs.Day(weeks-1)
}

// Lines draws the last so many weeks: the months, then the seven weekdays.
func (c Calendar) Lines(ink Ink, weeks int) []string {
	most, _ := c.Most(weeks)
	lines := []string{strings.TrimRight(strings.Repeat(" ", c.left())+c.monthNames(weeks), " ")}
	for row := range 7 {
		line := terminal.Pad(c.Weekdays[row], c.left())
		for week := range weeks {
			day := c.monday(weeks) + fsrs.Day(7*week+row)
			if day <= c.Today {
				line += string(ink.heat[level(float64(c.Value(day)), float64(most), len(ink.heat)-1)])
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// monthNames stand above the first week that begins in their month. The first column names its month too, unless the next one
// begins before its name ends.
func (c Calendar) monthNames(weeks int) string {
	names, shown := "", time.Month(0)
	for week := range weeks {
		month := c.month(weeks, week)
		soon := min(weeks-1, terminal.Width(c.Months[month-1]))
		if month != shown && (week > 0 || c.month(weeks, soon) == month) {
			names = terminal.Pad(names, week) + c.Months[month-1]
		}
		shown = month
	}
	return names
}

// month is the month that a week begins in.
func (c Calendar) month(weeks, week int) time.Month {
	return time.Unix(int64(c.monday(weeks)+fsrs.Day(7*week))*24*60*60, 0).UTC().Month()
}
