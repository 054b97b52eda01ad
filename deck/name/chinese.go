package name

import (
	"slices"

	"annals/deck"
)

// chinese finds names in the sentences of one document.
type chinese struct {
	lexicon  *lexicon
	names    map[rune][]known // names that the document has told, by first character, longest first
	learned  []string         // the folded names, in the order in which they were learnt
	aliases  map[string][]string
	doubts   map[rune][]*repeated // names that are not sure, by first character
	houses   map[rune]bool        // the surnames of the persons found
	sentence sentence
}

// known is a name of the document.
type known struct {
	runes []rune
	is    trait
	order int  // how many names were learnt before it
	weak  bool // the document repeats it, and tells no more
}

func newChinese() *chinese {
	return &chinese{lexicon: chineseLexicon(), names: map[rune][]known{}, aliases: map[string][]string{}, doubts: map[rune][]*repeated{}, houses: map[rune]bool{}}
}

// learn keeps a folded name for the rest of the document. What a table knows already keeps its kind.
func (f *chinese) learn(folded string, is trait) { f.keep(folded, is, false) }

func (f *chinese) keep(folded string, is trait, weak bool) {
	runes := []rune(folded)
	if len(runes) < 2 || !isHan(runes[0]) {
		return
	}
	if table := f.lexicon.words.find(runes).is; table&isName != 0 && is&isPerson == 0 {
		is = table
	}
	if is&isPerson != 0 {
		f.learnShort(runes)
	}
	list := f.names[runes[0]]
	for i, k := range list {
		if slices.Equal(k.runes, runes) {
			if k.weak && !weak {
				list[i] = known{runes, is, len(f.learned), false}
				f.learned = append(f.learned, folded)
			}
			return
		}
	}
	list = append(list, known{runes, is, len(f.learned), weak})
	f.learned = append(f.learned, folded)
	slices.SortStableFunc(list, func(a, b known) int { return len(b.runes) - len(a.runes) })
	f.names[runes[0]] = list
}

// learnShort keeps what a person is called for short: the Japanese surname, the last part of a name with dots.
func (f *chinese) learnShort(full []rune) {
	short := full[:0]
	for n := 3; n >= 2; n-- {
		if len(full) > n && f.lexicon.words.find(full[:n]).is&isJapanese != 0 {
			short = full[:n]
			break
		}
	}
	if len(short) == 2 && len(full) == 4 {
		f.givenName(full[2:], full)
	}
	for i, r := range full {
		if isDot(r) && !isHyphen(r) && len(full)-i > 2 {
			short = full[i+1:]
		}
	}
	if len(short) < 2 || f.lexicon.words.find(short).is&(isPlace|isNoun|isVerb|isFunction|isTitle) != 0 {
		return
	}
	key := string(short)
	f.learn(key, isPerson)
	if name := string(full); !slices.Contains(f.aliases[key], name) {
		f.aliases[key] = append(f.aliases[key], name)
	}
}

// givenName keeps what a Japanese person may be called by, to be weighed against the document: 秀吉.
func (f *chinese) givenName(given, full []rune) {
	f.suspect(given, isPerson)
	if key, name := string(given), string(full); !slices.Contains(f.aliases[key], name) {
		f.aliases[key] = append(f.aliases[key], name)
	}
}

// find is the mentions of a sentence.
func (f *chinese) find(text string, dates []deck.Span) []Mention {
	s := &f.sentence
	s.read(text)
	f.segment(s, dates)
	f.merge(s)
	return f.roles(s)
}
