package store

import (
	"context"
	"fmt"
	"math"

	"annals/deck"
	"annals/quiz"
)

// Wanted says which candidates are read for a queue.
type Wanted struct {
	Decks     []deck.ID // none for all
	Due       int64     // cards seen before and due until then, Unix milliseconds
	NewCap    int       // at most so many new cards, the most important first; negative: all
	Anytime   bool      // cards seen before whenever they are due
	Described bool      // with kinds and tags, for a filter that looks at them
}

// Candidates are the cards of the decks that a sitting may ask: those due, in no particular order, then new ones by importance. Cards
// that left every deck are none.
func (s *Store) Candidates(ctx context.Context, w Wanted) ([]quiz.Candidate, error) {
	due := w.Due
	if w.Anytime {
		due = math.MaxInt64
	}
	seen, err := s.candidates(ctx, w, seenSQL, due, -1)
	if err != nil {
		return nil, fmt.Errorf("read the queue: %w", explain(err))
	}
	fresh, err := s.candidates(ctx, w, newSQL, 0, w.NewCap)
	if err != nil {
		return nil, fmt.Errorf("read the queue: %w", explain(err))
	}
	return append(seen, fresh...), nil
}

// What a query of candidates goes through: seenSQL never looks further than an index, which holds all that is asked for.
const (
	seenSQL = "p.phase > 0 AND p.due <= ?2"
	newSQL  = "p.phase = 0 AND ?2 = 0 ORDER BY p.importance DESC, p.position, p.card"
)

// candidatesSQL is the query for cards that fulfil a condition. The cards themselves are read only when their description is wanted:
// finding them takes longer than all the rest.
func candidatesSQL(w Wanted, condition string) string {
	columns, tables, held := progressColumns+", p.importance", progressTables, inAnyDeck
	if w.Described {
		columns, tables = columns+", c.kind, c.tags", tables+" JOIN card c ON c.id = p.card"
	}
	if len(w.Decks) > 0 {
		held = "EXISTS (SELECT 1 FROM deck_card d WHERE d.card = p.card AND " + inDecks + ")"
	}
	return "SELECT " + columns + " FROM " + tables + " WHERE " + held + " AND " + condition + " LIMIT ?3"
}

// inAnyDeck is SQL for a card of progress p being in a deck.
const inAnyDeck = "p.card NOT IN (SELECT card FROM loose)"

func (s *Store) candidates(ctx context.Context, w Wanted, condition string, due int64, limit int) ([]quiz.Candidate, error) {
	list, err := idList(w.Decks)
	if err != nil {
		return nil, err
	}
	var r candidateRow
	value := func() (quiz.Candidate, error) { return r.value(w.Described) }
	return gather(ctx, s.db, r.targets(w.Described), value, candidatesSQL(w, condition), list, due, limit)
}

// candidateRow is the columns of candidatesSQL as read.
type candidateRow struct {
	progress   progressRow
	importance float64
	kind, tags string
}

func (r *candidateRow) targets(described bool) []any {
	targets := append(r.progress.targets(), &r.importance)
	if described {
		targets = append(targets, &r.kind, &r.tags)
	}
	return targets
}

func (r *candidateRow) value(described bool) (quiz.Candidate, error) {
	progress, err := r.progress.value()
	c := quiz.Candidate{Progress: progress, Importance: r.importance}
	if err != nil || !described {
		return c, err
	}
	if c.Kind, err = readKind(r.kind); err != nil {
		return c, err
	}
	c.Tags, err = decodeTags(r.tags)
	return c, err
}
