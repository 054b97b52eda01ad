package article

import "bytes"

// maxWikiNesting limits templates, links and tables that stand in one another.
const maxWikiNesting = 100

// pairs says for the offset of an opening mark of wikitext where its closing mark ends: {{ }}, [[ ]], {| |}, and comments, nowiki
// and ref elements. Marks without a partner are missing; links end with their paragraph.
type pairs map[int]int

// opening is a mark that waits for its partner.
type opening struct {
	mark string
	at   int
}

// matchPairs finds the pairs of source from base on, in one pass.
func matchPairs(source []byte, base int) (pairs, error) {
	m := &matcher{source: source, found: make(pairs)}
	for at := base; at < len(source); {
		n := bytes.IndexAny(source[at:], "{}[]<|\n")
		if n < 0 {
			break
		}
		at += n
		at += m.mark(at)
		if len(m.open) > maxWikiNesting {
			return nil, &Error{Cause: ErrNesting, Line: 1 + bytes.Count(source[:at], []byte("\n")), Detail: "templates, links or tables", Advice: "is this an article?"}
		}
	}
	return m.found, nil
}

type matcher struct {
	source []byte
	found  pairs
	open   []opening
	absent map[string]bool // closing tags that do not occur any more
}

// mark takes account of what stands at an offset and returns how far to go on.
func (m *matcher) mark(at int) int {
	rest := m.source[at:]
	two := string(rest[:min(2, len(rest))])
	lineStart := at == 0 || m.source[at-1] == '\n'
	switch {
	case two == "{{" || two == "[[" || two == "{|" && m.startsLine(at):
		m.open = append(m.open, opening{two, at})
		return 2
	case two == "}}":
		return m.close("{{", at)
	case two == "]]":
		return m.close("[[", at)
	case two == "|}" && m.startsLine(at) && !bytes.HasPrefix(rest, []byte("|}}")):
		return m.close("{|", at)
	case two == "\n\n" || lineStart && rest[0] == '\n':
		m.dropLinks()
	case rest[0] == '<':
		return m.element(at)
	}
	return 1
}

// startsLine says whether only blanks and indentation stand before an offset on its line.
func (m *matcher) startsLine(at int) bool {
	for at > 0 && (m.source[at-1] == ' ' || m.source[at-1] == ':' || m.source[at-1] == '\t') {
		at--
	}
	return at == 0 || m.source[at-1] == '\n'
}

// close pairs the closing mark at an offset with the innermost opening mark of its kind. Links left open within are dropped; a
// template or table left open within stands in the way.
func (m *matcher) close(mark string, at int) int {
	for n := len(m.open) - 1; n >= 0; n-- {
		if m.open[n].mark == mark {
			m.found[m.open[n].at] = at + 2
			m.open = m.open[:n]
			return 2
		}
		if m.open[n].mark != "[[" {
			break
		}
	}
	return 2
}

// dropLinks forgets the links that are open at the end of a paragraph, unless a template or table is open within.
func (m *matcher) dropLinks() {
	for n := len(m.open); n > 0 && m.open[n-1].mark == "[["; n-- {
		m.open = m.open[:n-1]
	}
}

// element pairs a comment, or a tag whose content is no wikitext, with its end and goes past it; a ref is paired in the same way.
func (m *matcher) element(at int) int {
	rest := m.source[at:]
	if bytes.HasPrefix(rest, []byte("<!--")) {
		return m.pass(at, 4, "-->")
	}
	name, closing := tagName(string(bytes.ToLower(rest[:min(16, len(rest))])))
	if closing || !opaqueElements[name] {
		return 1
	}
	end := bytes.IndexByte(rest[:min(len(rest), 2000)], '>')
	if end < 0 || rest[end-1] == '/' {
		return max(end, 1)
	}
	return m.pass(at, end+1, "</"+name)
}

// opaqueElements hold no running text, or no markup.
var opaqueElements = set(`ref nowiki pre math chem gallery timeline score syntaxhighlight source code imagemap graph mapframe templatedata style
	hiero includeonly references inputbox categorytree section indicator templatestyles`)

// pass goes past an element whose content begins n bytes behind at and ends at a closing tag.
func (m *matcher) pass(at, n int, closing string) int {
	if m.absent[closing] {
		return n
	}
	length := indexFold(m.source[at+n:], closing)
	if length < 0 {
		if m.absent == nil {
			m.absent = make(map[string]bool)
		}
		m.absent[closing] = true
		return n
	}
	end := at + n + length + len(closing)
	if closing != "-->" {
		if gt := bytes.IndexByte(m.source[end:], '>'); gt >= 0 {
			end += gt + 1
		}
	}
	m.found[at] = end
	return end - at
}

// indexFold is the index of an ASCII string in lower case in source, in any case.
func indexFold(source []byte, s string) int {
	for at := 0; ; {
		n := bytes.IndexByte(source[at:], s[0])
		if n < 0 || at+n+len(s) > len(source) {
			return -1
		}
		at += n
		if bytes.EqualFold(source[at:at+len(s)], []byte(s)) {
			return at
		}
		at++
	}
}
