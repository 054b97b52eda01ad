package article

import (
	"errors"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// verify checks what holds for every document.
func verify(t *testing.T, d *Document, data []byte) {
	t.Helper()
	last := 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Text == "" || !utf8.ValidString(b.Text) || strings.Trim(b.Text, " ") != b.Text {
			t.Fatalf("block %d: text %q", i, b.Text)
		}
		if at := strings.IndexFunc(b.Text, invisible); at >= 0 {
			t.Fatalf("block %d: control character at %d of %q", i, at, b.Text)
		}
		whole := verifySpan(t, d, b, deck.Span{End: len(b.Text)}, data)
		if whole.Start < last {
			t.Fatalf("block %d begins at %d of the source, before %d", i, whole.Start, last)
		}
		last = whole.Start
		verifySpans(t, d, b, data)
	}
	last = 0
	for _, out := range d.LeftOut {
		if out.In.Start < last || out.In.End < out.In.Start || out.Reason == NoReason {
			t.Fatalf("left out %v behind %d", out, last)
		}
		last = out.In.Start
	}
}

// verifySpans checks the sentences and links of a block and where they come from.
func verifySpans(t *testing.T, d *Document, b *Block, data []byte) {
	t.Helper()
	verifyShape(t, b)
	for _, in := range b.Sentences {
		verifySpan(t, d, b, in, data)
	}
	for _, l := range b.Links {
		verifySpan(t, d, b, l.In, data)
	}
}

// verifyShape checks the sentences, which cover the text but for blanks, and the links of a block.
func verifyShape(t *testing.T, b *Block) {
	t.Helper()
	at := 0
	for _, in := range b.Sentences {
		if in.Start < at || in.End <= in.Start || in.End > len(b.Text) || strings.Trim(b.Text[at:in.Start], " ") != "" {
			t.Fatalf("sentence %v behind %d of %q", in, at, b.Text)
		}
		if s := b.Text[in.Start:in.End]; !utf8.ValidString(s) || strings.Trim(s, " ") != s {
			t.Fatalf("sentence %q of %q", s, b.Text)
		}
		at = in.End
	}
	if at != len(b.Text) {
		t.Fatalf("sentences end at %d of %q", at, b.Text)
	}
	at = 0
	for _, l := range b.Links {
		if l.In.Start < at || l.In.End <= l.In.Start || l.In.End > len(b.Text) || l.Target == "" || !utf8.ValidString(l.Target) {
			t.Fatalf("link %v behind %d of %q", l, at, b.Text)
		}
		at = l.In.End
	}
}

// verifySpan checks that the source of a stretch of text lies inside the source and holds the visible characters of the text in
// their order, and returns it.
func verifySpan(t *testing.T, d *Document, b *Block, in deck.Span, data []byte) deck.Span {
	t.Helper()
	span := b.Source(in)
	if span.Start < 0 || span.End < span.Start || span.End > len(data) {
		t.Fatalf("%v of %q is %v of a source of %d bytes", in, b.Text, span, len(data))
	}
	source := string(data[span.Start:span.End])
	text := b.Text[in.Start:in.End]
	written := d.Format == Wikitext && strings.Contains(string(data), "{{") // templates show what they do not hold
	if !written && !inOrder(text, source, b.Kind) && !inOrder(text, entity.ReplaceAllStringFunc(source, html.UnescapeString), b.Kind) {
		t.Fatalf("%q is not in order in the source %q", text, source)
	}
	return span
}

// entity is an HTML entity as it is read: with its semicolon.
var entity = regexp.MustCompile(`&[#a-zA-Z0-9]+;`)

// inOrder says whether the visible characters of text stand in source in their order. The commas between the cells of a row do not.
func inOrder(text, source string, kind BlockKind) bool {
	for _, c := range text {
		if unicode.IsSpace(c) || kind == Row && (c == ',' || c == '，') || c == utf8.RuneError {
			continue
		}
		at := strings.IndexRune(source, c)
		if at < 0 {
			return false
		}
		source = source[at+utf8.RuneLen(c):]
	}
	return true
}

