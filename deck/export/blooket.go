package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
)

// blooketSeconds is the time for a question; 300 are the most.
const blooketSeconds = 30

// mostOptions is how many answers, the right one among them, the classroom games show.
const mostOptions = 4

// writeBlooket fills Blooket's template: a title row of eight fields, the header, a question a row. Cards without wrong choices and
// orders have no place in it. The credit of each source stands with one question that it tells nothing of the answer of.
func writeBlooket(b *book, w io.Writer) error {
	cards := b.choiceCards(0, 0)
	if len(cards) == 0 {
		return ErrNothing
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	rows := [][]string{
		{"Blooket Import Template", "", "", "", "", "", "", ""},
		{"Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3 (Optional)", "Answer 4 (Optional)", "Time Limit (sec) (Max: 300 seconds)", "Correct Answer(s) (Only include Answer #)"},
	}
	credits := b.creditPlaces(cards)
	for i, c := range cards {
		text := linePrompt(c)
		if credit := credits[c.ID]; credit != "" {
			text += " (" + b.label.source + credit + ")"
		}
		row := []string{strconv.Itoa(i + 1), inert(text), "", "", "", "", strconv.Itoa(blooketSeconds), ""}
		for n, option := range b.optionsOf(c, "") {
			row[2+n] = inert(line(option))
			if option == c.Answer {
				row[7] = strconv.Itoa(n + 1)
			}
		}
		rows = append(rows, row)
		b.report.Written++
	}
	return out.WriteAll(rows)
}

// inert keeps a spreadsheet that the file passes through from taking a text for a formula, without a mark that players would see.
func inert(s string) string {
	if dangerous(s) {
		return "\u200b" + s
	}
	return s
}

// choiceCards are the cards that ask for one of several answers; the others are left out with the reason. Questions and answers
// longer than the limits, in characters, are left out too, wrong choices that are longer or too many are dropped; a limit of 0 is
// none.
func (b *book) choiceCards(longestQuestion, longestAnswer int) []deck.Card {
	var cards []deck.Card
	long := func(s string, most int) bool { return most > 0 && utf8.RuneCountInString(line(s)) > most }
	for _, c := range b.cards {
		fitting := c.Choices[:len(c.Choices):len(c.Choices)]
		for i := len(fitting) - 1; i >= 0; i-- {
			if long(fitting[i], longestAnswer) || fitting[i] == c.Answer {
				fitting = append(fitting[:i:i], fitting[i+1:]...)
			}
		}
		switch {
		case c.Kind == deck.OrderKind:
			b.leaveOut(c, NoOrder)
		case len(c.Choices) == 0:
			b.leaveOut(c, NoChoices)
		case long(c.Question, longestQuestion):
			b.leaveOut(c, QuestionTooLong)
		case long(c.Answer, longestAnswer), len(fitting) == 0:
			b.leaveOut(c, AnswerTooLong)
		default:
			fitting = fitting[:min(len(fitting), mostOptions-1)]
			if len(fitting) < len(c.Choices) {
				b.shorten(c, ChoiceDropped)
			}
			c.Choices = fitting
			cards = append(cards, c)
		}
	}
	return cards
}

// creditPlaces says which card carries the credit of which source: the first one of it whose answer the credit does not tell.
func (b *book) creditPlaces(cards []deck.Card) map[deck.CardID]string {
	places := map[deck.CardID]string{}
	for _, s := range b.credits {
		credit := b.credit(s)
		if credit == "" {
			continue
		}
		place := deck.CardID("")
		for _, c := range cards {
			if b.facts[c.Fact].Source == s.ID && places[c.ID] == "" && !tells(credit, c) {
				place = c.ID
				break
			}
		}
		if place == "" {
			b.report.Losses = append(b.report.Losses, Loss{Question: credit, Reason: CreditUnplaceable})
			continue
		}
		places[place] = credit
	}
	return places
}

// tells says whether a text holds the answer of a card or a part of it: a name, or a number of a date.
func tells(text string, c deck.Card) bool {
	text = name.Fold(text)
	for _, answer := range append([]string{c.Answer}, c.Accept...) {
		for _, word := range strings.FieldsFunc(name.Fold(answer), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }) {
			if utf8.RuneCountInString(word) > 1 && strings.Contains(text, word) {
				return true
			}
		}
		for _, digits := range strings.FieldsFunc(answer, func(r rune) bool { return !unicode.IsDigit(r) }) {
			if strings.Contains(text, digits) {
				return true
			}
		}
	}
	return false
}
