package article

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/language"
)

// reader carries a document through the reading of its format. Formats append to running and end blocks; what is body is
// decided here, for all of them alike.
type reader struct {
	document *Document
	running  running
	script   language.Language // of most of the source's letters, markup included; decides between variants

	extracted   int    // the length of the text extracted from an archive so far
	apparatus   int    // the level of the heading whose section is no body; 0 outside of such a section
	categories  bool   // the block that is being read names categories
	categorised bool   // the last block was nothing but categories: reference lists follow
	title       string // as front matter or the conversion header gives it
	term        string // the bold words that open the article
	origin      string // the destination of the block's first link
}

// end closes the running text as a block and files it.
func (r *reader) end(kind BlockKind, level int) {
	b, ok := r.block(kind, level)
	if ok {
		r.file(&b)
	} else if r.categories {
		r.categorised = true
	}
	r.origin, r.categories = "", false
}

// block tidies the running text and makes a block of it. Indentation that wiki markup left makes an item of a paragraph.
func (r *reader) block(kind BlockKind, level int) (b Block, ok bool) {
	depth := r.tidy()
	switch {
	case depth > 0 && kind == Paragraph:
		kind, level = Item, depth
	case kind == Row: // a cell of nothing but a footnote mark
		text := r.running.text
		if kept := len(bytes.TrimRight(text, ", ，")); kept < len(text) {
			r.running.apply([]edit{{out: deck.Span{Start: kept, End: len(text)}}})
		}
	}
	return r.running.block(kind, level)
}

// file puts a block into the body or leaves it out.
func (r *reader) file(b *Block) {
	whole := b.Source(deck.Span{End: len(b.Text)})
	if len(r.document.Blocks) == 0 && r.conversionHeader(b) {
		r.leaveOut(whole, ConversionHeader)
		return
	}
	if b.Kind == Heading && b.Level <= r.apparatus {
		r.apparatus = 0
	}
	if r.apparatus == 0 {
		r.apparatus = r.opensApparatus(b, whole.Start)
	}
	switch {
	case r.apparatus > 0, r.categorised && b.Kind == Item:
		r.leaveOut(whole, References)
	default:
		r.categorised = false
		b.Sentences = sentences(b)
		r.document.Blocks = append(r.document.Blocks, *b)
	}
}

// opensApparatus is the level of a heading that opens a section around the body, 0 for any other block. A paragraph can stand as
// a heading, but not one that introduces something ("See also:"). Titles that sections of the body have as well count in the
// second half of the source only. In plain text, where nothing says where such a section ends, that goes for all of them: it
// is the last one, or none.
func (r *reader) opensApparatus(b *Block, at int) (level int) {
	text := r.document.Format == Text
	switch early := at*2 < len(r.running.source); {
	case b.Kind != Heading && b.Kind != Paragraph,
		!apparatusTitle(b.Text, early),
		early && text,
		b.Kind == Paragraph && (strings.HasSuffix(b.Text, "：") || strings.HasSuffix(b.Text, ":") || len(b.Links) > 0):
		return 0
	case text:
		return 1
	case b.Kind == Heading:
		return b.Level
	}
	return 6
}

// leaveOut files a stretch of the source that is no body; without a reason it goes without saying.
func (r *reader) leaveOut(in deck.Span, reason Reason) {
	if in.Start < in.End && reason != NoReason {
		r.document.LeftOut = append(r.document.LeftOut, LeftOut{in, reason})
	}
}

// sortLeftOut puts what was left out into the source's order and joins reference lists without body between them.
func (d *Document) sortLeftOut() {
	slices.SortStableFunc(d.LeftOut, func(a, b LeftOut) int { return a.In.Start - b.In.Start })
	joined, block := d.LeftOut[:0], 0
	for _, out := range d.LeftOut {
		body := false // between the last stretch and this one
		for ; block < len(d.Blocks) && d.Blocks[block].Source(deck.Span{}).Start < out.In.Start; block++ {
			body = true
		}
		if n := len(joined); n > 0 && !body && out.Reason == References && joined[n-1].Reason == References {
			joined[n-1].In.End = max(joined[n-1].In.End, out.In.End)
			continue
		}
		joined = append(joined, out)
	}
	d.LeftOut = joined
}

// nextCell parts the cells of a table's row, as a comma does in the document's language.
func (r *reader) nextCell() {
	t := &r.running
	last, _ := utf8.DecodeLastRuneInString(trimmedRight(string(t.text)))
	if len(t.text) == 0 || stop(last) || strings.ContainsRune(",，:：、", last) {
		return
	}
	at := int(t.offsets[len(t.offsets)-1].end)
	t.glue = glue{text: ", ", in: deck.Span{Start: at, End: at}, set: true}
	if r.script.Chinese() {
		t.glue.text = "，"
	}
}
