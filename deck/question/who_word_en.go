package question

import (
	"cmp"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/name"
)

// bodiesEn asks for an organisation by the word that its name holds.
var bodiesEn = []struct{ word, ask string }{
	{"university", "which university"}, {"college", "which college"}, {"company", "which company"}, {"corporation", "which company"},
	{"party", "which party"}, {"army", "which army"}, {"navy", "which navy"}, {"church", "which church"}, {"committee", "which committee"},
	{"council", "which council"}, {"court", "which court"}, {"parliament", "which parliament"},
	{"league", "which league"}, {"bank", "which bank"}, {"newspaper", "which newspaper"}, {"times", "which newspaper"}, {"club", "which club"},
	{"movement", "which movement"}, {"government", "which government"}, {"society", "which society"}, {"school", "which school"}, {"association", "which association"},
}

// whoWord is the question word for a name. Where the kind is a guess, it is who, which goes with all that acts, or none for what
// acts not.
func (english) whoWord(who deck.Who, acts bool) string {
	sure := name.SureKind(who.Name)
	if ship.MatchString(who.Name) {
		return "which ship"
	}
	first, _, _ := strings.Cut(who.Name, " ")
	switch body := bodyWord(who.Name); {
	case body != "" && sure != name.Person:
		return body
	case sure == name.Person, who.Kind == deck.State && demonym.MatchString(who.Name):
		return "who"
	case slices.Contains(cityStates, who.Name):
		return "which city"
	case sure == name.State:
		return "which country"
	case sure == name.Place && who.Kind != deck.State:
		return ""
	case demonym.MatchString(first) && people.MatchString(who.Name):
		return "which group"
	case sure == name.Organization, who.Kind == deck.Organization && initials.MatchString(who.Name):
		return "which organisation"
	case who.Kind == deck.Person || acts:
		return "who"
	}
	return ""
}

// blankNoun is the word for what a blank behind a text stands for: name, unless its own words or a preposition tell more.
func (e english) blankNoun(a asking, before string) string {
	asked, kind := a.who.Name, a.who.Kind
	if isWhereMark(a.asked) {
		asked, kind = a.draft.at(a.asked).text, deck.NoName
	}
	switch sure := name.SureKind(asked); {
	case kind == deck.Person && sure == name.Place:
		return "name" // Stanley, called like a town
	case sure == name.State && kind == deck.NoName, sure == name.Place, sure == name.NoKind && kind == deck.NoName && locative.MatchString(before) && !inWriting.MatchString(before):
		return "place"
	case demonym.MatchString(asked):
		return "name"
	case slices.Contains(cityStates, asked):
		return "city"
	case sure == name.State:
		return "country"
	case sure == name.Organization && kind != deck.NoName:
		return cmp.Or(strings.TrimPrefix(bodyWord(asked), "which "), "organisation")
	}
	return "name"
}

var (
	// locative ends with a preposition of places.
	locative = compile(`\b(?i:in|near|nearby)(?: the)? $`)
	// inWriting ends with what is written in books as well as done in places.
	inWriting = compile(`\b(?i:wrote|written|published|appear(?:s|ed)|printed|featured|described|recorded|included|participat\w+|invest\w+|member\w*|interest\w*|involve\w*|believ\w+|study|article|paper|essay|report|poem|letter|song)\b[^,]* (?i:in)(?: the)? $`)
)

// cityStates are states that nobody asks for as a country.
var cityStates = strings.Fields("Rome Carthage Athens Sparta Corinth Thebes Troy Tyre Sidon Babylon Uruk Ur Syracuse Venice Genoa Florence Pisa Siena Milan Novgorod Pskov Danzig")

// initials are what a body is called by in short: IBM.
var initials = compile(`^\p{Lu}{2,6}$`)

// people is the name of many who share a faith or a trade.
var people = compile(`^\p{L}+ \p{Lu}?[a-z]+(?:[^s]s|ers)$`)

// ship is the name of a ship.
var ship = compile(`^(?:USS|HMS|HMAS|HMCS|RMS|SS|USNS) `)

// bodyWord asks for a body by the word that its name holds.
func bodyWord(name string) string {
	words := strings.Fields(fold(name))
	for _, b := range bodiesEn {
		if b.word == "league" && len(words) > 1 && words[len(words)-1] != b.word {
			continue // the League of Nations is none of those that play
		}
		if len(words) > 1 && slices.Contains(words, b.word) {
			return b.ask
		}
	}
	return ""
}
