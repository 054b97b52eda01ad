package fsrs

import (
	"math"

	"annals/quiz/fsrs/internal/elementary"
)

// Limits of stability in days and of difficulty, as in the published implementations.
const (
	minStability  = 0.001
	maxStability  = 36500
	minDifficulty = 1
	maxDifficulty = 10
)

func clampDifficulty(d float64) float64 { return clamp(d, minDifficulty, maxDifficulty) }
func clampStability(s float64) float64  { return clamp(s, minStability, maxStability) }

// clamp compares where min and max would also care for NaN and signed zeros, which costs a third of a preview's time.
func clamp(x, low, high float64) float64 {
	if x < low {
		return low
	}
	if x > high {
		return high
	}
	return x
}

// model6 is FSRS-6 with everything computed beforehand that does not depend on the card. Powers x^y are taken as e^(y·ln x):
// the bases are positive, so it is as exact and twice as fast.
type model6 struct {
	w         Weights
	shortTerm bool
	decay     float64    // -w20
	factor    float64    // 0.9^(1/decay) - 1, so that recall after one stability is 0.9
	modifier  float64    // interval for a stability of 1
	first     [4]memory  // after the first answer
	easyMean  float64    // D0(Easy), not clamped: where difficulty reverts to
	growth    float64    // e^w8
	factors   [4]float64 // of growth by rating: w15 for Hard, w16 for Easy
	lapseCap  float64    // 1/e^(w17·w18): what a lapse leaves of stability at most
	sameDay   [4]float64 // e^(w17·(G-3+w18))
}

func newModel6(w Weights, retention float64, shortTerm bool) *model6 {
	m := &model6{w: w, shortTerm: shortTerm, decay: -w[20], growth: math.Exp(w[8]), lapseCap: 1}
	m.factor = math.Pow(0.9, 1/m.decay) - 1
	m.modifier = (math.Pow(retention, 1/m.decay) - 1) / m.factor
	m.factors = [4]float64{0, w[15], 1, w[16]}
	for i := range m.first {
		m.first[i] = memory{stability: clampStability(w[i]), difficulty: clampDifficulty(m.firstDifficulty(i))}
		m.sameDay[i] = math.Exp(w[17] * (float64(i-2) + w[18]))
	}
	m.easyMean = m.firstDifficulty(3)
	if shortTerm {
		m.lapseCap = math.Exp(-w[17] * w[18])
	}
	return m
}

// firstDifficulty is D0(G) = w4 - e^(w5·(G-1)) + 1 for the rating with index G-1, not clamped.
func (m *model6) firstDifficulty(i int) float64 {
	return m.w[4] - elementary.Exp(m.w[5]*float64(i)) + 1
}

// recall is the forgetting curve R(t,S) = (1 + FACTOR·t/S)^DECAY.
func (m *model6) recall(x memory, elapsed float64) float64 {
	if elapsed <= 0 {
		return 1
	}
	return elementary.Exp(m.decay * elementary.Log(1+m.factor*elapsed/x.stability))
}

func (m *model6) interval(x memory) float64 { return x.stability * m.modifier }

func (m *model6) next(x memory, elapsed float64, first bool) [4]memory {
	if first {
		return m.first
	}
	var after [4]memory
	if m.shortTerm && elapsed < 1 {
		m.sameDayStability(x.stability, &after)
	} else {
		m.laterStability(x, m.recall(x, elapsed), &after)
	}
	m.nextDifficulty(x.difficulty, &after)
	return after
}

// sameDayStability is S' = S·e^(w17·(G-3+w18))·S^(-w19), where a recall that is rated Hard or better never lowers stability.
func (m *model6) sameDayStability(s float64, after *[4]memory) {
	saturation := elementary.Exp(-m.w[19] * elementary.Log(s))
	for i := range after {
		increase := m.sameDay[i] * saturation
		if i > 0 && increase < 1 {
			increase = 1
		}
		after[i].stability = clampStability(s * increase)
	}
}

// laterStability is stability after a lapse and after a recall on a later day:
//
//	lapse:  S' = min(w11·D^(-w12)·((S+1)^w13 - 1)·e^(w14·(1-R)), S/e^(w17·w18))
//	recall: S' = S·(1 + e^w8·(11-D)·S^(-w9)·(e^(w10·(1-R)) - 1)·[w15 if Hard]·[w16 if Easy])
func (m *model6) laterStability(x memory, recall float64, after *[4]memory) {
	w, s, d := &m.w, x.stability, x.difficulty
	lapse := w[11] * elementary.Exp(w[14]*(1-recall)-w[12]*elementary.Log(d)) * (elementary.Exp(w[13]*elementary.Log(s+1)) - 1)
	after[0].stability = clampStability(min(lapse, s*m.lapseCap))
	growth := m.growth * (11 - d) * elementary.Exp(-w[9]*elementary.Log(s)) * (elementary.Exp(w[10]*(1-recall)) - 1)
	for i := 1; i < 4; i++ {
		after[i].stability = clampStability(s * (1 + growth*m.factors[i]))
	}
}

// nextDifficulty is D' = D - w6·(G-3)·(10-D)/9 (linear damping), D” = w7·D0(Easy) + (1-w7)·D' (mean reversion).
func (m *model6) nextDifficulty(d float64, after *[4]memory) {
	damped := m.w[6] * (10 - d) / 9
	for i := range after {
		moved := d - damped*float64(i-2)
		after[i].difficulty = clampDifficulty(m.w[7]*m.easyMean + (1-m.w[7])*moved)
	}
}
