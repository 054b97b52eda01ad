package question

import (
	"regexp"
	"strings"

	"annals/deck"
)

// fairChoices are a card's wrong choices, or none where one of them would give itself away: a person whom the question names, a
// number for a name, a person beside a people, a body that no land has, a state where a dynasty is asked for.
func fairChoices(card deck.Card, who deck.Who) []string {
	if len(card.Choices) == 0 {
		return nil
	}
	if peoples.MatchString(card.Answer) && who.Kind == deck.Person || strings.Contains(fold(card.Question), "哪个朝代") && !allEnd(card.Choices, "朝") {
		return nil
	}
	if claimed.MatchString(fold(card.Answer)) {
		return nil
	}
	last := lastWord(card.Answer)
	sameBody := who.Kind != deck.Person && strings.Contains(card.Answer, " ") && bodyWord(card.Answer) == ""
	for _, c := range card.Choices {
		word := lastWord(c)
		if romanNumber.MatchString(c) || isLatin(firstRune(c)) && who.Kind == deck.Person && saysWord(card.Question, word) {
			return nil
		}
		if who.Kind == deck.State && isLatin(firstRune(c)) && saysPart(card.Question, c) {
			return nil
		}
		sameBody = sameBody && word == last
	}
	if sameBody {
		return nil
	}
	return card.Choices
}

var (
	// peoples are names of peoples, which the finder of names takes for persons.
	peoples = regexp.MustCompile(`^\p{Lu}\p{Ll}+(?:ians|ans|ards|ines|ites|ese)$`)
	// claimed is the government of a state that others are not told from by their names: no choice beside it is fair.
	claimed     = regexp.MustCompile(`^中华民国政府$`)
	romanNumber = regexp.MustCompile(`^[IVX]+$`)
)

func lastWord(s string) string { return s[strings.LastIndex(s, " ")+1:] }

// saysWord says whether text holds the word as a whole.
func saysWord(text, word string) bool {
	for at := 0; word != ""; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		in := deck.Span{Start: at + i, End: at + i + len(word)}
		if wholeWord(text, in) {
			return true
		}
		at = in.End
	}
	return false
}

// saysPart says whether text holds a name that the state's name begins with: Austria beside the Austrian Empire.
func saysPart(text, state string) bool {
	const least = 5 // letters of a name that others begin with by no chance
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !isLatin(r) }) {
		if len(word) >= least && strings.HasPrefix(state, word) {
			return true
		}
	}
	return false
}

func allEnd(names []string, suffix string) bool {
	for _, n := range names {
		if !strings.HasSuffix(n, suffix) {
			return false
		}
	}
	return true
}
