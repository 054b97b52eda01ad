package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/deckfile"
	"annals/deck/export"
	"annals/quiz"
	"annals/store"
	"annals/store/anki"
)

// arrival is what `annals import` was asked to do.
type arrival struct {
	format string
	deck   string
}

func (a *app) importCommand() *cobra.Command {
	var x arrival
	cmd := &cobra.Command{
		Use: "import FILE", Short: a.speak.Say(message.HelpImport), Long: a.speak.Say(message.HelpImportLong), Args: a.exactly(1),
		Example: "  annals import history.apkg\n  annals import rome.md\n  annals import --deck Vocabulary words.csv",
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error { return a.importFile(s, args[0], x) })
		},
	}
	cmd.Flags().StringVar(&x.format, "format", "", a.speak.Say(message.FlagImportFormat))
	cmd.Flags().StringVar(&x.deck, "deck", "", a.speak.Say(message.FlagImportDeck))
	return cmd
}

func (a *app) importFile(s *store.Store, path string, x arrival) error {
	ext := strings.ToLower(filepath.Ext(path))
	if x.format == apkg || x.format == "" && (ext == "."+apkg || ext == ".colpkg") {
		return a.importPackage(s, path, x)
	}
	format, known := export.FormatOf(path)
	if x.format != "" {
		var err error
		if format, err = export.ParseFormat(x.format); err != nil {
			return usageError{fmt.Errorf("%w, or apkg", err)}
		}
	} else if !known {
		return usageError{hinted{fmt.Errorf("import %q: the name tells no format", path), a.speak.Say(message.HintImportFormat)}}
	}
	var read deck.Deck
	var problems []deckfile.Problem
	err := a.readInput("import", path, func(in io.Reader) (err error) {
		read, problems, err = export.Read(in, format)
		return err
	})
	if err != nil {
		return fmt.Errorf("import %q: %w", path, err)
	}
	for _, p := range problems {
		fmt.Fprintf(a.err, "%s:%d:%d: %s\n", terminal.Clean(path), p.Line, p.Column, terminal.Clean(p.Message))
	}
	if x.deck != "" {
		read.Name = x.deck
	}
	if read.Name == "" {
		read.Name = strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	}
	if len(read.Cards) == 0 {
		return fmt.Errorf("import %q: no card in it", path)
	}
	return a.takeOver(s, read, format != export.Markdown && format != export.JSON)
}

// takeOver shows how the deck read differs from the one of that name, asks, and takes it over. With keep, cards that the file does
// not hold stay.
func (a *app) takeOver(s *store.Store, read deck.Deck, keep bool) error {
	held, err := a.deckNamed(s, read.Name)
	if err != nil {
		return err
	}
	read = deckfile.Adopt(held, read)
	if keep {
		read = united(held, read)
	}
	changes := deckfile.Diff(held, read)
	if changes.None() {
		a.print.Println(terminal.Text(a.speak.Say(message.ImportNothing, read.Name)))
		return a.print.Err()
	}
	a.showChanges(changes)
	if held.ID != "" && a.terminal.Interactive() {
		yes, err := a.prompt.Confirm(a.ctx, a.speak.Say(message.ImportApply), true)
		if err != nil || !yes {
			return err
		}
	}
	return a.apply(s, held, read, changes)
}

// united is the deck held with the cards read: those of the same id replaced, the others at the end.
func united(held, read deck.Deck) deck.Deck {
	at := map[deck.CardID]int{}
	d := held
	d.Cards = append([]deck.Card(nil), held.Cards...)
	for i, c := range d.Cards {
		at[c.ID] = i
	}
	for _, c := range read.Cards {
		if i, known := at[c.ID]; known {
			d.Cards[i] = c
			continue
		}
		d.Cards = append(d.Cards, c)
	}
	d.Facts = unitedBy(held.Facts, read.Facts, func(f deck.Fact) deck.FactID { return f.ID })
	d.Sources = unitedBy(held.Sources, read.Sources, func(s deck.Source) deck.SourceID { return s.ID })
	return d
}

// unitedBy is a with those of b whose ids a does not hold.
func unitedBy[T any, ID comparable](a, b []T, id func(T) ID) []T {
	known := map[ID]bool{}
	for _, x := range a {
		known[id(x)] = true
	}
	for _, x := range b {
		if !known[id(x)] {
			a = append(a[:len(a):len(a)], x)
		}
	}
	return a
}

func (a *app) showChanges(c deckfile.Changes) {
	for _, part := range []struct {
		sign  string
		style terminal.Style
		cards []deck.Card
	}{{"+ ", terminal.Good, c.Added}, {"- ", terminal.Bad, c.Gone}} {
		for _, card := range part.cards {
			a.print.Item("  ", terminal.Styled(part.style, part.sign), terminal.Text(card.Question+" "+card.Answer))
		}
	}
	for _, change := range c.Changed {
		a.print.Item("  ", terminal.Styled(terminal.Warn, "~ "), terminal.Text(change.New.Question+" "+change.New.Answer))
	}
	a.print.Println(terminal.Text(a.speak.Say(message.ImportChanges, len(c.Added), len(c.Changed), len(c.Gone), len(c.Moved))))
}

// apply writes a deck that a person made: what they took out stays out, and their wording stands.
func (a *app) apply(s *store.Store, held, read deck.Deck, c deckfile.Changes) error {
	read.ID = held.ID
	read.Facts = unitedBy(read.Facts, held.Facts, func(f deck.Fact) deck.FactID { return f.ID })
	read.Sources = unitedBy(read.Sources, held.Sources, func(s deck.Source) deck.SourceID { return s.ID })
	if held.ID != "" {
		if err := s.TakeBackCards(a.ctx, held.ID, ids(c.Added)); err != nil {
			return err
		}
	}
	saved, _, err := s.SaveDeck(a.ctx, read)
	if err != nil {
		return err
	}
	for _, change := range c.Changed {
		if err := s.EditCard(a.ctx, change.New); err != nil {
			return err
		}
	}
	return s.DropCards(a.ctx, saved.ID, ids(c.Gone))
}

func ids(cards []deck.Card) []deck.CardID {
	list := make([]deck.CardID, len(cards))
	for i, c := range cards {
		list[i] = c.ID
	}
	return list
}

// importPackage takes over an Anki package with its history.
func (a *app) importPackage(s *store.Store, path string, x arrival) error {
	p, err := anki.Read(a.ctx, path)
	if err != nil {
		return err
	}
	scheduler, err := a.scheduler(s)
	if err != nil {
		return err
	}
	for _, d := range p.Decks {
		if x.deck != "" && len(p.Decks) == 1 {
			d.Name = x.deck
		}
		if err := a.takeOver(s, d, true); err != nil {
			return err
		}
	}
	added, err := s.MergeReviews(a.ctx, p.Reviews, scheduler)
	if err != nil {
		return err
	}
	if err := a.takeOverMarks(s, p.Marks); err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.ImportedPackage, p.Found.Notes, p.Found.Cards, added)))
	for _, line := range losses(p.Losses) {
		fmt.Fprintln(a.err, terminal.Clean(line))
	}
	return a.print.Err()
}

func (a *app) takeOverMarks(s *store.Store, marks []anki.Mark) error {
	var list []quiz.Progress
	for _, m := range marks {
		p, err := s.Progress(a.ctx, m.Card)
		if errors.Is(err, store.ErrNoCard) {
			continue
		}
		if err != nil {
			return err
		}
		p.Suspended, p.Flagged = p.Suspended || m.Suspended, p.Flagged || m.Flagged
		list = append(list, p)
	}
	return s.SetMarks(a.ctx, list)
}
