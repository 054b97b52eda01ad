package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// input hands out the bytes of a file one at a time and can be called off while it waits. It alone reads the file, so that
// what one prompt leaves is there for the next.
type input struct {
	file *os.File
	buf  []byte
	end  error    // what ended the file
	wake *os.File // becomes readable when waiting is called off; nil if it cannot be
}

var (
	errTimeout   = errors.New("no input in time")
	errCalledOff = errors.New("waiting called off")
)

const forever time.Duration = -1

// until makes every wait end with errCalledOff once ctx has ended. The returned function undoes that.
func (in *input) until(ctx context.Context) (release func(), err error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	in.wake = r
	stop := context.AfterFunc(ctx, func() { w.Close() })
	return func() {
		if stop() {
			w.Close()
		}
		in.wake = nil
		r.Close()
	}, nil
}

// next is the next byte. With a limit it is errTimeout when none has come by then. The end of the file is io.EOF, for good.
func (in *input) next(limit time.Duration) (byte, error) {
	if len(in.buf) == 0 {
		if err := in.fill(limit); err != nil {
			return 0, err
		}
	}
	b := in.buf[0]
	in.buf = in.buf[1:]
	return b, nil
}

func (in *input) fill(limit time.Duration) error {
	if in.end != nil {
		return in.end
	}
	if err := in.wait(limit); err != nil {
		return err
	}
	var chunk [512]byte
	n, err := in.file.Read(chunk[:])
	in.buf = append(in.buf[:0], chunk[:n]...)
	if n > 0 {
		return nil
	}
	if errors.Is(err, syscall.EIO) || err == nil { // a terminal that has been hung up
		err = io.EOF
	}
	in.end = err
	return err
}

// wait returns nil when the file can be read without blocking.
func (in *input) wait(limit time.Duration) error {
	fd, wake := int(in.file.Fd()), -1
	if in.wake != nil {
		wake = int(in.wake.Fd())
	}
	last := max(fd, wake)
	if last >= unix.FD_SETSIZE {
		return fmt.Errorf("wait for input: file number %d is above what select can watch", last)
	}
	for {
		var ready unix.FdSet // select and not poll: on macOS poll does not know terminals
		ready.Set(fd)
		if wake >= 0 {
			ready.Set(wake)
		}
		var timeout *unix.Timeval
		if limit >= 0 {
			t := unix.NsecToTimeval(int64(limit))
			timeout = &t
		}
		n, err := unix.Select(last+1, &ready, nil, nil, timeout)
		switch {
		case errors.Is(err, unix.EINTR):
			continue
		case err != nil:
			return fmt.Errorf("wait for input: %w", err)
		case n == 0:
			return errTimeout
		case wake >= 0 && ready.IsSet(wake):
			return errCalledOff
		}
		return nil
	}
}

// line reads up to a line feed, which is not part of the result. The last line needs none.
func (in *input) line() (string, error) {
	var line []byte
	for {
		b, err := in.next(forever)
		switch {
		case errors.Is(err, io.EOF) && len(line) > 0:
			return string(line), nil
		case err != nil:
			return "", err
		case b == '\n':
			return string(line), nil
		default:
			line = append(line, b)
		}
	}
}
