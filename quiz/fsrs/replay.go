package fsrs

import (
	"fmt"
	"time"
)

// Answer is one row of a card's review log as far as memory cares: when, and how it went.
type Answer struct {
	Ms     int64 // Unix milliseconds
	Rating Rating
}

// Replay returns the states of x after each answer. Answers out of order in time and ratings that are not valid are errors.
func (s *Scheduler) Replay(x State, answers []Answer) ([]State, error) {
	states := make([]State, 0, len(answers))
	for i, a := range answers {
		if err := a.check(x); err != nil {
			return nil, fmt.Errorf("replay review %d: %w", i+1, err)
		}
		x = s.Next(x, time.UnixMilli(a.Ms), a.Rating)
		states = append(states, x)
	}
	return states, nil
}

// check returns an error if the answer cannot follow the state x.
func (a Answer) check(x State) error {
	if !a.Rating.Valid() {
		return fmt.Errorf("rating %d: want 1 to 4", a.Rating)
	}
	if a.Ms < 0 || a.Ms >= maxMs {
		return fmt.Errorf("at %d ms: want milliseconds since 1970", a.Ms)
	}
	if x.Phase != New && a.Ms < x.Last {
		return fmt.Errorf("at %d ms, before the review at %d ms: want reviews in order of time", a.Ms, x.Last)
	}
	return nil
}

// Replayed is a history's states, in the shape of its JSON.
type Replayed struct {
	Card   CardName      `json:"card"`
	States []ReplayState `json:"states"` // after each review
}

// ReplayState is the state after a review, beside the four that the review could have led to.
type ReplayState struct {
	ReplayFields
	Preview map[Rating]ReplayFields `json:"preview"`
}

// ReplayFields are a state in JSON.
type ReplayFields struct {
	Phase          string   `json:"state"`
	Step           int      `json:"step"`
	Stability      float64  `json:"stability"` // days
	StabilityFast  float64  `json:"stability_fast,omitempty"`
	Difficulty     float64  `json:"difficulty"`
	Retrievability *float64 `json:"retrievability"` // when the card was asked; null if it was new
	ElapsedDays    float64  `json:"elapsed_days"`
	IntervalDays   float64  `json:"interval_days"`
	DueMs          int64    `json:"due_ms"`
}

// ReplayHistory returns the states after each review of the history, by its settings and, where it has none, by those of base. The
// order of the reviews must be that of time.
func ReplayHistory(h History, base Config) (Replayed, error) {
	config, err := h.Config.over(base)
	if err != nil {
		return Replayed{}, fmt.Errorf("replay card %q: %w", h.Card, err)
	}
	s, err := NewScheduler(config)
	if err != nil {
		return Replayed{}, fmt.Errorf("replay card %q: %w", h.Card, err)
	}
	x := NewState(string(h.Card))
	replayed := Replayed{Card: h.Card, States: make([]ReplayState, 0, len(h.Reviews))}
	for i, review := range h.Reviews {
		if err := Answer(review).check(x); err != nil {
			return Replayed{}, fmt.Errorf("replay card %q: review %d: %w", h.Card, i+1, err)
		}
		now := time.UnixMilli(review.Ms)
		var recall *float64
		if x.Phase != New {
			r := s.Retrievability(x, now)
			recall = &r
		}
		after := s.Preview(x, now)
		state := ReplayState{Preview: make(map[Rating]ReplayFields, len(Ratings))}
		for _, r := range Ratings {
			state.Preview[r] = replayFields(after[r-1], recall)
		}
		state.ReplayFields = state.Preview[review.Rating]
		replayed.States = append(replayed.States, state)
		x = after[review.Rating-1]
	}
	return replayed, nil
}

func replayFields(x State, recall *float64) ReplayFields {
	return ReplayFields{
		Phase: x.Phase.String(), Step: x.Step, Stability: x.Stability, StabilityFast: x.Fast, Difficulty: x.Difficulty, Retrievability: recall,
		ElapsedDays: x.ElapsedDays, IntervalDays: x.IntervalDays, DueMs: x.Due,
	}
}
