package question

import "strings"

// tellsWar is how a question tells of war.
var tellsWar = compile(`[^冠亚季殿将]军|开战|宣战|交战|作战|战争|战役|之战|进攻|攻[占克入打击]|入侵|侵略|占领|战舰|军舰|炮击|\b(?:war|army|navy|troops|fleet|attack(?:ed)?|invade[ds]?|declared war|occup(?:y|ied)|forces|battle|surrender(?:ed)?)\b`)

// manyJoin are events that many states share on one day: another state may well be right too.
var manyJoin = compile(`加入|参战|成员|会员|同时|\bjoin|member`)

// declaresWar is what many states did on one day in the world wars, and in no other.
var declaresWar = compile(`宣战|declared? war`)

// manyDo are events that many states share within a year, though hardly on one day.
var manyDo = compile(`签署|签订|缔结|(?:宣布|宣告|获得|取得|获|正式)独立|独立(?:为|建国|运动|[，？。]|$)|承认|建交|断交|\bsign(?:ed|s)?\b|treaty|\bpact|independen|sovereign|recogni[sz]`)

// shared says whether many others may have done on the day, or in the year, what the question asks for.
func (c choosing) shared() bool {
	question, date := fold(c.card.Question), c.fact.When[0].Date
	worldWar := date.Year() >= 1914 && date.Year() <= 1918 || date.Year() >= 1939 && date.Year() <= 1945
	days := date.Last() - date.First()
	return manyJoin.MatchString(question) || declaresWar.MatchString(question) && (worldWar || days > 0) || manyDo.MatchString(question) && days > 31
}

// armies are the characters that stand for a state before 军.
const armies = "日美英法德俄苏意奥普西葡荷土韩朝越泰缅柬老印巴埃以叙波比希芬丹清明联"

// sideChoices are for 中方 and 日军, a state's character and what it has there.
func (c choosing) sideChoices(answer string) []string {
	runes := []rune(answer)
	if len(runes) != 2 || runes[1] != '方' && fold(string(runes[1])) != "军" {
		return nil
	}
	for i, s := range neighbourTable().states {
		if firstOf(s.short) == fold(string(runes[0])) && s.in.hold(c.year) {
			return c.stateChoices(stateName{i, oneForm}, answer, func(short string) string {
				if runes[1] != '方' && !strings.Contains(armies, fold(short)) {
					return "" // 海军 is no army of Haiti, and nobody says 卢军
				}
				return short + string(runes[1])
			})
		}
	}
	return nil
}
