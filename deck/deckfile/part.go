package deckfile

import (
	"slices"
	"strings"

	"annals/deck"
)

// part is a deck of the text: the first one, or one inside it.
type part struct {
	name string
	id   deck.ID
	from int // its first card among all of the text
}

// name begins the deck that a level-one heading names. The first heading names the first deck, also behind cards.
func (p *reader) name(line string) {
	name := unescape(strings.TrimSpace(line[2:]))
	first := p.parts[0].name
	switch {
	case len(name) > maxField:
		p.problem(p.at, 2, false, "the deck's name is longer than %d bytes", maxField)
	case first == "":
		p.parts[0].name = name
	case name == first || !deck.Within(name, first):
		p.problem(p.at, 0, false, "second name of the deck: %q is kept; a deck inside it is named %q", clip(first), clip(first+deck.Inside+name))
	default:
		p.parts = append(p.parts, part{name: name, from: len(p.deck.Cards)})
	}
}

// parted is the first deck with those inside it. Each has the facts that its cards ask about, and their sources; the first one has
// besides those that no card needs.
func (p *reader) parted() deck.Deck {
	top := p.deck
	top.Name, top.ID = p.parts[0].name, p.parts[0].named()
	if len(p.parts) == 1 {
		return top
	}
	top.Cards = p.cardsOf(0)
	facts, sources := map[deck.FactID]bool{}, map[deck.SourceID]bool{} // that only decks inside need
	for i := 1; i < len(p.parts); i++ {
		inner := p.deck.Part(p.parts[i].named(), p.parts[i].name, p.cardsOf(i))
		for _, f := range inner.Facts {
			facts[f.ID], sources[f.Source] = true, true
		}
		top.Decks = append(top.Decks, inner)
	}
	for _, f := range p.deck.Part("", "", top.Cards).Facts {
		delete(facts, f.ID)
	}
	top.Facts = slices.DeleteFunc(slices.Clone(top.Facts), func(f deck.Fact) bool { return facts[f.ID] })
	for _, f := range top.Facts {
		delete(sources, f.Source)
	}
	top.Sources = slices.DeleteFunc(slices.Clone(top.Sources), func(s deck.Source) bool { return sources[s.ID] })
	return top
}

// cardsOf are the cards of the part of that number.
func (p *reader) cardsOf(part int) []deck.Card {
	end := len(p.deck.Cards)
	if part+1 < len(p.parts) {
		end = p.parts[part+1].from
	}
	return p.deck.Cards[p.parts[part].from:end:end]
}

// named is the ID of a part, made of its name if the text tells none.
func (p part) named() deck.ID {
	if p.id == "" {
		return deckID(p.name)
	}
	return p.id
}
