package fsrs

import (
	"fmt"
	"slices"
	"time"
)

// Scheduler turns answers into due dates. It is immutable and safe for concurrent use.
type Scheduler struct {
	config Config
	model  model
}

// NewScheduler returns a scheduler for the settings, or the error of Config.Check. The same-day weights are capped as the settings
// demand: w19 by ShortTerm, w17 and w18 by the number of relearning steps.
func NewScheduler(c Config) (*Scheduler, error) {
	if err := c.Check(); err != nil {
		return nil, fmt.Errorf("configure scheduler: %w", err)
	}
	c.LearningSteps, c.RelearningSteps = slices.Clone(c.LearningSteps), slices.Clone(c.RelearningSteps)
	s := &Scheduler{config: c}
	if c.Model == FSRS7 {
		s.model = newModel7(c.Weights7, c.Retention)
	} else {
		s.model = newModel6(c.Weights.fit(c.ShortTerm, len(c.RelearningSteps)), c.Retention, c.ShortTerm)
	}
	return s, nil
}

// Config returns the settings of the scheduler.
func (s *Scheduler) Config() Config {
	c := s.config
	c.LearningSteps, c.RelearningSteps = slices.Clone(c.LearningSteps), slices.Clone(c.RelearningSteps)
	return c
}

// Next returns the state after an answer at now: Preview's state of that rating. A rating that is not valid counts as Again.
func (s *Scheduler) Next(x State, now time.Time, r Rating) State {
	return s.next(&x, now.UnixMilli(), r, nil)
}

func (s *Scheduler) next(x *State, now int64, r Rating, load *Load) (after State) {
	if !r.Valid() {
		r = Again
	}
	var o outcome
	s.outcome(x, now, load, &o)
	s.after(x, r, &o, &after)
	return after
}

// Preview returns the states that the four ratings would lead to, in the order of Ratings.
func (s *Scheduler) Preview(x State, now time.Time) (after [4]State) {
	var o outcome
	s.outcome(&x, now.UnixMilli(), nil, &o)
	for i, r := range Ratings {
		s.after(&x, r, &o, &after[i])
	}
	return after
}

// Retrievability returns the probability that the card is recalled at now, 0 to 1; for a new card 0.
func (s *Scheduler) Retrievability(x State, now time.Time) float64 {
	if x.Phase == New {
		return 0
	}
	return s.model.recall(x.memory(), s.elapsed(&x, now.UnixMilli()))
}

// DueDay returns the study day on which the card is due. A card in Review is due a number of study days after its last answer,
// whatever the clock did in between; a card in steps is due on the day of its Due instant.
func (s *Scheduler) DueDay(x State) Day {
	if x.Phase == Review && s.config.Model == FSRS6 {
		return s.config.DayOfMilli(x.Last) + Day(x.IntervalDays)
	}
	return s.config.DayOfMilli(x.Due)
}

// Due reports whether the card wants to be asked at now: a card in Review from the start of its study day, a card in steps when
// its minutes are over. A new card is never due; when it starts is the learner's choice.
func (s *Scheduler) Due(x State, now time.Time) bool {
	switch x.Phase {
	case New:
		return false
	case Review:
		if x.IntervalDays >= 1 {
			return s.DueDay(x) <= s.config.DayOf(now)
		}
	}
	return x.Due <= now.UnixMilli()
}

func (x *State) memory() memory { return memory{x.Stability, x.Difficulty, x.Fast} }

// elapsed is the time since the last answer in the model's days: study days under FSRS-6, fractional days under FSRS-7. A
// clock that was set back counts as no time.
func (s *Scheduler) elapsed(x *State, now int64) float64 {
	if s.config.Model == FSRS7 {
		return max(float64(now-x.Last)/msPerDay, 0)
	}
	return max(float64(s.config.DayOfMilli(now)-s.config.DayOfMilli(x.Last)), 0)
}

// outcome is what the four ratings of one answer have in common.
type outcome struct {
	memories [4]memory
	days     [4]float64
	elapsed  float64
	now      int64
}

func (s *Scheduler) outcome(x *State, now int64, load *Load, o *outcome) {
	first := x.Phase == New
	o.now = now
	if !first {
		o.elapsed = s.elapsed(x, now)
	}
	o.memories = s.model.next(x.memory(), o.elapsed, first)
	s.setDays(x, o, load)
}

// after fills in the state after one of the ratings, which must be valid.
func (s *Scheduler) after(x *State, r Rating, o *outcome, after *State) {
	m := &o.memories[r-1]
	after.Stability, after.Difficulty, after.Fast = m.stability, m.difficulty, m.fast
	after.ElapsedDays, after.Last = o.elapsed, o.now
	after.Reps, after.Lapses, after.Seed = x.Reps+1, x.Lapses, x.Seed
	if x.Phase == Review && r == Again {
		after.Lapses++
	}
	if s.config.ShortTerm && s.step(x, r, after) {
		return
	}
	after.Phase, after.IntervalDays = Review, o.days[r-1]
	after.Due = o.now + int64(o.days[r-1]*msPerDay+0.5)
}
