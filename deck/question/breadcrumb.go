package question

import (
	"slices"
	"strings"

	"annals/deck"
)

// breadcrumb is the title and the headings, without what would tell the answer; cut says whether the title was left out or
// lost a word. A question for a date shows no date of any of these lines: one that hid the answer alone would tell it. A line
// that holds the name asked for is left out as a whole, for the shape of the rest would tell it: 中____建交.
func (a asker) breadcrumb(kind deck.Kind, l leaks) (lines []string, cut bool) {
	title := a.m.sources[a.fact.Source].Title
	for i, line := range append([]string{title}, a.fact.Heading...) {
		if i > 0 && bare(line) == bare(title) {
			continue
		}
		shown := line
		switch {
		case kind == deck.WhenKind:
			shown = l.mask(withoutDates(line))
		case l.in(line) || l.shortIn(line):
			shown = ""
		}
		if i == 0 && shown != line {
			cut = true
		}
		if strings.Trim(shown, "_ 年（）()-–—") != "" {
			lines = append(lines, shown)
		}
	}
	return lines, cut
}

// withoutDates is a title without its dates: one at an end or in brackets is dropped, for another stands a blank.
func withoutDates(line string) string {
	shown := maskDates(centuries.ReplaceAllString(line, blank))
	shown = shownYear.ReplaceAllString(shown, blank)
	shown = blankRange.ReplaceAllString(shown, blank)
	shown = blankInBrackets.ReplaceAllString(shown, "")
	if shown != line {
		shown = strings.TrimSpace(outerBlank.ReplaceAllString(shown, "$1"))
	}
	return hanMonth.ReplaceAllString(shown, blank)
}

var (
	centuries       = compile(`(?:公元|西元)?前?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:世[纪紀])(?:[\d一二三四五六七八九十]{1,2}0?年代)?|\d{2,4}年代|\b\d{1,2}(?:st|nd|rd|th)[ -]century\b`)
	hanMonth        = compile(`(?:[正腊臘冬]|[一二三四五六七八九十]{1,2})月(?:初?[一二三四五六七八九十廿卅]{1,3}[日号號])?`)
	blankRange      = compile(`____年?(?:[ \-–—―~～至到、和及]*____年?)+`)
	blankInBrackets = compile(` ?[（(][ _年,，\-–—]*[)）]`)
	outerBlank      = compile(`^(?:(?:In |On )?____年?[的:：, ]*)+|(\p{Han})____年?$|[ ,，:：·]*[,，:：·] ?____年?$`)
)

// shortIn says whether text names a state of the answer by one character, as pairs of states are: 中韩建交, 日俄战争.
func (l leaks) shortIn(text string) bool {
	for _, pair := range statePair.FindAllString(fold(text), -1) {
		for _, name := range l.names {
			if short := shortOf(name); short != "" && strings.Contains(pair, short) {
				return true
			}
		}
	}
	return false
}

// shortOf is the character that stands for a state beside others; "" for a name that has none. The name is folded.
func shortOf(name string) string {
	i := slices.IndexFunc(stateShorts, func(s stateShort) bool { return slices.Contains(strings.Fields(s.names), name) })
	if i < 0 {
		return ""
	}
	return stateShorts[i].short
}

type stateShort struct{ short, names string }

// stateShorts are the characters that stand for states in pairs and in 访华, with the names of those states, folded.
var stateShorts = []stateShort{
	{"中", "中国 中华人民共和国 中华民国 中方 清朝"}, {"华", "中国 中华人民共和国"}, {"清", "清朝 大清 清政府"}, {"韩", "韩国 大韩民国 南韩 韩方"},
	{"朝", "朝鲜 朝鲜民主主义人民共和国 北韩 朝方"}, {"台", "台湾 中华民国 台方"}, {"日", "日本 日本国 大日本帝国 日方"}, {"美", "美国 美利坚合众国 美方"},
	{"苏", "苏联 苏方"}, {"俄", "俄国 俄罗斯 俄罗斯帝国 俄罗斯联邦 沙俄"}, {"英", "英国 大英帝国"}, {"法", "法国"}, {"德", "德国 纳粹德国"}, {"意", "意大利"},
	{"奥", "奥地利 奥匈帝国"}, {"越", "越南"}, {"印", "印度"}, {"蒙", "蒙古 蒙古国"}, {"泰", "泰国"}, {"缅", "缅甸"}, {"伊", "伊朗 伊拉克"}, {"古", "古巴"},
	{"普", "普鲁士"}, {"土", "土耳其 奥斯曼帝国"}, {"西", "西班牙"}, {"葡", "葡萄牙"}, {"荷", "荷兰"},
}

// statePair is two or more of those characters together, or one of them where a visit or a side is told.
var statePair = compile(`[中华清韩朝台日美苏俄英法德意奥越印蒙泰缅伊古普土西葡荷两]{2,}|[访驻赴抵对援抗侵联反排][中华清韩朝台日美苏俄英法德意奥越印蒙泰缅古普荷](?:$|[^\p{Han}])|[中韩朝台日美苏俄英法德越印][方军]`)
