package stats

import (
	"fmt"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

func BenchmarkMillionReviews(b *testing.B) {
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		b.Fatal(err)
	}
	cards := make([]Card, 20_000)
	for i := range cards {
		cards[i] = inReview(card(fmt.Sprint("c", i), fmt.Sprint("f", i/2), deck.WhenKind, "1992-08-24"), float64(i%30), float64(1+i%60))
	}
	log := make([]quiz.Review, 1_000_000)
	last := quiz.ReviewID(0)
	for i := range log {
		at := now.Add(time.Duration(i-len(log)) * time.Minute)
		if last, err = quiz.NextID(last, at, 1); err != nil {
			b.Fatal(err)
		}
		log[i] = quiz.Review{ID: last, Card: cards[i%len(cards)].Progress.Card, OffsetMinutes: 480, Rating: fsrs.Ratings[i%4], TookMs: 4000}
	}
	for b.Loop() {
		if Compute(answersOf(log), cards, DefaultOptions(scheduler, now)).All.Work.Answers != len(log) {
			b.Fatal("answers are lost")
		}
	}
}
