package chrono

import (
	"unicode/utf8"

	"annals/deck/chrono/lunar"
)

// reign is a date in an era or a lunisolar calendar, as written.
type reign struct {
	name  string // of the era or ruler; "" when it has to come from the context
	hint  string // the few characters before the name: a dynasty, a state or a ruler may be among them
	year  int    // of the era, 元年 is 1; 0 when not stated
	named int8   // the day's place in the sexagenary cycle, 1 to 60; 0 when the day is a number
	cycle int8   // the year's place in the sexagenary cycle, 1 to 60, or 0
	leap  bool   // the month is a leap month
	lunar bool   // month and day are written as lunisolar ones
}

// knownEra says whether years are counted by name, that of an era or of a ruler such as 鲁隐公.
func knownEra(name string) bool {
	if len(lunar.Eras(name)) > 0 {
		return true
	}
	for _, r := range lunar.Reigns(name) {
		if r.Counted {
			return true
		}
	}
	return false
}

// commonWord says whether the name of an era is an ordinary word too, so that 延长二十年 may count years.
func commonWord(name string) bool {
	for _, e := range lunar.Eras(name) {
		if !e.Common {
			return false
		}
	}
	return true
}

// chineseMonths is the calendar of months that are told without an era.
const chineseMonths = lunar.China

// reignYear is a civil year that a reign's year may be, with the calendar of its months and the era or ruler that counts it.
type reignYear struct {
	year   int
	months lunar.Calendar
	era    *lunar.Era
	ruler  *lunar.Reign
}

// of says whether a text that says state may mean y.
func (y reignYear) of(state string) bool {
	return y.era != nil && y.era.Of(state) || y.ruler != nil && y.ruler.Of(state)
}

// candidates are the years that a reign's year may be. No name has been used more often.
type candidates struct {
	list [16]reignYear
	n    int
}

func (c *candidates) add(y reignYear) {
	if c.n < len(c.list) {
		c.list[c.n] = y
		c.n++
	}
}

// years collects the years that r may be, the best known era first.
func (r reign) years(c *candidates) []reignYear {
	c.n = 0
	eras := lunar.Eras(r.name)
	for i := range eras {
		e := &eras[i]
		if year, ok := e.Year(r.year); ok && (r.cycle == 0 || lunar.YearIndex(year) == int(r.cycle)) {
			c.add(reignYear{year: year, months: e.Months(year), era: e})
		}
	}
	rulers := lunar.Reigns(r.name)
	for i := range rulers {
		w := &rulers[i]
		if year, ok := w.Year(r.year); ok && (r.cycle == 0 || lunar.YearIndex(year) == int(r.cycle)) {
			c.add(reignYear{year: year, months: w.Months(), ruler: w})
		}
	}
	return c.list[:c.n]
}

// choose picks the year that r means: the one its twin tells, else that of the state named before the era, else the nearest to the year in question if
// that is a man's life away at most, else the best known.
func (r reign) choose(twin, context int, hasTwin, hasContext bool) (reignYear, bool) {
	var buffer candidates
	found := r.years(&buffer)
	if len(found) == 0 {
		return reignYear{}, false
	}
	if hasTwin {
		for _, y := range found {
			if y.year == twin {
				return y, true
			}
		}
	}
	if len(found) == 1 {
		return found[0], true
	}
	for from := 0; from < len(r.hint); {
		for _, y := range found {
			if y.of(r.hint[from:]) || from > 0 && y.of(r.hint[:from]) {
				return y, true
			}
		}
		_, size := utf8.DecodeRuneInString(r.hint[from:])
		from += size
	}
	best := found[0]
	if hasContext {
		for _, y := range found[1:] {
			if abs(y.year-context) < abs(best.year-context) && abs(y.year-context) <= lifetime {
				best = y
			}
		}
	}
	return best, true
}

// lifetime is how far apart, in years, an era and the dates around it may be to decide between eras of one name.
const lifetime = 70

func abs(n int) int { return max(n, -n) }

// lunarDate is the civil date of a lunar month or day of a lunar year. A month alone and a day that the sources leave open keep to the year in which they
// lie; a day that its month doesn't have is no date.
func lunarDate(c lunar.Calendar, year int, r reading) (Date, bool) {
	first, last, known := c.Month(year, r.month, r.reign.leap)
	if r.unit == DayPrecision {
		jdn, ok := 0, false
		if r.reign.named > 0 {
			jdn, ok = c.DayNamed(year, r.month, r.reign.leap, int(r.reign.named))
		} else {
			jdn, ok = c.Day(year, r.month, r.reign.leap, r.day)
		}
		if ok {
			return On(Day(jdn)), true
		}
		if known || r.day > 30 {
			return Date{}, false
		}
	}
	if known {
		y, _, _ := Day(first).Civil()
		z, _, _ := Day(last).Civil()
		if y == z {
			year = y
		}
	}
	return YearOf(year), true
}
