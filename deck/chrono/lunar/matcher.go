package lunar

import (
	"sort"
	"unicode/utf8"
)

// matcher finds the longest of its names at the start of a text: names are found by their first two characters in a hash table, so that
// nearly every place in a text is refused after a look at one or two characters.
type matcher struct {
	all   string  // what names are parts of
	names []text  // simplified, sorted; every one has two characters at least
	pairs []pair  // open addressing by hash; a power of two of them
	bits  int     // log2 of len(pairs)
	first charSet // the first characters of names, in either script
}

// pair is the names that share their first two characters; n is 0 where the table is free.
type pair struct {
	first, second uint16
	at, n         uint16 // names[at : at+n]
}

// Names have from two to maxName/charBytes characters, each of three bytes in UTF-8, and so do their other spellings.
const (
	charBytes = 3
	maxName   = 8 * charBytes
)

// The characters that names are written with.
const (
	lowest  = 0x3400
	highest = 0x9fff
)

// charSet is a set of characters.
type charSet [(highest - lowest + 64) / 64]uint64

func (s *charSet) has(r rune) bool {
	return r >= lowest && r <= highest && s[(r-lowest)/64]>>((r-lowest)%64)&1 != 0
}

func (m *matcher) match(s string) (name string, n int) {
	if len(s) < 2*charBytes || s[0]&0xf0 != 0xe0 {
		return "", 0
	}
	first, _ := utf8.DecodeRuneInString(s)
	if !m.first.has(first) {
		return "", 0
	}
	second, size := utf8.DecodeRuneInString(s[charBytes:])
	if size != charBytes {
		return "", 0
	}
	first, second = fold(first), fold(second)
	mask := len(m.pairs) - 1
	for i := hash(uint32(first)<<16|uint32(second), m.bits); ; i = (i + 1) & mask {
		switch p := &m.pairs[i]; {
		case p.n == 0:
			return "", 0
		case rune(p.first) == first && rune(p.second) == second:
			return m.longest(p.at, p.at+p.n, s)
		}
	}
}

// longest is the longest of sorted names that s begins with; they all share its first two characters.
func (m *matcher) longest(from, to uint16, s string) (name string, n int) {
	for i := to; i > from; i-- {
		if name = m.names[i-1].of(m.all); hasPrefix(s, name) {
			return name, len(name)
		}
	}
	return "", 0
}

// hasPrefix reports whether s begins with name but for its script, given that the first two characters agree.
func hasPrefix(s, name string) bool {
	if len(s) < len(name) {
		return false
	}
	for at := 2 * charBytes; at < len(name); at += charBytes {
		r, size := utf8.DecodeRuneInString(s[at:])
		want, _ := utf8.DecodeRuneInString(name[at:])
		if size != charBytes || fold(r) != want {
			return false
		}
	}
	return true
}

// find is the run of names[i] that are equal to a name in either script.
func find(n int, nameAt func(i int) string, name string) (first, end int) {
	var buffer [maxName]byte
	key := string(foldInto(&buffer, name))
	if len(key) != len(name) || key == "" {
		return 0, 0
	}
	first = sort.Search(n, func(i int) bool { return nameAt(i) >= key })
	for end = first; end < n && nameAt(end) == key; {
		end++
	}
	return first, end
}

// folding is a character and its simplified form, which has as many bytes; from is 0 where the table is free.
type folding struct{ from, to uint16 }

// fold is the simplified form of a character that names are written with; every other character stays.
func fold(r rune) rune {
	for i := hash(uint32(r), foldBits); ; i = (i + 1) % len(foldings) {
		switch f := foldings[i]; {
		case rune(f.from) == r:
			return rune(f.to)
		case f.from == 0:
			return r
		}
	}
}

// foldInto folds as many whole characters of s as fit. A byte that isn't UTF-8 ends the text.
func foldInto(buffer *[maxName]byte, s string) []byte {
	text := buffer[:0]
	for _, r := range s {
		if r == utf8.RuneError || len(text)+utf8.RuneLen(r) > maxName {
			break
		}
		text = utf8.AppendRune(text, fold(r))
	}
	return text
}

// hash is Fibonacci hashing to a number of bits (Knuth, The Art of Computer Programming 3, 6.4).
func hash(key uint32, bits int) int { return int(key * 2654435769 >> (32 - bits)) }
