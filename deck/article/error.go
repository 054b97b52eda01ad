package article

import (
	"errors"
	"fmt"
)

// The causes for which a source is refused. Nothing of it is read then.
var (
	ErrEmpty    = errors.New("no text in it")
	ErrSize     = fmt.Errorf("larger than %d MiB", MaxSize>>20)
	ErrBinary   = errors.New("not a text")
	ErrEncoding = errors.New("not UTF-8")
	ErrNesting  = errors.New("nested too deeply")
	ErrArchive  = errors.New("damaged archive")
	ErrJSON     = errors.New("not a document of JSON Lines")
)

// Error says which source was refused, where in it and why, and what to do.
type Error struct {
	Path   string // as given; "" for a source without a name
	Line   int    // from 1; 0 where no line is to blame
	Cause  error  // one of the causes above
	Detail string // more about the cause; may be empty
	Advice string // what to do; may be empty
}

func (e *Error) Error() string {
	s := "read article"
	if e.Path != "" {
		s += fmt.Sprintf(" %q", e.Path)
	}
	if e.Line > 0 {
		s += fmt.Sprintf(": line %d", e.Line)
	}
	s += ": " + e.Cause.Error()
	if e.Detail != "" {
		s += ": " + e.Detail
	}
	return s
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Hint is what to do about the error, "" if nothing is known.
func (e *Error) Hint() string { return e.Advice }
