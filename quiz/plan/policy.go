package plan

// policy says what is best for a memory state after a review on a day: when to see the card next, if at all, at the day's
// prices of time. It is found by dynamic programming backwards from the last exam (Bellman 1957).
type policy struct {
	horizon *horizon
	exams   []int            // days of the exams that ask the card, counted from today
	value   [][cells]float64 // by span of the last review: expected recall at the exams minus the price of the time to come
	choice  [][cells]int8    // index of the gap to the next review, or stop
}

const stop = -1

func newPolicy(h *horizon, exams []int) *policy {
	spans := len(h.spans)
	return &policy{horizon: h, exams: exams, value: make([][cells]float64, spans), choice: make([][cells]int8, spans)}
}

// solve fills in the policy for the horizon's prices, from the last span to the first.
func (p *policy) solve() {
	for span := len(p.value) - 1; span >= 0; span-- {
		for c := range cell(cells) {
			later := int8(stop)
			if span+1 < len(p.value) {
				later = p.choice[span+1][c]
			}
			p.value[span][c], p.choice[span][c] = p.best(c, span, int(later))
		}
	}
}

const (
	nearby = 2 // gaps on both sides of the next span's choice that are compared
	sweep  = 6 // of the other gaps one in so many is, a different one in every span
)

// best compares stopping with the gaps to the next review. The best gap changes little from day to day; those near the choice
// later, of the next span, are always compared, and the others in turn.
func (p *policy) best(c cell, span, later int) (value float64, choice int8) {
	h := p.horizon
	day := h.spans[span]
	value, choice = p.asked(c, day, h.days), stop
	for g, gap := range h.gaps {
		next := day + gap
		if next >= h.days {
			break
		}
		to := h.spanOf[next]
		if to == span || (g < later-nearby || g > later+nearby) && (g+span)%sweep != 0 {
			continue
		}
		r := &h.reviews[g][c]
		if v := p.asked(c, day, next) - h.price[to]*r.seconds + r.value(&p.value[to]); v > value {
			value, choice = v, int8(g)
		}
	}
	return value, choice
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
