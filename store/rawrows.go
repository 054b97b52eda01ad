package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"slices"
)

// eachRaw is each for results of very many rows: it takes them from the driver, since the layer of database/sql above it takes as long
// as SQLite and the driver together.
func eachRaw(ctx context.Context, db *sql.DB, read func(scanner) error, query string, args ...any) (err error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	named := make([]driver.NamedValue, len(args))
	for i, arg := range args {
		value, err := driver.DefaultParameterConverter.ConvertValue(arg)
		if err != nil {
			return err
		}
		named[i] = driver.NamedValue{Ordinal: i + 1, Value: value}
	}
	return conn.Raw(func(connection any) error {
		rows, err := connection.(driver.QueryerContext).QueryContext(ctx, query, named)
		if err != nil {
			return err
		}
		defer rows.Close() // Next tells of every failure that matters
		row := make(rawRow, len(rows.Columns()))
		for {
			switch err := rows.Next(row); {
			case errors.Is(err, io.EOF):
				return nil
			case err != nil:
				return err
			}
			if err := read(row); err != nil {
				return err
			}
		}
	})
}

// rawRow is a row as the driver has it.
type rawRow []driver.Value

// Scan implements scanner for the types that the driver knows, and bool.
func (r rawRow) Scan(dest ...any) error {
	if len(dest) != len(r) {
		return fmt.Errorf("%d columns are read to %d places", len(r), len(dest))
	}
	for i, value := range r {
		ok := false
		switch to := dest[i].(type) {
		case *string:
			*to, ok = value.(string)
		case *int64:
			*to, ok = value.(int64)
		case *float64:
			*to, ok = value.(float64)
		case *bool:
			var n int64
			n, ok = value.(int64)
			*to = n != 0
		}
		if !ok {
			return fmt.Errorf("column %d: %T cannot be read to %T: %w", i, value, dest[i], ErrCorrupt)
		}
	}
	return nil
}

// gather is what value makes of every row of a result whose columns are read to targets; it is for results of many rows, which share
// the targets.
func gather[T any](ctx context.Context, db *sql.DB, targets []any, value func() (T, error), query string, args ...any) ([]T, error) {
	list := []T{}
	err := eachRaw(ctx, db, func(row scanner) error {
		if err := row.Scan(targets...); err != nil {
			return err
		}
		item, err := value()
		if len(list) == cap(list) {
			list = slices.Grow(list, max(64, len(list))) // append grows large lists by a quarter, and copies them as often
		}
		list = append(list, item)
		return err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	return list, nil
}
