package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"annals/deck"
	"annals/quiz"
)

// FindCard is the id of the card whose id begins with prefix; ErrNoCard when none or more than one does.
func (s *Store) FindCard(ctx context.Context, prefix string) (deck.CardID, error) {
	// Two rows are enough to see that a prefix is not unique. An id that is the prefix itself is meant, whatever else it begins.
	ids, err := collect(ctx, s.db, scanCardID, "SELECT id FROM card WHERE id >= ?1 AND substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 2", prefix)
	switch {
	case err != nil:
		return "", fmt.Errorf("find card %q: %w", prefix, explain(err))
	case prefix == "" || len(ids) == 0:
		return "", fmt.Errorf("find card %q: %w", prefix, ErrNoCard)
	case len(ids) > 1 && string(ids[0]) != prefix:
		return "", fmt.Errorf("find card %q: %w: %s and others begin so", prefix, ErrNoCard, ids[0])
	}
	return ids[0], nil
}

// SetMarks writes what the learner decided about cards: suspended, flagged, leech and buried of each progress. Memory states are left
// alone.
func (s *Store) SetMarks(ctx context.Context, list []quiz.Progress) error {
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		for _, p := range list {
			if err := writeMark(ctx, tx, p); err != nil {
				return fmt.Errorf("card %s: %w", p.Card, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("mark cards: %w", explain(err))
	}
	return nil
}

// SetTags writes the tags of cards. Adding their article again keeps them and still brings the wording up to date.
func (s *Store) SetTags(ctx context.Context, cards []deck.Card) error {
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		for _, c := range cards {
			tags, err := encodeTags(c.Tags)
			if err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, "UPDATE card SET tags = ? WHERE id = ?", tags, c.ID); err != nil {
				return fmt.Errorf("card %s: %w", c.ID, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("tag cards: %w", explain(err))
	}
	return nil
}

// Search is what FindCards looks for.
type Search struct {
	Decks []deck.ID // none for all
	Text  string    // in question or answer, any case; "" for all
}

// Found is a card with its progress.
type Found struct {
	Card     deck.Card
	Progress quiz.Progress
	Deck     string // the name of a deck that holds it
}

// FindCards hands the cards that a search finds to take, by deck and place; take must not use the store.
func (s *Store) FindCards(ctx context.Context, q Search, take func(Found)) error {
	decks, err := idList(q.Decks)
	if err != nil {
		return err
	}
	read := func(row scanner) error {
		f, err := scanFound(row)
		if err == nil {
			take(f)
		}
		return err
	}
	err = each(ctx, s.db, read, `SELECT `+progressColumns+`, k.name, `+cardColumns+`
		FROM deck_card d JOIN deck k ON k.id = d.deck JOIN card c ON c.id = d.card JOIN progress p ON p.card = c.id
		LEFT JOIN mark m ON m.card = c.id
		WHERE `+inDecks+` AND (?2 = '' OR instr(lower(c.question || char(10) || c.answer), ?2) > 0)
		ORDER BY k.name, d.position, c.id`, decks, strings.ToLower(q.Text))
	if err != nil {
		return fmt.Errorf("list cards: %w", explain(err))
	}
	return nil
}

func scanFound(row scanner) (Found, error) {
	var f Found
	var p progressRow
	var c cardRow
	err := row.Scan(append(append(p.targets(), &f.Deck), c.targets()...)...)
	if err != nil {
		return f, err
	}
	if f.Progress, err = p.value(); err == nil {
		f.Card, err = c.value()
	}
	return f, err
}
