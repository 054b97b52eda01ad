package quiz

import (
	"testing"
	"time"

	"annals/quiz/fsrs"
)

func TestClockSetBackDuringASession(t *testing.T) {
	s := begin(t, apart(3))
	first := next(t, s, morning)
	a := rate(t, s, morning, fsrs.Again)
	yesterday := morning.AddDate(0, 0, -1)
	b := rate(t, s, yesterday, fsrs.Good)
	c := rate(t, s, yesterday.Add(time.Second), fsrs.Good)
	if !(a.Review.ID < b.Review.ID && b.Review.ID < c.Review.ID) {
		t.Errorf("ids %d, %d, %d do not rise", a.Review.ID, b.Review.ID, c.Review.ID)
	}
	if b.Review.Local().Before(morning) {
		t.Errorf("the second answer lies at %s, before the first", b.Review.Local())
	}
	if got := next(t, s, yesterday.Add(time.Minute)); got != first {
		t.Errorf("asked %s, want the forgotten %s in spite of the clock", got, first)
	}
}

func TestLogFromTheFuture(t *testing.T) {
	item := apart(1)[0]
	future, err := NextID(0, morning.AddDate(1, 0, 0), 7)
	if err != nil {
		t.Fatal(err)
	}
	s := begin(t, []Item{item}, func(s *Settings) { s.Last = future })
	next(t, s, morning)
	if c, err := s.Bury(morning); err != nil || c.After.BuriedUntil.String() != "2026-03-03" {
		t.Errorf("buried until %s, %v", c.After.BuriedUntil, err)
	}
	if _, err := s.Undo(morning); err != nil {
		t.Fatal(err)
	}
	c := rate(t, s, morning, fsrs.Again)
	if c.Review.ID <= future {
		t.Errorf("id %d is not after the log's %d", c.Review.ID, future)
	}
	if _, ok := s.Next(morning.Add(time.Minute)); !ok {
		t.Error("the forgotten card does not come back while the clock lags behind the log")
	}
}

func TestMidnightPassesDuringASession(t *testing.T) {
	items := apart(4)
	items[0] = known(t, items[0], morning.AddDate(0, 0, -30))
	late := time.Date(2026, 3, 2, 23, 59, 50, 0, shanghai)
	s := begin(t, items)
	rate(t, s, late, fsrs.Good)
	night := late.Add(30 * time.Second) // the third of March, and still the study day of the second
	c := rate(t, s, night, fsrs.Good)
	if got := newScheduler(t).Config(); got.DayStart != 4*time.Hour {
		t.Fatalf("study days start at %s", got.DayStart)
	}
	bury := func(now time.Time) string {
		next(t, s, now)
		c, err := s.Bury(now)
		if err != nil {
			t.Fatal(err)
		}
		return c.After.BuriedUntil.String()
	}
	if day := bury(night); day != "2026-03-03" {
		t.Errorf("buried after midnight until %s, want the study day that starts at four", day)
	}
	dawn := time.Date(2026, 3, 3, 4, 0, 1, 0, shanghai)
	if day := bury(dawn.Add(-2 * time.Second)); day != "2026-03-03" {
		t.Errorf("buried before four until %s", day)
	}
	again, err := s.Undo(dawn)
	if err != nil || again.After.BuriedUntil != 0 {
		t.Fatalf("undo gives %+v, %v", again, err)
	}
	if day := bury(dawn); day != "2026-03-04" {
		t.Errorf("buried after four until %s", day)
	}
	if got := next(t, s, dawn); got != c.Review.Card {
		t.Errorf("asked %s, want the waiting %s on the next day as well", got, c.Review.Card)
	}
}

func TestTimeZoneChanges(t *testing.T) {
	scheduler := newScheduler(t)
	item := apart(1)[0]
	s := begin(t, []Item{item})
	first := rate(t, s, morning, fsrs.Easy)

	// Nine in the morning of Monday in Shanghai is Sunday evening in New York, where the same card comes the next time.
	newYork := time.FixedZone("EST", -5*3600)
	due := morning.AddDate(0, 0, int(first.After.State.IntervalDays)).In(newYork)
	item.Progress = first.After
	queue := BuildQueue([]Candidate{{Progress: item.Progress}}, DefaultPlan(), scheduler, due)
	if len(queue) != 1 {
		t.Fatalf("at %s the card due then is not in the queue", due)
	}
	s = begin(t, []Item{item}, func(s *Settings) { s.Last = first.Review.ID })
	second := rate(t, s, due, fsrs.Good)
	if second.Review.OffsetMinutes != -300 || first.Review.OffsetMinutes != 480 {
		t.Errorf("offsets %d, %d", first.Review.OffsetMinutes, second.Review.OffsetMinutes)
	}
	for _, home := range []*time.Location{time.UTC, shanghai, newYork} {
		config := fsrs.DefaultConfig()
		config.Location = home
		moved, err := fsrs.NewScheduler(config)
		if err != nil {
			t.Fatal(err)
		}
		memories, err := Replay(moved, []Review{*first.Review, *second.Review})
		if err != nil || memories[item.Card.ID].State != second.After.State {
			t.Errorf("replayed in %s: %+v, %v; want %+v", home, memories[item.Card.ID].State, err, second.After.State)
		}
	}
	// Westwards over a day's boundary right after an answer: nothing is due twice.
	item.Progress = second.After
	west := due.Add(time.Minute).In(time.FixedZone("", -11*3600))
	if queue := BuildQueue([]Candidate{{Progress: item.Progress}}, DefaultPlan(), scheduler, west); len(queue) != 0 {
		t.Errorf("the card just answered is due again in the west: %+v", queue)
	}
}
