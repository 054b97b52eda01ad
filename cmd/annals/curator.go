package main

import (
	"errors"
	"fmt"
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/store"
)

// curator goes through the cards of a deck with a person.
type curator struct {
	*app
	store   *store.Store
	deck    deck.Deck
	cards   []deck.Card
	facts   map[deck.FactID]deck.Fact
	dropped []bool
}

// curate shows the cards of a choice one by one: keep, drop, edit, back. Every decision is kept at once.
func (a *app) curate(s *store.Store, d deck.Deck, c choice) error {
	if !a.terminal.Interactive() && !a.loaded.Settings.Plain {
		return hinted{errors.New("edit deck: nobody to ask"), a.speak.Say(message.HintEditDeck)}
	}
	d, err := s.LoadBranch(a.ctx, d)
	if err != nil {
		return err
	}
	whole := d.Whole()
	cards, err := c.of(whole)
	if err != nil {
		return err
	}
	k := &curator{app: a, store: s, deck: d, cards: cards, facts: map[deck.FactID]deck.Fact{}, dropped: make([]bool, len(cards))}
	for _, f := range whole.Facts {
		k.facts[f.ID] = f
	}
	err = k.run()
	left := 0
	for _, gone := range k.dropped {
		if !gone {
			left++
		}
	}
	a.print.Println(terminal.Text(a.speak.Say(message.Curated, left, len(cards)-left)))
	return err
}

// The keys of curating.
const (
	keyKeep = '\r'
	keyDrop = 'd'
	keyBack = 'u'
)

func (k *curator) run() error {
	keys := []terminal.Key{
		{Rune: keyKeep, Name: k.speak.Say(message.KeyKeep)}, {Rune: keyDrop, Name: k.speak.Say(message.KeyDrop)},
		{Rune: keyEdit, Name: k.speak.Say(message.KeyEdit)}, {Rune: keyBack, Name: k.speak.Say(message.KeyBack)},
		{Rune: keyQuit, Name: k.speak.Say(message.KeyQuit)},
	}
	for i := 0; i < len(k.cards); {
		k.show(i)
		key, err := k.terminal.Key(k.ctx, k.speak.Say(message.CurateLabel), keys, keyKeep)
		if err != nil {
			return err
		}
		step := 1
		switch key {
		case keyQuit:
			return nil
		case keyDrop:
			err = k.set(i, true)
		case keyEdit:
			err, step = k.edit(i), 0
		case keyBack:
			step = -min(i, 1)
			err = k.set(i+step, false)
		}
		if err != nil {
			return err
		}
		i += step
	}
	return nil
}

func (k *curator) show(i int) {
	card := k.cards[i]
	k.print.Println()
	k.print.Println(terminal.Styled(terminal.Dim, fmt.Sprintf("%d/%d · %s", i+1, len(k.cards), strings.Join(append([]string{k.kindName(card.Kind.String())}, card.Context...), " > "))))
	k.showCard(cardOf(card))
	if f, known := k.facts[card.Fact]; known {
		k.print.Item("      ", marked(f, card)...)
	}
}

// set drops a card or takes it back.
func (k *curator) set(i int, drop bool) error {
	if k.dropped[i] == drop {
		return nil
	}
	k.dropped[i] = drop
	one := []deck.CardID{k.cards[i].ID}
	if drop {
		return k.drop(k.store, k.deck, one)
	}
	for _, id := range store.DeckIDs(k.deck) {
		if err := k.store.TakeBackCards(k.ctx, id, one); err != nil {
			return err
		}
	}
	return nil
}

func (k *curator) edit(i int) error {
	card, err := k.askCard(k.cards[i])
	if errors.Is(err, terminal.ErrQuit) {
		return nil // left without a change
	}
	if err != nil {
		return err
	}
	k.cards[i] = card
	return k.store.EditCard(k.ctx, card)
}
