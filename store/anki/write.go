package anki

import (
	"bufio"
	"context"
	"crypto/sha1"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"html"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	_ "github.com/mattn/go-sqlite3" // the driver registers itself under the name sqlite3

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// Options are what a person may choose, and the time.
type Options struct {
	Form     Form
	Modified time.Time // of the notes: Anki takes over a note again only if this has grown. Its zone is the learner's
	Progress *Progress // nil: all cards are new, as a class wants them
}

// Report says what is in a package that was written.
type Report struct {
	Cards   int // as many notes
	Reviews int
	Losses  []Loss
}

// ErrNothing is the error of an export without a card.
var ErrNothing = errors.New("no card to write")

// Write writes the decks as a package: Legacy 1, schema 11. A name with two colons (History::Rome) is a deck in a deck. The same
// arguments give the same bytes. A card asked for its order shows the events shuffled. In the form Cloze, a card whose
// sentence does not hold its answer has question and answer as its text.
//
// Nothing useful has been written to w when there is an error.
func Write(ctx context.Context, w io.Writer, decks []deck.Deck, o Options) (Report, error) {
	report, err := write(ctx, w, decks, o)
	if err != nil {
		return report, fmt.Errorf("write anki package: %w", err)
	}
	return report, nil
}

func write(ctx context.Context, out io.Writer, decks []deck.Deck, o Options) (report Report, err error) {
	if int(o.Form) >= len(forms) {
		return report, fmt.Errorf("unknown note type %s", o.Form)
	}
	dir, err := os.MkdirTemp("", "annals-anki-")
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, legacy1Name)
	var lost ledger
	e, err := newExport(o, &lost)
	if err != nil {
		return report, err
	}
	if err := e.file(ctx, path, decks); err != nil {
		return report, err
	}
	report = Report{Cards: e.cards, Reviews: e.reviews, Losses: lost.list()}
	if e.cards == 0 {
		return report, ErrNothing
	}
	return report, pack(out, path, e.log)
}

// export is a package in the making.
type export struct {
	options  Options
	calendar fsrs.Calendar
	first    fsrs.Day // Anki's day 0
	history  history
	marks    map[deck.CardID]Mark
	numbers  numbers // of notes and cards
	written  map[deck.CardID]int64
	tree     deckTree
	lost     *ledger
	log      []logRow
	cards    int
	reviews  int
}

func newExport(o Options, lost *ledger) (*export, error) {
	e := &export{
		options: o, numbers: numbers{}, written: map[deck.CardID]int64{}, tree: newDeckTree(), lost: lost, marks: map[deck.CardID]Mark{},
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
	return e, nil
}

// file writes the collection. A crash leaves a file in a temporary directory that nobody reads, so that no journal is needed.
func (e *export) file(ctx context.Context, path string, decks []deck.Deck) (err error) {
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
	if err := e.fill(ctx, tx, decks); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, indices11)
	return err
}

func (e *export) fill(ctx context.Context, tx *sql.Tx, decks []deck.Deck) error {
	notes, err := tx.PrepareContext(ctx, "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
	if err != nil {
		return err
	}
	defer notes.Close() // closing a statement of a transaction that ends anyway cannot lose anything
	cards, err := tx.PrepareContext(ctx, "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)")
	if err != nil {
		return err
	}
	defer cards.Close() // likewise
	for _, d := range decks {
		if err := e.deck(ctx, notes, cards, d); err != nil {
			return fmt.Errorf("deck %q: %w", d.Name, err)
		}
	}
	if err := e.revlog(ctx, tx); err != nil {
		return fmt.Errorf("review log: %w", err)
	}
	col, err := (&writer{form: e.options.Form}).col(e.tree, e.calendar, e.first, e.options.Modified, e.cards)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')", col.created, col.modified, col.modified,
		string(col.conf), string(col.models), string(col.decks), string(col.dconf))
	return err
}

