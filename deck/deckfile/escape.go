package deckfile

import (
	"fmt"
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape writes a text on one line, so that neither Markdown nor this package sees a mark in it, and nothing in it moves the
// cursor of whoever looks at it. unescape is its inverse for valid UTF-8.
func escape(s string) string {
	var b strings.Builder
	runs := strings.FieldsFunc(s, func(r rune) bool { return r != '_' })
	underscores := len(runs) > 1 || strings.Trim(s, "_ ") == "" // two could enclose an emphasis, a line of them is a rule
	number := leadingNumber(s)
	for i, r := range s {
		next := i + utf8.RuneLen(r)
		switch {
		case r == '\n':
			b.WriteString("<br>")
		case (i == 0 || next == len(s)) && unicode.IsSpace(r), hidden(r):
			fmt.Fprintf(&b, "&#x%x;", r)
		case strings.ContainsRune("\\`*[<~", r), r == '_' && underscores, r == '&' && entityLike(s[next:]),
			i == 0 && strings.ContainsRune("#-+>=|:", r), next == len(s) && r == '#', i == number && i > 0:
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// leadingNumber is the index of the mark that would make a numbered list of s, or 0.
func leadingNumber(s string) int {
	rest := strings.TrimLeft(s, "0123456789")
	if rest == s || rest == "" || rest[0] != '.' && rest[0] != ')' {
		return 0
	}
	return len(s) - len(rest)
}

// entityLike says whether s after an ampersand could be taken for the rest of a character's name.
func entityLike(s string) bool {
	return s != "" && (s[0] == '#' || s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z')
}

// hidden says whether a character acts on what stands around it without being seen: controls, line separators, and marks that
// turn the direction of text.
func hidden(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' || r == '\ufeff' ||
		unicode.Is(unicode.Noncharacter_Code_Point, r)
}

// unescape reads a line as escape wrote it or as a person types it. What looks like a mark and is none stays as it is.
func unescape(s string) string {
	if !strings.ContainsAny(s, "\\<&") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		switch c := s[i]; c {
		case '\\':
			if i+1 < len(s) && isPunctuation(s[i+1]) {
				b.WriteByte(s[i+1])
				i += 2
				continue
			}
		case '<':
			if n := breakLength(s[i:]); n > 0 {
				b.WriteByte('\n')
				i += n
				continue
			}
		case '&':
			if text, n := entity(s[i:]); n > 0 {
				b.WriteString(text)
				i += n
				continue
			}
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

func isPunctuation(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}

func breakLength(s string) int {
	for _, mark := range [...]string{"<br>", "<br/>", "<br />"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	return 0
}

// entity is the character that s begins with the name of, and the length of the name; n is 0 if there is none. Numbers mean
// what they say: HTML would read some of them by an old code page.
func entity(s string) (text string, n int) {
	const longest = 32
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 2 {
		return "", 0
	}
	name := s[1:end]
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
			digits, base = digits[1:], 16
		}
		code, err := strconv.ParseUint(digits, base, 32)
		if err != nil || code > unicode.MaxRune {
			return "", 0
		}
		return string(rune(code)), end + 1
	}
	// Only a name of letters and digits is one: HTML would find others inside of what is none.
	if strings.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		return "", 0
	}
	if text = html.UnescapeString(s[:end+1]); text == s[:end+1] {
		return "", 0
	}
	return text, end + 1
}

// escapeTag is escape for a tag, which ends at a blank.
func escapeTag(s string) string {
	var b strings.Builder
	for _, r := range escape(s) {
		if unicode.IsSpace(r) {
			fmt.Fprintf(&b, "&#x%x;", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
