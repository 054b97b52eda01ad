package store

import (
	"context"
	"database/sql"

	"annals/deck"
)

// querier is what reads: the file or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// scanner is a row of a result.
type scanner interface{ Scan(dest ...any) error }

// each calls read with every row of a result.
func each(ctx context.Context, q querier, read func(scanner) error, query string, args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close() // Err below tells of every failure that matters
	for rows.Next() {
		if err := read(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// collect is what scan reads from every row of a result; a nil list is never returned without an error.
func collect[T any](ctx context.Context, q querier, scan func(scanner) (T, error), query string, args ...any) ([]T, error) {
	list := []T{}
	err := each(ctx, q, func(row scanner) error {
		item, err := scan(row)
		list = append(list, item)
		return err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	return list, nil
}

func scanCardID(row scanner) (deck.CardID, error) {
	var id deck.CardID
	return id, row.Scan(&id)
}
