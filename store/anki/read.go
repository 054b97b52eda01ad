package anki

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"annals/deck"
	"annals/quiz"
)

// Package is what was read from a package. Reading the same one again gives the same values.
type Package struct {
	Kind    Kind
	Decks   []deck.Deck // with cards, by name; a name with two colons is a deck in a deck
	Reviews []quiz.Review
	Marks   []Mark // cards that are suspended or flagged, in the order of the decks
	Found   Found
	Losses  []Loss // what is not in Decks and Reviews, or not as it was
}

// Found counts the rows of the package, whatever became of them.
type Found struct {
	NoteTypes, Notes, Cards, Reviews, Media int
	States                                  int // cards with a memory state of FSRS: it is made again from the log
}

// Read reads a package of any kind, or a whole collection (.colpkg). Cards of ours are as they were written, with their ids,
// facts and sources; Source.Path is the file's name alone. Others are custom cards: a cloze asks with a blank, HTML becomes text,
// pictures and sounds their names in brackets. Ids in a package are its maker's claims: who stores the decks should add to
// decks of the same id, not replace them.
//
// The ids of reviews hold their instants. Those before 2020 are negative: the epoch of quiz.ReviewID is no limit to the log.
// Reviews that Write attached are exactly as they were.
//
// An error says what is wrong and what to do, and nothing has been read then: errors.Is finds ErrDamaged, ErrNewer, ErrNotice,
// ErrForeign, ErrLimit and ErrHostile.
func Read(ctx context.Context, path string) (Package, error) {
	p, err := read(ctx, path)
	if err != nil {
		return Package{}, fmt.Errorf("read anki package %q: %w", path, err)
	}
	return p, nil
}

