package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// plainText reads text without markup. Blank lines part its groups of lines. A group is one paragraph whose lines were wrapped, or
// every line of it is a paragraph: the whole text decides. Short lines that end no sentence and stand alone are headings, the
// first one the title.
type plainText struct {
	*reader
	groups  [][]textLine
	wrapped bool // lines of a group belong together
	columns int  // the width of wrapped lines
}

// textLine is a line without its end and the blanks around it.
type textLine struct {
	deck.Span
	indent int // columns of blanks before it
	width  int // columns: two for Chinese characters
}

// readText reads the source from base on.
func (r *reader) readText(base int) error {
	t := &plainText{reader: r, groups: groupLines(r.running.source, base)}
	t.wrapped, t.columns = wrapping(r.running.source, t.groups)
	for i := range t.groups {
		t.group(i)
	}
	return nil
}

// groupLines finds the groups of lines between blank ones.
func groupLines(source []byte, base int) (groups [][]textLine) {
	var group []textLine
	for at := base; at < len(source); {
		line, next := lineAt(source, at)
		if line.Start < line.End {
			group = append(group, line)
		} else if group != nil {
			groups, group = append(groups, group), nil
		}
		at = next
	}
	if group != nil {
		groups = append(groups, group)
	}
	return groups
}

// lineAt measures the line at an offset.
func lineAt(source []byte, at int) (l textLine, next int) {
	l.Start = -1
	for next = at; next < len(source); {
		c := source[next]
		if c == '\n' || c == '\r' && (next+1 == len(source) || source[next+1] != '\n') {
			next++
			break
		}
		size, columns := 1, 1
		switch {
		case c >= 0xe3 && c < 0xf0:
			size, columns = 3, 2
		case c >= 0x80:
			_, size = utf8.DecodeRune(source[next:])
		}
		blank := c == ' ' || c >= '\t' && c <= '\r' || c == 0xe3 && string(source[next:min(len(source), next+3)]) == "\u3000"
		switch {
		case !blank:
			if l.Start < 0 {
				l.Start, l.indent, l.width = next, l.width, 0
			}
			l.End = min(len(source), next+size)
		case c == '\t':
			columns = 4
		case c < ' ':
			columns = 0
		}
		l.width += columns
		next += size
	}
	if l.Start < 0 {
		l.Start = l.End
	}
	return l, min(next, len(source))
}

// maxColumns is the width up to which people and programs wrap lines.
const maxColumns = 130

// wrapping says whether the lines of groups are wrapped, and how wide they are then: most lines that another one of their group
// follows are about as long as the longest, and end no sentence. Lines with bullets or numbers say nothing.
func wrapping(source []byte, groups [][]textLine) (wrapped bool, columns int) {
	var counts [maxColumns + 1]int
	long, open, total := 0, 0, 0
	for _, group := range groups {
		for n, line := range group[:len(group)-1] {
			text := source[line.Start:line.End]
			if bulletEnd(text) > 0 || digit(text[0]) || underline(source[group[n+1].Start:group[n+1].End]) || underline(text) {
				continue
			}
			total++
			if last, _ := utf8.DecodeLastRune(text); !stop(last) && !closes(last) {
				open++
			}
			if line.width > maxColumns {
				long++
			} else {
				counts[line.width]++
			}
		}
	}
	if total == 0 || long*20 > total {
		return false, 0
	}
	columns = maxColumns + 1
	for seen := long; seen*20 <= total && columns > 1; { // the widest twentieth may hold words that could not be broken
		columns--
		seen += counts[columns]
	}
	full := 0
	for n := columns * 7 / 10; n <= maxColumns; n++ {
		full += counts[n]
	}
	return full*10 >= total*6 && open*10 >= total*6 && columns >= 24, columns
}

// group reads the i-th group.
func (t *plainText) group(i int) {
	group := t.groups[i]
	if len(group) > 1 && underline(t.source(group[1])) {
		level := 2
		if t.source(group[1])[0] == '=' {
			level = 1
		}
		t.line(group[0], Heading, level)
		if group = group[2:]; len(group) == 0 {
			return
		}
	} else if t.heads(i) {
		level := 2
		if i == 0 {
			level = 1
		}
		t.line(group[0], Heading, level)
		group = group[1:]
	}
	if t.wrapped && !t.listed(group) {
		t.paragraphs(group)
		return
	}
	for n, line := range group {
		if n > 0 && n+1 < len(group) && t.subheads(group, n) {
			t.line(line, Heading, 2)
			continue
		}
		t.item(line)
	}
}

