package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// english finds names in the sentences of one document.
type english struct {
	vocabulary *vocabulary
	seen       map[string]*evidence // by name in lower case
	surnames   map[string]string    // last word in lower case → full name, "" when two persons share it
	lower      map[string]bool      // words that the document writes in lower case
	words      map[string]piece     // words of the document as written, their place counted from their start
	tokens     []piece
}

// evidence is what the document says of a name.
type evidence struct {
	person, place int
	acts          int // of person: by a title or a verb, not by the form of the name alone
	inside        int // not at the start of a sentence
}

// piece is a word, a mark or a date of an English sentence.
type piece struct {
	from, to int    // bytes
	text     string // as written
	key      string // in lower case, without 's
	is       trait  // what the vocabulary says of key
	capital  bool
	owner    bool // ends in 's or s'
	plural   bool // ends in s'
	date     bool
	mark     bool
	quoted   bool // between double quotation marks
}

func newEnglish() *english {
	return &english{
		vocabulary: englishVocabulary(), seen: map[string]*evidence{}, surnames: map[string]string{}, lower: map[string]bool{},
		words: map[string]piece{},
	}
}

// link learns the title that a link leads to.
func (f *english) link(text, target string) {
	target = cutQualifier(strings.ReplaceAll(target, "_", " "))
	if r, _ := utf8.DecodeRuneInString(target); !unicode.IsUpper(r) {
		return
	}
	key := strings.ToLower(target)
	if f.seen[key] == nil {
		f.seen[key] = &evidence{}
	}
	f.seen[key].inside++
}

// split cuts a sentence into words, marks and dates.
func (f *english) split(text string, dates []deck.Span) {
	f.tokens = f.tokens[:0]
	next := 0
	for i := 0; i < len(text); {
		for next < len(dates) && dates[next].Start < i {
			next++
		}
		if next < len(dates) && dates[next].Start == i && dates[next].End > i {
			f.tokens = append(f.tokens, piece{from: i, to: dates[next].End, date: true})
			i = dates[next].End
			continue
		}
		limit := len(text)
		if next < len(dates) {
			limit = dates[next].Start
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			i += size
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			end := wordEnd(text, i, limit)
			f.tokens = append(f.tokens, f.newWord(text, i, end))
			i = end
		default:
			f.tokens = append(f.tokens, piece{from: i, to: i + size, text: text[i : i+size], mark: true})
			i += size
		}
	}
	f.markQuotations()
}

// markQuotations marks what stands between double quotation marks that open and close in the sentence, the opening mark too.
func (f *english) markQuotations() {
	open := -1
	for i, t := range f.tokens {
		switch {
		case !t.mark:
		case t.text == "“" || t.text == "\"" && open < 0:
			open = i
		case (t.text == "”" || t.text == "\"") && open >= 0:
			for k := open; k < i; k++ {
				f.tokens[k].quoted = true
			}
			open = -1
		}
	}
}

// wordEnd is where the word that starts at i ends: letters and digits, and apostrophes, hyphens and dots inside, and the dot of
// an initial.
func wordEnd(text string, i, limit int) int {
	end := i
	for end < limit {
		if c := text[end] | 0x20; 'a' <= c && c <= 'z' {
			end++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) {
			end += size
			continue
		}
		after, _ := utf8.DecodeRuneInString(text[min(end+size, len(text)):])
		if strings.ContainsRune("'’-‐.", r) && end+size < limit && unicode.IsLetter(after) {
			end += size
			continue
		}
		if r == '.' && (end-i == 1 || strings.Contains(text[i:end], ".") || abbreviated[strings.ToLower(text[i:end])]) && end+1 < len(text) {
			end++ // J. and U.S. and St.
		}
		break
	}
	return end
}

var abbreviated = map[string]bool{"st": true, "dr": true, "mr": true, "mrs": true, "gen": true, "col": true, "lt": true, "capt": true, "jr": true, "sr": true}

// newWord is the word at from, up to to. Words come again and again: each is looked into once.
func (f *english) newWord(text string, from, to int) piece {
	w, known := f.words[text[from:to]]
	if !known {
		w = f.readWord(text[from:to])
		f.words[text[from:to]] = w
	}
	w.from, w.to = from, from+w.to
	return w
}

