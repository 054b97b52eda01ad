package name

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// trait is a set of things that a lexicon says of a word.
type trait uint64

// The traits of Chinese words.
const (
	isFunction  trait = 1 << iota
	isVerb            // begins a predicate
	isNoun            // a noun that is no name
	isAction          // a noun that is a verb as well: 研究, 合作
	isOther           // adjectives and what else may modify
	isTitle           // 总统
	isState           // acts like a person, is a place as well
	isCity            // a place
	isRegion          // a part of the world
	isWeakPlace       // a place by a dictionary of words, to be believed in a frame only
	isOrg             // a whole organisation
	isOrgEnd          // ends the name of an organisation
	isGroupEnd        // ends the name of a group of people
	isPlaceEnd        // ends the name of a place
	isMove            // its object is where somebody goes
	isStrike          // its object is a place that is fought for
	isAffect          // its object takes part
	isHappen          // what stands before it or after 在 is where
	isNowhere         // never a place
	isSide            // 中方
	isBoth            // 双方
	isPronoun         // 他
	isPerson          // a name that the document or its shape tells
	isForeign         // a name written with transliteration characters: person or place
	isSurname         // one or two characters that begin names
	isWeakName        // a surname that is an ordinary word as well
	isJapanese        // a Japanese surname
	isRulerEnd        // 帝, 太后, 二世
	isLife            // a person's life has such turns: 升任, 毕业
	isSure            // a person by the form of the name or by the tables, whatever stands beside it
	isEventEnd        // a name before it belongs to an event: 何梅协定
	isSay             // what follows is said, not done
	isGroup           // a group of people
	isDate            // a date, as the caller says
	isMark            // punctuation
	isNumber          // digits
	isLatin           // a word in Latin letters
	isQuoted          // a quotation or a title, with its marks
	isAside           // a bracket, with its marks
	isBarred          // a character that no name holds
	isPaired          // a character that stands for a state: 中韩
	isVisit           // 访, 赴 before such a character
)

const isPlace = isState | isCity | isRegion | isWeakPlace
const isName = isPerson | isForeign | isOrg | isState | isCity | isRegion

var (
	//go:embed data/words.tsv
	wordData string
	//go:embed data/places.tsv
	placeData string
	//go:embed data/chars.tsv
	charData string
	//go:embed data/surnames.txt
	surnameData string
	//go:embed data/chinese.txt
	chineseData string
)

// labels of data/chinese.txt and data/surnames.txt.
var labels = map[string]trait{
	"function": isFunction, "title": isTitle, "organization": isOrgEnd, "group": isGroupEnd, "place": isPlaceEnd,
	"move": isMove | isVerb, "strike": isStrike | isVerb, "affect": isAffect | isVerb, "happen": isHappen | isVerb, "act": isVerb,
	"ruler": isRulerEnd, "body": isOrg, "event": isEventEnd, "say": isSay | isVerb, "life": isLife | isVerb, "person": isPerson | isSure, "noun": isNoun, "both": isBoth, "pronoun": isPronoun, "city": isCity, "state": isState, "side": isSide, "nowhere": isNowhere,
	"single": isSurname, "weak": isSurname | isWeakName, "double": isSurname, "japanese": isSurname | isJapanese,
}

// Costs of words in tenths of a negative natural logarithm. A word of the frequency table costs 179 less 11 for each power of
// three in its count of 60 million; the others are set beside it.
const (
	unknownCost  = 135 // a character that no table knows
	functionCost = 70
	handCost     = 118 // a word of the hand-written lists
	placeCost    = 105
	titleCost    = 100
	surnameCost  = 150 // standing alone
	digitsCost   = 60
)

// lexicon is what is known of Chinese words and characters.
type lexicon struct {
	words   *trie
	single  [1 << 16]trait // what words says of one character, and what only characters are
	given   [1 << 16]uint8 // cost of a character in a given name, in tenths; 0 = does not occur
	foreign [1 << 16]uint8 // the same for transliterated names
}

