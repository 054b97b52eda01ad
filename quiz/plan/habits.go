package plan

import (
	"fmt"
	"math"
	"time"

	"annals/quiz/fsrs"
)

// Habits are how a person answers and how long that takes.
type Habits struct {
	First    [4]float64    // share of each rating at the first answer to a new card; they add up to 1
	Recalled [4]float64    // share of Hard, Good and Easy among remembered answers; they add up to 1, Again is 0
	Seconds  [3][4]float64 // of an answer by rating: to new and learning cards, in review, in relearning
}

// DefaultHabits returns the averages that the simulator of fsrs-rs assumes.
func DefaultHabits() Habits {
	return Habits{
		First:    [4]float64{0.24, 0.094, 0.495, 0.171},
		Recalled: [4]float64{0, 0.224, 0.631, 0.145},
		Seconds:  [3][4]float64{{19.58, 18.79, 13.78, 10.71}, {19.38, 17.59, 12.38, 8.94}, {16.44, 15.25, 12.32, 8.03}},
	}
}

// Check returns an error that names the first habit that no person can have.
func (h Habits) Check() error {
	for name, shares := range map[string][4]float64{"first ratings": h.First, "remembered ratings": h.Recalled} {
		sum := 0.0
		for _, share := range shares {
			if !(share >= 0) {
				return fmt.Errorf("habits: shares of %s are %v: want none below 0", name, shares)
			}
			sum += share
		}
		if math.Abs(sum-1) > 1e-6 {
			return fmt.Errorf("habits: shares of %s add up to %v: want 1", name, sum)
		}
	}
	for _, row := range h.Seconds {
		for _, seconds := range row {
			if !(seconds > 0 && seconds < 3600) {
				return fmt.Errorf("habits: %v seconds an answer: want more than 0 and less than an hour", seconds)
			}
		}
	}
	return nil
}

// seconds is how long an answer to a card in a phase takes.
func (h *Habits) seconds(p fsrs.Phase, r fsrs.Rating) float64 { return h.Seconds[rowOf(p)][r-1] }

// rowOf is the row of Habits.Seconds for cards in a phase.
func rowOf(p fsrs.Phase) int {
	switch p {
	case fsrs.Review:
		return 1
	case fsrs.Relearning:
		return 2
	}
	return 0
}

// sitting is what one day does to a card: a first answer, and Good answers until it has left its steps.
type sitting struct {
	state   fsrs.State
	seconds float64
	answers int
}

// maxSteps bounds the answers of one card on one day.
const maxSteps = 8

// sit answers a card at now, once for each first rating.
func (h *Habits) sit(s *fsrs.Scheduler, x fsrs.State, now time.Time) [4]sitting {
	var sittings [4]sitting
	for i, after := range s.Preview(x, now) {
		r := fsrs.Ratings[i]
		done := sitting{after, h.seconds(x.Phase, r), 1}
		for done.state.Phase != fsrs.Review && done.answers < maxSteps {
			done.seconds += h.seconds(done.state.Phase, fsrs.Good)
			done.state = s.Next(done.state, now, fsrs.Good)
			done.answers++
		}
		sittings[i] = done
	}
	return sittings
}

// chances are the probabilities of the four ratings for a card that is recalled with probability recall, or that is new.
func (h *Habits) chances(recall float64, isNew bool) [4]float64 {
	if isNew {
		return h.First
	}
	chances := h.Recalled
	for i := range chances {
		chances[i] *= recall
	}
	chances[0] = 1 - recall
	return chances
}
