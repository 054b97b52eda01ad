package name

import (
	"slices"
	"strings"

	"annals/deck"
)

// siteOf is the confidence that token k, a place, is where the event happens or the movement goes; 0 when it is not.
func (f *chinese) siteOf(s *sentence, k int) float64 {
	t := s.tokens[k]
	before, after := s.before(k), s.after(k)
	sure := 0.9
	if t.is&(isState|isCity|isRegion) == 0 {
		sure = 0.65
	}
	if f.attribute(s, after) || t.is&(isState|isCity|isRegion) == 0 && s.homeAfter(k+1) {
		return 0
	}
	if s.isWord(before, "了", "过") && before > 0 && s.tokens[before-1].is&(isMove|isStrike) != 0 {
		before-- // 攻陷了安提阿
	} else if s.isWord(before, "了") && before > 0 && strings.ContainsRune("到至往入", s.runes[s.tokens[before].from-1]) && s.tokens[before-1].is&isName == 0 {
		before-- // 蔓延到了柏林
	}
	if s.isWord(before, "今", "现", "当时", "今日") && s.site(s.before(before)) {
		before = s.before(before) // 出生于今乌克兰
	}
	if before < 0 {
		return f.scene(s, k, sure)
	}
	prev := s.tokens[before]
	last := s.runes[prev.to-1]
	switch {
	case s.site(before):
		if (t.is&isState != 0 || t.is&(isCity|isRegion) == 0) && (s.isWord(after, "的") && f.ahead(s, after, "下") || s.clauseEnds(after, "后前时下中") && !s.happens(after)) {
			return 0 // 在中国的支持下, 在美国和日本对中国关系正常化后
		}
		return sure
	case prev.is&isMark != 0 && last != '、':
		return f.scene(s, k, sure)
	case prev.is&(isMove|isStrike) != 0 && prev.is&isFunction == 0:
		return sure
	case s.isWord(after, "第") && s.isWord(before, "参加", "出席", "参与", "举办", "主办", "了"):
		return 0.6 // 参加北京第11届亚运会
	case prev.is&isAffect != 0:
		return 0 // 加入联合国
	case s.isWord(before, "以") && s.isWord(after, "为", "作为"):
		return sure - 0.1
	case s.isWord(before, "的") && t.is&(isState|isPerson) == 0 && (t.is&isForeign == 0 || f.told(t, s) && (after == len(s.tokens) || s.tokens[after].is&isMark != 0)):
		return f.within(s, s.before(before), sure-0.1)
	case s.isWord(before, "从", "自"):
		if f.starts(s, after) {
			if f.told(t, s) {
				return sure - 0.05
			}
			return sure - 0.2
		}
		return 0
	case s.isWord(before, "到", "至", "往", "经", "途经"):
		return sure - 0.1
	case prev.is&isVerb != 0 && prev.to-prev.from > 1 && strings.ContainsRune("于在至到入往抵赴", last):
		return sure
	case prev.is&isHappen != 0 && prev.is&isPlace != 0: // the place before it is a site: 山东济南
		return sure
	case s.isWord(before, "首都", "首府", "省会", "今", "、", "和", "与", "及", "以及"):
		far := s.before(before)
		if far >= 0 && s.tokens[far].is&isHappen != 0 && s.tokens[far].is&(isPlace|isForeign) != 0 {
			return sure - 0.05
		}
		if s.isWord(before, "首都", "首府", "省会") {
			return f.siteBefore(s, before, sure)
		}
	case prev.is&isPlace != 0 && prev.to == t.from: // 北京 in 中国北京举行: the first of a chain decides
		return 0
	}
	return f.scene(s, k, sure)
}

// within is sure where the place behind 的 lies in one where something happens, which ends at token far: 南千岛群岛的择捉岛,
// 今乌克兰西部的敖德萨.
func (f *chinese) within(s *sentence, far int, sure float64) float64 {
	if s.isWord(far, "东部", "西部", "南部", "北部", "中部", "境内") && far > 0 {
		far--
	}
	if s.isWord(far, "当地", "该地", "附近", "市区", "郊区", "市郊", "郊外", "城内", "城外", "境内") && s.site(s.before(far)) ||
		far >= 0 && s.tokens[far].is&isHappen != 0 && s.tokens[far].is&isPlace != 0 || s.distance(far) {
		return sure
	}
	return 0
}

