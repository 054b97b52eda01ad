package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"annals/deck"
)

// Saved counts what SaveDeck changed.
type Saved struct {
	Added   int // cards that the deck did not hold
	Changed int // cards whose question or answer is another one now
	Gone    int // cards that left the deck; their reviews stay
}

// SaveDeck writes d: its sources, facts and cards are inserted or brought up to date, and the deck then holds exactly
// d.Cards in their order; decks inside it are left alone. A deck without an ID is new and gets one; its name must be free. Reviews and progress are kept
// whatever happens to a card.
func (s *Store) SaveDeck(ctx context.Context, d deck.Deck) (deck.Deck, Saved, error) {
	var saved Saved
	if d.ID == "" {
		id, err := s.newID()
		if err != nil {
			return d, saved, err
		}
		d.ID = deck.ID(id)
	}
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) (err error) {
		saved, err = saveDeck(ctx, tx, d, s.now().UnixMilli())
		return err
	})
	if err != nil {
		return d, Saved{}, fmt.Errorf("save deck %q: %w", d.Name, explain(err))
	}
	return d, saved, nil
}

func saveDeck(ctx context.Context, tx *sql.Tx, d deck.Deck, now int64) (Saved, error) {
	if _, err := tx.ExecContext(ctx, `INSERT INTO deck (id, name, added) VALUES (?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name`, d.ID, d.Name, now); err != nil {
		return Saved{}, err
	}
	if err := saveSources(ctx, tx, d, now); err != nil {
		return Saved{}, err
	}
	if err := saveFacts(ctx, tx, d.Facts); err != nil {
		return Saved{}, err
	}
	return saveCards(ctx, tx, d, now)
}

