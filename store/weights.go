package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"annals/quiz"
)

// weightsKey is where meta keeps the weights that were fitted to the person.
const weightsKey = "weights"

// Weights are the weights of the memory model that were fitted to this log and accepted; nil for none.
func (s *Store) Weights(ctx context.Context) ([]float64, error) {
	var text string
	err := s.db.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = ?", weightsKey).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read weights: %w", explain(err))
	}
	var weights []float64
	if err := json.Unmarshal([]byte(text), &weights); err != nil {
		return nil, fmt.Errorf("read weights: %w: %w", ErrCorrupt, err)
	}
	return weights, nil
}

// HasReviews says whether the log holds at least n rows.
func (s *Store) HasReviews(ctx context.Context, n int) (bool, error) {
	var found int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM review LIMIT ?)", n).Scan(&found); err != nil {
		return false, fmt.Errorf("count reviews: %w", explain(err))
	}
	return found == n, nil
}

// SetWeights takes over weights together with the progress that they make of the log, in one transaction. No weights go back to
// the model's own.
func (s *Store) SetWeights(ctx context.Context, weights []float64, progress []quiz.Progress) error {
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		if err := writeWeights(ctx, tx, weights); err != nil {
			return err
		}
		for _, p := range progress {
			if err := writeProgress(ctx, tx, p); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("set weights: %w", explain(err))
	}
	return nil
}

func writeWeights(ctx context.Context, tx *sql.Tx, weights []float64) error {
	if len(weights) == 0 {
		_, err := tx.ExecContext(ctx, "DELETE FROM meta WHERE key = ?", weightsKey)
		return err
	}
	text, err := json.Marshal(weights)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
		weightsKey, string(text))
	return err
}
