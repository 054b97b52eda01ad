package fsrs

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestExplain(t *testing.T) {
	s := scheduler(t, nil)
	rapid.Check(t, func(t *rapid.T) {
		answers := history(t)
		states, err := s.Replay(NewState("a"), answers)
		if err != nil {
			t.Fatal(err)
		}
		x := states[len(states)-1]
		e, err := s.Explain(x, answers, 40)
		if err != nil || len(e.Steps) != len(answers) || len(e.Curve) != 40 {
			t.Fatalf("%+v, %v", e, err)
		}
		if e.Steps[len(answers)-1].After != x || e.Steps[0].Recall != 0 {
			t.Fatalf("steps %+v do not end in %+v", e.Steps, x)
		}
		for i := range e.Curve[1:] {
			if e.Curve[i+1].Recall > e.Curve[i].Recall || e.Curve[i+1].Ms < e.Curve[i].Ms {
				t.Fatalf("the curve rises: %+v", e.Curve)
			}
		}
		r := e.Interval
		if r.InSteps != (x.Phase != Review) {
			t.Fatalf("%+v in %v", r, x.Phase)
		}
		if !r.InSteps && (r.Final < r.FirstChoice-2 || r.Final > r.LastChoice+2 || r.Final != x.IntervalDays) {
			t.Fatalf("final interval outside the choice: %+v", r)
		}
	})
	if e, err := s.Explain(State{}, nil, 10); err != nil || len(e.Steps) != 0 || len(e.Curve) != 0 {
		t.Errorf("new card: %+v, %v", e, err)
	}
}

func TestRecallAtDueIsWanted(t *testing.T) {
	s := scheduler(t, func(c *Config) { c.Fuzz = false })
	now := time.UnixMilli(1_700_000_000_000)
	answers := []Answer{{now.UnixMilli(), Easy}, {now.UnixMilli() + 8*msPerDay, Good}}
	states, err := s.Replay(State{}, answers)
	if err != nil {
		t.Fatal(err)
	}
	e, err := s.Explain(states[1], answers, 10)
	if err != nil || e.Interval.RecallAtDue < 0.899 || e.Interval.RecallAtDue > 0.901 || e.Interval.Plain != e.Interval.Final {
		t.Errorf("%+v, %v", e.Interval, err)
	}
}

func TestReschedule(t *testing.T) {
	old := scheduler(t, nil)
	rapid.Check(t, func(t *rapid.T) {
		c := DefaultConfig()
		c.Retention = rapid.Float64Range(0.8, 0.95).Draw(t, "retention")
		s, err := NewScheduler(c)
		if err != nil {
			t.Fatal(err)
		}
		answers := history(t)
		states, err := old.Replay(NewState("a"), answers)
		if err != nil {
			t.Fatal(err)
		}
		x := states[len(states)-1]
		y, moved, err := s.Reschedule(x, answers)
		if err != nil || y.Last != x.Last || y.Reps != x.Reps {
			t.Fatalf("%+v from %+v, %v", y, x, err)
		}
		if moved != (y.Due != x.Due) {
			t.Fatalf("moved %v: %+v from %+v", moved, y, x)
		}
		if change := (y.IntervalDays - x.IntervalDays) / x.IntervalDays; moved && change > -leastMove && change < leastMove {
			t.Fatalf("moved by %v", change)
		}
	})
	if y, moved, err := old.Reschedule(State{Seed: 3}, nil); y != (State{Seed: 3}) || moved || err != nil {
		t.Errorf("new card: %+v, %v, %v", y, moved, err)
	}
}
