package fsrs

import "time"

const day = 24 * time.Hour

// step puts after into its learning or relearning step, if the rating leads to one from x, and reports whether it did. With
// steps, Again starts over, Hard repeats the step, Good goes on and Easy leaves; a card in Review enters the relearning steps
// by Again only.
//
// A step of a day or more is a review on another day: the published implementations put the card in Review but keep its step,
// and a lapse from there takes the relearning step of that index, or none if there are fewer.
func (s *Scheduler) step(x *State, r Rating, after *State) bool {
	steps, phase := s.config.LearningSteps, Learning
	if x.Phase == Review || x.Phase == Relearning {
		steps, phase = s.config.RelearningSteps, Relearning
	}
	if x.Step >= len(steps) || x.Phase == Review && r != Again {
		return false
	}
	next, delay := 0, steps[0]
	switch r {
	case Again:
		if x.Phase == Review {
			delay = steps[x.Step]
		}
	case Hard:
		next, delay = x.Step, hardDelay(steps)
	case Good:
		if next = x.Step + 1; next >= len(steps) {
			return false
		}
		delay = steps[next]
	case Easy:
		return false
	}
	after.Phase, after.Step, after.Due = phase, next, after.Last+delay.Milliseconds()
	if delay >= day {
		after.Phase, after.IntervalDays = Review, float64(delay/day)
	}
	return true
}

// hardDelay is the delay after Hard: one and a half times a single step, else the middle of the first two, in whole minutes,
// half a minute rounded up; never less than the first step.
func hardDelay(steps []time.Duration) time.Duration {
	delay := steps[0] * 3 / 2
	if len(steps) > 1 {
		delay = (steps[0] + steps[1]) / 2
	}
	return max((delay + time.Minute/2).Truncate(time.Minute), steps[0])
}
