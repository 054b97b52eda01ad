package question

import "strings"

// piece is a part of a Chinese sentence between two marks of punctuation.
type piece struct {
	text string
	sep  string // the punctuation after it
}

// stop is what a character does to the pieces of a sentence.
type stop uint8

const (
	noStop stop = iota
	opener
	closer
	dash
	comma // or another mark that parts
)

// stopOf is looked up for every character of every sentence.
func stopOf(r rune) stop {
	switch r {
	case '（', '(', '「', '『', '“', '《', '〈', '‘', '【', '[':
		return opener
	case '）', ')', '」', '』', '”', '》', '〉', '’', '】', ']':
		return closer
	case '-', '–', '—', '－':
		return dash
	case '，', '；', '：', '。', '！', '？', ',', ';', ':', '!', '?':
		return comma
	}
	return noStop
}

// pieces splits at commas, semicolons, colons and full stops that stand in no bracket or quotation.
func pieces(s string) []piece {
	var out []piece
	depth, start := 0, 0
	runes := []rune(s)
	for i, r := range runes {
		switch kind := stopOf(r); {
		case kind == opener:
			depth++
		case kind == closer:
			depth = max(0, depth-1)
		case kind != noStop && depth == 0 && isBreak(runes, i):
			sep := string(r)
			if kind == dash {
				sep = "，"
			}
			out = append(out, piece{text: strings.TrimSpace(string(runes[start:i])), sep: sep})
			start = i + 1
		}
	}
	if rest := strings.TrimSpace(string(runes[start:])); rest != "" {
		out = append(out, piece{text: rest})
	}
	return out
}

// isBreak also takes the dash between the date and the entry of a chronology; a comma inside a number is no break.
func isBreak(runes []rune, i int) bool {
	if stopOf(runes[i]) == dash {
		return i > 0 && isDateMark(runes[i-1]) && i+1 < len(runes) && !isDateMark(runes[i+1]) && !isDigit(runes[i+1])
	}
	// a comma within a number
	return !(i > 0 && i+1 < len(runes) && isDigit(runes[i-1]) && isDigit(runes[i+1]))
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// dropBrackets removes what stands in round brackets, unless it holds one of the runes to keep.
func dropBrackets(s string, keep ...rune) string {
	var out strings.Builder
	for s != "" {
		open := strings.IndexAny(s, "（(")
		if open < 0 {
			break
		}
		end := bracketEnd(s[open:])
		if end < 0 {
			break
		}
		before, inside := s[:open], s[open:open+end]
		s = s[open+end:]
		if strings.ContainsAny(inside, string(keep)) {
			before += inside
		} else if s == "" || strings.ContainsRune(" ,.;:!?", rune(s[0])) {
			before = strings.TrimSuffix(before, " ")
		}
		out.WriteString(before)
	}
	return out.String() + s
}

// bracketEnd is the length of the bracketed text at the start of s, -1 when it is never closed.
func bracketEnd(s string) int {
	depth := 0
	for i, r := range s {
		switch r {
		case '（', '(':
			depth++
		case '）', ')':
			if depth--; depth == 0 {
				return i + len(string(r))
			}
		}
	}
	return -1
}

// join puts pieces together again, without the punctuation after the last one.
func join(ps []piece) string {
	var out strings.Builder
	for i, p := range ps {
		out.WriteString(p.text)
		if i < len(ps)-1 {
			out.WriteString(p.sep)
		}
	}
	return out.String()
}
