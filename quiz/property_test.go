package quiz

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// world is a learner with random keys and what a store would hold.
type world struct {
	t        *testing.T
	chance   *rand.Rand
	session  *Session
	now      time.Time
	reviews  []Review
	voids    []Void
	progress map[deck.CardID]Progress

	elsewhere bool // whether another program answers cards as well
}

// commit does what a store does with a change, and checks that it fits what is there.
func (w *world) commit(c Change) {
	w.t.Helper()
	if w.progress[c.Before.Card] != c.Before {
		w.t.Fatalf("change of %s begins with %+v, stored is %+v", c.Before.Card, c.Before, w.progress[c.Before.Card])
	}
	w.progress[c.After.Card] = c.After
	if c.Review != nil {
		if n := len(w.reviews); n > 0 && c.Review.ID <= w.reviews[n-1].ID {
			w.t.Fatalf("review %d after %d", c.Review.ID, w.reviews[n-1].ID)
		}
		w.reviews = append(w.reviews, *c.Review)
	}
	if c.Void != nil {
		w.voids = append(w.voids, *c.Void)
	}
}

// tick lets time pass: mostly seconds, sometimes hours, sometimes backwards, sometimes in another time zone.
func (w *world) tick() {
	switch w.chance.IntN(60) {
	case 0:
		w.now = w.now.Add(time.Duration(w.chance.IntN(40)) * time.Hour)
	case 1:
		w.now = w.now.Add(-time.Duration(w.chance.IntN(40)) * time.Hour)
	case 2:
		w.now = w.now.In(time.FixedZone("", (w.chance.IntN(27)-12)*3600))
	default:
		w.now = w.now.Add(time.Duration(w.chance.IntN(20000)) * time.Millisecond)
	}
}

// step presses a random key.
func (w *world) step() {
	w.t.Helper()
	w.tick()
	q, ok := w.session.Next(w.now)
	if again, _ := w.session.Next(w.now); ok && again.Card.ID != q.Card.ID {
		w.t.Fatalf("asked %s, and then %s without an answer", q.Card.ID, again.Card.ID)
	}
	key := w.chance.IntN(100)
	var change Change
	var err error
	switch {
	case w.elsewhere && key < 5:
		w.answerElsewhere()
		return
	case key < 70:
		reply := Reply{Rating: fsrs.Ratings[w.chance.IntN(4)], Asked: q.Asked, Took: time.Duration(w.chance.IntN(9000)) * time.Millisecond}
		change, err = w.session.Answer(w.now, reply)
	case key < 90:
		change, err = w.session.Undo(w.now)
	case key < 93:
		change, err = w.session.Flag()
	case key < 95:
		change, err = w.session.Bury(w.now)
	case key < 96:
		change, err = w.session.Suspend()
	default:
		if left := w.session.Left(); left.Total() < 0 {
			w.t.Fatalf("left %+v", left)
		}
		return
	}
	switch {
	case err == nil:
		w.commit(change)
	case errors.Is(err, ErrNothingToUndo), errors.Is(err, ErrNoQuestion) && !ok:
	default:
		w.t.Fatalf("key %d: %v", key, err)
	}
}

// answerElsewhere lets another program answer a card, and tells the session.
func (w *world) answerElsewhere() {
	w.t.Helper()
	cards := slices.Sorted(maps.Keys(w.progress))
	item := w.session.items[cards[w.chance.IntN(len(cards))]]
	if item.Progress.Resting(0) {
		return
	}
	other := begin(w.t, []Item{item}, func(s *Settings) { s.Last, s.Device, s.LeechLapses = w.session.last, 9, 3 })
	if _, ok := other.Next(w.now.Add(time.Hour)); !ok {
		w.t.Fatalf("%s is not asked elsewhere", item.Card.ID)
	}
	change, err := other.Answer(w.now.Add(time.Hour), Reply{Rating: fsrs.Ratings[w.chance.IntN(4)]})
	if err != nil {
		w.t.Fatal(err)
	}
	w.commit(change)
	w.session.Refresh(w.now, change.After)
	if q, ok := w.session.Next(w.now); ok && q.Progress != w.progress[q.Card.ID] {
		w.t.Fatalf("%s is asked with progress of the past", q.Card.ID)
	}
}

// check compares the stored states with a replay of the log.
func (w *world) check() {
	w.t.Helper()
	memories, err := Replay(w.session.settings.Scheduler, Kept(w.reviews, w.voids))
	if err != nil {
		w.t.Fatal(err)
	}
	for id, p := range w.progress {
		memory, seen := memories[id]
		if !seen {
			memory.State = fsrs.NewState(string(id))
		}
		if memory.State != p.State || memory.Last != p.Last {
			w.t.Fatalf("card %s: replay gives %+v, stored is %+v", id, memory, p)
		}
	}
}

func TestRandomKeysOfTwoPrograms(t *testing.T) {
	for seed := range uint64(10) {
		w := &world{t: t, chance: rand.New(rand.NewPCG(seed, 2)), now: morning, progress: map[deck.CardID]Progress{}, elsewhere: true}
		w.begin()
		for range 500 {
			w.step()
		}
		w.check()
	}
}

func TestRandomKeys(t *testing.T) {
	for seed := range uint64(20) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := &world{t: t, chance: rand.New(rand.NewPCG(seed, 1)), now: morning, progress: map[deck.CardID]Progress{}}
			w.begin()
			start := maps.Clone(w.progress)
			queue, waiting := slices.Clone(w.session.queue), slices.Clone(w.session.waiting)
			for i := range 500 {
				w.step()
				if i%50 == 0 {
					w.check()
				}
			}
			w.check()
			for {
				change, err := w.session.Undo(w.now)
				if errors.Is(err, ErrNothingToUndo) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				w.commit(change)
			}
			w.check()
			if !reflect.DeepEqual(w.progress, start) {
				t.Error("undoing everything does not restore all progress")
			}
			if !slices.Equal(w.session.queue, queue) || !slices.Equal(w.session.waiting, waiting) {
				t.Errorf("undoing everything leaves the queue %v, was %v", w.session.queue, queue)
			}
			if sum := w.session.Summary(); sum.Answers != 0 {
				t.Errorf("undoing everything leaves %+v", sum)
			}
		})
	}
}

// begin starts a session over new cards and cards learnt before.
func (w *world) begin() {
	items := newItems(40)
	last := ReviewID(0)
	for i := range items {
		if i < 10 {
			at := morning.AddDate(0, 0, -20).Add(time.Duration(i) * time.Second)
			items[i] = known(w.t, items[i], at)
			last = items[i].Progress.Last
			w.reviews = append(w.reviews, Review{ID: last, Card: items[i].Card.ID, Rating: fsrs.Easy})
		}
		w.progress[items[i].Card.ID] = items[i].Progress
	}
	w.session = begin(w.t, items, func(s *Settings) { s.LeechLapses, s.Last = 3, last })
}
