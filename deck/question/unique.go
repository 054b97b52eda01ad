package question

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	asked := bare(a.draft.at(ask.asked).text)
	return !a.m.anyAlike(said, func(j int) bool {
		other := &a.m.facts[j]
		if j == a.index || other.Sentence == a.fact.Sentence {
			return false
		}
		same := slices.ContainsFunc(other.When, func(w deck.When) bool { return w.Date.Overlaps(ask.on) })
		return same == (kind != deck.WhenKind) && a.m.tellsAll(j, names) && (kind == deck.WhenKind || !a.m.tells(j, asked))
	})
}

// core is what a question says: the pairs of characters of its words, and its names, bare. The date and what is asked are no part
// of it.
func (a asker) core(ev event, ask asking) (said []pair, names []string) {
	from := 0
	add := func(to int) { said = append(said, pairsOf(bare(ev.text[from:to]))...) }
	for i, r := range ev.text {
		if !isMark(r) {
			continue
		}
		if isNameMark(r) && r != ask.asked {
			names = append(names, bare(ask.draft.at(r).text))
		}
		add(i)
		from = i + utf8.RuneLen(r)
	}
	add(len(ev.text))
	slices.Sort(said)
	return slices.Compact(said), names
}

func (m *maker) tellsAll(fact int, names []string) bool {
	return !slices.ContainsFunc(names, func(n string) bool { return !m.tells(fact, n) })
}

// tells says whether the fact's sentence holds the name, which is bare, or one of its names has it as an alias.
func (m *maker) tells(fact int, name string) bool {
	if strings.Contains(m.bared[fact], name) {
		return true
	}
	for _, w := range m.facts[fact].Who {
		if bare(w.Name) == name || slices.ContainsFunc(w.Aliases, func(alias string) bool { return bare(alias) == name }) {
			return true
		}
	}
	return false
}

// pair is two neighbouring runes.
type pair uint64

func (p pair) String() string { return string([]rune{rune(p >> 32), rune(p & (1<<32 - 1))}) }

// pairsOf are the pairs in s, each once and in order.
func pairsOf(s string) []pair {
	out := make([]pair, 0, len(s))
	last := rune(-1)
	for _, r := range s {
		if last >= 0 {
			out = append(out, pair(last)<<32|pair(r))
		}
		last = r
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// indexPairs lists for each pair the facts whose sentences hold it.
func (m *maker) indexPairs() {
	pairs := ofEach(len(m.facts), func(i int) []pair { return pairsOf(m.bared[i]) })
	m.pairs = map[pair][]int32{}
	for i, in := range pairs {
		for _, p := range in {
			m.pairs[p] = append(m.pairs[p], int32(i))
		}
	}
	m.counts.New = func() any { counts := make([]uint16, len(m.facts)); return &counts }
}

// anyAlike says whether one of the facts whose sentences hold most of the pairs is a rival. A fact may miss a few: so it holds more
// than so many of the rare ones, and only such facts are looked through.
func (m *maker) anyAlike(pairs []pair, rival func(fact int) bool) bool {
	misses := 0
	for float64(len(pairs)-misses-1) >= alike*float64(len(pairs)) {
		misses++
	}
	rare := slices.Clone(pairs)
	slices.SortFunc(rare, func(x, y pair) int { return len(m.pairs[x]) - len(m.pairs[y]) })
	rare, frequent := rare[:min(len(rare), 2*misses+1)], rare[min(len(rare), 2*misses+1):]
	counts := m.counts.Get().(*[]uint16) // by fact, all zero
	count := *counts
	var touched []int32
	for _, p := range rare {
		for _, i := range m.pairs[p] {
			if count[i] == 0 {
				touched = append(touched, i)
			}
			count[i]++
		}
	}
	found := false
	for _, i := range touched {
		missed := len(rare) - int(count[i])
		count[i] = 0
		if found || missed > misses || !rival(int(i)) {
			continue
		}
		for _, p := range frequent {
			if !strings.Contains(m.bared[i], p.String()) {
				missed++
			}
		}
		found = missed <= misses
	}
	m.counts.Put(counts)
	return found
}

// share is the part of the pairs that are among others.
func share(pairs, others []pair) float64 {
	n := 0
	for _, p := range pairs {
		if _, found := slices.BinarySearch(others, p); found {
			n++
		}
	}
	return float64(n) / float64(max(1, len(pairs)))
}
