package name

import (
	"slices"
	"strings"
)

// cheapest appends the words of the Han characters from..to along the cheapest path.
func (f *chinese) cheapest(s *sentence, from, to int) {
	n := to - from
	s.path = s.path[:0]
	for range n + 1 {
		s.path = append(s.path, step{cost: 1 << 30})
	}
	s.path[0] = step{}
	if len(s.tokens) > 0 {
		s.path[0].is = s.tokens[len(s.tokens)-1].is
	}
	w := way{s: s, from: from, to: to, path: s.path, dots: slices.ContainsFunc(s.runes[from:to], isDot)}
	for i := range n {
		f.words(&w, i)
		f.personNames(&w, i)
		f.templeNames(&w, i)
		f.foreignNames(&w, i)
		f.documentNames(&w, i)
	}
	first := len(s.tokens)
	for i := n; i > 0; i = int(s.path[i].from) {
		s.tokens = append(s.tokens, token{from + int(s.path[i].from), from + i, s.path[i].is})
	}
	slices.Reverse(s.tokens[first:])
}

// way is the search for the cheapest path through one run of characters.
type way struct {
	s        *sentence
	from, to int
	path     []step
	dots     bool // whether there are dots between parts of names
}

// rest is the characters from i on.
func (w *way) rest(i int) []rune { return w.s.runes[w.from+i : w.to] }

// relax offers a token from i to j.
func (w *way) relax(i, j, cost int, is trait) {
	if total := w.path[i].cost + int32(cost); total < w.path[j].cost {
		w.path[j] = step{cost: total, from: int32(i), is: is}
	}
}

// joined says whether 和, 与 or 、 stands before i.
func (w *way) joined(i int) bool {
	return i > 0 && strings.ContainsRune("和与及、", w.s.runes[w.from+i-1])
}

// told says whether the n characters from i on stand in the text shortly before them.
func (w *way) told(i, n int) bool {
	const far = 120
	at := w.from + i
	name := w.s.runes[at : at+n]
	for k := max(0, at-far); k+n <= at; k++ {
		if slices.Equal(w.s.runes[k:k+n], name) {
			return true
		}
	}
	return false
}

func (f *chinese) words(w *way, i int) {
	node := int32(0)
	rest := w.rest(i)
	for k, r := range rest {
		if k == 1 && !f.lexicon.words.begins(rest[0], r) {
			break
		}
		if node = f.lexicon.words.next(node, r); node < 0 {
			break
		}
		if found := f.lexicon.words.word(node); found.cost > 0 {
			w.relax(i, i+k+1, int(found.cost), found.is)
		}
	}
	w.relax(i, i+1, unknownCost, 0)
}

func (f *chinese) documentNames(w *way, i int) {
	for _, known := range f.names[w.rest(i)[0]] {
		if n := len(known.runes); n <= len(w.rest(i)) && slices.Equal(known.runes, w.rest(i)[:n]) {
			w.relax(i, i+n, 40+4*n, known.is)
		}
	}
}
