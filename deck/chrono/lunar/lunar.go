// Package lunar owns two things that history texts in Chinese characters count time with: the lunisolar calendars of China and Japan, month
// by month as they were proclaimed, and the eras and reigns that number the years.
//
// It knows Julian Day Numbers and numbers only. It refuses to read dates out of text (beyond the name that stands at a given place), to turn
// day numbers into Julian or Gregorian dates, and to guess: where sources disagree about a day, ok is false and the caller keeps the year.
//
// # Years and months
//
// A lunar year bears the astronomical number of the Julian or Gregorian year in which most of it lies: 戊戌 is 1898, although its last days are
// in 1899; 221 BC is -220. Years begin with month 1 except that to 104 BC they begin with month 10 of the civil year before, so that month
// 10 of the year -139 (建元元年) is in 141 BC; their leap month is the second ninth month. A leap month has the number of the month that it
// follows.
//
// # Days that are in doubt
//
// Day, Month, DayNamed and FromDay refuse these days; see doubts.go for the reasons:
//
//   - before 104 BC the months whose first day differs between the two published reconstructions, and the winters of 105 and 104 BC, when
//     the year was moved;
//   - 23, when Wang Mang's months and those of Han were in use side by side;
//   - the last month of 236 to the end of 239, when Wei had its months a month earlier than its rivals and earlier histories;
//   - months 11, 12 and 1 of the winters from 689/690 to 699/700, when the year began with month 11 and both 正月 and 一月 were months;
//   - month 11 of 761 to month 3 of 762, when months were called by their branches.
package lunar

import "sort"

// Calendar is a lunisolar calendar. The zero value has no months: every day of it is unknown.
type Calendar uint8

// The calendars. China is that of the dynasties which later historians count as the line of succession: in times of division Wei, Jin, the
// southern dynasties, Song.
const (
	None Calendar = iota
	China
	Japan
	Rival // of a state beside those of China: its months bear China's names and begin a day earlier or later at most, but for those near a leap month
	Civil // the Julian or Gregorian calendar: months and days need no conversion
)

// Day is the Julian Day Number of a lunar day. ok is false for a month or day that the year doesn't have, and where sources disagree.
func (c Calendar) Day(year, month int, leap bool, day int) (jdn int, ok bool) {
	first, last, ok := c.month(year, month, leap)
	jdn = first + day - 1
	if !ok || day < 1 || jdn > last || c.doubtful(jdn) {
		return 0, false
	}
	return jdn, true
}

// DayNamed is the day of a lunar month that has the place index (1 to 60) in the sexagenary cycle, as in 武德九年六月庚申. The Rival calendar has such
// days, too: a month that may begin a day earlier or later still holds the same ones.
func (c Calendar) DayNamed(year, month int, leap bool, index int) (jdn int, ok bool) {
	if c == Rival {
		if leap || nearLeap(year, month) {
			return 0, false
		}
		c = China
	}
	first, last, ok := c.month(year, month, leap)
	if !ok || index < 1 || index > cycle {
		return 0, false
	}
	jdn = first + modulo(index-DayIndex(first), cycle)
	if jdn > last || c.doubtful(jdn) {
		return 0, false
	}
	return jdn, true
}

// nearLeap reports whether a month is so near a leap month of the Chinese calendar that a rival's leap month may have come before it and
// China's after, or the other way round. The two were four months apart at most.
func nearLeap(year, month int) bool {
	const margin = 4
	for y := year - 1; y <= year+1; y++ {
		leap := China.LeapMonth(y)
		distance := (year-y)*12 + month - leap
		if leap > 0 && distance >= -margin && distance <= margin {
			return true
		}
	}
	return false
}

// Month is the first and the last day of a lunar month.
func (c Calendar) Month(year, month int, leap bool) (first, last int, ok bool) {
	first, last, ok = c.month(year, month, leap)
	if !ok || c.doubtful(first) || c.doubtful(last) {
		return 0, 0, false
	}
	return first, last, true
}

// month is Month without regard to doubts.
func (c Calendar) month(year, month int, leap bool) (first, last int, ok bool) {
	y, ok := c.year(year)
	if !ok {
		return 0, 0, false
	}
	i, ok := y.index(month, leap)
	if !ok {
		return 0, 0, false
	}
	first, last = y.span(i)
	return first, last, first <= last
}

// Year is the first and the last day of a lunar year. ok is false where the year's beginning or end is in doubt.
func (c Calendar) Year(year int) (first, last int, ok bool) {
	y, ok := c.year(year)
	if !ok || c.doubtful(y.first) || c.doubtful(y.next-1) {
		return 0, 0, false
	}
	return y.first, y.next - 1, true
}

// LeapMonth is the number of the month that the year's leap month follows, 0 if it has none.
func (c Calendar) LeapMonth(year int) int {
	y, _ := c.year(year)
	return y.leap
}

// FromDay is the lunar date of a Julian Day Number, the inverse of Day.
func (c Calendar) FromDay(jdn int) (year, month int, leap bool, day int, ok bool) {
	years := c.years()
	i := sort.Search(len(years), func(i int) bool { return years[i].next > jdn })
	if i == len(years) || jdn < years[i].first || c.doubtful(jdn) {
		return 0, 0, false, 0, false
	}
	y := years[i]
	at := y.holding(jdn)
	month, leap = y.month(at)
	return y.number, month, leap, jdn - y.day(at) + 1, true
}
