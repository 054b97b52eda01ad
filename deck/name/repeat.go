package name

import (
	"slices"
	"strings"
)

// A document repeats its names between ever different neighbours, so that it tells where a name ends that no table knows:
// what stands in 策妄阿拉布坦率部, 杀策妄阿拉布坦 and 策妄阿拉布坦的 is one name, and 阿拉布坦 is not.

// repeated is how a string stands in a document.
type repeated struct {
	runes       []rune
	is          trait // what it is if the document bears it out
	begins      bool  // it begins a longer name, or does it?
	count       int
	loose       int // how often a name may well end behind it
	left, right neighbours
}

// neighbours are the characters on one side of a string, as far as they matter.
type neighbours struct {
	first         rune
	several, free bool // two different ones; one that is no part of a longer name
}

func (n *neighbours) add(r rune, free, again bool) {
	n.several = n.several || again && (r != n.first || r == 0)
	n.free = n.free || free
	n.first = r
}

// unit says whether the string is by itself on both sides.
func (r *repeated) unit() bool {
	return r.count > 1 && r.left.several && r.left.free && r.right.several && r.right.free
}

// Repeated transliterations are looked for up to this length.
const (
	shortestUnit = 3
	longestUnit  = 10
)

// learnRepeated learns the strings of transliteration characters that the sentences repeat as units.
func (f *chinese) learnRepeated(sentences []Sentence) {
	found := map[string]*repeated{}
	var order []*repeated
	s := &f.sentence
	for i := range sentences {
		s.read(sentences[i].Text)
		for from := 0; from < len(s.runes); from++ {
			to := from
			for to < len(s.runes) && f.transliterates(s.runes[to]) {
				to++
			}
			for at := from; at+shortestUnit <= to; at++ {
				for n := shortestUnit; n <= min(longestUnit, to-at); n++ {
					key := string(s.runes[at : at+n])
					r := found[key]
					if r == nil {
						r = &repeated{runes: []rune(key)}
						found[key], order = r, append(order, r)
					}
					f.note(r, s.runes, at)
				}
			}
			from = max(from, to)
		}
	}
	for _, r := range order {
		if r.unit() && f.lexicon.words.find(r.runes).cost == 0 {
			f.keep(string(r.runes), isForeign, true)
		}
	}
}

func (f *chinese) transliterates(r rune) bool {
	return isHan(r) && f.lexicon.foreign[r] != 0
}

// inForeign says whether r may stand in a transliterated name, be it a word more often: 南卡罗来纳.
func (f *chinese) inForeign(r rune) bool {
	return f.transliterates(r) || strings.ContainsRune("来生立道若可兴延英都", r)
}

// note counts r where it stands at character at.
func (f *chinese) note(r *repeated, text []rune, at int) {
	end := at + len(r.runes)
	var before, after rune
	if at > 0 && isHan(text[at-1]) {
		before = text[at-1]
	}
	if end < len(text) && isHan(text[end]) {
		after = text[end]
	}
	again := r.count > 0
	r.left.add(before, !f.inForeign(before), again)
	r.right.add(after, !f.inForeign(after), again)
	r.count++
	if after == 0 || f.boundary(text[end:]) && f.lexicon.words.find(text[end-1:end+1]).cost == 0 {
		r.loose++
	}
}

// doubt keeps a name that is not sure, and what it may be instead, to be weighed against the document.
func (f *chinese) doubt(m Mention) {
	runes := []rune(Fold(m.Name))
	if len(runes) < 2 || len(runes) > 4 || slices.ContainsFunc(runes, isDot) || !isHan(runes[0]) {
		return
	}
	switch {
	case m.Kind == Person && f.ruler(runes):
		f.suspect(runes, isPerson|isSure)
	case m.Kind == Person && len(runes) == 4 && f.lexicon.words.find(runes[:2]).is&isJapanese != 0:
		f.suspect(runes, isPerson)
		f.givenName(runes[2:], runes)
	case m.Kind == Person && (len(runes) > 2 || f.lexicon.char(runes[0])&isSurname != 0):
		f.suspect(runes, isPerson)
		if len(runes) == 3 {
			f.suspect(runes[:2], isPerson).begins = true // 郎坦+率
		}
	case m.Kind == Organization && m.Confidence < least:
		f.suspect(runes, isOrg)
	}
}

// ruler says whether a name has the form of a ruler's: 荣留王, 永历帝.
func (f *chinese) ruler(runes []rune) bool {
	last := runes[len(runes)-1]
	return len(runes) > 2 && (last == '王' || temple(last) || f.lexicon.char(last)&isRulerEnd != 0)
}

// suspect keeps a string that may be a name, and gives what is kept of it.
func (f *chinese) suspect(runes []rune, is trait) *repeated {
	list := f.doubts[runes[0]]
	if k := slices.IndexFunc(list, func(r *repeated) bool { return slices.Equal(r.runes, runes) }); k >= 0 {
		return list[k]
	}
	r := &repeated{runes: slices.Clone(runes), is: is}
	if f.lexicon.words.find(runes).cost == 0 {
		f.doubts[runes[0]] = append(list, r)
	}
	return r
}

// weigh learns the doubtful names that the sentences repeat as names stand.
func (f *chinese) weigh(sentences []Sentence) {
	if len(f.doubts) == 0 {
		return
	}
	var order []*repeated
	s := &f.sentence
	for i := range sentences {
		s.read(sentences[i].Text)
		for at, first := range s.runes {
			for _, r := range f.doubts[first] {
				if len(r.runes) <= len(s.runes)-at && slices.Equal(r.runes, s.runes[at:at+len(r.runes)]) {
					if r.count == 0 {
						order = append(order, r)
					}
					f.note(r, s.runes, at)
				}
			}
		}
	}
	for _, r := range order {
		if r.count > 1 && r.left.several && r.right.several && (3*r.loose >= 2*r.count || r.begins && r.loose > 0 && 2*r.loose >= r.count) {
			f.keep(string(r.runes), r.is, true)
			if r.begins {
				f.forget(r.runes)
			}
			for _, full := range f.aliases[string(r.runes)] {
				f.keep(Fold(full), isPerson, true) // or it would be cut: 丰臣+秀吉
			}
		}
	}
}

// forget drops the names that stand in the document once and only add a character to what it repeats: 郎坦以.
func (f *chinese) forget(repeats []rune) {
	for _, r := range f.doubts[repeats[0]] {
		if r.count == 1 && len(r.runes) == len(repeats)+1 && slices.Equal(r.runes[:len(repeats)], repeats) {
			f.names[repeats[0]] = slices.DeleteFunc(f.names[repeats[0]], func(k known) bool { return slices.Equal(k.runes, r.runes) })
		}
	}
}
