package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"annals/deck"
)

// Touched is what a change of decks is about to touch.
type Touched struct {
	Decks []deck.ID     // their names, cards and places
	Names []string      // likewise; a deck that is not there yet will be taken away again
	Cards []deck.CardID // their wording
}

// Change is a change of decks that can be taken back.
type Change struct {
	ID   int64
	Made time.Time
	What string // as the caller named it
}

// ErrNoChange is the error for taking back a change when there is none.
var ErrNoChange = errors.New("nothing to take back")

// keptChanges is how many changes can be taken back.
const keptChanges = 50

// noteSQL keeps what decks and cards are; a deck as it is, a card by its row.
const noteSQL = `INSERT INTO change (made, what, before) SELECT ?1, ?2, json_object(
	'absent', json((SELECT json_group_array(value) FROM json_each(?4) WHERE value NOT IN (SELECT name FROM deck))),
	'decks', json((SELECT json_group_array(json_object('id', d.id, 'name', d.name, 'added', d.added, 'retention', d.retention,
		'cards', json((SELECT json_group_array(json_array(card, position)) FROM deck_card WHERE deck = d.id)),
		'dropped', json((SELECT json_group_array(card) FROM dropped WHERE deck = d.id)),
		'sources', json((SELECT json_group_array(json_array(source, digest)) FROM deck_source WHERE deck = d.id)),
		'exams', json((SELECT json_group_array(exam) FROM exam_deck WHERE deck = d.id))))
		FROM deck d WHERE d.id IN (SELECT value FROM json_each(?3)) OR d.name IN (SELECT value FROM json_each(?4)))),
	'cards', json((SELECT json_group_array(json_object('id', id, 'fact', fact, 'kind', kind, 'language', language, 'question', question,
		'answer', answer, 'date', date, 'tags', tags, 'more', more, 'edited', edited, 'previous', previous))
		FROM card WHERE id IN (SELECT value FROM json_each(?5)))))` // json(): what comes out of a subquery is text

// Note keeps what a change is about to touch, so that TakeBack can bring it back. It is called before the change: if that then fails,
// taking it back changes nothing.
func (s *Store) Note(ctx context.Context, what string, t Touched) error {
	lists := make([]string, 3)
	for i, list := range []any{t.Decks, t.Names, t.Cards} {
		text, err := json.Marshal(list)
		if err != nil {
			return err
		}
		if lists[i] = string(text); lists[i] == "null" {
			lists[i] = "[]"
		}
	}
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, noteSQL, s.now().UnixMilli(), what, lists[0], lists[1], lists[2]); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?", keptChanges)
		return err
	})
	if err != nil {
		return fmt.Errorf("note a change: %w", explain(err))
	}
	return nil
}

// LastChange is the change that TakeBack would take back; ErrNoChange when there is none.
func (s *Store) LastChange(ctx context.Context) (Change, error) {
	var c Change
	var made int64
	err := s.db.QueryRowContext(ctx, "SELECT id, made, what FROM change ORDER BY id DESC LIMIT 1").Scan(&c.ID, &made, &c.What)
	if errors.Is(err, sql.ErrNoRows) {
		return c, ErrNoChange
	}
	if err != nil {
		return c, fmt.Errorf("read the last change: %w", explain(err))
	}
	c.Made = time.UnixMilli(made)
	return c, nil
}

// takeBackSQL brings back what Note kept; ?1 is the change's id. Names make way first: decks may have exchanged theirs.
var takeBackSQL = []string{
	`DELETE FROM deck_card WHERE deck IN ` + touchedDecks, `DELETE FROM dropped WHERE deck IN ` + touchedDecks,
	`DELETE FROM deck_source WHERE deck IN ` + touchedDecks, `DELETE FROM exam_deck WHERE deck IN ` + touchedDecks,
	`DELETE FROM deck WHERE name IN (SELECT a.value FROM change h, json_each(h.before, '$.absent') a WHERE h.id = ?1)`,
	`UPDATE deck SET name = char(1) || id WHERE id IN ` + touchedDecks,
	`INSERT INTO deck (id, name, added, retention) SELECT d.value ->> 'id', d.value ->> 'name', d.value ->> 'added', d.value ->> 'retention' ` +
		keptDecks + ` ON CONFLICT (id) DO UPDATE SET name = excluded.name, added = excluded.added, retention = excluded.retention`,
	`INSERT INTO deck_card (deck, card, position) SELECT d.value ->> 'id', c.value ->> 0, c.value ->> 1 ` + keptIn("cards"),
	`INSERT INTO dropped (deck, card) SELECT d.value ->> 'id', c.value ` + keptIn("dropped"),
	`INSERT INTO deck_source (deck, source, digest) SELECT d.value ->> 'id', c.value ->> 0, c.value ->> 1 ` + keptIn("sources"),
	`INSERT INTO exam_deck (exam, deck) SELECT c.value, d.value ->> 'id' ` + keptIn("exams") + ` AND c.value IN (SELECT id FROM exam)`,
	`UPDATE card SET fact = k.value ->> 'fact', kind = k.value ->> 'kind', language = k.value ->> 'language', question = k.value ->> 'question',
		answer = k.value ->> 'answer', date = k.value ->> 'date', tags = k.value ->> 'tags', more = k.value ->> 'more',
		edited = k.value ->> 'edited', previous = k.value ->> 'previous'
		FROM change h, json_each(h.before, '$.cards') k WHERE h.id = ?1 AND card.id = k.value ->> 'id'`,
	`DELETE FROM change WHERE id = ?1`,
}

const (
	keptDecks    = `FROM change h, json_each(h.before, '$.decks') d WHERE h.id = ?1`
	touchedDecks = `(SELECT d.value ->> 'id' ` + keptDecks + ` UNION SELECT id FROM deck WHERE name IN
		(SELECT a.value FROM change h, json_each(h.before, '$.absent') a WHERE h.id = ?1))`
)

// keptIn is SQL for the entries of a list of each deck that was kept.
func keptIn(list string) string {
	return `FROM change h, json_each(h.before, '$.decks') d, json_each(d.value, '$.` + list + `') c WHERE h.id = ?1`
}

// TakeBack takes back the last change: its decks hold what they held before, under the names they had, and its cards are worded as
// before. Answers and schedules stay.
func (s *Store) TakeBack(ctx context.Context) error {
	last, err := s.LastChange(ctx)
	if err != nil {
		return err
	}
	err = inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		for _, statement := range takeBackSQL {
			if _, err := tx.ExecContext(ctx, statement, last.ID); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("take back a change: %w", explain(err))
	}
	return nil
}
