package fsrs

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func scheduler(t testing.TB, change func(*Config)) *Scheduler {
	t.Helper()
	c := DefaultConfig()
	if change != nil {
		change(&c)
	}
	s, err := NewScheduler(c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestModelsAreReadBack(t *testing.T) {
	for _, m := range []Model{FSRS6, FSRS7} {
		if got, err := ParseModel(m.String()); err != nil || got != m {
			t.Errorf("model %v: %v, %v", m, got, err)
		}
	}
}

func TestConfigRefuses(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"retention low": func(c *Config) { c.Retention = 0.69 }, "retention high": func(c *Config) { c.Retention = 1 },
		"retention NaN": func(c *Config) { c.Retention = math.NaN() }, "no weights": func(c *Config) { c.Weights = Weights{} },
		"interval": func(c *Config) { c.MaximumInterval = 0 }, "step": func(c *Config) { c.LearningSteps = []time.Duration{0} },
		"relearning step": func(c *Config) { c.RelearningSteps = []time.Duration{-time.Minute} },
		"day start":       func(c *Config) { c.DayStart = 24 * time.Hour }, "model": func(c *Config) { c.Model = 9 },
		"weights 7": func(c *Config) { c.Model, c.Weights7[26] = FSRS7, 0.1 },
	} {
		c := DefaultConfig()
		change(&c)
		if _, err := NewScheduler(c); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestHardDelay(t *testing.T) {
	for _, test := range []struct {
		steps []time.Duration
		want  time.Duration
	}{
		{[]time.Duration{time.Minute, 10 * time.Minute}, 6 * time.Minute},
		{[]time.Duration{time.Minute, 6 * time.Minute}, 4 * time.Minute},
		{[]time.Duration{10 * time.Minute}, 15 * time.Minute},
		{[]time.Duration{10 * time.Second, 20 * time.Second}, 10 * time.Second},
	} {
		if got := hardDelay(test.steps); got != test.want {
			t.Errorf("%v: %v, want %v", test.steps, got, test.want)
		}
	}
}

// history draws answers at times that grow.
func history(t *rapid.T) []Answer {
	ms := int64(1_700_000_000_000)
	answers := make([]Answer, rapid.IntRange(1, 25).Draw(t, "reviews"))
	for i := range answers {
		ms += int64(math.Exp(rapid.Float64Range(0, math.Log(3e10)).Draw(t, "gap")))
		answers[i] = Answer{ms, Rating(rapid.IntRange(1, 4).Draw(t, "rating"))}
	}
	return answers
}

func TestScheduleProperties(t *testing.T) {
	for _, model := range []Model{FSRS6, FSRS7} {
		rapid.Check(t, func(t *rapid.T) {
			c := DefaultConfig()
			c.Model = model
			c.Fuzz = rapid.Bool().Draw(t, "fuzz")
			c.ShortTerm = rapid.Bool().Draw(t, "short term")
			c.Retention = rapid.Float64Range(MinRetention, MaxRetention).Draw(t, "retention")
			s, err := NewScheduler(c)
			if err != nil {
				t.Fatal(err)
			}
			x := NewState(rapid.String().Draw(t, "card"))
			for _, a := range history(t) {
				now := time.UnixMilli(a.Ms)
				p := s.Preview(x, now)
				for i := range p[1:] {
					// Under FSRS-7 a lapse that was expected adds less difficulty than Hard.
					if p[i+1].Stability < p[i].Stability*(1-1e-12) || model == FSRS6 && p[i+1].Difficulty > p[i].Difficulty+1e-12 {
						t.Fatalf("%v is worse than %v: %+v %+v", Ratings[i+1], Ratings[i], p[i+1], p[i])
					}
					if x.Phase == Review && p[i].Phase == Review && p[i+1].Due < p[i].Due {
						t.Fatalf("%v comes back before %v: %+v %+v", Ratings[i+1], Ratings[i], p[i+1], p[i])
					}
				}
				x = s.Next(x, now, a.Rating)
				if x != p[a.Rating-1] {
					t.Fatal("Next is not the preview of its rating")
				}
				if x.Due <= x.Last && model == FSRS6 || x.Difficulty < 1 || x.Difficulty > 10 || !(x.Stability > 0 && x.Stability <= maxStability) {
					t.Fatalf("impossible state %+v", x)
				}
				if r := s.Retrievability(x, now.Add(time.Hour)); !(r > 0 && r <= 1) {
					t.Fatalf("retrievability %v of %+v", r, x)
				}
			}
		})
	}
}

func TestReplayIsNext(t *testing.T) {
	s := scheduler(t, nil)
	rapid.Check(t, func(t *rapid.T) {
		answers := history(t)
		states, err := s.Replay(NewState("a"), answers)
		if err != nil {
			t.Fatal(err)
		}
		x := NewState("a")
		for i, a := range answers {
			if x = s.Next(x, time.UnixMilli(a.Ms), a.Rating); x != states[i] {
				t.Fatalf("review %d: %+v, want %+v", i, states[i], x)
			}
		}
	})
	if _, err := s.Replay(State{}, []Answer{{1000, Good}, {999, Good}}); err == nil {
		t.Error("reviews out of order pass")
	}
	if _, err := s.Replay(State{}, []Answer{{1000, 5}}); err == nil {
		t.Error("rating 5 passes")
	}
}

// TestDueDay reviews late in the evening across the spring change of the clock: the card is due on the tenth study day, though
// ten times 24 hours lead to the eleventh.
func TestDueDay(t *testing.T) {
	s := scheduler(t, func(c *Config) { c.Calendar = Calendar{location(t, "Europe/Berlin"), 4 * time.Hour} })
	x := State{Phase: Review, Stability: 10, Difficulty: 5, IntervalDays: 10}
	last := time.Date(2026, 3, 22, 3, 30, 0, 0, s.config.Location)
	x.Last, x.Due = last.UnixMilli(), last.Add(240*time.Hour).UnixMilli()
	if got := s.DueDay(x).String(); got != "2026-03-31" {
		t.Errorf("due on %s, want 2026-03-31", got)
	}
	if morning := time.Date(2026, 3, 31, 4, 0, 0, 0, s.config.Location); !s.Due(x, morning) || s.Due(x, morning.Add(-time.Second)) {
		t.Error("want the card due from the start of its study day")
	}
	if s.Due(State{}, last) {
		t.Error("a new card is due")
	}
}
