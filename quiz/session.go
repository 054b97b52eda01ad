package quiz

import (
	"errors"
	"fmt"
	"time"

	"annals/deck"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// Settings are what a session needs besides its cards.
type Settings struct {
	Scheduler   *fsrs.Scheduler
	Asking      Asking
	LeechLapses int           // lapses that make a leech; 0 for never
	LearnAhead  time.Duration // how early a card in its steps may come when nothing else is left
	Cram        bool          // answers leave the schedule alone

	Retention func(deck.CardID) float64 // wanted of a card, 0.70 to 0.99, or 0 for the scheduler's own; nil: always that
	Load      func(Progress) fsrs.Load  // what else is due when, for choosing the day of the card; nil: chance alone chooses
	Device    Device
	Last      ReviewID // the greatest id in the log

	// Earlier are the answers of the sitting before this one, oldest first: undo goes on into them. It is called once, when undo gets
	// there; nil is none.
	Earlier func() ([]Answered, error)
}

// DefaultSettings are leeches at 8 lapses and cards in their steps up to 20 minutes early, as Anki has them.
func DefaultSettings(scheduler *fsrs.Scheduler) Settings {
	return Settings{
		Scheduler: scheduler, Asking: DefaultAsking(), LeechLapses: DefaultLeechLapses, LearnAhead: 20 * time.Minute,
	}
}

// Answered is an answer of the past and the card that was asked.
type Answered struct {
	Item   Item // its Progress is not looked at
	Change Change
}

// Session is one sitting. It holds each card that may still be asked in one of two places: the queue, for cards not asked in
// this sitting, and the waiting list, for cards in their steps. A question stays where it is until it is answered, so that
// breaking off needs no care. Make it with New.
//
// Time never runs backwards in a session: an instant before one that it has seen, or before the newest review, counts as that
// later one.
type Session struct {
	settings Settings
	clocks   clocks
	items    map[deck.CardID]Item
	queue    []deck.CardID
	waiting  []deck.CardID // by due time
	asked    deck.CardID   // the card of the open question, or ""
	pinned   deck.CardID   // the card to ask next because its answer was taken back, or ""
	history  []act         // of this sitting, oldest first
	recalled bool          // Settings.Earlier was called
	earlier  []Answered    // its answers, not yet undone
	last     ReviewID
	latest   time.Time
}

// Errors of a session's methods, for errors.Is.
var (
	ErrNoQuestion    = errors.New("no question is open")
	ErrNothingToUndo = errors.New("nothing to undo")
)

// New begins a sitting over the items, in the order in which BuildQueue left them. Of items with the same card the first
// counts.
func New(settings Settings, items []Item) (*Session, error) {
	if settings.Scheduler == nil {
		return nil, errors.New("begin session: no scheduler")
	}
	s := &Session{
		settings: settings,
		clocks:   clocks{base: settings.Scheduler},
		items:    make(map[deck.CardID]Item, len(items)),
		last:     settings.Last,
		latest:   settings.Last.Time(),
	}
	for _, item := range items {
		id := item.Card.ID
		if id == "" || item.Progress.Card != id {
			return nil, fmt.Errorf("begin session: card %q comes with the progress of card %q", id, item.Progress.Card)
		}
		if _, known := s.items[id]; known {
			continue
		}
		s.items[id] = item
		if item.Progress.inSteps() && !settings.Cram {
			s.wait(id)
		} else {
			s.queue = append(s.queue, id)
		}
	}
	return s, nil
}

// Next is the question to ask at now: the open one until it is answered. ok is false when nothing is left to ask now; Left and
// Resumes say whether cards are waiting.
func (s *Session) Next(now time.Time) (q Question, ok bool) {
	now = s.clock(now)
	if s.asked == "" {
		s.asked = s.draw(now)
	}
	if s.asked == "" {
		return Question{}, false
	}
	item := s.items[s.asked]
	return Pose(item, s.settings.Asking.Choose(item.Card, item.Progress.State)), true
}

// Reply is what came of a question.
type Reply struct {
	Rating  fsrs.Rating
	Asked   Asked // as it was asked in the end: typing may be given up for Reveal
	Verdict answer.Verdict
	Answer  string // as typed, or the chosen option
	Took    time.Duration
}

// Answer closes the open question and schedules its card. The session goes on at once; the caller writes the change before it
// asks on.
func (s *Session) Answer(now time.Time, reply Reply) (Change, error) {
	if s.asked == "" {
		return Change{}, fmt.Errorf("answer: %w", ErrNoQuestion)
	}
	if !reply.Rating.Valid() {
		return Change{}, fmt.Errorf("answer card %q: rating %d: want 1 to 4", s.asked, reply.Rating)
	}
	now = s.clock(now)
	id, err := NextID(s.last, now, s.settings.Device)
	if err != nil {
		return Change{}, fmt.Errorf("answer card %q: %w", s.asked, err)
	}
	review := &Review{
		ID: id, Card: s.asked, OffsetMinutes: offsetMinutes(now), Rating: reply.Rating, Asked: reply.Asked, Verdict: reply.Verdict,
		Answer: reply.Answer, TookMs: max(0, reply.Took.Milliseconds()), Cram: s.settings.Cram,
	}
	change := Change{Review: review, Before: s.items[s.asked].Progress}
	change.After = s.schedule(change.Before, review)
	s.last, s.latest = id, later(s.latest, id.Time())
	s.carryOut(change, s.comesBack(change))
	return change, nil
}

// schedule is the progress after a review. The day chosen for the card goes into the review, so that the log tells it.
func (s *Session) schedule(before Progress, r *Review) Progress {
	if r.Cram {
		return before
	}
	after := before
	scheduler := s.schedulerOf(before.Card, r.Local())
	if chosen := s.next(scheduler, before, r.ID.Time())(r.Rating); chosen.Phase == fsrs.Review {
		r.IntervalDays = chosen.IntervalDays
	}
	memory := Memory{before.State, before.Last}.after(scheduler, *r)
	after.State, after.Last = memory.State, memory.Last
	if leechNow(before.State, after.State, s.settings.LeechLapses) {
		after.Leech, after.Suspended = true, true
	}
	return after
}

// comesBack says whether the card is asked again in this sitting.
func (s *Session) comesBack(c Change) bool {
	if s.settings.Cram {
		return c.Review.Rating == fsrs.Again
	}
	return c.After.inSteps() && !c.After.Suspended
}

// Preview is the states that the four ratings of the open question would lead to at now, in the order of fsrs.Ratings.
func (s *Session) Preview(now time.Time) ([4]fsrs.State, error) {
	if s.asked == "" {
		return [4]fsrs.State{}, fmt.Errorf("preview: %w", ErrNoQuestion)
	}
	now = s.clock(now)
	p := s.items[s.asked].Progress
	scheduler := s.schedulerOf(p.Card, now)
	var states [4]fsrs.State
	next := s.next(scheduler, p, now)
	for i, r := range fsrs.Ratings {
		states[i] = next(r)
	}
	return states, nil
}

// schedulerOf is the scheduler for a card on the clock of now's location.
func (s *Session) schedulerOf(card deck.CardID, now time.Time) *fsrs.Scheduler {
	retention := 0.0
	if s.settings.Retention != nil {
		retention = s.settings.Retention(card)
	}
	return s.clocks.at(now, retention)
}

// next is the state after a rating, on a day chosen by what else is due, if that is known.
func (s *Session) next(scheduler *fsrs.Scheduler, p Progress, now time.Time) func(fsrs.Rating) fsrs.State {
	if s.settings.Load == nil {
		return func(r fsrs.Rating) fsrs.State { return scheduler.Next(p.State, now, r) }
	}
	load := s.settings.Load(p)
	return func(r fsrs.Rating) fsrs.State { return scheduler.NextWithin(p.State, now, r, load) }
}

// clock is now, or the latest instant seen if the clock was set back, on the clock of now's location.
func (s *Session) clock(now time.Time) time.Time {
	s.latest = later(s.latest, now)
	return s.latest.In(now.Location())
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
