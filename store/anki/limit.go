package anki

import (
	"errors"
	"fmt"
	"io"
)

// Limits on a package that is read. An honest collection of fifty thousand cards has a tenth of them.
const (
	maxMembers    = 100_000
	maxCollection = 512 << 20 // bytes of the SQLite file
	maxMediaMap   = 32 << 20
	maxLog        = 512 << 20 // bytes of our own log
	maxNoteTypes  = 2_000
	maxNotes      = 200_000
	maxCards      = 200_000
	maxReviews    = 2_000_000
	maxNote       = 4 << 20  // bytes of the fields of a note, pictures written into its text included
	maxText       = 64 << 10 // bytes of one text of a card, without markup
	maxFields     = 500      // of a note; the rest of them is one field
	maxRow        = 64 << 20 // bytes of any row that SQLite may make: note types and decks are one row
)

// Errors of Read, to be told apart with errors.Is. Their texts say what to do.
var (
	ErrDamaged = errors.New("the package is damaged or cut off: get it again, or export it from Anki again")
	ErrNewer   = errors.New("the package was made by a newer Anki: export it with \"Support older Anki versions\" ticked")
	ErrNotice  = errors.New("the package holds nothing but a request to update Anki: export it again with \"Support older Anki versions\" ticked")
	ErrForeign = errors.New("this is no Anki package")
	ErrLimit   = errors.New("the package is larger than any honest one: export a part of the collection")
	ErrHostile = errors.New("the package holds what Anki never writes: do not trust it")
)

// atMost reads r and fails with ErrLimit once it has given more than n bytes.
type atMost struct {
	r    io.Reader
	n    int64
	what string
}

func (l *atMost) Read(p []byte) (int, error) {
	if l.n < 0 {
		return 0, fmt.Errorf("%s: %w", l.what, ErrLimit)
	}
	n, err := l.r.Read(p[:min(int64(len(p)), l.n+1)])
	l.n -= int64(n)
	if l.n < 0 {
		return 0, fmt.Errorf("%s: %w", l.what, ErrLimit)
	}
	return n, err
}
