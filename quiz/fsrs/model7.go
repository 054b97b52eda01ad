package fsrs

import "math"

const (
	minStability7 = 1e-4
	certain       = 0.9999 // a wanted retention from which on no interval is short enough
	fastStart     = 0.8    // of the first stability; also the most of the slow trace that the fast one keeps after a lapse
	reversion7    = 0.01   // how far difficulty reverts to D0(Easy)
	recallMargin  = 1e-5   // keeps recall inside (0, 1)
)

// model7 is FSRS-7 as merged in fsrs-rs and ts-fsrs (model_v7): a slow and a fast memory trace whose forgetting curves are mixed,
// over fractional days; there is no rule of its own for reviews on the same day.
type model7 struct {
	w         Weights7
	retention float64
	first     [4]memory
	easyMean  float64
	slowDecay float64
	slowShape float64 // w26^(1/ds) - 1
}

func newModel7(w Weights7, retention float64) *model7 {
	m := &model7{w: w, retention: retention}
	difficulty := func(i int) float64 { return w[4] - math.Exp(w[5]*float64(i)) + 1 }
	m.easyMean = difficulty(3)
	m.slowDecay = -min(max(w[24], 0.01), 0.95)
	m.slowShape = math.Pow(w[26], 1/m.slowDecay) - 1
	for i := range m.first {
		m.first[i] = memory{clampStability7(w[i]), clampDifficulty(difficulty(i)), clampStability7(fastStart * w[i])}
	}
	return m
}

func clampStability7(s float64) float64 { return clamp(s, minStability7, maxStability) }

// curve7 is the forgetting curve of one memory state: R(t) = mix of (1 + fast·t)^fastDecay and (1 + slow·t)^slowDecay.
type curve7 struct {
	fast, fastDecay float64
	slow, slowDecay float64
	share           float64 // of the fast trace in the mix, 0 to 1
}

// curve computes df, Ff, ds, Fs and the weights af and as of the mix.
func (m *model7) curve(x memory) curve7 {
	w, lnS, lnF := &m.w, math.Log(x.stability), math.Log(x.fast)
	c := curve7{slowDecay: m.slowDecay}
	c.fastDecay = -min(max(w[23]*math.Exp((w[33]-0.3)*lnF), 0.01), 0.95)
	c.fast = (math.Exp(min(math.Log(w[25])/c.fastDecay, 60)) - 1) / x.fast
	c.slow = m.slowShape * math.Exp((x.difficulty-5)*(w[32]-0.3)) / x.stability
	fast := w[27] * math.Exp(-w[29]*lnF)
	slow := w[28] * math.Exp(w[30]*lnS+(x.difficulty-5)*(w[31]-0.5))
	c.share = fast / (fast + slow)
	return c
}

// at returns recall after t days, of the fast trace alone and of the mix.
func (c curve7) at(t float64) (fast, mixed float64) {
	fast = math.Pow(1+c.fast*t, c.fastDecay)
	slow := math.Pow(1+c.slow*t, c.slowDecay)
	return fast, (c.share*fast+(1-c.share)*slow)*(1-2*recallMargin) + recallMargin
}

func (m *model7) recall(x memory, elapsed float64) float64 {
	_, mixed := m.curve(x).at(max(elapsed, 0))
	return mixed
}

func (m *model7) next(x memory, elapsed float64, first bool) [4]memory {
	if first {
		return m.first
	}
	fastRecall, recall := m.curve(x).at(max(elapsed, 0))
	slow := m.trace(7, x.stability, x.difficulty, recall)
	fast := m.trace(15, x.fast, x.difficulty, fastRecall)
	fast[0] = min(fast[0], fastStart*slow[0])
	var after [4]memory
	for i := range after {
		change := -m.w[6] * float64(i-2)
		if i == 0 {
			change *= recall + 0.1
		}
		moved := x.difficulty + (10-x.difficulty)*change/9
		after[i] = memory{slow[i], clampDifficulty(reversion7*m.easyMean + (1-reversion7)*moved), clampStability7(fast[i])}
	}
	return after
}

// trace updates the stability s of one trace whose weights start at k, from its recall q:
//
//	lapse:  L = min(s, w[k+3]·((s+1)^w[k+4] - 1)·e^((1-q)·w[k+5]))
//	recall: max(L, s·(1 + e^(w[k]-1.5)·(11-D)·s^(-w[k+1])·(e^((1-q)·w[k+2]) - 1)·[w[k+6] if Hard]·[w[k+7] if Easy]))
func (m *model7) trace(k int, s, d, q float64) [4]float64 {
	w := m.w[k : k+8]
	lapse := min(s, w[3]*(math.Pow(s+1, w[4])-1)*math.Exp((1-q)*w[5]))
	growth := math.Exp(w[0]-1.5) * (11 - d) * math.Pow(s, -w[1]) * (math.Exp((1-q)*w[2]) - 1)
	return [4]float64{
		clampStability7(lapse),
		clampStability7(max(lapse, s*(1+growth*w[6]))),
		clampStability7(max(lapse, s*(1+growth))),
		clampStability7(max(lapse, s*(1+growth*w[7]))),
	}
}

// interval solves R(t) = retention. R falls with t, so a bracket in ln t is halved, and Newton's step is taken where it stays
// inside the bracket.
func (m *model7) interval(x memory) float64 {
	c := m.curve(x)
	if m.retention >= certain {
		return 0
	}
	if _, r := c.at(maxStability); r > m.retention {
		return maxStability
	}
	low, high := math.Log(1e-12), math.Log(maxStability)
	u := min(max(math.Log(x.stability), low), high)
	for range 100 {
		t := math.Exp(u)
		_, r := c.at(t)
		if r > m.retention {
			low = u
		} else {
			high = u
		}
		step := u - (r-m.retention)/(c.slope(t)*t)
		if !(step > low && step < high) {
			step = (low + high) / 2
		}
		if math.Abs(step-u) < 1e-13 {
			return math.Exp(step)
		}
		u = step
	}
	return math.Exp(u)
}

// slope is dR/dt at t days.
func (c curve7) slope(t float64) float64 {
	fast := c.fastDecay * c.fast * math.Pow(1+c.fast*t, c.fastDecay-1)
	slow := c.slowDecay * c.slow * math.Pow(1+c.slow*t, c.slowDecay-1)
	return (c.share*fast + (1-c.share)*slow) * (1 - 2*recallMargin)
}
