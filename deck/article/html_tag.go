package article

import (
	"slices"
	"strings"

	"annals/deck"
)

// tag is a start tag with the attributes that matter.
type tag struct {
	name, id, class, role, href, rel, style, property, content string
	hidden, void                                               bool
}

func (t *tag) set(key, value string) {
	switch key {
	case "id":
		t.id = value
	case "class":
		t.class = value
	case "role":
		t.role = value
	case "href":
		t.href = value
	case "rel":
		t.rel = value
	case "style":
		t.style = value
	case "property", "name":
		t.property = value
	case "content":
		t.content = value
	case "hidden":
		t.hidden = true
	case "aria-hidden":
		t.hidden = value == "true"
	}
}

// Elements by what they do to the text.
var (
	blockElements = set(`html body main article section div p h1 h2 h3 h4 h5 h6 ul ol dl li dd dt blockquote table caption thead tbody tfoot
		tr td th hr pre address center details summary figure figcaption header footer nav aside form fieldset`)
	tracked      = set("main article section h1 h2 h3 h4 h5 h6 ul ol dl li dd dt blockquote table tr td th div a")
	voidElements = set("br hr img input meta link col area base embed source track wbr")
)

// startTag takes account of a start tag.
func (p *webPage) startTag(t *tag) {
	if p.skip.name != "" {
		if t.name == p.skip.name && !t.void && !voidElements[t.name] {
			p.skip.depth++
		}
		return
	}
	p.describe(t)
	if blockElements[t.name] {
		p.startBlock(t)
	}
	if reason, ok := p.skips(t); ok {
		if t.name != "html" && t.name != "body" && !t.void && !voidElements[t.name] {
			p.skip = skipped{name: t.name, depth: 1, start: p.at, reason: reason}
		}
		return
	}
	switch {
	case t.name == "a":
		p.endLink() // links do not nest
	case t.name == "br":
		p.lineBreak()
	}
	switch {
	case t.void, !tracked[t.name], (t.name == "tr" || t.name == "td" || t.name == "th") && p.table(len(p.open)-1) == nil:
	default:
		p.open = append(p.open, element{name: t.name, start: len(p.running.text), href: t.href})
	}
	p.enter(t)
}

// describe takes over what a page says of itself.
func (p *webPage) describe(t *tag) {
	source := &p.document.Source
	switch {
	case t.name == "link" && t.rel == "canonical" || t.name == "meta" && t.property == "og:url":
		if address := oneLine(t.href + t.content); source.Origin == "" && strings.Contains(address, "://") {
			source.Origin = address
		}
	case (t.name == "link" || t.name == "a") && hasWord(t.rel, "license") && source.Licence == "":
		source.Licence = oneLine(t.href)
	}
}

// startBlock ends the block before a block element, and the elements that this one cannot stand in.
func (p *webPage) startBlock(t *tag) {
	if p.inRow() {
		switch t.name {
		case "table", "h1", "h2", "h3", "h4", "h5", "h6", "article", "main":
			p.layOut()
		case "tr", "td", "th":
		default:
			p.running.blank(p.at, p.at)
			return
		}
	}
	if t.name != "td" && t.name != "th" {
		p.endBlock()
	}
	switch t.name {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		if n := len(p.open); n > 0 && len(p.open[n-1].name) == 2 && p.open[n-1].name[0] == 'h' {
			p.truncate(n - 1) // an end tag is missing
		}
	case "li":
		p.closeWithin("li", "ul", "ol", "table")
	case "dd", "dt":
		p.closeWithin("dd", "dl", "table")
		p.closeWithin("dt", "dl", "table")
	case "tr":
		p.closeWithin("tr", "table")
	case "td", "th":
		p.closeWithin("td", "tr", "table")
		p.closeWithin("th", "tr", "table")
		p.startCell(t.name == "td")
	}
}

// enter notes the part of the page that begins with an element.
func (p *webPage) enter(t *tag) {
	region := anywhere
	switch {
	case t.id == "mw-content-text", t.id == "bodyContent", hasWord(t.class, "mw-parser-output"), hasWord(t.class, "mw-body-content"):
		region = wikiContent
	case t.name == "article", hasWord(t.class, "entry-content"), hasWord(t.class, "article-content"), hasWord(t.class, "post-content"):
		region = articleElement
	case t.name == "main", t.role == "main":
		region = mainElement
	}
	if n := len(p.open); n > 0 && p.open[n-1].name == t.name {
		p.open[n-1].region = max(region, p.region)
		p.region = p.open[n-1].region
	}
}

// endTag takes account of an end tag, which ends at an offset.
func (p *webPage) endTag(name string, end int) {
	if p.skip.name != "" {
		if name != p.skip.name {
			return
		}
		if p.skip.depth--; p.skip.depth == 0 {
			p.leaveOut(deck.Span{Start: p.skip.start, End: end}, p.skip.reason)
			p.skip = skipped{}
		}
		return
	}
	switch {
	case name == "a":
		p.endLink()
	case name == "tr":
		p.endBlock()
		p.closeWithin("tr", "table")
	case name == "td" || name == "th":
		p.closeWithin(name, "tr", "table")
	case p.inRow() && name != "table":
		p.closeWithin(name, "table")
	default:
		if blockElements[name] {
			p.endBlock()
		}
		p.pop(name)
	}
}

// endLink closes the link that is open.
func (p *webPage) endLink() {
	for n := len(p.open) - 1; n >= 0 && n >= len(p.open)-8; n-- {
		if e := p.open[n]; e.name == "a" {
			if to := parseTarget(e.href); to.page != "" && !p.overlaps(e.start) {
				p.running.addLink(e.start, to.page)
			}
			p.open = append(p.open[:n], p.open[n+1:]...)
			return
		}
	}
}

// overlaps says whether text from start on is part of a link already.
func (p *webPage) overlaps(start int) bool {
	links := p.running.links
	return len(links) > 0 && links[len(links)-1].In.End > start
}

// pop closes the innermost element of a name and all within it; without such an element it does nothing.
func (p *webPage) pop(name string) {
	for n := len(p.open) - 1; n >= 0; n-- {
		if p.open[n].name == name {
			p.truncate(n)
			return
		}
	}
}

// closeWithin closes the innermost element of a name unless one of the others is open within it.
func (p *webPage) closeWithin(name string, others ...string) {
	for n := len(p.open) - 1; n >= 0; n-- {
		switch e := p.open[n].name; {
		case e == name:
			p.truncate(n)
			return
		case slices.Contains(others, e):
			return
		}
	}
}

// truncate closes the elements from the n-th on.
func (p *webPage) truncate(n int) {
	p.open = p.open[:n]
	p.region = anywhere
	if n > 0 {
		p.region = p.open[n-1].region
	}
}

// hasWord says whether a list of words has a word.
func hasWord(words, word string) bool {
	return strings.Contains(words, word) && slices.Contains(strings.Fields(words), word)
}
