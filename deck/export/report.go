package export

import (
	"annals/deck"
	"annals/deck/word"
)

// Report says what became of the cards of an export.
type Report struct {
	Format  Format
	Written int    // cards
	Losses  []Loss // in the order of the cards
}

// Loss is a card that is not in the file as it is in the deck.
type Loss struct {
	Card     deck.CardID
	Question string // to name the card by
	Reason   Reason
	LeftOut  bool // the whole card; else a part of it
}

// Reason says why a card was left out or shortened.
type Reason uint8

// The reasons.
const (
	NoReason          Reason = iota
	Incomplete               // it has no question or no answer
	NoChoices                // the format needs wrong choices, and the card has none
	NoOrder                  // the format cannot ask for an order
	QuestionTooLong          // the question alone is longer than the format allows
	AnswerTooLong            // the right answer is longer than the format allows
	ContextDropped           // the breadcrumb did not fit beside the question
	ChoiceDropped            // wrong choices that are too long or too many were left out
	LongAnswer               // nobody would type it: pupils compare for themselves
	InvalidForText           // deck text cannot hold it
	TwoCardsOneID            // an earlier card has its ID
	BreaksFlattened          // line breaks became blanks
	ToldByAnother            // another question on the same sheet tells its answer
	CreditUnplaceable        // the file holds no card that could carry the sources without telling an answer
)

var reasons = word.List[Reason]{
	"", "no question or no answer", "no wrong choices", "asks for an order", "question too long", "answer too long", "context left out", "some wrong choices left out",
	"answer too long to type", "cannot be written as text", "the ID of an earlier card", "line breaks became blanks", "another question tells its answer", "no place for the sources",
}

// String is the reason in English.
func (r Reason) String() string { return reasons.Of(r) }

// LeftOut is the number of cards that are not in the file.
func (r Report) LeftOut() int {
	n := 0
	for _, loss := range r.Losses {
		if loss.LeftOut {
			n++
		}
	}
	return n
}
