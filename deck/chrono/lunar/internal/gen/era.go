package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// era is one line of eras.tsv.
type era struct {
	state, name, ruler string
	first, last        int
	open, backward     bool
	calendar, start    string
	common             bool
	key                string // the name in simplified characters
	startDay, endDay   int    // day numbers, 0 if not known
}

func eras(dir string) ([]byte, error) {
	f, err := readFolds(dir)
	if err != nil {
		return nil, err
	}
	list, err := readEras(dir, f)
	if err != nil {
		return nil, err
	}
	states, err := readStates(dir)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(list, func(a, b era) int {
		return cmp.Or(strings.Compare(a.key, b.key), states[a.state].weight-states[b.state].weight,
			(b.last-b.first)-(a.last-a.first), a.first-b.first)
	})
	var b, rows bytes.Buffer
	var t texts
	var keys []string
	for _, e := range list {
		if _, known := states[e.state]; !known {
			return nil, fmt.Errorf("era %s: no state %s", e.name, e.state)
		}
		if err := e.write(&rows, &t, f); err != nil {
			return nil, err
		}
		keys = append(keys, e.key)
	}
	fmt.Fprintf(&b, "%svar eraRows = [...]eraRow{\n%s}\n\n", header, &rows)
	if err := writeMatcher(&b, "eraNames", "eraText", slices.Compact(keys), &t, f); err != nil {
		return nil, err
	}
	t.write(&b, "eraText")
	return format.Source(b.Bytes())
}

// write is the era as an element of eraRows.
func (e era) write(b *bytes.Buffer, t *texts, f folds) error {
	b.WriteString("{")
	for _, s := range []string{e.key, e.name, f.fold(e.state), f.fold(e.ruler)} {
		part, err := t.add(s)
		if err != nil {
			return fmt.Errorf("era %s: %w", e.name, err)
		}
		b.WriteString(part + ", ")
	}
	last := e.last
	if e.open || e.backward {
		last = 0
	}
	calendar := map[string]string{"china": "China", "japan": "Japan", "civil": "Civil", "rival": "Rival", "none": "None"}[e.calendar]
	flags := []string{"0"}
	for name, set := range map[string]bool{"openFlag": e.open, "backwardFlag": e.backward, "commonFlag": e.common} {
		if set {
			flags = append(flags, name)
		}
	}
	slices.Sort(flags)
	fmt.Fprintf(b, "%d, %d, %d, %d, %s, %s},\n", e.first, last, e.startDay, e.endDay, calendar, strings.Join(flags, "|"))
	return nil
}

func readEras(dir string, f folds) ([]era, error) {
	rows, err := readFacts(filepath.Join(dir, "eras.tsv"), 8)
	if err != nil {
		return nil, err
	}
	var list []era
	for _, row := range rows {
		e := era{state: row[0], name: row[1], ruler: row[2], calendar: row[5], start: row[6], common: row[7] == "word",
			open: row[4] == "", backward: row[4] == "-", key: f.fold(row[1])}
		if e.first, err = strconv.Atoi(row[3]); err != nil {
			return nil, fmt.Errorf("era %s: %w", e.name, err)
		}
		e.last = e.first
		if !e.open && !e.backward {
			if e.last, err = strconv.Atoi(row[4]); err != nil || e.last < e.first {
				return nil, fmt.Errorf("era %s: last year %q", e.name, row[4])
			}
		}
		list = append(list, e)
	}
	return list, date(dir, list)
}

// date fills in the days on which eras begin and end: stated ones, and New Year's Day where an era follows another in the next year.
func date(dir string, list []era) error {
	calendars := map[string][]year{}
	for _, name := range []string{"china", "japan"} {
		years, err := readYears(filepath.Join(dir, name+".tsv"))
		if err != nil {
			return err
		}
		calendars[name] = years
	}
	for i := range list {
		e := &list[i]
		follows := i > 0 && list[i-1].state == e.state && list[i-1].last == e.first-1 && !list[i-1].open
		if e.start == "" && follows && e.calendar == "china" && e.first >= firstModernYear && (e.first < 23 || e.first > 24) && (e.first < 690 || e.first > 700) {
			e.start = fmt.Sprintf("%d-1-1", e.first)
		}
		if e.start == "" {
			continue
		}
		day, err := dayNumber(calendars[e.calendar], e.start)
		if err != nil {
			return fmt.Errorf("era %s: %w", e.name, err)
		}
		e.startDay = day
		if i > 0 && list[i-1].state == e.state && list[i-1].last >= e.first-1 && list[i-1].last <= e.first && !list[i-1].open {
			list[i-1].endDay = day - 1
		}
	}
	return nil
}

// firstModernYear is the first year that begins with month 1.
const firstModernYear = -103

// dayNumber is the day number of year-month-day; a month is lunar as long as the calendar has the year.
func dayNumber(years []year, s string) (int, error) {
	var y, m, d int
	if _, err := fmt.Sscanf(s, "%d-%d-%d", &y, &m, &d); err != nil {
		return 0, fmt.Errorf("date %q: %w", s, err)
	}
	if len(years) == 0 || y > years[len(years)-1].number {
		return gregorian(y, m, d), nil
	}
	ly := years[y-years[0].number]
	day := ly.first + d - 1
	index := m - 1
	if ly.leap > 0 && m > ly.leap {
		index++
	}
	for _, c := range ly.lengths[:index] {
		day += days(c)
	}
	return day, nil
}

// gregorian is the day number of a Gregorian date (Fliegel and Van Flandern).
func gregorian(y, m, d int) int {
	a := (14 - m) / 12
	y, m = y+4800-a, m+12*a-3
	return d + (153*m+2)/5 + 365*y + y/4 - y/100 + y/400 - 32045
}
