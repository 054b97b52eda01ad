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

// scanProgress reads progressColumns and whatever columns follow them.
func scanProgress(row scanner, more ...any) (quiz.Progress, error) {
	var p quiz.Progress
	var card, fact, buried string
	var phase, step, reps, lapses, last int64 // as the driver has them: other integers would be written out and parsed again
	x := &p.State
	err := row.Scan(append([]any{&card, &fact, &phase, &step, &x.Stability, &x.Difficulty, &x.Fast, &x.ElapsedDays,
		&x.IntervalDays, &x.Due, &x.Last, &reps, &lapses, &last, &p.Suspended, &p.Flagged, &p.Leech, &buried}, more...)...)
	if err != nil {
		return p, err
	}
	p.Card, p.Fact, p.Last = deck.CardID(card), deck.FactID(fact), quiz.ReviewID(last)
	x.Step, x.Reps, x.Lapses = int(step), int(reps), int(lapses)
	x.Phase, x.Seed = fsrs.Phase(phase), fsrs.Seed(card)
	if buried != "" {
		if p.BuriedUntil, err = fsrs.ParseDay(buried); err != nil {
			return p, fmt.Errorf("progress of card %s: %w: %w", p.Card, ErrCorrupt, err)
		}
	}
	return p, nil
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

// writeMark writes what the learner decided about a card.
func writeMark(ctx context.Context, tx *sql.Tx, p quiz.Progress) error {
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

// Wanted says which candidates are read for a queue.
type Wanted struct {
	Decks   []deck.ID // none for all
	Due     int64     // cards seen before and due until then, Unix milliseconds
	NewCap  int       // at most so many new cards, the most important first; negative: all
	Anytime bool      // cards seen before whenever they are due
}

// Candidates are the cards of the decks that a sitting may ask: those due, in no particular order, then new ones by importance. Cards
// that left every deck are none.
func (s *Store) Candidates(ctx context.Context, w Wanted) ([]quiz.Candidate, error) {
	where := "p.phase IN (1, 2, 3) AND p.due <= ?2"
	if w.Anytime {
		where = "p.phase IN (1, 2, 3) AND ?2 = ?2"
	}
	seen, err := s.candidates(ctx, w.Decks, where, w.Due, -1)
	if err != nil {
		return nil, fmt.Errorf("read the queue: %w", explain(err))
	}
	fresh, err := s.candidates(ctx, w.Decks, "p.phase = 0 AND ?2 = ?2 ORDER BY p.importance DESC, p.position, p.card", 0, w.NewCap)
	if err != nil {
		return nil, fmt.Errorf("read the queue: %w", explain(err))
	}
	return append(seen, fresh...), nil
}

func (s *Store) candidates(ctx context.Context, decks []deck.ID, where string, due int64, limit int) ([]quiz.Candidate, error) {
	list, err := idList(decks)
	if err != nil {
		return nil, err
	}
	return collect(ctx, s.db, scanCandidate, `SELECT `+progressColumns+`, p.importance, c.kind, c.tags,
		(SELECT d.deck FROM deck_card d WHERE d.card = p.card AND `+inDecks+` LIMIT 1) AS held
		FROM `+progressTables+` JOIN card c ON c.id = p.card WHERE held IS NOT NULL AND `+where+` LIMIT ?3`,
		list, due, limit)
}

func scanCandidate(row scanner) (quiz.Candidate, error) {
	var c quiz.Candidate
	var kind, tags string
	var err error
	if c.Progress, err = scanProgress(row, &c.Importance, &kind, &tags, &c.Deck); err != nil {
		return c, err
	}
	if c.Kind, err = readKind(kind); err != nil {
		return c, err
	}
	c.Tags, err = decodeTags(tags)
	return c, err
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
