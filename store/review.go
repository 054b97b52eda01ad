package store

import (
	"context"
	"database/sql"
	"fmt"
	"hash/crc32"
	"strconv"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// Record commits one act of the learner in one transaction: the row of the log, if there is one, and the card's progress. It
// returns the progress that the file then holds. That is change.After, unless another program has answered the same card since
// change.Before was read: then both answers count, and the state is computed again from the card's log. Recording the same
// change twice records it once.
func (s *Store) Record(ctx context.Context, change quiz.Change, scheduler *fsrs.Scheduler) (quiz.Progress, error) {
	var after quiz.Progress
	err := inTransaction(ctx, s.db, func(tx *sql.Tx) (err error) {
		after, err = record(ctx, tx, change, scheduler)
		return err
	})
	if err != nil {
		return change.Before, fmt.Errorf("record answer to card %s: %w", change.After.Card, explain(err))
	}
	return after, nil
}

func record(ctx context.Context, tx *sql.Tx, change quiz.Change, scheduler *fsrs.Scheduler) (quiz.Progress, error) {
	after := change.After
	held, err := progressOf(ctx, tx, after.Card)
	if err != nil {
		return after, err
	}
	if change.Review != nil {
		id, err := insertReview(ctx, tx, *change.Review)
		if err != nil {
			return after, err
		}
		if after.Last == change.Review.ID {
			after.Last = id
		}
		if _, err := tx.ExecContext(ctx, "UPDATE card SET previous = '' WHERE id = ? AND previous <> ''", after.Card); err != nil {
			return after, err
		}
	}
	if change.Void != nil {
		if _, err := tx.ExecContext(ctx, "INSERT INTO void (id, review) VALUES (?, ?) ON CONFLICT DO NOTHING",
			change.Void.ID, change.Void.Review); err != nil {
			return after, err
		}
	}
	if held.Last != change.Before.Last {
		memory, err := remember(ctx, tx, after.Card, scheduler)
		if err != nil {
			return after, err
		}
		after.State, after.Last = memory.State, memory.Last
	}
	return after, writeProgress(ctx, tx, after)
}

// insertReview adds a row to the log and returns its id. That is r.ID unless another program has taken it for another answer in
// the same moment: then it is the next one free.
func insertReview(ctx context.Context, tx *sql.Tx, r quiz.Review) (quiz.ReviewID, error) {
	for {
		done, err := tx.ExecContext(ctx, insertReviewSQL, reviewValues(r)...)
		if err != nil {
			return 0, err
		}
		if n, err := done.RowsAffected(); err != nil || n == 1 {
			return r.ID, err
		}
		held, err := scanReview(tx.QueryRowContext(ctx, "SELECT "+reviewColumns+" FROM review WHERE id = ?", r.ID))
		if err != nil || held == r {
			return r.ID, err
		}
		r.ID++
	}
}

const insertReviewSQL = `INSERT INTO review (id, card, offset, rating, asked, verdict, answer, took, days, cram, crc)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`

// reviewValues are the columns of insertReviewSQL.
func reviewValues(r quiz.Review) []any {
	return []any{
		r.ID, r.Card, r.OffsetMinutes, int(r.Rating), r.Asked.String(), r.Verdict.String(), r.Answer, r.TookMs, r.IntervalDays, r.Cram, checksum(r),
	}
}

// checksum guards a row of the log against bits that flip on the disk, which SQLite does not notice.
func checksum(r quiz.Review) uint32 {
	var room [128]byte // longer answers leave it
	row := strconv.AppendInt(room[:0], int64(r.ID), 10)
	row = append(append(row, 0), r.Card...)
	row = strconv.AppendInt(append(row, 0), int64(r.OffsetMinutes), 10)
	row = strconv.AppendInt(append(row, 0), int64(r.Rating), 10)
	row = append(append(row, 0), r.Asked.String()...)
	row = append(append(row, 0), r.Verdict.String()...)
	row = append(append(row, 0), r.Answer...)
	row = strconv.AppendInt(append(row, 0), r.TookMs, 10)
	row = strconv.AppendFloat(append(row, 0), r.IntervalDays, 'g', -1, 64)
	row = strconv.AppendBool(append(row, 0), r.Cram)
	return crc32.ChecksumIEEE(row)
}

const reviewColumns = "id, card, offset, rating, asked, verdict, answer, took, days, cram, crc"

func scanReview(row scanner) (quiz.Review, error) {
	var r quiz.Review
	var offset, rating, crc int64 // as the driver has them: other integers would be written out and parsed again
	var asked, verdict string
	err := row.Scan(&r.ID, &r.Card, &offset, &rating, &asked, &verdict, &r.Answer, &r.TookMs, &r.IntervalDays, &r.Cram, &crc)
	if err != nil {
		return r, err
	}
	if r.Asked, err = quiz.ParseAsked(asked); err == nil {
		r.Verdict, err = answer.ParseVerdict(verdict)
	}
	r.OffsetMinutes, r.Rating = int(offset), fsrs.Rating(rating)
	switch {
	case err != nil:
		return r, fmt.Errorf("review %d: %w: %w", r.ID, ErrCorrupt, err)
	case !r.Rating.Valid():
		return r, fmt.Errorf("review %d: %w: rating %d", r.ID, ErrCorrupt, rating)
	case crc != int64(checksum(r)):
		return r, fmt.Errorf("review %d: %w: its checksum does not fit", r.ID, ErrCorrupt)
	}
	return r, nil
}

// remember computes a card's memory from its log.
func remember(ctx context.Context, tx *sql.Tx, card deck.CardID, scheduler *fsrs.Scheduler) (quiz.Memory, error) {
	kept, err := collect(ctx, tx, scanReview, historySQL, card)
	if err != nil {
		return quiz.Memory{}, err
	}
	memories, err := quiz.Replay(scheduler, kept)
	if err != nil {
		return quiz.Memory{}, err
	}
	memory, seen := memories[card]
	if !seen {
		memory.State = fsrs.NewState(string(card))
	}
	return memory, nil
}

// Reviews are the rows of the log with ids in [from, to) that no void takes back, in order.
func (s *Store) Reviews(ctx context.Context, from, to quiz.ReviewID) ([]quiz.Review, error) {
	list, err := collect(ctx, s.db, scanReview, "SELECT "+reviewColumns+` FROM review
		WHERE id >= ? AND id < ? AND id NOT IN (SELECT review FROM void) ORDER BY id`, from, to)
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", explain(err))
	}
	return list, nil
}

// History is the log of one card without what was taken back, in order.
func (s *Store) History(ctx context.Context, card deck.CardID) ([]quiz.Review, error) {
	list, err := collect(ctx, s.db, scanReview, historySQL, card)
	if err != nil {
		return nil, fmt.Errorf("read the log of card %s: %w", card, explain(err))
	}
	return list, nil
}

const historySQL = "SELECT " + reviewColumns + " FROM review WHERE card = ? AND id NOT IN (SELECT review FROM void) ORDER BY id"

// LastID is the greatest id of the log, 0 for an empty one.
func (s *Store) LastID(ctx context.Context) (quiz.ReviewID, error) {
	var id quiz.ReviewID
	err := s.db.QueryRowContext(ctx,
		"SELECT max(coalesce((SELECT max(id) FROM review), 0), coalesce((SELECT max(id) FROM void), 0))").Scan(&id)
	if err != nil {
		return 0, fmt.Errorf("read the log: %w", explain(err))
	}
	return id, nil
}
