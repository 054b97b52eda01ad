package question

import (
	"strings"

	"annals/deck/name"
)

// fold folds script, width and case as names do, but leaves full-width punctuation, which the patterns for Chinese name.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("，；：（）！？", r) {
			return r
		}
		return name.FoldRune(r)
	}, s)
}
