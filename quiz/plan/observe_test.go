package plan

import (
	"math"
	"testing"

	"annals/quiz/fsrs"
)

func TestHabitsOf(t *testing.T) {
	if got, want := HabitsOf(nil), DefaultHabits(); got.Check() != nil || math.Abs(got.First[2]-want.First[2]) > 1e-9 || math.Abs(got.Seconds[0][2]-want.Seconds[0][2]) > 1e-9 {
		t.Errorf("nothing observed: %+v", got)
	}
	var log []Observation
	for range 1000 {
		log = append(log, Observation{fsrs.New, fsrs.Good, 5}, Observation{fsrs.Review, fsrs.Hard, 3600}, Observation{fsrs.Review, fsrs.Again, 0},
			Observation{fsrs.Relearning, fsrs.Good, 2}, Observation{fsrs.Review, 9, 5})
	}
	got := HabitsOf(log)
	if err := got.Check(); err != nil {
		t.Fatal(err)
	}
	if got.First[2] < 0.97 || got.Recalled[1] < 0.97 || got.Recalled[0] != 0 {
		t.Errorf("shares %v, %v", got.First, got.Recalled)
	}
	if got.Seconds[0][2] > 5.5 || got.Seconds[1][1] < 55 || got.Seconds[1][1] > 60 || got.Seconds[1][0] != DefaultHabits().Seconds[1][0] || got.Seconds[2][2] > 2.5 {
		t.Errorf("seconds %v", got.Seconds)
	}
}
