package article

import (
	"bytes"
	"strings"

	"annals/deck"
)

// wikitext reads the markup of MediaWiki.
type wikitext struct {
	*reader
	pairs  pairs
	quotes int // open blockquote elements
	strong int // where in the text the bold words that open the article begin, -1 if they have not or have ended
}

// readWikitext reads the source from base on.
func (r *reader) readWikitext(base int) error {
	pairs, err := matchPairs(r.running.source, base)
	if err != nil {
		return err
	}
	w := &wikitext{reader: r, pairs: pairs, strong: -1}
	w.lines(deck.Span{Start: base, End: len(r.running.source)})
	return nil
}

// lines reads the lines of a stretch of the source.
func (w *wikitext) lines(in deck.Span) {
	for at := in.Start; at < in.End; {
		end := w.lineEnd(at, in.End)
		w.line(deck.Span{Start: at, End: end})
		at = end + 1
	}
	w.paragraph()
}

// lineEnd is the end of the line at an offset; templates, comments and tables that go over several lines belong to it.
func (w *wikitext) lineEnd(at, end int) int {
	for at < end {
		n := bytes.IndexAny(w.running.source[at:end], "{[<\n")
		if n < 0 {
			return end
		}
		if at += n; w.running.source[at] == '\n' {
			return at
		}
		at = max(at+1, w.pairs[at])
	}
	return end
}

// paragraph ends the paragraph that is open.
func (w *wikitext) paragraph() {
	if w.quotes > 0 {
		w.end(Quote, 0)
	} else {
		w.end(Paragraph, 0)
	}
}

// line reads a line.
func (w *wikitext) line(in deck.Span) {
	source := w.running.source
	for in.End > in.Start && blankByte(source[in.End-1]) {
		in.End--
	}
	text := source[in.Start:in.End]
	switch indent := len(text) - len(bytes.TrimLeft(text, "*#:;")); {
	case len(text) == 0:
		w.paragraph()
	case bytes.HasPrefix(text, []byte("<!--")) && w.pairs[in.Start] == in.End:
	case w.heading(in, text):
	case bytes.HasPrefix(text, []byte("----")):
		w.paragraph()
	case indent > 0 && !redirect(text):
		w.item(in, text, indent)
	case bytes.HasPrefix(bytes.TrimLeft(text, " \t"), []byte("{|")):
		w.paragraph()
		w.table(in)
	default:
		if len(w.running.text) > 0 {
			w.running.softBreak(in.Start-1, in.Start)
		}
		w.inline(in)
	}
}

// redirect says whether a line is no list item but sends readers to another page.
func redirect(text []byte) bool {
	return len(text) > 1 && text[0] == '#' && !blankByte(text[1]) && bytes.Contains(text, []byte("[[")) &&
		(bytes.HasPrefix(bytes.ToUpper(text), []byte("#REDIRECT")) || bytes.HasPrefix(text, []byte("#重定向")))
}

// heading reads a heading: a line between equal numbers of equals signs.
func (w *wikitext) heading(in deck.Span, text []byte) bool {
	left := len(text) - len(bytes.TrimLeft(text, "="))
	right := len(text) - len(bytes.TrimRight(text, "="))
	level := min(left, right, 6)
	if level == 0 || left == len(text) {
		return false
	}
	w.paragraph()
	w.quotes = 0
	w.inline(deck.Span{Start: in.Start + level, End: in.End - level})
	w.end(Heading, level)
	return true
}

// item reads a list item; indentation alone makes none.
func (w *wikitext) item(in deck.Span, text []byte, indent int) {
	w.paragraph()
	w.inline(deck.Span{Start: in.Start + indent, End: in.End})
	if strings.Trim(string(text[:indent]), ":") == "" {
		w.paragraph()
		return
	}
	w.end(Item, indent)
}

// inline reads running text.
func (w *wikitext) inline(in deck.Span) {
	source := w.running.source
	for at := in.Start; at < in.End; {
		n := bytes.IndexAny(source[at:in.End], "'[{<&-_\n")
		if n < 0 {
			w.running.copy(at, in.End)
			return
		}
		w.running.copy(at, at+n)
		at += n
		next := w.mark(at, in.End)
		if next == at {
			w.running.copy(at, at+1)
			next++
		}
		at = next
	}
}

// mark reads the markup at an offset and returns where it ends, the offset itself if it is text.
func (w *wikitext) mark(at, end int) int {
	rest := w.running.source[at:end]
	partner := min(w.pairs[at], end)
	switch {
	case rest[0] == '\n':
		w.running.softBreak(at, at+1)
		return at + 1
	case rest[0] == '&':
		return w.running.copyEntity(at, end)
	case bytes.HasPrefix(rest, []byte("''")):
		return at + w.quoteMarks(rest)
	case partner > 0 && rest[0] == '[':
		w.link(deck.Span{Start: at, End: partner})
		return partner
	case partner > 0 && bytes.HasPrefix(rest, []byte("{{")):
		w.template(deck.Span{Start: at, End: partner})
		return partner
	case partner > 0 && rest[0] == '{':
		return partner // a table inside running text
	case rest[0] == '[':
		return w.external(at, end)
	case rest[0] == '<':
		return w.element(at, end, partner)
	case bytes.HasPrefix(rest, []byte("-{")):
		return w.conversion(at, end)
	case bytes.HasPrefix(rest, []byte("__")):
		return at + magicWord(rest)
	}
	return at
}

// quoteMarks passes the apostrophes of bold and italic text and returns how many there are. What stands in bold at the beginning
// of the article is its title.
func (w *wikitext) quoteMarks(rest []byte) int {
	n := len(rest) - len(bytes.TrimLeft(rest, "'"))
	switch {
	case n == 2:
	case w.strong >= 0:
		w.term = strings.TrimSpace(string(w.running.text[w.strong:]))
		w.strong = -1
	case w.term == "" && len(w.running.text) <= maxBeforeTerm && len(w.document.Blocks) == 0:
		w.strong = len(w.running.text)
	}
	return n
}

// magicWord is the length of a behaviour switch such as __NOTOC__, 0 if there is none.
func magicWord(rest []byte) int {
	n := 2
	for n < len(rest) && rest[n] >= 'A' && rest[n] <= 'Z' {
		n++
	}
	if n > 2 && bytes.HasPrefix(rest[n:], []byte("__")) {
		return n + 2
	}
	return 0
}

// conversion reads language conversion, of which it shows the variant of the document's script.
func (w *wikitext) conversion(at, end int) int {
	n := bytes.Index(w.running.source[at:min(end, at+maxRules)], []byte("}-"))
	if n < 0 {
		return at
	}
	w.inline(variant(w.running.source, deck.Span{Start: at + 2, End: at + n}, w.script))
	return at + n + 2
}