// heads says whether the first line of the i-th group is a heading.
func (t *plainText) heads(i int) bool {
	group := t.groups[i]
	line := group[0]
	title := i == 0 && len(t.document.Blocks) == 0
	switch {
	case !t.headingLike(line), i+1 == len(t.groups) && len(group) == 1:
		return false
	case len(group) > 1:
		next := group[1]
		last, _ := utf8.DecodeLastRune(t.source(next))
		return line.width*2 < next.width && (!t.wrapped || line.width*2 < t.columns) &&
			(title || t.numbered(line) || !t.wrapped && stop(last))
	case title:
		return true
	case digit(t.running.source[line.Start]) && line.width > 20:
		return false // a line of a chronicle
	}
	run := 1 // short lines in a row are a list
	for n := i + 1; run <= maxRun && n < len(t.groups) && len(t.groups[n]) == 1 && t.headingLike(t.groups[n][0]); n++ {
		run++
	}
	for n := i - 1; run <= maxRun && n > 0 && len(t.groups[n]) == 1 && t.headingLike(t.groups[n][0]); n-- {
		run++
	}
	return run <= maxRun
}

// maxRun is how many headings may follow one another.
const maxRun = 3

// subheads says whether the n-th line of a group whose lines are paragraphs is a heading: short, between whole sentences.
func (t *plainText) subheads(group []textLine, n int) bool {
	before, _ := utf8.DecodeLastRune(t.source(group[n-1]))
	return t.headingLike(group[n]) && group[n].width <= 40 && !t.headingLike(group[n+1]) && group[n+1].width > 2*group[n].width &&
		(stop(before) || closes(before))
}

// maxHeading is the width in columns of the longest line that may be a heading.
const maxHeading = 80

// headingLike says whether a line could be a heading: short, and no end or middle of a sentence.
func (t *plainText) headingLike(line textLine) bool {
	text := t.source(line)
	first, _ := utf8.DecodeRune(text)
	last, _ := utf8.DecodeLastRune(text)
	if line.width > maxHeading || unicode.IsLower(first) || strings.ContainsRune(".。．!！?？;；,，:：、…\"”」』-—–*", last) {
		return false
	}
	return bulletEnd(text) == 0 && strings.IndexFunc(string(text), unicode.IsLetter) >= 0 && !strings.Contains(string(text), "。")
}

// numbered says whether a line begins as numbered headings do: 第一章, 一、, （二）, Chapter 3, IV.
func (t *plainText) numbered(line textLine) bool {
	text := string(t.source(line))
	for _, prefix := range []string{"第", "（", "(", "Chapter ", "CHAPTER ", "Part ", "PART "} {
		if rest, ok := strings.CutPrefix(text, prefix); ok {
			return strings.IndexAny(rest, "一二三四五六七八九十0123456789IVX") == 0
		}
	}
	rest := strings.TrimLeft(text, "一二三四五六七八九十IVX")
	return rest != text && (strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, ". "))
}

// listed says whether every line of a group begins with a digit, as in a chronicle.
func (t *plainText) listed(group []textLine) bool {
	for _, line := range group {
		if !digit(t.running.source[line.Start]) {
			return false
		}
	}
	return len(group) > 1
}

// paragraphs reads a group of wrapped lines. A bullet begins an item, an indented line another paragraph.
func (t *plainText) paragraphs(group []textLine) {
	kind, level, margin := Paragraph, 0, maxColumns
	for _, line := range group {
		margin = min(margin, line.indent)
	}
	for n, line := range group {
		bullet := bulletEnd(t.source(line)) > 0
		if n > 0 && (bullet || line.indent > margin && kind == Paragraph) {
			t.end(kind, level)
			kind, level = Paragraph, 0
		} else if n > 0 {
			t.running.softBreak(group[n-1].End, line.Start)
		}
		if bullet {
			kind, level = Item, 1
		}
		t.running.copy(line.Start+bulletEnd(t.source(line)), line.End)
	}
	t.end(kind, level)
}

// item reads a line that is a block: an item if it begins with a bullet, else a paragraph.
func (t *plainText) item(line textLine) {
	if n := bulletEnd(t.source(line)); n > 0 {
		t.line(textLine{Span: deck.Span{Start: line.Start + n, End: line.End}}, Item, 1)
		return
	}
	t.line(line, Paragraph, 0)
}

// line reads a line as a block.
func (t *plainText) line(line textLine, kind BlockKind, level int) {
	t.running.copy(line.Start, line.End)
	t.end(kind, level)
}

func (t *plainText) source(line textLine) []byte { return t.running.source[line.Start:line.End] }

// underline says whether a line underlines the one above it.
func underline(line []byte) bool {
	text := string(line)
	return len(text) >= 3 && (strings.Trim(text, "=") == "" || strings.Trim(text, "-") == "" || strings.Trim(text, "~") == "")
}

// bulletEnd is the length of the bullet and blanks that a line begins with, 0 if there is none.
func bulletEnd(text []byte) int {
	c, size := utf8.DecodeRune(text)
	if strings.ContainsRune("-*•·●○◦▪■◆–", c) && size < len(text) && (text[size] == ' ' || text[size] == '\t' || c == '•' || c == '●') {
		for size < len(text) && (text[size] == ' ' || text[size] == '\t') {
			size++
		}
		return size
	}
	return 0
}
