package name

import (
	"slices"
	"strings"
)

// merge joins words to names: 北京+大学, 大里+市, 光绪+帝. It goes from left to right and looks back from each ending.
func (f *chinese) merge(s *sentence) {
	out := s.tokens[:0]
	for _, t := range s.tokens {
		out = append(out, t)
		if joined, is := f.namedAfter(s, out); is {
			out = joined
			continue
		}
		last := len(out) - 1
		switch {
		case t.is&(isNoun|isPerson) != 0 && t.is&isSure == 0 && t.to-t.from == 2 && s.runes[t.to-1] == '军' && (strings.ContainsRune(armies, s.runes[t.from]) || f.houses[s.runes[t.from]]):
			out[last].is = isGroup // 日军
		case last > 0 && out[last-1].to == t.from && t.to-t.from == 1 && f.house(s.runes[out[last-1].from:t.from], s.runes[t.from]):
			out[last-1].to, out[last-1].is = t.to, isGroup
			out = out[:last]
		case last > 0 && out[last-1].to == t.from && s.isToken(t, "部") && f.tribe(s, out[last-1]):
			out[last-1].to, out[last-1].is = t.to, isGroup // 索伦+部
			out = out[:last]
		case last > 0 && f.kingOf(s, out[last-1], t):
			out[last-1].to, out[last-1].is = t.to, isPerson|isSure
			out = out[:last]
		case t.is&isRulerEnd != 0 && t.is&isName == 0:
			out = f.mergeRuler(s, out)
		case t.is&isOrgEnd != 0 && t.is&(isState|isOrg) == 0:
			out = f.mergeBack(s, out, isOrg, f.orgPart)
		case t.is&isPlaceEnd != 0 && s.runes[t.to-1] == '国' && t.is&(isState|isCity) == 0, t.is&isPlaceEnd != 0 && t.is&(isState|isCity|isNowhere) == 0, t.is&isPlaceEnd != 0 && t.to-t.from == 1:
			switch {
			case t.to-t.from == 1:
				out = f.mergeBack(s, out, isCity, f.placePart)
			case s.runes[t.to-1] == '国':
				out = f.mergeBack(s, out, isState, f.placePart) // 蒙古+汗国
			default:
				out = f.mergeBack(s, out, isCity, f.orgPart)
			}
		case t.is&isGroupEnd != 0 && t.is&isName == 0:
			out = f.mergeBack(s, out, isGroup, f.groupPart)
		case last > 0 && f.regnal(s, out[last-1], t):
			out[last-1].to, out[last-1].is = t.to, isPerson|isSure
			out = out[:last]
		case last > 0 && out[last-1].to == t.from && f.transliterated(s, t) && (f.transliterated(s, out[last-1]) || out[last-1].is&(isPerson|isSure|isForeign) == isPerson|isSure && t.is&isForeign != 0):
			out[last-1].to = t.to // 湯瑪斯+杜威
			out[last-1].is |= isForeign
			out[last-1].is &^= isWeakPlace
			out = out[:last]
		case last > 0 && out[last-1].to == t.from && t.to-t.from == 1 && f.dotted(s, out[last-1]) && !f.barred(s.runes[t.from]) && f.endsDotted(s, t):
			out[last-1].to = t.to // 尼尔斯·波+耳, 惠斯+通
			out = out[:last]
		}
	}
	s.tokens = out
}

// slightEnds end so many words of two characters that a place wants a third: 探路, 知道.
const slightEnds = "里道路街站馆园楼桥池泉井角堂庄屯塔殿阁宅溪川国关山京都"

// spelt says whether all characters of t transliterate.
func (f *chinese) spelt(s *sentence, t token) bool {
	return !slices.ContainsFunc(s.runes[t.from:t.to], func(r rune) bool { return !f.transliterates(r) })
}

