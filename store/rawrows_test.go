package store

import (
	"context"
	"errors"
	"testing"
)

func TestRawRowsHoldWhatTheQuerySays(t *testing.T) {
	s := newStore(t)
	var text string
	var number int64
	var real float64
	var yes bool
	rows := 0
	err := eachRaw(t.Context(), s.db, func(row scanner) error {
		rows++
		return row.Scan(&text, &number, &real, &yes)
	}, "SELECT 'a' || ?, ? + 1, 2.5, 1 UNION ALL SELECT 'b', 7, 1.0, 0 WHERE ?2 > 1", "x", 2)
	if err != nil || rows != 2 || text != "b" || number != 7 || real != 1 || yes {
		t.Errorf("%d rows, the last one %q %d %v %v, %v", rows, text, number, real, yes, err)
	}
	for query, to := range map[string]any{"SELECT NULL": &text, "SELECT 'a'": &number, "SELECT 1": &real, "SELECT 1, 2": &number} {
		err := eachRaw(t.Context(), s.db, func(row scanner) error { return row.Scan(to) }, query)
		if err == nil {
			t.Errorf("%s was read to %T", query, to)
		}
	}
	stop := errors.New("enough")
	if err := eachRaw(t.Context(), s.db, func(scanner) error { return stop }, "SELECT 1"); !errors.Is(err, stop) {
		t.Errorf("error is %v, want that of the reader", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	endless := "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
	err = eachRaw(ended, s.db, func(scanner) error { cancel(); return nil }, endless)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want context.Canceled", err)
	}
	if held, err := s.HasCards(t.Context()); err != nil || held {
		t.Errorf("the file is not to be read afterwards: %v", err)
	}
}
