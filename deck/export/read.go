package export

import (
	"encoding/json"
	"fmt"
	"io"
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
// the same IDs in all formats but Quizlet, which has no place for them. Rows that cannot be read are listed as problems and
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
	s.deck.Cards = deckfile.Complete(s.deck.Cards)
	return s.deck, s.problems, nil
}

// readJSON reads what writeJSON wrote.
func readJSON(text string) (deck.Deck, []deckfile.Problem, error) {
	var d deck.Deck
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return deck.Deck{}, nil, fmt.Errorf("read json: %w", err)
	}
	var s sheet
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
	return d, s.problems, nil
}

// sheet is a table of cards half read.
type sheet struct {
	deck     deck.Deck
	problems []deckfile.Problem
}

func (s *sheet) problem(line int, lost bool, format string, args ...any) {
	const most = 1000
	if len(s.problems) < most {
		s.problems = append(s.problems, deckfile.Problem{Line: line, Column: 1, Message: fmt.Sprintf(format, args...), Lost: lost})
	}
}

// add adds a card unless it lacks what makes one.
func (s *sheet) add(line int, c deck.Card) {
	switch {
	case strings.TrimSpace(c.Question) == "":
		s.problem(line, true, "row without a question")
	case strings.TrimSpace(c.Answer) == "":
		s.problem(line, true, "row without an answer")
	case len(c.Question) > maxField || len(c.Answer) > maxField:
		s.problem(line, true, "text of more than %d bytes", maxField)
	default:
		s.deck.Cards = append(s.deck.Cards, c)
	}
}
