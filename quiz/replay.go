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
		cards[r.Card] = memory.after(clocks.at(r.Local()), r)
	}
	return cards, nil
}

// Memory is the part of Progress that the log decides.
type Memory struct {
	State fsrs.State
	Last  ReviewID // the newest review that State holds
}

func (m Memory) after(scheduler *fsrs.Scheduler, r Review) Memory {
	return Memory{State: scheduler.Next(m.State, r.ID.Time(), r.Rating), Last: r.ID}
}

// clocks keeps a scheduler for each offset from UTC that the learner's clock had.
type clocks struct {
	base *fsrs.Scheduler
	by   map[int]*fsrs.Scheduler
}

// at is the scheduler whose study days are those of a clock with t's offset.
func (c *clocks) at(t time.Time) *fsrs.Scheduler {
	offset := offsetMinutes(t)
	if c.by == nil {
		c.by = map[int]*fsrs.Scheduler{}
	}
	if c.by[offset] == nil {
		c.by[offset] = OnClockOf(c.base, t)
	}
	return c.by[offset]
}

// OnClockOf is the scheduler with the study days of a clock with t's offset from UTC.
func OnClockOf(scheduler *fsrs.Scheduler, t time.Time) *fsrs.Scheduler {
	config := scheduler.Config()
	config.Location = fixedZone(offsetMinutes(t))
	moved, err := fsrs.NewScheduler(config)
	if err != nil {
		return scheduler // cannot be: the settings were checked when scheduler was made, and a location is never wrong
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
