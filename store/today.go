package store

import (
	"context"
	"encoding/json"
	"fmt"

	"annals/deck"
	"annals/quiz"
)

// Today sums up what was done since the study day began, in whichever sitting: from is the least review id of the day. Cram
// reviews do not count.
func (s *Store) Today(ctx context.Context, from quiz.ReviewID) (quiz.Done, error) {
	done := quiz.Done{Facts: map[deck.FactID]deck.CardID{}}
	cards, err := collect(ctx, s.db, scanDone, todaySQL, from)
	if err != nil {
		return done, fmt.Errorf("read today's answers: %w", explain(err))
	}
	for _, c := range cards {
		if c.fresh {
			done.New++
		} else {
			done.Reviews++
		}
		if c.fact != "" {
			done.Facts[c.fact] = c.card
		}
	}
	return done, nil
}

// todaySQL goes through the rows of the day: the plus keeps SQLite from going through the whole log instead, which an index has in
// order of cards already. A card that has no more answers than those was never answered before.
const todaySQL = `SELECT r.card, p.fact, p.reps <= r.answers
	FROM (SELECT card, count(*) AS answers, max(id) AS last FROM review
		WHERE id >= ?1 AND cram = 0 AND id NOT IN (SELECT review FROM void) GROUP BY +card) r
	CROSS JOIN progress p ON p.card = r.card ORDER BY r.last`

// doneCard is a card that was answered; fresh if never before.
type doneCard struct {
	card  deck.CardID
	fact  deck.FactID
	fresh bool
}

func scanDone(row scanner) (doneCard, error) {
	var c doneCard
	return c, row.Scan(&c.card, &c.fact, &c.fresh)
}

// Answered says of stretches of the log, each from an id until before another, whether they hold an answer that was not taken back.
func (s *Store) Answered(ctx context.Context, stretches [][2]quiz.ReviewID) ([]bool, error) {
	list, err := json.Marshal(stretches)
	if err != nil {
		return nil, err
	}
	var found bool
	answered, err := gather(ctx, s.db, []any{&found}, func() (bool, error) { return found, nil }, `SELECT EXISTS (SELECT 1 FROM review
		WHERE id >= json_extract(k.value, '$[0]') AND id < json_extract(k.value, '$[1]') AND id NOT IN (SELECT review FROM void))
		FROM json_each(?) k ORDER BY k.key`, string(list))
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", explain(err))
	}
	return answered, nil
}

// Counts is how many cards of a deck there are and where they stand.
type Counts struct {
	Cards     int `json:"cards"`
	New       int `json:"new"`
	Learning  int `json:"learning"` // in learning or relearning steps
	Review    int `json:"review"`
	Due       int `json:"due"` // of Learning and Review, until the given instant
	Suspended int `json:"suspended"`
}

// Count counts the cards of decks, or of all decks when none is given, and those due until due (Unix milliseconds). Suspended cards
// count as Cards and Suspended only.
func (s *Store) Count(ctx context.Context, decks []deck.ID, due int64) (Counts, error) {
	var n Counts
	list, err := idList(decks)
	if err != nil {
		return n, err
	}
	err = s.db.QueryRowContext(ctx, `SELECT count(*),
		count(*) FILTER (WHERE p.phase = 0 AND coalesce(m.suspended, 0) = 0),
		count(*) FILTER (WHERE p.phase IN (1, 3) AND coalesce(m.suspended, 0) = 0),
		count(*) FILTER (WHERE p.phase = 2 AND coalesce(m.suspended, 0) = 0),
		count(*) FILTER (WHERE p.phase > 0 AND p.due <= ?2 AND coalesce(m.suspended, 0) = 0),
		count(*) FILTER (WHERE m.suspended = 1)
		FROM `+progressTables+` WHERE p.card IN (SELECT d.card FROM deck_card d WHERE `+inDecks+`)`, list, due).
		Scan(&n.Cards, &n.New, &n.Learning, &n.Review, &n.Due, &n.Suspended)
	if err != nil {
		return n, fmt.Errorf("count cards: %w", explain(err))
	}
	return n, nil
}

const countDueSQL = `SELECT count(*) FROM ` + progressTables + ` WHERE p.phase > 0 AND p.due > ? AND p.due <= ?
	AND coalesce(m.suspended, 0) = 0 AND ` + inAnyDeck

// CountDue counts the cards that come due after one instant and until another (Unix milliseconds), of all decks and not suspended.
func (s *Store) CountDue(ctx context.Context, after, until int64) (int, error) {
	var n int
	err := s.db.QueryRowContext(ctx, countDueSQL, after, until).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count due cards: %w", explain(err))
	}
	return n, nil
}

// HasCards says whether any deck holds a card.
func (s *Store) HasCards(ctx context.Context) (bool, error) {
	var held bool
	if err := s.db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM deck_card)").Scan(&held); err != nil {
		return false, fmt.Errorf("look for cards: %w", explain(err))
	}
	return held, nil
}
