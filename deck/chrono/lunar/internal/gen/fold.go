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
		if n != len(row[0]) || m != len(row[1]) || n != 3 || m != 3 || from == to {
			return nil, fmt.Errorf("fold %q to %q: want two CJK characters", row[0], row[1])
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
	slots := make([]rune, 1<<foldBits)
	for _, from := range slices.Sorted(maps.Keys(f)) {
		place(slots, hash(uint32(from), foldBits), from, func(r rune) bool { return r == 0 })
	}
	var b bytes.Buffer
	b.WriteString(header)
	fmt.Fprintf(&b, "const foldBits = %d\n\nvar foldings = [1 << foldBits]folding{\n", foldBits)
	for i, from := range slots {
		if from != 0 {
			fmt.Fprintf(&b, "\t%d: {%q, %q},\n", i, from, f[from])
		}
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

// foldBits makes the table of foldings at most half full.
const foldBits = 9

// place puts a value into the first free slot from i on.
func place[T any](slots []T, i int, value T, free func(T) bool) {
	for !free(slots[i]) {
		i = (i + 1) % len(slots)
	}
	slots[i] = value
}

// hash is the one of package lunar.
func hash(key uint32, bits int) int { return int(key * 2654435769 >> (32 - bits)) }

// pair is the names that share their first two characters.
type pair struct {
	first, second rune
	at, n         int
}

// writeMatcher writes a matcher over sorted names, which it adds to the texts that all is the constant of.
func writeMatcher(b *bytes.Buffer, name, all string, keys []string, t *texts, f folds) error {
	var pairs []pair
	for i, key := range keys {
		r := []rune(key)
		if len(r) < 2 || len(r) > 8 || len(key) != 3*len(r) {
			return fmt.Errorf("name %q: want two to eight CJK characters", key)
		}
		if k := len(pairs); k > 0 && pairs[k-1].first == r[0] && pairs[k-1].second == r[1] {
			pairs[k-1].n++
			continue
		}
		pairs = append(pairs, pair{r[0], r[1], i, 1})
	}
	bits := 1
	for 5<<bits < 6*len(pairs) { // full to five sixths at most
		bits++
	}
	slots := make([]pair, 1<<bits)
	for _, p := range pairs {
		place(slots, hash(uint32(p.first)<<16|uint32(p.second), bits), p, func(p pair) bool { return p.n == 0 })
	}
	fmt.Fprintf(b, "var %s = matcher{\nall: %s,\nbits: %d,\nnames: []text{", name, all, bits)
	for i, key := range keys {
		if i%12 == 0 {
			b.WriteString("\n")
		}
		part, err := t.add(key)
		if err != nil {
			return err
		}
		b.WriteString(part + ",")
	}
	fmt.Fprintf(b, "\n},\npairs: (&[%d]pair{\n", len(slots))
	for i, p := range slots {
		if p.n > 0 {
			fmt.Fprintf(b, "%d: {%q, %q, %d, %d},\n", i, p.first, p.second, p.at, p.n)
		}
	}
	b.WriteString("})[:],\nfirst: charSet{")
	for i, word := range firstChars(pairs, f) {
		if i%8 == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "%#x,", word)
	}
	b.WriteString("\n},\n}\n")
	return nil
}

// The characters that a set covers.
const (
	lowest  = 0x3400
	highest = 0x9fff
)

// firstChars is the set of characters, in either script, that names begin with.
func firstChars(pairs []pair, f folds) (set [(highest - lowest + 64) / 64]uint64) {
	add := func(r rune) { set[(r-lowest)/64] |= 1 << ((r - lowest) % 64) }
	for _, p := range pairs {
		add(p.first)
		for from, to := range f {
			if to == p.first {
				add(from)
			}
		}
	}
	return set
}
