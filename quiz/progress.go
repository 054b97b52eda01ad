package quiz

import (
	"annals/deck"
	"annals/quiz/fsrs"
)

// Progress is how far a learner has come with a card: its memory state, a cache of the log, and what the learner decided.
// It is comparable. The zero Progress with a Card is a card never seen; use NewProgress to give it its seed.
type Progress struct {
	Card        deck.CardID
	Fact        deck.FactID // cards of one fact are siblings; "" has none
	State       fsrs.State
	Last        ReviewID // the newest review that State holds, 0 for none: tells whether somebody else answered meanwhile
	Leech       bool     // forgotten so often that its wording should be looked at
	Suspended   bool     // never asked
	Flagged     bool     // marked by the learner
	BuriedUntil fsrs.Day // rests before this study day; the zero Day rests never
}

// NewProgress is the progress of a card never seen.
func NewProgress(card deck.CardID, fact deck.FactID) Progress {
	return Progress{Card: card, Fact: fact, State: fsrs.NewState(string(card))}
}

// Resting says whether the card is not to be asked on the study day: it is suspended or buried.
func (p Progress) Resting(day fsrs.Day) bool { return p.Suspended || day < p.BuriedUntil }

// inSteps says whether the card walks through steps of minutes.
func (p Progress) inSteps() bool {
	return p.State.Phase == fsrs.Learning || p.State.Phase == fsrs.Relearning
}

// Change is what one act of the learner changes. The store writes it in one transaction: the row of the log, if there is one,
// and the card's progress. It may be written again after a failure: the ids stay the same.
type Change struct {
	Review *Review // a new row of the log, or nil
	Void   *Void   // an undo's row that takes a review back, or nil
	Before Progress
	After  Progress
}

// BecameLeech says whether the answer suspended the card because it is forgotten again and again.
func (c Change) BecameLeech() bool {
	return c.Review != nil && c.After.Leech && c.After.Suspended && !c.Before.Suspended
}

// DefaultLeechLapses is the number of lapses that makes a card a leech.
const DefaultLeechLapses = 8

// leechNow says whether the lapse from before to after is the threshold's or, after it, every half threshold's: a card that
// was put back by the learner gets a fair chance before it is suspended again.
func leechNow(before, after fsrs.State, threshold int) bool {
	if threshold <= 0 || after.Lapses <= before.Lapses || after.Lapses < threshold {
		return false
	}
	return (after.Lapses-threshold)%max(1, (threshold+1)/2) == 0
}
