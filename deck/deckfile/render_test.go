package deckfile

import (
	"bytes"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	gmtext "github.com/yuin/goldmark/text"
	nethtml "golang.org/x/net/html"

	"pgregory.net/rapid"
)

// rendered is the text that a reader of the printed page sees of a line of Markdown.
func rendered(t *rapid.T, source string) string {
	var page bytes.Buffer
	markdown := goldmark.New(goldmark.WithExtensions(extension.Table, extension.TaskList, extension.Strikethrough), goldmark.WithRendererOptions(html.WithUnsafe()))
	if err := markdown.Convert([]byte(source), &page); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	tokens := nethtml.NewTokenizer(&page)
	for kind := tokens.Next(); kind != nethtml.ErrorToken; kind = tokens.Next() {
		switch token := tokens.Token(); {
		case kind == nethtml.TextToken:
			b.WriteString(token.Data)
		case token.Data == "br":
			b.WriteString("\n")
		}
	}
	return b.String()
}

// Other programs that render Markdown show the text of a card as it is.
func TestMarkdownShowsTheText(t *testing.T) {
	visible := func(s string) string {
		return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
			return r <= ' ' || hidden(r) || r == 0xa0 || r == 0x3000 || r == 0xfffd || r == 0x20ac
		}), "")
	}
	rapid.Check(t, func(t *rapid.T) {
		s := text().Draw(t, "text")
		for _, lead := range []string{"## ", "- [x] ", "1. "} {
			if got := rendered(t, lead+escape(s)); visible(got) != visible(s) {
				t.Fatalf("%q as %q is shown as %q", s, lead+escape(s), got)
			}
		}
	})
	source := []byte("## " + escape("# a") + "\n")
	if node := goldmark.DefaultParser().Parse(gmtext.NewReader(source)).FirstChild(); node.Kind() != ast.KindHeading {
		t.Errorf("%s is a %s", source, node.Kind())
	}
}
