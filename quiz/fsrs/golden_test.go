package fsrs

import (
	"encoding/json"
	"math"
	"os"
	"testing"
	"time"
)

type goldenState struct {
	State         Phase   `json:"state"`
	Step          int     `json:"step"`
	Stability     float64 `json:"stability"`
	Difficulty    float64 `json:"difficulty"`
	ScheduledDays float64 `json:"scheduled_days"`
	ElapsedDays   float64 `json:"elapsed_days"`
	Reps          int     `json:"reps"`
	Lapses        int     `json:"lapses"`
	DueMs         int64   `json:"due_ms"`
	LastMs        int64   `json:"last_review_ms"`
}

type goldenHistory struct {
	ID     int `json:"id"`
	Config struct {
		Retention       float64   `json:"request_retention"`
		MaximumInterval int       `json:"maximum_interval"`
		ShortTerm       bool      `json:"enable_short_term"`
		LearningSteps   []string  `json:"learning_steps"`
		RelearningSteps []string  `json:"relearning_steps"`
		Weights         []float64 `json:"w_effective"`
		HasDayStep      bool      `json:"has_day_step"`
	} `json:"config"`
	Reviews []struct {
		Ms             int64                  `json:"review_ms"`
		Rating         Rating                 `json:"rating"`
		ElapsedDays    float64                `json:"elapsed_days"`
		Retrievability *float64               `json:"retrievability"`
		Preview        map[Rating]goldenState `json:"preview"`
		After          goldenState            `json:"after"`
	} `json:"reviews"`
}

// history is the golden history in the form that people replay.
func (h goldenHistory) history() History {
	hour, zone, fuzz := 0, "UTC", false
	c := &h.Config
	history := History{Card: "golden", Config: HistoryConfig{
		Weights: c.Weights, Retention: &c.Retention, LearningSteps: &c.LearningSteps, RelearningSteps: &c.RelearningSteps,
		MaximumInterval: &c.MaximumInterval, ShortTerm: &c.ShortTerm, Fuzz: &fuzz, DayStartHour: &hour, TimeZone: &zone,
	}}
	for _, r := range h.Reviews {
		history.Reviews = append(history.Reviews, HistoryEntry{Ms: r.Ms, Rating: r.Rating})
	}
	return history
}

// TestGoldenFSRS6 replays histories scheduled by ts-fsrs 5.4.2, which rounds to 8 decimals on its way; that moves stability by
// up to 4e-6 and difficulty by 4e-8, and could tip an interval of half a day. The step index of day-long steps is not compared.
func TestGoldenFSRS6(t *testing.T) {
	data, err := os.ReadFile(sharedFile(t, "golden_dev.json"))
	if err != nil {
		t.Fatal(err)
	}
	var golden struct{ Histories []goldenHistory }
	if err := json.Unmarshal(data, &golden); err != nil {
		t.Fatal(err)
	}
	previews, intervals := 0, 0
	for _, h := range golden.Histories {
		replayed, err := ReplayHistory(h.history(), DefaultConfig())
		if err != nil {
			t.Fatalf("history %d: %v", h.ID, err)
		}
		for i, r := range h.Reviews {
			state := replayed.States[i]
			if (r.Retrievability == nil) != (state.Retrievability == nil) ||
				r.Retrievability != nil && math.Abs(*state.Retrievability-*r.Retrievability) > 1e-6 {
				t.Errorf("history %d review %d: retrievability %v, want %v", h.ID, i, state.Retrievability, r.Retrievability)
			}
			if state.ElapsedDays != r.ElapsedDays {
				t.Errorf("history %d review %d: %v days elapsed, want %v", h.ID, i, state.ElapsedDays, r.ElapsedDays)
			}
			differs(t, h, i, state.ReplayFields, r.After, 0)
			for _, rating := range Ratings {
				previews++
				intervals += differs(t, h, i, state.Preview[rating], r.Preview[rating], rating)
			}
		}
		checkCounts(t, h)
	}
	t.Logf("%d previews compared, %d intervals differ", previews, intervals)
	if intervals > previews/1000 {
		t.Errorf("%d of %d intervals differ, want at most one in a thousand", intervals, previews)
	}
}

