package article

import (
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// sentences cuts a block's text into sentences. Chinese sentences end with 。！？； or an ellipsis, English ones with . ! ? before
// a blank and something that can begin a sentence. A stop inside brackets or quotation marks ends a sentence only together with
// them; no sentence ends inside a link or a number. Headings and table headers are one sentence.
func sentences(b *Block) []deck.Span {
	if b.Kind == Heading || b.Kind == Row && b.Level == 0 {
		return []deck.Span{trim(b.Text, deck.Span{End: len(b.Text)})}
	}
	s := splitter{text: b.Text, links: b.Links, shields: shields(b.Text)}
	s.split()
	return s.found
}

// splitter walks over a text from stop to stop.
type splitter struct {
	text    string
	links   []Link
	shields []deck.Span
	start   int // of the sentence that is open
	found   []deck.Span
}

// stopByte says of a byte that it is a stop or begins the UTF-8 sequence of one.
var stopByte = [256]bool{'.': true, '!': true, '?': true, ';': true, 0xe2: true, 0xe3: true, 0xef: true}

func (s *splitter) split() {
	for i := 0; i < len(s.text); {
		if len(s.shields) > 0 && i == s.shields[0].Start {
			i = s.pass()
			continue
		}
		if !stopByte[s.text[i]] {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(s.text[i:])
		if !stop(c) {
			i += size
			continue
		}
		end := s.stopEnd(i)
		if s.endsAt(i, end, c) {
			s.cut(end)
		}
		i = end
	}
	s.cut(len(s.text))
}

// pass goes past the shield at its start and cuts behind it where the stop before its closing mark ends the sentence.
func (s *splitter) pass() (next int) {
	in := s.shields[0]
	s.shields = s.shields[1:]
	closing, size := utf8.DecodeLastRuneInString(s.text[in.Start:in.End])
	inner := s.text[in.Start : in.End-size]
	last, lastSize := utf8.DecodeLastRuneInString(inner)
	if !stop(last) || closing == '》' {
		return in.End
	}
	end := s.stopEnd(in.End)
	at := in.Start + len(inner) - lastSize
	whole := in.Start == s.start
	switch {
	case chineseStop(last) && end == in.End:
		if (whole || s.introduced(in.Start)) && !s.goesOn(end, whole) {
			s.cut(end)
		}
	case whole || quoting(closing):
		if s.endsAt(at, end, last) {
			s.cut(end)
		}
	}
	return end
}

// introduced says whether the quotation that opens at i follows a colon or comma: then its own stop is the sentence's too.
func (s *splitter) introduced(i int) bool {
	before, _ := utf8.DecodeLastRuneInString(trimmedRight(s.text[:i]))
	return before == '：' || before == ':' || before == '，' || before == ','
}

// goesOn says whether the Chinese sentence continues at i, behind a quotation with its own stop. Behind one that opens the
// sentence a short "said X" may follow.
func (s *splitter) goesOn(i int, opened bool) bool {
	rest := s.text[i:]
	for n := 0; n < 12 && rest != ""; n++ {
		c, size := utf8.DecodeRuneInString(rest)
		switch {
		case n == 0 && (continuing(c) || closes(c)):
			return true
		case !opened || stop(c) || c == '，':
			return false
		case c == '说' || c == '說' || c == '道' || c == '称' || c == '稱' || c == '曰' || c == '问' || c == '問' || c == '喊':
			return true
		}
		rest = rest[size:]
	}
	return false
}

// continuing says of a character that it cannot begin a Chinese sentence behind a quotation.
func continuing(c rune) bool {
	switch c {
	case '，', '、', '；', '：', '。', '的', '等', '之', '—', '－', ',':
		return true
	}
	return false
}

// stopEnd is the end of the stops and closing marks at i.
func (s *splitter) stopEnd(i int) int {
	for i < len(s.text) {
		c, size := utf8.DecodeRuneInString(s.text[i:])
		if !stop(c) && !(closes(c) || c == '"' && !s.opensAt(i)) {
			break
		}
		if len(s.shields) > 0 && i == s.shields[0].Start {
			break
		}
		i += size
	}
	return i
}

// opensAt says of a straight quotation mark whether it opens: before a letter, behind a blank.
func (s *splitter) opensAt(i int) bool {
	return i+1 < len(s.text) && s.text[i+1] != ' ' && len(s.shields) > 0 && s.shields[0].Start == i
}

// endsAt says whether the stop c at i, with everything up to end, ends a sentence.
func (s *splitter) endsAt(i, end int, c rune) bool {
	if s.insideLink(end) {
		return false
	}
	if end == len(s.text) {
		return true
	}
	next, _ := utf8.DecodeRuneInString(s.text[end:])
	switch {
	case c == '…':
		return !continuing(next) && !unicode.IsDigit(next) && (next == ' ' || cjkBefore(s.text, i)) && s.beginsAt(end)
	case chineseStop(c):
		return !continuing(next) && !(next == ' ' && s.lowerAfter(end))
	case c == ';':
		return cjkBefore(s.text, i) || wide(next)
	case cjkBefore(s.text, i):
		return next == ' ' || c != '.' && !continuing(next)
	case c == '.':
		return s.periodEnds(i, end)
	default:
		return next == ' ' && s.beginsAt(end)
	}
}

// insideLink says whether i is inside a link's text, or between two stops of it.
func (s *splitter) insideLink(i int) bool {
	for len(s.links) > 0 && s.links[0].In.End <= i {
		s.links = s.links[1:]
	}
	return len(s.links) > 0 && s.links[0].In.Start < i
}

// beginsAt says whether an English sentence can begin behind the blank at i: anything but a lower-case letter or a comma.
func (s *splitter) beginsAt(i int) bool {
	for ; i < len(s.text); i++ {
		switch s.text[i] {
		case ' ', '"', '(', '[', '\'':
			continue
		}
		c, _ := utf8.DecodeRuneInString(s.text[i:])
		if c == '“' || c == '‘' {
			i += utf8.RuneLen(c) - 1
			continue
		}
		return !unicode.IsLower(c) && c != ',' && c != ';' && c != ':' && c != ')' && c != '–' && c != '—' && c != '-'
	}
	return true
}

// lowerAfter says whether a lower-case letter follows the blank at i.
func (s *splitter) lowerAfter(i int) bool {
	c, _ := utf8.DecodeRuneInString(s.text[min(i+1, len(s.text)):])
	return unicode.IsLower(c)
}

// cut closes the open sentence at end.
func (s *splitter) cut(end int) {
	if in := trim(s.text, deck.Span{Start: s.start, End: end}); in.Start < in.End {
		s.found = append(s.found, in)
	}
	s.start = end
	for s.start < len(s.text) && s.text[s.start] == ' ' {
		s.start++
	}
}

func stop(c rune) bool {
	return c == '.' || c == '!' || c == '?' || c == ';' || c == '…' || chineseStop(c)
}

func chineseStop(c rune) bool {
	return c == '。' || c == '！' || c == '？' || c == '；' || c == '｡'
}

func cjkBefore(text string, i int) bool {
	c, _ := utf8.DecodeLastRuneInString(text[:i])
	return wide(c)
}

func trimmedRight(s string) string {
	for s != "" && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}
