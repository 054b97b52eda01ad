package answer

import (
	"strings"
	"unicode/utf8"

	"annals/deck"
)

// Longest answers that people type, and that can be compared: longer ones are explanations.
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
		return key(card.Answer) != ""
	}
	longest := longestTyped
	if isHan(card.Answer) {
		longest = longestHan
	}
	return key(card.Answer) != "" && utf8.RuneCountInString(card.Answer) <= longest && !strings.Contains(card.Answer, "\n")
}

// Shows says whether a reader of the text sees the answer of the card in it, in the answer's own words.
func Shows(text string, card deck.Card) bool {
	if isHan(card.Answer) {
		return strings.Contains(key(text), key(card.Answer))
	}
	want := strings.Join(words(card.Answer), " ")
	return want != "" && strings.Contains(" "+strings.Join(words(text), " ")+" ", " "+want+" ")
}
