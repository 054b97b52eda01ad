package plan

import (
	"math"

	"annals/quiz/fsrs"
)

// options are the days on which a card could be seen next, with what each leads to. Cards never seen share them.
type options struct {
	days    []int
	reviews []review
	unseen  []float64 // recall by day without a review, up to the last exam; nil for a new card, which is not recalled
}

// optionsOf computes the options of a card whose last answer was elapsed days ago. A card that was answered today is not asked
// again today.
func optionsOf(h *horizon, l *lookup, x fsrs.State, elapsed int) *options {
	o := &options{}
	if x.Phase != fsrs.New {
		o.unseen = make([]float64, h.days+1)
		for t := range o.unseen {
			o.unseen[t] = l.recall(x, elapsed+t)
		}
	}
	if x.Phase == fsrs.New || elapsed > 0 || x.Phase != fsrs.Review {
		o.days = append(o.days, 0)
	}
	for i, gap := range h.gaps {
		// A card's own options are coarser than its later ones: only its review today is decided by them.
		if i < 6 || i%2 == 0 {
			o.days = append(o.days, gap)
		}
	}
	for _, day := range o.days {
		o.reviews = append(o.reviews, l.review(x, elapsed+day))
	}
	return o
}

// asked is the expected recall at the exams up to next without a review.
func (o *options) asked(exams []int, next int) float64 {
	sum := 0.0
	for _, exam := range exams {
		if exam <= next && o.unseen != nil {
			sum += o.unseen[exam]
		}
	}
	return sum
}

// temperature is the difference of value at which one of two options gets e times the other's share.
const temperature = 0.02

// choose tells how a card's next review is spread over its options under a policy, by option: near ties share, so that cards
// alike do not all fall on one day while prices are still being found.
func (o *options) choose(p *policy) []float64 {
	h := p.horizon
	values := make([]float64, len(o.days))
	last := o.asked(p.exams, h.days)
	best := last
	for i, day := range o.days {
		r, span := &o.reviews[i], h.spanOf[day]
		values[i] = o.asked(p.exams, day) + r.value(&p.value[span]) - h.price[span]*r.seconds
		best = max(best, values[i])
	}
	total := math.Exp((last - best) / temperature)
	for i, value := range values {
		values[i] = math.Exp((value - best) / temperature)
		total += values[i]
	}
	for i := range values {
		values[i] /= total
	}
	return values
}
