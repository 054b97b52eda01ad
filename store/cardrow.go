package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"annals/deck"
)

// rank lowers the importance of new cards that only make sense when the single events are known.
func rank(k deck.Kind) float64 {
	if k == deck.OrderKind || k == deck.WhatKind {
		return 0.5
	}
	return 1
}

// member is a card of a deck with its place there and its place among the new cards.
type member struct {
	deck       deck.ID
	card       *deck.Card
	position   int
	family     int
	importance float64
}

// writeMembers writes the cards in the order of their ids and table by table, so that each row goes to the end of its table, and the
// pages of one table and its indexes have the cache for themselves: in any other order SQLite writes most pages many times.
func writeMembers(ctx context.Context, tx *sql.Tx, list []member, now int64) error {
	rows, err := prepareCardRows(ctx, tx)
	if err != nil {
		return err
	}
	defer rows.close()
	slices.SortFunc(list, func(a, b member) int { return cmp.Compare(a.card.ID, b.card.ID) })
	for _, write := range []func(member) error{func(m member) error { return rows.writeCard(m, now) }, rows.writePlace, rows.writeProgress} {
		for _, m := range list {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := write(m); err != nil {
				return fmt.Errorf("card %s: %w", m.card.ID, err)
			}
		}
	}
	return nil
}

// cardRows writes the rows that a card of a deck has. Its statements are prepared once, and run without a context: one that can
// be cancelled costs a goroutine a row.
type cardRows struct{ card, place, progress *sql.Stmt }

func prepareCardRows(ctx context.Context, tx *sql.Tx) (r cardRows, err error) {
	for _, s := range []struct {
		to   **sql.Stmt
		text string
	}{
		{&r.card, `INSERT INTO card (id, fact, kind, language, question, answer, date, tags, more, added)
			VALUES (?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET fact = excluded.fact, kind = excluded.kind,
			language = excluded.language, question = excluded.question, answer = excluded.answer, date = excluded.date,
			tags = CASE excluded.tags WHEN '` + noTags + `' THEN tags ELSE excluded.tags END, more = excluded.more,
			previous = CASE WHEN answer <> excluded.answer AND EXISTS (SELECT 1 FROM review r WHERE r.card = excluded.id)
				THEN answer ELSE previous END
			WHERE edited = 0`},
		{&r.place, `INSERT INTO deck_card (deck, card, position) VALUES (?, ?, ?)
			ON CONFLICT (deck, card) DO UPDATE SET position = excluded.position`},
		{&r.progress, `INSERT INTO progress (card, fact, importance, position, phase, step, stability, difficulty, fast, elapsed, interval,
			due, last, reps, lapses, review) VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
			ON CONFLICT (card) DO UPDATE SET fact = excluded.fact, importance = excluded.importance, position = excluded.position`},
	} {
		if *s.to, err = tx.PrepareContext(ctx, s.text); err != nil {
			r.close()
			return r, err
		}
	}
	return r, nil
}

// close frees the statements; those of a transaction that ends anyway cannot lose anything.
func (r cardRows) close() {
	for _, s := range []*sql.Stmt{r.card, r.place, r.progress} {
		if s != nil {
			s.Close()
		}
	}
}

// writeCard inserts the card or brings it up to date.
func (r cardRows) writeCard(m member, now int64) error {
	c := m.card
	rest, err := encodeMore(*c)
	if err != nil {
		return err
	}
	tags, err := encodeTags(c.Tags)
	if err != nil {
		return err
	}
	_, err = r.card.Exec(string(c.ID), string(c.Fact), c.Kind.String(), c.Language.String(), c.Question, c.Answer, dateText(c.Date), tags, rest, now)
	return err
}

// writePlace puts the card into the deck.
func (r cardRows) writePlace(m member) error {
	_, err := r.place.Exec(string(m.deck), string(m.card.ID), m.position)
	return err
}

// writeProgress gives the card a row of progress when it has none.
func (r cardRows) writeProgress(m member) error {
	_, err := r.progress.Exec(string(m.card.ID), string(m.card.Fact), m.importance, m.family)
	return err
}
