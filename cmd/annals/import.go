package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
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
		for i, inner := range read.Decks {
			read.Decks[i].Name = x.deck + deck.Inside + strings.TrimPrefix(inner.Name, read.Name+deck.Inside)
		}
		read.Name = x.deck
	}
	if read.Name == "" {
		read.Name = strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	}
	decks := read.All()
	if len(decks) == 0 {
		return fmt.Errorf("import %q: no card in it", path)
	}
	return a.takeOver(s, decks, format != export.Markdown && format != export.JSON, damagedBy(problems))
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
	known := make(map[ID]bool, len(a))
	for _, x := range a {
		known[id(x)] = true
	}
	all := slices.Clip(a)
	for _, x := range b {
		if !known[id(x)] {
			all = append(all, x)
		}
	}
	return all
}

// importPackage takes over an Anki package with its history.
func (a *app) importPackage(s *store.Store, path string, x arrival) error {
	var p anki.Package
	err := a.working(message.Reading, func() (err error) {
		p, err = anki.Read(a.ctx, path)
		return err
	})
	if err != nil {
		return err
	}
	scheduler, err := a.scheduler(s)
	if err != nil {
		return err
	}
	for i, d := range p.Decks {
		switch {
		case x.deck != "" && len(p.Decks) == 1:
			p.Decks[i].Name = x.deck
		case x.deck != "":
			p.Decks[i].Name = x.deck + deck.Inside + d.Name
		}
	}
	if err := a.takeOver(s, p.Decks, true, nil); err != nil {
		return err
	}
	var added int
	err = a.working(message.Storing, func() (err error) {
		added, err = s.MergeReviews(a.ctx, p.Reviews, scheduler)
		return err
	})
	if err != nil {
		return err
	}
	if err := a.takeOverMarks(s, p.Marks); err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.ImportedPackage, p.Found.Notes, p.Found.Cards, added)))
	for _, line := range a.losses(p.Losses) {
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
