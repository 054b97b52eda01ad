package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/quiz/fsrs"
	"annals/quiz/fsrs/optimize"
	"annals/store"
)

func (a *app) fsrsCommand() *cobra.Command {
	return a.group("fsrs", a.speak.Say(message.HelpFSRS), a.replayCommand(), a.optimizeCommand())
}

func (a *app) replayCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use: "replay FILE", Short: a.speak.Say(message.HelpReplay), Long: a.speak.Say(message.HelpReplayLong), Args: a.exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "json" {
				return usageError{fmt.Errorf("--format %q: want json", format)}
			}
			return a.replay(args[0])
		},
	}
	cmd.Flags().StringVar(&format, "format", "json", a.speak.Say(message.FlagFormatJSON))
	return cmd
}

// replay prints the states of histories from elsewhere. What a history does not set comes from the settings.
func (a *app) replay(path string) error {
	base, err := a.memory(nil)
	if err != nil {
		return err
	}
	return a.readInput("read histories", path, func(in io.Reader) error {
		histories, err := fsrs.ReadHistories(in)
		if err != nil {
			return err
		}
		for _, h := range histories {
			replayed, err := fsrs.ReplayHistory(h, base)
			if err != nil {
				return err
			}
			if err := a.printJSON(replayed); err != nil {
				return err
			}
		}
		return nil
	})
}

// readInput opens the file at path, or standard input, for read.
func (a *app) readInput(verb, path string, read func(io.Reader) error) error {
	if path == stdinName {
		return read(a.in)
	}
	file, err := os.Open(path)
	if err != nil {
		return pathError(verb, err)
	}
	defer file.Close() // opened for reading only
	return read(file)
}

// fitting is what `annals fsrs optimize` was asked to do.
type fitting struct {
	from     string
	format   string
	evaluate bool
	dayStart int
	zone     string
}

func (a *app) optimizeCommand() *cobra.Command {
	var f fitting
	cmd := &cobra.Command{
		Use: "optimize", Short: a.speak.Say(message.HelpOptimize), Long: a.speak.Say(message.HelpOptimizeLong), Args: a.exactly(0),
		Example: "  annals fsrs optimize\n  annals fsrs optimize --from log.csv --format json --evaluate --day-start 4 --time-zone UTC",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.format != "text" && f.format != "json" {
				return usageError{fmt.Errorf("--format %q: want text or json", f.format)}
			}
			calendar, err := f.calendar(cmd.Flags().Changed("day-start"), a.calendar())
			if err != nil {
				return err
			}
			if f.from == "" {
				return a.withStore(func(s *store.Store) error { return a.optimizeOwn(s, f) })
			}
			return a.optimizeForeign(f, calendar)
		},
	}
	cmd.Flags().StringVar(&f.from, "from", "", a.speak.Say(message.FlagLog))
	cmd.Flags().StringVar(&f.format, "format", "text", a.speak.Say(message.FlagFormat))
	cmd.Flags().BoolVar(&f.evaluate, "evaluate", false, a.speak.Say(message.FlagEvaluate))
	cmd.Flags().IntVar(&f.dayStart, "day-start", 4, a.speak.Say(message.FlagDayStart))
	cmd.Flags().StringVar(&f.zone, "time-zone", "", a.speak.Say(message.FlagTimeZone))
	return cmd
}

// calendar is the study day of a log: the flags, else the settings.
func (f fitting) calendar(dayStart bool, c fsrs.Calendar) (fsrs.Calendar, error) {
	if dayStart {
		c.DayStart = time.Duration(f.dayStart) * time.Hour
	}
	if f.zone != "" {
		zone, err := time.LoadLocation(f.zone)
		if err != nil {
			return c, usageError{fmt.Errorf("--time-zone %q: want a name like Asia/Shanghai or UTC", f.zone)}
		}
		c.Location = zone
	}
	if err := c.Check(); err != nil {
		return c, usageError{fmt.Errorf("--day-start: %w", err)}
	}
	return c, nil
}

// optimizeForeign fits to a log from elsewhere and prints what that gives; nothing of the user's is touched.
func (a *app) optimizeForeign(f fitting, calendar fsrs.Calendar) error {
	var log []fsrs.Entry
	err := a.readInput("read review log", f.from, func(in io.Reader) (err error) {
		log, err = fsrs.ReadLog(in)
		return err
	})
	if err != nil {
		return err
	}
	return a.printFit(f, optimize.NewDataset(log, calendar))
}

// printFit fits and prints, as JSON or for people.
func (a *app) printFit(f fitting, d *optimize.Dataset) error {
	begun := a.cpu()
	fit, err := computing(a, message.Fitting, func() optimize.Result { return optimize.Fit(d) })
	if err != nil {
		return err
	}
	weights := fit.Weights
	spent := a.cpu() - begun
	report := optimize.NewReport(d, weights, f.evaluate)
	report.CPUSeconds = spent.Seconds()
	if f.format == "json" {
		return a.printJSON(report)
	}
	a.print.Println(terminal.Text(a.speak.Say(message.FitItems, report.Items)))
	if report.InSample != nil {
		a.printComparison(message.FitInSample, *report.InSample)
	}
	switch {
	case report.TimeSplit != nil:
		a.printComparison(message.FitTimeSplit, *report.TimeSplit)
	case f.evaluate:
		a.print.Println(terminal.Text(a.speak.Say(message.FitNotSplit)))
	}
	a.print.Println(terminal.Text(fmt.Sprintf("weights = %v", weights[:])))
	return a.print.Err()
}

func (a *app) printComparison(title message.Key, c optimize.Comparison) {
	a.heading(title)
	for _, row := range []struct {
		name message.Key
		m    optimize.Metrics
	}{{message.FitBefore, c.Defaults}, {message.FitAfter, c.Fitted}} {
		a.print.Item("  ", terminal.Text(fmt.Sprintf("%s log loss %.4f  RMSE(bins) %.4f  AUC %.4f",
			terminal.Pad(a.speak.Say(row.name), 8), row.m.LogLoss, row.m.RMSEBins, row.m.AUC)))
	}
}
