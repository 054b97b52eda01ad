package export

import (
	"fmt"
	"strings"

	"annals/deck"
)

// sides are the two sides of a card of paper. The front has the breadcrumb in brackets, the question, and the events of an order
// card under letters; the back has the answer, other answers, and where they come from. fromSides reads them.
func (b *book) sides(c deck.Card) (front, back string) {
	front, back = c.Question, c.Answer
	if crumb := breadcrumb(c); crumb != "" {
		front = "[" + crumb + "]\n" + front
	}
	if isOrder(c) {
		front += "\n" + list(b.shuffled(c, ""), letter)
		back = list(c.Items, number)
	}
	if len(c.Accept) > 0 {
		back += "\n\n" + b.label.also + line(strings.Join(c.Accept, separatorOfAccept))
	}
	if text := b.evidence(c); text != "" {
		back += "\n\n" + text
	}
	return front, back
}

// separatorOfAccept parts other answers on the back of a card.
const separatorOfAccept = " / "

func letter(i int) string { return string(rune('A'+i%26)) + ". " }

func number(i int) string { return fmt.Sprintf("%d. ", i+1) }

func list(items []string, mark func(int) string) string {
	lines := make([]string, len(items))
	for i, item := range items {
		lines[i] = mark(i) + line(item)
	}
	return strings.Join(lines, "\n")
}

// fromSides is the card that sides were made of, as far as they tell it. Cards that others made are taken as they stand.
func fromSides(front, back string) deck.Card {
	var c deck.Card
	front, back = strings.TrimSpace(front), strings.TrimSpace(back)
	if head, rest, ok := strings.Cut(front, "]\n"); ok && strings.HasPrefix(head, "[") && !strings.Contains(head, "\n") {
		c.Context, front = strings.Split(head[1:], " › "), rest
	}
	parts := strings.Split(back, "\n\n")
	kept := parts[:1]
	for _, part := range parts[1:] {
		l := ownLabel(part)
		switch {
		case l.also != "":
			c.Accept = strings.Split(strings.TrimPrefix(part, l.also), separatorOfAccept)
		case l.source == "":
			kept = append(kept, part)
		}
	}
	c.Question, c.Answer = front, strings.Join(kept, "\n\n")
	if events := numberedLines(c.Answer); len(events) > 1 {
		lines := strings.Split(front, "\n")
		if n := len(lines) - len(events); n > 0 && strings.HasPrefix(lines[n], letter(0)) {
			c.Kind, c.Items, c.Question = deck.OrderKind, events, strings.Join(lines[:n], "\n")
		}
	}
	return c
}

// ownLabel says which label of ours a part of the back begins with: also or source is set.
func ownLabel(part string) (l labels) {
	for _, language := range labelLanguages {
		words := labelsOf(language)
		if strings.HasPrefix(part, words.also) {
			l.also = words.also
		}
		if strings.HasPrefix(part, words.source) {
			l.source = words.source
		}
	}
	return l
}

// numberedLines are the texts of lines numbered from 1, none if any line is not.
func numberedLines(s string) []string {
	var items []string
	for i, text := range strings.Split(s, "\n") {
		item, ok := strings.CutPrefix(text, number(i))
		if !ok {
			return nil
		}
		items = append(items, item)
	}
	return items
}
