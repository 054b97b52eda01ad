package quiz

import (
	"fmt"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// morning is a Monday, 9 o'clock in Shanghai.
var shanghai = time.FixedZone("CST", 8*3600)

var morning = time.Date(2026, 3, 2, 9, 0, 0, 0, shanghai)

func newScheduler(t *testing.T) *fsrs.Scheduler {
	t.Helper()
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	return scheduler
}

// items are n cards never seen, two of each fact: a when card and a who card.
func newItems(n int) []Item {
	items := make([]Item, n)
	for i := range items {
		fact := deck.FactID(fmt.Sprintf("f%03d", i/2))
		kind := []deck.Kind{deck.WhenKind, deck.WhoKind}[i%2]
		id := deck.CardID(fmt.Sprintf("%s/%s", fact, kind))
		card := deck.Card{
			ID: id, Fact: fact, Kind: kind, Question: "question of " + string(id), Answer: fmt.Sprintf("answer %03d.", i),
			Choices: []string{"wrong x", "wrong y", "wrong z"},
		}
		items[i] = Item{Card: card, Progress: NewProgress(id, fact)}
	}
	return items
}

// apart are n cards never seen, each of a fact of its own.
func apart(n int) []Item {
	items := newItems(2 * n)
	for i := range n {
		items[i] = items[2*i]
	}
	return items[:n]
}

func begin(t *testing.T, items []Item, edits ...func(*Settings)) *Session {
	t.Helper()
	settings := DefaultSettings(newScheduler(t))
	settings.Device = 7
	for _, edit := range edits {
		edit(&settings)
	}
	s, err := New(settings, items)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// next asks and fails the test when nothing is left.
func next(t *testing.T, s *Session, now time.Time) deck.CardID {
	t.Helper()
	q, ok := s.Next(now)
	if !ok {
		t.Fatalf("at %s nothing is asked, left %+v", now.Format(time.TimeOnly), s.Left())
	}
	return q.Card.ID
}

func rate(t *testing.T, s *Session, now time.Time, rating fsrs.Rating) Change {
	t.Helper()
	next(t, s, now)
	change, err := s.Answer(now, Reply{Rating: rating, Asked: Reveal, Took: 4 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	return change
}

// known is the item after a first answer Easy, so that it is in Review.
func known(t *testing.T, item Item, at time.Time) Item {
	t.Helper()
	item.Progress.State = newScheduler(t).Next(item.Progress.State, at, fsrs.Easy)
	id, err := NextID(0, at, 1)
	if err != nil {
		t.Fatal(err)
	}
	item.Progress.Last = id
	return item
}
