package question

import "strings"

// sounds are the characters that stand for foreign sounds alone, in one way of spelling names or in another.
const sounds = "阿埃艾奥巴贝彼博布查达戴丹德蒂丁恩尔法菲弗夫盖戈格古哈赫霍基加杰卡凯科克库拉莱兰勒雷里利列隆鲁伦罗洛马麦曼蒙米莫姆纳内尼诺帕佩皮普奇契切琴萨塞桑森沙什史斯索塔泰坦特提托瓦威维韦沃乌西希谢辛雅亚耶伊尤约扎詹兹托茨"

// soundsToo are others that do where names are compared, and that Chinese names have as well.
const soundsToo = sounds + "得安仑黎劳梅瑞苏楚迪狄琼伯葛柯"

// spelt says whether two names are one that is spelt in two ways: 安得鲁·杰克逊 and 安德鲁·杰克逊, 谢尔盖大公 and 谢尔盖·亚历山德罗维奇.
func spelt(x, y string) bool {
	given, last, full := strings.Cut(dotted(x), "·")
	other, otherLast, otherFull := strings.Cut(dotted(y), "·")
	if full && otherFull {
		return oneSound(lastPart(last), lastPart(otherLast)) && oneSound(given, other)
	}
	if full != otherFull {
		if !full {
			given, other = other, given
		}
		bare := strings.TrimRight(other, "大公王子皇后爵")
		return width(bare) > 1 && (bare == given || oneSound(bare, lastPart(last+otherLast)))
	}
	return oneSound(given, other) && given != other
}

func dotted(n string) string { return oneDot.Replace(fold(n)) }

var oneDot = strings.NewReplacer("•", "·", "‧", "·", "・", "·")

func lastPart(n string) string {
	if i := strings.LastIndex(n, "·"); i >= 0 {
		return n[i+len("·"):]
	}
	return n
}

// oneSound says whether two names are the same but for at most one character, and that one of sounds.
func oneSound(x, y string) bool {
	a, b := []rune(x), []rune(y)
	if len(a) != len(b) || isLatin(firstRune(x)) {
		return x == y
	}
	differ := 0
	for i := range a {
		if a[i] != b[i] {
			if differ++; !strings.ContainsRune(soundsToo, a[i]) || !strings.ContainsRune(soundsToo, b[i]) {
				return false
			}
		}
	}
	return differ == 0 || differ == 1 && len(a) > 2
}

// rulerName is the last character of the name of a ruler or noble; "" for others: 光绪帝 stands out among 李鸿章 and 张之洞.
func rulerName(n string) string {
	if runes := []rune(fold(n)); len(runes) > 1 && strings.ContainsRune("帝宗祖后王公侯", runes[len(runes)-1]) {
		return strings.Replace(string(runes[len(runes)-1]), "祖", "宗", 1)
	}
	return ""
}

// numbered says whether a name is that of a ruler of the West who is told from others by a number: 路易十四 or 尼古拉二世.
func numbered(p *profile) bool { return strings.HasSuffix(p.names[0], "世") }