func (f *english) readWord(text string) piece {
	w := piece{to: len(text), text: text}
	for _, end := range []string{"'s", "’s", "'", "’"} {
		if cut, found := strings.CutSuffix(w.text, end); found {
			w.text, w.owner, w.to = cut, true, len(cut)
			w.plural = strings.HasSuffix(cut, "s")
			break
		}
	}
	r, _ := utf8.DecodeRuneInString(w.text)
	w.capital = unicode.IsUpper(r)
	w.key = strings.ToLower(w.text)
	w.is = f.vocabulary.words[w.key]
	return w
}

// candidate is a run of words that may be a name.
type candidate struct {
	first, last int // tokens
	core        int // first token of the name itself, titles left out
	key         string
	is          trait // what the vocabulary says of the whole
	titled      bool
}

// joiners may stand inside names between capitalised words.
var joiners = map[string]bool{
	"de": true, "da": true, "di": true, "du": true, "des": true, "del": true, "della": true, "la": true, "le": true, "von": true, "van": true, "der": true,
	"den": true, "zu": true, "no": true, "al": true, "el": true, "bin": true, "ibn": true, "ben": true, "y": true, "dos": true, "das": true,
}

// ofHeads are words after which "of" goes on with the same name.
const ofHeads = isOrgEnd | isPlaceEnd | isEvent | isRoyal

// candidates are the runs of capitals of the sentence.
func (f *english) candidates() []candidate {
	var found []candidate
	for i := 0; i < len(f.tokens); i++ {
		t := f.tokens[i]
		if t.is&isSmall != 0 && !t.mark {
			found = append(found, candidate{first: i, last: i, core: i, key: t.key, is: isState})
			continue
		}
		if !t.capital || t.date || t.mark || t.quoted {
			continue
		}
		last := f.runEnd(i)
		for i < last && (f.opens(i) || f.tokens[i].key == "the") && f.vocabulary.words[f.join(i, last)] == 0 &&
			f.tokens[i].is&isStop != 0 && f.tokens[i].is&(isPeople|isState|isRoyal|isTitle) == 0 {
			i++ // The, In, … at the start of a run
		}
		c := f.candidate(i, last)
		if c.key != "" && c.core == i && i > 0 && ordinal(f.tokens[i-1].text) && f.tokens[last].is&isOrgEnd != 0 && f.adjacent(i-1, i) {
			c.first, c.core, c.key = i-1, i-1, f.join(i-1, last) // 1st Cavalry Division
		}
		if c.key != "" && c.core == i && i == last && i > 0 && particle(f.tokens[i-1].key) && f.adjacent(i-1, i) {
			c.first, c.core, c.key = i-1, i-1, f.join(i-1, last) // van Gogh
		}
		if c.key != "" {
			found = append(found, c)
		}
		i = last
	}
	return found
}

// runEnd is the last token of the run of capitals that starts at i.
func (f *english) runEnd(i int) int {
	last := i
	for {
		next := last + 1
		if f.tokens[last].owner && !f.owned(next) {
			break // Poland's, but not Workers' Party
		}
		if next >= len(f.tokens) {
			break
		}
		t := f.tokens[next]
		if (t.capital || t.is&isSmall != 0) && !t.date && f.adjacent(last, next) {
			last = next
			continue
		}
		if t.key == "the" && next+1 < len(f.tokens) && f.tokens[next+1].capital && !f.tokens[next+1].date && f.adjacent(last, next) &&
			f.tokens[last].is&(isState|isCity|isStop|isOrgEnd|isPlaceEnd) == 0 && f.tokens[next+1].is&(isState|isPeople|isOrgEnd) == 0 {
			last = next + 1 // Llywelyn the Great
			continue
		}
		jump := next
		if t.key == "of" && (f.tokens[last].is&ofHeads != 0 || f.officeOf(last)) || joiners[t.key] || t.text == "&" || t.key == "for" && f.partyFor(last) {
			jump = next + 1
			if jump < len(f.tokens) && (f.tokens[jump].key == "the" || joiners[f.tokens[jump].key]) {
				jump++
			}
		}
		if jump == next || jump >= len(f.tokens) || !f.tokens[jump].capital || f.tokens[jump].date {
			break
		}
		last = jump
	}
	return last
}

// adjacent says whether only a blank parts two tokens.
func (f *english) adjacent(a, b int) bool {
	gap := 1
	if f.tokens[a].owner {
		gap = len("’s ")
	}
	return f.tokens[b].from-f.tokens[a].to <= gap && !f.tokens[a].mark
}

