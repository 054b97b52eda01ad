package main

import (
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz/stats"
	"annals/store"
)

func (a *app) statsCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "stats", Short: a.speak.Say(message.HelpStats), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(func(s *store.Store) error { return a.showStats(s, asJSON) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	return cmd
}

func (a *app) showStats(s *store.Store, asJSON bool) error {
	report, err := a.statistics(s)
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(report)
	}
	a.printStock(report)
	if report.All.Work.Answers == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.StatsNone)))
		return a.print.Err()
	}
	a.printWork(report)
	a.printForecast(report.Forecast)
	a.printGroups(s, report)
	a.printHardest(report.Hardest)
	return a.print.Err()
}

// statistics computes the numbers over all decks.
func (a *app) statistics(s *store.Store) (stats.Report, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return stats.Report{}, err
	}
	log, err := s.Reviews(a.ctx, 0, store.AllIDs)
	if err != nil {
		return stats.Report{}, err
	}
	cards, err := s.Learnt(a.ctx)
	if err != nil {
		return stats.Report{}, err
	}
	return stats.Compute(log, cards, stats.DefaultOptions(scheduler, a.local())), nil
}

func (a *app) printStock(r stats.Report) {
	c := r.Cards
	a.heading(message.StatsCards)
	a.print.Item("  ", terminal.Text(a.speak.Say(message.StatsStock, c.Total, c.New, c.Learning, c.Young, c.Mature, c.Suspended)))
}

func (a *app) printWork(r stats.Report) {
	a.heading(message.StatsWork)
	a.print.Item("  ", terminal.Text(a.speak.Say(message.StatsToday, r.Today.Answers, r.Today.New, oneDecimal(r.Today.Minutes))))
	a.print.Item("  ", terminal.Text(a.speak.Say(message.StatsStreak, r.Streak.Days, r.Streak.Longest)))
	a.print.Item("  ", terminal.Text(a.speak.Say(message.StatsTotal, r.All.Work.Answers, r.All.Studied, oneDecimal(r.All.Work.Minutes))))
	a.heading(message.StatsRetention)
	for _, span := range []struct {
		name message.Key
		rate stats.Rate
	}{{message.StatsYoung, r.Recent.Young}, {message.StatsMature, r.Recent.Mature}, {message.StatsAllCards, r.Recent.Retention}} {
		a.print.Item("  ", terminal.Text(a.speak.Say(span.name)+" "+a.rate(span.rate)))
	}
}

// rate is a share with the answers behind it and its interval of confidence, or a dash where nothing was measured.
func (a *app) rate(r stats.Rate) string {
	if r.Answers == 0 {
		return "-"
	}
	return a.speak.Say(message.StatsRate, percent(r.Share), r.Recalled, r.Answers, percent(r.Low), percent(r.High))
}

// The forecast shows a fortnight with bars of at most so many characters.
const (
	forecastDays = 14
	barWidth     = 40
)

func (a *app) printForecast(days []stats.DayDue) {
	days = days[:min(forecastDays, len(days))]
	most := 1
	for _, d := range days {
		most = max(most, d.Due)
	}
	a.heading(message.StatsForecast)
	for _, d := range days {
		bar := strings.Repeat("#", (d.Due*barWidth+most-1)/most)
		a.print.Item("  ", terminal.Text(d.Day[5:]+" "+terminal.PadLeft(oneDecimal(float64(d.Due)), 4)+" "), terminal.Styled(terminal.Good, bar))
	}
}

func (a *app) printGroups(s *store.Store, r stats.Report) {
	names := map[string]string{}
	if decks, err := s.Decks(a.ctx); err == nil { // without names the ids stand there
		for _, d := range decks {
			names[string(d.ID)] = d.Name
		}
	}
	for _, part := range []struct {
		title  message.Key
		groups []stats.Group
		name   func(string) string
	}{
		{message.StatsDecks, r.Decks, func(id string) string { return names[id] }},
		{message.StatsKinds, r.Kinds, a.kindName},
		{message.StatsPeriods, r.Periods, a.periodName},
	} {
		a.heading(part.title)
		for _, g := range part.groups {
			a.print.Item("  ", terminal.Text(terminal.Pad(terminal.Cut(part.name(g.Name), 24), 24)+" "+
				a.speak.Say(message.StatsGroup, g.Seen, g.Cards, a.rate(g.Retention))))
		}
	}
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

func (a *app) printHardest(facts []stats.HardFact) {
	if len(facts) == 0 {
		return
	}
	a.heading(message.StatsHardest)
	for _, f := range facts {
		a.print.Item("  ", terminal.Text(a.speak.Say(message.StatsForgotten, f.Forgotten, f.Answers)+" "+f.Question))
	}
}

func (a *app) heading(k message.Key) { a.print.Println(terminal.Styled(terminal.Bold, a.speak.Say(k))) }
