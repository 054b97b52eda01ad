package optimize

import "annals/quiz/fsrs"

// Result is what a fit found.
type Result struct {
	Weights  fsrs.Weights // the defaults unless Verdict is Fitted
	Verdict  Verdict
	Strength float64 // of the prior, chosen on the log's own past; 0 unless Verdict is Fitted
}

// Fit returns the weights that predict the log best without leaving what is known of people further than the log justifies. How
// far that is, is decided by fitting to the log's past and testing on its later part. On short logs, where that does not surely
// beat the defaults, they are returned. The same log gives the same weights.
func Fit(d *Dataset) Result { return d.fit(d.items) }

func (d *Dataset) fit(items []item) Result {
	strength, x, verdict := d.choose(items)
	if verdict != Fitted {
		return Result{Weights: fsrs.DefaultWeights(), Verdict: verdict}
	}
	w := weights(d.search(x, d.importance(items), newPrior(strength)))
	return Result{Weights: orderFirst(w, items).Clamp(), Verdict: Fitted, Strength: strength}
}

// orderFirst makes the first stabilities rise from Again to Easy, so that a better first answer never comes back earlier. Neighbours
// out of order take their mean, weighted by how many items started so (pool adjacent violators, Ayer et al. 1955).
func orderFirst(w fsrs.Weights, items []item) fsrs.Weights {
	type pool struct {
		sum, count float64
		ratings    int
	}
	counts := [firstStabilities]float64{1, 1, 1, 1} // a rating that was never used still has a place
	for _, it := range items {
		counts[it.first-1]++
	}
	var pools []pool
	for i, count := range counts {
		pools = append(pools, pool{w[i] * count, count, 1})
		for n := len(pools); n > 1 && pools[n-2].sum/pools[n-2].count > pools[n-1].sum/pools[n-1].count; n = len(pools) {
			last := pools[n-1]
			pools = pools[:n-1]
			pools[n-2].sum += last.sum
			pools[n-2].count += last.count
			pools[n-2].ratings += last.ratings
		}
	}
	i := 0
	for _, p := range pools {
		for range p.ratings {
			w[i] = p.sum / p.count
			i++
		}
	}
	return w
}
