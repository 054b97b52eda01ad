package name

import (
	"strings"

	"annals/deck"
)

// roles turns the tokens into mentions with kind and role.
func (f *chinese) roles(s *sentence) []Mention {
	var found []Mention
	for k := 0; k < len(s.tokens); k++ {
		t := s.tokens[k]
		var m Mention
		switch {
		case t.is&isBoth != 0 && s.both(k):
			m = Mention{Kind: State, Role: Acts, Reference: BothSides, Confidence: 0.7}
		case t.is&isPronoun != 0 && f.predicate(s, k+1):
			m = Mention{Kind: Person, Role: Acts, Reference: OnePerson, Confidence: 0.6}
		case t.is&isQuoted != 0:
			m = f.quoted(s, k)
			t = s.tokens[k] // without its marks
		case t.is&isName != 0 || t.is&(isWeakPlace|isGroup|isSide) != 0:
			m = f.named(s, k)
		case t.is&isDate != 0 && f.life(s, k+1) && s.opensAt(k):
			found = append(found, Mention{Kind: Person, Role: Acts, Reference: OnePerson, Confidence: 0.6, In: deck.Span{Start: s.at[t.to], End: s.at[t.to]}})
		case (t.is == 0 || t.is == isOther) && f.opensWith(s, k):
			to := f.unknownSubject(s, k)
			m = f.unknown(s, t.from, to)
			if from := t.from; strings.ContainsRune("子弟妻侄孙兄", s.runes[from]) && s.tokens[to-1].to-from >= 3 {
				t.from, m.Kind = from+1, Person // 子+嘉仁
			}
			t = token{t.from, s.tokens[to-1].to, 0}
			k = to - 1
		case s.isWord(k, "由", "被") && f.agentEnd(s, k+1) > 0:
			to := f.agentEnd(s, k+1)
			t = token{s.tokens[k+1].from, s.tokens[to-1].to, 0}
			m = Mention{Kind: Person, Role: Acts, Confidence: 0.55}
			k = to - 1
		case s.site(k) || s.isWord(k, "的") && s.distance(k-1): // 在某地以西20公里的某地
			if to, ok := f.unknownPlace(s, k+1); ok && f.lexicon.char(s.runes[t.to])&isPaired == 0 {
				t = token{s.tokens[k+1].from, s.tokens[to-1].to, 0}
				m = Mention{Kind: Place, Role: Site, Confidence: 0.55}
				k = to - 1
			}
		}
		if m.Kind == NoKind {
			continue
		}
		m.Name = s.original(t.from, t.to)
		m.In = deck.Span{Start: s.at[t.from], End: s.at[t.to]}
		m.Aliases = append(append(m.Aliases, f.aliases[s.folded(t)]...), s.glossed(k)...)
		found = append(found, m)
		if before := s.before(k); m.Role == Site && t.is&isState != 0 && before >= 0 && s.tokens[before].is&isStrike != 0 && s.tokens[before].is&isMove == 0 {
			m.Kind, m.Role, m.Confidence = State, Undergoes, 0.65 // 入侵波兰: it undergoes it, and is where
			found = append(found, m)
		}
	}
	return append(found, f.abbreviations(s)...)
}

// named is the mention of a token that is a name.
func (f *chinese) named(s *sentence, k int) Mention {
	t := s.tokens[k]
	if f.cut(s, k) {
		return Mention{}
	}
	if f.taken(s, k) {
		return Mention{Kind: Place, Role: Site, Confidence: 0.65}
	}
	if f.sited(s, k) || f.amongPlaces(s, k) || s.ceded(k) {
		t.is = isCity
		s.tokens[k].is = isCity
	}
	place := t.is&(isPlace|isForeign) != 0 && t.is&isNowhere == 0
	if place && k+1 < len(s.tokens) && s.tokens[k+1].from == t.to && s.tokens[k+1].is&isEventEnd != 0 && s.tokens[k+1].is&(isVerb|isPlaceEnd) == 0 {
		return Mention{Kind: Place, Role: Mentioned, Confidence: 0.5} // 京都议定书
	}
	if place && (t.is&isPerson == 0 || t.is&isCity != 0) {
		if confidence := f.siteOf(s, k); confidence > 0 {
			s.tokens[k].is |= isHappen // for the places that follow
			return Mention{Kind: Place, Role: Site, Confidence: confidence}
		}
	}
	switch {
	case t.is&(isPerson|isForeign) != 0 && k+1 < len(s.tokens) && s.tokens[k+1].from == t.to && f.event(s, k+1):
		return Mention{Kind: Person, Role: Mentioned, Confidence: 0.5}
	case t.is&isPerson != 0 && s.isWord(s.after(k), "的", "之") &&
		s.isWord(s.after(k)+1, "长子", "次子", "三子", "四子", "幼子", "儿子", "女儿", "妻子", "夫人", "弟弟", "哥哥", "父亲", "母亲", "侄子", "孙子", "女婿", "岳父", "弟子", "子", "女", "妻", "弟"):
		return Mention{Kind: Person, Role: Mentioned, Confidence: f.personConfidence(s, k)} // 乃木希典的次子
	case t.is&isPerson != 0:
		return Mention{Kind: Person, Role: f.personRole(s, k), Confidence: f.personConfidence(s, k)}
	case t.is&isForeign != 0 && t.is&(isState|isCity|isRegion|isOrg|isGroup) == 0:
		if t.is&isNoun != 0 {
			return Mention{} // 奥斯卡
		}
		return Mention{Kind: Person, Role: f.personRole(s, k), Confidence: min(f.personConfidence(s, k), 0.7)}
	case t.is&(isState|isSide) != 0 && t.is&isNowhere == 0:
		role, confidence := f.actor(s, k)
		return Mention{Kind: State, Role: role, Confidence: confidence}
	case t.is&isGroup != 0:
		role, confidence := f.actor(s, k)
		return Mention{Kind: Group, Role: role, Confidence: confidence - 0.1}
	case t.is&isOrg != 0 && s.site(s.before(k)) && !s.isWord(s.after(k), "内", "内部", "中", "里", "中央") && !s.clauseEnds(s.after(k), "下后前时"):
		return Mention{Kind: Place, Role: Site, Confidence: 0.7}
	case t.is&isOrg != 0:
		role, confidence := f.actor(s, k)
		return Mention{Kind: Organization, Role: role, Confidence: confidence}
	case place && f.lexicon.words.find(s.runes[t.from:t.to]).is&isCity == 0 && s.isWord(s.before(k), "被", "由") && f.predicate(s, s.after(k)):
		return Mention{Kind: Organization, Role: Acts, Confidence: 0.6}
	case place && f.topic(s, k):
		return Mention{Kind: Place, Role: Site, Confidence: 0.55}
	case place:
		return Mention{Kind: Place, Role: Mentioned, Confidence: 0.5}
	}
	return Mention{}
}

