package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck/language"
)

// system is everything that the program takes from its surroundings.
type system struct {
	args []string
	in   *os.File
	out  *os.File
	err  *os.File
	env  func(string) string
	now  func() time.Time
	zone *time.Location

	random io.Reader            // for ids
	cpu    func() time.Duration // processor time used so far
}

// The exit codes, as every help text lists them.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitInterrupted = 130
)

// usageError is a command line that cannot be carried out as written.
type usageError struct{ cause error }

func (e usageError) Error() string { return e.cause.Error() }
func (e usageError) Unwrap() error { return e.cause }

// hinted is an error with a line that says what to do.
type hinted struct {
	cause error
	hint  string
}

func (e hinted) Error() string { return e.cause.Error() }
func (e hinted) Unwrap() error { return e.cause }

// quiet is a failure that has been said already.
type quiet struct{ cause error }

func (e quiet) Error() string { return e.cause.Error() }
func (e quiet) Unwrap() error { return e.cause }

// run carries out one command line and is the only place that turns errors into words and exit codes.
func run(ctx context.Context, sys system) int {
	a := &app{system: sys, ctx: ctx}
	a.speak = message.In(a.tongue())
	root := a.root()
	root.SetArgs(sys.args)
	root.SetIn(sys.in)
	root.SetOut(sys.out)
	root.SetErr(sys.err)
	err := root.ExecuteContext(ctx)
	if a.terminal != nil {
		err = errors.Join(err, a.terminal.Close())
	}
	return a.report(err)
}

// tongue is the language of help and errors, known before the command line is: --lang, else ANNALS_LANGUAGE, else the locale.
func (a *app) tongue() language.Language {
	for i, arg := range a.args {
		value, is := strings.CutPrefix(arg, "--lang=")
		if arg == "--lang" && i+1 < len(a.args) {
			value, is = a.args[i+1], true
		}
		if l, err := language.Parse(value); is && err == nil {
			return l
		}
	}
	if l, err := language.Parse(a.env("ANNALS_LANGUAGE")); err == nil && l != language.None {
		return l
	}
	return a.locale()
}

// locale reads the language from LC_ALL, LC_MESSAGES and LANG, the first that is set.
func (a *app) locale() language.Language {
	for _, variable := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		value := a.env(variable)
		if value == "" {
			continue
		}
		name, _, _ := strings.Cut(value, ".")
		switch {
		case name == "zh_TW", name == "zh_HK", name == "zh_MO", strings.HasPrefix(name, "zh_Hant"):
			return language.Traditional
		case name == "zh", strings.HasPrefix(name, "zh_"):
			return language.Simplified
		}
		return language.English
	}
	return language.English
}

// report prints err with its hint and chooses the exit code.
func (a *app) report(err error) int {
	var usage usageError
	var said quiet
	switch {
	case err == nil, errors.Is(err, terminal.ErrQuit):
		return exitDone
	case errors.Is(err, terminal.ErrInterrupt), a.ctx.Err() != nil && errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.As(err, &said):
		return exitFailed
	}
	fmt.Fprintf(a.err, "annals: %s\n", terminal.Clean(err.Error()))
	if hint := a.hint(err); hint != "" {
		fmt.Fprintf(a.err, "hint: %s\n", terminal.Clean(hint))
	}
	if errors.As(err, &usage) {
		return exitUsage
	}
	return exitFailed
}

// exactly refuses any other number of arguments than the use line of the command shows.
func (a *app) exactly(n int) cobra.PositionalArgs { return a.between(n, n) }

// between refuses fewer than least or more than most arguments; most < 0 is no limit.
func (a *app) between(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) >= least && (most < 0 || len(args) <= most) {
			return nil
		}
		cause := fmt.Errorf("%s: %d arguments given", cmd.CommandPath(), len(args))
		return usageError{hinted{cause, a.speak.Say(message.HintUse, cmd.UseLine())}}
	}
}

// pathRefused is a file that the operating system does not give.
type pathRefused struct {
	verb, path string
	cause      error
}

func (e *pathRefused) Error() string { return fmt.Sprintf("%s %q: %v", e.verb, e.path, e.cause) }
func (e *pathRefused) Unwrap() error { return e.cause }

// pathError says briefly what the operating system says of a file.
func pathError(verb string, err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return &pathRefused{verb, at.Path, at.Err}
	}
	return fmt.Errorf("%s: %w", verb, err)
}
