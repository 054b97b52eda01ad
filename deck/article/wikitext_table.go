package article

import (
	"bytes"
	"strings"

	"annals/deck"
)

// table reads a table, whose rows become blocks. Boxes beside the text are left out.
func (w *wikitext) table(in deck.Span) {
	source := w.running.source
	first := in.Start + len(source[in.Start:in.End]) - len(bytes.TrimLeft(source[in.Start:in.End], " \t"))
	end := w.pairs[first]
	if end == 0 {
		return
	}
	at := w.lineEnd(first+2, end)
	for _, word := range strings.FieldsFunc(strings.ToLower(string(source[first+2:at])), func(c rune) bool { return strings.ContainsRune(" \"'=", c) }) {
		if aroundMarks[word] || captionMarks[word] {
			w.leaveOut(deck.Span{Start: first, End: end}, Navigation)
			return
		}
	}
	row := &tableRow{w: w, header: true}
	for at++; at < end-2; {
		stop := w.lineEnd(at, end-2)
		row.line(deck.Span{Start: at, End: stop})
		at = stop + 1
	}
	row.end()
}

// tableRow is the row that is being read.
type tableRow struct {
	w      *wikitext
	header bool // all cells so far are headers
	cells  int
}

// line reads a line of a table: the beginning of a row, cells, or more of the last cell.
func (r *tableRow) line(in deck.Span) {
	source := r.w.running.source
	text := source[in.Start:in.End]
	in.Start += len(text) - len(bytes.TrimLeft(text, " \t"))
	text = source[in.Start:in.End]
	switch {
	case len(text) == 0:
	case bytes.HasPrefix(text, []byte("|-")):
		r.end()
	case bytes.HasPrefix(text, []byte("|+")):
		r.w.leaveOut(in, Caption)
	case text[0] == '|' || text[0] == '!':
		r.header = r.header && text[0] == '!'
		for _, cell := range r.w.cells(deck.Span{Start: in.Start + 1, End: in.End}, text[0] == '!') {
			r.w.nextCell()
			r.w.inline(cell)
			r.cells++
		}
	case bytes.HasPrefix(text, []byte("{|")):
	default:
		r.w.running.softBreak(in.Start-1, in.Start)
		in.Start += len(text) - len(bytes.TrimLeft(text, "*#:;"))
		r.w.inline(in)
	}
}

// end files the row.
func (r *tableRow) end() {
	level := 1
	if r.header && r.cells > 0 {
		level = 0
	}
	r.w.end(Row, level)
	r.header, r.cells = true, 0
}

// cells cuts a line of cells and takes off their attributes.
func (w *wikitext) cells(in deck.Span, header bool) (cells []deck.Span) {
	source := w.running.source
	start, bar := in.Start, -1
	for at := in.Start; at < in.End; {
		if partner := w.pairs[at]; partner > at {
			at = partner
			continue
		}
		two := source[at:min(in.End, at+2)]
		switch {
		case string(two) == "||" || header && string(two) == "!!":
			cells = append(cells, deck.Span{Start: max(start, bar+1), End: at})
			at++
			start, bar = at+1, -1
		case source[at] == '|' && bar < start:
			bar = at
		}
		at++
	}
	return append(cells, deck.Span{Start: min(max(start, bar+1), in.End), End: in.End})
}
