package deckfile

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"annals/deck"
)

// Read reads a deck text. What it does not understand it lists as problems, in the order of the lines, and goes on: a bad card
// does not lose the others. The error is for what cannot be read at all: a failing reader, more than 64 MiB, text that is not
// UTF-8, more than 200,000 cards. A deck without an ID gets one from its name. Decks inside the first one are in its Decks.
func Read(r io.Reader) (deck.Deck, []Problem, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	switch {
	case err != nil:
		return deck.Deck{}, nil, fmt.Errorf("read deck text: %w", err)
	case len(text) > maxBytes:
		return deck.Deck{}, nil, fmt.Errorf("read deck text: larger than %d MiB", maxBytes>>20)
	case !utf8.Valid(text):
		return deck.Deck{}, nil, fmt.Errorf("read deck text: not UTF-8")
	}
	p := reader{
		lines: strings.Split(strings.TrimPrefix(string(text), "\ufeff"), "\n"), ids: map[deck.CardID]int{}, twins: map[deck.CardID]int{},
		facts: map[deck.FactID]bool{}, sources: map[deck.SourceID]bool{}, labels: map[string]bool{},
	}
	p.reserve()
	p.parts = []part{{}}
	for p.at < len(p.lines) && len(p.deck.Cards) <= maxCards {
		p.block()
	}
	if len(p.deck.Cards) > maxCards {
		return deck.Deck{}, nil, fmt.Errorf("read deck text: more than %d cards", maxCards)
	}
	p.finish()
	return p.parted(), p.problems, nil
}

// reader is a deck text half read.
type reader struct {
	lines    []string
	at       int       // the line to be read next
	deck     deck.Deck // with the cards of all parts
	parts    []part
	problems []Problem
	ids      map[deck.CardID]int // the part that a card of this ID was read in last, counted from 1; 0: a comment names it
	twins    map[deck.CardID]int // cards written by hand that ask the same, by the ID of the first
	facts    map[deck.FactID]bool
	sources  map[deck.SourceID]bool
	labels   map[string]bool // of footnotes that say nothing the program can use
	refs     []reference
}

// reserve keeps the IDs in comments from cards without one that stand before them.
func (p *reader) reserve() {
	for n := range p.lines {
		if inner, ok := inComment(p.line(n)); ok && strings.HasPrefix(inner, "card ") {
			if a, err := parseAttributes(inner); err == nil {
				p.ids[deck.CardID(a.values["id"])] = 0
			}
		}
	}
}

// reference is a card's footnote, to be checked when all footnotes are known.
type reference struct {
	card, line, column int
}

// line is the line numbered n without its end.
func (p *reader) line(n int) string { return strings.TrimSuffix(p.lines[n], "\r") }

// problem notes what is wrong at a byte of a line, both from 0.
func (p *reader) problem(line, at int, lost bool, format string, args ...any) {
	if len(p.problems) < maxProblems {
		column := 1 + utf8.RuneCountInString(p.lines[line][:min(at, len(p.lines[line]))])
		p.problems = append(p.problems, Problem{Line: line + 1, Column: column, Message: fmt.Sprintf(format, args...), Lost: lost})
	}
}

// block reads what begins at the line reached: a heading with what belongs to it, a footnote, a comment.
func (p *reader) block() {
	line := p.line(p.at)
	switch {
	case strings.HasPrefix(line, "## "):
		end := p.at + 1
		for end < len(p.lines) && !startsBlock(p.line(end)) {
			end++
		}
		p.card(p.at, end)
		p.at = end
	case strings.HasPrefix(line, "# "):
		p.name(line)
		p.at++
	case strings.HasPrefix(line, "[^"):
		p.footnote()
	case strings.HasPrefix(strings.TrimSpace(line), "<!--"):
		p.comment()
	case strings.TrimSpace(line) == "" || isRule(line):
		p.at++
	default:
		p.problem(p.at, 0, false, "text outside a card: a card begins with a line like \"## question\"")
		p.paragraph()
	}
}

// startsBlock says whether a line ends the card before it.
func startsBlock(line string) bool {
	return strings.HasPrefix(line, "# ") || strings.HasPrefix(line, "## ") || strings.HasPrefix(line, "[^") || isRule(line)
}

func isRule(line string) bool {
	line = strings.TrimSpace(line)
	return len(line) >= 3 && (strings.Trim(line, "-") == "" || strings.Trim(line, "*") == "")
}

// paragraph passes over lines up to a blank one, so that one problem stands for all of them.
func (p *reader) paragraph() {
	for p.at < len(p.lines) && strings.TrimSpace(p.line(p.at)) != "" && !startsBlock(p.line(p.at)) {
		p.at++
	}
}

// comment reads the deck's ID, or passes over a comment up to its end.
func (p *reader) comment() {
	inner, whole := inComment(p.line(p.at))
	if whole {
		if a, err := parseAttributes(inner); a.about == "deck" {
			if err != nil {
				p.problem(p.at, 0, false, "%v", err)
			}
			p.parts[len(p.parts)-1].id = deck.ID(a.values["id"])
		}
		p.at++
		return
	}
	start := p.at
	for ; p.at < len(p.lines); p.at++ {
		if strings.Contains(p.line(p.at), "-->") {
			p.at++
			return
		}
	}
	p.problem(start, 0, false, "comment without an end: nothing after it was read")
}

// finish checks what only the whole text can tell.
func (p *reader) finish() {
	for _, ref := range p.refs {
		c := &p.deck.Cards[ref.card]
		if p.facts[c.Fact] {
			continue
		}
		if !p.labels[string(c.Fact)] {
			p.problem(ref.line, ref.column, false, "footnote %q: the text has none of this name", clip(string(c.Fact)))
		}
		c.Fact = ""
	}
	for _, f := range p.deck.Facts {
		if !p.sources[f.Source] {
			p.sources[f.Source] = true
			p.deck.Sources = append(p.deck.Sources, deck.Source{ID: f.Source})
			p.problem(len(p.lines)-1, 0, false, "source %q: the text has none of this name", clip(string(f.Source)))
		}
	}
}

// clip shortens a text for a message.
func clip(s string) string {
	const longest = 60
	if utf8.RuneCountInString(s) <= longest {
		return s
	}
	return string([]rune(s)[:longest]) + "…"
}
