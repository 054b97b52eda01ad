package elementary

import "math"

// Log is the natural logarithm of x with an absolute error below 5e-16 for results within ±1 and a relative one of that size
// beyond. x = 2^e·m with m in [1, 2); a table over the leading bits of m gives c near 1/m and -ln c, and ln(m·c) is a short series
// (Tang, "Table-driven implementation of the logarithm function", ACM TOMS 16 (1990)).
func Log(x float64) float64 {
	if !(x >= 0x1p-1022 && x <= math.MaxFloat64) {
		return math.Log(x)
	}
	bits := math.Float64bits(x)
	exponent := float64(int(bits>>52) - 1023)
	m := math.Float64frombits(bits&(1<<52-1) | 1023<<52)
	entry := &lnTable[bits>>(52-lnBits)&(1<<lnBits-1)]
	r := m*entry.inverse - 1
	r2 := r * r
	p := (-1.0/2 + r*(1.0/3)) + r2*((-1.0/4+r*(1.0/5))+r2*(-1.0/6))
	return exponent*math.Ln2 + (entry.ln + (r + r2*p))
}

const lnBits = 7

type lnEntry struct{ inverse, ln float64 } // 1/c and ln c for a c inside the entry's part of [1, 2)

// lnTable starts with c = 1, so that the logarithm of 1 is exactly 0.
var lnTable = func() (table [1 << lnBits]lnEntry) {
	for i := range table {
		c := 1 + (float64(i)+0.5)/(1<<lnBits)
		if i == 0 {
			c = 1
		}
		table[i] = lnEntry{1 / c, -math.Log(1 / c)}
	}
	return table
}()