// homeAfter says whether 的 at k makes what stands before it the owner of a home: 在布朗的公寓.
func (s *sentence) homeAfter(k int) bool {
	return s.isWord(k, "的") && s.isWord(k+1, "家", "家中", "家里", "公寓", "住宅", "住所", "寓所", "住处", "宅邸", "别墅", "房间", "办公室", "墓", "墓前", "坟墓", "病床")
}

// distance says whether token k is a measure of way: 以西20公里.
func (s *sentence) distance(k int) bool {
	return s.isWord(k, "公里", "里", "英里", "千米", "海里", "华里")
}

// starts says whether a movement from the place before k follows: 从汉城出发.
func (f *chinese) starts(s *sentence, k int) bool {
	return s.isWord(k, "出发", "启程", "起飞", "撤退", "撤出", "撤离", "迁", "迁往", "迁至", "乘", "登陆", "出境", "赴", "前往", "飞往", "抵达", "到", "调遣", "调", "调来", "派", "派遣", "运", "运来", "运送", "引进", "传入", "输入", "购买", "进口", "来", "迁来", "带来", "带回", "回国", "返回", "回到",
		"转移", "移居", "搬", "搬到", "启航", "驶往", "返", "回", "逃", "逃往", "逃到", "流亡", "徒步", "步行", "骑马", "驾车", "驾机", "乘船", "航行")
}

// happens says whether what happens somewhere begins at token k.
func (s *sentence) happens(k int) bool {
	return k < len(s.tokens) && s.tokens[k].is&isHappen != 0
}

// siteBefore looks past 首都 for the frame.
func (f *chinese) siteBefore(s *sentence, k int, sure float64) float64 {
	if before := s.before(k); before >= 0 && (s.site(before) || s.tokens[before].is&isMove != 0) {
		return sure
	}
	return 0
}

// attribute says whether the word at k makes the place before it its attribute: 在中国政府, 在韩国总统….
func (f *chinese) attribute(s *sentence, k int) bool {
	if k >= len(s.tokens) {
		return false
	}
	t := s.tokens[k]
	if t.is&(isState|isCity) != 0 && (k+1 < len(s.tokens) && s.tokens[k+1].is&isTitle != 0) {
		return false
	}
	return t.is&(isTitle|isOrgEnd) != 0 && t.is&isVerb == 0 || s.isWord(k, "关系", "问题", "外交", "方面", "与会", "建国", "战争", "建交", "断交", "海军", "陆军", "空军", "晚年", "早年", "时代", "时期", "任内", "在位", "死后", "统治")
}

func (f *chinese) ahead(s *sentence, k int, word string) bool {
	for n := 0; n < 6 && k < len(s.tokens); n++ {
		if s.isWord(k, word) {
			return true
		}
		k++
	}
	return false
}

// scene is a place that stands before what happens there: 台湾中部发生地震.
func (f *chinese) scene(s *sentence, k int, sure float64) float64 {
	if s.isWord(s.before(k), "与", "和", "同", "跟") && !f.listed(s, s.before(k)) {
		return 0 // 与瑞典发生冲突
	}
	for k = s.after(k); k < len(s.tokens) && (s.tokens[k].is == 0 || s.tokens[k].is&(isNowhere|isOther|isWeakPlace|isCity) != 0) || s.isWord(k, "亦", "也", "都", "均", "相继", "先后", "等", "等地", "地", "一带", "全境", "各地", "附近", "沿海", "境内", "沿岸"); k = s.after(k) {
	}
	if s.isWord(k, "发生", "爆发", "出现", "遭遇", "陷落", "沦陷", "失守", "光复", "解放", "落入") {
		return sure - 0.1
	}
	return 0
}

// listed says whether 和 or 与 at k joins two places.
func (f *chinese) listed(s *sentence, k int) bool {
	before := s.before(k)
	return before >= 0 && s.tokens[before].is&(isPlace|isForeign) != 0
}

