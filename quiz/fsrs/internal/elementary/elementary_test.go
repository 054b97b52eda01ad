package elementary

import (
	"math"
	"testing"
)

func TestExp(t *testing.T) {
	for x := -760.0; x < 760; x += 0.0317 {
		for _, x := range []float64{x, x / 10, x / 1000, x / 1e9} {
			got, want := Exp(x), math.Exp(x)
			if got != want && math.Abs(got-want) > 5e-16*want {
				t.Fatalf("Exp(%v) = %v, want %v", x, got, want)
			}
		}
	}
	for _, x := range []float64{0, math.Inf(1), math.Inf(-1)} {
		if Exp(x) != math.Exp(x) {
			t.Errorf("Exp(%v) = %v", x, Exp(x))
		}
	}
	if !math.IsNaN(Exp(math.NaN())) {
		t.Error("Exp(NaN) is a number")
	}
}

func TestLn(t *testing.T) {
	for e := -300.0; e < 300; e += 0.0371 {
		for _, x := range []float64{math.Pow(10, e), 1 + e/301, 1 + e*1e-9} {
			got, want := Log(x), math.Log(x)
			if math.Abs(got-want) > 5e-16*max(1, math.Abs(want)) {
				t.Fatalf("Log(%v) = %v, want %v", x, got, want)
			}
		}
	}
	for _, x := range []float64{1, math.Inf(1), 0, 5e-324, math.MaxFloat64} {
		if got, want := Log(x), math.Log(x); got != want && math.Abs(got-want) > 1e-13 {
			t.Errorf("Log(%v) = %v, want %v", x, got, want)
		}
	}
	if !math.IsNaN(Log(-1)) || !math.IsNaN(Log(math.NaN())) {
		t.Error("the logarithm of no positive number is a number")
	}
}

func BenchmarkExp(b *testing.B) {
	sum := 0.0
	for i := 0; b.Loop(); i++ {
		sum += Exp(float64(i&255)*0.01 - 1)
	}
	if sum == 0 {
		b.Fatal("nothing computed")
	}
}

func BenchmarkLn(b *testing.B) {
	sum := 0.0
	for i := 0; b.Loop(); i++ {
		sum += Log(float64(i&255)*0.01 + 0.1)
	}
	if sum == 0 {
		b.Fatal("nothing computed")
	}
}
