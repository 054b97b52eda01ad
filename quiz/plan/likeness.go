package plan

import (
	"math"

	"annals/quiz/fsrs"
)

// likeness lets cards in nearly the same state share their options, so that the time of planning does not grow with the
// number of cards without end.
type likeness struct {
	horizon *horizon
	look    *lookup
	exact   bool
	known   map[likeKey]*options
}

// likeKey is a state up to small differences.
type likeKey struct {
	isNew                 bool
	inSteps               bool
	stability, difficulty int
	elapsed               int
}

// exactCards is the number of cards up to which each has its own options.
const exactCards = 600

func newLikeness(h *horizon, l *lookup, cards int) *likeness {
	return &likeness{horizon: h, look: l, exact: cards <= exactCards, known: map[likeKey]*options{}}
}

// options returns the options of a card, or of one like it.
func (k *likeness) options(x fsrs.State, elapsed int) *options {
	isNew := x.Phase == fsrs.New
	if k.exact && !isNew {
		return optionsOf(k.horizon, k.look, x, elapsed)
	}
	key := likeKey{isNew: isNew}
	if !isNew {
		key.inSteps, key.elapsed = x.Phase != fsrs.Review, coarse(elapsed)
		key.stability = int(math.Round(math.Log(max(x.Stability, leastStability)) / stabilityStep * 4))
		key.difficulty = int(math.Round(x.Difficulty * 2))
	}
	o := k.known[key]
	if o == nil {
		o = optionsOf(k.horizon, k.look, x, elapsed)
		k.known[key] = o
	}
	return o
}

// coarse rounds days to the nearest twentieth: recall is smooth in their logarithm.
func coarse(days int) int { return days - days%max(days/20, 1) }