func read(ctx context.Context, path string) (p Package, err error) {
	c, err := openContainer(path)
	if err != nil {
		return p, err
	}
	defer func() { err = errors.Join(err, c.zip.Close()) }()
	dir, err := os.MkdirTemp("", "annals-anki-")
	if err != nil {
		return p, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	file, err := c.extract(dir)
	if err != nil {
		return p, err
	}
	db, err := sandbox(ctx, file)
	if err != nil {
		return p, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	r := reader{db: db, cards: map[int64]deck.CardID{}, taken: map[deck.CardID]bool{}, shelf: shelf{}, budget: maxRendered}
	if err := r.collection(ctx, c); err != nil {
		return p, explain(err)
	}
	p = Package{Kind: c.kind, Decks: r.shelf.decks(), Reviews: r.reviews, Marks: r.marks, Found: r.found}
	p.Found.Media = c.media
	r.lost.add(MediaLeftOut, c.media, "")
	p.Losses = r.lost.list()
	return p, nil
}

// reader turns a collection into values.
type reader struct {
	db      *sql.DB
	dict    dictionary
	cards   map[int64]deck.CardID // Anki's number of a card → ours
	learnt  []int64               // cards that Anki does not count as new
	taken   map[deck.CardID]bool
	shelf   shelf
	marks   []Mark
	reviews []quiz.Review
	found   Found
	lost    ledger
	budget  int64 // bytes of text that templates may still make
}

func (r *reader) collection(ctx context.Context, c *container) (err error) {
	if r.dict, err = readDictionary(ctx, r.db); err != nil {
		return err
	}
	r.found.NoteTypes = len(r.dict.types)
	cards, err := r.cardRows(ctx)
	if err != nil {
		return fmt.Errorf("table cards: %w", err)
	}
	if err := r.notes(ctx, cards, c.kind); err != nil {
		return fmt.Errorf("table notes: %w", err)
	}
	if err := r.revlog(ctx, c); err != nil {
		return fmt.Errorf("review log: %w", err)
	}
	return nil
}

// collected is a row of Anki's cards.
type collected struct {
	id, note, deck int64
	ord            int
	suspended      bool
	flagged        bool
}

// cardRows are the cards by note, in their order within it.
func (r *reader) cardRows(ctx context.Context) ([]collected, error) {
	var cards []collected
	read := func(row scanner) error {
		card, err := r.cardRow(row)
		cards = append(cards, card)
		return err
	}
	err := each(ctx, r.db, read, fmt.Sprintf(`SELECT CAST(id AS INTEGER), CAST(nid AS INTEGER), CAST(did AS INTEGER), CAST(odid AS INTEGER),
		CAST(ord AS INTEGER), CAST(type AS INTEGER), CAST(queue AS INTEGER), CAST(flags AS INTEGER),
		octet_length(data) < 4096 AND instr(data, '"s":') > 0 FROM cards LIMIT %d`, maxCards+1))
	if err != nil {
		return nil, err
	}
	if len(cards) > maxCards {
		return nil, fmt.Errorf("more than %d: %w", maxCards, ErrLimit)
	}
	r.found.Cards = len(cards)
	slices.SortFunc(cards, func(a, b collected) int {
		return cmp.Or(cmp.Compare(a.note, b.note), cmp.Compare(a.ord, b.ord), cmp.Compare(a.id, b.id))
	})
	return cards, nil
}

// cardRow reads one of the rows of cardRows.
func (r *reader) cardRow(row scanner) (card collected, err error) {
	var home, phase, queue, flags int64
	var state bool
	err = row.Scan(&card.id, &card.note, &card.deck, &home, &card.ord, &phase, &queue, &flags, &state)
	if home != 0 {
		card.deck = home // the card is lent to a filtered deck
	}
	if phase != 0 {
		r.learnt = append(r.learnt, card.id)
	}
	if state {
		r.found.States++
	}
	card.suspended, card.flagged = queue == suspendedQueue, flags&7 != 0
	return card, err
}

// row is a row of Anki's notes.
type row struct {
	id, model  int64
	guid, tags string
	fields     sql.NullString // NULL if they are too large
}

// notes reads the notes one by one and makes their cards. The order by rowid needs no memory in SQLite.
func (r *reader) notes(ctx context.Context, cards []collected, kind Kind) error {
	rows, err := r.db.QueryContext(ctx, fmt.Sprintf(`SELECT CAST(id AS INTEGER), CAST(mid AS INTEGER), CAST(substr(guid, 1, 200) AS TEXT),
		CAST(substr(tags, 1, 20000) AS TEXT), CASE WHEN octet_length(flds) <= %d THEN CAST(flds AS TEXT) END FROM notes
		ORDER BY rowid LIMIT %d`, maxNote, maxNotes+1))
	if err != nil {
		return err
	}
	defer rows.Close() // Err below tells of every failure that matters
	next, last := 0, int64(-1<<63)
	for rows.Next() {
		var n row
		if err := rows.Scan(&n.id, &n.model, &n.guid, &n.tags, &n.fields); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		if r.found.Notes++; r.found.Notes > maxNotes {
			return fmt.Errorf("more than %d: %w", maxNotes, ErrLimit)
		}
		if n.id <= last && r.found.Notes > 1 {
			return fmt.Errorf("note %d behind note %d: %w", n.id, last, ErrHostile)
		}
		last = n.id
		if kind == Legacy1 && isNotice(n) {
			return ErrNotice
		}
		for ; next < len(cards) && cards[next].note < n.id; next++ {
			r.lost.lose(Unreadable, "")
		}
		from := next
		for next < len(cards) && cards[next].note == n.id {
			next++
		}
		if err := r.note(n, cards[from:next]); err != nil {
			return err
		}
	}
	r.lost.add(Unreadable, len(cards)-next, "")
	return rows.Err()
}

// note makes the cards of one note.
func (r *reader) note(n row, cards []collected) error {
	if !n.fields.Valid {
		r.lost.lose(TooLarge, "")
		return nil
	}
	u := r.understand(n)
	for _, card := range cards {
		made, err := u.card(card.ord, &r.budget)
		if err != nil {
			return err
		}
		r.keep(card, made)
	}
	return nil
}

// keep puts a card on the shelf, unless it is one of a kind that is left out.
func (r *reader) keep(card collected, m made) {
	odd := cleanCard(&m.card)
	switch {
	case longest(m.card) > maxText || m.tooLong:
		r.lost.lose(TooLong, m.card.Question)
		return
	case r.taken[m.card.ID]:
		r.lost.lose(Twice, m.card.Question)
		return
	}
	if odd || m.odd {
		r.lost.lose(OddText, m.card.Question)
	}
	if m.edited {
		r.lost.lose(EditedElsewhere, m.card.Question)
	}
	if m.incomplete {
		r.lost.lose(NeedsMedia, m.card.Question)
	}
	r.taken[m.card.ID] = true
	r.cards[card.id] = m.card.ID
	r.shelf.add(r.dict.decks[card.deck], m)
	if mark := (Mark{m.card.ID, card.suspended || m.incomplete, card.flagged}); mark.Suspended || mark.Flagged {
		r.marks = append(r.marks, mark)
	}
}

func longest(c deck.Card) int {
	n := max(len(c.Question), len(c.Answer))
	for _, list := range [][]string{c.Context, c.Accept, c.Choices, c.Items, c.Tags} {
		for _, s := range list {
			n = max(n, len(s))
		}
	}
	return n
}

// isNotice says whether a note is the one that newer packages hold for older programs. Its text stands in no honest deck.
func isNotice(n row) bool {
	return strings.HasPrefix(n.fields.String, "Please update to the latest Anki version, then import the ")
}
