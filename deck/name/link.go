package name

import (
	"slices"
	"strings"
)

// link learns from a link: the target names what the text means. Link texts swallow words that follow, so that a target that
// begins the text is the true name; else the text is another name of the target.
func (f *chinese) link(text, target string) {
	target = strings.TrimSpace(target)
	title := cutQualifier(target)
	name, folded := Fold(title), Fold(text)
	is := f.qualified(name, Fold(strings.Trim(target[len(title):], " _(（）)")))
	if is == 0 {
		f.linkUnit(name)
		if f.spells(folded) {
			f.linkUnit(folded)
		}
		return
	}
	f.learn(name, is)
	switch {
	case strings.HasPrefix(folded, name):
	case is&isPerson != 0:
		if length(folded) >= 2 && length(folded) <= 6 && f.typed(folded)&isPerson != 0 {
			f.learn(folded, is)
			f.aliases[folded] = append(f.aliases[folded], title)
		}
	case is&(isState|isCity|isRegion) != 0 && f.spells(folded) && length(folded) <= longestUnit:
		f.learn(folded, is) // 克里斯蒂安尼亚, whose page is called 奥斯陆
	default:
		f.linkHead(folded, name, is)
	}
}

// linkUnit keeps a name of transliteration characters that has a page: it is one name, be it of a person or a place. What begins
// with a city and goes on, as teams do, is neither.
func (f *chinese) linkUnit(name string) {
	runes := []rune(name)
	switch {
	case f.ofCity(runes) || len(runes) > 2 && strings.ContainsRune("号派教语奖", runes[len(runes)-1]) && f.transliterates(runes[0]) && f.lexicon.words.find(runes).cost == 0:
		f.learn(name, isNoun)
	case len(runes) < shortestUnit || len(runes) > longestUnit || f.lexicon.words.find(runes).cost > 0 || endsOtherwise(name):
	case f.unitOf(runes):
		f.keep(name, isForeign, true)
	}
}

// unitOf says whether runes transliterate but for one of them within, which makes no word with its neighbours: 瓦拉几亚.
func (f *chinese) unitOf(runes []rune) bool {
	strange := 0
	for i, r := range runes {
		if f.transliterates(r) {
			continue
		}
		if strange++; strange > 1 || len(runes) < 4 || i < 2 || i == len(runes)-1 || !isHan(r) || f.barred(r) ||
			f.lexicon.words.find(runes[i-1:i+1]).cost > 0 || f.lexicon.words.find(runes[i:i+2]).cost > 0 {
			return false
		}
	}
	return true
}

// ofCity says whether name begins with a city of the tables and goes on in what says nothing else by itself: 慕尼黑狮子.
func (f *chinese) ofCity(name []rune) bool {
	rest := 2
	if f.spells(string(name)) {
		rest = 3 // 蒂米什+瓦拉 is one name
	}
	for n := min(len(name)-rest, 6); n >= 2; n-- {
		if f.lexicon.words.find(name[:n]).is&(isState|isCity) != isCity {
			continue
		}
		const other = isVerb | isAction | isTitle | isPlace | isNowhere | isEventEnd | isGroupEnd | isFunction | isPerson | isPlaceEnd
		return f.lexicon.words.find(name[n:]).is&other == 0 && !f.endsIn(name[n:], isVerb|isAction|isTitle|isEventEnd|isGroupEnd|isFunction|isPlaceEnd, 2)
	}
	return false
}

