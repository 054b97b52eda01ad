package fsrs

import "fmt"

// Phase is where a card stands between never seen and known. The numbers are those of published review logs.
type Phase uint8

// The phases. Learning and Relearning cards walk through steps of minutes; Review cards come back after days.
const (
	New Phase = iota
	Learning
	Review
	Relearning
)

var phaseWords = [...]string{New: "new", Learning: "learning", Review: "review", Relearning: "relearning"}

// Valid reports whether p is one of the four phases.
func (p Phase) Valid() bool { return p <= Relearning }

// String is the phase's word in JSON and the database.
func (p Phase) String() string {
	if !p.Valid() {
		return fmt.Sprintf("Phase(%d)", uint8(p))
	}
	return phaseWords[p]
}

// ParsePhase is the inverse of String.
func ParsePhase(s string) (Phase, error) {
	for p, word := range phaseWords {
		if word == s {
			return Phase(p), nil
		}
	}
	return New, fmt.Errorf("phase %q: want new, learning, review or relearning", s)
}