// afterPlace leaves a place that begins the name by itself, if enough remains: 汉城+喜来登酒店, but not 北京+饭店.
func (f *chinese) afterPlace(out []token, first int) int {
	last := len(out) - 1
	for first+1 < last && out[first].is&(isState|isCity|isRegion) != 0 && out[last].to-out[first+1].from >= 4 {
		first++
	}
	return first
}

// transliterated says whether t is a name of transliteration characters.
func (f *chinese) transliterated(s *sentence, t token) bool {
	if t.is&(isPerson|isForeign|isWeakPlace) == 0 || t.is&(isState|isCity|isRegion|isOrg) != 0 {
		return false
	}
	for _, r := range s.runes[t.from:t.to] {
		if f.lexicon.foreign[r] == 0 && !isDot(r) {
			return false
		}
	}
	return true
}

// dotted says whether t is a name with dots between its parts.
func (f *chinese) dotted(s *sentence, t token) bool {
	return t.is&isPerson != 0 && slices.ContainsFunc(s.runes[t.from:t.to], isDot)
}

// endsDotted says whether a character behind a name with dots is its last one: it means nothing by itself, or is only a surname
// and a word of two characters follows.
func (f *chinese) endsDotted(s *sentence, t token) bool {
	if t.is == 0 {
		return true
	}
	return t.is&^(isSurname|isWeakName) == 0 && len(s.runes) > t.to+1 && f.lexicon.words.find(s.runes[t.to:t.to+2]).is&(isVerb|isTitle|isFunction) != 0
}

// mergeBack joins the last token with the tokens before it that part allows, if there are any.
func (f *chinese) mergeBack(s *sentence, out []token, is trait, part func(*sentence, token, int) bool) []token {
	last := len(out) - 1
	first := last
	for first > 0 && out[first-1].to == out[first].from && part(s, out[first-1], last-first) {
		first--
	}
	for first < last && !s.isToken(out[first], "临时", "最高", "国民", "中央", "联合", "国际", "高等", "革命") && (out[first].is&(isNumber|isTitle|isOther) != 0 || out[first].is&isVerb != 0) && out[first].is&isName == 0 {
		first++ // a name doesn't begin with a number, a title, an adjective or a verb
	}
	if is == isCity {
		first = f.afterPlace(out, first)
	}
	if first < last && s.isToken(out[first], "首都", "首府", "省会", "都城", "故都", "古都") {
		first++
	}
	if s.isToken(out[last], "都") && out[last].to < len(s.runes) && strings.ContainsRune("被是有在由会能可要不没", s.runes[out[last].to]) {
		return out // 城市都被占领
	}
	if s.isToken(out[last], "组织") && (first > 0 && s.isToken(out[first-1], "在", "于") || out[last].to < len(s.runes) && strings.ContainsRune("了过起", s.runes[out[last].to])) {
		return out // 在东京组织同盟会, 农民组织了: a verb
	}
	if s.runes[out[last].to-1] == '舰' && (first == last || s.runes[out[last].from-1] != '号') {
		return out // eleven warships are no place, a ship with a name is
	}
	if is == isState && first < last && first > 0 && f.side(s, out, first-1) {
		first--
	}
	size := out[last].to - out[first].from
	if is == isCity && out[last].to-out[last].from == 1 && size < 3 && strings.ContainsRune(slightEnds, s.runes[out[last].from]) &&
		!(out[last].to < len(s.runes) && strings.ContainsRune("县市区镇乡村", s.runes[out[last].to])) {
		return out
	}
	if first == last && is == isOrg && size > 2 && out[last].is&isNowhere == 0 {
		out[last].is |= isOrg // 参议院 by itself
		return out
	}
	if first == last || size > 16 || out[last].to-out[last].from == 1 && size < 2 {
		return out
	}
	if out[last].is&isNowhere != 0 && out[last].to-out[last].from > 1 && out[first].is&(isName|isLatin|isWeakPlace) == 0 && !(size > 4 && s.isToken(out[first], "皇家", "国立", "帝国")) {
		return out
	}
	out[first].to, out[first].is = out[last].to, is
	return out[:first+1]
}

