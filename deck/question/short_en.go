package question

import (
	"slices"
	"strings"
)

const (
	// easyEnglish is the number of words of an English question from which on what only rounds it off is left out.
	easyEnglish = 26
	// leastEnglish is the number of words that a question still tells its event in.
	leastEnglish = 11
)

// shortened leaves out, of a long English question, the subordinate clauses and the circumstances that it ends with, as long as
// nothing in them is asked for or dates the event.
func shortened(text string, ask asking) string {
	for len(strings.Fields(text)) > easyEnglish {
		cut := -1
		for _, loc := range slices.Backward(tailStart.FindAllStringIndex(text, -1)) {
			head, tail := text[:loc[0]], text[loc[0]:]
			if !roundsOff(tail, ask) || !tells(head, ask) {
				break
			}
			if _, told, filled := strings.Cut(head, ": "); !filled || !strings.HasPrefix(text, fillIn) || hasFinite(told) {
				cut = loc[0]
				break
			}
		}
		if cut < 0 {
			return text
		}
		text = strings.TrimRight(text[:cut], " ,")
	}
	return text
}

// roundsOff says whether the end of a question can go: it is one clause or phrase, without the verb of the whole, as in troops,
// sent in order to help, fled.
func roundsOff(tail string, ask asking) bool {
	return !strings.Contains(strings.TrimLeft(tail, ", "), ", ") && !strings.Contains(tail, blank) &&
		!strings.ContainsRune(tail, ask.date) && !strings.ContainsRune(tail, ask.asked) && (clauseTail.MatchString(tail) || !hasFinite(tail))
}

// tells says whether the beginning of a question is one by itself; one for a date names somebody or something.
func tells(head string, ask asking) bool {
	return len(strings.Fields(head)) >= leastEnglish && whole(head) && (ask.asked != ask.date || standsAlone(head, ask.asked)) &&
		!cutShort.MatchString(head) && !cutOff.MatchString(head+"?")
}

// clauseTail is a tail that has a verb of its own.
var clauseTail = compile(`^,? (?:even |just |only |shortly |soon )?(?:when|while|because|although|though|whereas|so that|after which|which|who|whose|where) `)

// tailStart begins a clause or a circumstance that a sentence may end with.
var tailStart = compile(`,? (?:even |just |only |shortly |soon )?(?:when|while|because|although|though|whereas|so that|in order to|in an attempt to|after which|following|despite) |, (?:which|who|whose|where|with|including|[a-z]{3,}ing|[a-z]{3,}ed (?:by|with)|(?:made|built|led|held) by) `)
