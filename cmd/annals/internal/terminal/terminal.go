// Package terminal is where annals meets a person. It owns how questions are put and read (Prompter), how text is laid out
// (Printer) and how long work shows itself (Progress).
//
// Its rules:
//
//   - A prompt is one short line. Questions, options and explanations are printed above it, wrapped by the Printer.
//   - Colour is a hint and never the message; there is none in a pipe, with NO_COLOR or on a dumb terminal.
//   - Everything works without a terminal: numbered lines, one answer a line, no escape sequence at all.
//   - What was typed ahead belongs to the next prompt. Nothing is read that no prompt asked for, and nothing is thrown away.
//   - Leaving is always possible, and leaves the terminal as it was found.
//   - Foreign text is shown without its control characters.
//   - No bell.
//
// The package refuses to know what is asked, in which language, or why. It reads no environment: whether to be plain or
// colourless is decided by the caller. promptui, the library behind the editable line and the list, is known here only. It
// runs on Linux, macOS and the BSDs.
package terminal

import (
	"os"

	"golang.org/x/term"
)

// Config says which files are the terminal and what it is fit for.
type Config struct {
	In  *os.File // answers are read from it
	Out *os.File // prompts are written to it

	Plain   bool // numbered lines, no cursor moves, whatever the terminal can do (--plain, ANNALS_ACCESSIBLE)
	Dumb    bool // the terminal knows no escape sequences (TERM=dumb)
	NoColor bool // NO_COLOR, --no-color

	// Size is the terminal's size now; nil asks the terminal at Out. It is called before each thing printed.
	Size func() (columns, rows int)

	Words Words // what the prompts themselves say
}

// Terminal is a Prompter on the files of a Config. It must be closed, however the program ends: between prompts the terminal
// shows no typing. For that the caller turns SIGINT, SIGTERM and SIGHUP into the end of the prompts' context; Ctrl-C is a
// signal while no prompt waits.
type Terminal struct {
	Prompter
	config Config
	tty    *tty // nil in plain mode
}

// Open makes a Terminal. It is interactive if both files are terminals that may be used as such, else plain. Opening changes
// nothing on the terminal; the first prompt does.
func Open(c Config) *Terminal {
	c.Words = c.Words.orEnglish()
	t := &Terminal{config: c}
	in, out := &input{file: c.In}, t.Printer(c.Out)
	if c.Plain || c.Dumb || !isTerminal(c.In) || !isTerminal(c.Out) {
		t.Prompter = &plain{in: in, out: out, words: c.Words, echo: !isTerminal(c.In)}
		return t
	}
	t.tty = &tty{file: c.In}
	t.Prompter = &interactive{in: in, tty: t.tty, w: c.Out, out: out, size: t.sizeOf(c.Out), words: c.Words}
	return t
}

// WithClock is a Prompter on the same terminal that shows a clock above every prompt: what the function says, once a second
// while a prompt waits, and once before each where lines cannot be redrawn. Give the prompts a context with a deadline to end
// them when the time is over.
func (t *Terminal) WithClock(clock func() string) Prompter {
	switch p := t.Prompter.(type) {
	case *interactive:
		timed := *p
		timed.clock = clock
		return &timed
	case *plain:
		timed := *p
		timed.clock = clock
		return &timed
	}
	return t.Prompter
}

// Interactive says whether prompts take single keys and redraw themselves.
func (t *Terminal) Interactive() bool { return t.tty != nil }

// Close gives the terminal back as it was found.
func (t *Terminal) Close() error {
	if t.tty == nil {
		return nil
	}
	return t.tty.giveBack()
}

// Pause gives the terminal back while run works (an editor, a pager); the next prompt takes it again. Without it, such a
// program would find a terminal that shows no typing: between prompts, what is typed ahead is kept quiet.
func (t *Terminal) Pause(run func() error) error {
	if err := t.Close(); err != nil {
		return err
	}
	return run()
}

// Printer makes a Printer that writes to f: wrapped and coloured as the terminal at f allows, and neither where f is none.
func (t *Terminal) Printer(f *os.File) *Printer {
	c := t.config
	p := &Printer{w: f}
	if !isTerminal(f) {
		return p
	}
	p.color = !c.NoColor && !c.Dumb && !c.Plain
	p.size = t.sizeOf(f)
	return p
}

func (t *Terminal) sizeOf(f *os.File) func() (columns, rows int) {
	if t.config.Size != nil {
		return t.config.Size
	}
	return func() (int, int) { return measure(f) }
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// measure is the size of the terminal at f, or 80 by 24 where it does not tell.
func measure(f *os.File) (columns, rows int) {
	columns, rows, err := term.GetSize(int(f.Fd()))
	if err != nil || columns <= 0 || rows <= 0 {
		return 80, 24
	}
	return columns, rows
}
