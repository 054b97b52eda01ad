package terminal

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// tty is the mode of the terminal that keys come from. There are three: as it was found; quiet, between prompts, in which
// keys typed ahead wait without being shown and Ctrl-C is a signal; and raw, in a prompt, in which every key is ours.
type tty struct {
	file  *os.File
	found *unix.Termios // nil while the terminal is as it was found
}

// raw begins a prompt. The returned function ends it and leaves the terminal quiet.
func (t *tty) raw() (done func() error, err error) {
	if t.found == nil {
		found, err := unix.IoctlGetTermios(t.fd(), getTermios)
		if errors.Is(err, unix.EIO) {
			return nil, ErrQuit
		}
		if err != nil {
			return nil, fmt.Errorf("read terminal mode: %w", err)
		}
		t.found = found
	}
	quiet := *t.found
	quiet.Lflag &^= unix.ECHO | unix.ECHONL | unix.ICANON
	quiet.Cc[unix.VMIN], quiet.Cc[unix.VTIME] = 1, 0
	raw := quiet
	raw.Lflag &^= unix.ISIG | unix.IEXTEN
	raw.Iflag &^= unix.IXON | unix.ICRNL | unix.INLCR | unix.IGNCR | unix.ISTRIP
	if err := t.set(&raw); err != nil {
		return nil, err
	}
	return func() error { return t.set(&quiet) }, nil
}

// giveBack leaves the terminal as it was found.
func (t *tty) giveBack() error {
	if t.found == nil {
		return nil
	}
	err := t.set(t.found)
	t.found = nil
	return err
}

// set changes the mode at once and keeps what has been typed already. A terminal that has been hung up has no mode: nothing is
// left to change.
func (t *tty) set(mode *unix.Termios) error {
	err := unix.IoctlSetTermios(t.fd(), setTermios, mode)
	if err != nil && !errors.Is(err, unix.EIO) {
		return fmt.Errorf("set terminal mode: %w", err)
	}
	return nil
}

func (t *tty) fd() int { return int(t.file.Fd()) }
