package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/export"
	"annals/store"
	"annals/store/anki"
)

// shipment is what `annals export` was asked to do.
type shipment struct {
	file     string
	format   string
	form     string
	force    bool
	progress bool
	options  export.Options
}

// apkg is the format that store/anki writes and reads.
const apkg = "apkg"

func (a *app) exportCommand() *cobra.Command {
	var x shipment
	cmd := &cobra.Command{
		Use: "export DECK", Short: a.speak.Say(message.HelpExport), Long: a.speak.Say(message.HelpExportLong), Args: a.exactly(1),
		Example: "  annals export Rome -o rome.apkg\n  annals export Rome --format worksheet --versions 2 -o rome.html\n  annals export Rome --format gift > rome.gift",
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error { return a.export(s, args[0], x) })
		},
	}
	f := cmd.Flags()
	f.StringVarP(&x.file, "output", "o", stdinName, a.speak.Say(message.FlagOutput))
	f.StringVar(&x.format, "format", "", a.speak.Say(message.FlagExportFormat))
	f.StringVar(&x.form, "note-type", "basic", a.speak.Say(message.FlagNoteType))
	f.BoolVar(&x.force, "force", false, a.speak.Say(message.FlagForce))
	f.BoolVar(&x.progress, "with-progress", false, a.speak.Say(message.FlagProgress))
	f.IntVar(&x.options.Versions, "versions", 1, a.speak.Say(message.FlagVersions))
	f.Uint64Var(&x.options.Seed, "seed", 0, a.speak.Say(message.FlagSeed))
	return cmd
}

func (a *app) export(s *store.Store, name string, x shipment) error {
	d, err := a.branch(s, name)
	if err != nil {
		return err
	}
	write, err := a.shipper(s, d, x)
	if err != nil {
		return err
	}
	var data bytes.Buffer
	told, err := write(&data)
	if err == nil {
		err = a.writeFile(x.file, data.Bytes(), x.force)
	} else {
		err = fmt.Errorf("export deck %q: %w", d.Name, err)
	}
	if err != nil && !errors.Is(err, export.ErrNothing) && !errors.Is(err, anki.ErrNothing) {
		return err
	}
	for _, line := range told { // also where nothing could be written: it says why
		fmt.Fprintln(a.err, terminal.Clean(line))
	}
	return err
}

// shipper is what writes the deck, and tells what became of its cards in lines for a person.
func (a *app) shipper(s *store.Store, d deck.Deck, x shipment) (func(io.Writer) ([]string, error), error) {
	if x.format == apkg || x.format == "" && strings.EqualFold(filepath.Ext(x.file), "."+apkg) {
		return a.packer(s, d, x)
	}
	format, known := export.FormatOf(x.file)
	if x.format != "" {
		var err error
		if format, err = export.ParseFormat(x.format); err != nil {
			return nil, usageError{fmt.Errorf("%w, or apkg", err)}
		}
	} else if !known {
		cause := fmt.Errorf("export to %q: the name tells no format", x.file)
		return nil, usageError{hinted{cause, a.speak.Say(message.HintExportFormat)}}
	}
	if x.progress {
		return nil, usageError{fmt.Errorf("--with-progress: only apkg holds progress, not %s", format)}
	}
	return func(w io.Writer) ([]string, error) {
		report, err := export.Write(w, format, d, x.options)
		told := []string{a.speak.Say(message.Exported, report.Written, format)}
		if out := report.LeftOut(); out > 0 {
			told = []string{a.speak.Say(message.ExportedSome, report.Written, format, out)}
		}
		return append(told, a.cardLosses(report.Losses)...), err
	}, nil
}

// packer writes an Anki package.
func (a *app) packer(s *store.Store, d deck.Deck, x shipment) (func(io.Writer) ([]string, error), error) {
	form, err := anki.ParseForm(x.form)
	if err != nil {
		return nil, usageError{fmt.Errorf("--note-type: %w", err)}
	}
	o := anki.Options{Form: form, Modified: a.local()}
	if x.progress {
		if o.Progress, err = a.progressOf(s); err != nil {
			return nil, err
		}
	}
	return func(w io.Writer) ([]string, error) {
		report, err := anki.Write(a.ctx, w, d.All(), o)
		told := []string{a.speak.Say(message.Exported, report.Cards, apkg)}
		return append(told, a.losses(report.Losses)...), err
	}, nil
}

func (a *app) progressOf(s *store.Store) (*anki.Progress, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return nil, err
	}
	log, err := s.Reviews(a.ctx, store.NoIDs, store.AllIDs)
	if err != nil {
		return nil, err
	}
	cards, err := s.Learnt(a.ctx)
	if err != nil {
		return nil, err
	}
	p := &anki.Progress{Reviews: log, Scheduler: scheduler}
	for _, c := range cards {
		if c.Progress.Suspended || c.Progress.Flagged {
			p.Marks = append(p.Marks, anki.Mark{Card: c.Progress.Card, Suspended: c.Progress.Suspended, Flagged: c.Progress.Flagged})
		}
	}
	return p, nil
}
