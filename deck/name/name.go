// Package name recognises who and where in running text: persons, states, organisations, groups and places, and the part that
// each has in what a sentence tells. It owns the folding of scripts, the names that mean the same, and the word lists behind
// both languages.
//
// It refuses to know of dates and facts: its caller says which stretches of a sentence are dates, and decides what becomes of
// the mentions found. Matching is done on folded text; what is returned is always what the text writes.
//
// Chinese is cut into words by the cheapest path through frequent words, place names, titles and names that are spelt like
// names; neighbours then decide kind and role. English goes by runs of capitals, titles and prepositions. There is no
// statistical tagger: a rule that fired can be read.
package name

import (
	"fmt"

	"annals/deck"
)

// Mention is a name in a text.
type Mention struct {
	Name       string // as the text writes it, without titles
	Kind       Kind
	Role       Role
	Reference  Reference // what the mention stands for when it is no name of its own; else NoReference
	In         deck.Span // bytes of the text; empty when the name is only implied there: 访华
	Confidence float64   // 0 to 1: that this is a name, and that kind and role are right
	Aliases    []string  // other names of the same one, as tables and links tell them
}

// least is the confidence below which a mention is a guess.
const least = 0.5

// Kind says what bears a name.
type Kind uint8

// The kinds.
const (
	NoKind Kind = iota
	Person
	Organization
	State
	Group
	Place
)

var kinds = [...]string{"", "person", "organization", "state", "group", "place"}

// String is the kind in lower case.
func (k Kind) String() string {
	if int(k) >= len(kinds) {
		return fmt.Sprintf("Kind(%d)", uint8(k))
	}
	return kinds[k]
}

// Role says what part a name has in what its clause tells.
type Role uint8

// The roles. Mentioned is everything that takes no part: the owner of a title, a name in a quotation.
const (
	Mentioned Role = iota
	Acts
	Undergoes
	Site // it happened there, or the movement went there
)

var roles = [...]string{"mentioned", "acts", "undergoes", "site"}

// String is the role in lower case.
func (r Role) String() string {
	if int(r) >= len(roles) {
		return fmt.Sprintf("Role(%d)", uint8(r))
	}
	return roles[r]
}

// Reference says what a mention without a name of its own stands for.
type Reference uint8

// The references. The names behind them stand in the sentences before.
const (
	NoReference Reference = iota
	BothSides             // 双方, 两国, both sides: two states or parties
	OnePerson             // 他, she
)
