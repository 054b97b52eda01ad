package fact

import (
	"slices"

	"annals/deck"
	"annals/deck/name"
)

// mostRivals is how many earlier facts of the same date one is compared with, so that a long article with one date stays linear.
const mostRivals = 50

// tellOnce leaves out facts that tell the same event again: the same date and much the same words. The surer one stays.
func tellOnce(facts []deck.Fact, skipped []Skipped) ([]deck.Fact, []Skipped) {
	byDate := map[string][]int{}
	gone := map[int]bool{}
	shingles := make([][]uint64, len(facts)) // filled where two facts share a date
	of := func(i int) []uint64 {
		if shingles[i] == nil {
			shingles[i] = pairs(facts[i].Sentence)
		}
		return shingles[i]
	}
	for i := range facts {
		key := dateKey(facts[i])
		rivals := byDate[key]
		for _, j := range rivals[max(len(rivals)-mostRivals, 0):] {
			if gone[j] || facts[i].Span == facts[j].Span || similarity(of(i), of(j)) < 0.6 {
				continue
			}
			out := i
			if facts[i].Confidence > facts[j].Confidence {
				out = j
			}
			gone[out] = true
			skipped = append(skipped, Skipped{Sentence: facts[out].Sentence, Reason: ToldElsewhere, Span: facts[out].Span})
			break
		}
		if !gone[i] {
			byDate[key] = append(rivals, i)
		}
	}
	kept := facts[:0:0]
	for i := range facts {
		if !gone[i] {
			kept = append(kept, facts[i])
		}
	}
	slices.SortStableFunc(skipped, func(a, b Skipped) int { return a.Span.Start - b.Span.Start })
	return kept, skipped
}

// similarity is the share of common pairs of neighbouring characters in two texts: Dice's coefficient, 0 to 1.
func similarity(x, y []uint64) float64 {
	if len(x)+len(y) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] == y[j]:
			common++
			i++
			j++
		case x[i] < y[j]:
			i++
		default:
			j++
		}
	}
	return 2 * float64(common) / float64(len(x)+len(y))
}

// pairs are the pairs of neighbouring letters and digits of a text, folded, each once, sorted.
func pairs(text string) []uint64 {
	set := make([]uint64, 0, len(text))
	var last rune
	for _, r := range text {
		if !tells(r) {
			continue
		}
		r = name.FoldRune(r)
		if last != 0 {
			set = append(set, uint64(last)<<32|uint64(r))
		}
		last = r
	}
	slices.Sort(set)
	return slices.Compact(set)
}
