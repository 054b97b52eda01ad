// Package message holds every sentence that annals says to its user, in English, Simplified and Traditional Chinese, in one
// table. It refuses to print, to choose the language, or to hold text of articles and cards.
package message

import (
	"fmt"
	"strconv"
	"strings"

	"annals/deck/language"
)

// Speaker says messages in one language.
type Speaker struct{ column int }

// In is a Speaker of l; language.None speaks English.
func In(l language.Language) Speaker {
	switch l {
	case language.Simplified:
		return Speaker{1}
	case language.Traditional:
		return Speaker{2}
	}
	return Speaker{0}
}

// Language is the language that s speaks.
func (s Speaker) Language() language.Language {
	return [...]language.Language{language.English, language.Simplified, language.Traditional}[s.column]
}

// Say is the message k with its places filled: {0} is the first argument, {0:card|cards} the form of a word that goes with
// that number (the first for one, the second for any other). A place without its argument is written as it stands.
func (s Speaker) Say(k Key, args ...any) string {
	return fill(find(k)[s.column], args)
}

func fill(text string, args []any) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		place, after, closed := strings.Cut(rest, "}")
		word, known := value(place, args)
		if !closed || !known {
			out.WriteString("{")
			text = rest
			continue
		}
		out.WriteString(word)
		text = after
	}
}

// value is what stands for one place: an argument, or the word form that goes with it.
func value(place string, args []any) (string, bool) {
	number, forms, plural := strings.Cut(place, ":")
	i, err := strconv.Atoi(number)
	if err != nil || i < 0 || i >= len(args) {
		return "", false
	}
	shown := fmt.Sprint(args[i])
	if !plural {
		return shown, true
	}
	one, many, _ := strings.Cut(forms, "|")
	if shown == "1" {
		return one, true
	}
	return many, true
}
