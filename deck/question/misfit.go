package question

import (
	"annals/deck"
)

// A verb tells what kind of thing its subject is. Where a name is taken for another kind, the finder of names was wrong, and a
// question that asks who broke out is worse than none.
var (
	// onlyPersons begins what a person does and no body.
	onlyPersons = compile(`^(?:正式|于|在|也|便|因病|不幸)?(?:` + dateClass + `|` + whereClass + `|[^，]{0,6})?(?:入伍|服役|去世|逝世|病逝|病故|辞世|驾崩|出生|诞生|结婚|订婚|离婚|毕业|退役|退休|出家|圆寂|自杀|自缢|遇刺|生于|卒于)|^,? (?:was born|died|married|retired|graduated)\b`)
	// spreads begins what a disease or a fire does.
	spreads = compile(`^(?:[于在](?:` + dateClass + `|` + whereClass + `)+)?(?:蔓延|肆虐|流行)`)
	// onlyTreaties begins what is done to a treaty.
	onlyTreaties = compile(`^,? (?:was|were) (?:signed|concluded|ratified)\b`)
	// otherForm follows a name with another form of it.
	otherForm = compile(`^，?(?:简称|又称|亦称|也称|或称|又名|全称|缩写)`)
	// ofPlace ends the name of a district or of a body, and none of a person.
	ofPlace = compile(`.[区县镇乡庄省市屿]$|..[岛河峡湾洋]$|(?:中学|大学|学校|公司|委员会|自治州|地区|分局|协会)$`)
	// onlyEvents begins what happens and nobody does.
	onlyEvents = compile(`^(?:国王|女王|王子|公主|皇帝)?(?:学校|中学|小学|大学|学院|医院|战斗|战役|山|岛|湖|河|角|港|街|路|桥|广场|机场|车站|奖|号)|^(?:正式|随即|最终|终于|也|便)?(?:爆发|发生(?:$|，)|打响|告终|生效|竣工|落成|通车|完工|开幕|闭幕|创刊|停刊|首映|上映|签订(?:$|，)|签署(?:$|，)|缔结(?:$|，))|^,? (?:broke out|took place|came into force|was held|was fought)\b`)
)

// misfits says whether a name cannot be of its kind, for its form or for the text told behind it.
func misfits(who deck.Who, after string) bool {
	if matches(otherForm, after) {
		return true // its other form tells it
	}
	switch who.Kind {
	case deck.Person:
		return matches(runsOn, who.Name) || matches(ofPlace, who.Name) || matches(onlyEvents, after)
	case deck.State, deck.Organization:
		return matches(spreads, after) || matches(onlyPersons, after) || matches(onlyTreaties, after)
	}
	return false
}
