package main

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz/fsrs"
	"annals/store"
)

// onDeck is a command that does something to one deck, named by its first argument, and to those inside it.
func (a *app) onDeck(use string, short message.Key, arguments int, do func(*store.Store, deck.Deck, []string) error) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: a.speak.Say(short), Args: a.exactly(arguments),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error {
				d, err := s.FindBranch(a.ctx, args[0])
				if err != nil {
					return err
				}
				return do(s, d, args[1:])
			})
		},
	}
}

func (a *app) deckRetentionCommand() *cobra.Command {
	return a.onDeck("retention DECK SHARE", message.HelpDeckRetention, 2, func(s *store.Store, d deck.Deck, args []string) error {
		share := 0.0
		if args[0] != "default" {
			var err error
			if share, err = strconv.ParseFloat(args[0], 64); err != nil || !(share >= fsrs.MinRetention && share <= fsrs.MaxRetention) {
				return usageError{fmt.Errorf("retention %q: want %.2f to %.2f, or default", args[0], fsrs.MinRetention, fsrs.MaxRetention)}
			}
		}
		if err := a.note(s, store.Touched{Decks: store.DeckIDs(d)}); err != nil {
			return err
		}
		return s.SetRetention(a.ctx, share, store.DeckIDs(d))
	})
}

func (a *app) deckRenameCommand() *cobra.Command {
	return a.onDeck("rename DECK NAME", message.HelpDeckRename, 2, func(s *store.Store, d deck.Deck, args []string) error {
		if err := a.note(s, store.Touched{Decks: store.DeckIDs(d)}); err != nil {
			return err
		}
		return s.RenameDeck(a.ctx, d, args[0])
	})
}

// deckRemoveCommand removes a deck with those inside it. Its answers stay in the log, so that adding the article again brings the progress back.
func (a *app) deckRemoveCommand() *cobra.Command {
	return a.onDeck("rm DECK", message.HelpDeckRemove, 1, func(s *store.Store, d deck.Deck, _ []string) error {
		if !a.terminal.Interactive() && !a.yes {
			return hinted{errors.New("remove deck: nobody to ask"), a.speak.Say(message.HintYes)}
		}
		// With --yes the prompt would take what is proposed, which is no; --yes itself is the answer here.
		remove := a.yes
		if !a.yes {
			question := a.speak.Say(message.RemoveDeck, d.Name)
			if len(d.Decks) > 0 {
				question = a.speak.Say(message.RemoveDecks, d.Name, len(d.Decks))
			}
			var err error
			if remove, err = a.terminal.Confirm(a.ctx, question, false); err != nil {
				return err
			}
		}
		if !remove {
			return nil
		}
		if err := a.note(s, store.Touched{Decks: store.DeckIDs(d)}); err != nil {
			return err
		}
		if err := s.RemoveDecks(a.ctx, store.DeckIDs(d)); err != nil {
			return err
		}
		a.print.Println(terminal.Text(a.speak.Say(message.DeckRemoved, d.Name)))
		return a.print.Err()
	})
}
