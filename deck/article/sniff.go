package article

import (
	"path/filepath"
	"regexp"
	"strings"
)

// markdownSign is what Markdown has and other texts have not, at the beginning of a line or within it.
var markdownSign = regexp.MustCompile(`(?m)^#{1,6} \S|\]\([^)\s]+( "[^"]*")?\)|^\*\*\S|^\|?[ :-]+-\|[ :|-]+$`)

// sniff decides the format of a source by its content, then by its name.
func sniff(path string, data []byte) Format {
	data = data[:min(len(data), 1<<16)]
	if markdownSign.Match(data) {
		return Markdown
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".md", ".markdown", ".mkd":
		return Markdown
	}
	return Text
}
