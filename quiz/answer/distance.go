package answer

import "unicode"

// longWord is the number of letters from which on one of them may be wrong.
const longWord = 6

// misspelt says whether the typed word is a long one with one letter wrong, missing, too many, or two neighbours swapped. The
// first letter must be right: with another one it is rather another name. Digits are never forgiven.
func misspelt(typed, want string) bool {
	a, b := []rune(typed), []rune(want)
	if len(b) < longWord || len(a) < longWord-1 || a[0] != b[0] {
		return false
	}
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	for _, r := range append(append([]rune(nil), a...), b...) {
		if !unicode.IsLetter(r) || isHan(string(r)) {
			return false
		}
	}
	swapped := len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
	return swapped || len(a) <= 1 && len(b) <= 1 && len(a)+len(b) > 0
}
