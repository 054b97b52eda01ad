package quiz

import (
	"errors"
	"slices"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

func TestForgottenCardComesBack(t *testing.T) {
	s := begin(t, apart(2))
	first := next(t, s, morning)
	rate(t, s, morning, fsrs.Again)
	if second := next(t, s, morning.Add(10*time.Second)); second == first {
		t.Errorf("the forgotten card %s is asked again at once, though another is new", first)
	}
	if left := s.Left(); left != (Left{New: 1, Steps: 1}) {
		t.Errorf("left %+v", left)
	}
	rate(t, s, morning.Add(10*time.Second), fsrs.Easy)
	if got := next(t, s, morning.Add(20*time.Second)); got != first {
		t.Errorf("asked %s, want the forgotten %s within the learn-ahead limit", got, first)
	}
	rate(t, s, morning.Add(30*time.Second), fsrs.Easy)
	if q, ok := s.Next(morning.Add(time.Hour)); ok {
		t.Errorf("asked %s at the end", q.Card.ID)
	}
	if sum := s.Summary(); sum.Answers != 3 || sum.Cards != 2 || sum.New != 2 || sum.CameBack != 1 || sum.Took != 12*time.Second {
		t.Errorf("summary %+v", sum)
	}
}

func TestLearnAheadLimit(t *testing.T) {
	config := fsrs.DefaultConfig()
	config.LearningSteps = []time.Duration{40 * time.Minute}
	scheduler, err := fsrs.NewScheduler(config)
	if err != nil {
		t.Fatal(err)
	}
	s := begin(t, apart(1), func(s *Settings) { s.Scheduler = scheduler })
	rate(t, s, morning, fsrs.Again)
	for minutes, want := range map[int]bool{1: false, 19: false, 20: true, 41: true} {
		s.asked = "" // so that each instant is asked on its own
		s.latest = morning
		if _, ok := s.Next(morning.Add(time.Duration(minutes) * time.Minute)); ok != want {
			t.Errorf("a card due in 40 minutes is asked after %d: %v, want %v", minutes, ok, want)
		}
	}
	if due, ok := s.Resumes(); !ok || due.Sub(morning) != 40*time.Minute {
		t.Errorf("resumes at %s, %v", due, ok)
	}
}

func TestDueStepsGoFirst(t *testing.T) {
	s := begin(t, apart(30))
	first := next(t, s, morning)
	rate(t, s, morning, fsrs.Again)
	for i := range 6 {
		rate(t, s, morning.Add(time.Duration(i)*time.Second), fsrs.Good)
	}
	if got := next(t, s, morning.Add(61*time.Second)); got != first {
		t.Errorf("after a minute %s is asked, want %s whose step is over", got, first)
	}
}

func TestUndoAsksTheCardAgain(t *testing.T) {
	s := begin(t, apart(3))
	first := next(t, s, morning)
	given := rate(t, s, morning, fsrs.Easy)
	second := next(t, s, morning)
	rate(t, s, morning, fsrs.Good)
	third := next(t, s, morning)

	undone, err := s.Undo(morning)
	if err != nil || undone.After.Card != second || undone.Void == nil || undone.Review != nil {
		t.Fatalf("undo gives %+v, %v", undone, err)
	}
	if got := next(t, s, morning); got != second {
		t.Errorf("after the undo %s is asked, want %s", got, second)
	}
	undone, err = s.Undo(morning)
	if err != nil || undone.Void.Review != given.Review.ID || undone.After != given.Before || undone.Before != given.After {
		t.Fatalf("second undo gives %+v, %v; want %+v taken back", undone, err, given)
	}
	if _, err := s.Undo(morning); !errors.Is(err, ErrNothingToUndo) {
		t.Errorf("undo at the beginning: %v", err)
	}
	var order []deck.CardID
	for range 3 {
		order = append(order, next(t, s, morning))
		rate(t, s, morning, fsrs.Easy)
	}
	if want := []deck.CardID{first, second, third}; !slices.Equal(order, want) {
		t.Errorf("asked %v after all, want %v", order, want)
	}
}

func TestUndoneCardGoesFirst(t *testing.T) {
	s := begin(t, apart(9))
	forgotten := next(t, s, morning)
	rate(t, s, morning, fsrs.Again)
	for range 4 {
		rate(t, s, morning.Add(10*time.Second), fsrs.Easy)
	}
	last := rate(t, s, morning.Add(20*time.Second), fsrs.Easy)
	late := morning.Add(2 * time.Minute) // the forgotten card's step is over
	if _, err := s.Undo(late); err != nil {
		t.Fatal(err)
	}
	if got := next(t, s, late); got != last.After.Card {
		t.Errorf("after the undo %s is asked, want %s", got, last.After.Card)
	}
	rate(t, s, late, fsrs.Easy)
	if got := next(t, s, late); got != forgotten {
		t.Errorf("then %s is asked, want the waiting %s", got, forgotten)
	}
}

func TestUndoGoesOnIntoTheSittingBefore(t *testing.T) {
	items := apart(3)
	evening := begin(t, items[:2])
	first := rate(t, evening, morning, fsrs.Easy)
	second := rate(t, evening, morning, fsrs.Again)
	earlier := []Answered{{items[0], first}, {items[1], second}}

	again := items[1]
	again.Progress = second.After
	s := begin(t, []Item{again, items[2]}, func(s *Settings) {
		s.Earlier, s.Last = func() ([]Answered, error) { return earlier, nil }, second.Review.ID
	})
	undone, err := s.Undo(morning.Add(time.Hour))
	if err != nil || undone.After != second.Before || undone.Void.Review != second.Review.ID {
		t.Fatalf("undo gives %+v, %v", undone, err)
	}
	undone, err = s.Undo(morning.Add(time.Hour))
	if err != nil || undone.After != first.Before {
		t.Fatalf("second undo gives %+v, %v", undone, err)
	}
	if got := next(t, s, morning.Add(time.Hour)); got != items[0].Card.ID {
		t.Errorf("asked %s, want %s, which joins the sitting", got, items[0].Card.ID)
	}
	if left := s.Left(); left != (Left{New: 3}) {
		t.Errorf("left %+v", left)
	}
}

func TestEarlierAnswerThatWasOvertaken(t *testing.T) {
	items := apart(1)
	evening := begin(t, items)
	first := rate(t, evening, morning, fsrs.Again)
	second := rate(t, evening, morning.Add(time.Minute), fsrs.Again)
	item := items[0]
	item.Progress = second.After
	s := begin(t, []Item{item}, func(s *Settings) {
		s.Earlier = func() ([]Answered, error) { return []Answered{{items[0], first}}, nil }
	})
	if c, err := s.Undo(morning); !errors.Is(err, ErrNothingToUndo) {
		t.Errorf("an answer before the last one is taken back: %+v, %v", c, err)
	}
}

func TestLeech(t *testing.T) {
	item := known(t, apart(1)[0], morning)
	now := morning
	var suspendedAt []int
	for lapses := 1; lapses <= 17; lapses++ {
		now = now.AddDate(0, 0, 30)
		s := begin(t, []Item{item})
		c := rate(t, s, now, fsrs.Again)
		if c.BecameLeech() {
			suspendedAt = append(suspendedAt, lapses)
			if _, ok := s.Next(now); ok {
				t.Errorf("the leech is asked again after %d lapses", lapses)
			}
			if len(s.Summary().Leeches) != 1 {
				t.Errorf("summary %+v", s.Summary())
			}
			c.After.Suspended = false // the learner gives it another chance
		} else {
			now = now.Add(10 * time.Minute)
			c = rate(t, s, now, fsrs.Good)
		}
		item.Progress = c.After
		item.Progress.State.Phase = fsrs.Review
	}
	if want := []int{8, 12, 16}; !slices.Equal(suspendedAt, want) {
		t.Errorf("leech at lapses %v, want %v", suspendedAt, want)
	}
}

func TestPutAway(t *testing.T) {
	s := begin(t, apart(3))
	first := next(t, s, morning)
	flag, err := s.Flag()
	if err != nil || !flag.After.Flagged || flag.Review != nil || next(t, s, morning) != first {
		t.Fatalf("flag gives %+v, %v", flag, err)
	}
	bury, err := s.Bury(morning)
	if err != nil || bury.After.BuriedUntil.String() != "2026-03-03" || !bury.After.Flagged {
		t.Fatalf("bury gives %+v, %v", bury, err)
	}
	second := next(t, s, morning)
	suspend, err := s.Suspend()
	if err != nil || !suspend.After.Suspended || suspend.After.Card != second || second == first {
		t.Fatalf("suspend gives %+v, %v", suspend, err)
	}
	if left := s.Left(); left != (Left{New: 1}) {
		t.Errorf("left %+v", left)
	}
	for range 3 {
		if c, err := s.Undo(morning); err != nil || c.Void != nil {
			t.Fatalf("undo gives %+v, %v", c, err)
		}
	}
	if left := s.Left(); left != (Left{New: 3}) || next(t, s, morning) != first {
		t.Errorf("left %+v after undoing all", left)
	}
}

func TestNoQuestionOpen(t *testing.T) {
	s := begin(t, apart(1))
	if _, err := s.Answer(morning, Reply{Rating: fsrs.Good}); !errors.Is(err, ErrNoQuestion) {
		t.Errorf("answer: %v", err)
	}
	if _, err := s.Flag(); !errors.Is(err, ErrNoQuestion) {
		t.Errorf("flag: %v", err)
	}
	if _, err := s.Bury(morning); !errors.Is(err, ErrNoQuestion) {
		t.Errorf("bury: %v", err)
	}
	if _, err := s.Preview(morning); !errors.Is(err, ErrNoQuestion) {
		t.Errorf("preview: %v", err)
	}
	next(t, s, morning)
	if _, err := s.Answer(morning, Reply{Rating: 5}); err == nil {
		t.Error("rating 5 is taken")
	}
	if s.Left().Total() != 1 {
		t.Error("a refused answer moves the session")
	}
}

func TestCramLeavesTheScheduleAlone(t *testing.T) {
	items := apart(15)
	s := begin(t, items, func(s *Settings) { s.Cram = true })
	first := next(t, s, morning)
	c := rate(t, s, morning, fsrs.Again)
	if c.Before != c.After || !c.Review.Cram {
		t.Fatalf("cramming gives %+v", c)
	}
	asked := 0
	for got := next(t, s, morning); got != first; got = next(t, s, morning) {
		rate(t, s, morning, fsrs.Good)
		asked++
	}
	if asked != cramGap {
		t.Errorf("%d cards before the forgotten one comes back, want %d", asked, cramGap)
	}
	if memories, err := Replay(newScheduler(t), []Review{*c.Review}); err != nil || len(memories) != 0 {
		t.Errorf("replay of a cram review gives %v, %v", memories, err)
	}
}

func TestReplayAndReplaceCard(t *testing.T) {
	s := begin(t, apart(1))
	next(t, s, morning)
	card := s.items[s.asked].Card
	card.Question = "reworded"
	s.Replace(card)
	s.Replace(deck.Card{ID: "stranger"})
	if q, _ := s.Next(morning); q.Card.Question != "reworded" || s.Left().Total() != 1 {
		t.Errorf("asked %q", q.Card.Question)
	}
}

func TestNewRefusesForeignProgress(t *testing.T) {
	items := apart(2)
	items[0].Progress = items[1].Progress
	if _, err := New(DefaultSettings(newScheduler(t)), items); err == nil {
		t.Error("an item with another card's progress is taken")
	}
	if _, err := New(Settings{}, nil); err == nil {
		t.Error("a session without scheduler begins")
	}
}
