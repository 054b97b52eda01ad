package main

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz/stats"
	"annals/store"
)

func (a *app) statsCommand() *cobra.Command {
	var asJSON bool
	var name string
	cmd := &cobra.Command{Use: "stats", Short: a.speak.Say(message.HelpStats), Args: a.exactly(0)}
	cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	cmd.Flags().StringVar(&name, "deck", "", a.speak.Say(message.FlagDeckOnly))
	to := a.pageFlags(cmd)
	cmd.RunE = func(*cobra.Command, []string) error {
		if asJSON && to.path != "" {
			return usageError{errors.New("--json and --html exclude each other")}
		}
		return a.withStore(func(s *store.Store) error {
			if to.path == "" {
				return a.paged(func(a *app) error { return a.showStats(s, name, asJSON) })
			}
			report, err := a.statistics(s, name)
			if err != nil {
				return err
			}
			return a.writePage(*to, a.statsPage(report, a.deckNames(s)))
		})
	}
	return cmd
}

func (a *app) showStats(s *store.Store, name string, asJSON bool) error {
	var report stats.Report
	err := a.working(message.Counting, func() (err error) {
		report, err = a.statistics(s, name)
		return err
	})
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(report)
	}
	a.printStats(report, a.deckNames(s))
	return a.print.Err()
}

// statistics computes the numbers of a deck with those inside it, or over all decks for "".
func (a *app) statistics(s *store.Store, name string) (stats.Report, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return stats.Report{}, err
	}
	log, err := s.Answers(a.ctx)
	if err != nil {
		return stats.Report{}, err
	}
	decks, err := a.decksIn(s, name)
	if err != nil {
		return stats.Report{}, err
	}
	cards, err := s.Learnt(a.ctx, decks...)
	if err != nil {
		return stats.Report{}, err
	}
	if name != "" {
		log = answersTo(cards, log)
	}
	return stats.Compute(log, cards, stats.DefaultOptions(scheduler, a.local())), nil
}

// answersTo are the answers of the log to those cards.
func answersTo(cards []stats.Card, log []stats.Answer) []stats.Answer {
	held := map[deck.CardID]bool{}
	for _, c := range cards {
		held[c.Progress.Card] = true
	}
	return slices.DeleteFunc(log, func(r stats.Answer) bool { return !held[r.Card] })
}

// deckNames are the names of decks by id. Without them the ids stand in their place, so that numbers are shown all the same.
func (a *app) deckNames(s *store.Store) map[string]string {
	names := map[string]string{}
	if decks, err := s.Decks(a.ctx); err == nil {
		for _, d := range decks {
			names[string(d.ID)] = d.Name
		}
	}
	return names
}

// grouped is groups of cards under a title, with the way to name them.
type grouped struct {
	title  message.Key
	groups []stats.Group
	name   func(string) string
}

// groupings are the groups of the report that tell more than the sum of all does.
func (a *app) groupings(r stats.Report, decks map[string]string) []grouped {
	deckName := func(id string) string {
		if name, known := decks[id]; known {
			return name
		}
		return id
	}
	all := []grouped{
		{message.StatsDecks, r.Decks, deckName}, {message.StatsKinds, r.Kinds, a.kindName}, {message.StatsPeriods, r.Periods, a.periodName},
	}
	var telling []grouped
	for _, g := range all {
		if len(g.groups) > 1 {
			telling = append(telling, g)
		}
	}
	return telling
}

func (a *app) kindName(word string) string {
	kind, err := deck.ParseKind(word)
	if err != nil {
		return word
	}
	return a.speak.Say([...]message.Key{deck.NoKind: message.KindCustom, deck.WhenKind: message.KindWhen, deck.WhoKind: message.KindWho,
		deck.WhereKind: message.KindWhere, deck.OrderKind: message.KindOrder, deck.WhatKind: message.KindWhat,
		deck.CustomKind: message.KindCustom}[kind])
}

func (a *app) periodName(edtf string) string {
	d, err := chrono.Parse(edtf)
	if err != nil {
		return a.speak.Say(message.StatsUndated)
	}
	return d.Format(a.speak.Language())
}

// share is a share of recalled answers, or a dash where nothing was measured.
func share(r stats.Rate) string {
	if r.Answers == 0 {
		return "-"
	}
	return percent(r.Share)
}

// likely is the interval that a share probably lies in, or a dash where nothing was measured.
func (a *app) likely(r stats.Rate) string {
	if r.Answers == 0 {
		return "-"
	}
	return a.speak.Say(message.LikelyRange, percent(r.Low), percent(r.High))
}

// knownShare is the share of a group's cards that are known by now, or a dash where none was seen.
func knownShare(g stats.Group) string {
	if g.Seen == 0 {
		return "-"
	}
	return percent(g.Known / float64(g.Cards))
}
