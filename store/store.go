// Package store remembers: decks, cards, the review log and the states computed from it, in one SQLite file. All SQL for that
// file is here.
//
// The log is the truth. One answer is one transaction with one row of review and one row of progress; undoing an answer adds a
// row to void and never deletes. progress follows from the log, which quiz.Replay plays again. Review ids are globally unique and
// ordered by time, deck ids are random, card and fact ids come from what they say, so that two copies of a file can be merged.
//
// The package refuses to decide what is asked, when it is due or how it is shown.
package store

import (
	"context"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"

	_ "github.com/mattn/go-sqlite3" // the driver registers itself under the name sqlite3

	"annals/quiz"
)

// Options are what Open takes from its surroundings.
type Options struct {
	Now    func() time.Time
	Random io.Reader // for the ids of decks and of this copy of the file
}

// Store is an open progress file. Its methods may be called by one goroutine at a time; several programs may have the file
// open at once.
type Store struct {
	db     *sql.DB
	path   string
	now    func() time.Time
	random io.Reader
	device quiz.Device

	dataVersion int64 // changes when another connection has written
}

// The modes that keep a learner's data private.
const (
	fileMode = 0o600
	dirMode  = 0o700
)

// Open opens the progress file at path, making it and its directory when they are missing, and migrates it to the newest
// schema. Errors say what to do; errors.Is finds ErrNewer, ErrForeign, ErrBusy, ErrFull, ErrCorrupt and ErrReadOnly.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	s, err := open(ctx, path, o)
	if err != nil {
		return nil, fmt.Errorf("open %q: %w", path, explain(err))
	}
	return s, nil
}

func open(ctx context.Context, path string, o Options) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return nil, err
	}
	// SQLite would make the file with the process's umask; made here first, nobody else can read it even for a moment.
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, err
	}
	if err := file.Close(); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite3", dsn(path))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	s := &Store{db: db, path: path, now: o.Now, random: o.Random}
	if err := s.prepare(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// dsn holds the pragmas, so that every pooled connection has them. mattn's default for WAL is synchronous=NORMAL, which
// loses answers in a power cut.
func dsn(path string) string {
	q := url.Values{}
	q.Set("_journal_mode", "WAL")
	q.Set("_synchronous", "FULL")
	q.Set("_foreign_keys", "1")
	q.Set("_busy_timeout", "5000")
	q.Set("_txlock", "immediate")
	q.Set("_mutex", "no") // database/sql lets one goroutine at a time use a connection
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String()
}

func (s *Store) prepare(ctx context.Context) error {
	if err := migrate(ctx, s.db, s.backupBefore(ctx)); err != nil {
		return err
	}
	device, err := s.readDevice(ctx)
	s.device = device
	return err
}

// readDevice is the number of this copy of the file, drawn once.
func (s *Store) readDevice(ctx context.Context) (quiz.Device, error) {
	var text string
	err := s.db.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'device'").Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		var drawn [2]byte
		if _, err := io.ReadFull(s.random, drawn[:]); err != nil {
			return 0, fmt.Errorf("draw a device number: %w", err)
		}
		text = strconv.Itoa(int(binary.BigEndian.Uint16(drawn[:])))
		if _, err := s.db.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES ('device', ?)", text); err != nil {
			return 0, err
		}
	} else if err != nil {
		return 0, err
	}
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0, fmt.Errorf("read the device number %q: %w", text, ErrCorrupt)
	}
	return quiz.Device(n), nil
}

// Close closes the file.
func (s *Store) Close() error { return s.db.Close() }

// Device is the number of this copy of the file, part of every review id it makes.
func (s *Store) Device() quiz.Device { return s.device }

// newID draws an id for a row that a person makes: 80 random bits in hex.
func (s *Store) newID() (string, error) {
	var drawn [10]byte
	if _, err := io.ReadFull(s.random, drawn[:]); err != nil {
		return "", fmt.Errorf("draw an id: %w", err)
	}
	return hex.EncodeToString(drawn[:]), nil
}

// inTransaction runs do between BEGIN IMMEDIATE and COMMIT; any error rolls everything back.
func inTransaction(ctx context.Context, db *sql.DB, do func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		// After a COMMIT that failed for lack of space the transaction can still be open; rolling back frees the handle.
		if undo := tx.Rollback(); undo != nil && !errors.Is(undo, sql.ErrTxDone) {
			return errors.Join(err, undo)
		}
		return err
	}
	return nil
}
