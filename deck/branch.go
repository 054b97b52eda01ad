package deck

import (
	"slices"
	"strings"
)

// Inside parts the name of a deck from those it stands in, as Anki has it: History::Rome stands in History.
const Inside = "::"

// Within says whether a deck of that name is the deck above or stands inside it.
func Within(name, above string) bool {
	return name == above || strings.HasPrefix(name, above+Inside)
}

// Parts are a deck's own name and those of the decks it stands in, outermost first. A name with an empty part is one part.
func Parts(name string) []string {
	parts := strings.Split(name, Inside)
	if slices.ContainsFunc(parts, func(part string) bool { return strings.TrimSpace(part) == "" }) {
		return []string{name}
	}
	return parts
}

// ByName orders decks by name, each before those inside it and these before the next.
func ByName(a, b Deck) int { return slices.Compare(Parts(a.Name), Parts(b.Name)) }

// All is the deck and those inside it, without such as hold no card.
func (d Deck) All() []Deck {
	own := d
	own.Decks = nil
	return slices.DeleteFunc(append([]Deck{own}, d.Decks...), func(d Deck) bool { return len(d.Cards) == 0 })
}

// Whole is one deck with all that the deck and those inside it hold, each card, fact and source once.
func (d Deck) Whole() Deck {
	if len(d.Decks) == 0 {
		return d
	}
	whole := Deck{ID: d.ID, Name: d.Name}
	cards, facts, sources := map[CardID]bool{}, map[FactID]bool{}, map[SourceID]bool{}
	for _, part := range append([]Deck{d}, d.Decks...) {
		whole.Cards = fill(whole.Cards, part.Cards, cards, func(c Card) CardID { return c.ID })
		whole.Facts = fill(whole.Facts, part.Facts, facts, func(f Fact) FactID { return f.ID })
		whole.Sources = fill(whole.Sources, part.Sources, sources, func(s Source) SourceID { return s.ID })
	}
	return whole
}

// Part is a deck of some of the cards, with the facts and sources of d that stand behind them.
func (d Deck) Part(id ID, name string, cards []Card) Deck {
	part := Deck{ID: id, Name: name, Cards: cards}
	facts, sources := map[FactID]bool{}, map[SourceID]bool{}
	for _, c := range cards {
		facts[c.Fact] = true
	}
	for _, f := range d.Facts {
		if facts[f.ID] {
			part.Facts = append(part.Facts, f)
			sources[f.Source] = true
		}
	}
	for _, s := range d.Sources {
		if sources[s.ID] {
			part.Sources = append(part.Sources, s)
		}
	}
	return part
}

// fill is list with those of more whose ids are not known yet.
func fill[T any, ID comparable](list, more []T, known map[ID]bool, id func(T) ID) []T {
	for _, x := range more {
		if !known[id(x)] {
			known[id(x)] = true
			list = append(list, x)
		}
	}
	return list
}