// linkHead learns what a place or an organisation is called in the text of a link to it, up to the ending that the name has in
// common with the page title: 普梯洛夫工厂发生罢工, which leads to 基洛夫工厂.
func (f *chinese) linkHead(text, name string, is trait) {
	const longest = 16
	runes := []rune(name)
	for n := min(len(runes)-1, 4); n >= 2; n-- {
		end := string(runes[len(runes)-n:])
		if f.lexicon.words.find(runes[len(runes)-n:]).is&(isOrgEnd|isPlaceEnd) == 0 {
			continue
		}
		at := strings.Index(text, end)
		if at <= 0 {
			return
		}
		head := text[:at+len(end)]
		if length(head) <= longest && !strings.ContainsFunc(head, func(r rune) bool { return !isHan(r) && !isDot(r) || f.barred(r) }) {
			f.learn(head, is)
		}
		return
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

// placeQualifiers and bodyQualifiers end what a page title says in brackets of a place or an organisation.
var (
	placeQualifiers = []string{"城市", "市镇", "城镇", "村庄", "河流", "湖泊", "岛屿", "地区", "地名", "国家", "省份", "历史地区"}
	bodyQualifiers  = []string{"政党", "组织", "公司", "乐队", "大学", "学校", "报纸", "杂志"}
)

// surnameFirst are the places whose people have the surname first: a short name with such a qualifier may be a person's.
const surnameFirst = "中国 中华人民共和国 中华民国 台湾 香港 澳门 韩国 朝鲜 日本 越南 新加坡 马来西亚"

// qualified is the kind of a page title by its form and by what it says in brackets to tell it from others of the name, or 0.
func (f *chinese) qualified(name, qualifier string) trait {
	is := f.typed(name)
	if qualifier == "" {
		return is
	}
	runes := []rune(qualifier)
	where := f.lexicon.words.find(runes).is&(isState|isCity|isRegion) != 0 || f.typed(qualifier)&(isState|isCity|isRegion) != 0
	full := strings.ContainsFunc(name, isDot) || f.rulerEnds([]rune(name))
	ends := func(with []string) bool {
		return slices.ContainsFunc(with, func(end string) bool { return strings.HasSuffix(qualifier, end) })
	}
	switch {
	case ends(bodyQualifiers):
		return isOrg
	case full:
		return is
	case ends(placeQualifiers):
		return isCity
	case where && is&^isPerson == 0 && f.spells(name) && !strings.Contains(surnameFirst, qualifier):
		return isCity // 米伦 (瑞士): a person's page has the full name
	case is == 0 && f.endsIn(runes, isTitle, 2) && f.spells(name):
		return isPerson
	}
	return is
}

// spells says whether name is unknown to the tables of words and written in transliteration characters.
func (f *chinese) spells(name string) bool {
	runes := []rune(name)
	return len(runes) > 1 && f.lexicon.words.find(runes).is&(isNoun|isVerb|isAction|isOther|isFunction) == 0 &&
		!slices.ContainsFunc(runes, func(r rune) bool { return !f.transliterates(r) })
}

// endsIn says whether a word of at least the shortest length that is what is says ends name.
func (f *chinese) endsIn(name []rune, is trait, shortest int) bool {
	for n := shortest; n <= min(len(name), 4); n++ {
		if f.lexicon.words.find(name[len(name)-n:]).is&is != 0 {
			return true
		}
	}
	return false
}

func (f *chinese) rulerEnds(name []rune) bool { return f.endsIn(name, isRulerEnd, 1) }

// noPersonEndings end page titles that look like a surname and a given name but are none.
var noPersonEndings = []string{
	"战争", "政策", "关系", "主义", "大战", "运动", "条约", "会议", "外交", "原则", "起义", "革命", "事件", "事变", "之战", "战役", "文化", "语言",
	"制度", "文学", "时代", "朝鲜", "王朝", "银行", "体制", "协定", "宣言", "公约", "奖", "报", "书", "经", "史", "论", "学", "语", "教", "派", "节", "法", "号",
}

func endsOtherwise(name string) bool {
	return slices.ContainsFunc(noPersonEndings, func(end string) bool { return strings.HasSuffix(name, end) })
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
		return f.dottedType(runes)
	case table&isTitle != 0:
		return 0
	case strings.ContainsRune("上下东西南北", runes[0]) && f.lexicon.words.find(runes[1:]).is&(isState|isRegion|isCity) != 0:
		return isCity // 上加利西亚
	}
	if is, sure := f.typedByEnd(runes); sure {
		return is
	}
	if endsOtherwise(name) {
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

// typedByEnd is the kind that the longest ending tells, if one does.
func (f *chinese) typedByEnd(runes []rune) (is trait, sure bool) {
	for n := min(len(runes)-1, 6); n > 0; n-- {
		end := f.lexicon.words.find(runes[len(runes)-n:]).is
		switch {
		case end&isTitle != 0 && n >= 2:
			return 0, true
		case end&isRulerEnd != 0 && len(runes) <= 5:
			return isPerson, true
		case end&isOrgEnd != 0 && n >= 2:
			return isOrg, true
		case end&isPlaceEnd != 0 && n >= 2 && runes[len(runes)-1] == '国':
			return isState, true // 撒丁王国
		case end&isPlaceEnd != 0 && !(len(runes) == 3 && n == 1 && f.surnamed(runes) && strings.ContainsRune("海江河山城洞台林川峰泉国", runes[2])):
			return isCity, true
		}
	}
	return 0, false
}

// dottedType is the kind of a title with dots between its parts: a person, unless it ends in a word that says what else it is, as
// in 布列斯特-立陶夫斯克条约 and 约翰·霍普金斯大学.
func (f *chinese) dottedType(runes []rune) trait {
	for n := min(len(runes)-1, 4); n >= 2; n-- {
		switch end := f.lexicon.words.find(runes[len(runes)-n:]).is; {
		case end&isOrgEnd != 0:
			return isOrg
		case end&isPlaceEnd != 0 && runes[len(runes)-1] == '国':
			return isState
		case end&isPlaceEnd != 0:
			return isCity
		case end&isEventEnd != 0:
			return 0
		}
	}
	name, last := string(runes), runes[len(runes)-1]
	for _, end := range noPersonEndings {
		if length(end) > 1 && strings.HasSuffix(name, end) {
			return 0
		}
	}
	switch {
	case strings.ContainsRune("语奖号节裔族", last):
		return 0
	case !strings.ContainsFunc(name, func(r rune) bool { return isDot(r) && !isHyphen(r) }):
		return isCity // 纳戈尔诺-卡拉巴赫: a person's page has dots as well
	}
	return isPerson
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
