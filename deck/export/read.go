package export

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/deckfile"
)

// maxRead bounds what Read takes, in bytes; maxField one text of a card.
const (
	maxRead  = 64 << 20
	maxField = 64 << 10
)

// Read reads cards in one of the formats AnkiText, Quizlet, CSV, Markdown and JSON. Of the first three the deck has a name only
// if the file tells one. Cards without an ID get one from their text, as in package deckfile; what Write wrote comes back under
// the same IDs in all formats but Quizlet, which has no place for them. Decks that the file tells of besides the first are in its
// Decks. Rows that cannot be read are listed as problems and
// do not lose the others. The error is for a format that cannot be read, and for a file that is too large or not text.
func Read(r io.Reader, f Format) (deck.Deck, []deckfile.Problem, error) {
	if f == Markdown {
		return deckfile.Read(r)
	}
	data, err := io.ReadAll(io.LimitReader(r, maxRead+1))
	switch {
	case err != nil:
		return deck.Deck{}, nil, fmt.Errorf("read %s: %w", f, err)
	case len(data) > maxRead:
		return deck.Deck{}, nil, fmt.Errorf("read %s: larger than %d MiB", f, maxRead>>20)
	case !utf8.Valid(data):
		return deck.Deck{}, nil, fmt.Errorf("read %s: not UTF-8: save it as UTF-8 first", f)
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	var s sheet
	switch f {
	case AnkiText:
		s.ankiText(text)
	case Quizlet:
		s.quizlet(text)
	case CSV:
		err = s.csv(text)
	case JSON:
		return readJSON(text)
	default:
		return deck.Deck{}, nil, fmt.Errorf("read %s: this format is only written", f)
	}
	if err != nil {
		return deck.Deck{}, nil, fmt.Errorf("read %s: %w", f, err)
	}
	return s.parted(), s.problems, nil
}

// sheet is a table of cards half read.
type sheet struct {
	deck     deck.Deck // with the cards of all decks
	homes    []string  // by card: the name of its deck, "" if the table tells none
	problems []deckfile.Problem
}

// parted is the deck of the sheet. Where its rows name several decks, they become decks inside the one that all have in common;
// without one the table has no name.
func (s *sheet) parted() deck.Deck {
	d := s.deck
	d.Cards = deckfile.Complete(d.Cards)
	names := slices.Clone(s.homes)
	slices.Sort(names)
	if names = slices.Compact(names); len(names) == 1 && d.Name == "" {
		d.Name = names[0]
	}
	if len(names) < 2 {
		return d
	}
	if d.Name == "" && deck.Within(names[len(names)-1], names[0]) { // in their order the first has all others inside it, or none has
		d.Name = names[0]
	}
	cards := map[string][]deck.Card{}
	for i, c := range d.Cards {
		cards[s.homes[i]] = append(cards[s.homes[i]], c)
	}
	top := d.Part("", d.Name, append(cards[""], cards[d.Name]...))
	for _, name := range names {
		if name != "" && name != d.Name {
			top.Decks = append(top.Decks, d.Part("", name, cards[name]))
		}
	}
	return top
}

func (s *sheet) problem(line int, lost bool, format string, args ...any) {
	const most = 1000
	if len(s.problems) < most {
		s.problems = append(s.problems, deckfile.Problem{Line: line, Column: 1, Message: fmt.Sprintf(format, args...), Lost: lost})
	}
}

// add adds a card of the deck named unless it lacks what makes one.
func (s *sheet) add(line int, home string, c deck.Card) {
	switch {
	case strings.TrimSpace(c.Question) == "":
		s.problem(line, true, "row without a question")
	case strings.TrimSpace(c.Answer) == "":
		s.problem(line, true, "row without an answer")
	case len(c.Question) > maxField || len(c.Answer) > maxField:
		s.problem(line, true, "text of more than %d bytes", maxField)
	default:
		s.deck.Cards = append(s.deck.Cards, c)
		s.homes = append(s.homes, strings.Join(strings.Fields(home), " "))
	}
}
