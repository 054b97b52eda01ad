package article

import (
	"bytes"
	"cmp"
	"strings"

	"golang.org/x/net/html"

	"annals/deck"
)

// maxElements limits the nesting of the HTML elements that matter here; browsers stop at 512.
const maxElements = 512

// webPage reads HTML token by token, so that every text keeps its place in the source. It keeps account of the elements that
// shape blocks and passes all others by.
type webPage struct {
	*reader
	at     int // offset of the token in the source
	open   []element
	skip   skipped
	breaks int    // line breaks since the last text
	head   string // the page's title element
	found  []pageBlock
	region region // of the block that is being read
}

// element is an open element.
type element struct {
	name   string
	start  int    // for a link, where its text begins
	href   string // for a link
	layout bool   // for a table: it arranges the page, its cells are no row
	cells  bool   // for a row: it has cells that are no headers
	region region
}

// skipped is an element whose content is no text, with its open namesakes.
type skipped struct {
	name   string
	depth  int
	start  int
	reason Reason
}

// pageBlock is a block and the part of the page it was found in.
type pageBlock struct {
	Block
	region region
}

// region is a part of a page, the more telling ones last.
type region uint8

const (
	anywhere region = iota
	mainElement
	articleElement
	wikiContent
)

// readHTML reads a page from base on: its main text, or all of it if nothing says which that is.
func (r *reader) readHTML(base int) error {
	p := &webPage{reader: r}
	if err := p.tokens(base, len(r.running.source)); err != nil {
		return err
	}
	best := p.best()
	p.title = p.chooseTitle(best)
	for i := range p.found {
		if b := &p.found[i]; b.region >= best {
			r.file(&b.Block)
		} else {
			r.leaveOut(b.Source(deck.Span{End: len(b.Text)}), Navigation)
		}
	}
	return nil
}

// chooseTitle is the heading of level 1 in the main text, else one that the page's title agrees with (that of a wiki stands above
// the main text), else the page's title.
func (p *webPage) chooseTitle(best region) string {
	outside := ""
	for i := range p.found {
		b := &p.found[i]
		switch {
		case b.Kind != Heading || b.Level != 1:
		case b.region >= best:
			return b.Text
		case outside == "" && strings.Contains(p.head, b.Text):
			outside = b.Text
		}
	}
	return cmp.Or(outside, pageTitle(p.head))
}

// best is the most telling region that holds at least a fifth of the page's text.
func (p *webPage) best() region {
	var size [wikiContent + 1]int
	for i := range p.found {
		for region := anywhere; region <= p.found[i].region; region++ {
			size[region] += len(p.found[i].Text)
		}
	}
	for region := wikiContent; region > anywhere; region-- {
		if size[region]*5 >= size[anywhere] && size[region] > 0 {
			return region
		}
	}
	return anywhere
}

// tokens reads source[start:end].
func (p *webPage) tokens(start, end int) error {
	z := html.NewTokenizer(bytes.NewReader(p.running.source[start:end]))
	z.SetMaxBuf(0)
	for p.at = start; ; {
		kind := z.Next()
		raw := len(z.Raw())
		switch kind {
		case html.ErrorToken:
			p.close()
			return nil
		case html.TextToken:
			if p.skip.name == "" {
				p.text(p.at, p.at+raw)
			} else if p.skip.name == "title" && p.head == "" {
				p.head = oneLine(html.UnescapeString(string(p.running.source[p.at : p.at+raw])))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, hasAttr := z.TagName()
			t := tag{name: string(name), void: kind == html.SelfClosingTagToken}
			for hasAttr {
				var key, value []byte
				key, value, hasAttr = z.TagAttr()
				t.set(string(key), string(value))
			}
			p.startTag(&t)
		case html.EndTagToken:
			name, _ := z.TagName()
			p.endTag(string(name), p.at+raw)
		}
		if len(p.open) > maxElements {
			return &Error{Cause: ErrNesting, Detail: "HTML elements", Advice: "is this an article?"}
		}
		p.at += raw
	}
}

// close ends what is still open at the end of the source.
func (p *webPage) close() {
	if p.skip.name != "" {
		p.leaveOut(deck.Span{Start: p.skip.start, End: p.at}, p.skip.reason)
		p.skip = skipped{}
	}
	p.endBlock()
	p.open = nil
}

// text appends a text token. White space with a line feed in it is a soft line break.
func (p *webPage) text(start, end int) {
	source := p.running.source
	for start < end {
		n := bytes.IndexByte(source[start:end], '\n')
		if n < 0 {
			p.piece(start, end)
			return
		}
		stop, next := start+n, start+n+1
		for stop > start && blankByte(source[stop-1]) {
			stop--
		}
		for next < end && blankByte(source[next]) {
			next++
		}
		p.piece(start, stop)
		p.running.softBreak(stop, next)
		start = next
	}
}

func blankByte(b byte) bool { return b == ' ' || b >= '\t' && b <= '\r' }

// piece appends text without line feeds.
func (p *webPage) piece(start, end int) {
	if len(bytes.TrimSpace(p.running.source[start:end])) > 0 {
		p.breaks = 0
	}
	p.running.copyEntities(start, end)
}

// endBlock files the running text as a block of the kind that the open elements say.
func (p *webPage) endBlock() {
	p.breaks = 0
	kind, level := p.kind()
	if b, ok := p.block(kind, level); ok {
		p.found = append(p.found, pageBlock{b, p.region})
	}
	for i := range p.open {
		p.open[i].start = 0
	}
}

// kind is the kind of a block inside the open elements.
func (p *webPage) kind() (kind BlockKind, level int) {
	kind = Paragraph
	layout := false
	for _, e := range p.open {
		switch e.name {
		case "h1", "h2", "h3", "h4", "h5", "h6":
			kind, level = Heading, int(e.name[1]-'0')
		case "li", "dd", "dt":
			if kind != Item {
				kind, level = Item, 0
			}
			level++
		case "blockquote":
			kind, level = Quote, 0
		case "table":
			kind, level, layout = Paragraph, 0, e.layout
		case "tr":
			if layout {
				continue
			}
			if kind, level = Row, 0; e.cells {
				level = 1
			}
			return kind, level
		}
	}
	return kind, level
}

// pageTitle is a page's title without the name of the site behind it.
func pageTitle(s string) string {
	for _, dash := range []string{" - ", " – ", " — ", " | ", "_"} {
		if at := strings.LastIndex(s, dash); at > 0 {
			return s[:at]
		}
	}
	return s
}
