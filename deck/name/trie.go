package name

import "unicode/utf8"

// trie finds words in folded text, one character at a time. It is built once and then only read.
type trie struct {
	keys  []uint64       // parent node and character; 0 is free
	nodes []int32        // child of keys[i]
	words []word         // by node; node 0 is the root
	first [1 << 16]int32 // child of the root, which every look-up begins with; 0 is none
	shift uint
	pairs [1 << 14]uint64 // a bit for each pair of characters that begins a word: most look-ups end here, in near memory
}

// word is what a lexicon says of a word.
type word struct {
	is   trait
	cost int16 // tenths of a negative natural logarithm: 0 says that no word ends at this node
}

func newTrie(bits uint) *trie {
	return &trie{keys: make([]uint64, 1<<bits), nodes: make([]int32, 1<<bits), words: make([]word, 1, 1<<(bits-1)), shift: 64 - bits}
}

// slot is where the edge stands or would stand: linear probing after a multiplicative hash (Knuth, TAOCP 3, 6.4).
func (t *trie) slot(key uint64) int {
	mask := len(t.keys) - 1
	at := int(key * 0x9e3779b97f4a7c15 >> t.shift)
	for t.keys[at] != key && t.keys[at] != 0 {
		at = (at + 1) & mask
	}
	return at
}

func edge(node int32, r rune) uint64 { return uint64(node)<<21 | uint64(r) | 1<<60 }

// next is the node after node and r, or -1.
func (t *trie) next(node int32, r rune) int32 {
	if node == 0 && uint32(r) < uint32(len(t.first)) {
		if child := t.first[r]; child > 0 {
			return child
		}
		return -1
	}
	key := edge(node, r)
	at := t.slot(key)
	if t.keys[at] != key {
		return -1
	}
	return t.nodes[at]
}

// begins says whether a word may begin with a and b: never false for one that does.
func (t *trie) begins(a, b rune) bool {
	bit := pairBit(a, b)
	return t.pairs[bit>>6]>>(bit&63)&1 != 0
}

// grow is the node after node and r, made if there is none.
func (t *trie) grow(node int32, r rune) int32 {
	if node == 0 && int(r) < len(t.first) {
		if t.first[r] == 0 {
			t.first[r] = int32(len(t.words))
			t.words = append(t.words, word{})
		}
		return t.first[r]
	}
	key := edge(node, r)
	at := t.slot(key)
	if t.keys[at] == 0 {
		t.keys[at], t.nodes[at] = key, int32(len(t.words))
		t.words = append(t.words, word{})
	}
	return t.nodes[at]
}

func pairBit(a, b rune) uint32 { return (uint32(a)*0x9e3779b1 ^ uint32(b)*0x85ebca6b) >> 12 }

// add says that s has trait is. What is said twice adds up, and the cheaper cost holds.
func (t *trie) add(s string, is trait, cost int) {
	node, first := int32(0), rune(0)
	for i, r := range s {
		if i == 0 {
			first = r
		} else if i == utf8.RuneLen(first) {
			bit := pairBit(first, r)
			t.pairs[bit>>6] |= 1 << (bit & 63)
		}
		node = t.grow(node, r)
	}
	w := &t.words[node]
	w.is |= is
	if w.cost == 0 || int16(cost) < w.cost {
		w.cost = int16(cost)
	}
}

// find is what the trie says of s, or the zero word.
func (t *trie) find(s []rune) word {
	if len(s) > 1 && !t.begins(s[0], s[1]) {
		return word{}
	}
	node := int32(0)
	for _, r := range s {
		if node = t.next(node, r); node < 0 {
			return word{}
		}
	}
	return t.words[node]
}
