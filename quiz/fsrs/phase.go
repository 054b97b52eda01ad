package fsrs

import "annals/deck/word"

// Phase is where a card stands between never seen and known. The numbers are those of published review logs.
type Phase uint8

// The phases. Learning and Relearning cards walk through steps of minutes; Review cards come back after days.
const (
	New Phase = iota
	Learning
	Review
	Relearning
)

var phaseWords = word.List[Phase]{New: "new", Learning: "learning", Review: "review", Relearning: "relearning"}

// Valid reports whether p is one of the four phases.
func (p Phase) Valid() bool { return p <= Relearning }

// String is the phase's word in JSON and the database.
func (p Phase) String() string { return phaseWords.Of(p) }
