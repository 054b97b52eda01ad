package name

import "strings"

// namedAfter joins the last token with those before it to the name of what is named after somebody or a place and is neither, or
// of a part of a state, and says whether it did.
func (f *chinese) namedAfter(s *sentence, out []token) ([]token, bool) {
	last := len(out) - 1
	first, is := last-1, isNoun
	switch t := out[last]; {
	case last > 1 && f.namedFor(s, out[last-2], out[last-1], t):
		first, is = last-2, isOrg
	case last < 1:
		return out, false
	case t.is&isState != 0 && t.to-t.from > 2 && s.runes[t.to-1] == '国' && f.side(s, out, first):
		is = isState
	case f.ship(s, out[first], t) || f.tongue(s, out[first], t):
	default:
		return out, false
	}
	out[first].to, out[first].is = out[last].to, is
	return out[:first+1], true
}

// ship says whether t is the 号 that makes the name before it a ship's: 胡德+号.
func (f *chinese) ship(s *sentence, before, t token) bool {
	return s.isToken(t, "号") && before.to == t.from && before.to-before.from > 1 && before.is&(isNumber|isDate|isMark|isVerb|isFunction|isTitle) == 0 &&
		(before.is&(isName|isWeakPlace) != 0 || before.is&isNoun == 0 && f.spelt(s, before))
}

// tongue says whether t makes the foreign name before it a language's or a descent.
func (f *chinese) tongue(s *sentence, before, t token) bool {
	return t.to-t.from == 1 && strings.ContainsRune("语裔", s.runes[t.from]) && before.to == t.from && before.to-before.from > 1 &&
		(f.dotted(s, before) || f.transliterated(s, before) && before.is&isTitle == 0)
}

// namedFor says whether t is a school or the like that is named for the ruler before it: 伊丽莎白+女王+医院.
func (f *chinese) namedFor(s *sentence, ruler, title, t token) bool {
	return ruler.to == title.from && title.to == t.from && ruler.is&(isPerson|isForeign) != 0 &&
		s.isToken(title, "国王", "女王", "王后", "皇后", "王子", "公主", "亲王", "大公", "皇帝", "女皇", "总统", "主教") &&
		s.isToken(t, "学校", "中学", "小学", "文法学校", "学院", "大学", "医院", "图书馆", "博物馆", "医学院", "医科大学", "美术馆")
}

// side says whether the word at k says of the state behind it which part it is of one that was divided: 西+喀喇汗国.
func (f *chinese) side(s *sentence, out []token, k int) bool {
	return s.isToken(out[k], "东", "西", "南", "北") && out[k].to == out[k+1].from && (k == 0 || out[k-1].is&(isMark|isDate) != 0)
}

// tribe says whether t may be the name of a tribe before 部: spelt like a foreign name, and no person by its form.
func (f *chinese) tribe(s *sentence, t token) bool {
	if t.to-t.from < 2 || t.is&(isSure|isVerb|isFunction|isTitle|isState) != 0 {
		return false
	}
	if t.is&isSurname != 0 && t.is&isJapanese == 0 || t.is&isWeakPlace != 0 && t.is&isNoun == 0 {
		return true // 完颜, 准噶尔
	}
	return f.spelt(s, t)
}
