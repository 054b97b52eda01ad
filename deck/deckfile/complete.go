package deckfile

import (
	"annals/deck"
	"annals/deck/language"
)

// Complete gives cards that come without an ID, or with that of an earlier card, one from their context and question, and every
// card what it lacks besides: the kind custom, the language of its text, and the date that a When card's answer tells.
func Complete(cards []deck.Card) []deck.Card {
	named := map[deck.CardID]bool{}
	for _, c := range cards {
		named[c.ID] = true
	}
	taken, twins := map[deck.CardID]bool{}, map[deck.CardID]int{}
	out := make([]deck.Card, len(cards))
	for i, c := range cards {
		if c.Kind == deck.NoKind {
			c.Kind = deck.CustomKind
		}
		if c.Language == language.None {
			c.Language = language.Detect(c.Answer + "\n" + c.Question)
		}
		if c.Date.IsZero() {
			c.Date = dateIn(c)
		}
		if taken[c.ID] {
			c.ID = ""
		}
		for first := contentID(c, 0); c.ID == ""; twins[first]++ {
			if own := contentID(c, twins[first]); !taken[own] && !named[own] {
				c.ID = own
			}
		}
		taken[c.ID] = true
		out[i] = c
	}
	return out
}
