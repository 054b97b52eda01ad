package fsrs

import "math"

// setDays sets the intervals in days that the four ratings would bring in Review: rounded, limited, in order and fuzzed.
func (s *Scheduler) setDays(x *State, o *outcome, load *Load) {
	if s.config.Model == FSRS7 {
		s.setFractionalDays(o)
		return
	}
	for i := range o.days {
		// Half days round up, as in the published implementations.
		o.days[i] = min(max(math.Floor(s.model.interval(o.memories[i])+0.5), 1), float64(s.config.MaximumInterval))
	}
	s.order(x, &o.days)
	if s.config.Fuzz {
		s.fuzz(x, o, load)
		s.order(x, &o.days)
	}
}

// order keeps better ratings from coming back earlier. Reviews are ordered Hard < Good < Easy; without same-day reviews every
// rating is a matter of days, and Again < Hard comes first. In learning and relearning steps there is no order to keep. As in
// ts-fsrs, order wins over the maximum interval, which Good, Easy and Hard may pass by a day or two.
func (s *Scheduler) order(x *State, days *[4]float64) {
	switch {
	case !s.config.ShortTerm:
		days[0] = min(days[0], days[1])
		days[1] = max(days[1], days[0]+1)
	case x.Phase == Review:
		days[1] = min(days[1], days[2])
	default:
		return
	}
	days[2] = max(days[2], days[1]+1)
	days[3] = max(days[3], days[2]+1)
}

// minFractional is the shortest interval in Review under FSRS-7, a minute in days.
const minFractional = 1.0 / (24 * 60)

// setFractionalDays sets the intervals of FSRS-7, which are parts of days and not fuzzed. A better rating does not come back
// earlier, though its fast trace alone could ask for it.
func (s *Scheduler) setFractionalDays(o *outcome) {
	shortest := minFractional
	for i, m := range o.memories {
		o.days[i] = min(max(s.model.interval(m), shortest), float64(s.config.MaximumInterval))
		shortest = o.days[i]
	}
}
