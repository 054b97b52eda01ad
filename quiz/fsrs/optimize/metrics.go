package optimize

import (
	"math"
	"slices"
)

// Metrics say how well predictions meet what happened.
type Metrics struct {
	LogLoss  float64 `json:"log_loss"`  // mean negative logarithm of the probability given to what happened; less is better
	RMSEBins float64 `json:"rmse_bins"` // of the mean prediction against the mean recall over bins of like reviews; less is better
	AUC      float64 `json:"auc"`       // chance that a remembered review was given more than a forgotten one; more is better
}

// prediction is an item with the recall predicted for it.
type prediction struct {
	item
	recall float64
}

// measure computes the metrics as the srs-benchmark of open-spaced-repetition does. There must be predictions.
func measure(predictions []prediction) Metrics {
	return Metrics{logLoss(predictions), rmseBins(predictions), auc(predictions)}
}

const leastProbability = 1e-9

func loss(recall float64, remembered bool) float64 {
	if !remembered {
		recall = 1 - recall
	}
	return -math.Log(min(max(recall, leastProbability), 1-leastProbability))
}

func logLoss(predictions []prediction) float64 {
	sum := 0.0
	for _, p := range predictions {
		sum += loss(p.recall, p.remembered)
	}
	return sum / float64(len(predictions))
}

// bin groups reviews by delay, count of reviews and lapses, each on a logarithmic scale; the constants are the benchmark's.
type bin struct{ days, reviews, lapses float64 }

func binOf(it item) bin {
	scale := func(factor, base, x, digits float64) float64 {
		return math.Round(factor*math.Pow(base, math.Floor(math.Log(x)/math.Log(base)))*digits) / digits
	}
	b := bin{days: scale(2.48, 3.62, float64(it.days), 100), reviews: scale(1.99, 1.89, float64(it.longTerm+1), 1)}
	if it.lapses > 0 {
		b.lapses = scale(1.65, 1.73, float64(it.lapses), 1)
	}
	return b
}

func rmseBins(predictions []prediction) float64 {
	type sums struct{ recall, remembered, count float64 }
	bins := map[bin]*sums{}
	var order []*sums // sums of floats depend on their order, which a map does not keep
	for _, p := range predictions {
		b := bins[binOf(p.item)]
		if b == nil {
			b = &sums{}
			bins[binOf(p.item)] = b
			order = append(order, b)
		}
		b.recall += p.recall
		b.count++
		if p.remembered {
			b.remembered++
		}
	}
	sum := 0.0
	for _, b := range order {
		difference := (b.recall - b.remembered) / b.count
		sum += b.count * difference * difference
	}
	return math.Sqrt(sum / float64(len(predictions)))
}

// auc counts by ranks, with the mean rank for equal predictions; 0.5 where everything or nothing was remembered.
func auc(predictions []prediction) float64 {
	sorted := slices.Clone(predictions)
	slices.SortFunc(sorted, func(a, b prediction) int {
		switch {
		case a.recall < b.recall:
			return -1
		case a.recall > b.recall:
			return 1
		}
		return 0
	})
	ranks, remembered := 0.0, 0.0
	for start := 0; start < len(sorted); {
		end := start
		for end < len(sorted) && sorted[end].recall == sorted[start].recall {
			end++
		}
		rank := float64(start+1+end) / 2
		for _, p := range sorted[start:end] {
			if p.remembered {
				ranks += rank
				remembered++
			}
		}
		start = end
	}
	forgotten := float64(len(sorted)) - remembered
	if remembered == 0 || forgotten == 0 {
		return 0.5
	}
	return (ranks - remembered*(remembered+1)/2) / (remembered * forgotten)
}