// seeds are small sources with everything in them.
var seeds = []string{
	"---\ntitle: \"The War\"\nlicence: CC BY-SA 4.0\n---\n# The War\n\n**The war** began in [1643](../Page/1643.md \"wikilink\").\\[1\\] It ended.\n\n## Notes\n\n1. x\n",
	"> 本文内容由[某战](https://zh.wikipedia.org/wiki/某战)转换而来。\n\n**某战**（）于1905年[爆发于](../Page/爆发_\\(战争\\).md \"wikilink\")东城。-{zh-hans:甲;zh-hant:乙}-军胜。\n\n[a.jpg](https://zh.wikipedia.org/wiki/File:a.jpg \"fig:a.jpg\")[图](../Page/图.md \"wikilink\")说\\]\\] 后来{{-}}。\n\n:\\*3月：城破。\n\n[Category:战](https://zh.wikipedia.org/wiki/Category:战 \"wikilink\")\n\n1.\n2. 注\n",
	"| 年 | 事 |\n|---|---|\n| 1905 | 战&nbsp;争&amp;和\\|平 |\n| 1906年 | [和约](../Page/和约.md \"wikilink\")<ref>x. y</ref> |\n",
	"\ufeffThe War\r\n\r\nGen. A. Smith won\u00a0on 5 May 1643.\r\nHe \x1b[31mdied\x1b[0m in \u202e1650.\r\n\r\n* one\r\n* two\r\n",
	"a<br>b <sup>2</sup> <!-- c --> <ref name=x/> [[X|y]] ![i](j) `code` *em **strong***\n\n```\ncode\n```\n\n> quote\n> > deep\n\n- a\n  - b\n\n[^1] z\n\n[^1]: note\n",
}

// pages are seeds in HTML.
var pages = []string{
	"<html><title>T - W</title><body><main><h1>T</h1><p>a <a href='/wiki/B'>b</a>\nc<br><br>d</p><ul><li>e<li>f<table><tr><td>g<td>h</table></ul></main><nav>i</nav>",
	"<table class=infobox><tr><td><table><tr><td><h2>a</h2></td></table>b<sup class=reference>[1]</sup></a></table><blockquote>&eacute;&#x110000;<p>c</blockquote>",
}

// wikis are seeds in wikitext.
var wikis = []string{
	"'''A''' ({{lang|ja|b}}, {{birth date|1600|5|3}}) is [[B (c)|b]].<ref>d</ref>\n== E ==\n* f\n{|\n! g !! h\n|-\n| x=y | i || [[j]]\n|}\n{{circa|k|l}} {{convert|1|-|2|m}}",
	"{{bd|1|2|3|4}} -{zh-hans:a;zh-hant:b}- [http://c d] [[File:e|f [[g]]]] <nowiki>''</nowiki> <!-- {{ --> {{hlist|a|b}} __TOC__\n;h:i\n<blockquote>j\n</blockquote>[[Category:k]]\n",
}

func FuzzRead(f *testing.F) {
	for _, seed := range seeds {
		for format := Markdown; format <= Text; format++ {
			f.Add(uint8(format), []byte(seed))
		}
	}
	for _, page := range pages {
		f.Add(uint8(HTML), []byte(page))
		f.Add(uint8(Markdown), []byte("a\n\n"+page))
	}
	for _, wiki := range wikis {
		f.Add(uint8(Wikitext), []byte(wiki))
	}
	f.Fuzz(func(t *testing.T, format uint8, data []byte) {
		d, err := Read("f", data, As(Format(format)%(EPUB+1)))
		if err != nil {
			if e := (*Error)(nil); !errors.As(err, &e) || e.Path != "f" {
				t.Fatalf("error %v", err)
			}
			return
		}
		if d.Format != DOCX && d.Format != EPUB {
			verify(t, d, data)
		}
	})
}

func TestProperties(t *testing.T) {
	for _, seed := range seeds {
		for _, opts := range [][]Option{{}, {As(Markdown)}, {As(Text)}} {
			d, err := Read("seed", []byte(seed), opts...)
			if err != nil {
				t.Fatal(err)
			}
			verify(t, d, []byte(seed))
		}
	}
}

func FuzzSentences(f *testing.F) {
	for _, p := range append(append([]string{}, chineseParagraphs...), englishParagraphs...) {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = oneLine(text)
		if text == "" {
			return
		}
		b := &Block{Kind: Paragraph, Text: text}
		b.Sentences = sentences(b)
		verifyShape(t, b)
	})
}
