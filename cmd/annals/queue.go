package main

import (
	"slices"
	"time"

	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

// newCap is how many new cards are read for each that may be asked, since siblings are asked on different days. Where these are too
// few, so many times more are read.
const newCap = 6

// queue is what a sitting asks now, in its order.
func (a *app) queue(s *store.Store, w wish, scheduler *fsrs.Scheduler, now time.Time) ([]quiz.Candidate, error) {
	calendar := scheduler.Config().Calendar
	day := calendar.DayOf(now)
	done, err := s.Today(a.ctx, quiz.IDBefore(calendar.Start(day)))
	if err != nil {
		return nil, err
	}
	plan := quiz.DefaultPlan()
	plan.NewLimit, plan.ReviewLimit = a.loaded.Settings.Review.NewADay, a.loaded.Settings.Review.ReviewsADay
	plan.CardLimit, plan.AheadDays, plan.Cram, plan.Done = w.limit, w.ahead, w.cram, done
	plan.Filter = quiz.Filter{Kinds: w.kinds, Tags: w.tags}
	fresh := max(0, plan.NewLimit-done.New)
	wanted := store.Wanted{
		Decks: w.decks, Due: calendar.End(day+fsrs.Day(w.ahead)).UnixMilli() - 1, NewCap: newCap * fresh,
		Described: len(w.kinds)+len(w.tags) > 0,
	}
	if w.cram || len(w.kinds)+len(w.tags)+len(w.cards) > 0 { // the filter may let only a few of the cards through
		wanted.NewCap, wanted.Anytime = -1, w.cram
	}
	for {
		candidates, err := s.Candidates(a.ctx, wanted)
		if err != nil {
			return nil, err
		}
		all := wanted.NewCap < 0 || countNew(candidates) < wanted.NewCap
		queue, err := a.build(s, w, candidates, plan, scheduler, now)
		if err != nil || all || countNew(queue) >= fresh || w.limit >= 0 && len(queue) >= w.limit {
			return queue, err
		}
		wanted.NewCap *= newCap
	}
}

// build makes a queue of candidates.
func (a *app) build(s *store.Store, w wish, candidates []quiz.Candidate, plan quiz.Plan, scheduler *fsrs.Scheduler, now time.Time) (queue []quiz.Candidate, err error) {
	if !w.cram {
		if candidates, err = a.followPlan(s, w, candidates, scheduler.Config().Calendar.DayOf(now), &plan); err != nil {
			return nil, err
		}
	}
	if len(w.cards) > 0 {
		candidates = slices.DeleteFunc(candidates, func(c quiz.Candidate) bool { return !slices.Contains(w.cards, c.Progress.Card) })
	}
	return quiz.BuildQueue(candidates, plan, scheduler, now), nil
}

func countNew(candidates []quiz.Candidate) (n int) {
	for _, c := range candidates {
		if c.Progress.State.Phase == fsrs.New {
			n++
		}
	}
	return n
}
