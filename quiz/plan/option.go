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

// chosen is how a card's next review is spread over its options: near ties share, so that cards alike do not all fall on one
// day while prices are still being found.
type chosen struct {
	shares []float64 // by option
	never  float64
	recall []float64 // expected at each of the policy's exams
	gain   float64   // of a review today over the best alternative, before the price of today's time
	cost   float64   // seconds of a review today; 0 if it cannot be today
}

// temperature is the difference of value at which one of two options gets e times the other's share.
const temperature = 0.02

// choose values the options under a policy.
func (o *options) choose(p *policy) chosen {
	h := p.horizon
	c := chosen{shares: make([]float64, len(o.days))}
	last := o.asked(p.exams, h.days)
	values := make([]float64, len(o.days))
	best, later, today := last, last, math.Inf(-1)
	for i, day := range o.days {
		r, span := &o.reviews[i], h.spanOf[day]
		worth := o.asked(p.exams, day) + r.value(&p.value[span])
		values[i] = worth - h.price[span]*r.seconds
		best = max(best, values[i])
		if day == 0 {
			today, c.cost = worth, r.seconds
		} else {
			later = max(later, values[i])
		}
	}
	c.gain = today - later
	total := math.Exp((last - best) / temperature)
	c.never = total
	for i, value := range values {
		c.shares[i] = math.Exp((value - best) / temperature)
		total += c.shares[i]
	}
	c.never /= total
	for i := range c.shares {
		c.shares[i] /= total
	}
	for k := range p.exams {
		c.recall = append(c.recall, o.expect(p, k, c.shares, c.never))
	}
	return c
}

// expect is the recall at the policy's exam k, with the next review spread over the options.
func (o *options) expect(p *policy, k int, shares []float64, never float64) float64 {
	exam, unseen := p.exams[k], 0.0
	if o.unseen != nil {
		unseen = o.unseen[exam]
	}
	sum := never * unseen
	for i, day := range o.days {
		switch {
		case shares[i] == 0:
		case exam <= day:
			sum += shares[i] * unseen
		default:
			sum += shares[i] * o.reviews[i].value(&p.recall[k][p.horizon.spanOf[day]])
		}
	}
	return sum
}
