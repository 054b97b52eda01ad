package main

import (
	"bytes"
	"fmt"
	"go/format"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// folds maps a character to its simplified form, if it has another one.
type folds map[rune]rune

func (f folds) fold(s string) string {
	return strings.Map(func(r rune) rune {
		if to, ok := f[r]; ok {
			return to
		}
		return r
	}, s)
}

func readFolds(dir string) (folds, error) {
	rows, err := readFacts(filepath.Join(dir, "folds.tsv"), 2)
	if err != nil {
		return nil, err
	}
	f := folds{}
	for _, row := range rows {
		from, n := utf8.DecodeRuneInString(row[0])
		to, m := utf8.DecodeRuneInString(row[1])
		if n != len(row[0]) || m != len(row[1]) || n != m || from == to {
			return nil, fmt.Errorf("fold %q to %q: want two characters of as many bytes", row[0], row[1])
		}
		f[from] = to
	}
	for from, to := range f {
		if _, again := f[to]; again {
			return nil, fmt.Errorf("fold %c to %c: the second is folded, too", from, to)
		}
	}
	return f, nil
}

func foldTable(dir string) ([]byte, error) {
	f, err := readFolds(dir)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(header)
	b.WriteString("var foldings = [...]folding{\n")
	for _, from := range slices.Sorted(maps.Keys(f)) {
		fmt.Fprintf(&b, "\t{%q, %q},\n", from, f[from])
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

// The characters that a matcher's sets cover.
const (
	lowest  = 0x3400
	highest = 0x9fff
)

// writeMatcher writes a matcher over sorted names.
func writeMatcher(b *bytes.Buffer, name string, keys []string, f folds) {
	var sets [2][(highest - lowest + 64) / 64]uint64
	add := func(i int, r rune) { sets[i][(r-lowest)/64] |= 1 << ((r - lowest) % 64) }
	for _, key := range keys {
		for i, r := range []rune(key)[:2] {
			add(i, r)
			for from, to := range f {
				if to == r {
					add(i, from)
				}
			}
		}
	}
	fmt.Fprintf(b, "var %s = matcher{\nnames: []string{", name)
	for i, key := range keys {
		if i%12 == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "%q,", key)
	}
	b.WriteString("\n},\n")
	for i, field := range []string{"first", "second"} {
		fmt.Fprintf(b, "%s: charSet{", field)
		for j, word := range sets[i] {
			if j%8 == 0 {
				b.WriteString("\n")
			}
			fmt.Fprintf(b, "%#x,", word)
		}
		b.WriteString("\n},\n")
	}
	b.WriteString("}\n")
}
