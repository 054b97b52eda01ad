package question

import (
	"unicode/utf8"
)

// find is re's first match in the folded text, as byte offsets of s itself: patterns are written once, in simplified
// characters, and folding keeps the number of runes.
func find(re matcher, s string) []int { return re.Folded().FindStringSubmatchIndex(s) }

func matches(re matcher, s string) bool { return re.Folded().MatchString(s) }

// byteOf is the byte offset of the n-th rune.
func byteOf(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// cutPrefix drops what re matches at the start of s.
func cutPrefix(re matcher, s string) string {
	if loc := re.Folded().FindStringIndex(s); loc != nil && loc[0] == 0 {
		return s[loc[1]:]
	}
	return s
}

// cutSuffix drops what re matches at the end of s.
func cutSuffix(re matcher, s string) string {
	if loc := re.Folded().FindStringIndex(s); loc != nil && loc[1] == len(s) {
		return s[:loc[0]]
	}
	return s
}

// width is the number of runes.
func width(s string) int { return utf8.RuneCountInString(s) }
