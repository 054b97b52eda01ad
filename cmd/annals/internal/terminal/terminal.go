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
// colourless is decided by the caller. promptui, the library behind the editable line and the list, is known here only.
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

// Terminal is a Prompter on the files of a Config. It must be closed.
type Terminal struct {
	Prompter
	config Config
	in     *input
}

// Open makes a Terminal. It is interactive if both files are terminals that may be used as such, else plain. Opening changes
// nothing on the terminal; the first prompt does.
func Open(c Config) *Terminal {
	t := &Terminal{config: c, in: &input{file: c.In}}
	t.config.Words = c.Words.orEnglish()
	t.Prompter = &plain{in: t.in, out: t.Printer(c.Out), words: t.config.Words, echo: !isTerminal(c.In)}
	return t
}

// Interactive says whether prompts take single keys and redraw themselves.
func (t *Terminal) Interactive() bool {
	c := t.config
	return !c.Plain && !c.Dumb && isTerminal(c.In) && isTerminal(c.Out)
}

// Close gives the terminal back as it was found.
func (t *Terminal) Close() error { return nil }

// Pause gives the terminal back while run works (an editor, a pager), then takes it again.
func (t *Terminal) Pause(run func() error) error { return run() }

// Printer makes a Printer that writes to f: wrapped and coloured as the terminal at f allows, and neither where f is none.
func (t *Terminal) Printer(f *os.File) *Printer {
	c := t.config
	p := &Printer{w: f}
	if !isTerminal(f) {
		return p
	}
	p.color = !c.NoColor && !c.Dumb
	p.size = c.Size
	if p.size == nil {
		p.size = func() (int, int) { return measure(f) }
	}
	return p
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
