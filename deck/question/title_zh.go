package question

import (
	"strings"
	"unicode/utf8"
)

// titles are the words that a title ends in, folded.
var titles = func() map[string]bool {
	set := map[string]bool{}
	for word := range strings.SplitSeq(titleWords, "|") {
		set[word] = true
	}
	return set
}()

// longestTitle is the number of characters of the longest of them.
const longestTitle = 5

// endsInTitle says whether text ends in a title.
func endsInTitle(text string) bool {
	at := len(text)
	for range longestTitle {
		_, n := utf8.DecodeLastRuneInString(text[:at])
		if at -= n; n == 0 {
			return false
		}
		if titles[fold(text[at:])] {
			return true
		}
	}
	return false
}

// startsInTitle is the length of the longest title that text begins with, 0 for none.
func startsInTitle(text string) int {
	longest, at := 0, 0
	for range longestTitle {
		_, n := utf8.DecodeRuneInString(text[at:])
		if at += n; n == 0 {
			break
		}
		if titles[fold(text[:at])] {
			longest = at
		}
	}
	return longest
}
