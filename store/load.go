package store

import (
	"context"
	"fmt"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// dayNumber is SQL for the study day of a due instant; its parameter is the shift from UTC to a clock on which study days begin at
// midnight, in milliseconds. Where clocks are changed it is an hour off, which spreading cards over days can bear.
const dayNumber = "((due + ?1) / 86400000)"

// dueOnSQL says twice that the cards were seen, since the index is of those alone; the plus keeps SQLite from one of new cards.
const dueOnSQL = "SELECT count(*) FROM progress WHERE phase > 0 AND +phase = ? AND due >= ? AND due < ?"

// DueOn counts the cards in review that are due on a study day. shift is that of dayNumber.
func (s *Store) DueOn(ctx context.Context, day fsrs.Day, shift int64) (int, error) {
	const dayLength = 86_400_000
	begin := int64(day)*dayLength - shift
	var n int
	err := s.db.QueryRowContext(ctx, dueOnSQL, int(fsrs.Review), begin, begin+dayLength).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count due cards: %w", explain(err))
	}
	return n, nil
}

// siblingDaysSQL finds siblings by their fact: the plus keeps SQLite from going through all cards in review instead, which are in
// order of due already.
const siblingDaysSQL = "SELECT " + dayNumber + " FROM progress WHERE fact = ?2 AND card <> ?3 AND +phase = 2 ORDER BY due"

// SiblingDays are the study days on which the other cards in review of a card's fact are due.
func (s *Store) SiblingDays(ctx context.Context, p quiz.Progress, shift int64) ([]fsrs.Day, error) {
	days, err := collect(ctx, s.db, scanDay, siblingDaysSQL,
		shift, p.Fact, p.Card)
	if err != nil {
		return nil, fmt.Errorf("find siblings of card %s: %w", p.Card, explain(err))
	}
	return days, nil
}

func scanDay(row scanner) (fsrs.Day, error) {
	var day int
	err := row.Scan(&day)
	return fsrs.Day(day), err
}

// SetRetention sets the recall wanted of the decks' cards when they come due, 0.70 to 0.99; 0 goes back to the settings.
func (s *Store) SetRetention(ctx context.Context, retention float64, decks []deck.ID) error {
	list, err := idList(decks)
	if err != nil {
		return err
	}
	if _, err := s.db.ExecContext(ctx, "UPDATE deck SET retention = ? WHERE id IN (SELECT value FROM json_each(?))", retention, list); err != nil {
		return fmt.Errorf("set retention: %w", explain(err))
	}
	return nil
}

// retentionsSQL begins with the decks that have one, of which there are few: CROSS keeps SQLite from beginning with all cards.
const retentionsSQL = `SELECT k.card, max(d.retention) FROM deck d CROSS JOIN deck_card k ON k.deck = d.id
	WHERE d.retention > 0 GROUP BY k.card`

// Retentions are the retentions set for decks, by card; a card of several decks has the highest. Cards without one are left out.
func (s *Store) Retentions(ctx context.Context) (map[deck.CardID]float64, error) {
	wanted := map[deck.CardID]float64{}
	read := func(row scanner) error {
		var card deck.CardID
		var r float64
		err := row.Scan(&card, &r)
		wanted[card] = r
		return err
	}
	err := each(ctx, s.db, read, retentionsSQL)
	if err != nil {
		return nil, fmt.Errorf("read retentions: %w", explain(err))
	}
	return wanted, nil
}
