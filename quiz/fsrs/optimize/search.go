package optimize

import "math"

// objective is what the search minimises, the summed loss and the distance from the prior, with derivatives by the coordinates.
// The second derivative is the expected one (Fisher's information), of which the lower triangle is filled.
type objective struct {
	value    float64
	gradient vector
	hessian  matrix
}

func (d *Dataset) objective(x vector, importance []float64, p *prior) *objective {
	w := weights(x)
	s := d.pass(w, importance)
	o := &objective{value: s.loss, gradient: s.gradient, hessian: s.fisher}
	for i := range firstStabilities { // from w to ln w
		o.gradient[i] *= w[i]
		for j := range i {
			o.hessian[i][j] *= w[i]
		}
		o.hessian[i][i] *= w[i] * w[i]
		for j := i + 1; j < parameters; j++ {
			o.hessian[j][i] *= w[i]
		}
	}
	p.addTo(o, x)
	return o
}

const (
	maxRounds = 40
	// A step that promises to lower the summed loss by less ends the search, and so does one that did: no sample can tell weights
	// that near from each other.
	leastProgress = 0.05
	firstDamping  = 1e-3
	maxDamping    = 10
)

// search minimises the objective from x inside the weights' ranges by Fisher scoring, with the damping of Levenberg and Marquardt
// (Marquardt 1963) where a step leads uphill. It takes some ten passes where stochastic descent takes hundreds.
func (d *Dataset) search(x vector, importance []float64, p *prior) vector {
	low, high := ranges()
	for i := range x {
		x[i] = min(max(x[i], low[i]), high[i])
	}
	at := d.objective(x, importance, p)
	damping := firstDamping
	for range maxRounds {
		next, promise := at.step(x, low, high, damping)
		if promise < leastProgress {
			break
		}
		there := d.objective(next, importance, p)
		if !(there.value < at.value) {
			if damping *= 10; damping > maxDamping {
				break
			}
			continue
		}
		progress := at.value - there.value
		x, at = next, there
		damping /= 10
		if progress < leastProgress {
			break
		}
	}
	return x
}

// step returns where the quadratic approximation with damped curvature is least inside the ranges, and by how much it falls.
// Coordinates that would leave their range are put on its end, and the others are solved for again, until all stay inside.
func (o *objective) step(x, low, high vector, damping float64) (next vector, promise float64) {
	next = x
	var fixed [parameters]bool
	for range parameters {
		var free []int
		for i := range x {
			if !fixed[i] {
				free = append(free, i)
			}
		}
		var a matrix
		var b vector
		for i, f := range free {
			b[i] = -o.gradient[f]
			for j := range x {
				if fixed[j] {
					b[i] -= o.hessian[max(f, j)][min(f, j)] * (next[j] - x[j])
				}
			}
			for j, g := range free[:i+1] {
				a[i][j] = o.hessian[f][g]
			}
			a[i][i] *= 1 + damping
		}
		solve(&a, &b, len(free))
		inside := true
		for i, f := range free {
			next[f] = min(max(x[f]+b[i], low[f]), high[f])
			if next[f] != x[f]+b[i] {
				fixed[f], inside = true, false
			}
		}
		if inside {
			break
		}
	}
	return next, o.fall(x, next)
}

// fall is by how much the quadratic approximation falls from x to next.
func (o *objective) fall(x, next vector) float64 {
	sum := 0.0
	for i := range x {
		curve := 0.0
		for j := range x {
			curve += o.hessian[max(i, j)][min(i, j)] * (next[j] - x[j])
		}
		sum -= (next[i] - x[i]) * (o.gradient[i] + curve/2)
	}
	return sum
}

// solve replaces b by the solution of a·x = b, and the lower triangle of the positive definite a by its Cholesky factor; n is
// their size.
func solve(a *matrix, b *vector, n int) {
	const smallest = 1e-12 // a direction that nothing is known of does not divide by zero
	for i := range n {
		for j := range i + 1 {
			sum := a[i][j]
			for k := range j {
				sum -= a[i][k] * a[j][k]
			}
			if i == j {
				a[i][i] = math.Sqrt(max(sum, smallest))
			} else {
				a[i][j] = sum / a[j][j]
			}
		}
	}
	for i := range n {
		for k := range i {
			b[i] -= a[i][k] * b[k]
		}
		b[i] /= a[i][i]
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			b[i] -= a[k][i] * b[k]
		}
		b[i] /= a[i][i]
	}
}
