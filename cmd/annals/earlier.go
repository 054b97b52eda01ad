package main

import (
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// How far undo reaches back before this sitting: the last sitting's answers, as long as they are not old.
const (
	earlierAnswers = 100
	earlierSpan    = 24 * time.Hour
	sittingGap     = 30 * time.Minute // answers further apart belong to different sittings
)

// earlier is the answers of the last sitting before the id with what they did, so that they can be undone from this one. Cards that
// were answered elsewhere since are passed over.
func (s *sitting) earlier(until quiz.ReviewID) ([]quiz.Answered, error) {
	log, err := s.store.Reviews(s.ctx, quiz.IDBefore(s.now().Add(-earlierSpan)), until+1)
	if err != nil {
		return nil, err
	}
	var list []quiz.Answered
	memories := map[deck.CardID][]quiz.Review{}
	for _, r := range lastSitting(log) {
		answered, err := s.answered(r, memories)
		if err != nil {
			return nil, err
		}
		if history := memories[r.Card]; history[len(history)-1].ID <= until {
			list = append(list, answered)
		}
	}
	return list, nil
}

// lastSitting is the end of the log without a long pause in it.
func lastSitting(log []quiz.Review) []quiz.Review {
	begin := len(log)
	for begin > 0 && len(log)-begin < earlierAnswers {
		if begin < len(log) && log[begin].ID.Time().Sub(log[begin-1].ID.Time()) > sittingGap {
			break
		}
		begin--
	}
	return log[begin:]
}

// answered replays a card's history to tell what the review r changed.
func (s *sitting) answered(r quiz.Review, histories map[deck.CardID][]quiz.Review) (quiz.Answered, error) {
	history, known := histories[r.Card]
	if !known {
		var err error
		if history, err = s.store.History(s.ctx, r.Card); err != nil {
			return quiz.Answered{}, err
		}
		histories[r.Card] = history
	}
	progress, err := s.store.Progress(s.ctx, r.Card)
	if err != nil {
		return quiz.Answered{}, err
	}
	before, after := progress, progress
	if before.State, before.Last, err = s.memory(history, r.Card, r.ID-1); err != nil {
		return quiz.Answered{}, err
	}
	if after.State, after.Last, err = s.memory(history, r.Card, r.ID); err != nil {
		return quiz.Answered{}, err
	}
	before.Suspended, before.Leech = false, false // a card that was asked was not suspended
	cards, err := s.store.Cards(s.ctx, []deck.CardID{r.Card})
	if err != nil {
		return quiz.Answered{}, err
	}
	if _, known := s.about[r.Card]; !known {
		s.about[r.Card] = cards[0]
	}
	return quiz.Answered{
		Item:   quiz.Item{Card: cards[0].Card, Progress: after, Shown: cards[0].Fact.Sentence},
		Change: quiz.Change{Review: &r, Before: before, After: after},
	}, nil
}

// memory is a card's state after its reviews up to and including the id.
func (s *sitting) memory(history []quiz.Review, card deck.CardID, id quiz.ReviewID) (fsrs.State, quiz.ReviewID, error) {
	n := 0
	for n < len(history) && history[n].ID <= id {
		n++
	}
	memories, err := quiz.Replay(s.scheduler, history[:n])
	if err != nil {
		return fsrs.State{}, 0, err
	}
	memory, seen := memories[card]
	if !seen {
		memory.State = fsrs.NewState(string(card))
	}
	return memory.State, memory.Last, nil
}
