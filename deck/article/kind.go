package article

import "annals/deck/word"

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

var formats = word.List[Format]{
	NoFormat: "", Markdown: "markdown", Text: "text", HTML: "html", Wikitext: "wikitext", DOCX: "docx", EPUB: "epub",
}

// String is the word used in JSON and flags.
func (f Format) String() string { return formats.Of(f) }

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

var blockKinds = word.List[BlockKind]{
	NoBlock: "", Heading: "heading", Paragraph: "paragraph", Item: "item", Quote: "quote", Row: "row",
}

// String is the kind's name in lower case.
func (k BlockKind) String() string { return blockKinds.Of(k) }

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

var reasons = word.List[Reason]{
	NoReason: "", References: "reference list", Category: "category", Caption: "caption", Navigation: "navigation",
	ConversionHeader: "conversion header", FrontMatter: "front matter", Template: "template", Code: "code",
}

// String is the reason as people read it in English.
func (r Reason) String() string { return reasons.Of(r) }
