package quiz

import (
	"cmp"
	"slices"
	"time"

	"annals/deck"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// Review is one row of the append-only review log: one answer to one card.
type Review struct {
	ID            ReviewID // holds the instant, UTC
	Card          deck.CardID
	OffsetMinutes int // of the learner's clock, east of UTC
	Rating        fsrs.Rating
	Asked         Asked
	Verdict       answer.Verdict // of the judge, before the learner had the last word; NoVerdict for Reveal
	Answer        string         // as typed, or the chosen option; "" for Reveal
	TookMs        int64          // from question to rating
	IntervalDays  float64        // until the card was due again, as chosen among what chance allows; 0 while in steps
	Cram          bool           // practice outside of the schedule: it counts as work and leaves the memory state alone
}

// Local is the instant of the review on the learner's clock of that moment.
func (r Review) Local() time.Time {
	return r.ID.Time().In(fixedZone(r.OffsetMinutes))
}

// Void is a row of the log that takes a review back. Rows are never deleted, so that two copies of a log can be merged.
type Void struct {
	ID     ReviewID // of this row
	Review ReviewID // of the row that counts no more
}

// Kept is the reviews that no void takes back, in the order of their ids, each once.
func Kept(reviews []Review, voids []Void) []Review {
	void := make(map[ReviewID]bool, len(voids))
	for _, v := range voids {
		void[v.Review] = true
	}
	kept := make([]Review, 0, len(reviews))
	for _, r := range reviews {
		if !void[r.ID] {
			kept = append(kept, r)
		}
	}
	slices.SortStableFunc(kept, func(a, b Review) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(kept, func(a, b Review) bool { return a.ID == b.ID })
}
