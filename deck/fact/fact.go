// Package fact puts together what an article tells: every date with the event it dates, who acts in it or undergoes it, and where
// it happened.
//
// One event makes one fact: a sentence with two dated events makes two, each with the names of its own clauses; an event told
// twice makes one. It owns confidence and importance, the identity of facts, and the matching of an article's facts with those
// of an earlier reading. It refuses to find dates (deck/chrono) or names (deck/name) itself, and it asks no questions.
package fact

import (
	"annals/deck"
	"annals/deck/article"
	"annals/deck/chrono"
	"annals/deck/name"
)

// Result is what an article tells, and what of it makes no fact.
type Result struct {
	Mentions []Mention   // every date of the body, in reading order
	Facts    []deck.Fact // in reading order
	Skipped  []Skipped   // in reading order
}

// Mention is a date expression of the body, also one that makes no fact.
type Mention struct {
	Text string
	Date chrono.Date // zero when the expression has no value
	Span deck.Span   // in the source's bytes
}

// Skipped is a sentence with a date, or a part of one, that makes no fact.
type Skipped struct {
	Sentence string
	Reason   Reason
	Span     deck.Span // in the source's bytes
}

// Load reads the tables that Find needs and otherwise reads at its first use, so that they can be read while the article is.
func Load() {
	chrono.Load()
	name.Load()
}

// Find reads a document for its dated facts. It gives the same for the same document.
func Find(doc *article.Document) Result {
	r := reader{doc: doc, finder: name.NewFinder(doc.Source.Language)}
	r.findDates()
	r.memory.born = r.bornIn()
	r.findNames()
	r.read()
	r.result.Facts, r.result.Skipped = tellOnce(r.result.Facts, r.result.Skipped)
	identify(doc.Source.Title, r.result.Facts)
	return r.result
}
