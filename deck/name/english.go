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
	spoken     map[string]int       // how often the document says he, she and it, in all their forms
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
		words: map[string]piece{}, spoken: map[string]int{},
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
