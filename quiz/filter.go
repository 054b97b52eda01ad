package quiz

import (
	"slices"

	"annals/deck"
)

// Filter chooses cards. A card passes when each list that is not empty holds it; of the tags, one is enough, or one inside it, as
// era::roman is inside era.
type Filter struct {
	Kinds []deck.Kind
	Tags  []string
}

// Match says whether the filter lets the candidate pass.
func (f Filter) Match(c Candidate) bool {
	if len(f.Kinds) > 0 && !slices.Contains(f.Kinds, c.Kind) {
		return false
	}
	if len(f.Tags) == 0 {
		return true
	}
	return Tagged(c.Tags, f.Tags)
}

// Tagged says whether a card with those tags has one of the wanted ones, or one inside it.
func Tagged(tags, wanted []string) bool {
	return slices.ContainsFunc(tags, func(tag string) bool {
		return slices.ContainsFunc(wanted, func(w string) bool { return deck.Within(tag, w) })
	})
}
