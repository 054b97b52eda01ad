package plan

import "math"

const (
	fullEffort  = 10.0 // all time of every day
	leastEffort = 0.05
	halvings    = 7     // of the range of efforts, at most
	near        = 0.003 // surplus at which the search ends
	following   = 6     // passes after a change of effort
	clearly     = 1.01  // ratio of recalls above which that is better, and not by chance
	dearer      = 4     // factor of prices that makes later time dear
)

// search finds the prices at full effort and, if following them leads above every target, at the least effort that still does.
// It returns the rehearsal of what it settles for.
func (p *planner) search() *rehearsal {
	m := p.market
	m.open()
	m.effort = fullEffort
	m.settle(settling)
	best := p.rehearse()
	above := best.surplus()
	if above < 0 {
		return p.hasten(best)
	}
	for low, high, n := leastEffort, fullEffort, 0; n < halvings && above > near; n++ {
		m.effort = math.Sqrt(low * high)
		m.settle(following)
		r := p.rehearse()
		if surplus := r.surplus(); surplus >= 0 {
			best, above, high = r, surplus, m.effort
		} else {
			low = m.effort
		}
	}
	return best
}

// hasten compares what was rehearsed with the same at dearer time, so dear that what is put off counts for little. Where much
// does not fit, the market's prices have cards wait for reviews whose days are taken when they come; then it is better to look
// at what is gained today.
func (p *planner) hasten(usual *rehearsal) *rehearsal {
	for span := range p.market.horizon.price {
		p.market.horizon.price[span] *= dearer
	}
	p.market.pass()
	if r := p.rehearse(); r.total() > clearly*usual.total() {
		return r
	}
	return usual
}

// total is the expected recall of all cards at all exams.
func (r *rehearsal) total() float64 {
	sum := 0.0
	for _, recall := range r.recall {
		for _, share := range recall {
			sum += share
		}
	}
	return sum
}

// margin is the part of what is missing from a target to everything that is aimed for beside it: of several efforts tried, the
// least that seems enough is more often one that chance was kind to.
const margin = 0.1

// surplus is by how much the expected score is above what is aimed for, at the exam where that is least.
func (r *rehearsal) surplus() float64 {
	least := 1.0
	for _, o := range r.outlook() {
		if o.Cards > 0 {
			least = min(least, o.Score-o.Exam.Target-margin*(1-o.Exam.Target))
		}
	}
	return least
}
