package question

import (
	"strings"
	"sync"
	"unicode/utf8"

	"annals/deck/name"
	"annals/deck/pattern"
)

// foldTable is what fold and bare make of each character of the basic plane; a bare 0 drops it.
type foldTable struct{ fold, bare pattern.Fold }

var folding = sync.OnceValue(func() *foldTable {
	t := &foldTable{}
	for r := range rune(1 << 16) {
		t.fold[r] = uint16(r)
		if folded := name.FoldRune(r); folded < 1<<16 {
			t.fold[r] = uint16(folded)
		}
	}
	for _, r := range "，；：（）！？" {
		t.fold[r] = uint16(r)
	}
	var dropped [1 << 16]bool
	for _, r := range punctuation {
		dropped[r] = true
	}
	for r, folded := range t.fold {
		if !dropped[folded] {
			t.bare[r] = folded
		}
	}
	return t
})

const punctuation = " \t\n\u00a0\u3000.,;:!?'\"`()[]{}<>-–—_/·•‧・…，。、；：！？“”‘’「」『』《》〈〉（）【】～~"

// fold folds script, width and case as names do, but leaves full-width punctuation, which the patterns for Chinese name.
func fold(s string) string { return mapped(s, &folding().fold) }

// bare is s folded, without blanks and punctuation: what is compared when one text is looked for in another.
func bare(s string) string { return mapped(s, &folding().bare) }

// barest is the first character of s as bare leaves it; 0 where it drops it or knows none.
func barest(s string) rune {
	if r := firstRune(s); r < 1<<16 {
		return rune(folding().bare[r])
	}
	return 0
}

// mapped is strings.Map with a table, which allocates nothing where nothing changes.
func mapped(s string, table *pattern.Fold) string {
	for i, r := range s {
		if r < 1<<16 && rune(table[r]) != r && r != utf8.RuneError {
			return s[:i] + mappedFrom(s[i:], table)
		}
	}
	return s
}

func mappedFrom(s string, table *pattern.Fold) string {
	var out strings.Builder
	out.Grow(len(s))
	for _, r := range s {
		to := r
		if r < 1<<16 {
			to = rune(table[r])
		}
		if to != 0 {
			out.WriteRune(to)
		}
	}
	return out.String()
}
