package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

// sieve is which cards `annals card list` shows.
type sieve struct {
	deck, text                string
	kinds, tags               []string
	suspended, flagged, leech bool
	asJSON                    bool
}

func (a *app) cardCommand() *cobra.Command {
	return a.group("card", a.speak.Say(message.HelpCard), a.cardListCommand(), a.cardEditCommand(), a.cardWhyCommand(),
		a.cardMoveCommand("move CARD...", message.HelpCardMove, false), a.cardMoveCommand("copy CARD...", message.HelpCardCopy, true), a.cardTagCommand(),
		a.cardMarkCommand("suspend CARD...", message.HelpCardSuspend, func(p *quiz.Progress) { p.Suspended = true }),
		a.cardMarkCommand("resume CARD...", message.HelpCardResume, func(p *quiz.Progress) { p.Suspended, p.Leech, p.BuriedUntil = false, false, 0 }),
		a.cardMarkCommand("flag CARD...", message.HelpCardFlag, func(p *quiz.Progress) { p.Flagged = true }),
		a.cardMarkCommand("unflag CARD...", message.HelpCardUnflag, func(p *quiz.Progress) { p.Flagged = false }))
}

func (a *app) cardListCommand() *cobra.Command {
	var f sieve
	cmd := &cobra.Command{
		Use: "list [TEXT]", Short: a.speak.Say(message.HelpCardList), Args: a.between(0, 1),
		Example: "  annals card list --deck Rome --kind when\n  annals card list Caesar --json",
		RunE: func(_ *cobra.Command, args []string) error {
			f.text = strings.Join(args, "")
			return a.listing(func(a *app, s *store.Store) error { return a.listCards(s, f) })
		},
	}
	cmd.Flags().StringVar(&f.deck, "deck", "", a.speak.Say(message.FlagDeckOnly))
	cmd.Flags().StringSliceVar(&f.kinds, "kind", nil, a.speak.Say(message.FlagKind))
	cmd.Flags().StringSliceVar(&f.tags, "tag", nil, a.speak.Say(message.FlagTag))
	cmd.Flags().BoolVar(&f.suspended, "suspended", false, a.speak.Say(message.FlagSuspended))
	cmd.Flags().BoolVar(&f.flagged, "flagged", false, a.speak.Say(message.FlagFlagged))
	cmd.Flags().BoolVar(&f.leech, "leech", false, a.speak.Say(message.FlagLeech))
	cmd.Flags().BoolVar(&f.asJSON, "json", false, a.speak.Say(message.FlagJSON))
	return cmd
}

// listedCard is a card in a listing.
type listedCard struct {
	cardJSON
	Deck      string   `json:"deck"`
	Tags      []string `json:"tags"`
	Due       string   `json:"due,omitempty"`
	Reviews   int      `json:"reviews"`
	Lapses    int      `json:"lapses"`
	Suspended bool     `json:"suspended"`
	Flagged   bool     `json:"flagged"`
	Leech     bool     `json:"leech"`
}

func (a *app) listCards(s *store.Store, f sieve) error {
	var w wish
	if err := w.read(f.kinds); err != nil {
		return err
	}
	decks, err := a.decksIn(s, f.deck)
	if err != nil {
		return err
	}
	filter := quiz.Filter{Kinds: w.kinds, Tags: f.tags}
	rows := []listedCard{}
	err = s.FindCards(a.ctx, store.Search{Decks: decks, Text: f.text}, func(c store.Found) {
		p := c.Progress
		if (p.Suspended || !f.suspended) && (p.Flagged || !f.flagged) && (p.Leech || !f.leech) &&
			filter.Match(quiz.Candidate{Kind: c.Card.Kind, Tags: c.Card.Tags}) {
			rows = append(rows, a.listedCard(c))
		}
	})
	if err != nil {
		return err
	}
	if f.asJSON {
		return a.printJSON(rows)
	}
	for _, r := range rows {
		a.printCard(r)
	}
	if len(rows) == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.NoCards)))
	}
	return a.print.Err()
}

func (a *app) listedCard(c store.Found) listedCard {
	p := c.Progress
	row := listedCard{
		cardJSON: cardOf(c.Card), Deck: c.Deck, Tags: listed(c.Card.Tags), Reviews: p.State.Reps, Lapses: p.State.Lapses,
		Suspended: p.Suspended, Flagged: p.Flagged, Leech: p.Leech,
	}
	if p.State.Phase != fsrs.New {
		row.Due = a.calendar().DayOfMilli(p.State.Due).String()
	}
	return row
}

// shortID is how much of a card's id a listing shows: enough to name it.
const shortID = 8

func (a *app) printCard(r listedCard) {
	var notes []string
	for _, n := range []struct {
		is   bool
		word message.Key
	}{{r.Suspended, message.IsSuspended}, {r.Flagged, message.IsFlagged}, {r.Leech, message.IsLeech}} {
		if n.is {
			notes = append(notes, a.speak.Say(n.word))
		}
	}
	if r.Due != "" {
		notes = append(notes, a.speak.Say(message.IsDue, r.Due))
	}
	id := string(r.ID)
	line := withAnswer(r.Question, r.Answer)
	if len(notes) > 0 {
		line = append(line, terminal.Styled(terminal.Dim, " ("+strings.Join(notes, ", ")+")"))
	}
	a.print.Item(id[:min(shortID, len(id))]+"  ", line...)
}

