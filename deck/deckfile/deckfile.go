// Package deckfile keeps a deck as Markdown that people edit and print. Read(Write(d)) is d again, with its facts and sources,
// for every valid deck; see Write for what makes one valid.
//
// A card is a level-two heading with what follows it:
//
//	# Name of the deck
//	<!-- deck id=… -->
//
//	## In which year was the treaty signed? [^fact]
//
//	*Article › Heading*
//
//	- [x] 1842
//	- [x] another right answer
//	- [ ] wrong choice
//
//	#tag #another
//
//	<!-- card id=… kind=when lang=en -->
//
//	[^fact]: The sentence that the card comes from.
//	<!-- fact {…} -->
//
//	[^source-…]: **Article**, <https://…>, CC BY-SA 4.0
//	<!-- source {…} -->
//
// A deck inside another one stands behind it under a heading with its full name, as # History::Rome behind # History.
//
// Everything but the heading and an answer may be left out, the answer may be a plain paragraph, and a numbered list is what is
// to be put in order. A card without a comment is written by hand: it gets an ID from its context and question. Within a line a
// backslash takes the meaning from a mark, <br> breaks the line, and &#x41; names a character.
//
// The package refuses to know schedules, and to guess: what it does not understand it names with line and column.
package deckfile

import (
	"fmt"

	"annals/deck"
)

// Limits on what is read, so that a hostile file costs no more than a large honest one.
const (
	maxBytes    = 64 << 20 // of a file
	maxField    = 64 << 10 // bytes of one text of a card
	maxCards    = 200_000
	maxProblems = 1000 // more are not listed
)

// Problem is a place in a deck text that was not understood.
type Problem struct {
	Line, Column int // from 1; the column counts characters
	Message      string
	Lost         bool        // the card or footnote there was left out
	Card         deck.CardID // of a card that was left out, if its comment tells it
}

// String is "line 12, column 3: message".
func (p Problem) String() string {
	return fmt.Sprintf("line %d, column %d: %s", p.Line, p.Column, p.Message)
}
