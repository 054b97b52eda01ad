package anki

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/mattn/go-sqlite3"
)

// sandbox opens a stranger's SQLite file for reading. Whatever its schema says, no more can happen than that a plain table is read:
// the file cannot be written, functions with side effects are off, rows are limited, and the authorizer refuses everything but
// reading.
func sandbox(ctx context.Context, path string) (*sql.DB, error) {
	db := sql.OpenDB(connector{path})
	db.SetMaxOpenConns(1)
	if err := inspect(ctx, db); err != nil {
		return nil, errors.Join(explain(err), db.Close())
	}
	return db, nil
}

// connector opens connections without registering a driver for the whole program.
type connector struct{ path string }

func (c connector) Driver() driver.Driver { return &sqlite3.SQLiteDriver{ConnectHook: confine} }

func (c connector) Connect(context.Context) (driver.Conn, error) {
	dsn := url.URL{Scheme: "file", Opaque: (&url.URL{Path: c.path}).EscapedPath(), RawQuery: "mode=ro&immutable=1&_query_only=1"}
	return c.Driver().Open(dsn.String())
}

func confine(conn *sqlite3.SQLiteConn) error {
	for limit, value := range map[int]int{
		sqlite3.SQLITE_LIMIT_LENGTH: maxRow, sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20, sqlite3.SQLITE_LIMIT_COLUMN: 100,
		sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50, sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 4, sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
		sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8, sqlite3.SQLITE_LIMIT_ATTACHED: 0, sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
		sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 10, sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1, sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
	} {
		conn.SetLimit(limit, value)
	}
	// Newer collections compare names without regard to case; nothing here depends on the order.
	if err := conn.RegisterCollation("unicase", func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) }); err != nil {
		return err
	}
	for _, pragma := range []string{"trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "cache_size = -8192", "temp_store = MEMORY"} {
		if _, err := conn.Exec("PRAGMA "+pragma, nil); err != nil {
			return err
		}
	}
	conn.RegisterAuthorizer(authorize)
	return nil
}

func authorize(operation int, first, _, _ string) int {
	switch operation {
	case sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_TRANSACTION:
		return sqlite3.SQLITE_OK
	case sqlite3.SQLITE_PRAGMA:
		if first == "quick_check" {
			return sqlite3.SQLITE_OK
		}
	}
	return sqlite3.SQLITE_DENY
}

// inspect refuses schemas that Anki never makes, and files with damaged pages.
func inspect(ctx context.Context, db *sql.DB) error {
	type object struct{ kind, name, sql string }
	var objects []object
	read := func(row scanner) error {
		var o object
		err := row.Scan(&o.kind, &o.name, &o.sql)
		objects = append(objects, o)
		return err
	}
	if err := each(ctx, db, read, "SELECT type, name, coalesce(sql, '') FROM sqlite_master"); err != nil {
		return err
	}
	tables := map[string]bool{}
	for _, o := range objects {
		if o.kind == "trigger" || o.kind == "view" {
			return fmt.Errorf("collection with a %s %q: %w", o.kind, clip(clean(o.name), 40), ErrHostile)
		}
		if o.kind == "table" && strings.HasPrefix(strings.ToUpper(strings.TrimSpace(o.sql)), "CREATE VIRTUAL") {
			return fmt.Errorf("collection with a virtual table %q: %w", clip(clean(o.name), 40), ErrHostile)
		}
		tables[o.name] = o.kind == "table"
	}
	for _, name := range []string{"col", "notes", "cards", "revlog"} {
		if !tables[name] {
			return fmt.Errorf("collection without a table %s: %w", name, ErrForeign)
		}
	}
	var verdict string
	if err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("collection: %w", ErrDamaged)
	}
	return nil
}

// explain turns SQLite's errors into ours.
func explain(err error) error {
	var cause sqlite3.Error
	if !errors.As(err, &cause) {
		return err
	}
	switch cause.Code {
	case sqlite3.ErrInterrupt, sqlite3.ErrIoErr, sqlite3.ErrCantOpen, sqlite3.ErrNomem, sqlite3.ErrFull: // not the package's fault
		return fmt.Errorf("collection: %w", err)
	case sqlite3.ErrNotADB:
		return fmt.Errorf("collection: %w: %w", ErrForeign, err)
	case sqlite3.ErrTooBig:
		return fmt.Errorf("collection: %w: %w", ErrLimit, err)
	case sqlite3.ErrAuth:
		return fmt.Errorf("collection: %w: %w", ErrHostile, err)
	}
	return fmt.Errorf("collection: %w: %w", ErrDamaged, err)
}

// scanner is a row of a result.
type scanner interface{ Scan(dest ...any) error }

// each calls read with every row of a result. A row that cannot be read is damaged.
func each(ctx context.Context, db *sql.DB, read func(scanner) error, query string) error {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close() // Err below tells of every failure that matters
	for rows.Next() {
		if err := read(rows); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
	}
	return rows.Err()
}
