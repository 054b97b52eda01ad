package quiz

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// candidate is a card of a fact in Review with a stability of so many days, answered so many days before morning.
func candidate(name string, fact deck.FactID, stability, ago float64) Candidate {
	p := NewProgress(deck.CardID(name), fact)
	p.State.Phase, p.State.Stability, p.State.Difficulty, p.State.Reps = fsrs.Review, stability, 5, 3
	p.State.IntervalDays = stability
	p.State.Last = morning.Add(-time.Duration(ago * 24 * float64(time.Hour))).UnixMilli()
	p.State.Due = p.State.Last + int64(stability*24*3600*1000)
	return Candidate{Progress: p, Kind: deck.WhenKind}
}

// fresh is a card never seen.
func fresh(name string, fact deck.FactID, importance float64) Candidate {
	return Candidate{Progress: NewProgress(deck.CardID(name), fact), Kind: deck.WhoKind, Importance: importance}
}

// inSteps is a card in relearning, due so many minutes after morning.
func inSteps(name string, fact deck.FactID, minutes int) Candidate {
	c := candidate(name, fact, 2, 0)
	c.Progress.State.Phase = fsrs.Relearning
	c.Progress.State.Due = morning.Add(time.Duration(minutes) * time.Minute).UnixMilli()
	return c
}

func edited(c Candidate, edit func(*Candidate)) Candidate {
	edit(&c)
	return c
}

func TestBuildQueue(t *testing.T) {
	all := []Candidate{
		fresh("new-minor", "f1", 0.2),
		fresh("new-major", "f2", 0.9),
		candidate("overdue", "f3", 5, 60),
		candidate("due", "f4", 10, 10),
		candidate("not-due", "f5", 30, 10),
		inSteps("step-later", "f6", 15),
		inSteps("step", "f7", -5),
		edited(candidate("suspended", "f8", 5, 9), func(c *Candidate) { c.Progress.Suspended = true }),
		edited(candidate("buried", "f9", 5, 9), func(c *Candidate) { c.Progress.BuriedUntil = 20515 }), // 2026-03-03
		edited(candidate("rested", "f10", 5, 6), func(c *Candidate) { c.Progress.BuriedUntil = 20514 }),
	}
	siblings := []Candidate{
		candidate("due-a", "f1", 5, 8), candidate("due-b", "f1", 5, 7), fresh("new-a", "f1", 1), fresh("new-b", "f2", 1),
		fresh("new-c", "f2", 0.5), fresh("hand-1", "", 0), fresh("hand-2", "", 0),
	}
	tests := []struct {
		name  string
		cards []Candidate
		edit  func(*Plan)
		want  []string
	}{
		{"all of a day", all, nil, []string{"step", "step-later", "due", "rested", "overdue", "new-major", "new-minor"}},
		{"no new cards", all, func(p *Plan) { p.NewLimit = 0 }, []string{"step", "step-later", "due", "rested", "overdue"}},
		{"one of two new cards done", all, func(p *Plan) { p.NewLimit, p.Done.New = 2, 1 }, []string{"step", "step-later", "due", "rested", "overdue", "new-major"}},
		{"more done than allowed", all, func(p *Plan) { p.NewLimit, p.Done.New = 2, 9 }, []string{"step", "step-later", "due", "rested", "overdue"}},
		{"more due than a day holds: by gain", all, func(p *Plan) { p.ReviewLimit, p.NewLimit = 2, 0 }, []string{"step", "step-later", "overdue", "rested"}},
		{"three cards", all, func(p *Plan) { p.CardLimit = 3 }, []string{"step", "step-later", "due"}},
		{"no limits", all, func(p *Plan) { p.NewLimit, p.ReviewLimit = -1, -1 }, []string{"step", "step-later", "due", "rested", "overdue", "new-major", "new-minor"}},
		{"ahead", all, func(p *Plan) { p.AheadDays, p.NewLimit = 20, 0 }, []string{"step", "step-later", "not-due", "due", "rested", "overdue"}},
		{"not far enough ahead", all, func(p *Plan) { p.AheadDays, p.NewLimit = 19, 0 }, []string{"step", "step-later", "due", "rested", "overdue"}},
		{"cram", all, func(p *Plan) { p.Cram, p.NewLimit, p.ReviewLimit = true, 0, 0 }, []string{"step", "step-later", "not-due", "due", "rested", "overdue", "new-major", "new-minor"}},
		{"a kind", all, func(p *Plan) { p.Filter.Kinds = []deck.Kind{deck.WhoKind} }, []string{"new-major", "new-minor"}},
		{"siblings", siblings, nil, []string{"due-b", "new-b", "hand-1", "hand-2"}},
		{"siblings together", siblings, func(p *Plan) { p.KeepSiblings = true }, []string{"due-b", "due-a", "new-a", "new-b", "new-c", "hand-1", "hand-2"}},
		{"sibling asked today", siblings, func(p *Plan) { p.Done.Facts = map[deck.FactID]deck.CardID{"f2": "new-c"} }, []string{"due-b", "new-c", "hand-1", "hand-2"}},
		{"none", nil, nil, nil},
	}
	for _, test := range tests {
		plan := DefaultPlan()
		if test.edit != nil {
			test.edit(&plan)
		}
		var got []string
		for _, c := range BuildQueue(test.cards, plan, newScheduler(t), morning) {
			got = append(got, string(c.Progress.Card))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s:\n got %v\nwant %v", test.name, got, test.want)
		}
	}
}

