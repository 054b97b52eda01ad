package plan

import "math"

// policy says what is best for a memory state after a review on a day: when to see the card next, if at all, at the day's
// prices of time. It is found by dynamic programming backwards from the last exam (Bellman 1957).
type policy struct {
	horizon *horizon
	exams   []int              // days of the exams that ask the card, counted from today
	value   [][cells]float64   // by day of the last review: expected recall at the exams minus the price of the time to come
	recall  [][][cells]float64 // by exam and day of the last review: expected recall at that exam
	choice  [][cells]int8      // index of the gap to the next review, or stop
}

const stop = -1

// horizon is what all policies share: the days until the last exam and what reviews do.
type horizon struct {
	days    int // reviews may be on days 0 to days-1
	gaps    []int
	reviews [][]review       // by gap and cell
	recalls [][cells]float64 // by days since the review
	price   []float64        // of a second, by day; infinite on days off
}

// newHorizon computes what reviews on the grid lead to, for the gaps that fit into days.
func newHorizon(l *lookup, days int) *horizon {
	h := &horizon{days: days, gaps: gapsWithin(days), recalls: make([][cells]float64, days+1), price: make([]float64, days)}
	for t := range h.recalls {
		for c := range cell(cells) {
			h.recalls[t][c] = l.recall(l.cellState(c), t)
		}
	}
	for _, gap := range h.gaps {
		row := make([]review, cells)
		for c := range cell(cells) {
			row[c] = l.review(l.cellState(c), gap)
		}
		h.reviews = append(h.reviews, row)
	}
	return h
}

// gapsWithin returns the gaps between reviews that a policy chooses from: every day of the first ten, then in steps of a sixth,
// because a day more matters little after a month.
func gapsWithin(days int) []int {
	var gaps []int
	for gap := 1; gap < days && len(gaps) < math.MaxInt8; gap += max(1, gap/6) {
		gaps = append(gaps, gap)
	}
	return gaps
}

func newPolicy(h *horizon, exams []int) *policy {
	p := &policy{horizon: h, exams: exams, value: make([][cells]float64, h.days), choice: make([][cells]int8, h.days)}
	for range exams {
		p.recall = append(p.recall, make([][cells]float64, h.days))
	}
	return p
}

// solve fills in the policy for the horizon's prices, from the last day to the first.
func (p *policy) solve() {
	for day := p.horizon.days - 1; day >= 0; day-- {
		for c := range cell(cells) {
			later := int8(stop)
			if day+1 < p.horizon.days {
				later = p.choice[day+1][c]
			}
			p.value[day][c], p.choice[day][c] = p.best(c, day, int(later))
			p.expect(c, day, p.choice[day][c])
		}
	}
}

const (
	nearby = 2 // gaps on both sides of the next day's choice that are compared
	sweep  = 6 // of the other gaps one in so many is, a different one every day
)

// best compares stopping with the gaps to the next review. The best gap changes little from day to day; those near the choice
// later, of the next day, are always compared, and the others in turn.
func (p *policy) best(c cell, day, later int) (value float64, choice int8) {
	h := p.horizon
	value, choice = p.asked(c, day, h.days), stop
	for g, gap := range h.gaps {
		next := day + gap
		if next >= h.days {
			break
		}
		if (g < later-nearby || g > later+nearby) && (g+day)%sweep != 0 {
			continue
		}
		r := &h.reviews[g][c]
		if v := p.asked(c, day, next) - h.price[next]*r.seconds + r.value(&p.value[next]); v > value {
			value, choice = v, int8(g)
		}
	}
	return value, choice
}

// expect fills in the recall at each exam that a choice leads to.
func (p *policy) expect(c cell, day int, choice int8) {
	h := p.horizon
	next := h.days
	if choice != stop {
		next = day + h.gaps[choice]
	}
	for k, exam := range p.exams {
		switch {
		case exam <= day:
			p.recall[k][day][c] = 0
		case exam <= next:
			p.recall[k][day][c] = h.recalls[exam-day][c]
		default:
			p.recall[k][day][c] = h.reviews[choice][c].value(&p.recall[k][next])
		}
	}
}

// asked is the expected recall at the exams after day and up to next, of a card that was last seen on day. An exam comes before the
// reviews of its day.
func (p *policy) asked(c cell, day, next int) float64 {
	sum := 0.0
	for _, exam := range p.exams {
		if day < exam && exam <= next {
			sum += p.horizon.recalls[exam-day][c]
		}
	}
	return sum
}
