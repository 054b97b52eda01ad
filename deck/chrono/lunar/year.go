package lunar

import (
	"fmt"
	"math/bits"
	"strconv"
	"sync"
)

// year is a lunar year.
type year struct {
	number  int    // astronomical
	first   int    // day number
	next    int    // first day of the next year
	lengths uint16 // of its months in order, from the lowest bit: 1 is 30 days, 0 is 29
	leap    int    // the month that the leap month follows, 0 for none
	opening int    // number of its first month
}

var (
	chinaYears = sync.OnceValue(func() []year {
		years, err := parseYears(chinaFacts)
		for i := range years {
			if years[i].number < firstModernYear {
				years[i].opening = 10
			}
		}
		return must("china.tsv", years, err)
	})
	japanYears = sync.OnceValue(func() []year {
		years, err := parseYears(japanFacts)
		return must("japan.tsv", years, err)
	})
)

// firstModernYear is 太初元年 (104 BC), from which on years begin with month 1.
const firstModernYear = -103

// years are all years of a calendar in order, none for one that has no months of its own.
func (c Calendar) years() []year {
	switch c {
	case China:
		return chinaYears()
	case Japan:
		return japanYears()
	}
	return nil
}

func (c Calendar) year(number int) (year, bool) {
	years := c.years()
	if len(years) == 0 || number < years[0].number || number-years[0].number >= len(years) {
		return year{}, false
	}
	return years[number-years[0].number], true
}

// span is the i-th month, from 0; the next year cuts it short. It is empty if there is none: last is less than first.
func (y year) span(i int) (first, last int) {
	first = y.day(i)
	return first, min(y.day(i+1), y.next) - 1
}

// day is the first day of the i-th month.
func (y year) day(i int) int {
	return y.first + 29*i + bits.OnesCount16(y.lengths&(1<<i-1))
}

// index is the place of a month in the year, from 0; the inverse of month.
func (y year) index(month int, leap bool) (i int, ok bool) {
	if month < 1 || month > 12 || leap && month != y.leap {
		return 0, false
	}
	i = modulo(month-y.opening, 12)
	if leap || y.leap > 0 && i > modulo(y.leap-y.opening, 12) {
		i++
	}
	return i, true
}

// holding is the place in the year of the month that a day of the year lies in.
func (y year) holding(jdn int) int {
	i := (jdn - y.first) / 30
	for y.day(i+1) <= jdn {
		i++
	}
	return i
}

// month is what the i-th month of the year is called.
func (y year) month(i int) (month int, leap bool) {
	if y.leap > 0 {
		if at := modulo(y.leap-y.opening, 12) + 1; i >= at {
			leap = i == at
			i--
		}
	}
	return modulo(y.opening-1+i, 12) + 1, leap
}

// parseYears reads the facts of a calendar whose years begin with month 1. Every year begins where the one before ends.
func parseYears(text string) ([]year, error) {
	var years []year
	err := eachFact(text, 4, func(row []string) error {
		y, err := parseYear(row)
		if err != nil {
			return err
		}
		if n := len(years); n > 0 && (years[n-1].number+1 != y.number || years[n-1].next != y.first) {
			return fmt.Errorf("year %d doesn't follow %d", y.number, years[n-1].number)
		}
		years = append(years, y)
		return nil
	})
	return years, err
}

func parseYear(row []string) (year, error) {
	number, errNumber := strconv.Atoi(row[0])
	first, errFirst := strconv.Atoi(row[1])
	leap, errLeap := strconv.Atoi(row[3])
	if errNumber != nil || errFirst != nil || errLeap != nil || leap < 0 || leap > 12 {
		return year{}, fmt.Errorf("year %q, first day %q, leap month %q: want numbers", row[0], row[1], row[3])
	}
	if len(row[2]) < 11 || len(row[2]) > 16 {
		return year{}, fmt.Errorf("year %d: %d months", number, len(row[2]))
	}
	y := year{number: number, first: first, next: first, leap: leap, opening: 1}
	for i, digit := range row[2] {
		days := 20 + int(digit-'0')
		switch {
		case digit == '0':
			days = 30
			y.lengths |= 1 << i
		case digit == '2' && i == len(row[2])-1: // Japan's last year broke off after two days of its last month
			days = 2
		case digit != '9' && (digit != '8' || i < len(row[2])-1):
			return year{}, fmt.Errorf("year %d: months %q", number, row[2])
		}
		y.next += days
	}
	return y, nil
}

// modulo is the remainder that is never negative.
func modulo(a, b int) int { return (a%b + b) % b }
