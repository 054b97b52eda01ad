package main

import (
	"errors"
	"slices"
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz/answer"
	"annals/store"
)

// decision is what was decided about a card of a deck that is curated, to be taken back.
type decision struct {
	at      int
	cards   []deck.Card // all, as they were before
	dropped []bool
	changed bool // the file, and not only the place
}

// decide carries out a key and goes on to the next card, or stays.
func (k *curator) decide(key rune) error {
	if key == keyBack {
		return k.back()
	}
	before := decision{k.at, slices.Clone(k.cards), slices.Clone(k.dropped), true}
	var err error
	step := 1
	switch key {
	case keyDrop:
		err = k.set(k.at)
	case keyEdit:
		step, err = 0, k.reword(k.askCard)
	case keyChoices:
		step, err = 0, k.reword(k.askChoices)
	case keyTags:
		step, err = 0, k.retag()
	case keyMove:
		err = k.move()
	case keyJoin:
		err = k.join()
	default:
		before.changed = false
	}
	if errors.Is(err, errNotDone) {
		return nil
	}
	if err != nil {
		return err
	}
	k.past = append(k.past, before)
	k.at += step
	return nil
}

// errNotDone is for a decision that cannot be carried out; the person has been told.
var errNotDone = errors.New("not done")

// back takes back the last decision.
func (k *curator) back() error {
	if len(k.past) == 0 {
		return nil
	}
	last := k.past[len(k.past)-1]
	if last.changed {
		if err := k.store.TakeBack(k.ctx); err != nil {
			return err
		}
	}
	k.past = k.past[:len(k.past)-1]
	k.at, k.cards, k.dropped = last.at, last.cards, last.dropped
	return nil
}

func (k *curator) set(i int) error {
	k.dropped[i] = true
	return k.drop(k.store, k.deck, []deck.CardID{k.cards[i].ID})
}

func (k *curator) reword(ask func(deck.Card) (deck.Card, error)) error {
	card, err := ask(k.cards[k.at])
	if err != nil {
		return err
	}
	k.cards[k.at] = card
	return k.rewriteCard(k.store, card)
}

// askChoices asks for the wrong choices of a card, with those it has as the proposal.
func (k *curator) askChoices(card deck.Card) (deck.Card, error) {
	read := func(text string) []string {
		var list []string
		for part := range strings.SplitSeq(strings.ReplaceAll(text, "｜", "|"), "|") {
			if part = strings.TrimSpace(part); part != "" && !slices.Contains(list, part) {
				list = append(list, part)
			}
		}
		return list
	}
	text, err := k.prompt.Ask(k.ctx, k.speak.Say(message.ChoicesLabel), strings.Join(card.Choices, " | "), func(text string) error {
		for _, choice := range read(text) {
			if answer.Check(card, choice).Verdict == answer.Right {
				return errors.New(k.speak.Say(message.ChoiceIsRight, choice))
			}
		}
		return nil
	})
	card.Choices = read(text)
	return card, err
}

func (k *curator) retag() error {
	card := k.cards[k.at]
	text, err := k.prompt.Ask(k.ctx, k.speak.Say(message.TagsLabel), strings.Join(card.Tags, " "), func(string) error { return nil })
	if err != nil {
		return err
	}
	card.Tags = retagged(nil, []string{text}, nil)
	k.cards[k.at] = card
	return k.setTags(k.store, []deck.Card{card})
}

// move asks for a deck and moves the card there.
func (k *curator) move() error {
	to, err := k.prompt.Ask(k.ctx, k.speak.Say(message.MoveLabel), k.target, func(text string) error {
		if strings.TrimSpace(text) == "" {
			return errors.New(k.speak.Say(message.TextWanted))
		}
		return nil
	})
	if err != nil {
		return err
	}
	k.target = strings.TrimSpace(to)
	return k.app.move(k.store, []deck.CardID{k.cards[k.at].ID}, store.DeckIDs(k.deck), k.target)
}

// join makes the answer of the card another right answer of the kept card of its kind before it, and drops the card: two that ask
// the same become one. A card that asks for an order has no other answer.
func (k *curator) join() error {
	at := k.at - 1
	for at >= 0 && (k.dropped[at] || k.cards[at].Kind != k.cards[k.at].Kind) {
		at--
	}
	if at < 0 || len(k.cards[k.at].Items) > 0 {
		k.print.Println(terminal.Styled(terminal.Warn, k.speak.Say(message.NothingToJoin)))
		return errNotDone
	}
	one, other := k.cards[at], k.cards[k.at]
	for _, text := range append([]string{other.Answer}, other.Accept...) {
		if answer.Check(one, text).Verdict != answer.Right {
			one.Accept = append(slices.Clone(one.Accept), text)
		}
	}
	one.Choices = slices.DeleteFunc(slices.Clone(one.Choices), func(c string) bool { return answer.Check(one, c).Verdict == answer.Right })
	one.Tags = retagged(one.Tags, other.Tags, nil)
	if err := k.note(k.store, store.Touched{Decks: store.DeckIDs(k.deck), Cards: []deck.CardID{one.ID}}); err != nil {
		return err
	}
	k.cards[at], k.dropped[k.at] = one, true
	if err := k.store.EditCard(k.ctx, one); err != nil {
		return err
	}
	return k.dropFrom(k.store, k.deck, []deck.CardID{other.ID})
}
