package main

import (
	"errors"
	"slices"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/fact"
	"annals/deck/question"
	"annals/store"
)

// another says whether the document only shares its title with an article of the deck: it comes from elsewhere and hardly tells
// a fact of it.
func another(d deck.Deck, document *article.Document, found []deck.Fact) bool {
	i := slices.IndexFunc(d.Sources, func(s deck.Source) bool { return s.ID == document.Source.ID })
	if i < 0 || d.Sources[i].Path == document.Source.Path && d.Sources[i].Origin == document.Source.Origin {
		return false
	}
	var old []deck.Fact
	for _, f := range d.Facts {
		if f.Source == document.Source.ID {
			old = append(old, f)
		}
	}
	pairs, _, _ := fact.Match(old, found)
	return 4*len(pairs) < min(len(old), len(found))
}

// renameSource gives an article an id of its own beside another one of the same title, and its facts with it.
func renameSource(document *article.Document, facts []deck.Fact) {
	document.Source.ID += deck.SourceID("#" + document.Source.Digest[:8])
	for i := range facts {
		facts[i].Source = document.Source.ID
	}
}

// deckNamed is the whole deck of that name, or a new one without cards.
func (a *app) deckNamed(s *store.Store, name string) (deck.Deck, error) {
	d, err := s.FindDeck(a.ctx, name)
	if errors.Is(err, store.ErrNoDeck) {
		return deck.Deck{Name: name}, nil
	}
	if err != nil {
		return d, err
	}
	return s.LoadDeck(a.ctx, d.ID)
}

// remade are the cards of the deck's facts, made again. Of articles other than the documents only those that the deck holds: single
// cards may have been moved here, without the others about their facts.
func remade(d deck.Deck, documents []*article.Document) []deck.Card {
	held := map[deck.CardID]bool{}
	for _, c := range d.Cards {
		held[c.ID] = true
	}
	source := map[deck.FactID]deck.SourceID{}
	for _, f := range d.Facts {
		source[f.ID] = f.Source
	}
	return slices.DeleteFunc(question.Make(d.Sources, d.Facts), func(c deck.Card) bool {
		return !held[c.ID] && !slices.ContainsFunc(documents, func(doc *article.Document) bool { return doc.Source.ID == source[c.Fact] })
	})
}

// handmade are the cards that were written by hand.
func handmade(cards []deck.Card) []deck.Card {
	var list []deck.Card
	for _, c := range cards {
		if c.Kind == deck.CustomKind {
			list = append(list, c)
		}
	}
	return list
}

// holds says whether the deck was made from exactly this text.
func holds(d deck.Deck, source deck.Source) bool {
	for _, src := range d.Sources {
		if src.ID == source.ID {
			return src.Digest == source.Digest
		}
	}
	return false
}

// renewed is the deck with the facts of a source in place of those it held of it. Facts that are still there keep their ids, so
// that progress is kept.
func renewed(held deck.Deck, source deck.Source, found []deck.Fact) deck.Deck {
	d := deck.Deck{ID: held.ID, Name: held.Name, Cards: held.Cards}
	var old []deck.Fact
	for _, src := range held.Sources {
		if src.ID != source.ID {
			d.Sources = append(d.Sources, src)
		}
	}
	for _, f := range held.Facts {
		if f.Source == source.ID {
			old = append(old, f)
		} else {
			d.Facts = append(d.Facts, f)
		}
	}
	d.Sources = append(d.Sources, source)
	d.Facts = append(d.Facts, keepIDs(old, found)...)
	return d
}

// keepIDs is the facts found, those that were known before under the ids they had.
func keepIDs(old, found []deck.Fact) []deck.Fact {
	pairs, _, _ := fact.Match(old, found)
	known := map[deck.FactID]deck.FactID{}
	for _, p := range pairs {
		known[p.New.ID] = p.Old.ID
	}
	facts := slices.Clone(found)
	for i, f := range facts {
		if id, ok := known[f.ID]; ok {
			facts[i].ID = id
		}
	}
	return facts
}

// cardsOf are the deck's cards about facts of one source.
func cardsOf(d deck.Deck, source deck.SourceID) []deck.Card {
	from := map[deck.FactID]bool{}
	for _, f := range d.Facts {
		if f.Source == source {
			from[f.ID] = true
		}
	}
	var cards []deck.Card
	for _, c := range d.Cards {
		if from[c.Fact] {
			cards = append(cards, c)
		}
	}
	return cards
}