func TestBuildQueueSiblingOfACardInSteps(t *testing.T) {
	cards := []Candidate{candidate("due", "f1", 5, 6), inSteps("step", "f1", 5), inSteps("step-too", "f1", 7)}
	queue := BuildQueue(cards, DefaultPlan(), newScheduler(t), morning)
	if len(queue) != 2 || queue[0].Progress.Card != "step" || queue[1].Progress.Card != "step-too" {
		t.Errorf("queue %v: cards in their steps go on, their sibling waits", queue)
	}
}

func TestFilterTags(t *testing.T) {
	c := Candidate{Kind: deck.WhenKind, Tags: []string{"明清", "exam", "era::roman"}}
	for _, test := range []struct {
		filter Filter
		want   bool
	}{
		{Filter{}, true},
		{Filter{Tags: []string{"exam"}}, true},
		{Filter{Tags: []string{"era"}}, true},
		{Filter{Tags: []string{"era::roman::republic", "er"}}, false},
		{Filter{Tags: []string{"x", "明清"}}, true},
		{Filter{Tags: []string{"x"}}, false},
		{Filter{Tags: []string{"exam"}, Kinds: []deck.Kind{deck.WhoKind}}, false},
		{Filter{Tags: []string{"exam"}, Kinds: []deck.Kind{deck.WhoKind, deck.WhenKind}}, true},
	} {
		if got := test.filter.Match(c); got != test.want {
			t.Errorf("%+v: %v", test.filter, got)
		}
	}
}

func TestSessionKeepsSiblingsApart(t *testing.T) {
	s := begin(t, newItems(20))
	var facts []deck.FactID
	now := morning
	for range 17 { // the last three have nobody to let go first
		q, ok := s.Next(now)
		if !ok {
			t.Fatal("the session ends early")
		}
		if i := slices.Index(facts[max(0, len(facts)-siblingsGap):], q.Card.Fact); i >= 0 {
			t.Errorf("card %d asks %s again after %v", len(facts), q.Card.Fact, facts)
		}
		facts = append(facts, q.Card.Fact)
		rate(t, s, now, fsrs.Easy)
		now = now.Add(5 * time.Second)
	}
}

func TestAnswerJustShownIsNotAskedNext(t *testing.T) {
	items := apart(4)
	items[0].Shown = "The treaty was signed with " + items[1].Card.Answer
	items[2].Card.Choices[0] = items[1].Card.Answer
	s := begin(t, items)
	var order []deck.CardID
	for range 4 {
		order = append(order, next(t, s, morning))
		rate(t, s, morning, fsrs.Easy)
	}
	want := []deck.CardID{items[0].Card.ID, items[2].Card.ID, items[3].Card.ID, items[1].Card.ID}
	if !slices.Equal(order, want) {
		t.Errorf("asked %v, want %v", order, want)
	}
}

func TestAnsweredElsewhere(t *testing.T) {
	items := apart(6)
	s := begin(t, items)
	mine := rate(t, s, morning, fsrs.Easy)
	open := next(t, s, morning)

	elsewhere := func(i int, rating fsrs.Rating) Progress {
		other := begin(t, items[i:i+1], func(s *Settings) { s.Device = 9 })
		return rate(t, other, morning.Add(time.Duration(i)*time.Second), rating).After
	}
	flagged := items[5].Progress
	flagged.Flagged = true
	if s.Refresh(morning, elsewhere(2, fsrs.Easy), elsewhere(3, fsrs.Again), flagged, NewProgress("stranger", "")) {
		t.Error("the open question is closed for nothing")
	}
	if left := s.Left(); left != (Left{New: 3, Steps: 1}) {
		t.Errorf("left %+v", left)
	}
	if !s.Refresh(morning, elsewhere(1, fsrs.Easy)) {
		t.Errorf("the open question of %s stays", open)
	}
	if got := next(t, s, morning); got == open {
		t.Errorf("%s is asked although it was answered elsewhere", got)
	}
	c := rate(t, s, morning, fsrs.Easy)
	if c.Review.ID <= elsewhere(3, fsrs.Again).Last {
		t.Errorf("review %d does not follow what was written elsewhere", c.Review.ID)
	}

	after := mine.After
	after.Last++
	s.Refresh(morning, after)
	if undone, err := s.Undo(morning); err != nil || undone.After.Card != c.After.Card {
		t.Fatalf("undo gives %+v, %v", undone, err)
	}
	if undone, err := s.Undo(morning); err == nil {
		t.Errorf("an answer that was overtaken elsewhere is taken back: %+v", undone)
	}
	if sum := s.Summary(); sum.Answers != 1 {
		t.Errorf("summary %+v forgets an answer that stands", sum)
	}
}

func TestSameInputsSameSession(t *testing.T) {
	run := func() (log []string) {
		s := begin(t, newItems(12))
		now := morning
		for i := range 40 {
			q, ok := s.Next(now)
			if !ok {
				break
			}
			c, err := s.Answer(now, Reply{Rating: fsrs.Ratings[i%4], Asked: q.Asked})
			if err != nil {
				t.Fatal(err)
			}
			log = append(log, fmt.Sprintf("%s %q %+v", q.Card.ID, q.Options, c.After))
			now = now.Add(20 * time.Second)
		}
		return log
	}
	if first, second := run(), run(); !slices.Equal(first, second) {
		t.Errorf("two runs differ:\n%v\n%v", first, second)
	}
}
