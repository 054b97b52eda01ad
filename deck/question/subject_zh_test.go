package question

import (
	"testing"

	"annals/deck/language"
)

func TestQuestionWordBehindWhoActs(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，{p:王建国}强行编入流民。", nil, when, "1931年", "王建国在哪一年强行编入流民？"},
		{"{d:1931年=1931}，{l:太原}留守{p:王建国}起兵。", nil, when, "1931年", "哪一年，太原留守王建国起兵？"},
		{"洛阳书院是省内的名校，设有藏书楼，{d:1931年=1931}独立。", nil, when, "1931年", "洛阳书院在哪一年独立？"},
		{"{p:王建国}深知守城无望，于{d:1931年=1931}通知各界，决定迁往{l:洛阳}。", nil, when, "1931年", "王建国在哪一年通知各界，决定迁往洛阳？"},
		{"{d:1931年=1931}，{p:王建国}返回。", nil, when, "1931年", ""},
	})
}

func TestActsAs(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年5月2日=1931-05-02}-作为全权代表出席签字仪式。", []string{"p:王建国"}, when, "1931年5月2日", "王建国在哪一天作为全权代表出席签字仪式？"},
		{"{d:1931年=1931}，作为全权代表，{p:王建国}出席签字仪式。", nil, when, "1931年", "王建国在哪一年出席签字仪式？"},
	})
}

func TestSeasons(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1930/31年=1930/1931}度球季，{o:江口队}夺得冠军。", nil, when, "1930–1931年", "江口队在哪个球季夺得冠军？"},
		{"{d:1930/31年=1930/1931}度球季，{o:江口队}夺得冠军。", nil, who, "江口队", "1930–1931年度球季，哪支队伍夺得冠军？"},
		{"{o:江口队}于{d:1931年=1931}赛季夺得冠军。", nil, when, "1931年", "江口队于哪个赛季夺得冠军？"},
	})
}

func TestQuestionWordsInWholeSentences(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，{p:王建国}病逝，享年七十，门人私谥文贞，葬于{l:洛阳}。", nil, where, "洛阳", "1931年，王建国病逝，享年七十，门人私谥文贞，葬于哪里？"},
		{"{d:1931年=1931}，{s:法国}迫于{s:英国}的压力，没有出兵。", nil, where, "法国", "1931年，哪个国家迫于英国的压力，没有出兵？"},
		{"一年多以前的{d:1931年=1931}，{p:王建国}率军进入{l:洛阳}。", nil, when, "1931年", "王建国在哪一年率军进入洛阳？"},
		{"{d:1931年=1931}，{p:王建国}也遭遇了同样命运。", nil, when, "1931年", ""},
	})
}
