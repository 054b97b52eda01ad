package store

import (
	"context"
	"database/sql"

	"annals/deck"
)

// MoveCards puts cards at the end of the deck to and takes them out of the decks from, where adding their article again does not
// bring them back. Without from the cards stand in one deck more. What a card's fact and source are comes along.
func (s *Store) MoveCards(ctx context.Context, cards []deck.CardID, from []deck.ID, to deck.ID) error {
	return s.eachCard(ctx, "move cards", cards, func(tx *sql.Tx, card deck.CardID) error {
		for _, statement := range []string{
			"DELETE FROM dropped WHERE deck = ?1 AND card = ?2",
			`INSERT INTO deck_card (deck, card, position) SELECT ?1, ?2, 1 + coalesce(max(position), -1) FROM deck_card WHERE deck = ?1
				ON CONFLICT DO NOTHING`,
			// Without a digest: the deck was not made from the article, which may still be added to it.
			`INSERT INTO deck_source (deck, source, digest) SELECT ?1, f.source, '' FROM card c JOIN fact f ON f.id = c.fact WHERE c.id = ?2
				ON CONFLICT DO NOTHING`,
		} {
			if _, err := tx.ExecContext(ctx, statement, to, card); err != nil {
				return err
			}
		}
		for _, id := range from {
			if id == to {
				continue
			}
			if _, err := tx.ExecContext(ctx, `INSERT INTO dropped (deck, card) SELECT deck, card FROM deck_card WHERE deck = ?1 AND card = ?2
				ON CONFLICT DO NOTHING`, id, card); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, "DELETE FROM deck_card WHERE deck = ? AND card = ?", id, card); err != nil {
				return err
			}
		}
		return nil
	})
}