// candidate classifies a run by the vocabulary, titles taken off. An empty key means that it is no name.
func (f *english) candidate(first, last int) candidate {
	c := candidate{first: first, last: last, core: first}
	if c.is = f.vocabulary.words[f.join(first, last)]; c.is&(isState|isCity|isRegion|isPeople) != 0 {
		c.key = f.join(first, last)
		return c
	}
	if ship(f.tokens[first].key) || last > first && numeral(f.tokens[first].key) && f.tokens[first+1].is&isTitle == 0 && f.tokens[last].is&(isOrgEnd|isRoyal) == 0 {
		return candidate{} // USS Monitor, Second Bull Run
	}
	if c.core < last && f.tokens[c.core+1].is&isTitle != 0 && f.tokens[c.core+1].is&isOrgEnd == 0 && f.tokens[last].is&(isOrgEnd|isEvent) == 0 &&
		(f.tokens[c.core].is&(isState|isPeople|isOrgEnd) != 0 || acronym(f.tokens[c.core].text)) {
		c.core++ // US Secretary of State Dean Acheson
	}
	for c.core < last && f.titles(c.core, last) {
		if f.officeOf(c.core) {
			for c.core < last && !offices[f.tokens[c.core].key] {
				c.core++
			}
			if f.tokens[c.core].key == "foreign" && c.core < last {
				c.core++ // Foreign Affairs
			}
		}
		if c.core == last {
			return candidate{} // the Secretary of State
		}
		c.core++
		c.titled = true
	}
	if f.tokens[c.core].is&isRoyal != 0 && c.core < last {
		c.titled = true
	}
	if last == c.core && f.tokens[last].is&(isStop|isTitle|isRoyal) != 0 || last > c.core && f.tokens[last].is&isTitle != 0 && !c.titled {
		return candidate{} // Vice President, White Guard Commander-in-Chief
	}
	for c.core < last && hyphened(f.tokens[c.core].text) {
		c.core++ // Charlotte-based Bank of America
	}
	if after := min(c.core+1, last); last > c.core && (last > c.core+1 || f.tokens[after].is&isTitle != 0) &&
		f.tokens[after].is&(isOrgEnd|isPlaceEnd) == 0 && f.tokens[c.core].is&isPeople != 0 && f.tokens[last].is&(isOrgEnd|isPlaceEnd|isEvent) == 0 {
		c.core++ // French President Charles de Gaulle, Scottish chemist: the people is no part of the name
		for c.core < last && f.titles(c.core, last) {
			c.core++
			c.titled = true
		}
	}
	if last == c.core && f.tokens[last].is&(isOrgEnd|isPlaceEnd|isEvent) != 0 && !acronym(f.tokens[last].text) || f.compound(c) {
		return candidate{}
	}
	c.key = f.join(c.core, last)
	c.is = f.vocabulary.words[c.key] &^ (isStop | isTitle)
	return c
}

// compound says whether the run holds an event's head or a participle: Boshin War, Charlotte-based.
func (f *english) compound(c candidate) bool {
	for i := c.core; i <= c.last; i++ {
		key := f.tokens[i].key
		if c.last > c.core && f.vocabulary.words[key]&isEvent != 0 && f.tokens[c.last].is&isOrgEnd == 0 {
			return true
		}
		if hyphened(f.tokens[i].text) {
			return true
		}
	}
	return false
}

func hyphened(word string) bool {
	at := strings.LastIndexByte(word, '-')
	return at > 0 && (participle(word[at+1:]) || strings.HasPrefix(word, "Co-") || acronym(word[at+1:]) && strings.ToUpper(word[:at]) == word[:at]) // R-IL
}

// participle says whether the second part of a compound makes it no name: -based, -ruled, -speaking, -born.
func participle(part string) bool {
	switch part {
	case "led", "built", "held", "born", "era", "style", "made":
		return true
	}
	return strings.HasSuffix(part, "ed") || strings.HasSuffix(part, "ing")
}

func acronym(word string) bool { return len(word) > 1 && strings.ToUpper(word) == word }

func (f *english) join(first, last int) string {
	if first == last {
		return f.tokens[first].key
	}
	parts := make([]string, 0, last-first+1)
	for _, t := range f.tokens[first : last+1] {
		parts = append(parts, t.key)
	}
	return strings.Join(parts, " ")
}
