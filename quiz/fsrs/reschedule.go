package fsrs

import "math"

// leastMove is the change of an interval below which a card keeps its due date when the parameters change.
const leastMove = 0.05

// Reschedule returns the state x of a card as its answers make it under this scheduler, for use when weights or retention have
// changed, and whether its due date moves. A card in Review whose interval would change by less than 5 % keeps its due date, and so
// does a card in steps, so that a change brings no avalanche of cards whose time has hardly changed.
func (s *Scheduler) Reschedule(x State, answers []Answer) (State, bool, error) {
	if len(answers) == 0 {
		return x, false, nil
	}
	states, err := s.Replay(State{Seed: x.Seed}, answers)
	if err != nil {
		return x, false, err
	}
	after := states[len(states)-1]
	still := x.Phase != Review || after.Phase != Review
	if !still && math.Abs(after.IntervalDays-x.IntervalDays) >= leastMove*x.IntervalDays {
		return after, true, nil
	}
	after.Phase, after.Step, after.IntervalDays, after.Due = x.Phase, x.Step, x.IntervalDays, x.Due
	return after, false, nil
}
