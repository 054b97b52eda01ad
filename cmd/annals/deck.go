package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/store"
)

func (a *app) deckCommand() *cobra.Command {
	var asJSON bool
	list := &cobra.Command{
		Use: "list", Short: a.speak.Say(message.HelpDeckList), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error {
			return a.listing(func(a *app, s *store.Store) error { return a.listDecks(s, asJSON) })
		},
	}
	show := &cobra.Command{
		Use: "show DECK", Short: a.speak.Say(message.HelpDeckShow), Args: a.exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.listing(func(a *app, s *store.Store) error { return a.showDeck(s, args[0], asJSON) })
		},
	}
	for _, cmd := range []*cobra.Command{list, show} {
		cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	}
	return a.group("deck", a.speak.Say(message.HelpDeck), list, show, a.deckEditCommand(), a.deckTrimCommand(), a.deckRestoreCommand(),
		a.deckMergeCommand(), a.deckRetentionCommand(), a.deckRenameCommand(), a.deckRemoveCommand(), a.deckUndoCommand())
}

// showFact prints a fact with its cards.
func (a *app) showFact(f deck.Fact, cards []cardJSON) {
	var dates, names []string
	for _, w := range f.When {
		dates = append(dates, w.Date.Format(a.speak.Language()))
	}
	for _, w := range f.Who {
		names = append(names, w.Name)
	}
	for _, w := range f.Where {
		names = append(names, "@"+w.Name)
	}
	a.print.Println(terminal.Styled(terminal.Bold, strings.Join(dates, ", ")), terminal.Text("  "+strings.Join(names, ", ")))
	a.print.Item("  ", terminal.Styled(terminal.Dim, f.Sentence))
	for _, c := range cards {
		a.showCard(c)
	}
}

func (a *app) showCard(c cardJSON) {
	a.print.Item("  - ", withAnswer(c.Question, c.Answer)...)
	if len(c.Choices) > 0 {
		a.print.Item("      ", terminal.Styled(terminal.Dim, strings.Join(c.Choices, " / ")))
	}
}

// withAnswer is a question and its answer on one line, apart also where there is no colour.
func withAnswer(question, answer string) []terminal.Span {
	return []terminal.Span{terminal.Text(question + " "), terminal.Styled(terminal.Dim, "| "), terminal.Styled(terminal.Good, answer)}
}

// printJSON prints a listing as one line of JSON.
func (a *app) printJSON(value any) error {
	line, err := jsonLine(value)
	if err != nil {
		return err
	}
	_, err = a.out.Write(line)
	return err
}

// present are the texts that are not empty.
func present(texts ...string) []string {
	var list []string
	for _, text := range texts {
		if text != "" {
			list = append(list, text)
		}
	}
	return list
}

// plainReport is a reading for people: each fact with its date, its sentence and its cards, then what was left out.
func (a *app) plainReport(path string, r reading) []byte {
	var out strings.Builder
	d := r.document
	to := &app{system: a.system, speak: a.speak, print: terminal.NewPrinter(&out, nil, false)}
	if width := a.print.Columns(); width > 0 {
		to.print = terminal.NewPrinter(&out, func() (int, int) { return width + 2, 0 }, false)
	}
	to.print.Println(terminal.Text(fmt.Sprintf("%s (%s)", d.Source.Title, path)))
	to.print.Println(terminal.Text(a.speak.Say(message.Found, len(r.found.Mentions), len(r.found.Facts), len(r.cards))))
	cards := map[deck.FactID][]cardJSON{}
	for _, c := range r.cards {
		cards[c.Fact] = append(cards[c.Fact], cardOf(c))
	}
	for _, f := range r.found.Facts {
		to.print.Println()
		to.showFact(f, cards[f.ID])
	}
	if len(r.found.Skipped) > 0 {
		to.print.Println()
		to.print.Println(terminal.Text(a.speak.Say(message.LeftOut, len(r.found.Skipped), a.reasons(r.found.Skipped))))
	}
	for _, s := range r.found.Skipped {
		to.print.Item("  ", terminal.Text(a.reason(s.Reason)+": "+s.Sentence))
	}
	to.print.Println()
	return []byte(out.String())
}
