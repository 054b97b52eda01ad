package anki

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// logged is a row of Anki's log as read.
type logged struct {
	id, card, ease, interval, factor, took, kind int64
}

// revlog turns Anki's log into ours. Rows that Write attached say more and take the place of Anki's.
func (r *reader) revlog(ctx context.Context, c *container) error {
	attached, err := r.attached(c)
	if err != nil {
		return err
	}
	rows, err := r.logged(ctx)
	if err != nil {
		return err
	}
	resets := lastResets(rows)
	answered := map[deck.CardID]bool{}
	for _, row := range rows {
		review, why := r.reviewOf(row, attached)
		if why != NoReason {
			r.lost.lose(why, "")
			continue
		}
		if row.id < resets[row.card] {
			review.Cram = true
			r.lost.lose(Forgotten, "")
		}
		answered[review.Card] = answered[review.Card] || !review.Cram
		r.reviews = append(r.reviews, review)
	}
	r.lost.add(BadLogRow, len(attached), "")
	for _, id := range r.learnt {
		if card, known := r.cards[id]; known && !answered[card] {
			r.lost.lose(NoHistory, "")
		}
	}
	r.reviews = quiz.Kept(r.reviews, nil)
	return nil
}

// lastResets tells by card when it was last put back to new.
func lastResets(rows []logged) map[int64]int64 {
	resets := map[int64]int64{}
	for _, row := range rows {
		if row.kind == manualRow && row.factor == 0 && row.interval <= 0 {
			resets[row.card] = row.id
		}
	}
	return resets
}

// reviewOf is the row's review: the attached one, which it takes out of attached, if that fits, else as much as Anki says.
func (r *reader) reviewOf(row logged, attached map[int64]quiz.Review) (quiz.Review, Reason) {
	card, known := r.cards[row.card]
	if !known {
		return quiz.Review{}, OrphanReview
	}
	if review, held := attached[row.id]; held && review.Card == card && int64(review.Rating) == row.ease {
		delete(attached, row.id)
		return review, NoReason
	}
	return r.convert(row, card)
}

func (r *reader) attached(c *container) (rows map[int64]quiz.Review, err error) {
	if c.members[logName] == nil {
		return nil, nil
	}
	member, err := c.open(logName, maxLog)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, member.Close()) }()
	rows, err = readLog(member, &r.lost)
	return rows, damaged(logName, err)
}

func (r *reader) logged(ctx context.Context) ([]logged, error) {
	var list []logged
	read := func(row scanner) error {
		var l logged
		err := row.Scan(&l.id, &l.card, &l.ease, &l.interval, &l.factor, &l.took, &l.kind)
		list = append(list, l)
		return err
	}
	err := each(ctx, r.db, read, fmt.Sprintf(`SELECT CAST(id AS INTEGER), CAST(cid AS INTEGER), CAST(ease AS INTEGER), CAST(ivl AS INTEGER),
		CAST(factor AS INTEGER), CAST(time AS INTEGER), CAST(type AS INTEGER) FROM revlog ORDER BY rowid LIMIT %d`, maxReviews+1))
	if err != nil {
		return nil, err
	}
	r.found.Reviews = len(list)
	if len(list) > maxReviews {
		return nil, fmt.Errorf("more than %d rows: %w", maxReviews, ErrLimit)
	}
	return list, nil
}

// convert makes a review of a row. The first scheduler had no Hard while a card was learnt, so that its second and third
// buttons were Good and Easy.
func (r *reader) convert(row logged, card deck.CardID) (quiz.Review, Reason) {
	if row.kind == manualRow || row.kind == rescheduledRow || row.ease == 0 {
		return quiz.Review{}, NotAnAnswer
	}
	rating := row.ease
	if r.dict.oldLog && (row.kind == learnRow || row.kind == relearnRow) && rating > 1 {
		rating++
	}
	if rating < 1 || rating > 4 || row.kind < 0 || row.id < oldestReview || row.id >= newestReview {
		return quiz.Review{}, BadReview
	}
	return quiz.Review{
		ID: reviewID(row.id, card), Card: card, OffsetMinutes: r.dict.offset, Rating: fsrs.Rating(rating), Asked: quiz.Reveal,
		TookMs: max(0, min(row.took, maxTook)), Cram: row.kind == filteredRow && row.factor == 0,
	}, NoReason
}

// The instants that a row of Anki's log can be of, in Unix milliseconds: spaced repetition by program is not older, and ids end later.
var (
	oldestReview = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC).UnixMilli()
	newestReview = time.Date(2088, 1, 1, 0, 0, 0, 0, time.UTC).UnixMilli()
)

const maxTook = 24 * 60 * 60 * 1000 // milliseconds

// reviewID is the id of a review that was not given here: its instant, and bits of its card in place of a device, so that reading
// the row again gives the same id and two learners' rows of one millisecond do not. Before the epoch of ids it is negative.
func reviewID(ms int64, card deck.CardID) quiz.ReviewID {
	h := fnv.New32a()
	h.Write([]byte(card)) // a hash never fails to write
	return quiz.ReviewID((ms-idEpoch)<<idBits | int64(h.Sum32()>>(32-idBits)))
}

// The layout of quiz.ReviewID: milliseconds since its epoch above the bits of device and sequence.
const (
	idEpoch = 1577836800000 // 2020-01-01T00:00:00Z
	idBits  = 22
)
