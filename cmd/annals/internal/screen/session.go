package screen

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// limit is how long a test waits for what must happen at once. It is generous: reaching it is a failure.
const limit = 20 * time.Second

// Program says what runs in a Session.
type Program struct {
	Path string   // absolute
	Args []string // without the program's name
	Env  []string // added to a home of its own, TERM, LC_ALL and PATH
	Dir  string   // where it runs; "" is its home
}

// Session is a program that runs on a pseudo-terminal, and its screen. Its methods fail the test, with the screen in the
// message, if what they wait for does not come.
type Session struct {
	*Screen
	t       testing.TB
	pty     *os.File
	command *exec.Cmd
	closed  chan struct{} // the program has closed the terminal
	exited  chan error
}

// Start runs a program in a terminal of the given size. It is killed at the end of the test if it still runs then.
func Start(t testing.TB, columns, rows int, p Program) *Session {
	t.Helper()
	home := t.TempDir()
	command := exec.Command(p.Path, p.Args...)
	command.Env = append([]string{"HOME=" + home, "TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"}, p.Env...)
	command.Dir = p.Dir
	if command.Dir == "" {
		command.Dir = home
	}
	opened, err := pty.StartWithSize(command, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)})
	if err != nil {
		t.Fatalf("start %s: %v", p.Path, err)
	}
	f, err := closable(opened)
	if err != nil {
		t.Fatalf("open terminal: %v", err)
	}
	s := &Session{
		Screen: New(columns, rows), t: t, pty: f, command: command,
		closed: make(chan struct{}), exited: make(chan error, 1),
	}
	go func() {
		io.Copy(s.Screen, f) // its end is EIO, the way a pseudo-terminal says that nobody is left
		close(s.closed)
		s.exited <- command.Wait()
	}()
	t.Cleanup(func() {
		command.Process.Kill() // an error says that it has ended already
		<-s.closed
		f.Close() // an error says that the terminal was hung up
		if t.Failed() {
			t.Logf("the screen at the end:\n%s", s)
		}
	})
	return s
}

// closable is f in a form whose Close takes effect while a Read waits. The pty package has switched f to blocking reads.
func closable(f *os.File) (*os.File, error) {
	defer f.Close()
	fd, err := unix.FcntlInt(f.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	if err := unix.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), f.Name()), nil
}

// Type sends keys, all at once.
func (s *Session) Type(keys string) {
	s.t.Helper()
	if _, err := io.WriteString(s.pty, keys); err != nil {
		s.t.Fatalf("type %q: %v", keys, err)
	}
}

// Wait returns when the screen shows text.
func (s *Session) Wait(text string) {
	s.t.Helper()
	s.until("shows "+text, func() bool { return strings.Contains(s.String(), text) })
}

// WaitGone returns when the screen shows text no longer.
func (s *Session) WaitGone(text string) {
	s.t.Helper()
	s.until("no longer shows "+text, func() bool { return !strings.Contains(s.String(), text) })
}

// Want returns when the screen is exactly these lines.
func (s *Session) Want(lines ...string) {
	s.t.Helper()
	want := strings.Join(lines, "\n")
	s.until("is\n"+want+"\n", func() bool { return s.String() == want })
}

// WantCursor returns when the cursor is at a column and row, from 0.
func (s *Session) WantCursor(column, row int) {
	s.t.Helper()
	s.until("has its cursor in place", func() bool {
		x, y := s.Cursor()
		return x == column && y == row
	})
}

func (s *Session) until(what string, holds func() bool) {
	s.t.Helper()
	late := time.After(limit)
	for {
		changed := s.Changed()
		if holds() {
			return
		}
		select {
		case <-changed:
		case <-s.closed:
			if !holds() {
				s.t.Fatalf("the program ended before the screen %s; it is\n%s", what, s)
			}
			return
		case <-late:
			x, y := s.Cursor()
			s.t.Fatalf("the screen never %s; it is\n%s\nwith the cursor at %d,%d", what, s, x, y)
		}
	}
}

// Resize changes the terminal's size and tells the program (SIGWINCH).
func (s *Session) Resize(columns, rows int) {
	s.t.Helper()
	s.Screen.Resize(columns, rows)
	terminal, err := s.pty.SyscallConn()
	if err != nil {
		s.t.Fatalf("resize: %v", err)
	}
	size := &unix.Winsize{Col: uint16(columns), Row: uint16(rows)}
	var resized error
	err = terminal.Control(func(fd uintptr) { resized = unix.IoctlSetWinsize(int(fd), unix.TIOCSWINSZ, size) })
	if err := errors.Join(err, resized); err != nil {
		s.t.Fatalf("resize: %v", err)
	}
}

// Signal sends a signal to the program.
func (s *Session) Signal(signal syscall.Signal) {
	s.t.Helper()
	if err := s.command.Process.Signal(signal); err != nil {
		s.t.Fatalf("signal: %v", err)
	}
}

// HangUp closes the terminal under the program, as closing a window does.
func (s *Session) HangUp() {
	s.t.Helper()
	if err := s.pty.Close(); err != nil {
		s.t.Fatalf("hang up: %v", err)
	}
}

// Exit waits for the program's end and returns its exit code; -1 if a signal ended it.
func (s *Session) Exit() int {
	s.t.Helper()
	select {
	case err := <-s.exited:
		var failed *exec.ExitError
		if err != nil && !errors.As(err, &failed) {
			s.t.Fatalf("wait for the program: %v", err)
		}
		return s.command.ProcessState.ExitCode()
	case <-time.After(limit):
		s.t.Fatalf("the program still runs; the screen is\n%s", s)
		return -1
	}
}

// Build compiles a Go package into dir and returns the program's path. The program has no race detector in it, whatever the
// test itself is built with: it starts and ends as fast as it does for a person.
func Build(dir, pkg string) (string, error) {
	program := dir + "/program"
	out, err := exec.Command("go", "build", "-race=false", "-o", program, pkg).CombinedOutput()
	if err != nil {
		return "", errors.Join(err, errors.New(string(out)))
	}
	return program, nil
}
