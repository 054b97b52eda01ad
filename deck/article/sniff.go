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
	if hasMarkdown(data) {
		return Markdown
	}
	switch extension {
	case ".md", ".markdown", ".mkd":
		return Markdown
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
