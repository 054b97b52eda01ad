package quiz

import (
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// Left is how many cards a session still has.
type Left struct {
	New   int
	Due   int
	Steps int // cards in their learning steps: they come back
}

// Total is the number of cards left.
func (l Left) Total() int { return l.New + l.Due + l.Steps }

// Left counts the cards still to be asked, the one of the open question included.
func (s *Session) Left() Left {
	left := Left{Steps: len(s.waiting)}
	for _, id := range s.queue {
		switch p := s.items[id].Progress; {
		case p.State.Phase == fsrs.New:
			left.New++
		case p.inSteps():
			left.Steps++
		default:
			left.Due++
		}
	}
	return left
}

// Resumes is the instant at which the next waiting card is due; ok is false when none is waiting.
func (s *Session) Resumes() (due time.Time, ok bool) {
	if len(s.waiting) == 0 {
		return time.Time{}, false
	}
	return time.UnixMilli(s.items[s.waiting[0]].Progress.State.Due).UTC(), true
}

// Summary is what was done in a sitting. Answers that were taken back do not count.
type Summary struct {
	Answers  int
	Cards    int    // different cards
	New      int    // cards seen for the first time
	CameBack int    // answers to a card already answered in this sitting
	Ratings  [5]int // answers by fsrs.Rating; index 0 is unused
	Took     time.Duration
	Leeches  []deck.CardID // cards that the sitting suspended as leeches
}

// Recalled is the share of answers that were not Again, 0 without answers.
func (s Summary) Recalled() float64 {
	if s.Answers == 0 {
		return 0
	}
	return 1 - float64(s.Ratings[fsrs.Again])/float64(s.Answers)
}

// Summary sums up this sitting so far.
func (s *Session) Summary() Summary {
	var sum Summary
	seen := map[deck.CardID]bool{}
	for _, a := range s.history {
		review := a.change.Review
		if review == nil {
			continue
		}
		sum.Answers++
		sum.Ratings[review.Rating]++
		sum.Took += time.Duration(review.TookMs) * time.Millisecond
		if seen[review.Card] {
			sum.CameBack++
		} else if a.change.Before.State.Phase == fsrs.New && !review.Cram {
			sum.New++
		}
		seen[review.Card] = true
		if a.change.BecameLeech() {
			sum.Leeches = append(sum.Leeches, review.Card)
		}
	}
	sum.Cards = len(seen)
	return sum
}
