package chrono

// Mention is a date expression of a text. Text is Passage's text from byte Start to End.
type Mention struct {
	Passage    int // index into the passages given to Find
	Start, End int // bytes in that passage's Text
	Text       string
	Date       Date  // zero for an expression without a value: an impossible date, or one whose year the text doesn't tell
	Flags      Flags // how the value came about
}

// Flags say how a mention got its value and what it stands in.
type Flags uint8

// The flags. Relative and Inherited mentions are unclear outside their text.
const (
	Inherited Flags = 1 << iota // the year or the month comes from what was said before: 8月24日, on the 14th
	Relative                    // counted from another date: 次日, 同年, two days later
	InName                      // part of the title of a work or the name of an event: 1988年夏季奥运会
	Announced                   // inside a quotation, a programme or an announcement of what is to come
	Twin                        // in brackets, saying again the date before the bracket
)

// Has says whether all of g is set.
func (f Flags) Has(g Flags) bool { return f&g == g }
