package article

import (
	"bytes"
	"unicode/utf8"

	"annals/deck/language"
)

// script is the language that most of a source's letters belong to, those of markup not counted. Unlike the language of the
// running text it is known before reading; it decides between variants and how cells and dates are put.
func script(source []byte) language.Language {
	var sample []byte
	for at := 0; at < len(source) && len(sample) < languageSample; {
		if n := markupLength(source[at:]); n > 0 {
			at += n
			continue
		}
		_, size := utf8.DecodeRune(source[at:])
		sample = append(sample, source[at:at+size]...)
		at += size
	}
	return language.Detect(string(sample))
}

// markupLength is how much at the beginning of a source is a tag, an element without text, or a link's destination.
func markupLength(source []byte) int {
	open, closing, most := "", "", 500
	switch {
	case source[0] == ']' && bytes.HasPrefix(source, []byte("](")):
		open, closing = "](", ")"
	case source[0] != '<':
		return 0
	case bytes.HasPrefix(source, []byte("<script")):
		open, closing, most = "<script", "</script>", len(source)
	case bytes.HasPrefix(source, []byte("<style")):
		open, closing, most = "<style", "</style>", len(source)
	default:
		open, closing = "<", ">"
	}
	window := source[len(open):min(len(source), most)]
	switch n := bytes.Index(window, []byte(closing)); {
	case n >= 0:
		return len(open) + n + len(closing)
	case most == len(source):
		return most // nothing else follows
	}
	return 0
}
