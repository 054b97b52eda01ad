package quiz

import (
	"fmt"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// Replay makes the memory state of each card again from the log: reviews that Kept let through, in the order of their ids.
// Cram reviews leave no trace. Each review is judged on the learner's clock of its moment, so that a journey to another time
// zone changes no state of the past. A rating out of range is an error.
func Replay(scheduler *fsrs.Scheduler, kept []Review) (map[deck.CardID]Memory, error) {
	cards := make(map[deck.CardID]Memory)
	clocks := clocks{base: scheduler}
	for _, r := range kept {
		if !r.Rating.Valid() {
			return nil, fmt.Errorf("replay review %d of card %q: rating %d: want 1 to 4", r.ID, r.Card, r.Rating)
		}
		if r.Cram {
			continue
		}
		memory, seen := cards[r.Card]
		if !seen {
			memory.State = fsrs.NewState(string(r.Card))
		}
		cards[r.Card] = memory.after(clocks.at(r.Local(), 0), r)
	}
	return cards, nil
}

// Memory is the part of Progress that the log decides.
type Memory struct {
	State fsrs.State
	Last  ReviewID // the newest review that State holds
}

func (m Memory) after(scheduler *fsrs.Scheduler, r Review) Memory {
	after := Memory{State: scheduler.Next(m.State, r.ID.Time(), r.Rating), Last: r.ID}
	if after.State.Phase == fsrs.Review && r.IntervalDays > 0 {
		// The day was chosen then, by what else was due and by the deck's retention; the memory does not depend on it.
		after.State.IntervalDays = r.IntervalDays
		after.State.Due = r.ID.Milli() + int64(r.IntervalDays*24*60*60*1000+0.5)
	}
	return after
}

// clocks keeps a scheduler for each offset from UTC that the learner's clock had, and for each wanted retention.
type clocks struct {
	base *fsrs.Scheduler
	by   map[clock]*fsrs.Scheduler
}

type clock struct {
	offset    int // minutes
	retention float64
}

// at is the scheduler whose study days are those of a clock with t's offset; a retention of 0 is the base's own.
func (c *clocks) at(t time.Time, retention float64) *fsrs.Scheduler {
	key := clock{offsetMinutes(t), retention}
	if c.by == nil {
		c.by = map[clock]*fsrs.Scheduler{}
	}
	if c.by[key] == nil {
		c.by[key] = tuned(c.base, t, retention)
	}
	return c.by[key]
}

// OnClockOf is the scheduler with the study days of a clock with t's offset from UTC.
func OnClockOf(scheduler *fsrs.Scheduler, t time.Time) *fsrs.Scheduler { return tuned(scheduler, t, 0) }

func tuned(scheduler *fsrs.Scheduler, t time.Time, retention float64) *fsrs.Scheduler {
	config := scheduler.Config()
	config.Location = fixedZone(offsetMinutes(t))
	if retention != 0 {
		config.Retention = retention
	}
	moved, err := fsrs.NewScheduler(config)
	if err != nil {
		return scheduler // cannot be: the settings were checked before, and a location is never wrong
	}
	return moved
}

// offsetMinutes is the offset of t's clock east of UTC in whole minutes; the odd seconds of local mean times are dropped.
func offsetMinutes(t time.Time) int {
	_, seconds := t.Zone()
	return seconds / 60
}

func fixedZone(minutes int) *time.Location {
	if minutes == 0 {
		return time.UTC
	}
	return time.FixedZone("", minutes*60)
}
