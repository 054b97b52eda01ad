package anki

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	_ "github.com/mattn/go-sqlite3" // the driver registers itself under the name sqlite3

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// export is a package in the making.
type export struct {
	options  Options
	calendar fsrs.Calendar
	first    fsrs.Day // Anki's day 0
	history  history
	marks    map[deck.CardID]Mark
	tree     deckTree
	numbers  numbers               // of notes; a note's only card has its number too
	written  map[deck.CardID]int64 // the numbers by card
	plan     []planned
	log      []logRow
	lost     ledger
}

// planned is a card that will be written.
type planned struct {
	number   int64
	position int // among all cards
	place    int // in its deck
	card     *deck.Card
	deck     deck.ID
	ankiDeck int64
	writer   *writer
}

func newExport(decks []deck.Deck, o Options) (*export, error) {
	e := &export{
		options: o, numbers: numbers{}, written: map[deck.CardID]int64{}, tree: newDeckTree(), marks: map[deck.CardID]Mark{},
		calendar: fsrs.DefaultConfig().Calendar,
	}
	e.calendar.Location = o.Modified.Location()
	if p := o.Progress; p != nil {
		e.calendar = quiz.OnClockOf(p.Scheduler, o.Modified).Config().Calendar
		for _, m := range p.Marks {
			e.marks[m.Card] = m
		}
		var err error
		if e.history, err = replay(*p); err != nil {
			return nil, err
		}
	}
	e.first = epoch(e.calendar, o.Modified, e.history.rows)
	for i := range decks {
		e.choose(&decks[i])
	}
	return e, nil
}

// choose plans the deck's cards that can be written.
func (e *export) choose(d *deck.Deck) {
	w := newWriter(e.options.Form, d, &e.lost)
	did := e.tree.add(d.Name)
	for place := range d.Cards {
		c := &d.Cards[place]
		switch {
		case strings.TrimSpace(clean(c.Question)) == "" || strings.TrimSpace(clean(c.Answer)) == "" || c.ID == "":
			e.lost.lose(IncompleteCard, c.Question)
			continue
		case e.written[c.ID] != 0:
			e.lost.lose(InTwoDecks, c.Question)
			continue
		}
		number := e.numbers.of("note", string(c.ID))
		e.written[c.ID] = number
		e.plan = append(e.plan, planned{number, len(e.plan), place, c, d.ID, did, w})
	}
}

// file writes the collection. A crash leaves a file in a temporary directory that nobody reads, so that no journal is needed.
func (e *export) file(ctx context.Context, path string) (err error) {
	dsn := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: "_journal_mode=OFF&_synchronous=OFF"}
	db, err := sql.Open("sqlite3", dsn.String())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, schema11); err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := e.fill(ctx, tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, indices11)
	return err
}

func (e *export) fill(ctx context.Context, tx *sql.Tx) error {
	if err := e.cards(ctx, tx); err != nil {
		return err
	}
	if err := e.revlog(ctx, tx); err != nil {
		return fmt.Errorf("review log: %w", err)
	}
	col, err := newColRow(e.options, e.tree, e.calendar, e.first, len(e.plan))
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')", col.created, col.modified, col.modified,
		string(col.conf), string(col.models), string(col.decks), string(col.dconf))
	return err
}

// cards writes notes and cards in the order of their numbers, so that every row goes to the end of its table.
func (e *export) cards(ctx context.Context, tx *sql.Tx) error {
	notes, err := tx.PrepareContext(ctx, "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
	if err != nil {
		return err
	}
	defer notes.Close() // closing a statement of a transaction that ends anyway cannot lose anything
	cards, err := tx.PrepareContext(ctx, "INSERT INTO cards VALUES (?1, ?1, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)")
	if err != nil {
		return err
	}
	defer cards.Close() // likewise
	slices.SortFunc(e.plan, func(a, b planned) int { return cmp.Compare(a.number, b.number) })
	for _, p := range e.plan {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := e.card(notes, cards, p); err != nil {
			return fmt.Errorf("card %s: %w", p.card.ID, err)
		}
	}
	return nil
}

// card writes one card. Statements that can be cancelled cost a goroutine each; the loop around looks at the context instead.
func (e *export) card(notes, cards *sql.Stmt, p planned) error {
	fields, err := p.writer.fields(p.deck, p.place, *p.card)
	if err != nil {
		return err
	}
	row := newCard(p.position)
	if progress := e.options.Progress; progress != nil {
		if row, err = progress.row(e.history.states[p.card.ID], p.position, e.calendar, e.first); err != nil {
			return err
		}
	}
	if mark := e.marks[p.card.ID]; mark.Suspended || mark.Flagged {
		row.mark(mark)
	}
	mod, sortField := e.options.Modified.Unix(), sortText(fields[0])
	if _, err := notes.Exec(p.number, GUID(p.card.ID), modelOf[e.options.Form], mod, joinTags(p.card.Tags), strings.Join(fields, fieldEnd),
		sortField, checksum(sortField)); err != nil {
		return err
	}
	_, err = cards.Exec(p.number, p.ankiDeck, mod, row.Type, row.Queue, row.Due, row.Ivl, row.Factor, row.Reps, row.Lapses, row.Left,
		row.Flags, row.Data)
	return err
}

func (e *export) revlog(ctx context.Context, tx *sql.Tx) error {
	insert, err := tx.PrepareContext(ctx, "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)")
	if err != nil {
		return err
	}
	defer insert.Close() // closing a statement of a transaction that ends anyway cannot lose anything
	for _, row := range e.history.rows {
		card := e.written[row.review.Card]
		if card == 0 {
			e.lost.lose(UnwritableReview, "")
			continue
		}
		if _, err := insert.Exec(row.ID, card, row.Ease, row.Ivl, row.Last, row.Factor, row.Took, row.Type); err != nil {
			return err
		}
		e.log = append(e.log, newLogRow(row))
	}
	return ctx.Err()
}
