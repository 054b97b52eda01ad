package fsrs

import (
	"testing"
	"time"
)

func benchmarkStates() ([]State, time.Time) {
	now := time.UnixMilli(1_700_000_000_000)
	states := make([]State, 1024)
	for i := range states {
		states[i] = State{
			Phase: Review, Stability: 1 + float64(i), Difficulty: 1 + float64(i%90)/10, Last: now.UnixMilli() - int64(i+1)*msPerDay, Reps: i % 20,
			Seed: uint64(i),
		}
	}
	return states, now
}

// BenchmarkPreview computes the four states that a card in Review can go to, and with them the next one.
func BenchmarkPreview(b *testing.B) {
	s := scheduler(b, nil)
	states, now := benchmarkStates()
	b.ReportAllocs()
	sum := 0.0
	for i := 0; b.Loop(); i++ {
		sum += s.Preview(states[i&1023], now)[i&3].Stability
	}
	if sum == 0 {
		b.Fatal("nothing computed")
	}
}

// BenchmarkNextAndPreview computes the next state a second time, by Next.
func BenchmarkNextAndPreview(b *testing.B) {
	s := scheduler(b, nil)
	states, now := benchmarkStates()
	b.ReportAllocs()
	sum := 0.0
	for i := 0; b.Loop(); i++ {
		x := states[i&1023]
		preview := s.Preview(x, now)
		next := s.Next(x, now, Good)
		sum += preview[0].Stability + next.Stability
	}
	if sum == 0 {
		b.Fatal("nothing computed")
	}
}
