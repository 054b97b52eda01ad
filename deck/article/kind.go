package article

import "fmt"

// Format is how a source is written.
type Format uint8

// The formats.
const (
	NoFormat Format = iota
	Markdown
	Text
	HTML
	Wikitext
	DOCX
	EPUB
)

var formats = [...]string{
	NoFormat: "", Markdown: "markdown", Text: "text", HTML: "html", Wikitext: "wikitext", DOCX: "docx", EPUB: "epub",
}

// String is the word used in JSON and flags.
func (f Format) String() string { return word(formats[:], "Format", uint8(f)) }

// ParseFormat is the inverse of String.
func ParseFormat(s string) (Format, error) {
	i, err := index(formats[:], "format", s, "markdown, text, html, wikitext, docx or epub")
	return Format(i), err
}

// BlockKind says what a Block is.
type BlockKind uint8

// The kinds of blocks.
const (
	NoBlock BlockKind = iota
	Heading
	Paragraph
	Item
	Quote
	Row
)

var blockKinds = [...]string{
	NoBlock: "", Heading: "heading", Paragraph: "paragraph", Item: "item", Quote: "quote", Row: "row",
}

// String is the kind's name in lower case.
func (k BlockKind) String() string { return word(blockKinds[:], "BlockKind", uint8(k)) }

// ParseBlockKind is the inverse of String.
func ParseBlockKind(s string) (BlockKind, error) {
	i, err := index(blockKinds[:], "block kind", s, "heading, paragraph, item, quote or row")
	return BlockKind(i), err
}

// Reason says why a stretch of the source is no body.
type Reason uint8

// The reasons.
const (
	NoReason Reason = iota
	References
	Category
	Caption
	Navigation
	ConversionHeader
	FrontMatter
	Template
	Code
)

var reasons = [...]string{
	NoReason: "", References: "reference list", Category: "category", Caption: "caption", Navigation: "navigation",
	ConversionHeader: "conversion header", FrontMatter: "front matter", Template: "template", Code: "code",
}

// String is the reason as people read it in English.
func (r Reason) String() string { return word(reasons[:], "Reason", uint8(r)) }

// ParseReason is the inverse of String.
func ParseReason(s string) (Reason, error) {
	i, err := index(reasons[:], "reason", s, "reference list, category, caption, navigation, conversion header, "+
		"front matter, template or code")
	return Reason(i), err
}

// word is the i-th of words, or a visible stand-in for a value that has none.
func word(words []string, kind string, i uint8) string {
	if int(i) >= len(words) {
		return fmt.Sprintf("%s(%d)", kind, i)
	}
	return words[i]
}

// index finds s among words.
func index(words []string, kind, s, want string) (uint8, error) {
	for i, w := range words {
		if w == s {
			return uint8(i), nil
		}
	}
	return 0, fmt.Errorf("%s %q: want %s", kind, s, want)
}
