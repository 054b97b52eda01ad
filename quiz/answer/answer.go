// Package answer judges typed answers as a fair teacher would: what counts is whether the learner knew it, not how it was
// typed. Script, width, case, punctuation, numerals, calendars, titles and the usual short forms are forgiven; a wrong digit
// never is, and nothing is right that fits a wrong choice of the card as well as the answer.
//
// The package owns the judging of dates, names, free text and orders. It refuses to know the schedule: which rating a verdict
// proposes is quiz's matter. It speaks in values, not in sentences: the words for a Result are the caller's.
package answer

import (
	"strings"

	"annals/deck"
	"annals/deck/chrono"
)

// Result is a verdict with what a teacher says to it. A Wrong one whose Reason is Unreadable or Empty judges nothing that the
// learner knows: the caller asks again rather than counting a lapse.
type Result struct {
	Verdict Verdict
	Reason  Reason
	Parts   []Part      // what was missing or different, the most important first
	Against string      // the accepted answer that the verdict is about; "" for a date judged by its value
	Read    chrono.Date // how a typed date was understood, else the zero Date
	Missing []string    // names that a list of names lacks
}

// longestAnswer bounds what is looked at, in bytes: judging must not depend on the patience of hostile input.
const longestAnswer = 1000

// Check judges what was typed as an answer to the card.
func Check(card deck.Card, typed string) Result {
	typed = strings.TrimSpace(typed)
	switch {
	case typed == "":
		return Result{Verdict: Wrong, Reason: Empty}
	case len(typed) > longestAnswer:
		return Result{Verdict: Wrong, Reason: Unreadable}
	}
	if date := card.AskedDate(); !date.IsZero() {
		return checkDate(card, date, typed)
	}
	return checkText(card, typed)
}

// better is the result that is kinder to the learner, the first one where both are.
func better(a, b Result) Result {
	if b.Verdict > a.Verdict {
		return b
	}
	return a
}
