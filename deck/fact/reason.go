package fact

import "fmt"

// Reason says why something dated makes no fact.
type Reason uint8

// The reasons.
const (
	NoReason      Reason = iota
	NoValue              // the date has no value: impossible, or its year is not told
	NameOnly             // the date only belongs to the name of an event or a work
	NoEvent              // the sentence tells no event: a definition, a heading, a list of titles
	Opinion              // the sentence tells what somebody thinks or expects
	ToldElsewhere        // another sentence tells the same event better
)

var reasons = [...]string{
	NoReason: "", NoValue: "date without a value", NameOnly: "date only in a name", NoEvent: "no event", Opinion: "opinion",
	ToldElsewhere: "told elsewhere",
}

// String is the reason as people read it in English.
func (r Reason) String() string {
	if int(r) >= len(reasons) {
		return fmt.Sprintf("Reason(%d)", uint8(r))
	}
	return reasons[r]
}
