package deckfile

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"annals/deck"
)

// Write writes the deck as text. A deck is valid if it has a name, its cards have different IDs, its facts and its sources too,
// each fact has a date and a source of the deck, each card has a kind, a question and an answer, no list holds an empty text, no text is longer than 64 KiB, and all texts are
// UTF-8. Nothing is written of one that is not: the error names the card. Decks inside it follow it, each under its own heading.
func Write(w io.Writer, d deck.Deck) error {
	if err := Check(d); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	for i, part := range append([]deck.Deck{d}, d.Decks...) {
		if i > 0 {
			fmt.Fprint(out, "\n")
		}
		fmt.Fprintf(out, "# %s\n", escape(part.Name))
		if part.ID != "" {
			fmt.Fprintf(out, "%s\n", comment("deck", "id", string(part.ID)))
		}
		for _, c := range part.Cards {
			writeCard(out, c)
		}
	}
	d = d.Whole()
	if len(d.Facts)+len(d.Sources) > 0 {
		fmt.Fprint(out, "\n---\n")
	}
	for _, f := range d.Facts {
		data, err := factData(f)
		if err != nil {
			return fmt.Errorf("write fact %s: %w", f.ID, err)
		}
		fmt.Fprintf(out, "\n[^%s]: %s\n<!-- fact %s -->\n", quote(string(f.ID)), escape(f.Sentence), data)
	}
	for _, s := range d.Sources {
		data, err := sourceData(s)
		if err != nil {
			return fmt.Errorf("write source %s: %w", s.ID, err)
		}
		fmt.Fprintf(out, "\n[^%s%s]: %s\n<!-- source %s -->\n", sourceLabel, quote(string(s.ID)), sourceLine(s), data)
	}
	return out.Flush()
}

func writeCard(out *bufio.Writer, c deck.Card) {
	fmt.Fprintf(out, "\n## %s", escape(c.Question))
	if c.Fact != "" {
		fmt.Fprintf(out, " [^%s]", quote(string(c.Fact)))
	}
	fmt.Fprint(out, "\n\n")
	if len(c.Context) > 0 {
		fmt.Fprintf(out, "*%s*\n\n", contextLine(c.Context))
	}
	for i, item := range c.Items {
		fmt.Fprintf(out, "%d. %s\n", i+1, escape(item))
	}
	right := append([]string{c.Answer}, c.Accept...)
	if len(c.Items) > 0 && c.Answer == inOrder(c.Items, c.Language) {
		right = c.Accept
	}
	if len(c.Items) > 0 && len(right)+len(c.Choices) > 0 {
		fmt.Fprint(out, "\n")
	}
	for _, text := range right {
		fmt.Fprintf(out, "- [x] %s\n", escape(text))
	}
	for _, text := range c.Choices {
		fmt.Fprintf(out, "- [ ] %s\n", escape(text))
	}
	if len(c.Tags) > 0 {
		words := make([]string, len(c.Tags))
		for i, tag := range c.Tags {
			words[i] = "#" + escapeTag(tag)
		}
		fmt.Fprintf(out, "\n%s\n", strings.Join(words, " "))
	}
	answered := ""
	if len(c.Items) > 0 && len(right) > len(c.Accept) {
		answered = "own"
	}
	fmt.Fprintf(out, "\n%s\n", comment("card", "id", string(c.ID), "kind", c.Kind.String(), "lang", c.Language.String(),
		"date", dateNote(c), "answer", answered))
}

// contextSeparator stands between the lines of a breadcrumb.
const contextSeparator = " › "

func contextLine(lines []string) string {
	escaped := make([]string, len(lines))
	for i, line := range lines {
		escaped[i] = strings.ReplaceAll(escape(line), "›", "&#x203a;")
	}
	return strings.Join(escaped, contextSeparator)
}

// sourceLabel begins the label of a source's footnote.
const sourceLabel = "source-"

func sourceLine(s deck.Source) string {
	line := "**" + escape(s.Title) + "**"
	if s.Origin != "" {
		line += ", <" + strings.ReplaceAll(escape(s.Origin), ">", "&#x3e;") + ">"
	}
	if s.Licence != "" {
		line += ", " + escape(s.Licence)
	}
	return line
}

// none takes a field out of the JSON of the struct around it.
type none *struct{}

// factRest is a fact without what the line above its comment tells.
type factRest struct {
	deck.Fact
	ID       none `json:"id,omitempty"`
	Sentence none `json:"sentence,omitempty"`
}

func factData(f deck.Fact) (string, error) { return data(factRest{Fact: f}) }

// sourceRest is a source without what the line above its comment tells.
type sourceRest struct {
	deck.Source
	ID      none `json:"id,omitempty"`
	Title   none `json:"title,omitempty"`
	Origin  none `json:"origin,omitempty"`
	Licence none `json:"licence,omitempty"`
}

func sourceData(s deck.Source) (string, error) { return data(sourceRest{Source: s}) }

// data is a value as JSON that can stand in a comment: the encoder escapes <, > and &, and what is hidden is escaped here.
func data(value any) (string, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, r := range string(text) {
		if hidden(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}
