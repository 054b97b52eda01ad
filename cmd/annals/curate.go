package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz"
	"annals/store"
)

// choice is which cards of a deck are meant: those that pass everything that is set.
type choice struct {
	top        int     // the facts of greatest importance; 0 for all
	one        bool    // one card of each fact
	confidence float64 // least
	period     string  // years, as 1945-1953
	kinds      []string
	tags       []string
}

// choiceFlags gives cmd the flags of a choice.
func (a *app) choiceFlags(cmd *cobra.Command) *choice {
	c := &choice{}
	cmd.Flags().IntVar(&c.top, "top", 0, a.speak.Say(message.FlagTop))
	cmd.Flags().BoolVar(&c.one, "one", false, a.speak.Say(message.FlagOne))
	cmd.Flags().Float64Var(&c.confidence, "confidence", 0, a.speak.Say(message.FlagConfidence))
	cmd.Flags().StringVar(&c.period, "period", "", a.speak.Say(message.FlagPeriod))
	cmd.Flags().StringSliceVar(&c.kinds, "kind", nil, a.speak.Say(message.FlagKind))
	cmd.Flags().StringSliceVar(&c.tags, "tag", nil, a.speak.Say(message.FlagTag))
	return c
}

// of is the cards of the deck that the choice means, the most important facts first. Cards written by hand have no fact: they pass
// unless a period or a confidence is asked for, and count as most important.
func (c choice) of(d deck.Deck) ([]deck.Card, error) {
	var w wish
	if err := w.read(c.kinds); err != nil {
		return nil, err
	}
	period, err := parsePeriod(c.period)
	if err != nil {
		return nil, err
	}
	facts := map[deck.FactID]deck.Fact{}
	for _, f := range d.Facts {
		facts[f.ID] = f
	}
	var cards []deck.Card
	for _, card := range d.Cards {
		f, known := facts[card.Fact]
		switch {
		case len(w.kinds) > 0 && !slices.Contains(w.kinds, card.Kind):
		case len(c.tags) > 0 && !quiz.Tagged(card.Tags, c.tags):
		case !period.IsZero() && (!known || !slices.ContainsFunc(f.When, func(w deck.When) bool { return period.Overlaps(w.Date) })):
		case c.confidence > 0 && (!known || f.Confidence < c.confidence):
		default:
			cards = append(cards, card)
		}
	}
	slices.SortStableFunc(cards, func(x, y deck.Card) int { return cmp.Compare(weight(facts, y), weight(facts, x)) })
	if c.one {
		cards = oneEach(cards)
	}
	return c.most(cards), nil
}

// oneEach is one card of each fact, the first of a kind that was not taken for longest, and all cards without a fact: a sheet that
// asks each event once, and not always for its day.
func oneEach(cards []deck.Card) []deck.Card {
	var facts []deck.FactID
	of := map[deck.FactID][]deck.Card{}
	for _, card := range cards {
		if len(of[card.Fact]) == 0 {
			facts = append(facts, card.Fact)
		}
		of[card.Fact] = append(of[card.Fact], card)
	}
	var kept []deck.Card
	taken := map[deck.Kind]int{} // how many cards were kept when one of the kind last was
	for _, fact := range facts {
		if fact == "" {
			kept = append(kept, of[fact]...)
			continue
		}
		card := slices.MinFunc(of[fact], func(x, y deck.Card) int { return cmp.Compare(taken[x.Kind], taken[y.Kind]) })
		kept = append(kept, card)
		taken[card.Kind] = len(kept)
	}
	return kept
}

func weight(facts map[deck.FactID]deck.Fact, c deck.Card) float64 {
	if f, known := facts[c.Fact]; known {
		return f.Importance
	}
	return 1
}

// most keeps the cards of the first facts.
func (c choice) most(cards []deck.Card) []deck.Card {
	if c.top <= 0 {
		return cards
	}
	seen := map[deck.FactID]bool{}
	for i, card := range cards {
		seen[card.Fact] = true
		if len(seen) > c.top {
			return cards[:i]
		}
	}
	return cards
}

// parsePeriod reads years: 1945-1953, 前221-前206, 1945. "" is the zero Date.
func parsePeriod(text string) (chrono.Date, error) {
	if text == "" {
		return chrono.Date{}, nil
	}
	d, err := chrono.ParseText(text)
	if err != nil || !d.HasYear() {
		return d, usageError{fmt.Errorf("--period %q: want years like 1945-1953", text)}
	}
	return d, nil
}

