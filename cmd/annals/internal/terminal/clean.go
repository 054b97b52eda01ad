package terminal

import (
	"strings"
	"unicode"
)

// Clean makes foreign text safe to print on one line: control characters (C0, DEL, C1, hence every escape sequence's lead),
// characters that reorder what follows them, and invisible tags are taken out; blanks of any kind that would move the cursor
// become one space. What is left of an escape sequence stays visible, so that nothing is hidden.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\v', r == '\f', r == '\u2028', r == '\u2029':
			return ' '
		case unicode.IsControl(r), reorders(r), r == '\ufeff', r == mark, r >= 0xe0000 && r <= 0xe007f:
			return -1
		}
		return r
	}, text)
}

// reorders says whether r is an explicit embedding, override or isolate of the bidirectional algorithm (UAX 9, section 2):
// with these a text can show something else than it says.
func reorders(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// mark is a private-use character that stands where the text cursor is. No text that is printed holds it.
const mark = '\ue000'