// differs compares everything but the interval, which it counts: 1 if it differs.
func differs(t *testing.T, h goldenHistory, i int, got ReplayFields, want goldenState, r Rating) int {
	t.Helper()
	if got.Phase != want.State.String() || got.Step != want.Step && !h.Config.HasDayStep ||
		math.Abs(got.Stability-want.Stability) > 1e-5*want.Stability || math.Abs(got.Difficulty-want.Difficulty) > 1e-6 {
		t.Errorf("history %d review %d %v: %+v, want %+v", h.ID, i, r, got, want)
	}
	if got.IntervalDays != want.ScheduledDays {
		t.Logf("history %d review %d %v: interval %v, want %v (stability %.9f)", h.ID, i, r, got.IntervalDays, want.ScheduledDays, got.Stability)
		return 1
	}
	if got.DueMs != want.DueMs {
		t.Errorf("history %d review %d %v: due %d, want %d", h.ID, i, r, got.DueMs, want.DueMs)
	}
	return 0
}

// checkCounts compares what the JSON form does not show, and that Next is the preview of its rating.
func checkCounts(t *testing.T, h goldenHistory) {
	t.Helper()
	config, err := h.history().Config.over(DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewScheduler(config)
	if err != nil {
		t.Fatal(err)
	}
	var x State
	for i, r := range h.Reviews {
		now := time.UnixMilli(r.Ms)
		preview := s.Preview(x, now)
		x = s.Next(x, now, r.Rating)
		if x != preview[r.Rating-1] {
			t.Errorf("history %d review %d: Next differs from Preview", h.ID, i)
		}
		if a := r.After; x.Reps != a.Reps || x.Lapses != a.Lapses || x.Last != a.LastMs {
			t.Errorf("history %d review %d: reps %d lapses %d last %d, want %+v", h.ID, i, x.Reps, x.Lapses, x.Last, a)
		}
	}
}

// TestGoldenFSRS7 replays histories computed from the published formulas of FSRS-7 without rounding.
func TestGoldenFSRS7(t *testing.T) {
	data, err := os.ReadFile(sharedFile(t, "golden_fsrs7_dev.json"))
	if err != nil {
		t.Fatal(err)
	}
	var golden struct {
		Params []struct {
			ID string
			W  []float64
		}
		Histories []struct {
			ID        int
			ParamSet  string  `json:"param_set"`
			Retention float64 `json:"request_retention"`
			Reviews   []struct {
				ElapsedDays    float64 `json:"elapsed_days"`
				Rating         Rating
				Retrievability *float64
				Stability      float64
				Fast           float64 `json:"stability_fast"`
				Difficulty     float64
				IntervalDays   float64 `json:"interval_days"`
			}
		}
	}
	if err := json.Unmarshal(data, &golden); err != nil {
		t.Fatal(err)
	}
	weights := map[string]Weights7{}
	for _, p := range golden.Params {
		if weights[p.ID], err = ParseWeights7(p.W); err != nil {
			t.Fatalf("%s: %v", p.ID, err)
		}
	}
	near := func(got, want, tolerance float64) bool { return math.Abs(got-want) <= tolerance*math.Abs(want) }
	for _, h := range golden.Histories {
		m := newModel7(weights[h.ParamSet], h.Retention)
		var x memory
		for i, r := range h.Reviews {
			if r.Retrievability != nil && !near(m.recall(x, r.ElapsedDays), *r.Retrievability, 1e-9) {
				t.Errorf("history %d review %d: recall %v, want %v", h.ID, i, m.recall(x, r.ElapsedDays), *r.Retrievability)
			}
			x = m.next(x, r.ElapsedDays, i == 0)[r.Rating-1]
			if !near(x.stability, r.Stability, 1e-9) || !near(x.difficulty, r.Difficulty, 1e-9) || !near(x.fast, r.Fast, 1e-9) {
				t.Errorf("history %d review %d: %+v, want %+v", h.ID, i, x, r)
			}
			if got := m.interval(x); !near(got, r.IntervalDays, 1e-6) {
				t.Errorf("history %d review %d: interval %v, want %v", h.ID, i, got, r.IntervalDays)
			}
		}
	}
}
