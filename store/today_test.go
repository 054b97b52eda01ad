package store

import (
	"slices"
	"testing"
	"time"

	"annals/quiz"
	"annals/quiz/fsrs"
)

func TestDaysWithAnswersAreThoseWhoseAnswersCount(t *testing.T) {
	s := newStore(t)
	if _, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 4)); err != nil {
		t.Fatal(err)
	}
	recordAnswer(t, s, "card0", morning.AddDate(0, 0, -3), fsrs.Good)
	taken := recordAnswer(t, s, "card1", morning.AddDate(0, 0, -1), fsrs.Good)
	recordAnswer(t, s, "card2", morning, fsrs.Good)
	void := quiz.Change{Void: &quiz.Void{ID: taken.Review.ID + 1, Review: taken.Review.ID}, Before: taken.After, After: taken.Before}
	if _, err := s.Record(t.Context(), void, newScheduler(t)); err != nil {
		t.Fatal(err)
	}
	var stretches [][2]quiz.ReviewID
	for d := range 5 {
		noon := morning.AddDate(0, 0, -d).Add(3 * time.Hour)
		stretches = append(stretches, [2]quiz.ReviewID{quiz.IDBefore(noon.AddDate(0, 0, -1)), quiz.IDBefore(noon)})
	}
	answered, err := s.Answered(t.Context(), stretches)
	if want := []bool{true, false, false, true, false}; err != nil || !slices.Equal(answered, want) {
		t.Errorf("the days before %v had answers: %v, %v; want %v", morning, answered, err, want)
	}
}
