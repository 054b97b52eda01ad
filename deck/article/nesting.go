package article

import "bytes"

// Limits on what makes the Markdown parser slower than in proportion to the source: list and quotation marks at the beginning of
// a line (thematic breaks are long), links opened one in the other, and lines with brackets in one paragraph.
const (
	maxMarkers      = 500
	maxOpenLinks    = 500
	maxBracketLines = 10_000
)

// checkNesting refuses Markdown beyond these limits, which no article comes near.
func (m *markdown) checkNesting() error {
	brackets := 0
	for at, line := 0, 1; at < len(m.source); line++ {
		text := m.source[at:]
		if n := bytes.IndexByte(text, '\n'); n >= 0 {
			text = text[:n]
		}
		at += len(text) + 1
		switch start := bytes.TrimLeft(text, " \t\r"); {
		case len(start) == 0, bytes.IndexByte([]byte("-*+|#>"), start[0]) >= 0:
			brackets = 0
		case bytes.IndexByte(text, ']') >= 0:
			brackets++
		}
		if brackets > maxBracketLines || markers(text) > maxMarkers || openLinks(text) > maxOpenLinks {
			return &Error{Cause: ErrNesting, Line: line, Advice: "is this an article?"}
		}
	}
	return nil
}

// markers counts the list and quotation marks that a line begins with.
func markers(line []byte) (n int) {
	for _, b := range line {
		switch {
		case b == '>' || b == '-' || b == '+' || b == '*' || b == '.' || b == ')':
			n++
		case b != ' ' && b != '\t' && !digit(b):
			return n
		}
	}
	return n
}

// openLinks is the largest number of link destinations that a line opens before it closes one.
func openLinks(line []byte) (most int) {
	n := 0
	for i, b := range line {
		switch {
		case b == '(' && i > 0 && line[i-1] == ']':
			n++
			most = max(most, n)
		case b == ')':
			n = 0
		}
	}
	return most
}
