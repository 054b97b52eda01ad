package name

import (
	"strings"
)

// quoted is a newspaper that acts: 《人民日报》发表….
func (f *chinese) quoted(s *sentence, k int) Mention {
	t := s.tokens[k]
	if s.runes[t.from] != '《' || t.to-t.from < 4 || !f.predicate(s, s.after(k)) {
		return Mention{}
	}
	switch s.runes[t.to-2] {
	case '报', '刊', '社':
		s.tokens[k].from, s.tokens[k].to = t.from+1, t.to-1
		return Mention{Kind: Organization, Role: Acts, Confidence: 0.8}
	}
	return Mention{}
}

// topic says whether a place, or a row of places that it is in, begins the clause before a predicate: 2006年2月，都灵举办了….
func (f *chinese) topic(s *sentence, k int) bool {
	first, last := k, k
	for s.joinsPlaces(first - 1) {
		first -= 2
	}
	for s.joinsPlaces(last + 1) {
		last += 2
	}
	before, k := s.before(first), last
	if s.isWord(s.after(k), "是", "为", "系", "乃", "位于", "属于", "或", "或称", "又称", "亦称") {
		return false // a definition
	}
	return (before < 0 || s.tokens[before].is&(isDate|isMark) != 0) && f.predicate(s, s.after(k))
}

// joinsPlaces says whether token k joins two places that are no states.
func (s *sentence) joinsPlaces(k int) bool {
	if k < 1 || k+1 >= len(s.tokens) || s.runes[s.tokens[k].from] != '、' && !s.isWord(k, "和", "与", "及", "以及") {
		return false
	}
	place := func(t token) bool {
		return t.is&(isCity|isRegion|isForeign) != 0 && t.is&(isState|isPerson|isNowhere) == 0
	}
	return place(s.tokens[k-1]) && place(s.tokens[k+1])
}

// event says whether token k makes the name before it part of an event's or a prize's name.
func (f *chinese) event(s *sentence, k int) bool {
	t := s.tokens[k]
	return t.is&isEventEnd != 0 || t.is&isNoun != 0 && strings.ContainsRune("奖杯", s.runes[t.to-1])
}

// vague says whether the name at k is of any such body: 全国电视台, 该公司, 两个代表团.
func (f *chinese) vague(s *sentence, k int) bool {
	t := s.tokens[k]
	first := s.runes[t.from]
	if strings.ContainsRune("该各本其全某每这那两多数几", first) && t.is&(isOrg|isGroup) != 0 && t.to-t.from > 1 {
		return true
	}
	before := k - 1
	return before >= 0 && t.is&(isOrg|isGroup) != 0 && s.tokens[before].to == t.from && s.tokens[before].is&isNumber != 0
}

// office says whether the name at k only qualifies an office: 中国首任驻韩国大使.
func (f *chinese) office(s *sentence, k int) bool {
	for i := s.after(k); i < len(s.tokens) && i < k+6; i++ {
		switch t := s.tokens[i]; {
		case t.is&isTitle != 0:
			return i > k
		case t.is&(isState|isOrg|isCity|isOrgEnd) != 0 || s.isWord(i, "首任", "现任", "前任", "时任", "卸任", "候任", "驻", "副", "前", "原", "第一任", "第", "任", "常驻") || t.is&isNumber != 0:
		default:
			return false
		}
	}
	return false
}

// longestClause is how many tokens a clause is looked through for.
const longestClause = 60

// said says whether k stands in a clause that tells what somebody said, later in the sentence than the saying.
func (f *chinese) said(s *sentence, k int) bool {
	for i := s.before(k); i >= max(0, k-longestClause); i-- {
		t := s.tokens[i]
		if t.is&isMark != 0 && s.runes[t.from] != '、' {
			return false
		}
		if t.is&isSay != 0 && i < k-1 && s.isWord(i, "表示", "声称", "宣称", "认为", "指出", "声明", "强调", "希望", "相信", "否认") {
			return true
		}
	}
	return false
}

// opensWith says whether unknown words that begin a clause at token k stand before a predicate.
func (f *chinese) opensWith(s *sentence, k int) bool {
	return (k == 0 || s.tokens[k-1].is&isDate != 0 || s.tokens[k-1].is&isMark != 0 && s.runes[s.tokens[k-1].from] != '、') && f.unknownSubject(s, k) > 0
}

// unknown is what an unknown subject from character from up to token to may be: a person when it is spelt like a foreign one or
// the predicate is of a person's life, else an organisation if the document bears it out.
func (f *chinese) unknown(s *sentence, from, to int) Mention {
	if s.tokens[to].is&isLife != 0 || f.spelt(s, token{from, s.tokens[to].from, 0}) {
		return Mention{Kind: Person, Role: Acts, Confidence: 0.5}
	}
	return Mention{Kind: Organization, Role: Acts, Confidence: 0.45}
}

// unknownSubject is where two to four characters that no table knows end before a predicate, or 0: 东芝宣布….
func (f *chinese) unknownSubject(s *sentence, k int) int {
	first := k
	for k < len(s.tokens) && (s.tokens[k].is == 0 || s.tokens[k].is == isOther && s.tokens[k].to-s.tokens[k].from == 1) && !f.barred(s.runes[s.tokens[k].from]) {
		k++
	}
	if k == first || k >= len(s.tokens) || (s.tokens[k].is&isVerb == 0 || s.tokens[k].to-s.tokens[k].from < 2) && !s.isWord(k, "在", "于", "向", "被", "率") {
		return 0
	}
	if size := s.tokens[k-1].to - s.tokens[first].from; size < 2 || size > 4 || strings.ContainsRune("一二三四五六七八九十两", s.runes[s.tokens[first].from]) {
		return 0
	}
	return k
}

// agentEnd is where unknown characters after 由 or 被 end before what the agent does, or 0: 由莫瓦桑于1905年制得.
func (f *chinese) agentEnd(s *sentence, k int) int {
	first := k
	for k < len(s.tokens) && s.tokens[k].is == 0 && !f.barred(s.runes[s.tokens[k].from]) {
		k++
	}
	if k == first || k >= len(s.tokens) {
		return 0
	}
	if size := s.tokens[k-1].to - s.tokens[first].from; size < 2 || size > 6 {
		return 0
	}
	if s.tokens[k].is&(isVerb|isDate) != 0 && s.tokens[k].to-s.tokens[k].from > 1 || s.isWord(k, "于", "在", "所") {
		return k
	}
	return 0
}

// predicate says whether a predicate begins at token k: a verb, or an adverb or preposition before one.
func (f *chinese) predicate(s *sentence, k int) bool {
	for end := min(len(s.tokens), k+longestClause); k < end; k++ {
		t := s.tokens[k]
		switch {
		case t.is&isVerb != 0:
			return true
		case t.is&isFunction != 0 && !s.isWord(k, "的", "等", "之", "和", "与", "及", "以及", "、"):
			return true
		case s.isWord(k, "等"):
		default:
			return false
		}
	}
	return false
}
