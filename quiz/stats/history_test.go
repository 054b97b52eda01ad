package stats

import (
	"testing"
	"time"

	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz"
	"annals/quiz/fsrs"
)

var (
	shanghai = time.FixedZone("CST", 8*3600)
	now      = time.Date(2026, 3, 31, 10, 0, 0, 0, shanghai)
)

// history writes a log by hand.
type history struct {
	t   *testing.T
	log []quiz.Review
}

// add answers a card so many days before now, at an hour of the learner's clock.
func (h *history) add(card string, daysAgo, hour int, rating fsrs.Rating, seconds int) *quiz.Review {
	h.t.Helper()
	return h.addAt(card, time.Date(2026, 3, 31-daysAgo, hour, 0, 0, 0, shanghai), rating, seconds)
}

func (h *history) addAt(card string, at time.Time, rating fsrs.Rating, seconds int) *quiz.Review {
	h.t.Helper()
	id, err := quiz.NextID(0, at.Add(time.Duration(len(h.log))*time.Second), 1)
	if err != nil {
		h.t.Fatal(err)
	}
	_, offset := at.Zone()
	h.log = append(h.log, quiz.Review{ID: id, Card: deck.CardID(card), OffsetMinutes: offset / 60, Rating: rating, TookMs: int64(seconds) * 1000})
	return &h.log[len(h.log)-1]
}

// report computes over the log in the order of ids.
func (h *history) report(cards ...Card) Report {
	h.t.Helper()
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		h.t.Fatal(err)
	}
	return Compute(answersOf(quiz.Kept(h.log, nil)), cards, DefaultOptions(scheduler, now))
}

func card(id, fact string, kind deck.Kind, edtf string) Card {
	date, err := chrono.Parse(edtf)
	if err != nil && edtf != "" {
		panic(err)
	}
	return Card{Progress: quiz.NewProgress(deck.CardID(id), deck.FactID(fact)), Deck: "d", Kind: kind, Date: date, Question: "question " + id}
}

// inReview puts the card into Review: answered so many days ago, due again after so many.
func inReview(c Card, daysAgo, interval float64) Card {
	s := &c.Progress.State
	s.Phase, s.Stability, s.Difficulty, s.IntervalDays, s.Reps = fsrs.Review, interval, 5, interval, 2
	s.Last = now.UnixMilli() - int64(daysAgo*24*3600*1000)
	s.Due = s.Last + int64(interval*24*3600*1000)
	return c
}

func answersOf(log []quiz.Review) []Answer {
	answers := make([]Answer, len(log))
	for i, r := range log {
		answers[i] = Answer{r.Card, r.ID.Milli(), r.OffsetMinutes, r.Rating, r.TookMs, r.Cram}
	}
	return answers
}
