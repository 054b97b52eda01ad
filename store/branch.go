package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"annals/deck"
)

// FindBranch is the deck of that name or, failing that, of that id, with the decks inside it in Decks, all without their contents;
// ErrNoDeck when there is none. A name that only stands before others, as History before History::Rome, is a deck without an id.
func (s *Store) FindBranch(ctx context.Context, name string) (deck.Deck, error) {
	found, err := collect(ctx, s.db, scanDeck, `SELECT id, name FROM deck
		WHERE name = ?1 OR substr(name, 1, length(?1) + ?3) = ?1 || ?2`, name, deck.Inside, len(deck.Inside))
	slices.SortFunc(found, deck.ByName)
	switch {
	case err != nil:
		return deck.Deck{}, fmt.Errorf("find deck %q: %w", name, explain(err))
	case len(found) > 0 && found[0].Name == name:
		top := found[0]
		top.Decks = found[1:]
		return top, nil
	case len(found) > 0:
		return deck.Deck{Name: name, Decks: found}, nil
	}
	top, err := s.FindDeck(ctx, name)
	if err != nil {
		return top, err
	}
	return s.FindBranch(ctx, top.Name)
}

// LoadBranch fills a deck that FindBranch found, and those inside it.
func (s *Store) LoadBranch(ctx context.Context, found deck.Deck) (deck.Deck, error) {
	top := deck.Deck{Name: found.Name}
	var err error
	if found.ID != "" {
		if top, err = s.LoadDeck(ctx, found.ID); err != nil {
			return top, err
		}
	}
	for _, inner := range found.Decks {
		loaded, err := s.LoadDeck(ctx, inner.ID)
		if err != nil {
			return top, err
		}
		top.Decks = append(top.Decks, loaded)
	}
	return top, nil
}

// DeckIDs are the ids of a deck and of those inside it.
func DeckIDs(d deck.Deck) []deck.ID {
	var ids []deck.ID
	if d.ID != "" {
		ids = append(ids, d.ID)
	}
	for _, inner := range d.Decks {
		ids = append(ids, inner.ID)
	}
	return ids
}

// RenameDeck gives a deck that FindBranch found another name, and those inside it with it; ErrExists when there is another deck of
// that name, or one inside it.
func (s *Store) RenameDeck(ctx context.Context, d deck.Deck, name string) error {
	ids := DeckIDs(d)
	list, err := idList(ids)
	if err != nil {
		return err
	}
	err = inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		var taken bool
		if err := tx.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM deck WHERE id NOT IN (SELECT value FROM json_each(?1))
			AND (name = ?2 OR substr(name, 1, length(?2) + length(?3)) = ?2 || ?3))`, list, name, deck.Inside).Scan(&taken); err != nil {
			return err
		}
		if taken {
			return ErrExists
		}
		for _, id := range ids { // out of each other's way: A may become A::B while A::B becomes A::B::B
			if _, err := tx.ExecContext(ctx, "UPDATE deck SET name = char(1) || name WHERE id = ?", id); err != nil {
				return err
			}
		}
		for _, id := range ids {
			if _, err := tx.ExecContext(ctx, "UPDATE deck SET name = ? || substr(name, 2 + length(?)) WHERE id = ?", name, d.Name, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("rename deck to %q: %w", name, explain(err))
	}
	return nil
}

// RemoveDecks forgets decks. Their cards, their answers and progress stay in the file for other decks and for later.
func (s *Store) RemoveDecks(ctx context.Context, ids []deck.ID) error {
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		for _, id := range ids {
			for _, statement := range []string{
				"DELETE FROM deck_card WHERE deck = ?", "DELETE FROM deck_source WHERE deck = ?", "DELETE FROM exam_deck WHERE deck = ?",
				"DELETE FROM deck WHERE id = ?",
			} {
				if _, err := tx.ExecContext(ctx, statement, id); err != nil {
					return fmt.Errorf("deck %s: %w", id, err)
				}
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("remove decks: %w", explain(err))
	}
	return nil
}

// inDecks is SQL for a deck being one of those in a list that idList made; "" is all. Its parameter is ?1.
const inDecks = "(?1 = '' OR d.deck IN (SELECT value FROM json_each(nullif(?1, ''))))"

// idList is ids as a parameter of inDecks or of json_each.
func idList[ID ~string](ids []ID) (string, error) {
	if len(ids) == 0 {
		return "", nil
	}
	text, err := json.Marshal(ids)
	return string(text), err
}

func scanDeck(row scanner) (deck.Deck, error) {
	var d deck.Deck
	return d, row.Scan(&d.ID, &d.Name)
}

// DecksOf are the decks that hold each card.
func (s *Store) DecksOf(ctx context.Context) (map[deck.CardID][]deck.ID, error) {
	decks := map[deck.CardID][]deck.ID{}
	var card, id string
	read := func(row scanner) error {
		err := row.Scan(&card, &id)
		decks[deck.CardID(card)] = append(decks[deck.CardID(card)], deck.ID(id))
		return err
	}
	err := eachRaw(ctx, s.db, read, "SELECT card, deck FROM deck_card ORDER BY card, deck")
	if err != nil {
		return nil, fmt.Errorf("read decks of cards: %w", explain(err))
	}
	return decks, nil
}
