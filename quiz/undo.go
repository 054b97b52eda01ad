package quiz

import (
	"fmt"
	"slices"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// act is something the learner did in this sitting, with what is needed to take it back.
type act struct {
	change Change
	from   place // where the card stood; nowhere when it stayed
	final  bool  // cannot be taken back: the card was answered elsewhere since
}

// carryOut does what a change of the open question's card says and closes the question. A card that comes back waits for its
// time; while cramming it goes back into the queue.
func (s *Session) carryOut(c Change, comesBack bool) {
	id := c.After.Card
	from := s.remove(id)
	s.set(c.After)
	switch {
	case comesBack && s.settings.Cram:
		s.put(id, place{inQueue, cramGap})
	case comesBack:
		s.wait(id)
	}
	s.history = append(s.history, act{change: c, from: from})
	s.asked, s.pinned = "", ""
}

// set replaces the progress of a card of the session.
func (s *Session) set(p Progress) {
	item := s.items[p.Card]
	item.Progress = p
	s.items[p.Card] = item
}

// Suspend takes the open question's card out of all sittings until the learner puts it back.
func (s *Session) Suspend() (Change, error) {
	return s.putAway("suspend", func(p *Progress) { p.Suspended = true })
}

// Bury lets the open question's card rest until the next study day.
func (s *Session) Bury(now time.Time) (Change, error) {
	tomorrow := s.today(now) + 1
	return s.putAway("bury", func(p *Progress) { p.BuriedUntil = tomorrow })
}

func (s *Session) putAway(verb string, edit func(*Progress)) (Change, error) {
	if s.asked == "" {
		return Change{}, fmt.Errorf("%s: %w", verb, ErrNoQuestion)
	}
	change := s.edit(edit)
	s.carryOut(change, false)
	return change, nil
}

// Flag marks the open question's card, or takes the mark away. The question stays open.
func (s *Session) Flag() (Change, error) {
	if s.asked == "" {
		return Change{}, fmt.Errorf("flag: %w", ErrNoQuestion)
	}
	change := s.edit(func(p *Progress) { p.Flagged = !p.Flagged })
	s.set(change.After)
	s.history = append(s.history, act{change: change})
	return change, nil
}

// edit is the change that edit makes of the open question's progress.
func (s *Session) edit(edit func(*Progress)) Change {
	before := s.items[s.asked].Progress
	after := before
	edit(&after)
	return Change{Before: before, After: after}
}

// Undo takes back what was done last: answers, suspending, burying, flagging, to the beginning of the sitting and then the answers of
// Settings.Earlier. The card of an answer is asked again at once. At the end of that road it is ErrNothingToUndo.
func (s *Session) Undo(now time.Time) (Change, error) {
	n := len(s.history) - 1
	for n >= 0 && s.history[n].final {
		n--
	}
	if n < 0 {
		return s.undoEarlier(now)
	}
	last := s.history[n]
	undone, err := s.takeBack(last.change, now)
	if err != nil {
		return Change{}, err
	}
	s.history = slices.Delete(s.history, n, n+1)
	if last.from.list != nowhere {
		id := last.change.After.Card
		s.remove(id)
		s.put(id, last.from)
		s.asked, s.pinned = "", id
	}
	return undone, nil
}

// undoEarlier takes back an answer of the sitting before. Its card need not be of this sitting: then it joins it. Cards that
// were answered since are passed over.
func (s *Session) undoEarlier(now time.Time) (Change, error) {
	if s.settings.Earlier != nil && !s.recalled {
		earlier, err := s.settings.Earlier()
		if err != nil {
			return Change{}, fmt.Errorf("undo: %w", err)
		}
		s.earlier, s.recalled = slices.Clone(earlier), true
	}
	for n := len(s.earlier); n > 0; n-- {
		last := s.earlier[n-1]
		id := last.Change.After.Card
		item, known := s.items[id]
		if last.Change.Review == nil || last.Item.Card.ID != id || known && item.Progress.Last != last.Change.After.Last {
			s.earlier = s.earlier[:n-1]
			continue
		}
		if !known {
			s.items[id] = last.Item
		}
		undone, err := s.takeBack(last.Change, now)
		if err != nil {
			return Change{}, err
		}
		s.earlier = s.earlier[:n-1]
		s.remove(id)
		if undone.After.inSteps() {
			s.wait(id)
		} else {
			s.put(id, place{inQueue, 0})
		}
		s.asked, s.pinned = "", id
		return undone, nil
	}
	return Change{}, ErrNothingToUndo
}

// takeBack restores the progress before c and gives the change that says so.
func (s *Session) takeBack(c Change, now time.Time) (Change, error) {
	undone := Change{Before: c.After, After: c.Before}
	if c.Review != nil {
		id, err := NextID(s.last, s.clock(now), s.settings.Device)
		if err != nil {
			return Change{}, fmt.Errorf("undo: %w", err)
		}
		undone.Void = &Void{ID: id, Review: c.Review.ID}
		s.last, s.latest = id, later(s.latest, id.Time())
	}
	s.set(undone.After)
	return undone, nil
}

// Refresh takes over progress that was made elsewhere, by another program on the same file. Cards that are no longer due
// leave the session, and what this sitting did to the cards cannot be undone any more. It says whether the open question was
// closed by that.
func (s *Session) Refresh(now time.Time, elsewhere ...Progress) (closed bool) {
	today := s.today(now)
	for _, p := range elsewhere {
		item, known := s.items[p.Card]
		if !known || item.Progress == p {
			continue
		}
		s.last, s.latest = max(s.last, p.Last), later(s.latest, p.Last.Time())
		s.set(p)
		s.forget(p.Card)
		answered := p.Last != item.Progress.Last
		if !answered && !p.Resting(today) {
			continue
		}
		s.remove(p.Card)
		if s.asked == p.Card {
			s.asked, closed = "", true
		}
		if s.pinned == p.Card {
			s.pinned = ""
		}
		s.rejoin(p, today, now)
	}
	return closed
}

// rejoin puts a card that was answered elsewhere where its progress belongs, if it is to be asked on this day.
func (s *Session) rejoin(p Progress, today fsrs.Day, now time.Time) {
	switch {
	case p.Resting(today):
	case p.inSteps():
		s.wait(p.Card)
	case p.State.Phase == fsrs.New || s.clocks.at(now, 0).DueDay(p.State) <= today:
		s.queue = append(s.queue, p.Card)
	}
}

// forget makes the acts on a card final.
func (s *Session) forget(id deck.CardID) {
	for i := range s.history {
		s.history[i].final = s.history[i].final || s.history[i].change.After.Card == id
	}
	s.earlier = slices.DeleteFunc(s.earlier, func(a Answered) bool { return a.Change.After.Card == id })
}

// Replace takes over the card's wording after an edit. It is ignored if the card is not of this session.
func (s *Session) Replace(card deck.Card) {
	if item, known := s.items[card.ID]; known {
		item.Card = card
		s.items[card.ID] = item
	}
}

// today is the study day of now. A log from the future does not move it: what rests until tomorrow must not rest for years.
func (s *Session) today(now time.Time) fsrs.Day { return s.clocks.at(now, 0).Config().DayOf(now) }