func (e *export) deck(ctx context.Context, notes, cards *sql.Stmt, d deck.Deck) error {
	w := &writer{form: e.options.Form, facts: map[deck.FactID]*deck.Fact{}, sources: map[deck.SourceID]*deck.Source{}, lost: e.lost}
	for i, f := range d.Facts {
		w.facts[f.ID] = &d.Facts[i]
	}
	for i, s := range d.Sources {
		w.sources[s.ID] = &d.Sources[i]
	}
	did := e.tree.add(d.Name)
	for place, c := range d.Cards {
		switch {
		case strings.TrimSpace(clean(c.Question)) == "" || strings.TrimSpace(clean(c.Answer)) == "" || c.ID == "":
			e.lost.lose(IncompleteCard, c.Question)
			continue
		case e.written[c.ID] != 0:
			e.lost.lose(InTwoDecks, c.Question)
			continue
		}
		if err := e.card(ctx, notes, cards, w, d.ID, place, did, c); err != nil {
			return fmt.Errorf("card %s: %w", c.ID, err)
		}
	}
	return nil
}

func (e *export) card(ctx context.Context, notes, cards *sql.Stmt, w *writer, d deck.ID, place int, did int64, c deck.Card) error {
	fields, err := w.fields(d, place, c)
	if err != nil {
		return err
	}
	row := newCard(e.cards)
	if p := e.options.Progress; p != nil {
		if row, err = p.row(e.history.states[c.ID], e.cards, e.calendar, e.first); err != nil {
			return err
		}
	}
	mark := e.marks[c.ID]
	if mark.Suspended {
		row.Queue = suspendedQueue
	}
	if mark.Flagged {
		row.Flags = redFlag
	}
	note, card, mod := e.numbers.of("note", string(c.ID)), e.numbers.of("card", string(c.ID)), e.options.Modified.Unix()
	sortField := sortText(fields[0])
	if _, err := notes.ExecContext(ctx, note, GUID(c.ID), modelOf[e.options.Form], mod, joinTags(c.Tags), strings.Join(fields, fieldEnd),
		sortField, checksum(sortField)); err != nil {
		return err
	}
	if _, err := cards.ExecContext(ctx, card, note, did, mod, row.Type, row.Queue, row.Due, row.Ivl, row.Factor, row.Reps, row.Lapses, row.Left,
		row.Flags, row.Data); err != nil {
		return err
	}
	e.written[c.ID] = card
	e.cards++
	return nil
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
		if _, err := insert.ExecContext(ctx, row.ID, card, row.Ease, row.Ivl, row.Last, row.Factor, row.Took, row.Type); err != nil {
			return err
		}
		e.log = append(e.log, newLogRow(row))
		e.reviews++
	}
	return nil
}

const (
	fieldEnd = "\x1f"
	redFlag  = 1
)

var tag = regexp.MustCompile(`<[^>]*>`)

// sortText is the text of a field without markup, by which Anki sorts notes and finds twins.
func sortText(field string) string { return html.UnescapeString(tag.ReplaceAllString(field, "")) }

func checksum(text string) int64 {
	sum := sha1.Sum([]byte(text))
	return int64(binary.BigEndian.Uint32(sum[:4]))
}

// joinTags is the column of a note: tags between blanks, with a blank at both ends.
func joinTags(tags []string) string {
	var b strings.Builder
	for _, t := range tags {
		if t = strings.Join(strings.Fields(clean(t)), "_"); t != "" {
			b.WriteString(" " + t)
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return b.String() + " "
}

// pack puts the collection and our own log into the archive. Nothing in it tells when it was made.
func pack(out io.Writer, path string, log []logRow) error {
	buffer := bufio.NewWriterSize(out, 1<<16)
	archive := newArchive(buffer)
	if err := archive.copyFile(legacy1Name, path); err != nil {
		return err
	}
	if err := archive.text(mediaName, "{}"); err != nil {
		return err
	}
	if len(log) > 0 {
		if err := archive.log(log); err != nil {
			return err
		}
	}
	if err := archive.zip.Close(); err != nil {
		return err
	}
	return buffer.Flush()
}
