package name

import (
	"strings"
)

// barred are the characters that no name holds.
const barred = "诸的了在是于和与及并或而被把将对从等其此该这那每某所者也亦又还都均皆就则但且因为们时曾已让给你我他她它"

// boundary says whether a name may well end before the characters rest.
func (f *chinese) boundary(rest []rune) bool {
	if len(rest) == 0 || f.lexicon.char(rest[0])&(isBarred|isFunction|isVerb) != 0 {
		return true
	}
	return len(rest) > 1 && f.lexicon.words.find(rest[:2]).is&(isVerb|isTitle|isFunction) != 0
}

// personNames offers surname + given name: what characters given names are made of decides, and the neighbours.
func (f *chinese) personNames(w *way, i int) {
	rest := w.rest(i)
	for length := 1; length <= min(3, len(rest)-1); length++ {
		if first := f.lexicon.char(rest[0]); length == 1 && (first&isSurname == 0 || first&isBarred != 0 && rest[0] != '曾' && i > 0 && (w.path[i].is&isTitle == 0 || !strings.ContainsRune("于时", rest[0]))) {
			continue
		}
		surname := f.lexicon.words.find(rest[:length])
		if surname.is&isSurname == 0 {
			continue
		}
		base := 65
		switch {
		case surname.is&isJapanese != 0:
			base = 80
		case surname.is&isWeakName != 0:
			base = 105
			if w.path[i].is&(isDate|isMark|isTitle) == 0 && (i > 0 || w.path[i].is != 0) && !w.joined(i) {
				base = 175 // 有, 于, 和 … are words first
			}
		case length == 2:
			base = 50
		}
		if before := w.path[i].is; before&isTitle != 0 {
			base -= 45
		} else if i == 0 || before&(isDate|isMark) != 0 {
			base -= 10
		}
		if w.path[i].is&isPerson != 0 || f.splits(w, i) {
			base += 35
		}
		if (rest[0] == '王' || rest[0] == '侯') && w.path[i].is&isPlace != 0 {
			base += 60 // 广平+王+李俶
		}
		f.givenNames(w, i, length, base)
		if surname.is&isJapanese != 0 && length > 1 {
			f.japaneseGiven(w, i, length, base)
		}
	}
	if f.titled(w, i) {
		f.titledName(w, i)
	}
}

// givenNames offers the names of a surname of the length and one or two characters behind it.
func (f *chinese) givenNames(w *way, i, length, cost int) {
	rest := w.rest(i)
	if w.path[i].is&isNumber != 0 {
		return // 5000万美元
	}
	if word := f.lexicon.words.find(rest[:length+1]); word.is&(isNoun|isOrg|isOrgEnd|isAction|isVerb|isTitle|isGroupEnd) != 0 {
		cost += 50 // 陆军大将 is no 陆军大
	}
	for n := 1; n <= 2 && length+n <= len(rest); n++ {
		r := rest[length+n-1]
		if f.endsGiven(w, i, length, n, cost) {
			return
		}
		if f.barred(r) {
			cost += 30 // 陈其美
			continue
		}
		if f.house(rest[:length+n-1], r) {
			continue
		}
		if given := int(f.lexicon.given[r]); given > 0 {
			cost += given
		} else {
			cost += 105
		}
		if word := f.lexicon.words.find(rest[length-1 : length+1]).is; n == 1 && length > 1 && word&isNoun != 0 && word&isName == 0 {
			if word&(isGroupEnd|isOrgEnd) != 0 {
				return // 近+卫队
			}
			continue // 小+村庄
		}
		if n == 1 && length == 1 && strings.ContainsRune(paired, rest[0]) && strings.ContainsRune(paired, r) {
			if startsWith(rest[2:], pairWords...) {
				return
			}
			continue // 韩中, 中法 are two states
		}
		w.relax(i, i+length+n, cost+f.wordy(rest[length:length+n])+f.givenFit(w, i, length, n), isPerson)
	}
}

