package deckfile

import (
	"reflect"
	"slices"
	"sort"

	"annals/deck"
)

// Changes are what makes one deck another, each list in the order of the deck that its cards stand in.
type Changes struct {
	Added   []deck.Card // in the later deck only
	Changed []Change    // in both, and not the same
	Gone    []deck.Card // in the earlier deck only
	Moved   []deck.Card // in both, elsewhere among the others; a card may be changed and moved
}

// Change is a card before and after.
type Change struct{ Old, New deck.Card }

// None says whether the two decks have the same cards in the same order.
func (c Changes) None() bool {
	return len(c.Added)+len(c.Changed)+len(c.Gone)+len(c.Moved) == 0
}

// Diff compares two decks card by card. Cards are the same by their IDs; see Adopt for those that were written by hand.
func Diff(before, after deck.Deck) Changes {
	var c Changes
	at := map[deck.CardID]int{}
	for i, card := range before.Cards {
		at[card.ID] = i
	}
	kept := map[deck.CardID]bool{}
	var places []int // in before, of the cards that are in both, in the order of after
	for _, card := range after.Cards {
		i, ok := at[card.ID]
		if !ok {
			c.Added = append(c.Added, card)
			continue
		}
		kept[card.ID] = true
		places = append(places, i)
		if !reflect.DeepEqual(before.Cards[i], card) {
			c.Changed = append(c.Changed, Change{before.Cards[i], card})
		}
	}
	for _, card := range before.Cards {
		if !kept[card.ID] {
			c.Gone = append(c.Gone, card)
		}
	}
	stayed := rising(places)
	for _, i := range places {
		if !stayed[i] {
			c.Moved = append(c.Moved, before.Cards[i])
		}
	}
	return c
}

// rising is a longest subsequence that rises: the cards that need not be said to have moved.
func rising(places []int) map[int]bool {
	var tails []int // tails[k] is the index of the smallest end of a rising subsequence of length k+1
	previous := make([]int, len(places))
	for i, place := range places {
		k := sort.Search(len(tails), func(k int) bool { return places[tails[k]] >= place })
		previous[i] = -1
		if k > 0 {
			previous[i] = tails[k-1]
		}
		if k == len(tails) {
			tails = append(tails, i)
		} else {
			tails[k] = i
		}
	}
	stayed := map[int]bool{}
	if len(tails) == 0 {
		return stayed
	}
	for i := tails[len(tails)-1]; i >= 0; i = previous[i] {
		stayed[places[i]] = true
	}
	return stayed
}

// Adopt is the later deck with the IDs of the earlier one on cards that are the same in other words: a card written by hand,
// whose ID comes from its question alone, takes the ID of a card that is gone and has the same question, or else the same
// answer, if there is just one. So a card keeps its progress though its text was edited before its ID came into the file.
func Adopt(before, after deck.Deck) deck.Deck {
	present := map[deck.CardID]bool{}
	for _, c := range after.Cards {
		present[c.ID] = true
	}
	known := map[deck.CardID]bool{}
	byQuestion, byAnswer := map[string][]deck.CardID{}, map[string][]deck.CardID{}
	for _, c := range before.Cards {
		known[c.ID] = true
		if c.Fact == "" && !present[c.ID] {
			byQuestion[c.Question] = append(byQuestion[c.Question], c.ID)
			byAnswer[c.Answer] = append(byAnswer[c.Answer], c.ID)
		}
	}
	after.Cards = slices.Clone(after.Cards)
	taken := map[deck.CardID]bool{}
	adopt := func(heirs map[string][]deck.CardID, text func(deck.Card) string) {
		claims := map[string]int{}
		for _, c := range after.Cards {
			if !known[c.ID] {
				claims[text(c)]++
			}
		}
		for i, c := range after.Cards {
			ids := heirs[text(c)]
			if known[c.ID] || c.Fact != "" || c.ID != contentID(c, 0) || len(ids) != 1 || taken[ids[0]] || claims[text(c)] != 1 {
				continue
			}
			taken[ids[0]] = true
			known[ids[0]] = true
			after.Cards[i].ID = ids[0]
		}
	}
	adopt(byQuestion, func(c deck.Card) string { return c.Question })
	adopt(byAnswer, func(c deck.Card) string { return c.Answer })
	return after
}
