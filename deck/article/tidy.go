package article

import (
	"bytes"

	"annals/deck"
)

// edit replaces a stretch of a running text by another stretch of it, which may be empty.
type edit struct {
	out  deck.Span
	keep deck.Span
	part bool   // a space stays where out was
	page string // the page that keep links to, if it does
	why  Reason // for what is left out; NoReason for mere markup
}

// tidy takes out of the running text what wikis and their exports leave between the words: captions behind images, footnote
// marks, templates, language conversion. It returns how deep wiki markup indented the text, 0 if not.
func (r *reader) tidy() (depth int) {
	t := &r.running
	if !bytes.ContainsAny(t.text, "[]{}") && len(t.stubs) == 0 && indentation(t.text) == 0 {
		return 0
	}
	for _, find := range []func([]byte) []edit{r.captions, r.marks, r.templates, r.conversions} {
		edits := find(t.text)
		for _, e := range edits {
			if e.why != NoReason && e.out.Start < len(t.text) {
				r.leaveOut(t.sourceOf(e.out), e.why)
			}
		}
		t.apply(edits)
	}
	depth = indentation(t.text)
	if depth > 0 {
		t.apply([]edit{{out: deck.Span{End: depth}}})
	}
	return depth
}

// indentation is how many marks of wiki indentation and lists the text begins with, which Markdown exports leave as text.
func indentation(text []byte) int {
	n := len(text) - len(bytes.TrimLeft(text, ":*#;"))
	if n > 0 && (text[0] == ':' || n < len(text) && text[n] == ' ') {
		return n
	}
	return 0
}

// captions finds what stands between an image and the closing brackets of its former markup.
func (r *reader) captions(text []byte) (edits []edit) {
	stubs := r.running.stubs
	for i, start := range stubs {
		limit := len(text)
		if i+1 < len(stubs) {
			limit = stubs[i+1]
		}
		if end := captionEnd(text[:limit], start); end > 0 {
			edits = append(edits, edit{out: deck.Span{Start: start, End: end}, why: Caption})
		}
	}
	return edits
}

// captionEnd is the end of the first "]]" behind start without its "[[", 0 if there is none.
func captionEnd(text []byte, start int) int {
	depth := 0
	for i := start; i+1 < len(text); i++ {
		switch {
		case text[i] == '[' && text[i+1] == '[':
			depth++
			i++
		case text[i] == ']' && text[i+1] == ']':
			if depth == 0 {
				return i + 2
			}
			depth--
			i++
		}
	}
	return 0
}

// templates finds the templates that an export left.
func (r *reader) templates(text []byte) (edits []edit) {
	depth, start := 0, 0
	for i := 0; i+1 < len(text); i++ {
		switch {
		case text[i] == '{' && text[i+1] == '{':
			if depth == 0 {
				start = i
			}
			depth++
			i++
		case text[i] == '}' && text[i+1] == '}' && depth > 0:
			if depth--; depth == 0 {
				edits = append(edits, edit{out: deck.Span{Start: start, End: i + 2}, why: Template})
			}
			i++
		}
	}
	return edits
}
