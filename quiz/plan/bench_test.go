package plan

import (
	"testing"

	"annals/deck"
	"annals/quiz/fsrs"
)

// BenchmarkExams plans the thirtieth of sixty days for 500 cards.
func BenchmarkExams(b *testing.B) {
	for name, target := range map[string]float64{"all time": 1, "target": 0.9} {
		b.Run(name, func(b *testing.B) {
			p := newPerson(b, 1, 500, fsrs.DefaultWeights())
			for day := range 30 {
				p.plainDay(day, 1200, 20)
			}
			r := Request{
				Scheduler: p.scheduler, Habits: p.habits, Today: p.start + 30, Cards: p.cards, SecondsPerDay: 1200, SecondsToday: 1200,
				Exams: []Exam{{Name: "e", Start: p.start, Day: p.start + 60, Decks: []deck.ID{"d"}, Target: target}},
			}
			for b.Loop() {
				if _, err := Exams(r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkExamsFirstDay plans all sixty days for 500 cards.
func BenchmarkExamsFirstDay(b *testing.B) {
	p := newPerson(b, 1, 500, fsrs.DefaultWeights())
	r := Request{
		Scheduler: p.scheduler, Habits: p.habits, Today: p.start, Cards: p.cards, SecondsPerDay: 1200, SecondsToday: 1200,
		Exams: []Exam{{Name: "e", Day: p.start + 60, Decks: []deck.ID{"d"}, Target: 0.9}},
	}
	for b.Loop() {
		if _, err := Exams(r); err != nil {
			b.Fatal(err)
		}
	}
}
