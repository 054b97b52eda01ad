package elementary

import "math"

// Exp is e^x to two units in the last place. x = n·ln2/64 + r with |r| ≤ ln2/128; e^r is its Taylor polynomial of degree 5, whose
// rest is below 4e-17, and 2^(n/64) comes from a table (Tang, "Table-driven implementation of the exponential function", ACM TOMS
// 15 (1989)).
func Exp(x float64) float64 {
	if !(x > -700 && x < 700) {
		return math.Exp(x)
	}
	shifted := x*(expSteps/math.Ln2) + roundingShift
	n := shifted - roundingShift
	k := int64(math.Float64bits(shifted)<<12) >> 12
	r := (x - n*ln2High) - n*ln2Low
	r2 := r * r
	p := r + r2*((1.0/2+r*(1.0/6))+r2*(1.0/24+r*(1.0/120)))
	t := exp2Table[k&(expSteps-1)]
	return (t + t*p) * math.Float64frombits(uint64(1023+k>>expBits)<<52)
}

const (
	// Adding 1.5·2^52 rounds a number below 2^51 to an integer, which then stands in the lowest bits.
	roundingShift = 0x1.8p52

	expBits  = 6
	expSteps = 1 << expBits
	// ln2/64 in two parts: the product of the high part with a step number is exact.
	ln2High = 0x1.62e42fefp-7
	ln2Low  = math.Ln2/expSteps - ln2High
)

// exp2Table holds 2^(i/64).
var exp2Table = func() (table [expSteps]float64) {
	for i := range table {
		table[i] = math.Exp2(float64(i) / expSteps)
	}
	return table
}()
