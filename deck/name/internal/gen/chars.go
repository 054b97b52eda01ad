package main

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// charLines counts which characters the dictionary's personal names are made of. Each line is a letter, a cost and a character:
// g for given names of two characters after one of surnames, t for transliterated foreign names. The cost is the negative
// natural logarithm of the character's share, at most 9; rarer characters are left out.
func charLines(words map[string]entry, surnames string, fold folding) []string {
	given, foreign := map[rune]int{}, map[rune]int{}
	for word, e := range words {
		runes := []rune(fold.apply(word))
		switch {
		case !han(word):
		case e.tag == "nrt" && len(runes) >= 3 && !strings.ContainsAny(word, "中一二三四五六七八九十"):
			count(foreign, runes)
		case strings.HasPrefix(e.tag, "nr") && len(runes) == 3 && strings.ContainsRune(surnames, runes[0]):
			count(given, runes[1:])
		}
	}
	lines := append(costs("g", given), costs("t", foreign)...)
	slices.Sort(lines)
	return lines
}

func count(table map[rune]int, runes []rune) {
	for _, r := range runes {
		table[r]++
	}
}

func costs(letter string, table map[rune]int) (lines []string) {
	total := 0
	for _, n := range table {
		total += n
	}
	for r, n := range table {
		cost := int(math.Round(math.Log(float64(total) / float64(n))))
		if cost <= 9 && n >= 3 && utf8.RuneLen(r) == 3 {
			lines = append(lines, letter+strconv.Itoa(min(cost, 9))+string(r))
		}
	}
	return lines
}

// foreignRunes is the characters of the t lines.
func foreignRunes(lines []string) map[rune]bool {
	set := map[rune]bool{}
	for _, line := range lines {
		if line[0] == 't' {
			r, _ := utf8.DecodeRuneInString(line[2:])
			set[r] = true
		}
	}
	return set
}
