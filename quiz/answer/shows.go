package answer

import (
	"strings"

	"annals/deck"
)

// Judgeable says whether a typed answer to the card can be judged.
func Judgeable(card deck.Card) bool {
	return card.Answer != "" && card.Kind != deck.OrderKind
}

// Shows says whether a reader of the text sees an answer of the card in it.
func Shows(text string, card deck.Card) bool {
	return card.Answer != "" && strings.Contains(text, card.Answer)
}
