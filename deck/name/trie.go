package name

// trie finds words in folded text, one character at a time. It lies in the program as data/lexicon.bin holds it, so that a
// process has next to nothing to build: the nodes stand breadth first, so that the children of a node are neighbours, in the order
// of their characters. Numbers are little-endian:
//
//	uint32 nodes, uint32 words
//	words × (uint64 traits, uint16 cost)
//	nodes × uint16 character
//	(nodes+1) × uint32 first child
//	nodes × uint16 word
type trie struct {
	chars, firsts, entries string
	words                  []word
	root                   [1 << 16]int32  // child of the root, which every look-up begins with; 0 is none
	pairs                  [1 << 14]uint64 // a bit for each pair of characters that begins a word: most look-ups end here, in near memory
}

// word is what a lexicon says of a word.
type word struct {
	is   trait
	cost int16 // tenths of a negative natural logarithm: 0 says that no word ends at this node
}

const wordSize = 10

func newTrie(data string) *trie {
	nodes, words := int(uint32At(data, 0)), int(uint32At(data, 4))
	t := &trie{words: make([]word, words)}
	data = data[8:]
	for i := range t.words {
		at := i * wordSize
		t.words[i] = word{trait(uint32At(data, at)) | trait(uint32At(data, at+4))<<32, int16(uint16At(data, at+8))}
	}
	data = data[words*wordSize:]
	t.chars, t.firsts, t.entries = data[:2*nodes], data[2*nodes:6*nodes+4], data[6*nodes+4:]
	for first, node := range t.begin() {
		t.root[first] = node
		for second := range t.children(node) {
			bit := pairBit(first, second)
			t.pairs[bit>>6] |= 1 << (bit & 63)
		}
	}
	return t
}

func uint16At(s string, at int) uint16 { return uint16(s[at]) | uint16(s[at+1])<<8 }

func uint32At(s string, at int) uint32 {
	return uint32(uint16At(s, at)) | uint32(uint16At(s, at+2))<<16
}

func (t *trie) char(node int32) rune { return rune(uint16At(t.chars, 2*int(node))) }

// below is the children of a node: from first up to end, which is left out.
func (t *trie) below(node int32) (first, end int32) {
	return int32(uint32At(t.firsts, 4*int(node))), int32(uint32At(t.firsts, 4*int(node)+4))
}

// children yields the characters that may follow a node, each with its node.
func (t *trie) children(node int32) func(yield func(rune, int32) bool) {
	return func(yield func(rune, int32) bool) {
		for child, end := t.below(node); child < end; child++ {
			if !yield(t.char(child), child) {
				return
			}
		}
	}
}

// begin yields the characters that begin words, each with its node.
func (t *trie) begin() func(yield func(rune, int32) bool) { return t.children(0) }

// word is what ends at a node.
func (t *trie) word(node int32) word { return t.words[uint16At(t.entries, 2*int(node))] }

// next is the node after node and r, or -1.
func (t *trie) next(node int32, r rune) int32 {
	if node == 0 {
		if uint32(r) < uint32(len(t.root)) && t.root[r] > 0 {
			return t.root[r]
		}
		return -1
	}
	first, end := t.below(node)
	for last := end; first < last; {
		middle := (first + last) / 2
		if t.char(middle) < r {
			first = middle + 1
		} else {
			last = middle
		}
	}
	if first < end && t.char(first) == r {
		return first
	}
	return -1
}

// begins says whether a word may begin with a and b: never false for one that does.
func (t *trie) begins(a, b rune) bool {
	bit := pairBit(a, b)
	return t.pairs[bit>>6]>>(bit&63)&1 != 0
}

func pairBit(a, b rune) uint32 { return (uint32(a)*0x9e3779b1 ^ uint32(b)*0x85ebca6b) >> 12 }

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
	return t.word(node)
}
