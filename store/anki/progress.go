package anki

import (
	"encoding/json"
	"fmt"
	"math"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// Progress is what a learner has done with the cards, for an export that goes on in Anki.
type Progress struct {
	Reviews   []quiz.Review   // those that count (quiz.Kept), in any order
	Scheduler *fsrs.Scheduler // replays them
	Marks     []Mark
}

// revlogRow is a row of Anki's review log. Intervals are days if positive and seconds if negative.
type revlogRow struct {
	ID, Card           int64
	Ease, Ivl, Last    int64
	Factor, Took, Type int64
	review             quiz.Review
}

// The types of rows of Anki's log.
const (
	learnRow = iota
	reviewRow
	relearnRow
	filteredRow
	manualRow
	rescheduledRow
)

// history is a replayed log.
type history struct {
	rows   []revlogRow // without the numbers of cards
	states map[deck.CardID]fsrs.State
}

// replay makes Anki's log of ours. Anki names a row by its millisecond alone, so that rows of the same one move on.
func replay(p Progress) (history, error) {
	h := history{states: map[deck.CardID]fsrs.State{}}
	clocks := map[int]*fsrs.Scheduler{}
	last := int64(0)
	for _, r := range quiz.Kept(p.Reviews, nil) {
		if !r.Rating.Valid() {
			return h, fmt.Errorf("review %d of card %q: rating %d: want 1 to 4", r.ID, r.Card, r.Rating)
		}
		if clocks[r.OffsetMinutes] == nil {
			clocks[r.OffsetMinutes] = quiz.OnClockOf(p.Scheduler, r.Local())
		}
		before, seen := h.states[r.Card]
		if !seen {
			before = fsrs.NewState(string(r.Card))
		}
		after := before
		if !r.Cram {
			after = clocks[r.OffsetMinutes].Next(before, r.ID.Time(), r.Rating)
			h.states[r.Card] = after
		}
		last = max(last+1, r.ID.Milli())
		h.rows = append(h.rows, revlog(last, r, before, after))
	}
	return h, nil
}

func revlog(id int64, r quiz.Review, before, after fsrs.State) revlogRow {
	row := revlogRow{ID: id, Ease: int64(r.Rating), Ivl: interval(after), Last: interval(before), Took: r.TookMs, review: r}
	switch {
	case r.Cram:
		row.Type = filteredRow
		return row
	case before.Phase == fsrs.Review:
		row.Type = reviewRow
	case before.Phase == fsrs.Relearning:
		row.Type = relearnRow
	}
	row.Factor = difficultyFactor(after.Difficulty)
	return row
}

// difficultyFactor is FSRS difficulty, 1 to 10, in the column that held SM-2's ease, 100 to 1100.
func difficultyFactor(difficulty float64) int64 {
	return int64(math.Round((difficulty-1)/9*1000)) + 100
}

func interval(x fsrs.State) int64 {
	switch x.Phase {
	case fsrs.New:
		return 0
	case fsrs.Review:
		return max(1, int64(math.Round(x.IntervalDays)))
	}
	return -max(1, (x.Due-x.Last)/1000)
}

// cardRow is a row of Anki's cards.
type cardRow struct {
	Type, Queue, Due, Ivl, Factor, Reps, Lapses, Left, Flags int64
	Data                                                     string
}

// Queues of Anki's cards; the others are of cards buried for a day.
const (
	suspendedQueue = -1
	newQueue       = 0
	learnQueue     = 1
	reviewQueue    = 2
)

// newCard is the row of a card never seen, at its place among the new ones.
func newCard(position int) cardRow { return cardRow{Due: int64(position), Data: "{}"} }

// redFlag is the first of Anki's flags.
const redFlag = 1

func (r *cardRow) mark(m Mark) {
	if m.Suspended {
		r.Queue = suspendedQueue
	}
	if m.Flagged {
		r.Flags = redFlag
	}
}

// row is the card's row with its memory, where today 0 is the study day first of calendar.
func (p Progress) row(x fsrs.State, position int, calendar fsrs.Calendar, first fsrs.Day) (cardRow, error) {
	row := newCard(position)
	if x.Phase == fsrs.New {
		return row, nil
	}
	row.Factor, row.Reps, row.Lapses, row.Ivl = 2500, int64(x.Reps), int64(x.Lapses), max(1, interval(x))
	config := p.Scheduler.Config()
	switch x.Phase {
	case fsrs.Review:
		row.Type, row.Queue, row.Due = 2, reviewQueue, int64(calendar.DayOfMilli(x.Due)-first)
	case fsrs.Learning:
		row.Type, row.Queue, row.Due, row.Ivl = 1, learnQueue, x.Due/1000, 0
		row.Left = left(len(config.LearningSteps), x.Step)
	case fsrs.Relearning:
		row.Type, row.Queue, row.Due = 3, learnQueue, x.Due/1000
		row.Left = left(len(config.RelearningSteps), x.Step)
	}
	if config.Model != fsrs.FSRS6 {
		return row, nil // Anki makes the state from the log
	}
	data, err := json.Marshal(map[string]any{
		"pos": position, "s": round(x.Stability, 4), "d": round(x.Difficulty, 3), "dr": round(config.Retention, 2),
		"decay": round(config.Weights[len(config.Weights)-1], 3), "lrt": x.Last / 1000,
	})
	row.Data = string(data)
	return row, err
}

// left is Anki's count of steps that remain, today's in the thousands.
func left(steps, step int) int64 { return int64(max(1, steps-step)) * 1001 }

func round(x float64, places int) float64 {
	scale := math.Pow10(places)
	return math.Round(x*scale) / scale
}

// epoch is the study day that Anki counts due days from: that of the first review, or of the export if nothing was reviewed.
func epoch(calendar fsrs.Calendar, modified time.Time, rows []revlogRow) fsrs.Day {
	day := calendar.DayOf(modified)
	if len(rows) > 0 {
		day = min(day, calendar.DayOfMilli(rows[0].ID))
	}
	return day
}
