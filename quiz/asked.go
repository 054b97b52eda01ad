package quiz

import "annals/deck/word"

// Asked is a way of asking a card.
type Asked uint8

// The ways of asking. NoAsked is the zero value and stands in no review; imported reviews whose way is unknown say Reveal.
const (
	NoAsked Asked = iota
	Choice        // the right answer among wrong ones
	Typed         // the answer is typed and judged
	Reveal        // the answer is shown, and learners judge themselves
	Order         // events are put in their order
)

var ways = word.List[Asked]{NoAsked: "", Choice: "choice", Typed: "type", Reveal: "reveal", Order: "order"}

// String is the word of the --ask flag and of the log: choice, type, reveal or order.
func (a Asked) String() string { return ways.Of(a) }

// ParseAsked is the inverse of String.
func ParseAsked(s string) (Asked, error) { return ways.Parse("way of asking", s) }