// shortState is what one character stands for in 访华, 赴台, 中韩两国.
var shortState = map[rune]string{
	'华': "中国", '中': "中国", '韩': "韩国", '朝': "朝鲜", '台': "台湾", '美': "美国", '日': "日本", '苏': "苏联", '俄': "俄罗斯", '英': "英国", '法': "法国",
	'德': "德国", '印': "印度", '越': "越南", '蒙': "蒙古", '京': "北京", '沪': "上海", '港': "香港", '澳': "澳门", '泰': "泰国", '意': "意大利", '葡': "葡萄牙",
	'荷': "荷兰", '西': "西班牙", '缅': "缅甸", '菲': "菲律宾", '以': "以色列", '古': "古巴", '波': "波兰", '土': "土耳其",
}

const (
	visited = "华韩朝台美日苏俄英法德印越蒙京沪港澳泰"
	paired  = "中韩朝台美日苏俄英法德印越蒙泰意葡荷缅菲以"
)

// abbreviations are the names in 访华, 在台, 中韩两国. They are implied: their span is empty, at the
// character that stands for them.
func (f *chinese) abbreviations(s *sentence) []Mention {
	var found []Mention
	add := func(i int, kind Kind, role Role) {
		at := deck.Span{Start: s.at[i], End: s.at[i]}
		found = append(found, Mention{Name: shortState[s.runes[i]], Kind: kind, Role: role, In: at, Confidence: 0.75})
	}
	for i := 0; i+1 < len(s.runes); i++ {
		a, b := s.runes[i], s.runes[i+1]
		if is := f.lexicon.char(a); is&(isVisit|isPaired) == 0 && a != '在' || !isHan(b) {
			continue
		}
		if s.insideName(i + 1) {
			continue // 在京都
		}
		rest := s.runes[i+2:]
		switch {
		case f.lexicon.char(a)&isVisit != 0 && strings.ContainsRune(visited, b) && f.abbreviationEnds(rest):
			add(i+1, Place, Site)
		case a == '在' && strings.ContainsRune("台华韩京沪港澳", b) && f.abbreviationEnds(rest):
			add(i+1, Place, Site)
		case f.lexicon.char(a)&f.lexicon.char(b)&isPaired != 0 && a != b && startsWith(rest, pairWords...):
			role := Mentioned
			if s.opensClause(i) && startsWith(rest, "两国", "双方", "关系", "建交", "断交") && !(len(rest) > 2 && strings.ContainsRune("后前时以之", rest[2])) {
				role = Acts
			}
			add(i, State, role)
			add(i+1, State, role)
		}
	}
	return found
}

// insideName says whether character i is part of a longer name.
func (s *sentence) insideName(i int) bool {
	k := s.tokenAt(i)
	return k < len(s.tokens) && s.tokens[k].to-s.tokens[k].from > 1 && s.tokens[k].is&(isName|isWeakPlace) != 0
}

// tokenAt is the token that holds character i.
func (s *sentence) tokenAt(i int) int {
	k, _ := slices.BinarySearchFunc(s.tokens, i, func(t token, i int) int {
		if t.to <= i {
			return -1
		}
		return 1
	})
	return k
}

// pairWords follow two states that one character each stands for.
var pairWords = []string{
	"两国", "双方", "关系", "建交", "断交", "双边", "贸易", "传统", "友好", "友谊", "战争", "边境", "两党", "领导人", "协议", "条约", "合作", "会谈", "谈判", "交流",
}

// opensClause says whether only a mark, a date or a word that joins clauses stands before character i.
func (s *sentence) opensClause(i int) bool {
	k := s.tokenAt(i)
	return k == 0 || s.tokens[k-1].is&(isMark|isDate) != 0 || s.isWord(k-1, "以及", "使", "随着", "此后", "随后", "当时")
}

// abbreviationEnds says whether 访华 may end before rest, and is not the beginning of 来华国 or 访朝鲜.
func (f *chinese) abbreviationEnds(rest []rune) bool {
	if len(rest) == 0 || !isHan(rest[0]) {
		return true
	}
	return !strings.ContainsRune("尾国鲜湾本洲联大团军方人门盛东西南北都师城网赛队足篮超甲乙职冠杯剧片语文币元股企商籍裔系式制产", rest[0])
}

func startsWith(runes []rune, words ...string) bool {
	for _, w := range words {
		want := []rune(w)
		if len(runes) >= len(want) && string(runes[:len(want)]) == w {
			return true
		}
	}
	return false
}
