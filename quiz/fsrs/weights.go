package fsrs

import (
	"fmt"
	"math"
)

// Weights are the 21 parameters of FSRS-6, w0 to w20: w0–w3 first stabilities, w4–w7 difficulty, w8–w10 and w15–w16 growth
// after a recall, w11–w14 stability after a lapse, w17–w19 reviews on the same day, w20 the decay of the forgetting curve.
type Weights [21]float64

// DefaultWeights returns the published FSRS-6 defaults, fitted to the logs of thousands of learners.
func DefaultWeights() Weights {
	return Weights{0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
		1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542}
}

// weightRange is the published range of one weight, both ends allowed.
type weightRange struct{ low, high float64 }

func (r weightRange) clamp(x float64) float64 { return clamp(x, r.low, r.high) }

// weightRanges are the published FSRS-6 ranges. The floor of w19 is the one without same-day reviews; fit raises it.
var weightRanges = [21]weightRange{
	{0.001, 100}, {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10}, {0.001, 4}, {0.001, 4}, {0.001, 0.75}, {0, 4.5}, {0, 0.8},
	{0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9}, {0, 4}, {0, 1}, {1, 6}, {0, 2}, {0, 2}, {0, 0.8}, {0.1, 0.8},
}

// sameDayDecayFloor is the least w19 where same-day reviews are modelled: below it stability could grow without end in a day.
const sameDayDecayFloor = 0.01

// Check returns an error that names the first weight that is no number or outside its published range.
func (w Weights) Check() error {
	for i, r := range weightRanges {
		if math.IsNaN(w[i]) || w[i] < r.low || w[i] > r.high {
			return fmt.Errorf("weight w%d is %v: want %v to %v", i, w[i], r.low, r.high)
		}
	}
	return nil
}

// Clamp returns the weights moved into their published ranges; numbers that are not finite become the default. It is for
// parameters of older versions and other programs, whose ranges differ.
func (w Weights) Clamp() Weights {
	for i, standard := range DefaultWeights() {
		if math.IsNaN(w[i]) || math.IsInf(w[i], 0) {
			w[i] = standard
		}
		w[i] = weightRanges[i].clamp(w[i])
	}
	return w
}

// ParseWeights reads the 21 weights of FSRS-6, the 19 of FSRS-5 or the 17 of FSRS-4.5 and 4. Older weights are brought to FSRS-6
// by the published migration, which keeps their predictions, and then clamped, because their ranges differ. Any other length, a
// number that is not finite, and an FSRS-6 weight outside its range are errors.
func ParseWeights(numbers []float64) (Weights, error) {
	for i, x := range numbers {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return Weights{}, fmt.Errorf("parse weights: w%d is %v: want a finite number", i, x)
		}
	}
	var w Weights
	copy(w[:], numbers)
	switch len(numbers) {
	case 21:
		if err := w.Check(); err != nil {
			return Weights{}, fmt.Errorf("parse weights: %w", err)
		}
		return w, nil
	case 19:
		w[20] = oldDecay
	case 17:
		if 3*w[5]+1 <= 0 {
			return Weights{}, fmt.Errorf("parse weights: w5 is %v: want more than -1/3 to migrate", w[5])
		}
		w[4] += 2 * w[5]
		w[5] = math.Log(3*w[5]+1) / 3
		w[6] += 0.5
		w[20] = oldDecay
	default:
		return Weights{}, fmt.Errorf("parse weights: %d numbers: want 21 (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4)", len(numbers))
	}
	return w.Clamp(), nil
}

// oldDecay is the decay of the forgetting curve before FSRS-6, which made it a weight.
const oldDecay = 0.5

// fit returns the weights as a scheduler uses them: the same-day weights depend on its settings. With several relearning steps
// w17 and w18 are capped so that walking through the steps after a lapse cannot leave more stability than before it; the
// cap is that of ts-fsrs, to 8 decimals.
func (w Weights) fit(shortTerm bool, relearningSteps int) Weights {
	if !shortTerm {
		return w
	}
	w[19] = max(w[19], sameDayDecayFloor)
	if relearningSteps > 1 {
		v := -(math.Log(w[11]) + math.Log(math.Pow(2, w[13])-1) + 0.3*w[14]) / float64(relearningSteps)
		limit := min(max(math.Round(math.Sqrt(max(v, 0))*1e8)/1e8, 0.01), 2)
		w[17] = min(w[17], limit)
		w[18] = min(w[18], limit)
	}
	return w
}

// WeightRange returns the published range of the weight with index i, 0 to 20, both ends allowed, where same-day reviews are
// modelled.
func WeightRange(i int) (low, high float64) {
	low, high = weightRanges[i].low, weightRanges[i].high
	if i == 19 {
		low = sameDayDecayFloor
	}
	return low, high
}
