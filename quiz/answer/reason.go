package answer

import "annals/deck/word"

// Reason says why a verdict is what it is.
type Reason uint8

// The reasons. A Right verdict mostly needs none.
const (
	NoReason   Reason = iota
	Empty             // nothing was typed
	Unreadable        // it is no date, or too long to be looked at: a slip of the keys rather than a wrong answer, so ask again
	Different         // something else was typed; Parts say in what it differs, where that is known
	Coarse            // right as far as it goes; Parts say what is missing
	Given             // it says no more than the question does
	ShortYear         // a year of two digits, and nothing in the question tells the century
	Spelling          // a letter off
	Ambiguous         // it fits another answer as well
	Unsure            // it says more than the card knows
	Alias             // right by another name of the same one
)

var reasons = word.List[Reason]{
	"", "empty", "unreadable", "different", "coarse", "given", "short-year", "spelling", "ambiguous", "unsure", "alias",
}

// String is the reason's word, for messages and tests; "" for NoReason.
func (r Reason) String() string { return reasons.Of(r) }

// Part is a part of an answer that can be missing or different.
type Part uint8

// The parts. Beginning and End are those of a period, Name is a surname, given name or number that makes a name whole.
const (
	NoPart Part = iota
	Era         // before or after Christ
	Year
	Month
	Day
	Beginning
	End
	Name
)

var parts = word.List[Part]{"", "era", "year", "month", "day", "beginning", "end", "name"}

// String is the part's word, for messages and tests.
func (p Part) String() string { return parts.Of(p) }
