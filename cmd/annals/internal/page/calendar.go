package page

import (
	"time"

	"annals/quiz/fsrs"
)

// Calendar says how to draw days as a field of squares: a column for each week, from Monday at the top.
type Calendar struct {
	Label       string
	First, Last fsrs.Day
	Level       func(fsrs.Day) int    // 0 for nothing to 4 for much
	Title       func(fsrs.Day) string // all about the day
	Weekdays    []string              // from Monday
	Months      []string              // from January
}

const calendarLeft = 30.0

// Picture draws the calendar.
func (c Calendar) Picture() Picture {
	monday := c.First - weekday(c.First)
	weeks := int(c.Last-monday)/7 + 1
	each := (pictureWidth - calendarLeft) / float64(max(weeks, 20)) // few weeks don't make squares larger than many
	p := Picture{Label: c.Label, Width: pictureWidth, Height: 16 + 7*each}
	for _, row := range []int{0, 2, 4, 6} {
		p.write(calendarLeft-5, 16+each*(float64(row)+.5)+4, "end", c.Weekdays[row])
	}
	for day := c.First; day <= c.Last; day++ {
		x := calendarLeft + each*float64(int(day-monday)/7)
		p.mark("heat"+string(rune('0'+max(0, min(4, c.Level(day))))), rectangle(x+1, 16+each*float64(weekday(day))+1, each-2, each-2), c.Title(day))
		if month, begins := monthAt(day); x < pictureWidth-24 && (begins || day == c.First && month == following(day)) {
			p.write(x+1, 11, "start", c.Months[month-1])
		}
	}
	return p
}

// weekday counts from Monday, 0.
func weekday(d fsrs.Day) fsrs.Day { return (fsrs.Day(d.Weekday()) + 6) % 7 }

// monthAt is the month of d, and whether d is its first day.
func monthAt(d fsrs.Day) (month time.Month, begins bool) {
	at := time.Unix(int64(d)*24*60*60, 0).UTC()
	return at.Month(), at.Day() == 1
}

// following is the month three weeks later, where the name of this one ends.
func following(d fsrs.Day) time.Month {
	month, _ := monthAt(d + 21)
	return month
}
