package plan

import "math"

// horizon is what all policies share: the days until the last exam, what reviews do, and what time costs. Days are counted from
// today; far from today and from any exam neighbouring days are one span.
type horizon struct {
	days    int              // reviews may be on days 0 to days-1
	spans   []int            // first day of each
	spanOf  []int            // by day
	gaps    []int            // days between reviews that a policy chooses from
	gapOf   []int            // by days since a review, from 1 on: index of the longest gap that is not longer
	reviews [][]review       // by gap and cell
	recalls [][cells]float64 // by days since the review
	price   []float64        // of a second, by span; infinite where there is none
}

// newHorizon computes what reviews on the grid lead to, up to the last of the exams' days.
func newHorizon(l *lookup, exams []int) *horizon {
	h := &horizon{}
	for _, exam := range exams {
		h.days = max(h.days, exam)
	}
	h.cut(exams)
	h.gaps, h.price, h.recalls = gapsWithin(h.days), make([]float64, len(h.spans)), make([][cells]float64, h.days+1)
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
	h.gapOf = make([]int, h.days)
	for days, g := 1, 0; days < h.days; days++ {
		if g+1 < len(h.gaps) && h.gaps[g+1] <= days {
			g++
		}
		h.gapOf[days] = g
	}
	return h
}

// cut divides the days into spans: single ones near today and before each exam, wider ones in between.
func (h *horizon) cut(exams []int) {
	const near = 15 // days from today or to an exam for each day of width
	for day := 0; day < h.days; {
		left := h.days - day
		for _, exam := range exams {
			if exam > day {
				left = min(left, exam-day)
			}
		}
		width := max(1, min(day, left)/near)
		for range width {
			h.spanOf = append(h.spanOf, len(h.spans))
		}
		h.spans = append(h.spans, day)
		day += width
	}
}

// gapsWithin returns the gaps between reviews that a policy chooses from: every day of the first twelve, then in steps of a sixth,
// because a day more matters little after a month.
func gapsWithin(days int) []int {
	var gaps []int
	for gap := 1; gap < days && len(gaps) < math.MaxInt8; gap += max(1, gap/6) {
		gaps = append(gaps, gap)
	}
	return gaps
}