// relative says whether a clause that ends in 的 at before describes the state at k, which acts on a date after a pause: 未参加和会的美国，于1921年….
func (f *chinese) relative(s *sentence, k int) bool {
	before, after := s.before(k), s.after(k)
	if !s.isWord(before, "的") || after+2 >= len(s.tokens) || s.tokens[k].is&isState == 0 || s.runes[s.tokens[after].from] != ',' {
		return false
	}
	if !s.isWord(after+1, "在", "于", "自", "从") || s.tokens[after+2].is&isDate == 0 {
		return false
	}
	for i := before - 1; i >= 0; i-- {
		switch t := s.tokens[i]; {
		case t.is&(isMark|isSay) != 0 && s.runes[t.from] != '、':
			return false
		case t.is&isVerb != 0:
			return true
		}
	}
	return false
}

// eraAfter says whether the state at k only says whose era the date behind it is of: 大唐+天宝十二载.
func (s *sentence) eraAfter(k int) bool {
	return k+1 < len(s.tokens) && s.tokens[k+1].is&isDate != 0 && s.tokens[k+1].from == s.tokens[k].to && isHan(s.runes[s.tokens[k].to]) &&
		!strings.ContainsRune("一二三四五六七八九十〇自从在于同次翌当今去本", s.runes[s.tokens[k].to])
}

// actor is the role of a state, organisation or group, with the confidence in it.
func (f *chinese) actor(s *sentence, k int) (Role, float64) {
	before, after, prev, next := s.beside(k)
	switch {
	case f.vague(s, k) || s.isWord(before, "包括", "如", "例如", "像", "除", "除了") || f.office(s, k):
		return Mentioned, 0.7
	case f.said(s, k) || s.eraAfter(k):
		return Mentioned, 0.6
	case s.isWord(after, "的") && s.isWord(after+1, "军队", "部队", "舰队", "军", "大军", "联军", "海军", "陆军", "政府", "骑兵") && f.predicate(s, after+2):
		return Acts, 0.7
	case s.isWord(after, "的", "之") && !s.isWord(before, "由", "被"):
		return Mentioned, 0.7
	case next&isState != 0 && s.tokens[after].from == s.tokens[k].to && s.tokens[after].to-s.tokens[after].from > 2:
		return Mentioned, 0.7 // 中国+国民党政府
	case s.isWord(after, "主力", "残部", "余部", "一部", "各部", "部队", "军队", "将领", "士兵", "官兵", "全军", "大军", "舰队", "高层") && f.predicate(s, after+1) && (before < 0 || prev&(isDate|isMark) != 0):
		return Acts, 0.7 // 红军主力抵达
	case next&isOther != 0 && after+1 < len(s.tokens) && s.tokens[after+1].is&isVerb != 0 && (before < 0 || prev&(isDate|isMark) != 0):
		return Acts, 0.7 // 中国主动派出
	case s.isWord(before, "与", "和", "同", "跟") && s.isWord(after, "联盟", "同盟", "结盟", "合作", "联合", "联军", "和谈", "协议"):
		return Undergoes, 0.75
	case s.isWord(before, "人", "名", "个") && s.tokens[max(before-1, 0)].is&isNumber != 0 && next&isVerb != 0:
		return Acts, 0.7 // 15人韩国访华团达到
	case after < len(s.tokens) && next == 0, s.isWord(after, "第"):
		return Mentioned, 0.5 // 中国科大: part of a name
	case next&(isTitle|isNoun|isOther|isPerson|isForeign|isQuoted|isOrg|isCity|isOrgEnd|isPlaceEnd) != 0 && next&(isVerb|isFunction) == 0:
		return Mentioned, 0.7
	case f.relative(s, k):
		return Acts, 0.6
	case s.isWord(before, "的", "之", "在", "于", "从", "自", "至", "到", "作为", "关于"):
		return Mentioned, 0.6
	case prev&isAffect != 0:
		return Undergoes, 0.7
	case prev&isSay != 0:
		return Acts, 0.6
	case prev&isVerb != 0 && prev&isFunction == 0:
		return Mentioned, 0.5
	case s.isWord(before, "与", "和", "同", "跟", "及", "以及", "对", "向", "把", "给", "由", "被", "遭", "让", "使", "令", "将"):
		return Undergoes, 0.75
	case before < 0 || prev&(isDate|isMark|isFunction) != 0:
		return Acts, 0.8
	}
	return Mentioned, 0.5
}
