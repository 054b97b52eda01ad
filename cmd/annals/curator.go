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
	at      int // the card on the screen
	past    []decision
	target  string // where the last card was moved to
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
	keyKeep    = '\r'
	keyDrop    = 'd'
	keyChoices = 'c'
	keyTags    = 't'
	keyMove    = 'm'
	keyJoin    = 'j'
	keyBack    = 'u'
)

func (k *curator) run() error {
	keys := []terminal.Key{
		{Rune: keyKeep, Name: k.speak.Say(message.KeyKeep)}, {Rune: keyDrop, Name: k.speak.Say(message.KeyDrop)},
		{Rune: keyEdit, Name: k.speak.Say(message.KeyEdit)}, {Rune: keyChoices, Name: k.speak.Say(message.KeyChoices)},
		{Rune: keyTags, Name: k.speak.Say(message.KeyTags)}, {Rune: keyMove, Name: k.speak.Say(message.KeyMove)},
		{Rune: keyJoin, Name: k.speak.Say(message.KeyJoin)}, {Rune: keyBack, Name: k.speak.Say(message.KeyBack)},
		{Rune: keyQuit, Name: k.speak.Say(message.KeyQuit)},
	}
	for k.at < len(k.cards) {
		k.show(k.at)
		key, err := k.terminal.Key(k.ctx, k.speak.Say(message.CurateLabel), keys, keyKeep)
		if err != nil || key == keyQuit {
			return err
		}
		if err := k.decide(key); err != nil && !errors.Is(err, terminal.ErrQuit) { // a prompt that was left changes nothing
			return err
		}
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
