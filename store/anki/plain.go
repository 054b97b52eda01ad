package anki

import (
	"path"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"annals/deck/pattern"
)

// plain is what a piece of HTML shows, as text: blocks on lines of their own, media as [image: name], scripts and styles left out.
func plain(source string) string {
	if !strings.ContainsAny(source, "<&[") {
		return tidy(source)
	}
	p := printer{}
	z := html.NewTokenizer(strings.NewReader(source))
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken: // the end: a reader of a string does not fail otherwise
			return tidy(p.text.String())
		case html.TextToken:
			if p.hidden == 0 {
				p.text.WriteString(blanks.Replace(sound.ReplaceAllString(string(z.Text()), "[sound: $1]")))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			p.tag(z, kind)
		}
	}
}

// printer collects the text.
type printer struct {
	text   strings.Builder
	hidden atom.Atom // the element whose text is not shown, or 0
}

func (p *printer) tag(z *html.Tokenizer, kind html.TokenType) {
	name, more := z.TagName()
	a := atom.Lookup(name)
	switch a {
	case atom.Script, atom.Style, atom.Title, atom.Noscript, atom.Template, atom.Iframe:
		if kind == html.StartTagToken && p.hidden == 0 {
			p.hidden = a
		} else if kind == html.EndTagToken && p.hidden == a {
			p.hidden = 0
		}
	case atom.Br, atom.Hr, atom.P, atom.Div, atom.Li, atom.Ul, atom.Ol, atom.Tr, atom.Table, atom.Pre, atom.Blockquote, atom.Section,
		atom.Article, atom.Dl, atom.Dt, atom.Dd, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		p.text.WriteString("\n")
	case atom.Td, atom.Th:
		p.text.WriteString(" ")
	case atom.Rt: // the reading above a character
		if kind == html.StartTagToken {
			p.text.WriteString("(")
		} else {
			p.text.WriteString(")")
		}
	case atom.Img:
		if p.hidden == 0 {
			p.text.WriteString(image(z, more))
		}
	case atom.Audio, atom.Video:
		if kind == html.StartTagToken {
			p.text.WriteString("[media]")
		}
	}
}

// image names a picture by its file; one that is written into the text has no name.
func image(z *html.Tokenizer, more bool) string {
	for more {
		var key, value []byte
		if key, value, more = z.TagAttr(); string(key) == "src" && !strings.HasPrefix(string(value), "data:") {
			name := path.Base(strings.ReplaceAll(string(value), `\`, "/"))
			return "[image: " + clip(strings.NewReplacer("[", "", "]", "", "\n", " ").Replace(name), 100) + "]"
		}
	}
	return "[image]"
}

var (
	sound  = pattern.New(`(?i)\[sound:([^\]]*)\]`, nil)
	blanks = strings.NewReplacer("\n", " ", "\r", " ", "\t", " ", "\u00a0", " ")
	shown  = pattern.New(`\[(image|sound|media)(: [^\]]*)?\]`, nil)
)

// bare says whether a text has nothing that could be read.
func bare(text string) bool { return strings.TrimSpace(shown.ReplaceAllString(text, "")) == "" }

// tidy folds blanks, and takes out empty lines.
func tidy(s string) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
