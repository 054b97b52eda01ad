package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

const progressColumns = `p.card, p.fact, p.phase, p.step, p.stability, p.difficulty, p.fast, p.elapsed, p.interval, p.due, p.last,
	p.reps, p.lapses, p.review, coalesce(m.suspended, 0), coalesce(m.flagged, 0), coalesce(m.leech, 0), coalesce(m.buried, '')`

const progressTables = "progress p LEFT JOIN mark m ON m.card = p.card"

// progressRow is progressColumns as read; one serves for all rows of a result.
type progressRow struct {
	progress                              quiz.Progress
	card, fact, buried                    string
	phase, step, reps, lapses, lastReview int64 // as the driver has them: other integers would be written out and parsed again
}

func (r *progressRow) targets() []any {
	p, x := &r.progress, &r.progress.State
	return []any{&r.card, &r.fact, &r.phase, &r.step, &x.Stability, &x.Difficulty, &x.Fast, &x.ElapsedDays, &x.IntervalDays, &x.Due, &x.Last,
		&r.reps, &r.lapses, &r.lastReview, &p.Suspended, &p.Flagged, &p.Leech, &r.buried}
}

func (r *progressRow) value() (quiz.Progress, error) {
	p := r.progress
	x := &p.State
	p.Card, p.Fact, p.Last = deck.CardID(r.card), deck.FactID(r.fact), quiz.ReviewID(r.lastReview)
	x.Step, x.Reps, x.Lapses = int(r.step), int(r.reps), int(r.lapses)
	x.Phase, x.Seed = fsrs.Phase(r.phase), fsrs.Seed(r.card)
	var err error
	if r.buried != "" {
		if p.BuriedUntil, err = fsrs.ParseDay(r.buried); err != nil {
			return p, fmt.Errorf("progress of card %s: %w: %w", p.Card, ErrCorrupt, err)
		}
	}
	return p, nil
}

func scanProgress(row scanner) (quiz.Progress, error) {
	var r progressRow
	if err := row.Scan(r.targets()...); err != nil {
		return quiz.Progress{}, err
	}
	return r.value()
}

func progressOf(ctx context.Context, q querier, card deck.CardID) (quiz.Progress, error) {
	p, err := scanProgress(q.QueryRowContext(ctx, "SELECT "+progressColumns+" FROM "+progressTables+" WHERE p.card = ?", card))
	if errors.Is(err, sql.ErrNoRows) {
		return p, ErrNoCard
	}
	return p, err
}

// writeProgress writes what Record has decided; the row exists since the card came into a deck.
func writeProgress(ctx context.Context, tx *sql.Tx, p quiz.Progress) error {
	x := p.State
	if _, err := tx.ExecContext(ctx, `UPDATE progress SET phase = ?, step = ?, stability = ?, difficulty = ?, fast = ?, elapsed = ?,
		interval = ?, due = ?, last = ?, reps = ?, lapses = ?, review = ? WHERE card = ?`,
		int(x.Phase), x.Step, x.Stability, x.Difficulty, x.Fast, x.ElapsedDays, x.IntervalDays, x.Due, x.Last, x.Reps, x.Lapses,
		p.Last, p.Card); err != nil {
		return err
	}
	return writeMark(ctx, tx, p)
}

// writeMark writes what the learner decided about a card; one about which nothing was decided has no row.
func writeMark(ctx context.Context, tx *sql.Tx, p quiz.Progress) error {
	if !p.Suspended && !p.Flagged && !p.Leech && p.BuriedUntil == 0 {
		_, err := tx.ExecContext(ctx, "DELETE FROM mark WHERE card = ?", p.Card)
		return err
	}
	buried := ""
	if p.BuriedUntil != 0 {
		buried = p.BuriedUntil.String()
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO mark (card, suspended, flagged, leech, buried) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (card) DO UPDATE SET suspended = excluded.suspended, flagged = excluded.flagged, leech = excluded.leech,
		buried = excluded.buried`, p.Card, p.Suspended, p.Flagged, p.Leech, buried)
	return err
}

// Progress is the progress of a card; ErrNoCard when the file does not hold it.
func (s *Store) Progress(ctx context.Context, card deck.CardID) (quiz.Progress, error) {
	p, err := progressOf(ctx, s.db, card)
	if err != nil {
		return p, fmt.Errorf("read progress of card %s: %w", card, explain(err))
	}
	return p, nil
}

// States are the memory states of all cards that were answered.
func (s *Store) States(ctx context.Context) (map[deck.CardID]fsrs.State, error) {
	states := map[deck.CardID]fsrs.State{}
	read := func(row scanner) error {
		p, err := scanProgress(row)
		states[p.Card] = p.State
		return err
	}
	err := each(ctx, s.db, read, "SELECT "+progressColumns+" FROM "+progressTables+" WHERE +p.phase > 0 ORDER BY p.card")
	if err != nil {
		return nil, fmt.Errorf("read states: %w", explain(err))
	}
	return states, nil
}

// Elsewhere is the progress of the cards as the file holds it, if another program has written to the file since the last call;
// else nil.
func (s *Store) Elsewhere(ctx context.Context, cards []deck.CardID) ([]quiz.Progress, error) {
	var version int64
	if err := s.db.QueryRowContext(ctx, "PRAGMA data_version").Scan(&version); err != nil {
		return nil, fmt.Errorf("look for other programs: %w", explain(err))
	}
	if known := s.dataVersion; known == version || known == 0 {
		s.dataVersion = version
		return nil, nil
	}
	s.dataVersion = version
	var list []quiz.Progress
	for _, card := range cards {
		p, err := progressOf(ctx, s.db, card)
		if errors.Is(err, ErrNoCard) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read progress of card %s: %w", card, explain(err))
		}
		list = append(list, p)
	}
	return list, nil
}