// orgPart says whether t may be part of an organisation's or a long place's name, back words before its ending.
func (f *chinese) orgPart(s *sentence, t token, back int) bool {
	switch {
	case back > 6 || t.is&(isDate|isMark|isAside|isQuoted|isBoth|isPronoun) != 0:
		return false
	case t.is&(isPerson|isForeign) != 0 && back > 0 && t.to-t.from > 2 && f.known(t, s):
		return false // 刘华秋率…代表团
	case t.is&isPerson != 0 && back > 0 && t.to-t.from > 2:
		return false
	case strings.ContainsRune("个座所条艘支", s.runes[t.to-1]) && (t.is&isNumber != 0 || t.to-t.from == 1):
		return false // 狗四个港口
	case t.is&(isName|isWeakPlace|isLatin|isNoun|isAction|isOrgEnd|isPlaceEnd) != 0:
		return true
	case t.is&isVerb != 0 && t.is&isFunction == 0 && t.to-t.from == 1 && back > 0:
		return true // 喜来登…酒店
	case t.is&(isFunction|isTitle|isVerb) != 0, t.is&isGroupEnd != 0 && t.to-t.from == 1:
		return false
	}
	return t.to-t.from > 1 || !f.barred(s.runes[t.from])
}

// placePart says whether t may stand before a one-character ending: 大里+市.
func (f *chinese) placePart(s *sentence, t token, back int) bool {
	if t.is&(isFunction|isVerb|isNoun|isAction|isTitle|isDate|isMark|isAside|isQuoted|isNumber|isBoth|isPronoun|isGroup) != 0 {
		return false
	}
	if t.is&isState != 0 && back == 0 && t.to < len(s.runes) && strings.ContainsRune("镇村乡", s.runes[t.to]) {
		return true // 法兰西+镇
	}
	if t.to-t.from == 1 && strings.ContainsRune("两诸各众数几", s.runes[t.from]) {
		return false // 荷尔斯泰因两公国
	}
	if t.is&(isState|isRegion|isOrg) != 0 || back > 2 || t.is&isPerson != 0 && back > 0 {
		return false
	}
	if t.is&isCity != 0 {
		return back == 0
	}
	return !f.barred(s.runes[t.from])
}

// armies are the characters that stand for a state or a house before 军.
const armies = "清明元宋唐隋汉秦楚燕赵齐梁陈周晋魏蜀吴金辽夏蒙日俄美英法德苏韩朝越普奥意西葡荷比波土印泰缅联叛义曹郑湘淮川滇桂粤奉直皖国共盟"

// groupPart says whether t may stand before 军, 族, 人民 …
func (f *chinese) groupPart(s *sentence, t token, back int) bool {
	if back == 0 && t.to-t.from == 1 && t.to < len(s.runes) && s.runes[t.to] == '军' && strings.ContainsRune(armies, s.runes[t.from]) {
		return true
	}
	if t.is&(isNoun|isOrgEnd) != 0 && strings.ContainsRune("党派教族会团", s.runes[t.to-1]) {
		return back == 0
	}
	return back < 2 && t.is&(isState|isCity|isRegion|isForeign|isWeakPlace|isOrg) != 0
}

// mergeRuler joins 光绪+帝 and 威廉+二世.
func (f *chinese) mergeRuler(s *sentence, out []token) []token {
	last := len(out) - 1
	first := last
	for first > 0 && out[first-1].to == out[first].from && out[last].from-out[first-1].from <= 5 &&
		out[first-1].is&(isMark|isDate|isNumber|isTitle|isAside|isQuoted) == 0 && f.rulerPart(s, out[first-1]) &&
		(first == last || out[first-1].is&isVerb == 0 && (out[first].is&(isForeign|isPerson) == 0 || f.spelt(s, out[first-1]))) {
		first--
	}
	if first == last || strings.ContainsRune("一二三四五六七八九十诸众各两", s.runes[out[first].from]) {
		return out // 四帝
	}
	out[first].to, out[first].is = out[last].to, isPerson|isSure
	return out[:first+1]
}

