package anki

import (
	"cmp"
	"maps"
	"slices"

	"annals/deck"
)

// shelf collects cards by the name of their deck.
type shelf map[string]*shelved

// shelved is a deck in the making. What stands behind several of its cards is kept once.
type shelved struct {
	cards   []made
	facts   map[deck.FactID]*deck.Fact
	sources map[deck.SourceID]*deck.Source
}

// unnamedDeck is the name of a deck whose name is missing.
const unnamedDeck = "Anki"

func (s shelf) add(name string, m made) {
	if name = clip(firstLine(clean(name)), maxDeckName); name == "" {
		name = unnamedDeck
	}
	if s[name] == nil {
		s[name] = &shelved{facts: map[deck.FactID]*deck.Fact{}, sources: map[deck.SourceID]*deck.Source{}}
	}
	s[name].cards = append(s[name].cards, m)
	if p := m.own; p != nil && p.Fact != nil {
		if s[name].facts[p.Fact.ID] == nil {
			cleanFact(p.Fact)
			s[name].facts[p.Fact.ID] = p.Fact
		}
		if s[name].sources[p.Source.ID] == nil {
			cleanSource(p.Source)
			s[name].sources[p.Source.ID] = p.Source
		}
		p.Fact, p.Source = nil, nil
	}
}

const maxDeckName = 1000 // characters

// decks are the decks by name. A deck of ours keeps its id; when Anki parted one, the first part does.
func (s shelf) decks() []deck.Deck {
	taken := map[deck.ID]bool{}
	var decks []deck.Deck
	for _, name := range slices.Sorted(maps.Keys(s)) {
		shelved := s[name]
		slices.SortStableFunc(shelved.cards, func(a, b made) int { return cmp.Compare(a.place(), b.place()) })
		d := shelved.deck(name)
		for _, m := range shelved.cards {
			if m.own != nil && m.own.Deck != "" && !taken[m.own.Deck] {
				d.ID = m.own.Deck
				break
			}
		}
		if d.ID == "" {
			d.ID = foreignDeckID(name)
		}
		taken[d.ID] = true
		decks = append(decks, d)
	}
	return decks
}

// deck is the deck without an id. Facts and sources are in the order in which cards first need them.
func (s *shelved) deck(name string) deck.Deck {
	d := deck.Deck{Name: name, Cards: make([]deck.Card, 0, len(s.cards))}
	for _, m := range s.cards {
		d.Cards = append(d.Cards, m.card)
		fact := s.facts[m.card.Fact]
		if fact == nil {
			continue
		}
		delete(s.facts, fact.ID)
		d.Facts = append(d.Facts, *fact)
		if source := s.sources[fact.Source]; source != nil {
			delete(s.sources, source.ID)
			d.Sources = append(d.Sources, *source)
		}
	}
	return d
}

// place is where a card of ours stood in its deck; others follow in the order in which they were made.
func (m made) place() int {
	if m.own == nil {
		return 1 << 30
	}
	return m.own.Place
}
