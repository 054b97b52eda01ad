package question

import (
	"cmp"
	"slices"
	"strings"

	"annals/deck"
)

// bodiesEn asks for an organisation by the word that its name holds.
var bodiesEn = []struct{ word, ask string }{
	{"university", "which university"}, {"college", "which college"}, {"company", "which company"}, {"corporation", "which company"},
	{"party", "which party"}, {"army", "which army"}, {"navy", "which navy"}, {"church", "which church"}, {"committee", "which committee"},
	{"council", "which council"}, {"court", "which court"}, {"parliament", "which parliament"}, {"congress", "which congress"},
	{"league", "which league"}, {"bank", "which bank"}, {"newspaper", "which newspaper"}, {"times", "which newspaper"}, {"club", "which club"},
	{"movement", "which movement"}, {"government", "which government"}, {"society", "which society"}, {"school", "which school"}, {"association", "which association"},
}

func (english) whoWord(name deck.Who) string {
	switch name.Kind {
	case deck.State:
		if demonym.MatchString(name.Name) {
			return "who"
		}
		return cmp.Or(bodyWord(name.Name), "which country")
	case deck.Organization:
		if first, _, _ := strings.Cut(name.Name, " "); demonym.MatchString(first) && people.MatchString(name.Name) {
			return "which group"
		}
		return cmp.Or(bodyWord(name.Name), "which organisation")
	case deck.Group:
		return "which group"
	}
	if ship.MatchString(name.Name) {
		return "which ship"
	}
	return cmp.Or(bodyWord(name.Name), "who")
}

// people is the name of many who share a faith or a trade.
var people = compile(`^\p{L}+ \p{Lu}?[a-z]+(?:[^s]s|ers)$`)

// ship is the name of a ship.
var ship = compile(`^(?:USS|HMS|HMAS|HMCS|RMS|SS|USNS) `)

// bodyWord asks for a body by the word that its name holds.
func bodyWord(name string) string {
	words := strings.Fields(fold(name))
	for _, b := range bodiesEn {
		if len(words) > 1 && slices.Contains(words, b.word) {
			return b.ask
		}
	}
	return ""
}
