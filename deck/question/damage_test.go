package question

import (
	"math/rand/v2"
	"slices"
	"testing"

	"annals/deck/language"
)

// checkDamaged makes cards of a marked text that lost, won or swapped some characters, as articles from strangers do. Any cards will do,
// but no panic.
func checkDamaged(t *testing.T, l language.Language, text string, implied []string) {
	const variants = 6
	t.Helper()
	rng := rand.New(rand.NewPCG(uint64(len(text)), 7))
	for range variants {
		makeFrom(l, "", factOf(t, damaged(text, rng), implied...))
	}
}

// A verb may hold its date where the text is torn.
func TestTornVerb(t *testing.T) {
	makeFrom(language.English, "", factOf(t, "1870.cte{d:1870=1870}hed"))
}

// damaged changes a few characters of a marked text outside its marks.
func damaged(text string, rng *rand.Rand) string {
	runes := []rune(text)
	for range 1 + len(runes)/12 {
		at := rng.IntN(len(runes))
		if inMark(runes, at) {
			continue
		}
		switch rng.IntN(3) {
		case 0:
			runes = slices.Delete(runes, at, at+1)
		case 1:
			stops := []rune("，。；、（）()「」于在对与 ,.;\"'-")
			runes = slices.Insert(runes, at, stops[rng.IntN(len(stops))])
		default:
			if other := rng.IntN(len(runes)); !inMark(runes, other) {
				runes[at], runes[other] = runes[other], runes[at]
			}
		}
		if len(runes) == 0 {
			break
		}
	}
	return string(runes)
}

// inMark says whether the character at i belongs to a mark: {p:name}.
func inMark(runes []rune, i int) bool {
	if runes[i] == '}' {
		return true
	}
	open := -1
	for k, r := range runes[:i+1] {
		switch r {
		case '{':
			open = k
		case '}':
			open = -1
		}
	}
	return open >= 0
}
