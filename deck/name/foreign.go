package name

import (
	"slices"
	"strings"
)

// foreignNames offers runs of transliteration characters, with or without dots between the parts of a name.
func (f *chinese) foreignNames(w *way, i int) {
	rest := w.rest(i)
	if !w.dots && f.lexicon.foreign[rest[0]] == 0 || w.dots && f.opensWord(rest) {
		return
	}
	cost, apart := f.foreignStart(w, i)
	dots, strange := 0, 0
	known := 0 // where a part ends that the tables know
	for k, r := range rest[:min(len(rest), 24)] {
		if k < known {
			continue
		}
		if isDot(r) {
			if k == 0 || k+1 == len(rest) {
				return
			}
			if !isHyphen(r) {
				dots++
				cost = apart + min(cost-60, 20*k+50*strange) // the dot says that it is a name, whatever its characters
			}
			if n := f.nameAhead(rest[k+1:]); n > 0 {
				known = k + 1 + n
				w.relax(i, i+known, max(cost, 30), isPerson|isSure) // 贝尼托·墨索里尼
				cost += 25 * n
			}
			continue
		}
		if w.dots && dots == 0 && k > 0 && f.titleAhead(rest[k:]) {
			return // 狄托派+特使+爱德华·卡达尔
		}
		c := int(f.lexicon.foreign[r])
		if c == 0 {
			inside := k+1 < len(rest) && f.lexicon.foreign[rest[k+1]] != 0 && dots > 0
			if dots > 0 && f.boundary(rest[k:]) && !(inside && r == '都') {
				return // 欧巴马赢得, but not 史+都华
			}
			if strange++; f.barred(r) && r != '都' || strange > 2 || !inside && !f.dotAhead(rest[k:]) {
				return
			}
		}
		switch {
		case c == 0:
			cost += 75
			continue
		case dots > 0 && f.lexicon.char(r)&(isFunction|isVerb) != 0 && f.titleAhead(rest[k+1:]):
			return // 李伯曼+当+副总统
		case dots > 0:
			cost += 25
			w.relax(i, i+k+1, max(cost, 30), isPerson|isSure)
		default:
			if n := f.unitAhead(rest[k:]); n > 0 && k >= 2 && strange == 0 && f.lexicon.words.find(rest[:k]).cost == 0 {
				w.relax(i, i+k+n, cost+4*n, isForeign) // 法里兹+巴达洛夫, whom the text calls 巴达洛夫 elsewhere
			}
			cost += c * 8 / 10
			if strange == 0 && k >= 1 && f.rulerAhead(rest[k+1:]) {
				w.relax(i, i+k+1, cost-60, isForeign) // 狄奥多西+一世
				continue
			}
			if strange == 0 && f.lexicon.words.find(rest[:k+1]).is&(isState|isCity|isRegion) != 0 {
				continue // the tables know it: 南斯拉夫
			}
			titled := f.titleAhead(rest[k+1:]) || f.tribeAhead(rest[k+1:])
			if strange == 0 && (k >= 2 || k == 1 && (w.path[i].is&isTitle != 0 || titled)) {
				whole := cost
				if titled && k > 2 {
					whole -= 30 // 林登强森+总统, not 林登强 before a word
				}
				w.relax(i, i+k+1, whole, isForeign)
			}
		}
	}
}

// foreignStart is what it costs a name to start at i, and what it costs one with dots to start with the word before it: 由法兰克·…,
// 大臣谢尔盖·…, 生理学+家威廉·….
func (f *chinese) foreignStart(w *way, i int) (cost, apart int) {
	rest := w.rest(i)
	cost = 70
	if w.path[i].is&isTitle != 0 {
		cost -= 30
	}
	if c := f.lexicon.foreign[rest[0]]; (c == 0 || c > 50) && f.lexicon.char(rest[0])&(isFunction|isVerb) != 0 && w.path[i].is&(isMark|isTitle) == 0 {
		cost += 60 // more likely a word before the name
	}
	if !w.dots && len(rest) > 1 {
		if word := f.lexicon.words.find(rest[:2]); word.is&(isNoun|isVerb|isAction|isOther) != 0 && word.is&(isName|isWeakPlace) == 0 {
			cost += 50 // 强烈+崇拜
		}
	}
	if strings.ContainsRune("由被把让给令使据向如跟同", rest[0]) || f.titleAhead(rest) || f.titleAround(w, i) {
		apart = 120
	}
	return cost, apart
}

// opensWord says whether a word of two characters that is no name begins rest: 本名约瑟普·布罗兹.
func (f *chinese) opensWord(rest []rune) bool {
	if len(rest) < 2 || f.lexicon.foreign[rest[0]] != 0 && f.lexicon.foreign[rest[1]] != 0 {
		return false
	}
	found := f.lexicon.words.find(rest[:2])
	return found.cost > 0 && found.is&(isName|isWeakPlace|isSurname) == 0
}

// rulerAhead says whether rest begins with what ends the names of rulers and no other word begins with: 一世, 大帝.
func (f *chinese) rulerAhead(rest []rune) bool {
	return len(rest) >= 2 && f.lexicon.words.find(rest[:2]).is&isRulerEnd != 0
}

// titleAhead says whether a title of two or more characters begins rest, and no longer word: 库克+船长, but not 保路+同志会.
func (f *chinese) titleAhead(rest []rune) bool {
	for n := min(4, len(rest)); n >= 2; n-- {
		if found := f.lexicon.words.find(rest[:n]); found.cost > 0 {
			return found.is&isTitle != 0
		}
	}
	return false
}

// titleAround says whether a title ends with the character at i of the way: 内政部+长彼得·….
func (f *chinese) titleAround(w *way, i int) bool {
	const longest = 3 // characters of a title before its last
	at := w.from + i
	for n := 1; n <= min(longest, i); n++ {
		if f.lexicon.words.find(w.s.runes[at-n:at+1]).is&isTitle != 0 {
			return true
		}
	}
	return false
}

// tribeAhead says whether 部 begins rest, and no longer word.
func (f *chinese) tribeAhead(rest []rune) bool {
	return len(rest) > 0 && rest[0] == '部' && (len(rest) == 1 || f.lexicon.words.find(rest[:2]).cost == 0)
}

// nameAhead is the length of the longest person's name of the tables that begins rest.
func (f *chinese) nameAhead(rest []rune) int {
	node, found := int32(0), 0
	for k, r := range rest {
		if node = f.lexicon.words.next(node, r); node < 0 {
			break
		}
		if k > 0 && f.lexicon.words.word(node).is&(isPerson|isForeign) != 0 {
			found = k + 1
		}
	}
	return found
}

// unitAhead is the length of the longest name of transliteration characters that the document tells and rest begins with.
func (f *chinese) unitAhead(rest []rune) int {
	for _, k := range f.names[rest[0]] {
		if k.is&isForeign != 0 && len(k.runes) <= len(rest) && slices.Equal(k.runes, rest[:len(k.runes)]) {
			return len(k.runes)
		}
	}
	return 0
}

// dotAhead says whether a dot joins these characters, at most five, to another part of a name.
func (f *chinese) dotAhead(rest []rune) bool {
	for k, r := range rest {
		if isDot(r) {
			return k > 0
		}
		if k > 4 || f.barred(r) {
			return false
		}
	}
	return false
}
