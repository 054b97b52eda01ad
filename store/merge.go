package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// MergeReviews adds a log from elsewhere to the file's own and computes the states of the cards it touches again. Rows of cards that
// the file does not hold are passed over, and so are those that the log has already, by card and millisecond: a log that has
// been through another program has lost the rest of its ids. So merging twice adds nothing; added counts the rows that came in.
func (s *Store) MergeReviews(ctx context.Context, reviews []quiz.Review, scheduler *fsrs.Scheduler) (added int, err error) {
	err = inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		touched := map[deck.CardID]bool{}
		var order []deck.CardID
		for _, r := range reviews {
			isNew, err := mergeReview(ctx, tx, r)
			if err != nil {
				return err
			}
			if !isNew {
				continue
			}
			added++
			if !touched[r.Card] {
				touched[r.Card] = true
				order = append(order, r.Card)
			}
		}
		for _, card := range order {
			if err := refold(ctx, tx, card, scheduler); err != nil {
				return fmt.Errorf("card %s: %w", card, err)
			}
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("merge reviews: %w", explain(err))
	}
	return added, nil
}

// mergeReview adds a row unless the log has it, taken back or not, or lacks its card.
func mergeReview(ctx context.Context, tx *sql.Tx, r quiz.Review) (isNew bool, err error) {
	first, last := r.ID.SameMilli()
	var wanted bool
	if err := tx.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM card WHERE id = ?1)
		AND NOT EXISTS (SELECT 1 FROM review WHERE card = ?1 AND id BETWEEN ?2 AND ?3)`,
		r.Card, first, last).Scan(&wanted); err != nil || !wanted {
		return false, err
	}
	done, err := tx.ExecContext(ctx, insertReviewSQL, reviewValues(r)...)
	if err != nil {
		return false, fmt.Errorf("review %d: %w", r.ID, err)
	}
	n, err := done.RowsAffected()
	return n == 1, err
}

// refold computes a card's state from its log.
func refold(ctx context.Context, tx *sql.Tx, card deck.CardID, scheduler *fsrs.Scheduler) error {
	p, err := progressOf(ctx, tx, card)
	if errors.Is(err, ErrNoCard) {
		return nil
	}
	if err != nil {
		return err
	}
	memory, err := remember(ctx, tx, card, scheduler)
	if err != nil {
		return err
	}
	p.State, p.Last = memory.State, memory.Last
	return writeProgress(ctx, tx, p)
}
