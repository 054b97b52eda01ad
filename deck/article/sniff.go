package article

import (
	"bytes"
	"path/filepath"
	"strings"
)

// sniffSample is how many bytes are looked at to tell a format.
const sniffSample = 1 << 16

// sniff decides the format of a source by its content, then by its name.
func sniff(path string, data []byte) Format {
	data = data[:min(len(data), sniffSample)]
	extension := strings.ToLower(filepath.Ext(path))
	if isPage(data) || (extension == ".html" || extension == ".htm" || extension == ".xhtml") && bytes.IndexByte(data, '<') >= 0 {
		return HTML
	}
	if hasWikitext(data) {
		return Wikitext
	}
	if hasMarkdown(data) {
		return Markdown
	}
	switch extension {
	case ".md", ".markdown", ".mkd":
		return Markdown
	case ".wiki", ".wikitext", ".mediawiki":
		return Wikitext
	}
	return Text
}

// hasMarkdown says whether a text has what Markdown has and other texts have not: a heading, a link, a paragraph that opens in
// bold, the line below a table's header.
func hasMarkdown(data []byte) bool {
	for len(data) > 0 {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		line = bytes.TrimRight(line, " \t\r")
		switch {
		case len(line) == 0:
			continue
		case line[0] == '#':
			title := bytes.TrimLeft(line, "#")
			if len(line)-len(title) <= 6 && len(title) > 1 && title[0] == ' ' {
				return true
			}
		case bytes.HasPrefix(line, []byte("**")) && len(line) > 2 && line[2] != ' ' && line[2] != '*':
			return true
		case len(line) > 2 && bytes.IndexByte(line, '|') >= 0 && bytes.Contains(line, []byte("-")) && len(bytes.Trim(line, "|-: ")) == 0:
			return true
		}
		if at := bytes.Index(line, []byte("](")); at > 0 && bytes.IndexByte(line[:at], '[') >= 0 && bytes.IndexByte(line[at:], ')') > 2 {
			return true
		}
	}
	return false
}

// isPage says whether a text begins as an HTML page does.
func isPage(data []byte) bool {
	start := strings.ToLower(string(bytes.TrimSpace(data[:min(len(data), 1<<10)])))
	if !strings.HasPrefix(start, "<") {
		return false
	}
	for _, sign := range []string{"<!doctype html", "<html", "<head>", "<body"} {
		if strings.Contains(start, sign) {
			return true
		}
	}
	return false
}

// hasWikitext says whether a text has at least two of the signs of wikitext, headings counting as two, and more links of wikitext
// than of Markdown.
func hasWikitext(data []byte) bool {
	links, signs := bytes.Count(data, []byte("[[")), 0
	if bytes.Count(data, []byte("](")) > links {
		return false
	}
	for _, sign := range []string{"[[", "'''", "\n{{", "\n{|", "<ref"} {
		if bytes.Contains(data, []byte(sign)) || bytes.HasPrefix(data, []byte(strings.TrimPrefix(sign, "\n"))) {
			signs++
		}
	}
	for rest := data; signs < 2 && len(rest) > 0; {
		line, after, _ := bytes.Cut(rest, []byte("\n"))
		rest = after
		line = bytes.TrimRight(line, " \t\r")
		title := bytes.Trim(line, "=")
		if len(title) > 0 && len(line) > 4 && bytes.HasPrefix(line, []byte("==")) && bytes.HasSuffix(line, []byte("==")) {
			signs += 2
		}
	}
	return signs >= 2
}
