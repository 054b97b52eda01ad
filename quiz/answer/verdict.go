package answer

import "annals/deck/word"

// Verdict is a teacher's word on an answer.
type Verdict uint8

// The verdicts. NoVerdict means that nobody judged: the answer was revealed, or nothing was typed yet.
const (
	NoVerdict Verdict = iota
	Wrong
	Partly // right but coarser than asked: the year where the day was asked
	Nearly // a letter off in a long name: ask the learner
	Right
)

var verdicts = word.List[Verdict]{NoVerdict: "", Wrong: "wrong", Partly: "partly", Nearly: "nearly", Right: "right"}

// String is the word used in the log: right, nearly, partly, wrong or "".
func (v Verdict) String() string { return verdicts.Of(v) }

// ParseVerdict is the inverse of String.
func ParseVerdict(s string) (Verdict, error) { return verdicts.Parse("verdict", s) }
