package article

import (
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// running is a text under construction. Runs of blanks become one space; control characters, terminal escape sequences and
// invisible formatting characters (bidirectional overrides among them) are dropped; every byte remembers its source.
type running struct {
	source  []byte
	text    []byte
	offsets []run
	links   []Link
	stubs   []int     // where in the text images stood; what follows may be their captions
	glued   deck.Span // where in the text the last glue went
	glue    glue      // what comes between the text and whatever is appended next
	escaped int       // the end of the last terminal escape sequence in the source
}

// glue is put between two pieces of text once the second is there.
type glue struct {
	text string // "" for a line break: a space, or nothing beside Chinese characters
	in   deck.Span
	set  bool
}

// copy appends source[start:end].
func (r *running) copy(start, end int) {
	for i := max(start, r.escaped); i < end; {
		from := i
		for i < end && plain[r.source[i]] && (r.source[i] != ' ' || i > from && r.source[i-1] != ' ') {
			i++
		}
		r.append(r.source[from:i], from, i)
		if i < end {
			i = r.copySpecial(i, end)
		}
	}
}

// plain says of a byte that it can be copied without looking closer: ASCII that prints, and all of UTF-8 except the first
// bytes of sequences that may hold blanks or invisible characters (U+0080 to U+00BF, U+1xxx, U+2xxx, U+3xxx, U+Fxxx, U+Exxxx).
var plain = func() (t [256]bool) {
	for b := range t {
		t[b] = b >= ' ' && b != 0x7f && b != 0xc2 && b != 0xe1 && b != 0xe2 && b != 0xe3 && b != 0xef && b != 0xf3
	}
	return t
}()

// copySpecial appends the one character at i, if it is to be kept, and returns the offset behind it.
func (r *running) copySpecial(i, end int) int {
	c, size := utf8.DecodeRune(r.source[i:end])
	switch {
	case c == '\x1b':
		r.escaped = i + escapeSequence(r.source[i:]) // markup may end within it
		return r.escaped
	case unicode.IsSpace(c):
		r.blank(i, i+size)
	case c == utf8.RuneError && size == 1, invisible(c):
	default:
		r.append(r.source[i:i+size], i, i+size)
	}
	return i + size
}

// put appends s, which stands for source[start:end].
func (r *running) put(s string, start, end int) {
	for _, c := range s {
		switch {
		case unicode.IsSpace(c):
			r.blank(start, end)
		case invisible(c):
		default:
			r.append(utf8.AppendRune(nil, c), start, end)
		}
	}
}

// blank appends a space for source[start:end] unless the text is empty or ends with one.
func (r *running) blank(start, end int) {
	if r.glue.text != "" {
		return
	}
	if n := len(r.text); n > 0 && r.text[n-1] != ' ' {
		r.append([]byte{' '}, start, end)
	}
}

// chop takes off the space that the text ends with.
func (r *running) chop() {
	n := len(r.text) - 1
	if n < 0 || r.text[n] != ' ' {
		return
	}
	r.text = r.text[:n]
	if last := len(r.offsets) - 1; int(r.offsets[last].text) == n {
		r.offsets = r.offsets[:last]
	} else {
		r.offsets[last].end--
	}
}

// softBreak ends a line that the text goes on behind.
func (r *running) softBreak(start, end int) {
	if !r.glue.set {
		r.glue = glue{in: deck.Span{Start: start, End: end}, set: true}
	}
}

// mend puts the glue between the text and next.
func (r *running) mend(next []byte) {
	if r.glue.text != "" {
		r.chop()
	}
	g, at := r.glue, len(r.text)
	r.glue = glue{}
	defer func() { r.glued = deck.Span{Start: at, End: len(r.text)} }()
	if g.text != "" {
		r.put(g.text, g.in.Start, g.in.End)
		return
	}
	before, _ := utf8.DecodeLastRune(r.text)
	after, _ := utf8.DecodeRune(next)
	if after != ' ' && !wide(before) && !wide(after) {
		r.blank(g.in.Start, g.in.End)
	}
}

// append appends b as it is.
func (r *running) append(b []byte, start, end int) {
	if len(b) == 0 {
		return
	}
	if r.glue.set {
		r.mend(b)
	}
	if !r.continues(len(b), start, end) {
		r.offsets = append(r.offsets, run{uint32(len(r.text)), uint32(start), uint32(end)})
	} else {
		r.offsets[len(r.offsets)-1].end = uint32(end)
	}
	r.text = append(r.text, b...)
}

// continues says whether n bytes from source[start:end] lengthen the last run.
func (r *running) continues(n, start, end int) bool {
	if len(r.offsets) == 0 || end-start != n {
		return false
	}
	last := r.offsets[len(r.offsets)-1]
	return int(last.end) == start && last.end-last.source == uint32(len(r.text))-last.text
}

// invisible says of a character that it takes part in no text: controls and formats.
func invisible(c rune) bool {
	return c < ' ' || c >= 0x7f && (unicode.Is(unicode.Cc, c) || unicode.Is(unicode.Cf, c) || c >= 0xfe00 && c <= 0xfe0f)
}

// escapeSequence is the length of the terminal escape sequence that b begins with (ECMA-48: control sequences, and strings
// such as window titles).
func escapeSequence(b []byte) int {
	if len(b) < 2 {
		return len(b)
	}
	switch b[1] {
	case '[':
		for i := 2; i < len(b); i++ {
			if b[i] >= 0x40 && b[i] <= 0x7e {
				return i + 1
			}
			if b[i] < 0x20 || b[i] > 0x3f {
				return i
			}
		}
		return len(b)
	case ']', 'P', 'X', '^', '_':
		for i := 2; i < len(b); i++ {
			switch {
			case b[i] == '\a':
				return i + 1
			case b[i] == '\x1b' && i+1 < len(b) && b[i+1] == '\\':
				return i + 2
			case b[i] == '\n':
				return i
			}
		}
		return len(b)
	}
	if b[1] >= 0x20 && b[1] < 0x7f {
		return 2
	}
	return 1
}

// block makes a Block of what was appended, its sentences still uncut; ok is false if that is blank. The running text starts
// anew.
func (r *running) block(kind BlockKind, level int) (b Block, ok bool) {
	text := r.text
	for len(text) > 0 && text[len(text)-1] == ' ' {
		text = text[:len(text)-1]
	}
	if len(text) == 0 {
		r.reset()
		return Block{}, false
	}
	end := r.offsets[len(r.offsets)-1].end
	b = Block{Kind: kind, Level: level, Text: string(text), Links: trimLinks(r.links, string(text))}
	b.offsets = append(append(make(offsets, 0, len(r.offsets)+1), r.offsets...), run{uint32(len(r.text)), end, end})
	r.reset()
	return b, true
}

func (r *running) reset() {
	r.text, r.offsets, r.links, r.stubs, r.glue = r.text[:0], r.offsets[:0], nil, r.stubs[:0], glue{}
	r.glued = deck.Span{}
}

// trimLinks takes blanks off the ends of link texts and drops links without text.
func trimLinks(links []Link, text string) []Link {
	kept := links[:0]
	for _, l := range links {
		l.In = trim(text, deck.Span{Start: min(l.In.Start, len(text)), End: min(l.In.End, len(text))})
		if l.In.Start < l.In.End {
			kept = append(kept, l)
		}
	}
	return kept
}

// trim takes spaces off the ends of a span.
func trim[T string | []byte](text T, in deck.Span) deck.Span {
	for in.Start < in.End && text[in.Start] == ' ' {
		in.Start++
	}
	for in.Start < in.End && text[in.End-1] == ' ' {
		in.End--
	}
	return in
}
