package chrono

// limit is a phrase before a date that makes it a limit or a beginning: before 1854, no later than May 1900, starting from 3 March.
type limit struct {
	words []string // the last word first, as they are looked back for
	form  form     // unit for what begins with a date: since 1995 stays the date
}

// limits stand with the longer of two that end alike first.
var limits = [...]limit{
	{[]string{"before"}, before},
	{[]string{"until"}, before},
	{[]string{"till"}, before},
	{[]string{"of", "advance", "in"}, before},
	{[]string{"than", "earlier", "no"}, after},
	{[]string{"than", "earlier", "not"}, after},
	{[]string{"than", "earlier"}, before},
	{[]string{"than", "sooner"}, before},
	{[]string{"than", "later", "no"}, before},
	{[]string{"than", "later", "not"}, before},
	{[]string{"with", "ending"}, before},
	{[]string{"on", "ending"}, before},
	{[]string{"after"}, after},
	{[]string{"than", "later"}, after},
	{[]string{"than", "greater", "year"}, after},
	{[]string{"than", "greater"}, after},
	{[]string{"since"}, unit},
	{[]string{"as", "early", "as"}, unit},
	{[]string{"as", "late", "as"}, unit},
	{[]string{"of", "as"}, unit},
	{[]string{"from", "starting"}, unit},
	{[]string{"on", "starting"}, unit},
	{[]string{"with", "starting"}, unit},
	{[]string{"from", "beginning"}, unit},
	{[]string{"on", "beginning"}, unit},
	{[]string{"with", "beginning"}, unit},
	{[]string{"from", "commencing"}, unit},
	{[]string{"on", "commencing"}, unit},
	{[]string{"starting"}, unit},
	{[]string{"beginning"}, unit},
	{[]string{"from", "effective"}, unit},
	{[]string{"on", "effective"}, unit},
}

// inclusive are the words that join on, in or at to a limit, after it (before or in 1920) and before it (on or before 3 May).
var (
	inclusiveAfter  = [...][]string{{"on", "or"}, {"in", "or"}, {"at", "or"}, {"to", "equal", "or"}}
	inclusiveBefore = [...][]string{{"or", "on"}, {"or", "in"}, {"or", "at"}}
)

// lookBackLimit takes in the limit that ends before e. It ends the expression.
func (s *scanner) lookBackLimit(e *expression) {
	at, joined := e.start, false
	start, end := wordBefore(s.text, at)
	for _, words := range &inclusiveAfter {
		if !sameWord(s.text[start:end], words[0]) {
			continue
		}
		if p := s.phraseBefore(at, words); p >= 0 {
			at, joined = p, true
			start, end = wordBefore(s.text, at)
			break
		}
	}
	for i := range limits {
		if !sameWord(s.text[start:end], limits[i].words[0]) { // nearly all
			continue
		}
		p := s.phraseBefore(at, limits[i].words)
		if p < 0 {
			continue
		}
		if joined && limits[i].form == unit {
			return
		}
		e.start, e.form = p, limits[i].form
		for _, words := range &inclusiveBefore {
			if q := s.phraseBefore(p, words); q >= 0 {
				e.start = q
			}
		}
		return
	}
}

// phraseBefore is the start of the phrase that ends before i, its words given from the last to the first, or -1.
func (s *scanner) phraseBefore(i int, words []string) int {
	for _, w := range words {
		start, end := wordBefore(s.text, i)
		if start < s.floor || !sameWord(s.text[start:end], w) {
			return -1
		}
		i = start
	}
	return i
}

// readOnward reads what makes a beginning of from 1492: onwards, onward, on.
func (s *scanner) readOnward(e *expression) {
	t := s.text
	start, stop := wordBefore(t, e.start)
	if e.form != unit || start < s.floor || !sameWord(t[start:stop], "from") {
		return
	}
	j := skipSpace(t, e.end)
	end := eatWord(t, j, "onwards", "onward")
	if end < 0 {
		if end = eatWord(t, j, "on"); end < 0 || s.goesOn(end) {
			return
		}
	}
	e.start, e.end = start, end
}

// lookBackSigns takes in signs of comparison: = 2019, >= 2019, < 1/1/2016.
func (s *scanner) lookBackSigns(e *expression) {
	t := s.text
	at, f := e.start, e.form
	for p := backSpace(t, at); p > s.floor; p = backSpace(t, at) {
		switch t[p-1] {
		case '<':
			f = before
		case '>':
			f = after
		case '=':
		default:
			p = 0
		}
		if p == 0 {
			break
		}
		at = p - 1
	}
	if at < e.start && e.form == unit && (at == 0 || t[at-1] == ' ') {
		e.start, e.form = at, f
	}
}
