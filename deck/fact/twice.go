package fact

import (
	"slices"

	"annals/deck"
)

// tellOnce leaves out facts that tell the same event again: the same date and much the same words. The surer one stays.
func tellOnce(facts []deck.Fact, skipped []Skipped) ([]deck.Fact, []Skipped) {
	byDate := map[string][]int{}
	gone := map[int]bool{}
	for i := range facts {
		key := dateKey(facts[i])
		for _, j := range byDate[key] {
			if gone[j] || facts[i].Span == facts[j].Span || similarity(facts[i], facts[j]) < 0.6 {
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
		byDate[key] = append(byDate[key], i)
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

// similarity is the share of common pairs of characters in two facts' sentences: Dice's coefficient, 0 to 1.
func similarity(a, b deck.Fact) float64 {
	x, y := pairs(a.Sentence), pairs(b.Sentence)
	if len(x)+len(y) == 0 {
		return 0
	}
	common := 0
	for pair := range x {
		if y[pair] {
			common++
		}
	}
	return 2 * float64(common) / float64(len(x)+len(y))
}

func pairs(text string) map[[2]rune]bool {
	set := map[[2]rune]bool{}
	var last rune
	for _, r := range plain(text) {
		if last != 0 {
			set[[2]rune{last, r}] = true
		}
		last = r
	}
	return set
}
