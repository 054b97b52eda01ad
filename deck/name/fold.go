package name

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed data/fold.tsv
var foldData string

// folds is what each character of the Basic Multilingual Plane folds to by script.
type folds [1 << 16]uint16

// foldTable maps each traditional or variant character of the Basic Multilingual Plane to the simplified one, and every other
// one to itself: Open Chinese Convert tables, chained and closed.
var foldTable = sync.OnceValue(func() *folds {
	table := new(folds)
	for i := range table {
		table[i] = uint16(i)
	}
	for line := range strings.Lines(foldData) {
		pair := []rune(strings.TrimSuffix(line, "\n"))
		table[pair[0]] = uint16(pair[1])
	}
	return table
})

// FoldRune folds away script, width and case: 漢 and 汉, Ａ and a come out the same. FoldRune(FoldRune(r)) = FoldRune(r).
func FoldRune(r rune) rune { return foldTable().fold(r) }

// fold is FoldRune for whoever folds many.
func (t *folds) fold(r rune) rune {
	if r >= 0x3400 && r <= 0xffff {
		r = rune(t[r])
		if r <= 0x9fff {
			return r
		}
	}
	return foldWidth(r)
}

func foldWidth(r rune) rune {
	switch {
	case r < 0x80:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case 0xff01 <= r && r <= 0xff5e: // full-width forms of ASCII
		return foldWidth(r - 0xfee0)
	case r == 0x3000:
		return ' '
	case 0x3400 <= r && r <= 0x9fff:
		return r
	}
	if lower := unicode.ToLower(r); unicode.ToLower(lower) == lower {
		return lower
	}
	return r
}

// Fold folds every character of s as FoldRune does. Rune offsets stay equal, byte offsets do not. Folded text is for comparing
// only: it is never shown.
func Fold(s string) string { return strings.Map(foldTable().fold, s) }
