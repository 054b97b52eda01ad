package lunar_test

import (
	"math/big"
	"testing"

	"annals/deck/chrono/lunar"
)

// Before 619 calendars let every lunation last equally long, so that the first day of a month follows from the lunation and a moment at which sun
// and moon met. These are the numbers that the histories give; the table has another source.
var meanCalendars = []struct {
	name        string
	first, last int      // years
	epoch       *big.Rat // a new moon, in days
	lunation    *big.Rat // in days
	source      string
}{
	{"太初曆", -103, 84, big.NewRat(1683431, 1), big.NewRat(2392, 81), "漢書 律曆志: new moon at the midnight that began 甲子, month 11 before 太初元年"},
	{"四分曆", 85, 236, big.NewRat(1662611, 1), fraction(29, 499, 940), "續漢書 律曆志: the same in month 11 before 後元三年 (161 BC)"},
	{"景初曆", 240, 444, mean(1807606, 22795, 1843, 4045, 134630, 4559), big.NewRat(134630, 4559), "晉書 律曆志: 4046 years from 壬辰 to 景初元年"},
	{"元嘉曆", 445, 509, mean(1882909, 235, 19, 5703, 22207, 752), big.NewRat(22207, 752), "宋書 律曆志: 5703 years from 庚辰 to 元嘉二十年"},
	{"大明曆", 510, 580, mean(1890144, 4836, 391, 51939, 116321, 3939), big.NewRat(116321, 3939), "宋書 律曆志: 51939 years from 甲子 to 大明七年"},
}

func fraction(days, part, whole int64) *big.Rat {
	return new(big.Rat).Add(big.NewRat(days, 1), big.NewRat(part, whole))
}

// mean is the new moon that opens the year for which a calendar counts the given years from its origin: day is its day number, which the
// count fixes but for whole cycles of 60 days; the part of the day follows from months to years and from days to months.
func mean(day, months, years, elapsed, days, parts int64) *big.Rat {
	count := months * elapsed / years
	part := count * days % parts
	return new(big.Rat).Add(big.NewRat(day, 1), big.NewRat(part, parts))
}

func TestEarlyMonthsFollowTheLunationsOfTheirCalendars(t *testing.T) {
	for _, c := range meanCalendars {
		months := 0
		for year := c.first; year <= c.last; year++ {
			for month := 1; month <= 12; month++ {
				for _, leap := range []bool{false, true} {
					first, _, ok := lunar.China.Month(year, month, leap)
					if !ok {
						continue
					}
					months++
					if want := newMoonDay(c.epoch, c.lunation, first); first != want {
						t.Errorf("%s: %d-%d(%t) begins on %d, want %d", c.name, year, month, leap, first, want)
					}
				}
			}
		}
		if want := (c.last - c.first - 3) * 12; months < want {
			t.Errorf("%s: %d months, want %d at least", c.name, months, want)
		}
	}
}

// newMoonDay is the day of the mean new moon nearest to the middle of a day.
func newMoonDay(epoch, lunation *big.Rat, day int) int {
	since := new(big.Rat).Sub(big.NewRat(int64(2*day+1), 2), epoch)
	count := floor(new(big.Rat).Add(new(big.Rat).Quo(since, lunation), big.NewRat(1, 2)))
	moon := new(big.Rat).Mul(new(big.Rat).SetInt64(count), lunation)
	return int(floor(moon.Add(moon, epoch)))
}

func floor(r *big.Rat) int64 {
	return new(big.Int).Div(r.Num(), r.Denom()).Int64() // Euclidean, and denominators are positive
}
