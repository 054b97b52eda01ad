// Package anki reads and writes Anki's .apkg packages: zip files that hold notes, cards and the review log of a collection as an
// SQLite file.
//
//	decks, log → Write → .apkg → Read → decks, log, and a report of what was left out
//
// Write makes the oldest kind (schema 11), which every version of Anki, AnkiDroid and Mnemosyne reads. Read understands all
// three kinds. A note that Write made carries its whole card, fact and source in a field that nobody is shown, so that reading
// it back, also after a journey through Anki, gives the same card with the same id. What was edited on the way is kept. Any other
// note becomes cards written by hand, whose ids come from the note's GUID, so that reading a package again adds nothing.
//
// A package comes from a stranger: sizes and counts are limited, names in the archive are never used as paths, the SQLite file
// is opened read-only in a temporary directory with nothing but plain tables allowed, and text leaves here without markup and
// without characters that act on a terminal.
//
// The package refuses to know the program's own file, to compute memory states on reading (replay the log), and to keep sounds and
// pictures, which it counts.
package anki

import (
	"annals/deck"
	"annals/deck/word"
)

// Form is the type of note that a card becomes.
type Form uint8

// The forms. A card that a form cannot hold becomes the nearest thing: see Write.
const (
	Basic Form = iota // question on the front, answer on the back
	Cloze             // the fact's sentence with the answer taken out
	Typed             // as Basic, and Anki has the answer typed in
)

var forms = word.List[Form]{Basic: "basic", Cloze: "cloze", Typed: "typed"}

// String is the word of the form in options.
func (f Form) String() string { return forms.Of(f) }

// ParseForm is the inverse of String.
func ParseForm(s string) (Form, error) { return forms.Parse("note type", s) }

// Mark is what a learner decided about a card.
type Mark struct {
	Card      deck.CardID
	Suspended bool // never asked
	Flagged   bool
}