func (a *app) cardEditCommand() *cobra.Command {
	return &cobra.Command{
		Use: "edit CARD", Short: a.speak.Say(message.HelpCardEdit), Args: a.exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error { return a.editCard(s, args[0]) })
		},
	}
}

func (a *app) editCard(s *store.Store, prefix string) error {
	id, err := s.FindCard(a.ctx, prefix)
	if err != nil {
		return err
	}
	cards, err := s.Cards(a.ctx, []deck.CardID{id})
	if err != nil {
		return err
	}
	card, err := a.askCard(cards[0].Card)
	if err != nil {
		return err
	}
	if err := a.rewriteCard(s, card); err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.CardSaved)))
	return a.print.Err()
}

// cardMarkCommand is a command that changes a mark of cards.
func (a *app) cardMarkCommand(use string, short message.Key, edit func(*quiz.Progress)) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: a.speak.Say(short), Args: a.between(1, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error {
				var list []quiz.Progress
				for _, prefix := range args {
					id, err := s.FindCard(a.ctx, prefix)
					if err != nil {
						return err
					}
					p, err := s.Progress(a.ctx, id)
					if err != nil {
						return err
					}
					edit(&p)
					list = append(list, p)
				}
				return s.SetMarks(a.ctx, list)
			})
		},
	}
}

func (a *app) cardWhyCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "why CARD", Short: a.speak.Say(message.HelpCardWhy), Args: a.exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error { return a.why(s, args[0], asJSON) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	return cmd
}

// curvePoints is how many points of the forgetting curve are shown.
const curvePoints = 13

// why explains a card's interval: its history, its curve, and how the interval came about.
func (a *app) why(s *store.Store, prefix string, asJSON bool) error {
	id, err := s.FindCard(a.ctx, prefix)
	if err != nil {
		return err
	}
	scheduler, err := a.scheduler(s)
	if err != nil {
		return err
	}
	progress, err := s.Progress(a.ctx, id)
	if err != nil {
		return err
	}
	history, err := s.History(a.ctx, id)
	if err != nil {
		return err
	}
	e, err := scheduler.Explain(progress.State, answersByCard(history)[id], curvePoints)
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(e)
	}
	cards, err := s.Cards(a.ctx, []deck.CardID{id})
	if err != nil {
		return err
	}
	a.print.Println(terminal.Styled(terminal.Bold, cards[0].Card.Question), terminal.Text(" "+cards[0].Card.Answer))
	if len(e.Steps) == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.WhyNew)))
		return a.print.Err()
	}
	a.showHistory(e.Steps)
	a.showCurve(e.Curve)
	a.showInterval(e.Interval)
	return a.print.Err()
}

func (a *app) showHistory(steps []fsrs.ExplainedStep) {
	a.heading(message.WhyHistory)
	for _, step := range steps {
		at := time.UnixMilli(step.Answer.Ms).In(a.zone).Format("2006-01-02 15:04")
		a.print.Item("  ", terminal.Text(a.speak.Say(message.WhyStep, at, terminal.Pad(a.ratingName(step.Answer.Rating), 6),
			recallBefore(step), oneDecimal(step.After.Stability), oneDecimal(step.After.Difficulty))))
	}
}

// recallBefore is the recall predicted when the card was asked, or a dash where it had never been seen.
func recallBefore(step fsrs.ExplainedStep) string {
	if step.Before.Phase == fsrs.New {
		return "-"
	}
	return percent(step.Recall)
}

func (a *app) showCurve(points []fsrs.CurvePoint) {
	a.heading(message.WhyCurve)
	for _, p := range points {
		bar := strings.Repeat("#", int(p.Recall*barWidth+0.5))
		day := time.UnixMilli(p.Ms).In(a.zone).Format(time.DateOnly)
		a.print.Item("  ", terminal.Text(day+" "+terminal.PadLeft(percent(p.Recall), 4)+" "), terminal.Styled(terminal.Good, bar))
	}
}

func (a *app) showInterval(r fsrs.IntervalReason) {
	a.heading(message.WhyInterval)
	if r.InSteps {
		a.print.Item("  ", terminal.Text(a.speak.Say(message.WhySteps)))
		return
	}
	a.print.Item("  ", terminal.Text(a.speak.Say(message.WhyIdeal, percent(r.Retention), oneDecimal(r.Ideal))))
	a.print.Item("  ", terminal.Text(a.speak.Say(message.WhyFuzz, oneDecimal(r.FirstChoice), oneDecimal(r.LastChoice), oneDecimal(r.Final), percent(r.RecallAtDue))))
	if r.Plain != r.Final && (r.Final < r.FirstChoice || r.Final > r.LastChoice) {
		a.print.Item("  ", terminal.Text(a.speak.Say(message.WhyKept, fmt.Sprintf("%.0f", r.Plain))))
	}
}
