package name

import (
	"slices"
	"strings"
)

// sited says whether a doubtful person is a place by its ending and what stands before it, or by the places in a row with it:
// 至杭爱山, 淡水、安平、打狗. So it is between 在 and what happens there.
func (f *chinese) sited(s *sentence, k int) bool {
	t := s.tokens[k]
	if t.is&isPerson == 0 || t.is&isSure != 0 || f.known(t, s) || t.to-t.from > 3 {
		return false
	}
	before, after := s.before(k), s.after(k)
	if strings.ContainsRune("山河江湖海港岭岛关寺桥峡", s.runes[t.to-1]) &&
		(s.site(before) || before >= 0 && s.tokens[before].is&(isMove|isStrike) != 0 || s.isWord(before, "至", "到", "往", "经", "过") || f.scene(s, k, 1) > 0) {
		return true
	}
	behind := after // the row of names that t opens
	if s.isWord(behind, "和", "与", "及") && behind+1 < len(s.tokens) && s.tokens[behind+1].is&(isForeign|isPerson|isPlace) != 0 {
		behind += 2
	}
	if happens := behind < len(s.tokens) && s.tokens[behind].is&isHappen != 0; happens && (s.isWord(before, "在", "于") || s.joinsSite(before)) || s.arrives(before) {
		return true // 在田町会谈, 驶抵浦贺
	}
	isRow := func(mark, next int) bool {
		return mark >= 0 && mark < len(s.tokens) && s.runes[s.tokens[mark].from] == '、' && next >= 0 && next < len(s.tokens) &&
			s.tokens[next].is&(isState|isCity|isRegion|isWeakPlace) != 0 && s.tokens[next].is&(isPerson|isForeign) == 0
	}
	return isRow(before, before-1) && (t.to-t.from == 2 || isRow(after, after+1))
}

// ceded says whether what follows a foreign name happens to land, and to nobody: 萨尔茨堡割让给巴伐利亚.
func (s *sentence) ceded(k int) bool {
	return s.tokens[k].is&isForeign != 0 && s.tokens[k].is&(isPlace|isSure|isOrg) == 0 &&
		s.isWord(s.after(k), "割让", "割让给", "割给", "并入", "划归", "归属", "易手", "陷落", "沦陷", "失守", "光复")
}

// amongPlaces says whether a foreign name stands between two places in a row: 热那亚、托斯卡尼、那不勒斯.
func (f *chinese) amongPlaces(s *sentence, k int) bool {
	t := s.tokens[k]
	if t.is&isForeign == 0 || t.is&(isPlace|isSure|isOrg) != 0 || f.known(t, s) || k < 2 || k+2 >= len(s.tokens) {
		return false
	}
	for _, side := range []int{-1, 1} {
		mark, next := s.tokens[k+side], s.tokens[k+2*side]
		if s.runes[mark.from] != '、' && !(side > 0 && s.isWord(k+1, "和", "与", "及", "以及")) || next.is&isPlace == 0 || next.is&(isPerson|isForeign) != 0 {
			return false
		}
	}
	return true
}

// joinsSite says whether 和 at k joins a name to a place where something happens.
func (s *sentence) joinsSite(k int) bool {
	return k > 0 && s.isWord(k, "和", "与", "及") && s.tokens[k-1].is&isHappen != 0 && s.tokens[k-1].is&(isPlace|isForeign) != 0
}

// arrives says whether the word at k goes to a place, and never to a person.
func (s *sentence) arrives(k int) bool {
	return k >= 0 && s.tokens[k].is&isMove != 0 && s.tokens[k].is&(isFunction|isStrike|isName) == 0 && s.tokens[k].to-s.tokens[k].from > 1 &&
		!s.isWord(k, "访问", "走访", "造访", "到访", "投奔", "逃奔", "率领")
}

// taken says whether a name is where something happens because it is taken or headed for: 库尔兰也被占领, 向哈尔科夫进攻.
func (f *chinese) taken(s *sentence, k int) bool {
	if t := s.tokens[k]; t.is&(isForeign|isPlace) == 0 || t.is&(isPerson|isState) != 0 {
		return false
	}
	after := s.after(k)
	if s.isWord(after, "也", "都", "亦", "均", "曾", "则", "终", "仍") {
		after++
	}
	if s.isWord(after, "被", "遭") {
		for i := after + 1; i < min(len(s.tokens), after+6) && s.tokens[i].is&isMark == 0; i++ {
			if s.tokens[i].is&isStrike != 0 && s.tokens[i].to-s.tokens[i].from > 1 {
				return true
			}
		}
		return false
	}
	for after < len(s.tokens) && (s.tokens[after].is&(isForeign|isPerson|isPlace) != 0 || s.runes[s.tokens[after].from] == '、' || s.isWord(after, "和", "及", "与", "方向")) {
		after++
	}
	return s.isWord(after, "进攻", "进军", "前进", "推进", "进发", "撤退", "进逼") && s.heads(k)
}

// cut says whether a foreign name goes on with a character that says nothing by itself: 嘉南大+圳.
func (f *chinese) cut(s *sentence, k int) bool {
	return s.tokens[k].is&isForeign != 0 && s.tokens[k].is&(isSure|isPlace) == 0 && k+1 < len(s.tokens) && s.tokens[k+1].from == s.tokens[k].to && s.tokens[k+1].to-s.tokens[k].to == 1 &&
		isHan(s.runes[s.tokens[k].to]) && f.lexicon.words.find(s.runes[s.tokens[k].to:s.tokens[k].to+1]).cost == 0 && !f.told(s.tokens[k], s)
}

