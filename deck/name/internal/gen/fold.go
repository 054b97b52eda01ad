package main

import (
	"path/filepath"
	"slices"
	"strings"
)

// folding maps a traditional or variant character to the simplified one it is compared as.
type folding map[rune]rune

// foldTable chains compatibility ideograph → standard traditional → simplified into one step. Characters outside the Basic
// Multilingual Plane are left out: they do not occur in running text.
func foldTable(folder string) folding {
	simplified := pairs(folder, "TSCharacters")
	variants := map[rune]rune{}
	for _, name := range []string{"HKVariants", "TWVariants"} {
		for standard, variant := range pairs(folder, name) {
			variants[variant] = standard
		}
	}
	compatible := pairs(folder, "CJK_Compatibility_Ideographs")
	step := func(r rune) rune {
		for _, table := range []map[rune]rune{compatible, variants, simplified} {
			if to, ok := table[r]; ok {
				r = to
			}
		}
		return r
	}
	table := folding{}
	for _, source := range []map[rune]rune{compatible, variants, simplified} {
		for r := range source {
			to := step(r)
			for next := step(to); next != to; next = step(to) { // fold(fold(x)) = fold(x)
				to = next
			}
			if to != r && r <= 0xffff && to <= 0xffff {
				table[r] = to
			}
		}
	}
	table['麼'], table['麽'] = '么', '么' // the Taiwan table would send them to 幺
	delete(table, '么')
	return table
}

// pairs reads one opencc-js table: export default "from to|from to".
func pairs(folder, name string) map[rune]rune {
	_, text, _ := strings.Cut(read(filepath.Join(folder, name+".js")), `"`)
	text, _, _ = strings.Cut(text, `"`)
	table := map[rune]rune{}
	for _, row := range strings.Split(text, "|") {
		from, to, _ := strings.Cut(row, " ")
		a, b := []rune(from), []rune(to)
		if len(a) == 1 && len(b) >= 1 {
			table[a[0]] = b[0]
		}
	}
	return table
}

func (f folding) apply(text string) string {
	return strings.Map(func(r rune) rune {
		if to, ok := f[r]; ok {
			return to
		}
		return r
	}, text)
}

func (f folding) lines() []string {
	var lines []string
	for from, to := range f {
		lines = append(lines, string([]rune{from, to}))
	}
	slices.Sort(lines)
	return lines
}
