// Package word gives the values of enumerations the words that they have in files, flags and messages, and reads them back. It holds no
// words of its own.
package word

import (
	"fmt"
	"strings"
)

// List is the words of an enumeration whose values count from 0, by value. The word of a value that stands for none is "".
type List[T ~uint8] []string

// Of is the word of a value; one that the enumeration doesn't have is shown by its type and number: Kind(9).
func (l List[T]) Of(value T) string {
	if int(value) < len(l) {
		return l[value]
	}
	name := fmt.Sprintf("%T", value)
	return fmt.Sprintf("%s(%d)", name[strings.LastIndexByte(name, '.')+1:], uint8(value))
}

// Parse is the value that Of gives a word for. The error begins with what, as in "card kind", and lists the words.
func (l List[T]) Parse(what, s string) (T, error) {
	var words []string
	for value, word := range l {
		if word == s {
			return T(value), nil
		}
		if word != "" {
			words = append(words, word)
		}
	}
	last := len(words) - 1
	return 0, fmt.Errorf("%s %q: want %s or %s", what, s, strings.Join(words[:last], ", "), words[last])
}
