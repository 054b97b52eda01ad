package fsrs

import (
	"math"
	"time"
)

// maxBalanced is the longest interval in days whose due date is balanced, as in Anki: farther days fill up by chance.
const maxBalanced = 90

// Load says what else is due when, so that a due date can be chosen among those that fuzz allows: quiet days rather than full
// ones, and not the day of a sibling. Memory does not depend on it; only the due date does.
type Load struct {
	Due      func(Day) int     // cards due on a study day, this one not counted; nil: nothing is due
	Siblings func(Day) int     // days from a study day to the nearest due date of another card of the same fact, negative if none; nil: none
	Ease     func(Day) float64 // share of a normal day's work that a day should bear, 0 to 1; nil: every day is normal
}

// NextWithin is Next with the due date chosen by load inside the range that fuzz allows; without Fuzz it is Next.
func (s *Scheduler) NextWithin(x State, now time.Time, r Rating, load Load) State {
	return s.next(&x, now.UnixMilli(), r, &load)
}

// Weights of a day by what is due on it, as Anki's load balancer has them: (1/due)^2.15 · (1/interval)^3 · sibling · ease.
const (
	duePower      = 2.15
	intervalPower = 3
	minEase       = 1e-4 // a day off still takes a card when no other day is left
)

// siblingWeights are for a sibling due on the same day, a day away, and so on; farther ones do not matter.
var siblingWeights = [...]float64{1e-6, 0.2, 0.4, 0.6, 0.8}

// choose draws an interval from first to last in proportion to the days' weights; chance in [0, 1) decides.
func (l *Load) choose(today Day, first, last, chance float64) float64 {
	total := 0.0
	for days := first; days <= last; days++ {
		total += l.weight(today, days)
	}
	left := chance * total
	for days := first; days < last; days++ {
		if left -= l.weight(today, days); left < 0 {
			return days
		}
	}
	return last
}

func (l *Load) weight(today Day, days float64) float64 {
	on := today + Day(days)
	weight := math.Pow(days, -intervalPower)
	if l.Due != nil {
		if due := l.Due(on); due > 0 {
			weight *= math.Pow(float64(due), -duePower)
		}
	}
	if l.Siblings != nil {
		if away := l.Siblings(on); away >= 0 && away < len(siblingWeights) {
			weight *= siblingWeights[away]
		}
	}
	if l.Ease != nil {
		weight *= max(l.Ease(on), minEase)
	}
	return weight
}
