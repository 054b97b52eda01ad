package quiz

import (
	"fmt"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

func BenchmarkBuildQueue100k(b *testing.B) {
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		b.Fatal(err)
	}
	candidates := make([]Candidate, 100_000)
	for i := range candidates {
		fact := deck.FactID(fmt.Sprint("f", i/3))
		if i%2 == 0 {
			candidates[i] = fresh(fmt.Sprint("c", i), fact, float64(i%100)/100)
		} else {
			candidates[i] = candidate(fmt.Sprint("c", i), fact, float64(1+i%50), float64(i%60))
		}
	}
	for b.Loop() {
		if len(BuildQueue(candidates, DefaultPlan(), scheduler, morning)) == 0 {
			b.Fatal("nothing is due")
		}
	}
}

func BenchmarkAnswerAndNext(b *testing.B) {
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		b.Fatal(err)
	}
	items := newItems(200)
	for i := range items {
		items[i].Shown = "Both ministers signed the communiqué in the state guest house and raised their glasses afterwards."
	}
	var s *Session
	now := morning
	for b.Loop() {
		if s == nil || s.Left().Total() == 0 {
			if s, err = New(DefaultSettings(scheduler), items); err != nil {
				b.Fatal(err)
			}
		}
		now = now.Add(5 * time.Second)
		if _, ok := s.Next(now); !ok {
			s = nil
			continue
		}
		if _, err := s.Answer(now, Reply{Rating: fsrs.Easy}); err != nil {
			b.Fatal(err)
		}
	}
}
