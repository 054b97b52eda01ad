package store

import (
	"context"
	"fmt"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// Verify replays the whole log and returns the cards whose stored memory is not what the log says, in no particular order. When
// a card is due is not looked at: after a change of weights most cards keep their day. Rows with a wrong checksum are an error
// with ErrCorrupt.
func (s *Store) Verify(ctx context.Context, scheduler *fsrs.Scheduler) ([]deck.CardID, error) {
	kept, err := s.Reviews(ctx, NoIDs, AllIDs)
	if err != nil {
		return nil, err
	}
	memories, err := quiz.Replay(scheduler, kept)
	if err != nil {
		return nil, fmt.Errorf("verify states: %w", err)
	}
	held, err := collect(ctx, s.db, scanProgress, "SELECT "+progressColumns+" FROM "+progressTables)
	if err != nil {
		return nil, fmt.Errorf("verify states: %w", explain(err))
	}
	var wrong []deck.CardID
	for _, p := range held {
		memory, seen := memories[p.Card]
		if !seen {
			memory.State = fsrs.NewState(string(p.Card))
		}
		if schedule(p.State, memory.State) != memory.State || p.Last != memory.Last {
			wrong = append(wrong, p.Card)
		}
	}
	return wrong, nil
}

// schedule is x on the schedule of y.
func schedule(x, y fsrs.State) fsrs.State {
	x.Phase, x.Step, x.IntervalDays, x.Due = y.Phase, y.Step, y.IntervalDays, y.Due
	return x
}

// NoIDs is less than any id, those of reviews from before 2020 included: the beginning of the whole log.
const NoIDs = quiz.ReviewID(-1 << 63)

// AllIDs is greater than any id.
const AllIDs = quiz.ReviewID(1<<63 - 1)
