package fsrs

import "hash/fnv"

// State is what is remembered of one card: a plain, comparable value. It is a cache of the card's reviews; Scheduler.Replay
// rebuilds it. The zero State is a new card.
type State struct {
	Phase Phase
	Step  int // index into the learning or relearning steps; 0 in the other phases

	Stability  float64 // days until recall falls to 90 %
	Difficulty float64 // 1 (easy) to 10 (hard)
	Fast       float64 // stability of the fast trace in days; FSRS-7 only, else 0

	ElapsedDays  float64 // between the last two reviews; whole study days under FSRS-6, 0 at the first review
	IntervalDays float64 // from Last to Due for cards in Review, else 0; whole under FSRS-6
	Due, Last    int64   // Unix milliseconds; both 0 for a new card

	Reps   int // answers so far
	Lapses int // answers Again in Review

	Seed uint64 // where the card's fuzz comes from, see Seed
}

// Seed turns a card's id into the seed of its fuzz, so that chance is a property of the card and not of the run.
func Seed(card string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(card)) // a hash never fails to write
	return h.Sum64()
}

// NewState returns the state of a card that was never seen, with the seed of its id.
func NewState(card string) State { return State{Seed: Seed(card)} }