func saveSources(ctx context.Context, tx *sql.Tx, d deck.Deck, now int64) error {
	for _, src := range d.Sources {
		if _, err := tx.ExecContext(ctx, `INSERT INTO source (id, title, path, origin, licence, language, digest, added)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, path = excluded.path,
			origin = excluded.origin, licence = excluded.licence, language = excluded.language, digest = excluded.digest`,
			src.ID, src.Title, src.Path, src.Origin, src.Licence, src.Language.String(), src.Digest, now); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO deck_source (deck, source, digest) VALUES (?, ?, ?)
			ON CONFLICT (deck, source) DO UPDATE SET digest = excluded.digest`, d.ID, src.ID, src.Digest); err != nil {
			return err
		}
	}
	return nil
}

func saveFacts(ctx context.Context, tx *sql.Tx, facts []deck.Fact) error {
	insert, err := tx.PrepareContext(ctx, `INSERT INTO fact
		(id, source, first_byte, end_byte, sentence, context, found, confidence, importance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET source = excluded.source, first_byte = excluded.first_byte, end_byte = excluded.end_byte,
		sentence = excluded.sentence, context = excluded.context, found = excluded.found, confidence = excluded.confidence,
		importance = excluded.importance`)
	if err != nil {
		return err
	}
	defer insert.Close() // closing a statement of a transaction that ends anyway cannot lose anything
	for _, f := range facts {
		found, err := encodeFound(f)
		if err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		// Without a context: one that can be cancelled costs a goroutine a row.
		if _, err := insert.Exec(f.ID, f.Source, f.Span.Start, f.Span.End, f.Sentence, f.Context, found,
			f.Confidence, f.Importance); err != nil {
			return fmt.Errorf("fact %s: %w", f.ID, err)
		}
	}
	return nil
}

// Decks lists all decks by name, each before those inside it, without their contents.
func (s *Store) Decks(ctx context.Context) ([]deck.Deck, error) {
	decks, err := collect(ctx, s.db, scanDeck, "SELECT id, name FROM deck")
	if err != nil {
		return nil, fmt.Errorf("list decks: %w", explain(err))
	}
	slices.SortFunc(decks, deck.ByName)
	return decks, nil
}

// FindDeck is the deck of that name or, failing that, of that id, without its contents; ErrNoDeck when there is none.
func (s *Store) FindDeck(ctx context.Context, name string) (deck.Deck, error) {
	var d deck.Deck
	err := s.db.QueryRowContext(ctx, "SELECT id, name FROM deck WHERE name = ?1 OR id = ?1 ORDER BY name = ?1 DESC LIMIT 1", name).
		Scan(&d.ID, &d.Name)
	if errors.Is(err, sql.ErrNoRows) {
		return d, fmt.Errorf("find deck %q: %w", name, ErrNoDeck)
	}
	if err != nil {
		return d, fmt.Errorf("find deck %q: %w", name, explain(err))
	}
	return d, nil
}

// LoadDeck is the whole deck of that id.
func (s *Store) LoadDeck(ctx context.Context, id deck.ID) (deck.Deck, error) {
	d, err := s.FindDeck(ctx, string(id))
	if err != nil {
		return d, err
	}
	if d.Sources, err = s.sources(ctx, d.ID); err == nil {
		if d.Facts, err = s.facts(ctx, d.ID); err == nil {
			d.Cards, err = s.cardsOf(ctx, d.ID)
		}
	}
	if err != nil {
		return d, fmt.Errorf("load deck %q: %w", d.Name, explain(err))
	}
	return d, nil
}

const sourceColumns = "s.id, s.title, s.path, s.origin, s.licence, s.language, s.digest"

// sourceRow is sourceColumns as read; all are NULL for a card without a fact.
type sourceRow struct{ id, title, path, origin, licence, tag, digest sql.NullString }

func (r *sourceRow) targets() []any {
	return []any{&r.id, &r.title, &r.path, &r.origin, &r.licence, &r.tag, &r.digest}
}

func (r *sourceRow) value() (deck.Source, error) {
	l, err := readLanguage(r.tag.String)
	return deck.Source{
		ID: deck.SourceID(r.id.String), Title: r.title.String, Path: r.path.String, Origin: r.origin.String,
		Licence: r.licence.String, Language: l, Digest: r.digest.String,
	}, err
}

func (s *Store) sources(ctx context.Context, id deck.ID) ([]deck.Source, error) {
	return collect(ctx, s.db, scanSource, `SELECT `+sourceColumns+`, d.digest FROM deck_source d JOIN source s ON s.id = d.source
		WHERE d.deck = ? ORDER BY s.added, s.id`, id)
}

func scanSource(row scanner) (deck.Source, error) {
	var r sourceRow
	var digest string // of the text that this deck was made from
	if err := row.Scan(append(r.targets(), &digest)...); err != nil {
		return deck.Source{}, err
	}
	src, err := r.value()
	src.Digest = digest
	return src, err
}

const factColumns = "f.id, f.source, f.first_byte, f.end_byte, f.sentence, f.context, f.found, f.confidence, f.importance"

// factRow is factColumns as read; all are NULL for a card without a fact.
type factRow struct {
	id, source, sentence, context, found sql.NullString
	start, end                           sql.NullInt64
	confidence, importance               sql.NullFloat64
}

func (r *factRow) targets() []any {
	return []any{&r.id, &r.source, &r.start, &r.end, &r.sentence, &r.context, &r.found, &r.confidence, &r.importance}
}

func (r *factRow) value() (deck.Fact, error) {
	f := deck.Fact{
		ID: deck.FactID(r.id.String), Source: deck.SourceID(r.source.String), Sentence: r.sentence.String, Context: r.context.String,
		Span:       deck.Span{Start: int(r.start.Int64), End: int(r.end.Int64)},
		Confidence: r.confidence.Float64, Importance: r.importance.Float64,
	}
	return f, decodeFound(r.found.String, &f)
}

func (s *Store) facts(ctx context.Context, id deck.ID) ([]deck.Fact, error) {
	return collect(ctx, s.db, scanFact, `SELECT `+factColumns+` FROM fact f JOIN source s ON s.id = f.source
		WHERE f.id IN (SELECT c.fact FROM deck_card d JOIN card c ON c.id = d.card WHERE d.deck = ?)
		ORDER BY s.added, f.source, f.first_byte, f.id`, id)
}

func scanFact(row scanner) (deck.Fact, error) {
	var r factRow
	if err := row.Scan(r.targets()...); err != nil {
		return deck.Fact{}, err
	}
	return r.value()
}
