package optimize

import (
	"math"

	"annals/quiz/fsrs"
	"annals/quiz/fsrs/internal/elementary"
)

const (
	parameters    = 21
	minStability  = 0.001
	maxStability  = 36500
	minDifficulty = 1
	maxDifficulty = 10
	// The weights that difficulty depends on are w4 to w7.
	difficultyFrom, difficultyTo = 4, 8
)

// model is FSRS-6 (package fsrs states the formulas) with what a pass over the log computes once.
type model struct {
	w               fsrs.Weights
	factor          float64
	factorByDecay   float64    // derivative of factor by w20
	firstDifficulty [4]float64 // not clamped
	firstGrowth     [4]float64 // e^(w5·(G-1))
	growth          float64    // e^w8
	bonus           [4]float64
	lapseCap        float64
	sameDay         [4]float64
}

func newModel(w fsrs.Weights) *model {
	m := &model{w: w, growth: math.Exp(w[8]), lapseCap: math.Exp(-w[17] * w[18])}
	m.bonus = [4]float64{0, w[15], 1, w[16]}
	m.factor = math.Pow(0.9, -1/w[20]) - 1
	m.factorByDecay = (m.factor + 1) * math.Log(0.9) / (w[20] * w[20])
	for i := range m.sameDay {
		m.firstGrowth[i] = math.Exp(w[5] * float64(i))
		m.firstDifficulty[i] = w[4] - m.firstGrowth[i] + 1
		m.sameDay[i] = math.Exp(w[17] * (float64(i-2) + w[18]))
	}
	return m
}

// memory is the state of one card with its derivatives by the weights: stability by all, difficulty by w4 to w7.
type memory struct {
	stability, difficulty float64
	byWeight              [parameters]float64
	difficultyByWeight    [difficultyTo - difficultyFrom]float64
}

// start sets the memory after the first review.
func (m *model) start(x *memory, r fsrs.Rating) {
	i := int(r) - 1
	*x = memory{stability: m.w[i], difficulty: m.firstDifficulty[i]}
	x.byWeight[i] = 1
	x.difficultyByWeight[0] = 1
	x.difficultyByWeight[1] = -float64(i) * m.firstGrowth[i]
	x.clampDifficulty()
}

func (x *memory) clampDifficulty() {
	switch {
	case x.difficulty < minDifficulty:
		x.difficulty, x.difficultyByWeight = minDifficulty, [4]float64{}
	case x.difficulty > maxDifficulty:
		x.difficulty, x.difficultyByWeight = maxDifficulty, [4]float64{}
	}
}

func (x *memory) clampStability() {
	switch {
	case x.stability < minStability:
		x.stability, x.byWeight = minStability, [parameters]float64{}
	case x.stability > maxStability:
		x.stability, x.byWeight = maxStability, [parameters]float64{}
	}
}

// recall is the forgetting curve with its derivatives by stability and by w20.
func (m *model) recall(stability, days float64) (recall, byStability, byDecay float64) {
	decay := m.w[20]
	part := days / stability
	base := 1 + m.factor*part
	lnBase := elementary.Log(base)
	recall = elementary.Exp(-decay * lnBase)
	byStability = recall * decay * m.factor * part / (base * stability)
	byDecay = -recall * (lnBase + decay*part*m.factorByDecay/base)
	return recall, byStability, byDecay
}

// slope collects how the next stability depends on what came before.
type slope struct{ byStability, byDifficulty, byRecall float64 }

// spread carries the derivatives of the memory over to the next stability; the weights that act in this step directly are added
// by the caller.
func (x *memory) spread(s slope, recallByStability, recallByDecay float64) {
	factor := s.byStability + s.byRecall*recallByStability
	for i := range x.byWeight {
		x.byWeight[i] *= factor
	}
	for i, by := range x.difficultyByWeight {
		x.byWeight[difficultyFrom+i] += s.byDifficulty * by
	}
	x.byWeight[20] += s.byRecall * recallByDecay
}

