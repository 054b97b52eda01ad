package article

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"annals/deck"
)

// link reads a link: to an article, a file or category of a wiki, or anywhere else.
func (m *markdown) link(n *ast.Link, depth int) error {
	destination := unescape(string(n.Destination))
	to := parseTarget(destination)
	switch {
	case m.pictured(n):
		m.image(n)
		return nil
	case to.namespace == categorySpace:
		m.leaveOut(m.inlineExtent(n), Category)
		m.categories = true
		return nil
	}
	start := len(m.running.text)
	if err := m.inlines(n, depth+1); err != nil {
		return err
	}
	m.running.addLink(start, to.page)
	if m.origin == "" {
		m.origin = destination
	}
	return nil
}

// pictured says of a link that exports put it in the place of an image.
func (m *markdown) pictured(n *ast.Link) bool {
	return strings.HasPrefix(string(n.Title), "fig:") || parseTarget(unescape(string(n.Destination))).namespace == fileSpace
}

// image leaves out an image and remembers its place: a caption may follow.
func (m *markdown) image(n ast.Node) {
	m.leaveOut(m.inlineExtent(n), Caption)
	m.running.stubs = append(m.running.stubs, len(m.running.text))
}

// rawHTML passes a tag inside running text. Elements that hold notes, code or the reading of characters are dropped whole.
func (m *markdown) rawHTML(n *ast.RawHTML) {
	tag := strings.ToLower(string(n.Segments.Value(m.source)))
	name, closing := tagName(tag)
	switch {
	case name == "br" && len(m.dropped) == 0:
		in := n.Segments.At(0)
		m.running.blank(m.base+in.Start, m.base+in.Stop)
	case !droppedElements[name]:
	case closing:
		for i := len(m.dropped) - 1; i >= 0; i-- {
			if m.dropped[i] == name {
				m.dropped = m.dropped[:i]
				break
			}
		}
	case !strings.HasSuffix(tag, "/>") && m.closes(n, name):
		m.dropped = append(m.dropped, name)
	}
}

// closes says whether an element ends behind its start tag in the same paragraph. One that does not would swallow the rest.
func (m *markdown) closes(start *ast.RawHTML, name string) bool {
	if m.unclosed[name] {
		return false
	}
	for n := start.NextSibling(); n != nil; n = n.NextSibling() {
		if tag, ok := n.(*ast.RawHTML); ok {
			if other, closing := tagName(strings.ToLower(string(tag.Segments.Value(m.source)))); closing && other == name {
				return true
			}
		}
	}
	if m.unclosed == nil {
		m.unclosed = make(map[string]bool)
	}
	m.unclosed[name] = true
	return false
}

// droppedElements hold no running text.
var droppedElements = set("ref references script style math gallery rt rp template svg video audio noscript iframe object")

// tagName is the name of a tag in lower case.
func tagName(tag string) (name string, closing bool) {
	tag, closing = strings.CutPrefix(strings.TrimPrefix(tag, "<"), "/")
	end := strings.IndexFunc(tag, func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') })
	if end < 0 {
		end = len(tag)
	}
	return tag[:end], closing
}

// inlineExtent is the stretch of the source that the text of an inline node covers.
func (m *markdown) inlineExtent(n ast.Node) deck.Span {
	in := deck.Span{Start: -1}
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			if in.Start < 0 {
				in.Start = m.base + t.Segment.Start
			}
			in.End = m.base + t.Segment.Stop
		}
		return ast.WalkContinue, nil
	})
	return deck.Span{Start: max(in.Start, 0), End: in.End}
}
