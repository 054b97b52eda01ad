package chrono

// Passage is a piece of an article's running text without any markup, in reading order.
type Passage struct {
	Kind  PassageKind
	Level int // of a heading, 1 for the outermost below the title; of a list item, its nesting; else 0
	Text  string
}

// PassageKind says what a Passage is in its article.
type PassageKind uint8

// The kinds of passages. Row is a cell or a row of a table.
const (
	Paragraph PassageKind = iota
	Title
	Heading
	Item
	Row
)
