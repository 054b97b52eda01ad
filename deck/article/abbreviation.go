package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations end with a period that ends no sentence, whatever follows.
var abbreviations = set(`mr mrs ms messrs mme mlle dr prof rev revd fr hon gen lt lieut col maj capt cpt cmdr cdr comdr adm sgt cpl
	pvt brig gov pres sen rep amb supt insp st ste mt ft pt vs viz cf eg ie ca approx dept univ assn gens e.g i.e v.s lt.gen
	lt.col maj.gen brig.gen hist trans`)

// eitherWay are abbreviations that end a sentence before a word that often begins one. Initials are read in the same way.
var eitherWay = set(`jr sr inc ltd co corp bros etc esq al ave blvd rd ph.d a.m p.m a.d b.c
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`)

// beforeNumber are abbreviations before a number only; anywhere else they are words or letters.
var beforeNumber = set(`no nos c p pp ch chap art arts fig figs vol vols sec sect est fl r b d m s op`)

// starters are words that begin an English sentence far more often than they follow an abbreviation within one.
var starters = set(`the a an this that these those he she it they we his her its their in on at by from after before during when
	while as with under for to although though however meanwhile but and there some many most all both two three several one another
	following despite since until upon what who which where why how`)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// periodEnds says whether the period at i, with the marks up to end, ends an English sentence.
func (s *splitter) periodEnds(i, end int) bool {
	if s.text[end] != ' ' {
		return end == i+1 && s.runOn(i)
	}
	if !s.beginsAt(end) {
		return false
	}
	if i > 0 && s.text[i-1] == '.' || end > i+1 {
		return true // an ellipsis, or marks that close behind the period
	}
	word, next := s.wordBefore(i), s.wordAfter(end)
	lower := strings.ToLower(word)
	switch {
	case s.ordinal(word, i), abbreviations[lower]:
		return false
	case eitherWay[lower], initial(word):
		return starts(next)
	case beforeNumber[lower]:
		return next == "" || !digit(next[0])
	}
	return true
}

// starts says of a word that it is a starter with a capital.
func starts(word string) bool {
	lower := strings.ToLower(word)
	return word != lower && starters[lower]
}

// runOn says whether a sentence begins straight behind the period at i, as where a footnote mark took the blank's place: two
// lower-case letters or a digit before it, a capital and a lower-case letter behind it.
func (s *splitter) runOn(i int) bool {
	if i < 2 || i+2 >= len(s.text) {
		return false
	}
	before := lower(s.text[i-1]) && lower(s.text[i-2]) || digit(s.text[i-1]) && digit(s.text[i-2])
	return before && s.text[i+1] >= 'A' && s.text[i+1] <= 'Z' && lower(s.text[i+2])
}

// ordinal says whether the word is the number of a list item at the sentence's beginning: "1. ".
func (s *splitter) ordinal(word string, i int) bool {
	return len(word) <= 3 && i-len(word) == s.start && strings.Trim(word, "0123456789") == ""
}

// initial says of a word that it is one capital letter or several with periods: J, U.S.
func initial(word string) bool {
	for i, c := range word {
		if i%2 == 0 && !unicode.IsUpper(c) || i%2 == 1 && c != '.' {
			return false
		}
	}
	return len(word)%2 == 1 // ends in a letter: the last period is not part of the word
}

// wordBefore is the word that ends at i: letters, digits and inner periods.
func (s *splitter) wordBefore(i int) string {
	start := i
	for start > s.start {
		c, size := utf8.DecodeLastRuneInString(s.text[s.start:start])
		if c != '.' && (!unicode.IsLetter(c) && !unicode.IsDigit(c) || wide(c)) {
			break
		}
		start -= size
	}
	return strings.TrimLeft(s.text[start:i], ".")
}

// wordAfter is the first word behind i.
func (s *splitter) wordAfter(i int) string {
	isWord := func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
	rest := s.text[i:min(len(s.text), i+64)]
	start := strings.IndexFunc(rest, isWord)
	if start < 0 {
		return ""
	}
	rest = rest[start:]
	if end := strings.IndexFunc(rest, func(c rune) bool { return !isWord(c) }); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

func lower(b byte) bool { return b >= 'a' && b <= 'z' }

func digit(b byte) bool { return b >= '0' && b <= '9' }
