package article

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"annals/deck"
)

// maxBlockDepth and maxInlineDepth limit nesting: articles use a few levels, and every level costs stack.
const (
	maxBlockDepth  = 100
	maxInlineDepth = 200
)

// markdown walks over the syntax tree of CommonMark with tables and footnotes.
type markdown struct {
	*reader
	base     int // offset of the tree's source in the document's
	source   []byte
	dropped  []string        // the open HTML elements whose content is no text
	unclosed map[string]bool // the HTML elements that do not end any more in the paragraph
	bold     bool            // the first block of text, which a title in bold may open, is still to come
}

// readMarkdown reads the source from base on.
func (r *reader) readMarkdown(base int) error {
	base += r.frontMatter(base)
	m := &markdown{reader: r, base: base, source: r.running.source[base:], bold: true}
	if err := m.checkNesting(); err != nil {
		return err
	}
	parser := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Footnote)).Parser()
	return m.blocks(parser.Parse(text.NewReader(m.source)), Paragraph, 0, 0)
}

// blocks reads the children of a container.
func (m *markdown) blocks(parent ast.Node, kind BlockKind, level, depth int) error {
	if depth > maxBlockDepth {
		return &Error{Cause: ErrNesting, Detail: "lists or quotations", Advice: "flatten the text"}
	}
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if err := m.block(n, kind, level, depth); err != nil {
			return err
		}
	}
	return nil
}

func (m *markdown) block(n ast.Node, kind BlockKind, level, depth int) error {
	switch n := n.(type) {
	case *ast.Heading:
		return m.leaf(n, Heading, n.Level)
	case *ast.Paragraph, *ast.TextBlock:
		return m.leaf(n, kind, level)
	case *ast.List:
		if kind != Item {
			level = 0
		}
		return m.blocks(n, Item, level+1, depth+1)
	case *ast.Blockquote:
		return m.blocks(n, Quote, 0, depth+1)
	case *extast.Table:
		return m.table(n)
	case *ast.HTMLBlock:
		return m.htmlBlock(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		m.leaveOut(m.extent(n), Code)
	case *extast.FootnoteList:
		for f := n.FirstChild(); f != nil; f = f.NextSibling() {
			m.leaveOut(m.extent(f), References)
		}
	default:
		return m.blocks(n, kind, level, depth+1)
	}
	return nil
}

// leaf reads a block of running text.
func (m *markdown) leaf(n ast.Node, kind BlockKind, level int) error {
	m.dropped, m.unclosed = m.dropped[:0], nil
	if kind != Heading && m.bold {
		m.bold = false
		m.boldTerm(n)
	}
	if err := m.inlines(n, 0); err != nil {
		return err
	}
	m.end(kind, level)
	return nil
}

// maxBeforeTerm is how many bytes may stand before the bold words that open an article: "The ".
const maxBeforeTerm = 8

// boldTerm takes the bold words that open the article's first paragraph as a title of last resort.
func (m *markdown) boldTerm(n ast.Node) {
	first := n.FirstChild()
	for first != nil && m.beforeTerm(first) {
		first = first.NextSibling()
	}
	if e, ok := first.(*ast.Emphasis); ok && e.Level == 2 {
		sub := &markdown{reader: &reader{document: &Document{}, running: running{source: m.running.source}}, base: m.base, source: m.source}
		if sub.inlines(e, 0) == nil {
			m.term = strings.TrimSpace(string(sub.running.text))
		}
	}
}

// beforeTerm says of an inline node that it may stand before the bold words: an image, or a short word.
func (m *markdown) beforeTerm(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Image:
		return true
	case *ast.Link:
		return m.pictured(n)
	case *ast.Text:
		return n.Segment.Len() <= maxBeforeTerm
	}
	return false
}

// table reads a table's rows.
func (m *markdown) table(table ast.Node) error {
	for row := table.FirstChild(); row != nil; row = row.NextSibling() {
		level := 1
		if _, ok := row.(*extast.TableHeader); ok {
			level = 0
		}
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			m.nextCell()
			if err := m.inlines(cell, 0); err != nil {
				return err
			}
		}
		m.end(Row, level)
	}
	return nil
}

// inlines reads the inline children of a node into the running text.
func (m *markdown) inlines(parent ast.Node, depth int) error {
	if depth > maxInlineDepth {
		return &Error{Cause: ErrNesting, Detail: "emphasis or links", Advice: "flatten the text"}
	}
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if html, ok := n.(*ast.RawHTML); ok {
			m.rawHTML(html)
			continue
		}
		if len(m.dropped) > 0 {
			continue
		}
		if err := m.inline(n, depth); err != nil {
			return err
		}
	}
	return nil
}

func (m *markdown) inline(n ast.Node, depth int) error {
	switch n := n.(type) {
	case *ast.Text:
		start, end := m.base+n.Segment.Start, m.base+n.Segment.Stop
		if n.IsRaw() || n.Parent().Kind() == ast.KindCodeSpan {
			m.running.copy(start, end)
		} else {
			m.running.copyEscaped(start, end)
		}
		switch {
		case n.HardLineBreak():
			m.running.blank(end, end+1)
		case n.SoftLineBreak():
			m.running.softBreak(end, end+1)
		}
	case *ast.Link:
		return m.link(n, depth)
	case *ast.Image:
		m.image(n)
	case *ast.AutoLink, *extast.FootnoteLink, *extast.FootnoteBacklink:
	default:
		return m.inlines(n, depth+1)
	}
	return nil
}

// extent is the stretch of the source that a block covers.
func (m *markdown) extent(n ast.Node) deck.Span {
	in := deck.Span{Start: -1}
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() == ast.TypeInline {
			return ast.WalkSkipChildren, nil
		}
		if lines := n.Lines(); lines != nil && lines.Len() > 0 {
			if in.Start < 0 {
				in.Start = m.base + lines.At(0).Start
			}
			in.End = m.base + lines.At(lines.Len()-1).Stop
		}
		return ast.WalkContinue, nil
	})
	return deck.Span{Start: max(in.Start, 0), End: in.End}
}

// htmlBlock reads a block of HTML: comments hold nothing, tables and paragraphs do.
func (m *markdown) htmlBlock(n *ast.HTMLBlock) error {
	in := m.extent(n)
	p := &webPage{reader: m.reader}
	if n.HasClosure() {
		in.End = m.base + n.ClosureLine.Stop
	}
	if err := p.tokens(in.Start, in.End); err != nil {
		return err
	}
	for i := range p.found {
		m.file(&p.found[i].Block)
	}
	return nil
}
