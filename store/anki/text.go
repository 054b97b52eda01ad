package anki

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// clean takes out what acts without being seen: control characters but line breaks, and marks that turn the direction of text.
// Tabs become blanks, all line breaks line feeds, and bytes that are no text U+FFFD.
func clean(s string) string {
	if !strings.ContainsFunc(s, odd) && utf8.ValidString(s) {
		return s
	}
	s = breaks.Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		if odd(r) {
			return -1
		}
		return r
	}, s)
}

var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\t", " ")

func odd(r rune) bool {
	switch {
	case r == '\n':
		return false
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // embeddings, overrides and isolates
		return true
	}
	return unicode.IsControl(r) || r == 0xfeff || r == 0x2028 || r == 0x2029
}

// acts says whether s holds characters that somebody must have put there on purpose.
func acts(s string) bool {
	return !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return odd(r) && r != '\r' && r != '\t' && r != 0xfeff })
}

// escape writes a text as HTML that shows exactly it. Braces and brackets would begin a cloze, a field, a sound or a formula.
func escape(s string) string { return markup.Replace(norm.NFC.String(strings.TrimSpace(clean(s)))) }

var markup = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&#39;", "{", "&#123;", "}", "&#125;",
	"[", "&#91;", "::", "&#58;&#58;", "\n", "<br>")

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}

// clip shortens a text to a number of characters; the last one says so.
func clip(s string, most int) string {
	n := 0
	for i := range s {
		if n == most-1 && utf8.RuneCountInString(s[i:]) > 1 {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
