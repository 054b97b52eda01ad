package article

import (
	"bytes"
	"strings"

	"annals/deck"
)

// maxTag is the length in bytes of the longest tag.
const maxTag = 2000

// link reads a link in double brackets: to an article, or to what is shown or listed in its place.
func (w *wikitext) link(in deck.Span) {
	inner := deck.Span{Start: in.Start + 2, End: in.End - 2}
	parts := w.split(inner, '|')
	name := string(w.running.source[parts[0].Start:parts[0].End])
	to := parseTitle(name)
	shown := inner
	if len(parts) > 1 {
		shown.Start = parts[1].Start
	}
	switch {
	case to.namespace == fileSpace:
		w.leaveOut(in, Caption)
		return
	case to.namespace == categorySpace:
		w.leaveOut(in, Category)
		return
	case to.page == "" && len(parts) == 1 && !strings.HasPrefix(strings.TrimSpace(name), ":") && !strings.HasPrefix(name, "#"):
		return // to the same article in another language
	case len(parts) == 2 && shown.Start == shown.End:
		shown = parts[0] // the reader's software cuts the qualifier
		if at := strings.IndexAny(name, "(（"); at > 0 {
			shown.End = shown.Start + at
		}
	}
	start := len(w.running.text)
	w.inline(shown)
	w.running.addLink(start, to.page)
}

// split cuts a stretch of the source at a mark, but not within templates, links and the like.
func (w *wikitext) split(in deck.Span, mark byte) (parts []deck.Span) {
	source := w.running.source
	start := in.Start
	for at := in.Start; at < in.End; {
		switch partner := w.pairs[at]; {
		case partner > at:
			at = partner
			continue
		case source[at] == mark:
			parts = append(parts, deck.Span{Start: start, End: at})
			start = at + 1
		}
		at++
	}
	return append(parts, deck.Span{Start: start, End: max(start, in.End)})
}

// external reads a link in single brackets to an address: what is shown of it is the text behind the address.
func (w *wikitext) external(at, end int) int {
	rest := w.running.source[at:min(end, at+maxTag)]
	address := string(bytes.ToLower(rest[1:min(len(rest), 9)]))
	if !strings.HasPrefix(address, "http:/") && !strings.HasPrefix(address, "https:/") && !strings.HasPrefix(address, "//") &&
		!strings.HasPrefix(address, "ftp:/") && !strings.HasPrefix(address, "mailto:") {
		return at
	}
	stop := bytes.IndexAny(rest, "]\n")
	if stop < 0 || rest[stop] != ']' {
		return at
	}
	if blank := bytes.IndexByte(rest[:stop], ' '); blank > 0 {
		w.inline(deck.Span{Start: at + blank + 1, End: at + stop})
	}
	return at + stop + 1
}

// element reads a comment or tag.
func (w *wikitext) element(at, end, partner int) int {
	rest := w.running.source[at:min(end, at+maxTag)]
	name, closing := tagName(string(bytes.ToLower(rest[:min(16, len(rest))])))
	if partner > 0 {
		if name == "nowiki" || name == "pre" {
			w.raw(at, partner)
		}
		return partner
	}
	stop := bytes.IndexByte(rest, '>')
	if stop < 0 || name == "" {
		return at
	}
	switch {
	case name == "br":
		w.running.blank(at, at+stop+1)
	case name == "blockquote":
		w.paragraph()
		if w.quotes++; closing {
			w.quotes = max(0, w.quotes-2)
		}
	case name == "p" || name == "div" || name == "center":
		w.running.softBreak(at, at+stop+1)
	}
	return at + stop + 1
}

// raw appends the content of an element without reading markup in it.
func (w *wikitext) raw(start, end int) {
	source := w.running.source
	from := start + bytes.IndexByte(source[start:end], '>') + 1
	to := from + max(0, bytes.LastIndexByte(source[from:end], '<'))
	w.running.copyEntities(from, to)
}
