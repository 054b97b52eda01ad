package store

import (
	"context"
	"database/sql"
	"fmt"

	"annals/deck"
)

// droppedCards are the cards that a person took out of a deck: adding an article again does not bring them back.
func droppedCards(ctx context.Context, tx *sql.Tx, id deck.ID) (map[deck.CardID]bool, error) {
	ids, err := collect(ctx, tx, scanCardID, "SELECT card FROM dropped WHERE deck = ?", id)
	dropped := map[deck.CardID]bool{}
	for _, card := range ids {
		dropped[card] = true
	}
	return dropped, err
}

// DropCards takes cards out of a deck for good: adding its article again does not bring them back. Their answers stay.
func (s *Store) DropCards(ctx context.Context, id deck.ID, cards []deck.CardID) error {
	return s.eachCard(ctx, "drop cards", cards, func(tx *sql.Tx, card deck.CardID) error {
		if _, err := tx.ExecContext(ctx, "INSERT INTO dropped (deck, card) VALUES (?, ?) ON CONFLICT DO NOTHING", id, card); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM deck_card WHERE deck = ? AND card = ?", id, card)
		return err
	})
}

// TakeBackCards is the inverse of DropCards: the cards stand at the end of the deck.
func (s *Store) TakeBackCards(ctx context.Context, id deck.ID, cards []deck.CardID) error {
	return s.eachCard(ctx, "take back cards", cards, func(tx *sql.Tx, card deck.CardID) error {
		done, err := tx.ExecContext(ctx, "DELETE FROM dropped WHERE deck = ? AND card = ?", id, card)
		if err != nil {
			return err
		}
		if n, err := done.RowsAffected(); err != nil || n == 0 {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO deck_card (deck, card, position)
			SELECT ?1, ?2, 1 + coalesce(max(position), -1) FROM deck_card WHERE deck = ?1 ON CONFLICT DO NOTHING`, id, card)
		return err
	})
}

// Dropped are the ids of the cards that were taken out of a deck.
func (s *Store) Dropped(ctx context.Context, id deck.ID) ([]deck.CardID, error) {
	ids, err := collect(ctx, s.db, scanCardID, "SELECT card FROM dropped WHERE deck = ? ORDER BY card", id)
	if err != nil {
		return nil, fmt.Errorf("list dropped cards: %w", explain(err))
	}
	return ids, nil
}

// eachCard does something to each card, all in one transaction.
func (s *Store) eachCard(ctx context.Context, verb string, cards []deck.CardID, do func(*sql.Tx, deck.CardID) error) error {
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		for _, card := range cards {
			if err := do(tx, card); err != nil {
				return fmt.Errorf("card %s: %w", card, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("%s: %w", verb, explain(err))
	}
	return nil
}
