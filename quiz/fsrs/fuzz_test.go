package fsrs

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestFuzzRange(t *testing.T) {
	for _, test := range []struct{ interval, elapsed, limit, first, last float64 }{
		{2, 0, 36500, 2, 2},
		{3, 0, 36500, 2, 4},
		{7, 0, 36500, 5, 9},
		{20, 5, 36500, 17, 23},
		{20, 19, 36500, 20, 23},
		{100, 0, 36500, 93, 107},
		{100, 0, 100, 93, 100},
		{100, 120, 36500, 93, 107},
	} {
		if first, last := FuzzRange(test.interval, test.elapsed, test.limit); first != test.first || last != test.last {
			t.Errorf("%+v: %v to %v", test, first, last)
		}
	}
}

// TestFuzzSpreads checks that many cards of the same history use the whole range, that a card always gets the same day, and
// that the range is kept.
func TestFuzzSpreads(t *testing.T) {
	s := scheduler(t, nil)
	now := time.UnixMilli(1_700_000_000_000)
	x := State{Phase: Review, Stability: 10, Difficulty: 5, Last: now.Add(-10 * day).UnixMilli(), Reps: 4}
	plain := scheduler(t, func(c *Config) { c.Fuzz = false }).Next(x, now, Good).IntervalDays
	first, last := FuzzRange(plain, 10, MaxInterval)
	seen := map[float64]int{}
	for card := range 1000 {
		x.Seed = Seed(string(rune(card)))
		days := s.Next(x, now, Good).IntervalDays
		if days != s.Next(x, now, Good).IntervalDays {
			t.Fatal("the same card gets two due dates")
		}
		seen[days]++
	}
	for days := range seen {
		if days < first || days > last {
			t.Errorf("interval %v outside %v to %v", days, first, last)
		}
	}
	if len(seen) < int(last-first)+1 {
		t.Errorf("%d of %v intervals used", len(seen), last-first+1)
	}
}

func TestLoadChooses(t *testing.T) {
	s := scheduler(t, nil)
	now := time.UnixMilli(1_700_000_000_000)
	today := s.config.DayOf(now)
	x := State{Phase: Review, Stability: 10, Difficulty: 5, Last: now.Add(-10 * day).UnixMilli()}
	plain := scheduler(t, func(c *Config) { c.Fuzz = false }).Next(x, now, Good).IntervalDays
	quiet := today + Day(plain) + 1
	full := func(d Day) int {
		if d == quiet {
			return 0
		}
		return 1000
	}
	sibling := func(d Day) int { return max(int(d-quiet), int(quiet-d)) }
	off := func(d Day) float64 {
		if d == quiet {
			return 0
		}
		return 1
	}
	count := func(load Load) (n int) {
		for card := range 400 {
			x.Seed = Seed(string(rune(card)))
			if y := s.NextWithin(x, now, Good, load); s.DueDay(y) == quiet {
				n++
			}
		}
		return n
	}
	if n := count(Load{Due: full}); n < 390 {
		t.Errorf("the quiet day gets %d of 400", n)
	}
	if n := count(Load{Siblings: sibling}); n > 1 {
		t.Errorf("the sibling's day gets %d of 400", n)
	}
	if n := count(Load{Ease: off}); n > 1 {
		t.Errorf("the day off gets %d of 400", n)
	}
}

// TestLoadKeepsMemory checks that balancing moves the due date alone, and inside the range.
func TestLoadKeepsMemory(t *testing.T) {
	s := scheduler(t, nil)
	rapid.Check(t, func(t *rapid.T) {
		x := NewState("a")
		due := func(d Day) int { return int(d) % 7 * 3 }
		for _, a := range history(t) {
			now := time.UnixMilli(a.Ms)
			plain, spread := s.Next(x, now, a.Rating), s.NextWithin(x, now, a.Rating, Load{Due: due})
			x = plain
			plain.Due, plain.IntervalDays, spread.Due, spread.IntervalDays = 0, 0, 0, 0
			if plain != spread {
				t.Fatalf("memory differs: %+v, %+v", plain, spread)
			}
		}
	})
}