// rulerPart says whether t may stand before 帝, 二世 …: a name, or characters that say nothing by themselves.
func (f *chinese) rulerPart(s *sentence, t token) bool {
	if t.to-t.from == 1 {
		return t.is&isFunction == 0 && !f.barred(s.runes[t.from]) && !strings.ContainsRune("拜称立封", s.runes[t.from])
	}
	return t.is&(isForeign|isPerson) != 0 || t.is&(isVerb|isFunction|isName|isAction) == 0
}

// kingOf says whether a king is called so whose title is all of his name: 故国川+王, where he comes to the throne or dies.
func (f *chinese) kingOf(s *sentence, before, t token) bool {
	size := before.to - before.from
	if s.runes[t.from] != '王' || t.to-t.from != 1 || before.to != t.from || size < 2 || size > 3 || before.is&(isState|isRegion|isTitle|isVerb|isNoun|isAction|isDate|isMark|isNumber|isSure) != 0 {
		return false
	}
	if t.to+2 > len(s.runes) {
		return false
	}
	return f.lexicon.words.find(s.runes[t.to:t.to+2]).is&(isHappen|isLife) != 0
}

// regnal joins 路易+十四.
func (f *chinese) regnal(s *sentence, name, number token) bool {
	if name.to != number.from || name.is&(isForeign|isPerson) == 0 || number.to-number.from > 3 {
		return false
	}
	for _, r := range s.runes[number.from:number.to] {
		if !strings.ContainsRune("一二三四五六七八九十", r) {
			return false
		}
	}
	return f.transliterated(s, name) && (number.to == len(s.runes) || !strings.ContainsRune("年月日岁个人名次", s.runes[number.to]))
}

// terrain are the characters in which names of small places end that may be words as well.
const terrain = "滩岭岗坡沟坝堡寨营铺屯庄店坪崖渡洲谷"

// unknownPlace says whether the tokens from k on, after 在 or 于, are a place though no table knows it, and where it ends: at
// a verb or a mark.
func (f *chinese) unknownPlace(s *sentence, k int) (to int, ok bool) {
	first := k
	for ; k < len(s.tokens); k++ {
		t := s.tokens[k]
		if s.isWord(k, "的") && k > first {
			break
		}
		if t.is&(isName|isPlace|isVerb|isMark|isDate|isFunction|isQuoted|isAside|isTitle|isNumber|isNoun|isAction|isPerson|isBoth|isGroup|isSide) != 0 {
			break
		}
	}
	if k == first && k+1 < len(s.tokens) && s.tokens[k].is == isNoun && strings.ContainsRune(terrain, s.runes[s.tokens[k].to-1]) &&
		s.isWord(k+1, "以东", "以西", "以南", "以北", "东方", "西方", "南方", "北方", "附近", "一带") {
		k++ // 大滩, a word as well
	}
	if k == first {
		return 0, false
	}
	size := s.tokens[k-1].to - s.tokens[first].from
	if s.clauseEnds(k, "下") || s.homeAfter(k) {
		return 0, false // 在高尔推动下
	}
	stops := k == len(s.tokens) || s.tokens[k].is&(isVerb|isMark) != 0 ||
		s.isWord(k, "的", "以东", "以西", "以南", "以北", "东方", "西方", "南方", "北方", "附近", "一带", "地方", "地区", "一地", "当地", "两地", "等地", "境内", "城内", "城外", "东部", "西部", "南部", "北部", "沿海", "县城")
	if s.isWord(k, "的") && (f.ahead(s, k, "之下") || f.ahead(s, k, "下")) {
		return 0, false // 在福勒的建议之下
	}
	if size < 2 || size > 5 || !stops || slices.ContainsFunc(s.tokens[first:k], func(t token) bool { return t.is&isOther != 0 }) {
		return 0, false
	}
	return k, true
}
