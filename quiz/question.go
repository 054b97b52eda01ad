package quiz

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"annals/deck"
	"annals/quiz/answer"
	"annals/quiz/fsrs"

	"golang.org/x/text/width"
)

// Item is a card of a sitting with what the sitting shows of it.
type Item struct {
	Card     deck.Card
	Progress Progress
	Shown    string // what is shown with the answer besides question and answer: the source sentence
}

// Question is a card as it is asked once.
type Question struct {
	Item
	Asked   Asked
	Options []string // Choice: answers to choose from; Order: events out of their order; else nil
	Right   int      // Choice: the index of the right option; else -1
}

// Pose asks an item in a way. The same card after the same number of answers gives the same options in the same order, and
// after each answer another order: there is nothing to learn from the places.
func Pose(item Item, asked Asked) Question {
	q := Question{Item: item, Asked: asked, Right: -1}
	card := item.Card
	switch asked {
	case Choice:
		q.Options = []string{card.Answer}
		for _, wrong := range card.Choices {
			if !slices.Contains(q.Options, wrong) {
				q.Options = append(q.Options, wrong)
			}
		}
	case Order:
		q.Options = slices.Clone(card.Items)
	}
	chance := rand.New(rand.NewPCG(fsrs.Seed(string(card.ID)), uint64(item.Progress.State.Reps)))
	chance.Shuffle(len(q.Options), func(i, j int) { q.Options[i], q.Options[j] = q.Options[j], q.Options[i] })
	switch asked {
	case Choice:
		q.Right = slices.Index(q.Options, card.Answer)
	case Order:
		if slices.Equal(q.Options, card.Items) { // an order that is right already asks nothing
			slices.Reverse(q.Options)
		}
	}
	return q
}

// Letter is the name of option i: A, B, C, …
func Letter(i int) string {
	if i < 0 || i >= 26 {
		return strconv.Itoa(i + 1)
	}
	return string(rune('A' + i))
}

// Option reads what was typed for a choice: a letter in either case or a number from 1, full or half width. ok is false when
// there is no such option.
func (q Question) Option(typed string) (i int, ok bool) {
	typed = strings.ToUpper(strings.TrimSpace(width.Narrow.String(typed)))
	for i := range q.Options {
		if typed == Letter(i) || typed == strconv.Itoa(i+1) {
			return i, true
		}
	}
	return 0, false
}

// Arrange reads the letters or numbers of all options in an order: "CABD", "3 1 2 4". ok is false unless each option is named
// exactly once.
func (q Question) Arrange(typed string) (given []string, ok bool) {
	used := make([]bool, len(q.Options))
	for _, r := range typed {
		if unicode.IsSpace(r) || unicode.IsPunct(r) {
			continue
		}
		i, ok := q.Option(string(r))
		if !ok || used[i] {
			return nil, false
		}
		used[i] = true
		given = append(given, q.Options[i])
	}
	return given, len(given) == len(q.Options)
}

// Choose judges the choice of option i.
func (q Question) Choose(i int) answer.Verdict {
	if i == q.Right {
		return answer.Right
	}
	return answer.Wrong
}
