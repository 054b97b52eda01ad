// Package article reads files into Documents: a title, and blocks of running text in reading order with their sentences and
// links, each of which knows the bytes of the source it came from.
//
// It owns formats, encodings, markup, sentence boundaries, and the line between the body of an article and what surrounds it
// (reference lists, categories, captions, navigation). It refuses to know about dates, names or facts: what a sentence says is
// the business of its readers.
//
// Every reader of a format does the same thing: it appends pieces of the source to a running text, which strips markup and
// remembers offsets, and cuts it into blocks. Input is hostile: sizes and nesting are limited, and control characters never
// reach a Text.
package article

import "annals/deck"

// Document is an article as running text.
type Document struct {
	Source  deck.Source
	ID      string // the id of a JSON Lines document, echoed; else ""
	Format  Format
	Blocks  []Block   // the body in reading order, headings included
	LeftOut []LeftOut // what is no body, in source order
}

// Block is one paragraph, heading, list item, quotation or table row.
type Block struct {
	Kind      BlockKind
	Level     int         // a Heading's level 1 to 6, an Item's nesting from 1; a Row's 0 for a table's header, else 1
	Text      string      // running text: no markup, footnote marks, escapes or line breaks; runs of blanks are one space
	Sentences []deck.Span // in Text, in order, not overlapping, without blanks at their ends
	Links     []Link      // in order, not overlapping

	offsets offsets
}

// Link is a link to another article.
type Link struct {
	In     deck.Span // the link text, in Text
	Target string    // the title of the page it leads to, decoded, with a qualifier such as " (disambiguation)" kept
}

// LeftOut is a stretch of the source that is no body.
type LeftOut struct {
	In     deck.Span // in the source's bytes
	Reason Reason
}

// Source is the stretch of the source, in bytes, from the first to the last byte of in, a span of Text. Markup between the two
// is part of it, markup around them is not. An empty or reversed span gives an empty one at its start.
//
// A DOCX or EPUB file is an archive: its offsets count the bytes of the text extracted from it, paragraphs parted by blank lines.
// A Block made by hand is its own source.
func (b *Block) Source(in deck.Span) deck.Span { return b.offsets.source(in) }
