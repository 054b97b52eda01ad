package anki

import (
	"cmp"
	"maps"
	"slices"

	"annals/deck"
)

// shelf collects cards by the name of their deck.
type shelf map[string]*shelved

// shelved is a deck in the making.
type shelved struct {
	cards   []made
	facts   map[deck.FactID]bool
	sources map[deck.SourceID]bool
}

// unnamedDeck is the name of a deck whose name is missing.
const unnamedDeck = "Anki"

func (s shelf) add(name string, m made) {
	if name = clip(firstLine(clean(name)), maxDeckName); name == "" {
		name = unnamedDeck
	}
	if s[name] == nil {
		s[name] = &shelved{facts: map[deck.FactID]bool{}, sources: map[deck.SourceID]bool{}}
	}
	s[name].cards = append(s[name].cards, m)
}

const maxDeckName = 1000 // characters

// decks are the decks by name. A deck of ours keeps its id; when Anki parted one, the first part does.
func (s shelf) decks() []deck.Deck {
	taken := map[deck.ID]bool{}
	var decks []deck.Deck
	for _, name := range slices.Sorted(maps.Keys(s)) {
		shelved := s[name]
		slices.SortStableFunc(shelved.cards, func(a, b made) int { return cmp.Compare(a.place(), b.place()) })
		d := deck.Deck{Name: name}
		for _, m := range shelved.cards {
			d.Cards = append(d.Cards, m.card)
			if m.own == nil {
				continue
			}
			if id := m.own.Deck; d.ID == "" && id != "" && !taken[id] {
				d.ID = id
			}
			shelved.behind(&d, m.own)
		}
		if d.ID == "" {
			d.ID = foreignDeckID(name)
		}
		taken[d.ID] = true
		decks = append(decks, d)
	}
	return decks
}

// place is where a card of ours stood in its deck; others follow in the order in which they were made.
func (m made) place() int {
	if m.own == nil {
		return 1 << 30
	}
	return m.own.Place
}

// behind adds what stands behind a card of ours, each once.
func (s *shelved) behind(d *deck.Deck, p *payload) {
	if p.Fact == nil {
		return
	}
	if !s.facts[p.Fact.ID] {
		s.facts[p.Fact.ID] = true
		cleanFact(p.Fact)
		d.Facts = append(d.Facts, *p.Fact)
	}
	if !s.sources[p.Source.ID] {
		s.sources[p.Source.ID] = true
		cleanSource(p.Source)
		d.Sources = append(d.Sources, *p.Source)
	}
}
