package fsrs

import (
	"math"
	"testing"
)

func TestParseWeights(t *testing.T) {
	standard := DefaultWeights()
	if w, err := ParseWeights(standard[:]); err != nil || w != standard {
		t.Errorf("21 weights: %v, %v", w, err)
	}
	// The defaults of FSRS-5.
	five := []float64{0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11, 0.29605,
		2.2698, 0.2315, 2.9898, 0.51655, 0.6621}
	w, err := ParseWeights(five)
	if err != nil || w[18] != 0.6621 || w[19] != 0 || w[20] != 0.5 {
		t.Errorf("19 weights: %v, %v", w, err)
	}
	// The defaults of FSRS-4.5: w4 + 2·w5, ln(3·w5+1)/3, w6 + 0.5.
	four := []float64{0.4872, 1.4003, 3.7145, 13.8206, 5.1618, 1.2298, 0.8975, 0.031, 1.6474, 0.1367, 1.0461, 2.1072, 0.0793, 0.3246,
		1.587, 0.2272, 2.8755}
	w, err = ParseWeights(four)
	if err != nil || math.Abs(w[4]-7.6214) > 1e-9 || math.Abs(w[5]-0.5151015475) > 1e-9 || math.Abs(w[6]-1.3975) > 1e-9 || w[17] != 0 || w[20] != 0.5 {
		t.Errorf("17 weights: %v, %v", w, err)
	}
}

func TestParseWeightsRefuses(t *testing.T) {
	with := func(i int, x float64) []float64 {
		w := DefaultWeights()
		w[i] = x
		return w[:]
	}
	for name, numbers := range map[string][]float64{
		"none": nil, "20": make([]float64, 20), "22": make([]float64, 22), "NaN": with(3, math.NaN()), "Inf": with(8, math.Inf(1)),
		"zero stability": with(0, 0), "negative": with(9, -0.1), "decay too slow": with(20, 0.05), "difficulty": with(4, 11),
		"migration without logarithm": {1, 2, 3, 4, 5, -1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 2},
	} {
		if w, err := ParseWeights(numbers); err == nil {
			t.Errorf("%s: %v, want an error", name, w)
		}
	}
}

func TestClamp(t *testing.T) {
	w := DefaultWeights()
	w[0], w[7], w[20] = -1, math.NaN(), 3
	if got := w.Clamp(); got.Check() != nil || got[0] != 0.001 || got[7] != 0.001 || got[20] != 0.8 {
		t.Errorf("Clamp = %v", got)
	}
}