var chineseLexicon = sync.OnceValue(newLexicon)

func newLexicon() *lexicon {
	l := &lexicon{words: newTrie(17)}
	l.addWords()
	l.addPlaces()
	l.addLabelled(surnameData)
	l.addLabelled(chineseData)
	for line := range strings.Lines(charData) {
		r, _ := utf8.DecodeRuneInString(line[2:])
		cost := (line[1] - '0') * 10
		if strings.ContainsRune(endings, r) && line[0] == 't' {
			continue
		}
		if line[0] == 'g' {
			l.given[r] = cost
		} else {
			l.foreign[r] = cost
		}
	}
	l.addSingles()
	return l
}

// endings follow foreign names more often than they stand inside.
const endings = "人王州岛军市县省镇村国"

func (l *lexicon) addWords() {
	classes := map[byte]trait{
		'v': isVerb, 'd': isFunction, 'n': isNoun, 'w': isAction, 'a': isOther, 'p': isWeakPlace, 'o': isOrg, 'f': isForeign, 'm': isNumber,
		'x': 0,
	}
	for line := range strings.Lines(wordData) {
		is, cost, length := classes[line[0]], 179-11*int(line[1]-'0'), int(line[2]-'0')
		if length == 1 {
			is &= isFunction // one character says too little to be more
		}
		size := 3 * length // Han characters of the Basic Multilingual Plane take three bytes
		for words := line[3:]; len(words) > size; words = words[size:] {
			l.words.add(words[:size], is, cost)
		}
	}
}

// addSingles fills single.
func (l *lexicon) addSingles() {
	for r := range rune(len(l.single)) {
		if node := l.words.next(0, r); node > 0 {
			l.single[r] = l.words.words[node].is
		}
	}
	for _, r := range barred {
		l.single[r] |= isBarred
	}
	for _, r := range paired {
		l.single[r] |= isPaired
	}
	for _, r := range "访赴抵来" {
		l.single[r] |= isVisit
	}
}

// char is what the lexicon says of one character.
func (l *lexicon) char(r rune) trait {
	if r < 0 || int(r) >= len(l.single) {
		return 0
	}
	return l.single[r]
}

// placeEndings are cut from the official names of places: people write 江苏 for 江苏省.
var placeEndings = []string{"特别行政区", "自治区", "自治州", "大区", "地区", "省", "市", "县", "州", "郡", "府", "区", "道", "国", "都"}

func (l *lexicon) addPlaces() {
	is := map[byte]trait{'c': isState, 't': isCity, 's': isCity, 'r': isRegion}
	for line := range strings.Lines(placeData) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		kind := is[line[0]]
		for _, place := range fields[2:] {
			l.words.add(place, kind, placeCost)
			if line[0] != 's' {
				continue
			}
			for _, ending := range placeEndings {
				if short, found := strings.CutSuffix(place, ending); found && utf8.RuneCountInString(short) >= 2 {
					l.addShort(short)
					break
				}
			}
		}
	}
}

// addShort adds a place without its ending unless it is an ordinary word then.
func (l *lexicon) addShort(place string) {
	known := l.words.find([]rune(place))
	if known.is&^(isWeakPlace|isCity|isState) == 0 {
		l.words.add(place, isCity, placeCost)
	}
}

func (l *lexicon) addLabelled(text string) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		is := labels[fields[0]]
		for _, w := range fields[1:] {
			if fields[0] == "single" || fields[0] == "weak" {
				for _, r := range w {
					l.words.add(string(r), is, surnameCost)
				}
				continue
			}
			l.words.add(w, is, labelCost(is, utf8.RuneCountInString(w)))
		}
	}
}

func labelCost(is trait, length int) int {
	switch {
	case is&isFunction != 0:
		return functionCost + 20*(length-1)
	case length == 1:
		return 95
	case is&isTitle != 0:
		return titleCost
	case is&(isState|isCity|isPerson) != 0:
		return placeCost
	}
	return handCost
}
