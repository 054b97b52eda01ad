package lunar

import (
	"sort"
	"unicode/utf8"
)

// matcher finds the longest of its names at the start of a text. Most places in a text are refused by the two sets, without folding.
type matcher struct {
	names         []string // simplified, sorted; every one has two characters at least
	first, second charSet  // characters of either script that may be the first and the second of a name
}

// maxName is longer than any name: the longest era has six characters.
const maxName = 24

func (m *matcher) match(s string) (name string, n int) {
	if len(s) < 6 {
		return "", 0
	}
	r, size := utf8.DecodeRuneInString(s)
	if !m.first.has(r) {
		return "", 0
	}
	if r, _ = utf8.DecodeRuneInString(s[size:]); !m.second.has(r) {
		return "", 0
	}
	var buffer [maxName]byte
	text := foldInto(&buffer, s)
	// The longest name that text begins with is the greatest one that isn't above text, or, where that one only shares a beginning with text, one
	// that isn't above the shared part.
	for len(text) > 0 {
		i := sort.Search(len(m.names), func(i int) bool { return m.names[i] > string(text) }) - 1
		if i < 0 {
			return "", 0
		}
		name := m.names[i]
		shared := 0
		for shared < len(name) && shared < len(text) && name[shared] == text[shared] {
			shared++
		}
		if shared == len(name) {
			return name, len(name)
		}
		text = text[:shared]
	}
	return "", 0
}

// The characters that a charSet covers: those that names are written with.
const (
	lowest  = 0x3400
	highest = 0x9fff
)

type charSet [(highest - lowest + 64) / 64]uint64

func (s *charSet) has(r rune) bool {
	return r >= lowest && r <= highest && s[(r-lowest)/64]>>((r-lowest)%64)&1 != 0
}

// folding is a character and its simplified form, which has as many bytes.
type folding struct{ from, to rune }

// foldInto folds as many whole characters of s as fit to simplified ones. A byte that isn't UTF-8 ends the text.
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

func fold(r rune) rune {
	i := sort.Search(len(foldings), func(i int) bool { return foldings[i].from >= r })
	if i < len(foldings) && foldings[i].from == r {
		return foldings[i].to
	}
	return r
}
