package main

import (
	"time"

	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

// balance chooses days for cards by what else is due then.
type balance struct {
	store *store.Store
	app   *app
	shift int64      // from UTC to a clock on which study days begin at midnight, milliseconds
	ease  [7]float64 // by weekday
	err   error      // the first one; balancing without knowing is no reason to stop
}

// Shares of a normal day's work.
const (
	easyDay = 0.5
	dayOff  = 0
)

func (a *app) balance(s *store.Store, now time.Time) *balance {
	_, offset := now.Zone()
	b := &balance{store: s, app: a, shift: int64(offset)*1000 - a.calendar().DayStart.Milliseconds()}
	for i := range b.ease {
		b.ease[i] = 1
	}
	for _, d := range a.loaded.Settings.Review.Easy {
		b.ease[d] = easyDay
	}
	for _, d := range a.loaded.Settings.Review.Off {
		b.ease[d] = dayOff
	}
	return b
}

// load is what else is due around a card.
func (b *balance) load(p quiz.Progress) fsrs.Load {
	load := fsrs.Load{
		Due:  b.dueOn(),
		Ease: func(d fsrs.Day) float64 { return b.ease[d.Weekday()] },
	}
	if p.Fact == "" {
		return load
	}
	days, err := b.store.SiblingDays(b.app.ctx, p, b.shift)
	b.note(err)
	load.Siblings = func(d fsrs.Day) int {
		nearest := -1
		for _, s := range days {
			if away := max(int(d-s), int(s-d)); nearest < 0 || away < nearest {
				nearest = away
			}
		}
		return nearest
	}
	return load
}

// dueOn counts what is due on a day. Only the days that chance allows are counted, each once for a card.
func (b *balance) dueOn() func(fsrs.Day) int {
	counted := map[fsrs.Day]int{}
	return func(d fsrs.Day) int {
		n, known := counted[d]
		if !known {
			var err error
			n, err = b.store.DueOn(b.app.ctx, d, b.shift)
			b.note(err)
			counted[d] = n
		}
		return n
	}
}

// note keeps the first error.
func (b *balance) note(err error) {
	if b.err == nil {
		b.err = err
	}
}
