package deckfile

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"annals/deck"
)

// Check says why a deck cannot be written as text with those inside it, nil if it can.
func Check(d deck.Deck) error {
	for _, inner := range d.Decks {
		if !deck.Within(inner.Name, d.Name) || inner.Name == d.Name {
			return fmt.Errorf("deck %q: not inside %q", inner.Name, d.Name)
		}
		if err := Check(inner); err != nil {
			return fmt.Errorf("deck %q: %w", inner.Name, err)
		}
	}
	if err := checkText("deck name", d.Name); err != nil {
		return err
	}
	facts, err := checkFacts(d)
	if err != nil {
		return err
	}
	cards := map[deck.CardID]bool{}
	for _, c := range d.Cards {
		if cards[c.ID] {
			return fmt.Errorf("card %q: two cards have this ID", c.ID)
		}
		cards[c.ID] = true
		if err := CheckCard(c); err != nil {
			return fmt.Errorf("card %q: %w", c.ID, err)
		}
		if c.Fact != "" && !facts[c.Fact] {
			return fmt.Errorf("card %q: the deck has no fact %q", c.ID, c.Fact)
		}
	}
	return nil
}

// checkFacts checks facts and their sources, and says which facts there are.
func checkFacts(d deck.Deck) (map[deck.FactID]bool, error) {
	sources := map[deck.SourceID]bool{}
	for _, s := range d.Sources {
		if s.ID == "" || sources[s.ID] {
			return nil, fmt.Errorf("source %q: its ID is empty or taken", s.ID)
		}
		sources[s.ID] = true
	}
	facts := map[deck.FactID]bool{}
	for _, f := range d.Facts {
		if f.ID == "" || facts[f.ID] {
			return nil, fmt.Errorf("fact %q: its ID is empty or taken", f.ID)
		}
		if len(f.When) == 0 || !sources[f.Source] {
			return nil, fmt.Errorf("fact %q: no date or no source", f.ID)
		}
		facts[f.ID] = true
	}
	return facts, nil
}

// CheckCard says why a card by itself cannot be written as text, nil if it can.
func CheckCard(c deck.Card) error {
	if c.ID == "" {
		return fmt.Errorf("no ID")
	}
	if c.Kind == deck.NoKind {
		return fmt.Errorf("no kind")
	}
	if err := checkText("question", c.Question); err != nil {
		return err
	}
	if err := checkText("answer", c.Answer); err != nil {
		return err
	}
	for _, text := range slices.Concat(c.Context, c.Accept, c.Choices, c.Items, c.Tags) {
		if err := checkText("text in a list", text); err != nil {
			return err
		}
	}
	return nil
}

func checkText(what, s string) error {
	switch {
	case s == "":
		return fmt.Errorf("%s: empty", what)
	case len(s) > maxField:
		return fmt.Errorf("%s: %d bytes, want %d at most", what, len(s), maxField)
	case !utf8.ValidString(s):
		return fmt.Errorf("%s: not UTF-8", what)
	}
	return nil
}
