package main

import (
	"errors"
	"slices"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/deckfile"
	"annals/store"
)

// incoming is a deck that was read, beside the one of its name that the file holds.
type incoming struct {
	held, read deck.Deck
	changes    deckfile.Changes
}

// spared is the deck read with those cards of the deck held that the text damaged: they stay as they are, where they were, until
// the text is mended.
func spared(held, read deck.Deck, damaged map[deck.CardID]bool) deck.Deck {
	at := map[deck.CardID]int{}
	for i, c := range read.Cards {
		at[c.ID] = i
	}
	before := -1 // in read, of the card that stands before in held
	for i, c := range held.Cards {
		if place, stands := at[c.ID]; stands {
			before = place
			continue
		}
		if !damaged[c.ID] {
			continue
		}
		before++
		read.Cards = slices.Insert(slices.Clone(read.Cards), before, held.Cards[i])
		for id, place := range at {
			if place >= before {
				at[id] = place + 1
			}
		}
	}
	return read
}

// takeOver shows how the decks read differ from those of their names, asks, and takes them over. With keep, cards that the file does
// not hold stay; damaged ones stay always.
func (a *app) takeOver(s *store.Store, decks []deck.Deck, keep bool, damaged map[deck.CardID]bool) error {
	var all []incoming
	asks := false
	for _, read := range decks {
		held, err := a.deckNamed(s, read.Name)
		if err != nil {
			return err
		}
		read = deckfile.Adopt(held, read)
		if keep {
			read = united(held, read)
		}
		read = spared(held, read, damaged)
		in := incoming{held, read, deckfile.Diff(held, read)}
		if in.changes.None() {
			a.print.Println(terminal.Text(a.speak.Say(message.ImportNothing, read.Name)))
			continue
		}
		if len(decks) > 1 {
			a.print.Println(terminal.Styled(terminal.Bold, read.Name))
		}
		a.showChanges(in.changes)
		asks = asks || held.ID != ""
		all = append(all, in)
	}
	if asks && a.terminal.Interactive() {
		yes, err := a.prompt.Confirm(a.ctx, a.speak.Say(message.ImportApply), true)
		if err != nil || !yes {
			return err
		}
	}
	err := a.working(message.Storing, func() error {
		if err := a.noteAll(s, all); err != nil {
			return err
		}
		for _, in := range all {
			if err := a.apply(s, in); err != nil {
				return err
			}
		}
		return nil
	})
	return errors.Join(err, a.print.Err())
}

func (a *app) noteAll(s *store.Store, all []incoming) error {
	var touched store.Touched
	for _, in := range all {
		touched.Names = append(touched.Names, in.read.Name)
		for _, change := range in.changes.Changed {
			touched.Cards = append(touched.Cards, change.New.ID)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return a.note(s, touched)
}

// shownChanges is how many cards of a kind are named.
const shownChanges = 20

func (a *app) showChanges(c deckfile.Changes) {
	changed := make([]deck.Card, len(c.Changed))
	for i, change := range c.Changed {
		changed[i] = change.New
	}
	for _, part := range []struct {
		sign  string
		style terminal.Style
		cards []deck.Card
	}{{"+ ", terminal.Good, c.Added}, {"- ", terminal.Bad, c.Gone}, {"~ ", terminal.Warn, changed}} {
		for _, card := range part.cards[:min(shownChanges, len(part.cards))] {
			a.print.Led(terminal.Styled(part.style, "  "+part.sign), withAnswer(card.Question, card.Answer)...)
		}
		if more := len(part.cards) - shownChanges; more > 0 {
			a.print.Item("  ", terminal.Styled(part.style, part.sign), terminal.Text(a.speak.Say(message.AndMore, more)))
		}
	}
	a.print.Println(terminal.Text(a.speak.Say(message.ImportChanges, len(c.Added), len(c.Changed), len(c.Gone), len(c.Moved))))
}

// apply writes a deck that a person made: what they took out stays out, and their wording stands.
func (a *app) apply(s *store.Store, in incoming) error {
	read, held := in.read, in.held
	read.ID = held.ID
	read.Facts = unitedBy(read.Facts, held.Facts, func(f deck.Fact) deck.FactID { return f.ID })
	read.Sources = unitedBy(read.Sources, held.Sources, func(s deck.Source) deck.SourceID { return s.ID })
	if held.ID != "" {
		if err := s.TakeBackCards(a.ctx, held.ID, ids(in.changes.Added)); err != nil {
			return err
		}
	}
	saved, _, err := s.SaveDeck(a.ctx, read)
	if err != nil {
		return err
	}
	for _, change := range in.changes.Changed {
		if err := s.EditCard(a.ctx, change.New); err != nil {
			return err
		}
	}
	return s.DropCards(a.ctx, saved.ID, ids(in.changes.Gone))
}

func ids(cards []deck.Card) []deck.CardID {
	list := make([]deck.CardID, len(cards))
	for i, c := range cards {
		list[i] = c.ID
	}
	return list
}

// damagedBy are the cards that a text named and did not tell.
func damagedBy(problems []deckfile.Problem) map[deck.CardID]bool {
	damaged := map[deck.CardID]bool{}
	for _, p := range problems {
		if p.Card != "" {
			damaged[p.Card] = true
		}
	}
	return damaged
}
