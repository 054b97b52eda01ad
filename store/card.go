package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"annals/deck"
)

// saveCards makes the deck hold its cards in their order, but for those that a person took out of it.
func saveCards(ctx context.Context, tx *sql.Tx, d deck.Deck, now int64) (Saved, error) {
	before, err := members(ctx, tx, d.ID)
	if err != nil {
		return Saved{}, err
	}
	dropped, err := droppedCards(ctx, tx, d.ID)
	if err != nil {
		return Saved{}, err
	}
	importance := make(map[deck.FactID]float64, len(d.Facts))
	for _, f := range d.Facts {
		importance[f.ID] = f.Importance
	}
	var saved Saved
	var list []member
	family := map[deck.FactID]int{} // siblings share a place among new cards, so that chance decides what a fact is first asked for
	for position, c := range d.Cards {
		if dropped[c.ID] {
			continue
		}
		if _, known := family[c.Fact]; !known || c.Fact == "" {
			family[c.Fact] = position
		}
		old, held := before[c.ID]
		delete(before, c.ID)
		switch {
		case !held:
			saved.Added++
		case old != wording{c.Question, c.Answer}:
			saved.Changed++
		}
		list = append(list, member{d.ID, &d.Cards[position], position, family[c.Fact], rank(c.Kind) * importance[c.Fact]})
	}
	if err := writeMembers(ctx, tx, list, now); err != nil {
		return Saved{}, err
	}
	saved.Gone = len(before)
	for card := range before {
		if _, err := tx.ExecContext(ctx, "DELETE FROM deck_card WHERE deck = ? AND card = ?", d.ID, card); err != nil {
			return Saved{}, fmt.Errorf("card %s: %w", card, err)
		}
	}
	return saved, nil
}

// wording is what a learner would notice when it changes.
type wording struct{ question, answer string }

// members are the cards that the deck holds.
func members(ctx context.Context, tx *sql.Tx, id deck.ID) (map[deck.CardID]wording, error) {
	held := map[deck.CardID]wording{}
	read := func(row scanner) error {
		var card deck.CardID
		var w wording
		err := row.Scan(&card, &w.question, &w.answer)
		held[card] = w
		return err
	}
	return held, each(ctx, tx, read, "SELECT c.id, c.question, c.answer FROM deck_card d JOIN card c ON c.id = d.card WHERE d.deck = ?", id)
}

// EditCard takes over a card's wording, answers and tags as a person has written them. From then on they stand: adding the
// article again does not change them. ErrNoCard when the file does not hold the card.
func (s *Store) EditCard(ctx context.Context, c deck.Card) error {
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		tags, err := encodeTags(c.Tags)
		if err != nil {
			return err
		}
		rest, err := encodeMore(c)
		if err != nil {
			return err
		}
		done, err := tx.ExecContext(ctx, "UPDATE card SET question = ?, answer = ?, date = ?, tags = ?, more = ?, edited = 1 WHERE id = ?",
			c.Question, c.Answer, dateText(c.Date), tags, rest, c.ID)
		if err != nil {
			return err
		}
		if n, err := done.RowsAffected(); err != nil || n == 1 {
			return err
		}
		return ErrNoCard
	})
	if err != nil {
		return fmt.Errorf("edit card %s: %w", c.ID, explain(err))
	}
	return nil
}

const cardColumns = "c.id, coalesce(c.fact, ''), c.kind, c.language, c.question, c.answer, c.date, c.tags, c.more"

func (s *Store) cardsOf(ctx context.Context, id deck.ID) ([]deck.Card, error) {
	return collect(ctx, s.db, scanCard, `SELECT `+cardColumns+` FROM deck_card d JOIN card c ON c.id = d.card
		WHERE d.deck = ? ORDER BY d.position, c.id`, id)
}

func scanCard(row scanner) (deck.Card, error) {
	var r cardRow
	if err := row.Scan(r.targets()...); err != nil {
		return deck.Card{}, err
	}
	return r.value()
}

// cardRow is cardColumns as read.
type cardRow struct {
	card                  deck.Card
	kind, tag, date, tags string
	rest                  string
}

func (r *cardRow) targets() []any {
	c := &r.card
	return []any{&c.ID, &c.Fact, &r.kind, &r.tag, &c.Question, &c.Answer, &r.date, &r.tags, &r.rest}
}

func (r *cardRow) value() (deck.Card, error) {
	c := r.card
	var err error
	if c.Kind, err = readKind(r.kind); err != nil {
		return c, err
	}
	if c.Language, err = readLanguage(r.tag); err != nil {
		return c, err
	}
	if c.Date, err = readDate(r.date); err != nil {
		return c, err
	}
	if c.Tags, err = decodeTags(r.tags); err != nil {
		return c, err
	}
	return c, decodeMore(r.rest, &c)
}

// Asked is a card with what is shown after its answer.
type Asked struct {
	Card     deck.Card
	Fact     deck.Fact   // zero for a card written by hand
	Source   deck.Source // likewise
	Previous string      // the answer that was right when the card was last answered, if it is another one now; else ""
}

// Cards are the cards of those ids, in that order, with their facts and sources; ErrNoCard when one is missing.
func (s *Store) Cards(ctx context.Context, ids []deck.CardID) ([]Asked, error) {
	list, err := s.asked(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("load cards: %w", explain(err))
	}
	return list, nil
}

func (s *Store) asked(ctx context.Context, ids []deck.CardID) ([]Asked, error) {
	wanted, err := idList(ids)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	list, found := make([]Asked, len(ids)), make([]bool, len(ids))
	read := func(row scanner) error {
		var place int
		a, err := scanAsked(row, &place)
		list[place], found[place] = a, true
		return err
	}
	if err := each(ctx, s.db, read, "SELECT "+cardColumns+", "+factColumns+", "+sourceColumns+`, c.previous, k.key
		FROM json_each(?) k CROSS JOIN card c ON c.id = k.value
		LEFT JOIN fact f ON f.id = c.fact LEFT JOIN source s ON s.id = f.source`, wanted); err != nil {
		return nil, err
	}
	if missing := slices.Index(found, false); missing >= 0 {
		return nil, fmt.Errorf("card %s: %w", ids[missing], ErrNoCard)
	}
	return list, nil
}

// scanAsked reads a card with its fact and source, and whatever columns follow them.
func scanAsked(row scanner, more ...any) (Asked, error) {
	var a Asked
	var card cardRow
	var fact factRow
	var source sourceRow
	targets := append(append(card.targets(), fact.targets()...), source.targets()...)
	err := row.Scan(append(append(targets, &a.Previous), more...)...)
	if err != nil {
		return a, err
	}
	if a.Card, err = card.value(); err != nil || a.Card.Fact == "" {
		return a, err
	}
	if a.Fact, err = fact.value(); err != nil {
		return a, err
	}
	a.Source, err = source.value()
	return a, err
}
