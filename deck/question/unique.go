package question

import (
	"slices"
	"strings"

	"annals/deck"
)

// alike is the share of what a clause says, its names apart, in another sentence from which on both may tell the same event.
const alike = 0.8

// unique says whether no other fact answers the question: none that tells the same of another date, and none that tells the
// same of another name at that time.
func (a asker) unique(kind deck.Kind, ev event, ask asking) bool {
	said, names := a.core(ev, ask)
	if len(said) == 0 {
		return len(names) > 0
	}
	for _, j := range a.m.alike(said) {
		other := a.m.facts[j]
		if j == a.index || other.Sentence == a.fact.Sentence || !tellsAll(other, names) {
			continue
		}
		same := slices.ContainsFunc(other.When, func(w deck.When) bool { return w.Date.Overlaps(ask.on) })
		if kind == deck.WhenKind && !same || kind != deck.WhenKind && same && !tells(other, a.draft.at(ask.asked).text) {
			return false
		}
	}
	return true
}

// core is what a question says: the pairs of characters of its words, and its names. The date and what is asked are no part of it.
func (a asker) core(ev event, ask asking) (said, names []string) {
	var words strings.Builder
	for _, r := range ev.text {
		switch {
		case !isMark(r):
			words.WriteRune(r)
			continue
		case isNameMark(r) && r != ask.asked:
			names = append(names, ask.draft.at(r).text)
		}
		words.WriteString("\x00")
	}
	for part := range strings.SplitSeq(words.String(), "\x00") {
		for _, p := range pairsOf(bare(part)) {
			if !slices.Contains(said, p) {
				said = append(said, p)
			}
		}
	}
	return said, names
}

func tellsAll(f deck.Fact, names []string) bool {
	return !slices.ContainsFunc(names, func(n string) bool { return !tells(f, n) })
}

// tells says whether the fact's sentence holds the name or one of its names has it as an alias.
func tells(f deck.Fact, name string) bool {
	name = bare(name)
	if strings.Contains(bare(f.Sentence), name) {
		return true
	}
	for _, w := range f.Who {
		for _, alias := range append(w.Aliases, w.Name) {
			if bare(alias) == name {
				return true
			}
		}
	}
	return false
}

// pairsOf are the pairs of neighbouring runes, each once.
func pairsOf(s string) []string {
	runes := []rune(s)
	seen := map[string]bool{}
	var out []string
	for i := 0; i+2 <= len(runes); i++ {
		pair := string(runes[i : i+2])
		if !seen[pair] {
			seen[pair] = true
			out = append(out, pair)
		}
	}
	return out
}

// indexPairs lists for each pair of runes the facts whose sentences hold it.
func (m *maker) indexPairs() {
	m.pairs = map[string][]int{}
	for i, f := range m.facts {
		for _, pair := range pairsOf(bare(f.Sentence)) {
			m.pairs[pair] = append(m.pairs[pair], i)
		}
	}
}

// alike are the facts whose sentences hold most of the pairs, in order.
func (m *maker) alike(pairs []string) []int {
	var out, touched []int
	count := make([]int, len(m.facts))
	for _, p := range pairs {
		for _, i := range m.pairs[p] {
			if count[i] == 0 {
				touched = append(touched, i)
			}
			count[i]++
		}
	}
	for _, i := range touched {
		if float64(count[i]) >= alike*float64(len(pairs)) {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return out
}
