package article

import (
	"bytes"
	"strings"

	"annals/deck"
	"annals/deck/pattern"
)

// frontMatter reads a block of YAML between lines of hyphens at the beginning and returns its length, 0 if there is none. Only
// plain "key: value" lines are understood; the rest is passed over.
func (r *reader) frontMatter(base int) int {
	src := r.running.source[base:]
	if !bytes.HasPrefix(src, []byte("---\n")) && !bytes.HasPrefix(src, []byte("---\r\n")) {
		return 0
	}
	at := bytes.IndexByte(src, '\n') + 1
	keys := 0
	for at < len(src) {
		line, _, _ := bytes.Cut(src[at:], []byte("\n"))
		at = min(len(src), at+len(line)+1)
		text := strings.TrimRight(string(line), " \t\r")
		if text == "---" || text == "..." {
			if keys == 0 {
				return 0
			}
			r.leaveOut(deck.Span{Start: base, End: base + at}, FrontMatter)
			return at
		}
		key, value, ok := strings.Cut(text, ":")
		if ok {
			keys++
			r.property(strings.ToLower(strings.TrimSpace(key)), scalar(value))
		} else if text != "" && !strings.ContainsAny(text[:1], " -#") {
			return 0
		}
	}
	return 0
}

// property takes over what front matter says of the article.
func (r *reader) property(key, value string) {
	source := &r.document.Source
	switch key {
	case "title", "标题", "標題":
		r.title = value
	case "licence", "license", "rights", "copyright", "许可", "許可", "授权", "授權":
		source.Licence = value
	case "source", "origin", "url", "link", "canonical", "permalink", "来源", "來源", "原文":
		source.Origin = value
	}
}

// scalar is a YAML scalar on one line without its quotation marks or comment.
func scalar(s string) string {
	s = strings.TrimSpace(s)
	for _, quote := range []string{`"`, "'"} {
		if rest, ok := strings.CutPrefix(s, quote); ok {
			inner, _, _ := strings.Cut(rest, quote)
			return oneLine(inner)
		}
	}
	if value, _, ok := strings.Cut(s, " #"); ok {
		s = value
	}
	return oneLine(s)
}

// conversionNote is what converters of wiki pages write above an article.
var conversionNote = pattern.New(
	`^(本文内容由|本文內容由|本文由|This article was converted from |Converted from |Retrieved from )`+
		`(.*?)(转换而来|轉換而來|转换|轉換|\.)?[。.]?$`, nil)

// conversionHeader says whether a block, the first one, tells where the article was converted from, and takes title and origin
// from it.
func (r *reader) conversionHeader(b *Block) bool {
	if b.Kind == Heading || len(b.Text) > 1000 {
		return false
	}
	m := conversionNote.FindStringSubmatch(b.Text)
	if m == nil || r.origin == "" {
		return false
	}
	r.title = strings.TrimSpace(m[2])
	if r.document.Source.Origin == "" {
		r.document.Source.Origin = r.origin
	}
	return true
}
