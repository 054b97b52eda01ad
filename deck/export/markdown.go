package export

import (
	"io"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/deckfile"
)

// writeMarkdown writes deck text. Cards that it cannot hold are left out.
func writeMarkdown(b *book, w io.Writer) error {
	d := b.wholeDeck()
	if b.report.Written == 0 {
		return ErrNothing
	}
	return deckfile.Write(w, d)
}

// wholeDeck is the deck and those inside it with the cards that can be kept whole. Its texts are not cleaned: what reads them back
// must get the same, and both deck text and JSON write hidden characters by their numbers. Of a source's path the file's name is
// left.
func (b *book) wholeDeck() deck.Deck {
	b.report.Losses = nil
	top := b.wholePart(b.given)
	top.Decks = nil
	if top.Name == "" {
		top.Name = b.name
	}
	for _, inner := range b.given.Decks {
		if part := b.wholePart(inner); len(part.Cards) > 0 {
			top.Decks = append(top.Decks, part)
		}
	}
	b.report.Written = len(top.Whole().Cards)
	return top
}

func (b *book) wholePart(d deck.Deck) deck.Deck {
	d.Facts, d.Sources = wholeFacts(d)
	for i, s := range d.Sources {
		// The folders of who made the deck are nobody's business.
		d.Sources[i].Path = s.Path[strings.LastIndexAny(s.Path, `/\`)+1:]
	}
	facts := map[deck.FactID]bool{"": true}
	for _, f := range d.Facts {
		facts[f.ID] = true
	}
	seen := map[deck.CardID]bool{}
	cards := d.Cards
	d.Cards = nil
	for _, c := range cards {
		switch {
		case seen[c.ID]:
			b.leaveOut(c, TwoCardsOneID)
			continue
		case deckfile.CheckCard(c) != nil:
			b.leaveOut(c, InvalidForText)
			continue
		case !facts[c.Fact]:
			c.Fact = ""
		}
		seen[c.ID] = true
		d.Cards = append(d.Cards, c)
	}
	return d
}

// wholeFacts are the facts of a deck that have a date and name a source, and the sources, each once and none missing.
func wholeFacts(d deck.Deck) ([]deck.Fact, []deck.Source) {
	whole := slices.DeleteFunc(slices.Clone(d.Facts), func(f deck.Fact) bool { return len(f.When) == 0 || f.Source == "" })
	facts := unique(whole, func(f deck.Fact) string { return string(f.ID) })
	sources := slices.Clone(d.Sources)
	for _, f := range facts {
		sources = append(sources, deck.Source{ID: f.Source}) // the last one of its ID, if there is another
	}
	return facts, unique(sources, func(s deck.Source) string { return string(s.ID) })
}

// unique is a list without what has no ID or that of an earlier one.
func unique[T any](list []T, id func(T) string) []T {
	seen := map[string]bool{"": true}
	var out []T
	for _, value := range list {
		if !seen[id(value)] {
			seen[id(value)] = true
			out = append(out, value)
		}
	}
	return out
}
