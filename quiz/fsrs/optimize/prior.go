package optimize

import (
	"math"

	"annals/quiz/fsrs"
)

// firstStabilities are the weights that are searched by their logarithm, because learners differ in them by factors.
const firstStabilities = 4

// coordinates are what is searched: the logarithms of the first stabilities and the other weights as they are.
func coordinates(w fsrs.Weights) vector {
	x := vector(w)
	for i := range firstStabilities {
		x[i] = math.Log(x[i])
	}
	return x
}

// weights is the inverse of coordinates.
func weights(x vector) fsrs.Weights {
	for i := range firstStabilities {
		x[i] = math.Exp(x[i])
	}
	return fsrs.Weights(x)
}

// ranges returns the least and greatest coordinates.
func ranges() (low, high vector) {
	var l, h fsrs.Weights
	for i := range l {
		l[i], h[i] = fsrs.WeightRange(i)
	}
	return coordinates(l), coordinates(h)
}

// populationSpread is the standard deviation of each coordinate between people: fsrs-rs's for w4 to w20; a first stability
// commonly differs by a factor of e.
var populationSpread = vector{1, 1, 1, 1, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27}

// firstCorrelation is between the logarithms of a person's first stabilities. It carries what one first rating teaches over to
// those that the person hardly uses.
const firstCorrelation = 0.5

// prior is what is known of a person's weights before the log is read: normally distributed around the defaults.
type prior struct {
	mean      vector
	precision matrix // inverse of the covariance
}

// newPrior returns the prior whose distance from the defaults weighs strength times as much as people's differences say. More than
// 1 is cautious: a log is no sample of independent answers.
func newPrior(strength float64) *prior {
	p := &prior{mean: coordinates(fsrs.DefaultWeights())}
	for i, spread := range populationSpread {
		p.precision[i][i] = strength / (spread * spread)
	}
	// The inverse of (1-c)·I + c·J for n equally correlated coordinates is (I - c/(1+(n-1)c)·J)/(1-c).
	shared := firstCorrelation / (1 + (firstStabilities-1)*firstCorrelation)
	for i := range firstStabilities {
		for j := range firstStabilities {
			part := -shared
			if i == j {
				part++
			}
			p.precision[i][j] = strength * part / ((1 - firstCorrelation) * populationSpread[i] * populationSpread[j])
		}
	}
	return p
}

// addTo adds half the squared distance of x from the mean, with its derivatives.
func (p *prior) addTo(o *objective, x vector) {
	for i := range x {
		pull := 0.0
		for j := range x {
			pull += p.precision[i][j] * (x[j] - p.mean[j])
			if j <= i {
				o.hessian[i][j] += p.precision[i][j]
			}
		}
		o.value += (x[i] - p.mean[i]) * pull / 2
		o.gradient[i] += pull
	}
}
