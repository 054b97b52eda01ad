package lunar

import (
	"fmt"
	"strconv"
	"strings"
)

// calendarNames are what eras.tsv calls the calendars.
var calendarNames = map[string]Calendar{"none": None, "china": China, "japan": Japan, "rival": Rival, "civil": Civil}

// parseEras reads eras.tsv and keeps its order.
func parseEras(text string) ([]Era, error) {
	var list []Era
	err := eachFact(text, 8, func(row []string) error {
		e, err := parseEra(row)
		if err != nil {
			return err
		}
		var before *Era
		if n := len(list); n > 0 && list[n-1].State == e.State && !list[n-1].Open {
			before = &list[n-1]
		}
		if err := e.begin(row[6], before); err != nil {
			return err
		}
		list = append(list, e)
		return nil
	})
	for i := range list {
		if list[i].Open || list[i].Backward {
			list[i].Last = 0
		}
	}
	return list, err
}

// parseEra reads all but the days. Last is First where the facts have no last year.
func parseEra(row []string) (Era, error) {
	e := Era{
		Name: fold(row[1]), Traditional: row[1], State: fold(row[0]), Ruler: fold(row[2]),
		Open: row[4] == "", Backward: row[4] == "-", Common: row[7] == "word",
	}
	if err := checkName(e.Name); err != nil {
		return Era{}, err
	}
	var known bool
	if _, known = states()[e.State]; !known {
		return Era{}, fmt.Errorf("era %s: no state %q", e.Name, row[0])
	}
	if e.Calendar, known = calendarNames[row[5]]; !known {
		return Era{}, fmt.Errorf("era %s: no calendar %q", e.Name, row[5])
	}
	if !e.Common && row[7] != "" {
		return Era{}, fmt.Errorf("era %s: mark %q", e.Name, row[7])
	}
	var err error
	if e.First, err = strconv.Atoi(row[3]); err != nil {
		return Era{}, fmt.Errorf("era %s: %w", e.Name, err)
	}
	e.Last = e.First
	if !e.Open && !e.Backward {
		if e.Last, err = strconv.Atoi(row[4]); err != nil || e.Last < e.First {
			return Era{}, fmt.Errorf("era %s: last year %q", e.Name, row[4])
		}
	}
	return e, nil
}

// begin fills in the day on which an era begins: the stated one, or New Year's Day where it follows another in the next year. The era before
// it in the same state, nil if there is none, ends on the day before.
func (e *Era) begin(stated string, before *Era) error {
	switch {
	case stated != "":
		day, err := e.Calendar.parseDay(stated)
		if err != nil {
			return fmt.Errorf("era %s: %w", e.Name, err)
		}
		e.Start = day
	case before != nil && before.Last == e.First-1 && e.Calendar == China && newYearIsKnown(e.First):
		day, _, ok := China.month(e.First, 1, false)
		if !ok {
			return fmt.Errorf("era %s: no year %d", e.Name, e.First)
		}
		e.Start = day
	default:
		return nil
	}
	if before != nil && (before.Last == e.First-1 || before.Last == e.First) {
		before.End = e.Start - 1
	}
	return nil
}

// newYearIsKnown is false for the years that did not begin with month 1, and those in which two calendars stood side by side.
func newYearIsKnown(year int) bool {
	return year >= firstModernYear && (year < 23 || year > 24) && (year < 690 || year > 700)
}

// parseDay is the day number of year-month-day, in the calendar as long as it has the year, then in the Gregorian one.
func (c Calendar) parseDay(s string) (int, error) {
	var date [3]int
	parts := strings.Split(s, "-")
	for i := range date {
		n, err := strconv.Atoi(parts[min(i, len(parts)-1)])
		if err != nil || len(parts) != len(date) {
			return 0, fmt.Errorf("date %q: want year-month-day", s)
		}
		date[i] = n
	}
	year, month, day := date[0], date[1], date[2]
	if _, ok := c.year(year); !ok {
		return gregorian(year, month, day), nil
	}
	first, last, ok := c.month(year, month, false)
	if jdn := first + day - 1; ok && day >= 1 && jdn <= last {
		return jdn, nil
	}
	return 0, fmt.Errorf("date %q: no such day", s)
}

// gregorian is the day number of a Gregorian date (Fliegel and Van Flandern, CACM 11, 1968, p. 657).
func gregorian(y, m, d int) int {
	a := (14 - m) / 12
	y, m = y+4800-a, m+12*a-3
	return d + (153*m+2)/5 + 365*y + y/4 - y/100 + y/400 - 32045
}