// endsGiven says whether the n-th character behind a surname of the length belongs to no given name. A place that it may end is offered.
func (f *chinese) endsGiven(w *way, i, length, n, cost int) bool {
	rest := w.rest(i)
	r := rest[length+n-1]
	switch {
	case isDot(r), strings.ContainsRune("灭伐杀", r): // 金灭辽
		return true
	case n == 2 && length == 1 && rest[1] == '军' && strings.ContainsRune(armies, rest[0]) && strings.ContainsRune(ofArmies, r):
		return true // 郑军+大获全胜
	case f.barred(r):
		return n == 2 && r != '都' || !strings.ContainsRune("其从于时", r) && !(r == '都' && f.titled(w, i))
	case n == 1 && strings.ContainsRune("科类属目种型式级届度次章节卷集期", r):
		return true
	case strings.ContainsRune("姓部", r) || n == 2 && rest[length] == '氏':
		return true // 阮姓, 索伦部, 上杉氏以
	case f.house(rest[:length+n-1], r):
		return n == 2
	case strings.ContainsRune("州城村县市省镇乡港府郡寺庙河溪湾堡寨厅驿圳埤陂坑岭屋町门", r) && w.path[i].is&isTitle == 0:
		if n == 1 {
			w.relax(i, i+length+n, cost+60, isWeakPlace) // 龙州, 越州
		}
		return true
	case n == 2 && f.house(rest[:length], rest[length]):
		return f.lexicon.given[r] == 0 || len(rest) > length+2 && f.lexicon.words.find(rest[length+1:length+3]).cost > 0 // 丰臣家+立即
	}
	return false
}

// givenFit is what it costs, or saves, that a given name of n characters ends where it does.
func (f *chinese) givenFit(w *way, i, length, n int) (cost int) {
	rest := w.rest(i)
	last, behind := f.lexicon.char(rest[length+n-1]), rest[length+n:]
	if n == 1 {
		cost = 20
	}
	switch {
	case f.boundary(behind):
		cost -= 10 + 15*(n-1)
	case f.splits(w, i+length+n):
		cost += 35 // 晋中师+范
	}
	if n != 2 {
		return cost
	}
	if (last&isVerb != 0 || strings.ContainsRune("守攻入占据围取破", rest[length+1])) && len(behind) >= 2 && f.lexicon.words.find(behind[:2]).is&(isState|isCity) != 0 {
		cost += 70 // 完颜旻+建+金朝, 许远+守+睢阳
	}
	if len(behind) > 0 && f.lexicon.char(rest[length])&isVerb != 0 && f.lexicon.words.find(rest[length+1:length+3]).is&isPlace != 0 {
		cost += 60 // 后+迁+崇左
	}
	if length == 1 && last&isVerb != 0 && w.told(i, 2) {
		cost += 40 // 冯跋+继, after 冯跋
	}
	if rest[length+1] == '大' && len(behind) > 0 && f.lexicon.words.find(rest[length+1:length+3]).is&isVerb != 0 {
		cost += 60 // 朱濆+大败
	}
	if i == 0 && w.from == 0 && len(behind) == 0 {
		cost -= 30 // 吴双战（1945年—）
	}
	return cost
}

// titled says whether a title of two or more characters stands before i.
func (f *chinese) titled(w *way, i int) bool {
	return w.path[i].is&isTitle != 0 && i-int(w.path[i].from) >= 2
}

// house says whether r makes a Japanese surname the name of a family: 武田氏, 织田家.
func (f *chinese) house(surname []rune, r rune) bool {
	return (r == '氏' || r == '家') && len(surname) > 1 && f.lexicon.words.find(surname).is&isJapanese != 0
}

// ofArmies are the characters that say more of an army or what it does, and begin no given name's second half: 主力, 大败.
const ofArmies = "大主全残余各兵队舰将官士众部已再又入攻占进撤退"

