package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/config"
	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck/article"
	"annals/deck/language"
	"annals/quiz/fsrs"
	"annals/store"
)

// version is the version that --version prints.
const version = "0.1.0"

// app is one run of the program: its surroundings, and what the command line and the settings have made of them.
type app struct {
	system
	ctx   context.Context
	speak message.Speaker

	configFile string // --config
	yes        bool   // --yes
	paths      config.Paths
	loaded     config.Loaded

	terminal *terminal.Terminal
	prompt   terminal.Prompter // terminal, or with --yes one that takes what is proposed; a sitting always asks the person
	print    *terminal.Printer // to standard output
}

// root is the command without a name: home.
func (a *app) root() *cobra.Command {
	cmd := &cobra.Command{
		Use:           "annals",
		Short:         a.speak.Say(message.HelpShort),
		Long:          a.speak.Say(message.HelpLong),
		Version:       version,
		Args:          a.noCommand,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			return a.start(cmd)
		},
		RunE: func(*cobra.Command, []string) error { return a.home() },
	}
	flags := cmd.PersistentFlags()
	flags.StringVar(&a.configFile, "config", "", a.speak.Say(message.FlagConfig))
	flags.String("db", "", a.speak.Say(message.FlagDB))
	flags.String("lang", "", a.speak.Say(message.FlagLang))
	flags.Bool("plain", false, a.speak.Say(message.FlagPlain))
	flags.BoolVarP(&a.yes, "yes", "y", false, a.speak.Say(message.FlagYes))
	cmd.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{hinted{err, a.speak.Say(message.HintHelp, cmd.CommandPath())}}
	})
	a.help(cmd)
	cmd.AddCommand(a.commands()...)
	cmd.DisableFlagsInUseLine = true
	return cmd
}

// commands are the subcommands in the order of the README.
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.addCommand(), a.extractCommand(), a.reviewCommand(), a.examCommand(), a.deckCommand(), a.cardCommand(), a.withWhatIf(a.statsCommand()), a.timelineCommand(), a.exportCommand(), a.importCommand(), a.fsrsCommand(), a.configCommand(),
	}
}

// group is a command that only holds others; called alone it shows its help, with a wrong word it says so.
func (a *app) group(use, short string, subs ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: a.noCommand, RunE: func(cmd *cobra.Command, _ []string) error {
		return cmd.Help()
	}}
	cmd.AddCommand(subs...)
	return cmd
}

// noCommand refuses words that name no subcommand, with the nearest one as a hint.
func (a *app) noCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := a.speak.Say(message.HintHelp, cmd.CommandPath())
	cmd.SuggestionsMinimumDistance = 2 // edits; cobra suggests nothing without it
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		hint = a.speak.Say(message.HintDidYouMean, strings.Join(near, ", "))
	}
	return usageError{hinted{fmt.Errorf("unknown command %q for %q", args[0], cmd.CommandPath()), hint}}
}

// start reads the settings and opens the terminal, before any command.
func (a *app) start(cmd *cobra.Command) (err error) {
	if a.paths, err = config.Defaults(a.env); err != nil {
		return err
	}
	if a.loaded, err = config.Load(a.configFile, a.paths, cmd.Flags(), a.env); err != nil {
		return hinted{err, a.speak.Say(message.HintSettings)}
	}
	speaks := a.loaded.Settings.Language
	if speaks == language.None {
		speaks = a.locale()
	}
	a.speak = message.In(speaks)
	a.openTerminal()
	return nil
}

// openStore opens the progress file; the caller closes it.
func (a *app) openStore() (*store.Store, error) {
	return store.Open(a.ctx, a.loaded.Settings.Database, store.Options{Now: a.now, Random: a.random})
}

// withStore runs do with the open progress file.
func (a *app) withStore(do func(*store.Store) error) (err error) {
	s, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(s)
}

// listing lets show print a listing of what is in the progress file, through a pager if it is long.
func (a *app) listing(show func(*app, *store.Store) error) error {
	return a.withStore(func(s *store.Store) error {
		return a.paged(func(a *app) error { return show(a, s) })
	})
}

// scheduler is the memory model with the user's settings and, where these name no weights, those fitted to the log.
func (a *app) scheduler(s *store.Store) (*fsrs.Scheduler, error) {
	fitted, err := s.Weights(a.ctx)
	if err != nil {
		return nil, err
	}
	config, err := a.memory(fitted)
	if err != nil {
		return nil, err
	}
	return fsrs.NewScheduler(config)
}

// memory is the settings of the memory model; fitted weights stand in where the settings name none.
func (a *app) memory(fitted []float64) (fsrs.Config, error) {
	r := a.loaded.Settings.Review
	c := fsrs.DefaultConfig()
	c.Retention, c.MaximumInterval, c.Fuzz = r.Retention, r.MaximumInterval, r.Fuzz
	c.LearningSteps, c.RelearningSteps = r.LearningSteps, r.RelearningSteps
	c.Calendar = a.calendar()
	var err error
	if c.Model, err = fsrs.ParseModel(r.Model); err != nil {
		return c, fmt.Errorf("settings: review.model: %w", err)
	}
	weights := r.Weights
	if len(weights) == 0 {
		weights = fitted
	}
	switch {
	case len(weights) == 0:
	case c.Model == fsrs.FSRS7:
		if len(r.Weights) > 0 { // what was fitted to the log is for FSRS-6
			c.Weights7, err = fsrs.ParseWeights7(weights)
		}
	default:
		c.Weights, err = fsrs.ParseWeights(weights)
	}
	if err != nil {
		return c, fmt.Errorf("settings: review.weights: %w", err)
	}
	return c, nil
}

// hint says what to do about err, "" when nothing is known.
func (a *app) hint(err error) string {
	var told hinted
	var article *article.Error
	switch {
	case errors.As(err, &told):
		return told.hint
	case errors.As(err, &article) && article.Hint() != "":
		return article.Hint()
	case errors.Is(err, store.ErrNoDeck):
		return a.speak.Say(message.HintNoDeck)
	case errors.Is(err, store.ErrNoCard):
		return a.speak.Say(message.HintNoCard)
	case errors.Is(err, store.ErrNoExam):
		return a.speak.Say(message.HintNoExam)
	case errors.Is(err, store.ErrNewer):
		return a.speak.Say(message.HintNewer)
	case errors.Is(err, store.ErrNotOurs), errors.Is(err, store.ErrForeign):
		return a.speak.Say(message.HintNotOurs)
	case errors.Is(err, store.ErrBusy):
		return a.speak.Say(message.HintBusy)
	case errors.Is(err, store.ErrFull):
		return a.speak.Say(message.HintFull)
	case errors.Is(err, store.ErrCorrupt):
		return a.speak.Say(message.HintCorrupt)
	case errors.Is(err, store.ErrReadOnly), errors.Is(err, fs.ErrPermission):
		return a.speak.Say(message.HintPermission)
	}
	return ""
}
