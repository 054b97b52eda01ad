package optimize

import (
	"math"
	"slices"

	"annals/quiz/fsrs"
)

// Verdict says whether a log moved the weights away from the defaults, and why not.
type Verdict uint8

// The verdicts.
const (
	Fitted    Verdict = iota // the weights predict the log's later part better than the defaults, beyond chance
	TooFew                   // fewer items than a fit can be trusted with
	NotBetter                // few items, for which the defaults do as well
)

const (
	// minItems is the least number of items that weights are fitted to. Below it a new learner's habits still change so much
	// that weights which fit the last weeks well can fail the next.
	minItems = 1000
	// fewItems is the number below which a gain must be sure to be believed; beyond it a cautious fit is rarely worse than none.
	fewItems = 2000
	// manyItems is the number from which on one split and two strengths are tried: the answer hardly depends on them, the time does.
	manyItems = 20000
	// sure and likely are by how many standard errors a gain must be above nothing.
	sure, likely = 2.5, 1
	// cautious is the strength where none is likely to be the best. It is in every trial.
	cautious = 30
)

// trial is how strengths are compared: weights fitted to the first part of the log, up to each of the splits, are tested on
// what comes next, up to the next split.
type trial struct {
	strengths []float64 // falling, so that a search starts from the stronger one's result
	splits    []float64
}

func trialFor(items int) trial {
	if items >= manyItems {
		return trial{[]float64{cautious, 3}, []float64{0.7}}
	}
	return trial{[]float64{300, 100, cautious, 10, 3}, []float64{0.4, 0.6, 0.8}}
}

// gain is by how much fitted weights predicted better than the defaults, in log loss a review.
type gain struct{ mean, standardError float64 }

func (g gain) lower(errors float64) float64 { return g.mean - errors*g.standardError }

// choose returns the strength of the prior for a fit to the items, and where the search ended with it on the last split. All is
// decided on splits of the items in time, inside the items alone.
func (d *Dataset) choose(items []item) (strength float64, x vector, verdict Verdict) {
	if len(items) < minItems {
		return 0, x, TooFew
	}
	t := trialFor(len(items))
	gains, ends := d.try(items, t)
	caution := 0.0
	if len(items) < fewItems {
		caution = sure
	}
	best := 0
	for i, g := range gains {
		if g.lower(caution) > gains[best].lower(caution) {
			best = i
		}
	}
	if len(items) < fewItems && gains[best].lower(sure) <= 0 {
		return 0, x, NotBetter
	}
	if !slices.ContainsFunc(gains, func(g gain) bool { return g.lower(likely) > 0 }) {
		best = slices.Index(t.strengths, cautious)
	}
	return t.strengths[best], ends[best], Fitted
}

// try measures the gain of every strength over all splits, and returns the coordinates found on the last.
func (d *Dataset) try(items []item, t trial) ([]gain, []vector) {
	sums, squares, count := make([]float64, len(t.strengths)), make([]float64, len(t.strengths)), 0
	var ends []vector
	for k, split := range t.splits {
		cut, end := int(split*float64(len(items))), len(items)
		if k+1 < len(t.splits) {
			end = int(t.splits[k+1] * float64(len(items)))
		}
		tested := items[cut:end]
		count += len(tested)
		standard := d.predict(fsrs.DefaultWeights(), tested)
		ends = d.fits(items[:cut], t.strengths)
		for i, x := range ends {
			for j, p := range d.predict(weights(x), tested) {
				better := loss(standard[j].recall, p.remembered) - loss(p.recall, p.remembered)
				sums[i] += better
				squares[i] += better * better
			}
		}
	}
	gains, n := make([]gain, len(t.strengths)), float64(count)
	for i := range gains {
		mean := sums[i] / n
		gains[i] = gain{mean, math.Sqrt(max(squares[i]/n-mean*mean, 0) / n)}
	}
	return gains, ends
}

// fits searches with each of the strengths, which fall.
func (d *Dataset) fits(items []item, strengths []float64) []vector {
	importance := d.importance(items)
	x := coordinates(fsrs.DefaultWeights())
	if len(items) >= manyItems {
		x = d.search(x, d.sample(importance), newPrior(strengths[0]/sampleEvery))
	}
	ends := make([]vector, len(strengths))
	for i, strength := range strengths {
		x = d.search(x, importance, newPrior(strength))
		ends[i] = x
	}
	return ends
}

// sampleEvery is one in how many cards is looked at to find a first estimate in a long log.
const sampleEvery = 8

// sample returns the importance with that of most cards set to 0.
func (d *Dataset) sample(importance []float64) []float64 {
	sampled := make([]float64, len(importance))
	for c := 0; c+1 < len(d.cards); c += sampleEvery {
		copy(sampled[d.cards[c]:d.cards[c+1]], importance[d.cards[c]:d.cards[c+1]])
	}
	return sampled
}

// importance returns how much each review counts in a fit: outliers nothing, the others from half at the start of the log to
// full at its end, because memory and habits change. The shape is fsrs-rs's, which starts at a quarter.
func (d *Dataset) importance(items []item) []float64 {
	const oldest = 0.5
	kept := withoutOutliers(items)
	importance := make([]float64, len(d.reviews))
	for i, it := range kept {
		age := float64(i) / max(float64(len(kept)-1), 1)
		importance[it.at] = oldest + (1-oldest)*age*age*age
	}
	return importance
}
