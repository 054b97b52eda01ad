package fsrs

// setDays sets the intervals in days that the four ratings would bring in Review: rounded, limited, in order and fuzzed.
func (s *Scheduler) setDays(x *State, o *outcome, load *Load) {
	if s.config.Model == FSRS7 {
		s.setFractionalDays(o)
		return
	}
	for i := range o.days {
		o.days[i] = clamp(roundHalfUp(s.model.interval(o.memories[i])), 1, float64(s.config.MaximumInterval))
	}
	s.order(x, &o.days)
	if s.config.Fuzz {
		s.fuzz(x, o, load)
		s.order(x, &o.days)
	}
}

// roundHalfUp rounds a number that is not negative; halves go up, as in the published implementations.
func roundHalfUp(x float64) float64 { return float64(int64(x + 0.5)) }

// order keeps better ratings from coming back earlier. Reviews are ordered Hard < Good < Easy; without same-day reviews every
// rating is a matter of days, and Again < Hard comes first. In learning and relearning steps there is no order to keep. As in
// ts-fsrs, order wins over the maximum interval, which Good, Easy and Hard may pass by a day or two.
func (s *Scheduler) order(x *State, days *[4]float64) {
	switch {
	case !s.config.ShortTerm:
		days[0] = min(days[0], days[1])
		postpone(&days[1], days[0])
	case x.Phase == Review:
		days[1] = min(days[1], days[2])
	default:
		return
	}
	postpone(&days[2], days[1])
	postpone(&days[3], days[2])
}

// postpone makes days come at least a day after earlier.
func postpone(days *float64, earlier float64) {
	if *days < earlier+1 {
		*days = earlier + 1
	}
}

// minFractional is the shortest interval in Review under FSRS-7, a minute in days.
const minFractional = 1.0 / (24 * 60)

// setFractionalDays sets the intervals of FSRS-7, which are parts of days and not fuzzed. A better rating does not come back
// earlier, though its fast trace alone could ask for it.
func (s *Scheduler) setFractionalDays(o *outcome) {
	shortest := minFractional
	for i, m := range o.memories {
		o.days[i] = clamp(s.model.interval(m), shortest, float64(s.config.MaximumInterval))
		shortest = o.days[i]
	}
}
