package plan

import (
	"math"
	"slices"
)

// market finds the prices of the days' time at which the work that policies ask for fits into each day: Lagrange multipliers of
// the daily limits. With prices every card can be planned alone.
type market struct {
	horizon  *horizon
	limit    []float64 // seconds by day that there are in all
	spent    float64   // seconds of the first day that are gone
	ramp     []float64 // share of a full day's work by day, where less than all time is needed
	effort   float64   // factor of ramp
	policies []*policy
	cards    []*options
	classes  []int // index of each card's policy

	load   []float64   // expected seconds by day
	review []float64   // expected answers by day
	fresh  [][]float64 // expected first answers by policy and day
	recall [][]float64 // expected by card and exam of its policy
}

const (
	leastPrice  = 1e-7 // of a second: nothing is reviewed for nothing
	firstPrice  = 2e-4
	reach       = 2   // days on both sides that share a day's work
	step        = 0.4 // by which a price follows the logarithm of too much or too little work
	common      = 0.5 // the same for all days together
	settling    = 8   // passes from anywhere
	following   = 5   // passes after a small change
	fullEffort  = 10  // all time of every day
	firstEffort = 1.6
	leastEffort = 0.05
	relaxed     = 0.8
)

// capacity is the seconds of a day that are planned for. What was done today counts against today's share, so that a plan made
// again in the evening asks for no more.
func (m *market) capacity(day int) float64 {
	seconds := m.limit[day] * min(1, m.effort*m.ramp[day])
	if day == 0 {
		seconds = max(seconds-m.spent, 0)
	}
	return seconds
}

// clear looks for the prices at full effort and, if that leads above what is wanted, for the least effort that does. surplus tells
// by how much the expected score is above what is wanted.
func (m *market) clear(surplus func() float64) {
	for day, limit := range m.limit {
		m.horizon.price[day] = firstPrice
		if limit <= 0 {
			m.horizon.price[day] = math.Inf(1)
		}
	}
	m.effort = fullEffort
	m.settle(settling)
	if surplus() > 0 {
		m.relax(surplus)
	}
	m.settle(settling)
}

// relax lowers the effort in small steps, which prices follow within a few passes, and goes back to the last one that was enough.
func (m *market) relax(surplus func() float64) {
	effort, prices := m.effort, slices.Clone(m.horizon.price)
	for try := firstEffort; try > leastEffort; try *= relaxed {
		m.effort = try
		m.chase(following)
		if surplus() <= 0 {
			break
		}
		effort = try
		copy(prices, m.horizon.price)
	}
	m.effort = effort
	copy(m.horizon.price, prices)
}

// chase lets prices follow the work for some passes.
func (m *market) chase(passes int) {
	for range passes {
		m.pass()
		m.adjust()
	}
}

// settle chases and then takes the mean of the prices on the way: they swing around what they should be.
func (m *market) settle(passes int) {
	logarithms := make([]float64, len(m.limit))
	for range passes {
		m.chase(1)
		for day, price := range m.horizon.price {
			logarithms[day] += math.Log(price)
		}
	}
	for day, sum := range logarithms {
		m.horizon.price[day] = math.Exp(sum / float64(passes))
	}
	m.pass()
}

// pass solves all policies at the present prices and adds up what they ask for.
func (m *market) pass() {
	for _, p := range m.policies {
		p.solve()
	}
	m.count()
}

// adjust moves each day's price with how much more or less than its capacity is asked for, and all prices with that of all days:
// when all time gets dearer, work moves nowhere and shrinks but slowly. Cards in like states all go to the one cheapest of
// neighbouring days, so a day is looked at together with its neighbours.
func (m *market) adjust() {
	common := common * m.excess(0, len(m.limit)-1, func(int) float64 { return 1 })
	for day, limit := range m.limit {
		if limit <= 0 {
			continue
		}
		own := step * m.excess(max(day-reach, 0), min(day+reach, len(m.limit)-1), func(near int) float64 {
			return float64(reach + 1 - max(day-near, near-day))
		})
		m.horizon.price[day] = max(m.horizon.price[day]*math.Exp(own+common), leastPrice)
	}
}

// excess is the logarithm of the work over the capacity of the days from first to last, weighted, within ±2.
func (m *market) excess(first, last int, weight func(day int) float64) float64 {
	load, capacity := 1.0, 1.0
	for day := first; day <= last; day++ {
		load += weight(day) * m.load[day]
		capacity += weight(day) * m.capacity(day)
	}
	return min(max(math.Log(load/capacity), -2), 2)
}

// group is cards that are in the same state and in the same exams.
type group struct {
	options *options
	class   int
}

// count follows the cards through their policies and adds up the expected work by day and the expected recall.
func (m *market) count() {
	days := m.horizon.days
	m.load, m.review, m.fresh = make([]float64, days), make([]float64, days), make([][]float64, len(m.policies))
	m.recall = make([][]float64, len(m.cards))
	amounts := make([][][cells]float64, len(m.policies))
	for i := range amounts {
		amounts[i], m.fresh[i] = make([][cells]float64, days), make([]float64, days)
	}
	same := map[group]chosen{}
	for i, o := range m.cards {
		class := m.classes[i]
		c, known := same[group{o, class}]
		if !known {
			c = o.choose(m.policies[class])
			if o.unseen == nil { // new cards share their options
				same[group{o, class}] = c
			}
		}
		m.recall[i] = c.recall
		for j, share := range c.shares {
			if share > 1e-3 {
				day := o.days[j]
				m.book(&o.reviews[j], share, day, &amounts[class][day])
				if o.unseen == nil {
					m.fresh[class][day] += share
				}
			}
		}
	}
	for class, p := range m.policies {
		m.follow(p, amounts[class])
	}
}

// book adds a review of an amount of cards to its day, and the cards to their states after it.
func (m *market) book(r *review, amount float64, day int, after *[cells]float64) {
	m.load[day] += amount * r.seconds
	m.review[day] += amount * r.answers
	for i := range r.after {
		r.after[i].add(after, amount*r.chances[i])
	}
}

// follow moves the amounts of cards by state from day to day as the policy chooses.
func (m *market) follow(p *policy, amounts [][cells]float64) {
	for day := range amounts {
		for c, amount := range amounts[day] {
			if choice := p.choice[day][c]; amount > 1e-6 && choice != stop {
				next := day + m.horizon.gaps[choice]
				m.book(&m.horizon.reviews[choice][c], amount, next, &amounts[next])
			}
		}
	}
}
