package terminal

import (
	"strings"
	"unicode"
)

// styled is text with a style for each of its runes.
type styled struct {
	text  []rune
	style []Style
}

// paragraphs joins spans, takes out what must not be printed, and splits the text at line feeds.
func paragraphs(spans []Span) []styled {
	result := []styled{{}}
	for _, s := range spans {
		for i, line := range strings.Split(strings.ToValidUTF8(s.Text, "\ufffd"), "\n") {
			if i > 0 {
				result = append(result, styled{})
			}
			last := &result[len(result)-1]
			for _, r := range Clean(line) {
				last.text = append(last.text, r)
				last.style = append(last.style, s.Style)
			}
		}
	}
	return result
}

// wrap splits a paragraph into rows of at most the given number of columns, further rows having indent columns less; 0 does
// not split. Blanks at a break are dropped. A stretch without any place to break is cut where the row is full.
func (s styled) wrap(columns, indent int) []styled {
	if columns <= 0 || len(s.text) == 0 {
		return []styled{{spaced(s.text), s.style}}
	}
	var rows []styled
	for from := 0; from < len(s.text); {
		to := s.rowEnd(from, columns)
		end := to
		for end > from && s.text[end-1] == ' ' {
			end--
		}
		rows = append(rows, styled{spaced(s.text[from:end]), s.style[from:end]})
		for to < len(s.text) && s.text[to] == ' ' {
			to++
		}
		from = to
		if len(rows) == 1 {
			columns = max(columns-indent, 2)
		}
	}
	return rows
}

// NoBreak is a blank at which no line ends: between a key and what it does. It is printed as an ordinary blank.
const NoBreak = "\u00a0"

// spaced is text with ordinary blanks in the place of NoBreak.
func spaced(text []rune) []rune { return []rune(strings.ReplaceAll(string(text), NoBreak, " ")) }

// rowEnd is where the row that begins at from ends: after the last break that fits. Blanks before a break may hang over the
// edge; they are dropped.
func (s styled) rowEnd(from, columns int) int {
	used, lastBreak := 0, -1
	for i := from; i < len(s.text); i++ {
		if i > from && breaks(s.text[i-1], s.text[i]) {
			lastBreak = i
		}
		width := runeWidth(s.text[i])
		if used+width > columns && s.text[i] != ' ' && i > from {
			if lastBreak > from {
				return lastBreak
			}
			return i
		}
		used += width
	}
	return len(s.text)
}

// breaks says whether a line may end between a and b. It follows the parts of UAX 14 and of the Chinese and Japanese rules
// (GB/T 15834, JIS X 4051) that matter for running text: between ideographs anywhere, in other text at blanks, never before
// closing or after opening punctuation, never inside —— and ……, never before a combining mark. A number keeps its unit of
// time, so that dates stay readable.
func breaks(a, b rune) bool {
	switch {
	case b == ' ':
		return false
	case runeWidth(b) == 0, a == '\u00a0', b == '\u00a0':
		return false
	case strings.ContainsRune(neverFirst, b), strings.ContainsRune(neverLast, a):
		return false
	case a == ' ':
		return true
	case a >= '0' && a <= '9' && strings.ContainsRune("年月日号號时時世", b):
		return false
	}
	return ideographic(a) || ideographic(b)
}

const (
	neverFirst = "，。、；：？！）」』》〉】〕〗〙〛｝］”’…—～·・‧々〻ーヽヾゝゞ％‰℃°,.;:?!)]}%»›" +
		"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
	neverLast = "（「『《〈【〔〖〘〚｛［“‘￥＄№#$([{«‹"
)

// ideographic says whether r belongs to a script that breaks between any two characters, is a full-width form, or a dash that
// words may be parted after.
func ideographic(r rune) bool {
	return narrow.RuneWidth(r) == 2 && !unicode.Is(unicode.Hangul, r) || r == '—'
}

// packed joins parts to lines of at most so many columns, without breaking a part; 0 columns is one line.
func packed(parts []string, columns int) []string {
	lines := []string{parts[0]}
	for _, part := range parts[1:] {
		last := &lines[len(lines)-1]
		if columns > 0 && Width(*last)+len(partGap)+Width(part) > columns {
			lines = append(lines, part)
			continue
		}
		*last += partGap + part
	}
	return lines
}

// partGap stands between the parts of a line.
const partGap = "  "
