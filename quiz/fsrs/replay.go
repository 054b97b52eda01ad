package fsrs

import (
	"fmt"
	"time"
)

// Answer is one row of a review log as far as memory cares: when, and how it went.
type Answer struct {
	Ms     int64  `json:"ms"` // Unix milliseconds
	Rating Rating `json:"rating"`
}

// Replay returns the states of x after each answer. Answers out of order in time and ratings that are not valid are errors.
func (s *Scheduler) Replay(x State, answers []Answer) ([]State, error) {
	states := make([]State, 0, len(answers))
	for i, a := range answers {
		if !a.Rating.Valid() {
			return nil, fmt.Errorf("replay review %d: rating %d: want 1 to 4", i+1, a.Rating)
		}
		if a.Ms < x.Last && x.Phase != New {
			return nil, fmt.Errorf("replay review %d: at %d ms, before the review at %d ms: want reviews in order of time", i+1, a.Ms, x.Last)
		}
		x = s.Next(x, time.UnixMilli(a.Ms), a.Rating)
		states = append(states, x)
	}
	return states, nil
}
