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

// Text is a text that somebody reads, folded for looking answers up in it.
type Text struct{ key, words string }

// Read folds texts that are read one after the other.
func Read(texts ...string) Text {
	var t Text
	for _, text := range texts {
		t.key += key(text) + "\n"
		t.words += " " + strings.Join(words(text), " ") + " \n"
	}
	return t
}

// Shows says whether who reads the text sees the card's answer in it, in the answer's own words.
func (t Text) Shows(card deck.Card) bool {
	if isHan(card.Answer) {
		k := key(card.Answer)
		return k != "" && strings.Contains(t.key, k)
	}
	want := strings.Join(words(card.Answer), " ")
	return want != "" && strings.Contains(t.words, " "+want+" ")
}