// remember sets the memory after a recall on a later day.
func (m *model) remember(x *memory, r fsrs.Rating, recall, recallByStability, recallByDecay float64) {
	w, s := &m.w, x.stability
	lnS := elementary.Log(s)
	exponential := elementary.Exp(w[10] * (1 - recall))
	scale := m.growth * (11 - x.difficulty) * elementary.Exp(-w[9]*lnS)
	bonus := m.bonus[r-1]
	growth := scale * (exponential - 1) * bonus
	gained := s * growth
	byExponent := s * scale * bonus * exponential
	x.spread(slope{
		byStability: 1 + growth*(1-w[9]), byDifficulty: -gained / (11 - x.difficulty), byRecall: -w[10] * byExponent,
	}, recallByStability, recallByDecay)
	x.byWeight[8] += gained
	x.byWeight[9] -= gained * lnS
	x.byWeight[10] += byExponent * (1 - recall)
	switch r {
	case fsrs.Hard:
		x.byWeight[15] += s * scale * (exponential - 1)
	case fsrs.Easy:
		x.byWeight[16] += s * scale * (exponential - 1)
	}
	x.stability = s + gained
	x.clampStability()
}

// forget sets the memory after a lapse on a later day.
func (m *model) forget(x *memory, recall, recallByStability, recallByDecay float64) {
	w, s := &m.w, x.stability
	lnD, lnS1 := elementary.Log(x.difficulty), elementary.Log(s+1)
	power := elementary.Exp(w[13] * lnS1)
	scale := elementary.Exp(w[14]*(1-recall) - w[12]*lnD)
	left := w[11] * scale * (power - 1)
	limit := s * m.lapseCap
	if left < limit {
		x.spread(slope{
			byStability: w[11] * scale * w[13] * power / (s + 1), byDifficulty: -w[12] * left / x.difficulty, byRecall: -w[14] * left,
		}, recallByStability, recallByDecay)
		x.byWeight[11] += scale * (power - 1)
		x.byWeight[12] -= left * lnD
		x.byWeight[13] += w[11] * scale * power * lnS1
		x.byWeight[14] += left * (1 - recall)
		x.stability = left
	} else {
		x.spread(slope{byStability: m.lapseCap}, 0, 0)
		x.byWeight[17] -= w[18] * limit
		x.byWeight[18] -= w[17] * limit
		x.stability = limit
	}
	x.clampStability()
}

// repeat sets the memory after a further review on the same day.
func (m *model) repeat(x *memory, r fsrs.Rating) {
	w, s := &m.w, x.stability
	lnS := elementary.Log(s)
	increase := m.sameDay[r-1] * elementary.Exp(-w[19]*lnS)
	if r.Recalled() && increase <= 1 {
		return // stability stays
	}
	x.spread(slope{byStability: increase * (1 - w[19])}, 0, 0)
	x.stability = s * increase
	step := float64(r) - 3
	x.byWeight[17] += x.stability * (step + w[18])
	x.byWeight[18] += x.stability * w[17]
	x.byWeight[19] -= x.stability * lnS
	x.clampStability()
}

// change sets difficulty after a review; it comes after stability, which depends on the difficulty before.
func (m *model) change(x *memory, r fsrs.Rating) {
	w, step := &m.w, float64(r)-3
	damping := (10 - x.difficulty) / 9
	moved := x.difficulty - w[6]*step*damping
	keep := 1 - w[7]
	by := &x.difficultyByWeight
	factor := keep * (1 + w[6]*step/9)
	for i := range by {
		by[i] *= factor
	}
	by[0] += w[7]
	by[1] -= w[7] * 3 * m.firstGrowth[3]
	by[2] -= keep * step * damping
	by[3] += m.firstDifficulty[3] - moved
	x.difficulty = w[7]*m.firstDifficulty[3] + keep*moved
	x.clampDifficulty()
}
