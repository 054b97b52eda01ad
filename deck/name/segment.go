package name

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// token is a stretch of a sentence, in characters.
type token struct {
	from, to int
	is       trait
}

// sentence is a text prepared for matching: folded characters with their bytes in the original.
type sentence struct {
	text   string
	runes  []rune // folded
	at     []int  // byte offset of each character, and the length
	tokens []token
	path   []step // by character: the cheapest way there
}

// step is the last token of the cheapest way to a character.
type step struct {
	cost int32
	from int32
	is   trait
}

// read prepares text; the buffers of s are used again.
func (s *sentence) read(text string) {
	s.text, s.runes, s.at, s.tokens = text, s.runes[:0], s.at[:0], s.tokens[:0]
	table := foldTable()
	for i, r := range text {
		s.runes = append(s.runes, table.fold(r))
		s.at = append(s.at, i)
	}
	s.at = append(s.at, len(text))
}

func (s *sentence) original(from, to int) string { return s.text[s.at[from]:s.at[to]] }

func (s *sentence) folded(t token) string { return string(s.runes[t.from:t.to]) }

// rune is the index of the character at a byte offset.
func (s *sentence) rune(offset int) int {
	i, _ := slices.BinarySearch(s.at, offset)
	return min(i, len(s.runes))
}

// longestAside is how many characters a quotation or a bracket may hold; one that opens and does not close soon is a lone mark.
const longestAside = 400

var closing = map[rune]rune{'《': '》', '“': '”', '「': '」', '『': '』', '〈': '〉', '"': '"', '(': ')', '‘': '’', '【': '】'}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9fff || r == '〇' }

// isDot says whether r joins the parts of a name.
func isDot(r rune) bool {
	return r == '·' || r == '・' || r == '‧' || r == '•' || r == '･' || isHyphen(r)
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '－' }

// segment cuts the sentence into tokens: dates as given, then marks, quotations and Latin words, and words in between.
func (f *chinese) segment(s *sentence, dates []deck.Span) {
	next := 0
	for i := 0; i < len(s.runes); {
		for next < len(dates) && s.rune(dates[next].Start) < i {
			next++
		}
		limit := len(s.runes)
		if next < len(dates) {
			if limit = s.rune(dates[next].Start); limit == i {
				to := max(s.rune(dates[next].End), i+1)
				s.tokens = append(s.tokens, token{i, to, isDate})
				i = to
				continue
			}
		}
		i = f.segmentRun(s, i, limit)
	}
}

// segmentRun appends the tokens of the run of one sort of character that starts at i, and gives its end.
func (f *chinese) segmentRun(s *sentence, i, limit int) int {
	r := s.runes[i]
	end := i + 1
	switch {
	case isHan(r):
		for end < limit && (isHan(s.runes[end]) || isDot(s.runes[end]) && (!isHyphen(s.runes[end]) || f.hyphened(s, end, limit))) {
			end++
		}
		f.cheapest(s, i, end)
		return end
	case unicode.IsDigit(r):
		for end < limit && (unicode.IsDigit(s.runes[end]) || strings.ContainsRune(".,%", s.runes[end])) {
			end++
		}
		s.tokens = append(s.tokens, token{i, end, isNumber})
		return end
	case unicode.IsLetter(r):
		for end < limit && (unicode.IsLetter(s.runes[end]) && !isHan(s.runes[end]) || unicode.IsDigit(s.runes[end]) ||
			strings.ContainsRune(" .-'’&", s.runes[end]) && end+1 < limit && unicode.IsLetter(s.runes[end+1]) && !isHan(s.runes[end+1])) {
			end++
		}
		s.tokens = append(s.tokens, token{i, end, isLatin})
		return end
	}
	if close, ok := closing[r]; ok {
		if n := slices.Index(s.runes[i+1:min(len(s.runes), i+longestAside)], close); n >= 0 {
			is := isQuoted
			if close == ')' {
				is = isAside
			}
			end = i + n + 2
			s.tokens = append(s.tokens, token{i, end, is})
			return end
		}
	}
	s.tokens = append(s.tokens, token{i, end, isMark})
	return end
}

// hyphened says whether the hyphen at character i joins two parts of a name, 圣埃克-叙佩里, and not two names, 柏林-巴格达.
func (f *chinese) hyphened(s *sentence, i, limit int) bool {
	if f.insideKnown(s, i, limit) {
		return true
	}
	if i < 2 || i+2 >= limit || f.lexicon.foreign[s.runes[i-2]] == 0 || f.lexicon.foreign[s.runes[i-1]] == 0 {
		return false
	}
	rest := s.runes[i+1 : limit]
	for n := min(longestLooked+1, len(rest)); n >= 2; n-- {
		if f.lexicon.words.find(rest[:n]).is&(isCity|isState|isRegion) != 0 {
			realm := rest[n:]
			return startsWith(realm, "王国", "公国", "帝国", "裔", "语")
		}
	}
	return f.nameAhead(rest) > 0 || f.lexicon.foreign[rest[0]] != 0 && f.lexicon.foreign[rest[1]] != 0
}

// insideKnown says whether a name that the document tells holds character i.
func (f *chinese) insideKnown(s *sentence, i, limit int) bool {
	for from := i - 1; from >= max(0, i-longestUnit) && isHan(s.runes[from]); from-- {
		for _, k := range f.names[s.runes[from]] {
			if to := from + len(k.runes); to > i && to <= limit && slices.Equal(k.runes, s.runes[from:to]) {
				return true
			}
		}
	}
	return false
}

func (f *chinese) barred(r rune) bool { return f.lexicon.char(r)&isBarred != 0 }

func length(s string) int { return utf8.RuneCountInString(s) }
