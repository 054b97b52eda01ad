package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/store"
)

// note keeps what a change of decks is about to touch, under the words of this command line.
func (a *app) note(s *store.Store, t store.Touched) error {
	return s.Note(a.ctx, strings.Join(append([]string{"annals"}, a.args...), " "), t)
}

// cardMoveCommand puts cards into another deck: moved out of the decks that hold them, or copied.
func (a *app) cardMoveCommand(use string, short message.Key, copies bool) *cobra.Command {
	var from, to string
	cmd := &cobra.Command{
		Use: use, Short: a.speak.Say(short), Args: a.between(1, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			if strings.TrimSpace(to) == "" {
				return usageError{errors.New("--to DECK is missing")}
			}
			return a.withStore(func(s *store.Store) error {
				cards, err := a.findCards(s, args)
				if err != nil {
					return err
				}
				var out []deck.ID
				if !copies {
					if out, err = a.leaving(s, ids(cards), from); err != nil {
						return err
					}
				}
				if err := a.move(s, ids(cards), out, to); err != nil {
					return err
				}
				a.print.Println(terminal.Text(a.speak.Say(message.CardsMoved, len(cards), to)))
				return a.print.Err()
			})
		},
	}
	cmd.Example = "  annals card " + strings.Fields(use)[0] + " 3f2a91c4 77b0e1d2 --to History::Rome"
	cmd.Flags().StringVar(&to, "to", "", a.speak.Say(message.FlagMoveTo))
	if !copies {
		cmd.Flags().StringVar(&from, "from", "", a.speak.Say(message.FlagMoveFrom))
	}
	return cmd
}

// findCards are the cards whose ids begin so, each once.
func (a *app) findCards(s *store.Store, prefixes []string) ([]deck.Card, error) {
	var list []deck.CardID
	for _, prefix := range prefixes {
		id, err := s.FindCard(a.ctx, prefix)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	asked, err := s.Cards(a.ctx, list)
	cards := make([]deck.Card, len(asked))
	for i, one := range asked {
		cards[i] = one.Card
	}
	return cards, err
}

// leaving are the decks that cards are moved out of: the one named with those inside it, or all that hold them.
func (a *app) leaving(s *store.Store, cards []deck.CardID, from string) ([]deck.ID, error) {
	if from != "" {
		return a.decksIn(s, from)
	}
	decks, err := s.DecksOf(a.ctx)
	var out []deck.ID
	for _, id := range cards {
		out = append(out, decks[id]...)
	}
	slices.Sort(out)
	return slices.Compact(out), err
}

// move puts cards at the end of the deck named to, which is made if there is none, and out of others.
func (a *app) move(s *store.Store, cards []deck.CardID, from []deck.ID, to string) error {
	if err := a.note(s, store.Touched{Decks: from, Names: []string{to}}); err != nil {
		return err
	}
	d, err := s.FindDeck(a.ctx, to)
	if errors.Is(err, store.ErrNoDeck) {
		d, _, err = s.SaveDeck(a.ctx, deck.Deck{Name: to})
	}
	if err != nil {
		return err
	}
	return s.MoveCards(a.ctx, cards, from, d.ID)
}

func (a *app) cardTagCommand() *cobra.Command {
	var add, remove []string
	cmd := &cobra.Command{
		Use: "tag CARD...", Short: a.speak.Say(message.HelpCardTag), Args: a.between(1, -1),
		Example: "  annals card tag 3f2a91c4 77b0e1d2 --add unit3,war --remove draft",
		RunE: func(_ *cobra.Command, args []string) error {
			if len(add)+len(remove) == 0 {
				return usageError{errors.New("--add or --remove is missing")}
			}
			return a.withStore(func(s *store.Store) error {
				cards, err := a.findCards(s, args)
				if err != nil {
					return err
				}
				for i, c := range cards {
					cards[i].Tags = retagged(c.Tags, add, remove)
				}
				return a.setTags(s, cards)
			})
		},
	}
	cmd.Flags().StringSliceVar(&add, "add", nil, a.speak.Say(message.FlagAddTag))
	cmd.Flags().StringSliceVar(&remove, "remove", nil, a.speak.Say(message.FlagRemoveTag))
	return cmd
}

func (a *app) setTags(s *store.Store, cards []deck.Card) error {
	if err := a.note(s, store.Touched{Cards: ids(cards)}); err != nil {
		return err
	}
	return s.SetTags(a.ctx, cards)
}

// retagged is tags with some more and without others. A tag is one word: blanks part tags.
func retagged(tags, add, remove []string) []string {
	var list []string
	for _, tag := range append(slices.Clone(tags), strings.Fields(strings.Join(add, " "))...) {
		if !slices.Contains(list, tag) && !slices.Contains(remove, tag) {
			list = append(list, tag)
		}
	}
	return list
}

// deckUndoCommand takes back the last change of decks or cards.
func (a *app) deckUndoCommand() *cobra.Command {
	return &cobra.Command{
		Use: "undo", Short: a.speak.Say(message.HelpDeckUndo), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(func(s *store.Store) error {
				last, err := s.LastChange(a.ctx)
				if err == nil {
					err = s.TakeBack(a.ctx)
				}
				if err != nil {
					return err
				}
				a.print.Println(terminal.Text(a.speak.Say(message.TookBack, last.What, last.Made.In(a.zone).Format("2006-01-02 15:04"))))
				return a.print.Err()
			})
		},
	}
}
