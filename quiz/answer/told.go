package answer

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/pattern"
)

// told is what the learner can read before answering.
type told struct {
	question []chrono.Date // dates in the question
	all      []chrono.Date // dates in the question and in the breadcrumb above it
	choices  []chrono.Date // the card's wrong answers: they lie in the time that the card is about
	bc       bool          // that it is about a time before Christ
}

func toldBy(card deck.Card) told {
	var t told
	t.question = datesIn(card, card.Question)
	t.all = t.question
	if len(card.Context) > 0 {
		t.all = append(datesIn(card, card.Context...), t.question...)
	}
	for _, choice := range card.Choices {
		if date, err := chrono.ParseText(choice); err == nil && date.HasYear() {
			t.choices = append(t.choices, date)
		}
	}
	t.bc = markBC.MatchString(strings.Join(slices.Concat(card.Context, []string{card.Question}), "\n"))
	return t
}

var markBC = pattern.New(`公元前|西元前|纪元前|紀元前|前\d|\bB\.?C\b`, nil)

// datesIn is the dates with a year that the texts tell.
func datesIn(card deck.Card, texts ...string) []chrono.Date {
	var dates []chrono.Date
	for _, text := range texts {
		for _, m := range chrono.Find([]chrono.Passage{{Text: text}}, card.Language) {
			if m.Date.HasYear() {
				dates = append(dates, m.Date)
			}
		}
	}
	return dates
}

// year says whether the learner was told the year of d.
func (t told) year(d chrono.Date) bool {
	for _, other := range t.all {
		if other.Precision() <= chrono.YearPrecision && other.Year() == d.Year() {
			return true
		}
	}
	return false
}

// month says whether the learner was told the month of d, with its year.
func (t told) month(d chrono.Date) bool {
	for _, other := range t.all {
		if d.Month() != 0 && other.Precision() == chrono.MonthPrecision && other.Contains(d) {
			return true
		}
	}
	return false
}

// century says whether the card makes the century of d evident: it tells a date of it, or all its choices lie in it.
func (t told) century(d chrono.Date) bool {
	within := chrono.CenturyOf(d.Year()).Contains
	outside := func(other chrono.Date) bool { return !within(other) }
	return slices.ContainsFunc(t.all, within) || len(t.choices) > 0 && !slices.ContainsFunc(t.choices, outside)
}

// asMuchAs says whether the question itself says as much of d as the answer does.
func (t told) asMuchAs(answer, d chrono.Date) bool {
	if !answer.HasYear() && answer.DayOfMonth() == 0 {
		answer = chrono.MonthOf(d.Year(), answer.Month())
	}
	for _, other := range t.question {
		if other.Contains(d) && answer.Contains(other) {
			return true
		}
	}
	return false
}
