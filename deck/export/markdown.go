package export

import (
	"encoding/json"
	"io"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/deckfile"
)

// writeMarkdown writes deck text. Cards that it cannot hold are left out.
func writeMarkdown(b *book, w io.Writer) error {
	d := b.wholeDeck()
	if len(d.Cards) == 0 {
		return ErrNothing
	}
	b.report.Written = len(d.Cards)
	return deckfile.Write(w, d)
}

// wholeDeck is the deck with the cards that can be kept whole. Its texts are not cleaned: what reads them back must get the
// same, and both deck text and JSON write hidden characters by their numbers. Of a source's path the file's name is left.
func (b *book) wholeDeck() deck.Deck {
	d := b.raw
	if d.Name == "" {
		d.Name = b.name
	}
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
	b.report.Losses = nil
	d.Cards = nil
	for _, c := range b.raw.Cards {
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

// writeJSON writes all that the deck holds, by the names that package deck gives its parts.
func writeJSON(b *book, w io.Writer) error {
	d := b.wholeDeck()
	if len(d.Cards) == 0 {
		return ErrNothing
	}
	b.report.Written = len(d.Cards)
	text, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		return err
	}
	var out strings.Builder
	for _, r := range string(text) {
		if r != '\n' && acts(r) && r <= 0xffff {
			out.WriteString(`\u` + hex4(r))
			continue
		}
		out.WriteRune(r)
	}
	_, err = io.WriteString(w, out.String()+"\n")
	return err
}

func hex4(r rune) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
