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
	shift int64 // from UTC to a clock on which study days begin at midnight, milliseconds
	due   map[fsrs.Day]int
	ease  [7]float64 // by weekday
	err   error      // the first one; balancing without knowing is no reason to stop
}

// Shares of a normal day's work.
const (
	easyDay = 0.5
	dayOff  = 0
)

func (a *app) balance(s *store.Store, now time.Time) (*balance, error) {
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
	var err error
	b.due, err = s.DueByDay(a.ctx, now.UnixMilli(), b.shift)
	return b, err
}

// load is what else is due around a card.
func (b *balance) load(p quiz.Progress) fsrs.Load {
	load := fsrs.Load{
		Due:  func(d fsrs.Day) int { return b.due[d] },
		Ease: func(d fsrs.Day) float64 { return b.ease[d.Weekday()] },
	}
	if p.Fact == "" {
		return load
	}
	days, err := b.store.SiblingDays(b.app.ctx, p, b.shift)
	if err != nil && b.err == nil {
		b.err = err
	}
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

// took notes that a card went to another day.
func (b *balance) took(c quiz.Change) {
	calendar := b.app.calendar()
	for _, move := range []struct {
		p quiz.Progress
		n int
	}{{c.Before, -1}, {c.After, 1}} {
		if move.p.State.Phase == fsrs.Review {
			b.due[calendar.DayOfMilli(move.p.State.Due)] += move.n
		}
	}
}
