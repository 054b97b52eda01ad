package fsrs

import (
	"fmt"
	"math"
)

// Weights7 are the 34 parameters of FSRS-7: w0–w3 first stabilities, w4–w6 difficulty, w7–w14 the slow trace, w15–w22 the fast
// trace, w23–w26 decay and shape of the two forgetting curves, w27–w34 how the two are mixed.
type Weights7 [34]float64

// DefaultWeights7 returns the defaults of FSRS-7 as merged in fsrs-rs and ts-fsrs.
func DefaultWeights7() Weights7 {
	return Weights7{0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
		1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667,
		0.3734, 0.5333, 0.3048}
}

var weightRanges7 = [34]weightRange{
	{1e-4, 50}, {1e-4, 100}, {1e-4, 100}, {1e-4, 100}, {1, 10}, {0.001, 4}, {0.1, 4}, {0, 4}, {0, 1.2}, {0.3, 3}, {0.01, 1.5},
	{0.1, 1}, {0, 3.5}, {0, 1}, {1, 7}, {0, 4}, {0, 2}, {0.5, 6}, {0.001, 1.5}, {0.001, 1}, {0, 5}, {0, 1}, {1, 7}, {0.01, 0.25},
	{0.01, 0.95}, {0.2, 0.85}, {0.5, 0.99}, {0.01, 1}, {0.1, 1}, {0, 0.9}, {0.1, 1.1}, {0, 1}, {0, 0.6}, {0, 0.6},
}

// rising lists the pairs of weights of which the second must not be less than the first.
var rising7 = [4][2]int{{0, 1}, {1, 2}, {2, 3}, {25, 26}}

// Check returns an error that names the first weight that is no number, outside its published range or out of order.
func (w Weights7) Check() error {
	for i, r := range weightRanges7 {
		if math.IsNaN(w[i]) || w[i] < r.low || w[i] > r.high {
			return fmt.Errorf("weight w%d is %v: want %v to %v", i, w[i], r.low, r.high)
		}
	}
	for _, pair := range rising7 {
		if low, high := pair[0], pair[1]; w[high] < w[low] {
			return fmt.Errorf("weight w%d is %v: want at least w%d, which is %v", high, w[high], low, w[low])
		}
	}
	return nil
}

// ParseWeights7 reads the 34 weights of FSRS-7. Another length and what Check refuses are errors.
func ParseWeights7(numbers []float64) (Weights7, error) {
	var w Weights7
	if len(numbers) != len(w) {
		return Weights7{}, fmt.Errorf("parse weights: %d numbers: want 34 (FSRS-7)", len(numbers))
	}
	copy(w[:], numbers)
	if err := w.Check(); err != nil {
		return Weights7{}, fmt.Errorf("parse weights: %w", err)
	}
	return w, nil
}
