package article

import (
	"bytes"
	"html"
)

// maxEntity is the length in bytes of the longest entity name of HTML with its ampersand and semicolon.
const maxEntity = 33

// copyEscaped appends source[start:end], where a backslash stands before punctuation that means itself, and entities such as
// &amp; and &#160; for characters.
func (r *running) copyEscaped(start, end int) {
	for i := start; i < end; {
		n := bytes.IndexAny(r.source[i:end], `\&`)
		if n < 0 {
			r.copy(i, end)
			return
		}
		r.copy(i, i+n)
		i += n
		if r.source[i] == '&' {
			i = r.copyEntity(i, end)
			continue
		}
		if i+1 < end && asciiPunct(r.source[i+1]) {
			i++ // the backslash is dropped, the character kept
		}
		r.copy(i, i+1)
		i++
	}
}

// copyEntities appends source[start:end], in which entities stand for characters.
func (r *running) copyEntities(start, end int) {
	for start < end {
		n := bytes.IndexByte(r.source[start:end], '&')
		if n < 0 {
			break
		}
		r.copy(start, start+n)
		start = r.copyEntity(start+n, end)
	}
	r.copy(start, end)
}

// copyEntity appends the character that the entity at i stands for, or the ampersand if it is none, and returns the offset
// behind it.
func (r *running) copyEntity(i, end int) int {
	n := 1
	for n < maxEntity && i+n < end && (r.source[i+n] == '#' || digit(r.source[i+n]) || lower(r.source[i+n]|0x20)) {
		n++
	}
	if i+n < end && r.source[i+n] == ';' {
		entity := string(r.source[i : i+n+1])
		if s := html.UnescapeString(entity); s != entity {
			r.put(s, i, i+n+1)
			return i + n + 1
		}
	}
	r.copy(i, i+1)
	return i + 1
}

func asciiPunct(b byte) bool {
	return b >= '!' && b <= '/' || b >= ':' && b <= '@' || b >= '[' && b <= '`' || b >= '{' && b <= '~'
}

// unescape takes the backslashes before punctuation and resolves entities, as in a link's destination.
func unescape(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && asciiPunct(s[i+1]) {
			i++
		}
		b = append(b, s[i])
	}
	return html.UnescapeString(string(b))
}
