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
	//go:embed data/lexicon.bin
	lexiconData string
	//go:embed data/places.tsv
	placeData string
	//go:embed data/chars.tsv
	charData string
)

// unknownCost is the cost of a character that no table knows, and handCost that of a word of the hand-written lists, in tenths of a
// negative natural logarithm.
const (
	unknownCost = 135
	handCost    = 118
)

// lexicon is what is known of Chinese words and characters.
type lexicon struct {
	words   *trie
	single  [1 << 16]trait // what words says of one character, and what only characters are
	given   [1 << 16]uint8 // cost of a character in a given name, in tenths; 0 = does not occur
	foreign [1 << 16]uint8 // the same for transliterated names
}

var chineseLexicon = sync.OnceValue(newLexicon)

// Load reads the tables that a Finder needs and otherwise reads at its first use.
func Load() {
	foldTable()
	chineseLexicon()
	aliasGroups()
}

func newLexicon() *lexicon {
	l := &lexicon{words: newTrie(lexiconData)}
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
	for _, r := range transliterating {
		if l.foreign[r] == 0 {
			l.foreign[r] = 70
		}
	}
	l.addSingles()
	return l
}

// transliterating are the characters of the usual tables for writing European, Manchu and Mongol names that the
// dictionary's names are too few to show, but those that are words by themselves more often: 来, 生, 立.
const transliterating = "澳白包保鲍柴昌聪措戴丹邓敦俄范丰富贡圭豪洪胡怀惠嘉贾坚捷津京夸昆腊莱黎龙隆芒毛缪奈嫩农欧庞培彭恰钱琴丘荣茹汤陶腾廷魏翁欣詹珍芝朱兹卓祖" +
	"噶喀喇棱楞额鄂妄琍菈蕾葛崔灵郎孛儿颜阔窝旭脱珲勃素什策臣强卓勿略腓华史采浒狄斐讷岑"

// endings follow foreign names more often than they stand inside.
const endings = "人王州岛军市县省镇村国河城宫第"

// addSingles fills single.
func (l *lexicon) addSingles() {
	for r, node := range l.words.begin() {
		l.single[r] = l.words.word(node).is
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
