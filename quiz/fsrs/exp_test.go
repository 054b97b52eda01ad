package fsrs

import (
	"math"
	"testing"
)

func TestExp(t *testing.T) {
	for x := -760.0; x < 760; x += 0.0317 {
		for _, x := range []float64{x, x / 10, x / 1000, x / 1e9} {
			got, want := exp(x), math.Exp(x)
			if got != want && math.Abs(got-want) > 5e-16*want {
				t.Fatalf("exp(%v) = %v, want %v", x, got, want)
			}
		}
	}
	for _, x := range []float64{0, math.Inf(1), math.Inf(-1)} {
		if exp(x) != math.Exp(x) {
			t.Errorf("exp(%v) = %v", x, exp(x))
		}
	}
	if !math.IsNaN(exp(math.NaN())) {
		t.Error("exp(NaN) is a number")
	}
}
