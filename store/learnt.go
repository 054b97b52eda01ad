package store

import (
	"context"
	"fmt"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/quiz/stats"
)

// learntSQL goes through progress in its own order, because of GROUP BY: without it SQLite takes the order of an index, and finds
// each row anew.
const learntSQL = `SELECT ` + progressColumns + `, c.kind, c.question,
	coalesce(nullif(c.date, ''), json_extract(f.found, '$.when[0].date'), ''), min(d.deck) AS held
	FROM ` + progressTables + ` JOIN card c ON c.id = p.card LEFT JOIN fact f ON f.id = c.fact CROSS JOIN deck_card d ON d.card = p.card
	WHERE ` + inDecks + ` GROUP BY p.card ORDER BY held, p.position, p.card`

// Learnt is every card of the decks, or of all decks when none is given, with what the statistics need of it, by deck and position.
// A card in two of them counts for the first by id.
func (s *Store) Learnt(ctx context.Context, decks ...deck.ID) ([]stats.Card, error) {
	list, err := idList(decks)
	if err != nil {
		return nil, err
	}
	var r learntRow
	cards, err := gather(ctx, s.db, r.targets(), r.value, learntSQL, list)
	if err != nil {
		return nil, fmt.Errorf("read cards: %w", explain(err))
	}
	return cards, nil
}

// learntRow is the columns of learntSQL as read.
type learntRow struct {
	progress                   progressRow
	kind, question, date, deck string
}

func (r *learntRow) targets() []any {
	return append(r.progress.targets(), &r.kind, &r.question, &r.date, &r.deck)
}

func (r *learntRow) value() (stats.Card, error) {
	c := stats.Card{Question: r.question, Deck: deck.ID(r.deck)}
	var err error
	if c.Progress, err = r.progress.value(); err != nil {
		return c, err
	}
	if c.Kind, err = readKind(r.kind); err != nil {
		return c, err
	}
	c.Date, err = readDate(r.date)
	return c, err
}

// Answers are the whole log as the statistics need it, without what was taken back, in order. Only those columns are read, so that
// checksums are not looked at.
func (s *Store) Answers(ctx context.Context) ([]stats.Answer, error) {
	var rows int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM review").Scan(&rows); err != nil {
		return nil, fmt.Errorf("count the log: %w", explain(err))
	}
	answers := make([]stats.Answer, 0, rows)
	var id, offset, rating, took, cram int64
	var card string
	targets := []any{&id, &card, &offset, &rating, &took, &cram}
	read := func(row scanner) error {
		if err := row.Scan(targets...); err != nil {
			return err
		}
		answers = append(answers, stats.Answer{
			Card: deck.CardID(card), At: quiz.ReviewID(id).Milli(), OffsetMinutes: int(offset), Rating: fsrs.Rating(rating), TookMs: took, Cram: cram == 1,
		})
		return nil
	}
	err := eachRaw(ctx, s.db, read, `SELECT id, card, offset, rating, took, cram FROM review
		WHERE id NOT IN (SELECT review FROM void) ORDER BY id`)
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", explain(err))
	}
	return answers, nil
}
