package optimize

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"annals/quiz/fsrs"
)

// TestDataset checks that order does not matter, that reviews of one study day make no item, and what an item knows.
func TestDataset(t *testing.T) {
	at := func(day, hour int) int64 { return time.Date(2025, 3, day, hour, 0, 0, 0, time.UTC).UnixMilli() }
	log := []fsrs.Entry{
		{Card: "b", Ms: at(2, 9), Rating: fsrs.Easy},
		{Card: "a", Ms: at(9, 9), Rating: fsrs.Good},
		{Card: "a", Ms: at(1, 9), Rating: fsrs.Good},
		{Card: "a", Ms: at(2, 3), Rating: fsrs.Again}, // still the day before
		{Card: "a", Ms: at(3, 9), Rating: fsrs.Again},
	}
	d := NewDataset(log, calendar())
	if d.Items() != 2 {
		t.Fatalf("%d items, want 2", d.Items())
	}
	first, second := d.items[0], d.items[1]
	if first.days != 2 || first.longTerm != 1 || first.lapses != 0 || first.remembered || first.first != fsrs.Good {
		t.Errorf("first item %+v", first)
	}
	if second.days != 6 || second.longTerm != 2 || second.lapses != 1 || !second.remembered || second.firstDays != 2 {
		t.Errorf("second item %+v", second)
	}
	slices.Reverse(log)
	reversed := NewDataset(log, calendar())
	for i := range d.items {
		a, b := d.items[i], reversed.items[i]
		a.at, b.at = 0, 0
		if a != b {
			t.Errorf("item %d depends on the order of the log: %+v, %+v", i, a, b)
		}
	}
}

// TestPassIsReplay checks the predictions against the scheduler, which states the formulas a second time.
func TestPassIsReplay(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 20 {
		l := drawLearner(random, 1, fsrs.FSRS6)
		log := l.study(random, 400)
		d := NewDataset(log, calendar())
		c := fsrs.DefaultConfig()
		c.Weights = l.truth.Weights
		s, err := fsrs.NewScheduler(c)
		if err != nil {
			t.Fatal(err)
		}
		states := map[string]fsrs.State{}
		var want []float64
		for _, e := range log {
			now, x := time.UnixMilli(e.Ms), states[e.Card]
			if x.Phase != fsrs.New && c.DayOf(now) > c.DayOfMilli(x.Last) {
				want = append(want, s.Retrievability(x, now))
			}
			states[e.Card] = s.Next(x, now, e.Rating)
		}
		got := d.predict(c.Weights, d.items)
		if len(got) != len(want) {
			t.Fatalf("%d items, want %d", len(got), len(want))
		}
		sorted := slices.Clone(want)
		slices.Sort(sorted)
		recalls := make([]float64, len(got))
		for i, p := range got {
			recalls[i] = p.recall
		}
		slices.Sort(recalls)
		for i := range sorted {
			if math.Abs(recalls[i]-sorted[i]) > 1e-12 {
				t.Fatalf("recall %v, want %v", recalls[i], sorted[i])
			}
		}
	}
}

// TestGradient compares the derivatives with differences of the loss.
func TestGradient(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 10 {
		l := drawLearner(random, 0.7, fsrs.FSRS6)
		d := NewDataset(l.study(random, 1500), calendar())
		importance := d.importance(d.items)
		x := coordinates(l.truth.Weights)
		p := newPrior(1)
		o := d.objective(x, importance, p)
		for i := range x {
			const h = 1e-6
			low, high := x, x
			low[i] -= h
			high[i] += h
			want := (d.objective(high, importance, p).value - d.objective(low, importance, p).value) / (2 * h)
			if math.Abs(o.gradient[i]-want) > 1e-3*max(1, math.Abs(want)) {
				t.Errorf("derivative by coordinate %d is %v, want %v", i, o.gradient[i], want)
			}
		}
	}
}
