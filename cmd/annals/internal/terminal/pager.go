package terminal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
)

// Pager says what shows a listing that is higher than the window.
type Pager struct {
	Command string // the shell's words; "" is the pager of this package
	Off     bool   // everything is printed at once
}

// DefaultPager keeps colours, leaves the text on the screen, and is found on most systems.
const DefaultPager = "less -FRX"

// Paged lets show print a listing. On an interactive terminal a listing higher than the window goes through the pager; else it is
// printed as it comes. Who leaves the pager early has seen enough: that is no error.
func (t *Terminal) Paged(ctx context.Context, pager Pager, show func(*Printer) error) error {
	direct := t.Printer(t.config.Out)
	if pager.Off || !t.Interactive() {
		return show(direct)
	}
	w := &pagerWriter{ctx: ctx, terminal: t, command: pager.Command}
	if words := strings.Fields(pager.Command); len(words) > 0 {
		if _, err := exec.LookPath(words[0]); err != nil { // the listing matters more than how it is shown
			w.command = ""
		}
	}
	err := show(&Printer{w: w, size: direct.size, color: direct.color})
	if errors.Is(err, errPagerLeft) {
		err = nil
	}
	return errors.Join(err, w.close())
}

// errPagerLeft says that nobody reads the listing any more.
var errPagerLeft = errors.New("the pager was left")

// pagerWriter holds a listing back until it is higher than the window; then the pager gets it, and everything after.
type pagerWriter struct {
	ctx      context.Context
	terminal *Terminal
	command  string
	held     bytes.Buffer
	running  *exec.Cmd
	pipe     io.WriteCloser
}

func (w *pagerWriter) Write(text []byte) (int, error) {
	if w.running != nil {
		return w.pass(text)
	}
	w.held.Write(text)
	if w.command == "" || w.rows() < w.height() {
		return len(text), nil
	}
	if err := w.start(); err != nil {
		return 0, err
	}
	if _, err := w.pass(w.held.Bytes()); err != nil {
		return 0, err
	}
	return len(text), nil
}

func (w *pagerWriter) pass(text []byte) (int, error) {
	if n, err := w.pipe.Write(text); err != nil {
		return n, errPagerLeft
	}
	return len(text), nil
}

// rows is how many rows of the window the held text takes.
func (w *pagerWriter) rows() int { return len(w.split()) }

// split is the held text in rows of the window.
func (w *pagerWriter) split() []string {
	columns, _ := w.terminal.sizeOf(w.terminal.config.Out)()
	var rows []string
	for _, line := range strings.Split(strings.TrimSuffix(w.held.String(), "\n"), "\n") {
		if Width(withoutSequences(line)) <= columns {
			rows = append(rows, line)
			continue
		}
		rows = append(rows, foldText(line, columns)...)
	}
	return rows
}

func (w *pagerWriter) height() int {
	_, rows := w.terminal.sizeOf(w.terminal.config.Out)()
	return rows
}

// start gives the terminal to the pager. less is told to pass colours and not to clear the screen where the person has told it
// nothing.
func (w *pagerWriter) start() error {
	if err := w.terminal.Close(); err != nil {
		return err
	}
	cmd := exec.CommandContext(context.WithoutCancel(w.ctx), "sh", "-c", `: "${LESS=FRX}" "${LESSCHARSET=utf-8}" "${LV=-c}"; export LESS LESSCHARSET LV; `+w.command)
	cmd.Stdout, cmd.Stderr = w.terminal.config.Out, w.terminal.config.Out
	pipe, err := cmd.StdinPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return fmt.Errorf("run pager %q: %w", w.command, err)
	}
	w.running, w.pipe = cmd, pipe
	return nil
}

// cannotRun is the least of the exit codes with which the shell says that it could not run a command.
const cannotRun = 126

// close shows what is still held, and waits until the pager is left.
func (w *pagerWriter) close() error {
	if w.running != nil {
		w.pipe.Close() // an error says that the pager was left before
		var left *exec.ExitError
		err := w.running.Wait()
		if errors.As(err, &left) && left.ExitCode() < cannotRun { // its own affair
			return nil
		}
		if err != nil {
			return fmt.Errorf("run pager %q: %w", w.command, err)
		}
		return nil
	}
	rows := w.split()
	if len(rows) < w.height() {
		_, err := w.terminal.config.Out.Write(w.held.Bytes())
		return err
	}
	return w.turn(rows)
}

// turn is the pager of this package: a window at a time, a line at a time, or enough.
func (w *pagerWriter) turn(rows []string) error {
	words := w.terminal.config.Words
	keys := []Key{{' ', words.NextPage}, {'\r', words.NextLine}, {'q', words.Enough}}
	shown := 0
	for step := w.height() - 1; ; {
		next := rows[shown:min(shown+max(step, 1), len(rows))]
		if _, err := io.WriteString(w.terminal.config.Out, strings.Join(next, "\n")+"\n"); err != nil {
			return err
		}
		if shown += len(next); shown == len(rows) {
			return nil
		}
		label := fmt.Sprintf("%d%%  %s", 100*shown/len(rows), words.list(keys))
		key, err := w.terminal.Key(w.ctx, label, keys, 0)
		switch {
		case errors.Is(err, ErrQuit), key == 'q':
			return nil
		case err != nil:
			return err
		case key == ' ':
			step = w.height() - 1
		default:
			step = 1
		}
	}
}

// withoutSequences is text as it is measured, without the sequences that colour it.
func withoutSequences(text string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "\x1b[")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		_, text, _ = strings.Cut(rest, "m")
	}
}
