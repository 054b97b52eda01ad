package fact

import (
	"cmp"
	"slices"

	"annals/deck"
)

// Pair is a fact of an earlier reading and the fact of a later one that tells the same event.
type Pair struct{ Old, New deck.Fact }

// DateChanged says whether the two give the event different dates: the answer of a card has changed.
func (p Pair) DateChanged() bool { return dateKey(p.Old) != dateKey(p.New) }

// TextChanged says whether the two tell the event in different words.
func (p Pair) TextChanged() bool { return p.Old.Sentence != p.New.Sentence }

// Least similarities of two sentences, by Dice's coefficient of their pairs of characters. With the same date, half of the words
// may change; a changed date wants nearly the same words, or two different events of one kind would be taken for one.
const (
	sameDateLeast  = 0.4
	otherDateLeast = 0.75
)

// Match pairs the facts of an article with those of an earlier reading of it: by id, then those of the same dates with similar
// words, then those with nearly the same words and other dates, the most similar first. added are new facts without an old one, gone
// old facts without a new one. All three keep the order of their facts, pairs that of the new ones. The result depends on nothing
// but the arguments.
func Match(old, new []deck.Fact) (pairs []Pair, added, gone []deck.Fact) {
	m := matching{old: old, new: new, ofNew: make([]int, len(new)), taken: make([]bool, len(old))}
	m.byID()
	m.bySimilarity(sameDateLeast, true)
	m.bySimilarity(otherDateLeast, false)
	for i, j := range m.ofNew {
		if j < 0 {
			added = append(added, new[i])
		} else {
			pairs = append(pairs, Pair{old[j], new[i]})
		}
	}
	for j, taken := range m.taken {
		if !taken {
			gone = append(gone, old[j])
		}
	}
	return pairs, added, gone
}

// matching is what has been paired so far.
type matching struct {
	old, new []deck.Fact
	ofNew    []int // by new fact, its old one or -1
	taken    []bool
}

func (m *matching) pair(i, j int) { m.ofNew[i], m.taken[j] = j, true }

func (m *matching) byID() {
	index := map[deck.FactID]int{}
	for j, f := range m.old {
		if _, twice := index[f.ID]; !twice {
			index[f.ID] = j
		}
	}
	for i, f := range m.new {
		m.ofNew[i] = -1
		if j, ok := index[f.ID]; ok && f.ID != "" && !m.taken[j] {
			m.pair(i, j)
		}
	}
}

// bySimilarity pairs what is left, of equal dates or of different ones.
func (m *matching) bySimilarity(least float64, sameDate bool) {
	type candidate struct {
		i, j  int
		score float64
	}
	oldPairs := make([][]uint64, len(m.old))
	oldDates := make([]string, len(m.old))
	for j, f := range m.old {
		if !m.taken[j] {
			oldPairs[j], oldDates[j] = pairs(f.Sentence), dateKey(f)
		}
	}
	var candidates []candidate
	for i, f := range m.new {
		if m.ofNew[i] >= 0 {
			continue
		}
		mine, date := pairs(f.Sentence), dateKey(f)
		for j := range m.old {
			if m.taken[j] || (oldDates[j] == date) != sameDate {
				continue
			}
			if score := similarity(mine, oldPairs[j]); score >= least {
				candidates = append(candidates, candidate{i, j, score})
			}
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	for _, c := range candidates {
		if m.ofNew[c.i] < 0 && !m.taken[c.j] {
			m.pair(c.i, c.j)
		}
	}
}
