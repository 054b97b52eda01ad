package anki

import "annals/deck/word"

// Loss counts what a package or a deck could not hold, for one reason.
type Loss struct {
	Reason  Reason
	Count   int
	Example string // the first one, in a few words; "" where there is nothing to show
}

// Reason says why something was left out or changed.
type Reason uint8

// The reasons. Those up to BadLogRow are of reading, the others of writing.
const (
	NoReason         Reason = iota
	MediaLeftOut            // sounds and pictures of the package
	NeedsMedia              // cards whose question or answer is nothing but media or nothing at all: kept, and suspended
	TooLong                 // cards with a text beyond the limit
	TooLarge                // notes with more bytes than any honest one
	Unreadable              // cards whose note or note type is missing
	Twice                   // cards that the package holds twice
	OddText                 // cards with control characters or marks that turn the direction of text, which were taken out
	NotAnAnswer             // rows of the log that move a card by hand
	OrphanReview            // rows of the log without a card
	BadReview               // rows of the log with an impossible rating or time
	NoHistory               // cards learnt in Anki whose log is missing: they start as new
	Forgotten               // reviews before the learner put the card back to new: kept as practice
	EditedElsewhere         // cards of ours whose wording was changed in Anki: taken over
	BadLogRow               // lines of our own log that do not fit the package
	InTwoDecks              // cards of several decks, which Anki keeps in one
	NoPlaceInCloze          // cards whose sentence does not hold the answer: question and answer became the cloze text
	IncompleteCard          // cards without a question or an answer
	UnwritableReview        // reviews of cards that are not in the package
)

var reasons = word.List[Reason]{
	NoReason: "", MediaLeftOut: "sounds and pictures left out", NeedsMedia: "cards that need their media: suspended", TooLong: "cards left out: text too long",
	TooLarge: "notes left out: too large", Unreadable: "cards left out: note or note type missing", Twice: "cards left out: held twice",
	OddText: "cards with characters that act on a terminal: taken out", NotAnAnswer: "rows of the log left out: moved by hand, not answered",
	OrphanReview: "rows of the log left out: card missing", BadReview: "rows of the log left out: impossible rating or time",
	NoHistory: "cards learnt without a log: they start as new", Forgotten: "reviews before the card was put back to new: kept as practice",
	EditedElsewhere: "cards edited in Anki: taken over", BadLogRow: "lines of the attached log left out: they do not fit the package",
	InTwoDecks: "cards of several decks: written once", NoPlaceInCloze: "cards whose sentence does not hold the answer: question and answer instead",
	IncompleteCard: "cards left out: no question or no answer", UnwritableReview: "reviews left out: card not exported",
}

// String is the reason in English.
func (r Reason) String() string { return reasons.Of(r) }

// ledger counts losses in the order of their reasons.
type ledger [UnwritableReview + 1]Loss

// lose counts one more of its reason.
func (l *ledger) lose(why Reason, example string) { l.add(why, 1, example) }

func (l *ledger) add(why Reason, n int, example string) {
	if n == 0 {
		return
	}
	if l[why].Count == 0 {
		l[why] = Loss{Reason: why, Example: clip(firstLine(clean(example)), 60)}
	}
	l[why].Count += n
}

func (l *ledger) list() []Loss {
	var losses []Loss
	for _, loss := range l {
		if loss.Count > 0 {
			losses = append(losses, loss)
		}
	}
	return losses
}
