package answer

import (
	"strings"
	"unicode/utf8"

	"annals/deck"
)

// Longest answers that people type, and that can be compared word by word: longer ones are explanations.
const (
	longestTyped = 60 // characters of an answer in letters
	longestHan   = 16 // characters of an answer in Chinese
)

// Judgeable says whether a typed answer to the card can be judged.
func Judgeable(card deck.Card) bool {
	switch card.Kind {
	case deck.OrderKind:
		return false
	case deck.WhenKind, deck.WhoKind, deck.WhereKind:
		return card.Answer != ""
	}
	length := utf8.RuneCountInString(card.Answer)
	if card.Language.Chinese() {
		return 0 < length && length <= longestHan
	}
	return 0 < length && length <= longestTyped && !strings.Contains(card.Answer, "\n")
}

// Shows says whether a reader of the text sees an answer of the card in it.
func Shows(text string, card deck.Card) bool {
	return card.Answer != "" && strings.Contains(text, card.Answer)
}
