package name

import (
	"slices"
	"strings"

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

// link learns from a link: the target names what the text means. Link texts swallow words that follow, so that a target that
// begins the text is the true name; else the text is another name of the target.
func (f *chinese) link(text, target string) {
	target = strings.TrimSpace(cutQualifier(target))
	name := Fold(target)
	is := f.typed(name)
	if is == 0 {
		return
	}
	f.learn(name, is)
	folded := Fold(text)
	if strings.HasPrefix(folded, name) {
		return
	}
	if is&isPerson != 0 && length(folded) >= 2 && length(folded) <= 6 && f.typed(folded)&isPerson != 0 {
		f.learn(folded, is)
		f.aliases[folded] = append(f.aliases[folded], target)
	}
}

// cutQualifier cuts " (disambiguation)" off a page title.
func cutQualifier(title string) string {
	for _, open := range []string{" (", "_(", "（", "("} {
		if at := strings.Index(title, open); at > 0 {
			title = title[:at]
		}
	}
	return title
}

// noPersonEndings end page titles that look like a surname and a given name but are none.
var noPersonEndings = []string{
	"战争", "政策", "关系", "主义", "大战", "运动", "条约", "会议", "外交", "原则", "起义", "革命", "事件", "事变", "之战", "战役", "文化", "语言",
	"制度", "文学", "时代", "朝鲜", "王朝", "银行", "体制", "协定", "宣言", "公约", "奖", "报", "书", "经", "史", "论", "学", "语", "教", "派", "节", "法",
}

// typed is the kind that a page title tells of itself by its form, or 0.
func (f *chinese) typed(name string) trait {
	runes := []rune(name)
	table := f.lexicon.words.find(runes).is
	switch {
	case len(runes) < 2 || len(runes) > 20 || table&isNowhere != 0:
		return 0
	case table&(isState|isCity|isRegion) != 0:
		return table & (isState | isCity | isRegion)
	case strings.ContainsAny(name, "0123456789"):
		return 0
	case strings.ContainsFunc(name, isDot):
		return isPerson
	case table&isTitle != 0:
		return 0
	}
	for n := min(len(runes)-1, 6); n > 0; n-- {
		end := f.lexicon.words.find(runes[len(runes)-n:]).is
		switch {
		case end&isTitle != 0 && n >= 2:
			return 0
		case end&isRulerEnd != 0 && len(runes) <= 5:
			return isPerson
		case end&isOrgEnd != 0 && n >= 2:
			return isOrg
		case end&isPlaceEnd != 0 && !(len(runes) == 3 && n == 1 && f.surnamed(runes) && strings.ContainsRune("海江河山州岛城洞台院宫湾林川峰泉国", runes[2])):
			return isCity
		}
	}
	if slices.ContainsFunc(noPersonEndings, func(end string) bool { return strings.HasSuffix(name, end) }) {
		return 0
	}
	if table&(isVerb|isNoun|isAction|isOther|isFunction) != 0 {
		return 0
	}
	if f.surnamed(runes) && len(runes) <= 5 {
		return isPerson
	}
	return 0
}

// surnamed says whether runes begin with a surname and go on with one or two characters.
func (f *chinese) surnamed(runes []rune) bool {
	for n := min(3, len(runes)-1); n > 0; n-- {
		is := f.lexicon.words.find(runes[:n]).is
		given := len(runes) - n
		if is&isSurname != 0 && (given <= 2 || given == 3 && is&isJapanese != 0) && (n > 1 || is&isWeakName == 0) {
			return true
		}
	}
	return false
}

// find is the mentions of a sentence.
func (f *chinese) find(text string, dates []deck.Span) []Mention {
	s := &f.sentence
	s.read(text)
	f.segment(s, dates)
	f.merge(s)
	return f.roles(s)
}
