package plan

import "math"

// market finds the prices of the days' time at which the work that policies ask for fits into each day: Lagrange multipliers of
// the daily limits. With prices every card can be planned alone.
type market struct {
	horizon  *horizon
	limit    []float64 // seconds by span that there are in all
	spent    float64   // seconds of the first day that are gone
	ramp     []float64 // share of a full day's work by span, where less than all time is needed
	effort   float64   // factor of ramp
	policies []*policy
	cards    []*options
	classes  []int // index of each card's policy

	load   []float64 // expected seconds by span
	chosen map[group][]float64
}

const (
	leastPrice = 1e-5 // of a second: a review that gains less than a ten-thousandth of a card is not worth its while
	firstPrice = 2e-4
	reach      = 2   // days on both sides that share a day's work
	step       = 0.4 // by which a price follows the logarithm of too much or too little work
	commonStep = 0.5 // the same for all days together
	settling   = 8   // passes from anywhere
)

// capacity is the seconds of a span that are planned for. What was done today counts against today's share, so that a plan made
// again in the evening asks for no more.
func (m *market) capacity(span int) float64 {
	seconds := m.limit[span] * min(1, m.effort*m.ramp[span])
	if span == 0 {
		seconds = max(seconds-m.spent, 0)
	}
	return seconds
}

// open sets the prices that the search begins with.
func (m *market) open() {
	for span, limit := range m.limit {
		m.horizon.price[span] = firstPrice
		if limit <= 0 {
			m.horizon.price[span] = math.Inf(1)
		}
	}
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
		for span, price := range m.horizon.price {
			logarithms[span] += math.Log(price)
		}
	}
	for span, sum := range logarithms {
		m.horizon.price[span] = math.Exp(sum / float64(passes))
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

// adjust moves each span's price with how much more or less than its capacity is asked for, and all prices with that of all,
// because work leaves one dear day at once but shrinks slowly when all time gets dear. Cards in like states all go to the one
// cheapest of neighbouring days, so a span is looked at together with its neighbours.
func (m *market) adjust() {
	common := commonStep * m.excess(0, len(m.limit)-1, func(int) float64 { return 1 })
	for span, limit := range m.limit {
		if limit <= 0 {
			continue
		}
		own := step * m.excess(max(span-reach, 0), min(span+reach, len(m.limit)-1), func(near int) float64 {
			return float64(reach + 1 - max(span-near, near-span))
		})
		m.horizon.price[span] = max(m.horizon.price[span]*math.Exp(own+common), leastPrice)
	}
}

// excess is the logarithm of the work over the capacity of the spans from first to last, weighted, within ±2.
func (m *market) excess(first, last int, weight func(span int) float64) float64 {
	load, capacity := 1.0, 1.0
	for span := first; span <= last; span++ {
		load += weight(span) * m.load[span]
		capacity += weight(span) * m.capacity(span)
	}
	return min(max(math.Log(load/capacity), -2), 2)
}

// group is the key of cards that are in the same state and in the same exams.
type group struct {
	options *options
	class   int
}

// choose is how the next review is spread over options under the policy of a class, computed once for all cards that share them.
func (m *market) choose(o *options, class int) []float64 {
	c, known := m.chosen[group{o, class}]
	if !known {
		c = o.choose(m.policies[class])
		m.chosen[group{o, class}] = c
	}
	return c
}

// count follows the cards through their policies and adds up the expected work by span.
func (m *market) count() {
	spans := len(m.horizon.spans)
	m.load = make([]float64, spans)
	amounts := make([][][cells]float64, len(m.policies))
	for i := range amounts {
		amounts[i] = make([][cells]float64, spans)
	}
	m.chosen = map[group][]float64{}
	for i, o := range m.cards {
		class := m.classes[i]
		for j, share := range m.choose(o, class) {
			if share > 1e-3 {
				span := m.horizon.spanOf[o.days[j]]
				m.book(&o.reviews[j], share, span, &amounts[class][span])
			}
		}
	}
	for class, p := range m.policies {
		m.follow(p, amounts[class])
	}
}

// book adds a review of an amount of cards to its span, and the cards to their states after it.
func (m *market) book(r *review, amount float64, span int, after *[cells]float64) {
	m.load[span] += amount * r.seconds
	for i := range r.after {
		r.after[i].add(after, amount*r.chances[i])
	}
}

// follow moves the amounts of cards by state from span to span as the policy chooses.
func (m *market) follow(p *policy, amounts [][cells]float64) {
	for span := range amounts {
		for c, amount := range amounts[span] {
			if choice := p.choice[span][c]; amount > 1e-6 && choice != stop {
				next := m.horizon.spanOf[m.horizon.spans[span]+m.horizon.gaps[choice]]
				m.book(&m.horizon.reviews[choice][c], amount, next, &amounts[next])
			}
		}
	}
}
