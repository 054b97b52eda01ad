package store

import (
	"context"
	"fmt"

	"annals/deck"
	"annals/quiz/stats"
)

// Learnt is every card of the decks, or of all decks when none is given, with what the statistics need of it, by deck and position.
// A card in two of them counts for the first by id.
func (s *Store) Learnt(ctx context.Context, decks ...deck.ID) ([]stats.Card, error) {
	list, err := idList(decks)
	if err != nil {
		return nil, err
	}
	cards, err := collect(ctx, s.db, scanLearnt, `SELECT `+progressColumns+`, c.kind, c.question,
		coalesce(nullif(c.date, ''), json_extract(f.found, '$.when[0].date'), ''),
		(SELECT min(d.deck) FROM deck_card d WHERE d.card = p.card AND `+inDecks+`) AS held
		FROM `+progressTables+` JOIN card c ON c.id = p.card LEFT JOIN fact f ON f.id = c.fact
		WHERE held IS NOT NULL ORDER BY held, p.position, p.card`, list)
	if err != nil {
		return nil, fmt.Errorf("read cards: %w", explain(err))
	}
	return cards, nil
}

func scanLearnt(row scanner) (stats.Card, error) {
	var c stats.Card
	var kind, date string
	var err error
	if c.Progress, err = scanProgress(row, &kind, &c.Question, &date, &c.Deck); err != nil {
		return c, err
	}
	if c.Kind, err = readKind(kind); err != nil {
		return c, err
	}
	c.Date, err = readDate(date)
	return c, err
}
