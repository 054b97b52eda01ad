package optimize

import (
	"math"

	"annals/quiz/fsrs"
)

type vector [parameters]float64

type matrix [parameters]vector

// sums are what one pass over the log adds up over its items.
type sums struct {
	loss     float64
	gradient vector
	fisher   matrix // of which the lower triangle is filled: Σ weight·(∂R ∂Rᵀ)/(R·(1-R)), the expected second derivative
}

// visit is told of a review on a later day: its index, the memory before it, and the recall with its derivatives.
type visit func(i int, x *memory, recall, byStability, byDecay float64)

// walk goes once through the reviews of all cards, up to each card's last review that is of importance (nil: all are).
func (d *Dataset) walk(w fsrs.Weights, importance []float64, visit visit) {
	m := newModel(w)
	var x memory
	for c := range len(d.cards) - 1 {
		start, end := int(d.cards[c]), int(d.cards[c+1])
		if importance != nil {
			end = lastItem(importance, start, end)
		}
		for i := start; i < end; i++ {
			r := &d.reviews[i]
			switch {
			case i == start:
				m.start(&x, r.rating)
				continue
			case r.days == 0:
				m.repeat(&x, r.rating)
			default:
				recall, byStability, byDecay := m.recall(x.stability, r.days)
				visit(i, &x, recall, byStability, byDecay)
				if r.rating.Recalled() {
					m.remember(&x, r.rating, recall, byStability, byDecay)
				} else {
					m.forget(&x, recall, byStability, byDecay)
				}
			}
			m.change(&x, r.rating)
		}
	}
}

// pass weighs each item's loss by importance (indexed by review, 0: no item of this pass) and adds up the loss with its
// derivatives by the weights: linear in the number of reviews, because the derivatives walk along.
func (d *Dataset) pass(w fsrs.Weights, importance []float64) *sums {
	total := &sums{}
	d.walk(w, importance, func(i int, x *memory, recall, byStability, byDecay float64) {
		if importance[i] > 0 {
			total.add(x, importance[i], recall, byStability, byDecay, d.reviews[i].rating.Recalled())
		}
	})
	return total
}

// lastItem returns the end of a card's reviews up to its last item of the pass.
func lastItem(importance []float64, start, end int) int {
	for end > start && importance[end-1] == 0 {
		end--
	}
	return end
}

func (t *sums) add(x *memory, importance, recall, byStability, byDecay float64, remembered bool) {
	p := min(max(recall, leastProbability), 1-leastProbability)
	error := p
	if remembered {
		t.loss -= importance * math.Log(p)
		error = p - 1
	} else {
		t.loss -= importance * math.Log(1-p)
	}
	curvature := importance / (p * (1 - p))
	var by vector
	for i, s := range x.byWeight {
		by[i] = byStability * s
	}
	by[20] += byDecay
	for i, a := range by {
		if a == 0 {
			continue
		}
		t.gradient[i] += curvature * error * a
		a *= curvature
		row := &t.fisher[i]
		for j := range i + 1 {
			row[j] += a * by[j]
		}
	}
}

// predict returns the items with the recall that the weights predict, in the order of items.
func (d *Dataset) predict(w fsrs.Weights, items []item) []prediction {
	recalls := make([]float64, len(d.reviews))
	d.walk(w, nil, func(i int, _ *memory, recall, _, _ float64) { recalls[i] = recall })
	predictions := make([]prediction, len(items))
	for i, it := range items {
		predictions[i] = prediction{it, recalls[it.at]}
	}
	return predictions
}
