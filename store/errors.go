package store

import (
	"errors"
	"fmt"

	"github.com/mattn/go-sqlite3"
)

// What can be wrong with the file, for callers that say what to do about it.
var (
	ErrBusy     = errors.New("another program is writing to the file")
	ErrReadOnly = errors.New("the file cannot be written")
	ErrIO       = errors.New("the disk reports an error")
	ErrCorrupt  = errors.New("the file is damaged")
	ErrFull     = errors.New("the disk is full")
	ErrCannot   = errors.New("the file cannot be opened")
	ErrNotOurs  = errors.New("the file is no SQLite database")
	ErrForeign  = errors.New("the file is an SQLite database of another program")
	ErrNewer    = errors.New("the file was written by a newer version of annals")
)

// What the file does not hold, by name or id.
var (
	ErrNoDeck = errors.New("no such deck")
	ErrNoCard = errors.New("no such card")
	ErrNoExam = errors.New("no such exam")
)

// explain adds to an SQLite error what it means for the user.
func explain(err error) error {
	var code sqlite3.Error
	if !errors.As(err, &code) {
		return err
	}
	meaning := map[sqlite3.ErrNo]error{
		sqlite3.ErrBusy: ErrBusy, sqlite3.ErrLocked: ErrBusy, sqlite3.ErrReadonly: ErrReadOnly, sqlite3.ErrIoErr: ErrIO,
		sqlite3.ErrCorrupt: ErrCorrupt, sqlite3.ErrFull: ErrFull, sqlite3.ErrCantOpen: ErrCannot, sqlite3.ErrNotADB: ErrNotOurs,
	}[code.Code]
	if meaning == nil {
		return err
	}
	return fmt.Errorf("%w (%w)", meaning, err)
}
