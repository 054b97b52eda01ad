package question

import (
	"slices"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestNamesThatQualifyNouns(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1954年=1954}，四家厂商在{l:日本}工业中占据主导地位。", nil, where, "日本", ""},
		{"{d:1997年=1997}，{p:王建国}馆长退休。", nil, who, "王建国", "1997年，谁退休？"},
		{"{p:宋孝宗}{d:淳熙元年=1174}，江州升为定江府。", nil, who, "宋孝宗", "1174年，江州升为定江府，当时在位的是谁？"},
		{"{p:王建国}{d:1174年=1174}，江州升为定江府。", nil, who, "王建国", ""},
	})
}

func TestNoBlankWhereNobodyStands(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1295年=1295}，{p:王建国}把纺织技术带到{l:松江}的{p:乌泥泾}。", nil, who, "乌泥泾", ""},
		{"{d:1295年=1295}，{p:王建国}从{p:石垣岛}撤离，回到{l:松江}。", nil, who, "石垣岛", ""},
		{"{d:1950年=1950}，{l:北京}的天坛只用于祭天、{l:谷雨}和祈雨。", nil, where, "谷雨", ""},
	})
}

func TestNamesThatRunOn(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1921年=1921}，{p:王建国}开会，{p:李自}任团长。", nil, who, "李自", ""},
		{"{d:742年=0742}，{p:王建国}升任{p:平卢}节度使。", nil, who, "平卢", ""},
		{"{d:1993年=1993}，{p:郭鹤}年嘉里公司买下{o:晚报}的股权。", nil, who, "郭鹤", ""},
		{"{d:1667年=1667}，{s:荷兰}以他们在{l:爪哇}所建立的要塞同{s:英国}交换。", nil, where, "爪哇", ""},
		{"{d:1810年=1810}，{p:王建国}埋葬于当地的{l:东山公墓}。", nil, where, "东山公墓", "1810年，王建国埋葬于当地的（____，地名）。"},
	})
}

func TestNoChoiceThatIsNobody(t *testing.T) {
	facts := []string{
		"{d:1911年5月1日=1911-05-01}，{p:王建国}率军攻占{l:长沙}。", "{d:1911年6月1日=1911-06-01}，{p:王建国}在{l:成都}演讲。",
		"{d:1911年7月1日=1911-07-01}，遗骸安葬于{p:黄花岗}。", "{d:1911年8月1日=1911-08-01}，{l:长沙}由盛转衰，是{p:马嵬驿}之变的结果。",
		"{d:1911年9月1日=1911-09-01}，{l:成都}城中有{p:许家班}的戏台。",
	}
	var made []deck.Fact
	for _, text := range facts {
		made = append(made, factOf(t, text))
	}
	card, ok := cardOf(makeFrom(language.Simplified, "", made...), who, "王建国")
	if !ok || slices.ContainsFunc(card.Choices, func(c string) bool { return c == "黄花岗" || c == "马嵬驿" || c == "许家班" }) {
		t.Errorf("%q: choices %q", card.Question, card.Choices)
	}
}

func TestHalvesOfNames(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1800年=1800}，{p:亚历山}卓·王伯爵在{l:米兰}做实验。", nil, who, "亚历山", ""},
		{"{d:1541年=1541}，{p:王建国}另外两个伙伴沿着航路前往{l:印度}。", nil, who, "王建国", ""},
		{"{d:1949年=1949}，军队进入{l:贵州省}会贵阳。", nil, where, "贵州省", ""},
	})
}