// splits says whether a name that begins or ends at i would cut a word of two characters in two: 大+陆, 师+范.
func (f *chinese) splits(w *way, i int) bool {
	if i == 0 || i >= w.to-w.from {
		return false
	}
	pair := w.s.runes[w.from+i-1 : w.from+i+1]
	if (f.lexicon.char(pair[0])|f.lexicon.char(pair[1]))&(isFunction|isVerb|isTitle) != 0 {
		return false
	}
	found := f.lexicon.words.find(pair)
	return found.cost > 0 && found.cost < handCost && found.is&isName == 0
}

// japaneseGiven offers three characters that end like a Japanese given name: 美治郎.
func (f *chinese) japaneseGiven(w *way, i, length, cost int) {
	rest := w.rest(i)
	if len(rest) < length+3 || !strings.ContainsRune("郎助卫门子雄夫男介辅彦之吉", rest[length+2]) {
		return
	}
	if rest[length+2] == '门' && rest[length+1] != '卫' {
		return
	}
	for _, r := range rest[length : length+3] {
		if f.barred(r) && r != '之' {
			return
		}
	}
	w.relax(i, i+length+3, cost+110, isPerson)
}

// templeNames offers what rulers are called after their death: 明世宗, 元太祖.
func (f *chinese) templeNames(w *way, i int) {
	rest := w.rest(i)
	if len(rest) < 2 || !temple(rest[1]) && (len(rest) < 3 || !temple(rest[2])) {
		return
	}
	n, cost := 0, 85
	if len(rest) > 2 && strings.ContainsRune("汉唐宋明清元辽金隋魏晋梁陈周齐", rest[0]) {
		n, cost = 1, 60
	}
	if len(rest) >= n+2 && strings.ContainsRune("太高世圣仁英神哲徽钦孝光宁理度真中睿玄肃代德顺宪穆敬文武宣懿僖昭景成惠熹思定恭端显烈圣", rest[n]) &&
		temple(rest[n+1]) {
		w.relax(i, i+n+2, cost, isPerson|isSure)
	}
}

func temple(r rune) bool { return r == '宗' || r == '祖' }

// titledName offers two or three characters without a surname after a title: 僧人信诚打开….
func (f *chinese) titledName(w *way, i int) {
	rest := w.rest(i)
	cost := 110
	for n := 1; n <= min(3, len(rest)); n++ {
		given := int(f.lexicon.given[rest[n-1]])
		if given == 0 || f.barred(rest[n-1]) || n == 1 && f.lexicon.char(rest[0])&isVerb != 0 {
			return
		}
		cost += given / 2
		if n >= 2 && f.boundary(rest[n:]) && f.lexicon.words.find(rest[:2]).cost == 0 {
			w.relax(i, i+n, cost+f.wordy(rest[:n]), isPerson)
		}
	}
}

// wordy is what it costs a given name to end in a word that stands by itself: 司马懿灭, 王去世, 平四县.
func (f *chinese) wordy(given []rune) int {
	last := given[len(given)-1]
	cost := 0
	if len(given) == 2 && strings.ContainsRune("王侯", last) {
		cost += 40 // 桂阳王
	}
	if len(given) == 2 && last == '案' {
		cost += 60 // 江南案
	}
	if is := f.lexicon.char(last); len(given) == 2 && is&(isVerb|isFunction|isTitle|isPlaceEnd|isGroupEnd) != 0 {
		cost += 25
		if given := f.lexicon.given[last]; given == 0 || given >= 80 || is&isAffect != 0 {
			cost += 40
		}
	}
	if len(given) == 2 && f.lexicon.words.find(given).is&(isVerb|isFunction|isTitle|isAction|isNoun|isState|isRegion) != 0 {
		cost += 60
	}
	for _, r := range given {
		if strings.ContainsRune("一二三四五六七八九十百千万第两年月日", r) {
			cost += 40
		}
	}
	return cost
}
