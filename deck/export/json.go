package export

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"annals/deck"
	"annals/deck/deckfile"
)

// writeJSON writes all that the deck holds, by the names that package deck gives its parts.
func writeJSON(b *book, w io.Writer) error {
	d := b.wholeDeck()
	if b.report.Written == 0 {
		return ErrNothing
	}
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

// readJSON reads what writeJSON wrote.
func readJSON(text string) (deck.Deck, []deckfile.Problem, error) {
	var d deck.Deck
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return deck.Deck{}, nil, fmt.Errorf("read json: %w", err)
	}
	var s sheet
	top, inner := s.wholePart(d), d.Decks
	top.Decks = nil
	for len(inner) > 0 { // however deep they stand, they become one list
		top.Decks = append(top.Decks, s.wholePart(inner[0]))
		top.Decks[len(top.Decks)-1].Decks = nil
		inner = append(inner[1:len(inner):len(inner)], inner[0].Decks...)
	}
	return top, s.problems, nil
}

// wholePart is a deck of the file with the cards that are whole.
func (s *sheet) wholePart(d deck.Deck) deck.Deck {
	d.Facts, d.Sources = wholeFacts(d)
	facts := map[deck.FactID]bool{}
	for _, f := range d.Facts {
		facts[f.ID] = true
	}
	cards := d.Cards
	d.Cards = nil
	for i, c := range cards {
		switch {
		case c.Question == "" || c.Answer == "" || len(c.Question) > maxField || len(c.Answer) > maxField:
			s.problem(1, true, "card %d: no question or no answer, or one of more than %d bytes", i+1, maxField)
			continue
		case c.Fact != "" && !facts[c.Fact]:
			s.problem(1, false, "card %d: the file has no fact %q with a date", i+1, c.Fact)
			c.Fact = ""
		}
		d.Cards = append(d.Cards, c)
	}
	d.Cards = deckfile.Complete(d.Cards)
	return d
}