// heads says whether the names in a row with k stand after 向.
func (s *sentence) heads(k int) bool {
	for k = s.before(k); k > 0 && (s.runes[s.tokens[k].from] == '、' || s.isWord(k, "和", "及", "与") || s.tokens[k].is&(isForeign|isCity|isRegion) != 0); k = s.before(k) {
	}
	return s.isWord(k, "向", "往", "朝")
}

// personConfidence: a title beside it or the document makes a name sure; else both neighbours must be words that names stand
// beside.
func (f *chinese) personConfidence(s *sentence, k int) float64 {
	before, after, prev, next := s.beside(k)
	const beside = isMark | isDate | isFunction | isVerb | isName | isQuoted | isGroup | isSide
	opens := before < 0 || prev&(beside|isOrgEnd) != 0
	closes := after >= len(s.tokens) || next&(beside|isTitle) != 0
	switch {
	case f.domain(s, k) || f.partOfTitle(s, k):
		return 0.4
	case prev&isTitle != 0 || before >= 0 && f.endsInTitle(s, s.tokens[before]) || f.known(s.tokens[k], s):
		return 0.9
	case next&isTitle != 0 && opens:
		return 0.85
	case opens && closes || s.tokens[k].is&isSure != 0:
		return 0.75
	case (opens || closes) && f.fullName(s.tokens[k], s):
		return 0.6
	case opens && s.tokens[k].to-s.tokens[k].from == 4 && f.japanese(s, s.tokens[k]):
		return 0.6 // 是松本零士原作的
	case s.tokens[k].to-s.tokens[k].from == 3 && (before < 0 || after >= len(s.tokens) || (prev|next)&(isDate|isMark) != 0):
		return 0.55 // a name of the usual length at the edge of a clause: 男孩张景闳，
	case opens || closes:
		return 0.45
	}
	return 0.3
}

// japanese says whether a name begins with a Japanese surname of two characters.
func (f *chinese) japanese(s *sentence, t token) bool {
	return f.lexicon.words.find(s.runes[t.from:t.from+2]).is&isJapanese != 0
}

// domain says whether a doubtful name only says of what the person named after it has the title, or is the front of that name:
// 某地+国王+查理, 唐努+乌梁海.
func (f *chinese) domain(s *sentence, k int) bool {
	if s.tokens[k].is&isSure != 0 || f.known(s.tokens[k], s) {
		return false
	}
	next := k + 1
	if k > 0 && s.tokens[k-1].is&isTitle != 0 && s.isWord(next, "将") {
		return false // 国王腓特烈将某地赐给某人
	}
	if next < len(s.tokens) && s.tokens[next].is&isTitle != 0 && s.tokens[next].from == s.tokens[next-1].to {
		next++
	}
	return next < len(s.tokens) && s.tokens[next].from == s.tokens[next-1].to && s.tokens[next].is&(isPerson|isForeign) != 0
}

// partOfTitle says whether the title behind k, that somebody is given, begins with it: 封为+宁远+大将军.
func (f *chinese) partOfTitle(s *sentence, k int) bool {
	after := s.after(k)
	return s.tokens[k].is&isSure == 0 && !f.known(s.tokens[k], s) && after < len(s.tokens) && s.tokens[after].is&isTitle != 0 &&
		s.tokens[after].from == s.tokens[k].to && s.isWord(s.before(k), "为", "封为", "任命为", "授", "拜", "迁", "署", "改任", "封", "册封为", "升任", "升为", "任")
}

// endsInTitle says whether a word ends in a title: 外交部长.
func (f *chinese) endsInTitle(s *sentence, t token) bool {
	return t.to-t.from > 2 && t.is&(isNoun|isOrg) != 0 && f.lexicon.words.find(s.runes[t.to-2:t.to]).is&isTitle != 0
}

func (f *chinese) known(t token, s *sentence) bool {
	for _, k := range f.names[s.runes[t.from]] {
		if len(k.runes) == t.to-t.from && string(k.runes) == s.folded(t) {
			return !k.weak
		}
	}
	return false
}

// fullName says whether t is a name of the usual form, a surname and two characters that names are made of, which the document
// repeats.
func (f *chinese) fullName(t token, s *sentence) bool {
	if t.to-t.from != 3 || f.lexicon.char(s.runes[t.from])&(isSurname|isWeakName) != isSurname || !f.told(t, s) {
		return false
	}
	for _, r := range s.runes[t.from+1 : t.to] {
		if f.lexicon.given[r] == 0 || f.lexicon.char(r)&(isPlaceEnd|isGroupEnd) != 0 {
			return false
		}
	}
	return true
}

// told says whether the document tells the name t, be it by repeating it alone.
func (f *chinese) told(t token, s *sentence) bool {
	return slices.ContainsFunc(f.names[s.runes[t.from]], func(k known) bool { return slices.Equal(k.runes, s.runes[t.from:t.to]) })
}

// personRole: whoever stands after a verb or 被, 把, 对 … undergoes; everybody else acts.
func (f *chinese) personRole(s *sentence, k int) Role {
	before := s.before(k)
	for before >= 0 && s.tokens[before].is&isTitle != 0 {
		before = s.before(before)
	}
	if before >= 0 && (s.tokens[before].is&isAffect != 0 || s.isWord(before, "把", "将", "对", "向", "给", "使", "令")) {
		return Undergoes
	}
	return Acts
}
