package answer

import "fmt"

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

var verdicts = [...]string{NoVerdict: "", Wrong: "wrong", Partly: "partly", Nearly: "nearly", Right: "right"}

// String is the word used in the log: right, nearly, partly, wrong or "".
func (v Verdict) String() string {
	if int(v) >= len(verdicts) {
		return fmt.Sprintf("Verdict(%d)", uint8(v))
	}
	return verdicts[v]
}

// ParseVerdict is the inverse of String.
func ParseVerdict(s string) (Verdict, error) {
	for v, word := range verdicts {
		if word == s {
			return Verdict(v), nil
		}
	}
	return NoVerdict, fmt.Errorf("verdict %q: want right, nearly, partly or wrong", s)
}
