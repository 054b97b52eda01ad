package optimize

import (
	"cmp"
	"slices"

	"annals/quiz/fsrs"
)

// delayGroup is the cards with the same first rating and the same days to their first later review.
type delayGroup struct {
	first fsrs.Rating
	days  int32
}

// withoutOutliers returns the items whose card had an ordinary start, in the same order: first delays that few cards had, or
// very long ones, come from breaks and from imports rather than from learning. The rules and numbers are those of fsrs-rs.
func withoutOutliers(items []item) []item {
	sizes := map[delayGroup]int{}
	for _, it := range items {
		if it.longTerm == 1 {
			sizes[delayGroup{it.first, it.days}]++
		}
	}
	dropped := map[delayGroup]bool{}
	for _, first := range fsrs.Ratings {
		dropRare(first, sizes, dropped)
	}
	var kept []item
	for _, it := range items {
		group := delayGroup{it.first, it.firstDays}
		if _, known := sizes[group]; known && !dropped[group] {
			kept = append(kept, it)
		}
	}
	return kept
}

// dropRare drops the smallest groups of one first rating while they make up less than a twentieth, or less than 20 items; of the
// others those below 6 items or beyond 100 days (365 after Easy).
func dropRare(first fsrs.Rating, sizes map[delayGroup]int, dropped map[delayGroup]bool) {
	var groups []delayGroup
	total := 0
	for group, size := range sizes {
		if group.first == first {
			groups = append(groups, group)
			total += size
		}
	}
	slices.SortFunc(groups, func(a, b delayGroup) int {
		return cmp.Or(cmp.Compare(sizes[a], sizes[b]), cmp.Compare(a.days, b.days))
	})
	longest := int32(100)
	if first == fsrs.Easy {
		longest = 365
	}
	removed := 0
	for _, group := range groups {
		size := sizes[group]
		if removed+size < max(20, total/20) {
			removed += size
			dropped[group] = true
		} else if size < 6 || group.days > longest {
			dropped[group] = true
		}
	}
}
