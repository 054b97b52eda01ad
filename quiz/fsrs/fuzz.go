package fsrs

// Shortest interval that is fuzzed, in days.
const minFuzzed = 2.5

// FuzzRange returns the first and last interval in days that fuzz may choose for an interval in days, both included. Half the
// width is 1 + 15 % of the part from 2.5 to 7 days + 10 % of that from 7 to 20 + 5 % of the rest, as in Anki and ts-fsrs. The first is
// at least 2 and, where the interval grows beyond the elapsed days, more than these; the last is at most limit.
func FuzzRange(interval, elapsed, limit float64) (first, last float64) {
	delta := 0.0
	switch {
	case interval < minFuzzed:
		return interval, interval
	case interval < 7:
		delta = 1 + 0.15*(interval-minFuzzed)
	case interval < 20:
		delta = 1.675 + 0.10*(interval-7)
	default:
		delta = 2.975 + 0.05*(interval-20)
	}
	earliest := 2.0
	if interval > elapsed && elapsed >= 2 {
		earliest = elapsed + 1
	}
	last = clamp(roundHalfUp(interval+delta), 1, limit)
	return clamp(clamp(roundHalfUp(interval-delta), earliest, limit), 1, last), last
}

// fuzz moves the intervals inside their ranges: to where load wants them, or with the same chance for all four ratings, so that
// a better rating stays the later one.
func (s *Scheduler) fuzz(x *State, o *outcome, load *Load) {
	chance := chance(x.Seed, x.Reps)
	for i, interval := range &o.days {
		first, last := FuzzRange(interval, o.elapsed, float64(s.config.MaximumInterval))
		if first == last {
			continue
		}
		if load != nil && interval <= maxBalanced {
			o.days[i] = load.choose(s.config.DayOfMilli(o.now), first, last, chance)
		} else {
			o.days[i] = first + float64(int(chance*(last-first+1)))
		}
	}
}

// chance is a number in [0, 1) that depends on the card's seed and its review count alone: SplitMix64 (Steele, Lea, Flood
// 2014) at position reps.
func chance(seed uint64, reps int) float64 {
	z := seed + (uint64(reps)+1)*0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	z ^= z >> 31
	return float64(z>>11) / (1 << 53)
}
