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
	for i, r := range text {
		s.runes = append(s.runes, FoldRune(r))
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

var closing = map[rune]rune{'《': '》', '“': '”', '「': '」', '『': '』', '〈': '〉', '"': '"', '(': ')', '‘': '’', '【': '】'}

func isHan(r rune) bool { return r >= 0x3400 && r <= 0x9fff || r == '〇' }

func isDot(r rune) bool { return r == '·' || r == '・' || r == '‧' || r == '•' || r == '･' }

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
		for end < limit && (isHan(s.runes[end]) || isDot(s.runes[end])) {
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
		if n := slices.Index(s.runes[i+1:], close); n >= 0 {
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

// cheapest appends the words of the Han characters from..to along the cheapest path.
func (f *chinese) cheapest(s *sentence, from, to int) {
	n := to - from
	s.path = s.path[:0]
	for range n + 1 {
		s.path = append(s.path, step{cost: 1 << 30})
	}
	s.path[0] = step{}
	if len(s.tokens) > 0 {
		s.path[0].is = s.tokens[len(s.tokens)-1].is
	}
	w := way{s: s, from: from, to: to, path: s.path, dots: slices.ContainsFunc(s.runes[from:to], isDot)}
	for i := range n {
		f.words(&w, i)
		f.personNames(&w, i)
		f.foreignNames(&w, i)
		f.documentNames(&w, i)
	}
	first := len(s.tokens)
	for i := n; i > 0; i = int(s.path[i].from) {
		s.tokens = append(s.tokens, token{from + int(s.path[i].from), from + i, s.path[i].is})
	}
	slices.Reverse(s.tokens[first:])
}

// way is the search for the cheapest path through one run of characters.
type way struct {
	s        *sentence
	from, to int
	path     []step
	dots     bool // whether there are dots between parts of names
}

// rest is the characters from i on.
func (w *way) rest(i int) []rune { return w.s.runes[w.from+i : w.to] }

// relax offers a token from i to j.
func (w *way) relax(i, j, cost int, is trait) {
	if total := w.path[i].cost + int32(cost); total < w.path[j].cost {
		w.path[j] = step{cost: total, from: int32(i), is: is}
	}
}

// joined says whether 和, 与 or 、 stands before i.
func (w *way) joined(i int) bool {
	return i > 0 && strings.ContainsRune("和与及、", w.s.runes[w.from+i-1])
}

func (f *chinese) words(w *way, i int) {
	node := int32(0)
	rest := w.rest(i)
	for k, r := range rest {
		if k == 1 && !f.lexicon.words.begins(rest[0], r) {
			break
		}
		if node = f.lexicon.words.next(node, r); node < 0 {
			break
		}
		if found := f.lexicon.words.words[node]; found.cost > 0 {
			w.relax(i, i+k+1, int(found.cost), found.is)
		}
	}
	w.relax(i, i+1, unknownCost, 0)
}

func (f *chinese) documentNames(w *way, i int) {
	for _, known := range f.names[w.rest(i)[0]] {
		if n := len(known.runes); n <= len(w.rest(i)) && slices.Equal(known.runes, w.rest(i)[:n]) {
			w.relax(i, i+n, 40+4*n, known.is)
		}
	}
}

// barred are the characters that no name holds.
const barred = "的了在是于和与及并或而被把将对从等其此该这那每某所者也亦又还都均皆就则但且因为们时曾已让给你我他她它"

func (f *chinese) barred(r rune) bool { return f.lexicon.char(r)&isBarred != 0 }

// boundary says whether a name may well end before the characters rest.
func (f *chinese) boundary(rest []rune) bool {
	if len(rest) == 0 || f.lexicon.char(rest[0])&(isBarred|isFunction|isVerb) != 0 {
		return true
	}
	return len(rest) > 1 && f.lexicon.words.find(rest[:2]).is&(isVerb|isTitle|isFunction) != 0
}

// personNames offers surname + given name: what characters given names are made of decides, and the neighbours.
func (f *chinese) personNames(w *way, i int) {
	rest := w.rest(i)
	for length := 1; length <= min(3, len(rest)-1); length++ {
		if first := f.lexicon.char(rest[0]); length == 1 && (first&isSurname == 0 || first&isBarred != 0 && i > 0 && w.path[i].is&isTitle == 0 && rest[0] != '曾') {
			continue
		}
		surname := f.lexicon.words.find(rest[:length])
		if surname.is&isSurname == 0 {
			continue
		}
		base := 65
		switch {
		case surname.is&isJapanese != 0:
			base = 80
		case surname.is&isWeakName != 0:
			base = 105
			if i > 0 && w.path[i].is&(isDate|isMark|isTitle) == 0 && !w.joined(i) {
				base = 175 // 有, 于, 和 … are words first
			}
		case length == 2:
			base = 50
		}
		if before := w.path[i].is; before&isTitle != 0 {
			base -= 45
		} else if i == 0 || before&(isDate|isMark) != 0 {
			base -= 10
		}
		f.givenNames(w, i, length, base)
		if surname.is&isJapanese != 0 && length > 1 {
			f.japaneseGiven(w, i, length, base)
		}
	}
	if before := int(w.path[i].from); w.path[i].is&isTitle != 0 && i-before >= 2 {
		f.titledName(w, i)
	}
}

func (f *chinese) givenNames(w *way, i, length, cost int) {
	rest := w.rest(i)
	if w.path[i].is&isNumber != 0 {
		return // 5000万美元
	}
	if word := f.lexicon.words.find(rest[:length+1]); word.is&(isNoun|isOrg|isOrgEnd|isAction|isVerb|isTitle|isGroupEnd) != 0 {
		cost += 50 // 陆军大将 is no 陆军大
	}
	for n := 1; n <= 2 && length+n <= len(rest); n++ {
		r := rest[length+n-1]
		if f.barred(r) || isDot(r) {
			return
		}
		if n > 0 && strings.ContainsRune("州城村县市省镇乡港府郡寺庙", r) && w.path[i].is&isTitle == 0 {
			if n == 1 {
				w.relax(i, i+length+n, cost+60, isWeakPlace) // 龙州, 越州
			}
			return
		}
		if given := int(f.lexicon.given[r]); given > 0 {
			cost += given
		} else {
			cost += 105
		}
		if n == 1 && length == 1 && strings.ContainsRune(paired, rest[0]) && strings.ContainsRune(paired, r) {
			if startsWith(rest[2:], pairWords...) {
				return
			}
			continue // 韩中, 中法 are two states
		}
		total := cost + f.wordy(rest[length:length+n])
		if n == 1 {
			total += 20
		}
		if f.boundary(rest[length+n:]) {
			total -= 10 + 15*(n-1)
		}
		w.relax(i, i+length+n, total, isPerson)
	}
}

// japaneseGiven offers three characters that end like a Japanese given name: 美治郎.
func (f *chinese) japaneseGiven(w *way, i, length, cost int) {
	rest := w.rest(i)
	if len(rest) < length+3 || !strings.ContainsRune("郎助卫门子雄夫男介辅彦之吉", rest[length+2]) {
		return
	}
	for _, r := range rest[length : length+3] {
		if f.barred(r) && r != '之' {
			return
		}
	}
	w.relax(i, i+length+3, cost+110, isPerson)
}

// titledName offers two or three characters without a surname after a title: 僧人信诚打开….
func (f *chinese) titledName(w *way, i int) {
	rest := w.rest(i)
	cost := 110
	for n := 1; n <= min(3, len(rest)); n++ {
		given := int(f.lexicon.given[rest[n-1]])
		if given == 0 || f.barred(rest[n-1]) {
			return
		}
		cost += given / 2
		if n >= 2 && f.boundary(rest[n:]) && f.lexicon.words.find(rest[:2]).cost == 0 {
			w.relax(i, i+n, cost+f.wordy(rest[:n]), isPerson)
		}
	}
}

// wordy is what it costs a given name to end in a word that stands by itself: 司马懿灭, 王去世, 平四县.
func (f *chinese) wordy(given []rune) int {
	last := given[len(given)-1]
	cost := 0
	if is := f.lexicon.char(last); len(given) == 2 && is&(isVerb|isFunction|isTitle|isPlaceEnd|isGroupEnd) != 0 {
		cost += 25
		if given := f.lexicon.given[last]; given == 0 || given >= 80 || is&isAffect != 0 {
			cost += 40
		}
	}
	if len(given) == 2 && f.lexicon.words.find(given).is&(isVerb|isFunction|isTitle|isAction|isNoun) != 0 {
		cost += 60
	}
	if strings.ContainsRune("一二三四五六七八九十百千万第两年月日", last) {
		cost += 40
	}
	return cost
}

// foreignNames offers runs of transliteration characters, with or without dots between the parts of a name.
func (f *chinese) foreignNames(w *way, i int) {
	rest := w.rest(i)
	if !w.dots && f.lexicon.foreign[rest[0]] == 0 {
		return
	}
	cost, dots, strange := 70, 0, 0
	if w.path[i].is&isTitle != 0 {
		cost -= 30
	}
	if c := f.lexicon.foreign[rest[0]]; (c == 0 || c > 50) && f.lexicon.char(rest[0])&(isFunction|isVerb) != 0 {
		cost += 60 // 由法兰克·…: more likely a word before the name
	}
	for k, r := range rest[:min(len(rest), 24)] {
		if isDot(r) {
			if k == 0 || k+1 == len(rest) {
				return
			}
			dots++
			cost -= 60
			if n := f.nameAhead(rest[k+1:]); n > 0 {
				w.relax(i, i+k+1+n, max(cost, 30), isPerson) // 贝尼托·墨索里尼
			}
			continue
		}
		c := int(f.lexicon.foreign[r])
		if c == 0 {
			inside := k+1 < len(rest) && f.lexicon.foreign[rest[k+1]] != 0 && dots > 0
			if strange++; f.barred(r) || strange > 2 || !inside && !f.dotAhead(rest[k:]) {
				return
			}
		}
		switch {
		case c == 0:
			cost += 110
			continue
		case dots > 0:
			cost += 25
			w.relax(i, i+k+1, max(cost, 30), isPerson)
		default:
			cost += c * 8 / 10
			if strange == 0 && (k >= 2 || k == 1 && (w.path[i].is&isTitle != 0 || f.titleAhead(rest[k+1:]))) {
				w.relax(i, i+k+1, cost, isForeign)
			}
		}
	}
}

// titleAhead says whether a title of two or more characters begins rest: 库克+船长.
func (f *chinese) titleAhead(rest []rune) bool {
	for n := 2; n <= min(4, len(rest)); n++ {
		if f.lexicon.words.find(rest[:n]).is&isTitle != 0 {
			return true
		}
	}
	return false
}

// nameAhead is the length of the longest person's name of the tables that begins rest.
func (f *chinese) nameAhead(rest []rune) int {
	node, found := int32(0), 0
	for k, r := range rest {
		if node = f.lexicon.words.next(node, r); node < 0 {
			break
		}
		if k > 0 && f.lexicon.words.words[node].is&(isPerson|isForeign) != 0 {
			found = k + 1
		}
	}
	return found
}

// dotAhead says whether a dot joins these characters, at most five, to another part of a name.
func (f *chinese) dotAhead(rest []rune) bool {
	for k, r := range rest {
		if isDot(r) {
			return k > 0
		}
		if k > 4 || f.barred(r) {
			return false
		}
	}
	return false
}

func length(s string) int { return utf8.RuneCountInString(s) }