func (a *app) deckTrimCommand() *cobra.Command {
	var c *choice
	cmd := a.onDeck("trim DECK", message.HelpDeckTrim, 1, func(s *store.Store, d deck.Deck, _ []string) error { return a.trim(s, d, *c) })
	cmd.Example = "  annals deck trim Rome --top 20 --one\n  annals deck trim Rome --kind when --period 1945-1953"
	c = a.choiceFlags(cmd)
	return cmd
}

// trim drops all cards but those of the choice.
func (a *app) trim(s *store.Store, d deck.Deck, c choice) error {
	d, err := s.LoadBranch(a.ctx, d)
	if err != nil {
		return err
	}
	whole := d.Whole()
	kept, err := c.of(whole)
	if err != nil {
		return err
	}
	if len(kept) == 0 {
		return fmt.Errorf("trim deck %q: no card would be left", d.Name)
	}
	keep := map[deck.CardID]bool{}
	for _, card := range kept {
		keep[card.ID] = true
	}
	var gone []deck.CardID
	for _, card := range whole.Cards {
		if !keep[card.ID] {
			gone = append(gone, card.ID)
		}
	}
	if err := a.drop(s, d, gone); err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.Trimmed, len(kept), len(gone))))
	return a.print.Err()
}

func (a *app) deckRestoreCommand() *cobra.Command {
	return a.onDeck("restore DECK", message.HelpDeckRestore, 1, func(s *store.Store, d deck.Deck, _ []string) error {
		if err := a.note(s, store.Touched{Decks: store.DeckIDs(d)}); err != nil {
			return err
		}
		restored := 0
		for _, id := range store.DeckIDs(d) {
			dropped, err := s.Dropped(a.ctx, id)
			if err != nil {
				return err
			}
			if err := s.TakeBackCards(a.ctx, id, dropped); err != nil {
				return err
			}
			restored += len(dropped)
		}
		a.print.Println(terminal.Text(a.speak.Say(message.Restored, restored)))
		return a.print.Err()
	})
}

// drop takes cards out of a deck and of those inside it, wherever they stand.
func (a *app) drop(s *store.Store, d deck.Deck, cards []deck.CardID) error {
	if err := a.note(s, store.Touched{Decks: store.DeckIDs(d)}); err != nil {
		return err
	}
	return a.dropFrom(s, d, cards)
}

func (a *app) dropFrom(s *store.Store, d deck.Deck, cards []deck.CardID) error {
	for _, part := range d.All() {
		held := map[deck.CardID]bool{}
		for _, c := range part.Cards {
			held[c.ID] = true
		}
		if err := s.DropCards(a.ctx, part.ID, slices.DeleteFunc(slices.Clone(cards), func(id deck.CardID) bool { return !held[id] })); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) deckMergeCommand() *cobra.Command {
	return &cobra.Command{
		Use: "merge NAME DECK...", Short: a.speak.Say(message.HelpDeckMerge), Args: a.between(2, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error { return a.merge(s, args[0], args[1:]) })
		},
	}
}

// merge makes a deck of the cards of several; these stay as they are, and a card is learnt once however many decks hold it.
func (a *app) merge(s *store.Store, name string, from []string) error {
	made, err := a.deckNamed(s, name)
	if err != nil {
		return err
	}
	for _, other := range from {
		d, err := a.branch(s, other)
		if err != nil {
			return err
		}
		made = united(made, d.Whole())
	}
	if err := a.note(s, store.Touched{Names: []string{name}}); err != nil {
		return err
	}
	_, saved, err := s.SaveDeck(a.ctx, made)
	if err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.Merged, name, len(made.Cards), saved.Added)))
	return a.print.Err()
}

func (a *app) deckEditCommand() *cobra.Command {
	var c *choice
	var text bool
	cmd := a.onDeck("edit DECK", message.HelpDeckEdit, 1, func(s *store.Store, d deck.Deck, _ []string) error {
		if text {
			return a.editText(s, d)
		}
		return a.curate(s, d, *c)
	})
	cmd.Example = "  annals deck edit Rome --text\n  annals deck edit Rome --kind where --confidence 0.5"
	cmd.Flags().BoolVar(&text, "text", false, a.speak.Say(message.FlagText))
	c = a.choiceFlags(cmd)
	return cmd
}
