package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the file as ours in its header: "anna".
const applicationID = 0x616e6e61

// steps are the migrations in order; step i leads from user_version i to i+1.
func steps() ([]string, error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	texts := make([]string, len(names))
	for i, name := range names {
		if want := fmt.Sprintf("migrations/%04d_", i+1); name[:len(want)] != want {
			return nil, fmt.Errorf("migration %s should begin with %s", name, want)
		}
		text, err := migrations.ReadFile(name)
		if err != nil {
			return nil, err
		}
		texts[i] = string(text)
	}
	return texts, nil
}

// migrate brings the file to the newest schema, all missing steps in one transaction. before is called when a file that holds
// data is about to be changed.
func migrate(ctx context.Context, db *sql.DB, before func(version int) error) error {
	all, err := steps()
	if err != nil {
		return err
	}
	var version, application, tables int
	if err := db.QueryRowContext(ctx, `SELECT (SELECT user_version FROM pragma_user_version),
		(SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema)`,
	).Scan(&version, &application, &tables); err != nil {
		return err
	}
	switch {
	case tables > 0 && application != applicationID:
		return ErrForeign
	case version > len(all):
		return fmt.Errorf("%w: its schema is %d, this version knows up to %d", ErrNewer, version, len(all))
	case version == len(all):
		return nil
	case version > 0:
		if err := before(version); err != nil {
			return fmt.Errorf("back up before migrating: %w", err)
		}
	}
	return inTransaction(ctx, db, func(tx *sql.Tx) error { return apply(ctx, tx, all) })
}

// apply runs the steps that are missing; the version is read again inside the transaction, since another process may have
// migrated in between.
func apply(ctx context.Context, tx *sql.Tx, all []string) error {
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version >= len(all) {
		return nil
	}
	for i := version; i < len(all); i++ {
		if _, err := tx.ExecContext(ctx, all[i]); err != nil {
			return fmt.Errorf("migration %d: %w", i+1, err)
		}
	}
	_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(all)))
	return err
}
