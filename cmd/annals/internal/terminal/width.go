package terminal

import (
	"strings"

	"github.com/mattn/go-runewidth"
)

// Terminals disagree about the East Asian ambiguous characters (“ ” — … · ①): one column or two. Text is cut and wrapped as
// if they took two, so that it never runs over the edge; columns are aligned as if they took one, which is what terminals
// with a UTF-8 locale do unless told otherwise.
var (
	narrow = &runewidth.Condition{StrictEmojiNeutral: true}
	wide   = &runewidth.Condition{StrictEmojiNeutral: true, EastAsianWidth: true}
)

// runeWidth is the most columns that a character takes; the mark of the cursor takes none.
func runeWidth(r rune) int {
	if r == mark {
		return 0
	}
	return wide.RuneWidth(r)
}

// Width is the number of columns text takes, ambiguous characters in one.
func Width(text string) int { return narrow.StringWidth(text) }

// Pad fills text with blanks on its right up to the given number of columns.
func Pad(text string, columns int) string {
	return text + strings.Repeat(" ", max(0, columns-Width(text)))
}

// PadLeft fills text with blanks on its left, for numbers in a column.
func PadLeft(text string, columns int) string {
	return strings.Repeat(" ", max(0, columns-Width(text))) + text
}

// Cut shortens text to at most the given number of columns and ends it in ".." where something is left out.
func Cut(text string, columns int) string {
	if wide.StringWidth(text) <= columns {
		return text
	}
	dots := ".."[:max(0, min(2, columns))]
	used := len(dots)
	for i, r := range text {
		used += wide.RuneWidth(r)
		if used > columns {
			return text[:i] + dots
		}
	}
	return text
}
