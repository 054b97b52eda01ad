package question

import (
	"testing"

	"annals/deck/language"
)

func TestClausesWithoutSubject(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1935年=1935}，迁都{l:洛阳}，将府库封存。", nil, when, "1935年", ""},
		{"{d:1931年=1931}，没收了{p:王某}的所有财产。", nil, when, "1931年", ""},
		{"{d:1931年=1931}，租借到{l:深圳}的球队效力。", nil, when, "1931年", ""},
		{"{d:1931年=1931}，废除{l:东阳县}，设立东阳市。", nil, when, "1931年", "哪一年，废除东阳县，设立东阳市？"},
		{"{d:1931年=1931}，在{l:洛阳}举办全国书展。", nil, when, "1931年", "哪一年，在洛阳举办全国书展？"},
		{"{d:2012年=2012}人口为62万。", nil, when, "2012年", ""},
	})
}

func TestTitleThatActs(t *testing.T) {
	life := factOf(t, "{d:1992年=1992}向《海洋》杂志投稿。")
	named := []string{"{d:1990年=1990}，{p:阵内}在{l:大阪}演讲。", "{d:1991年=1991}，{p:阵内}在{l:京都}演讲。", "{d:1993年=1993}，{p:阵内}在{l:神户}演讲。"}
	card, ok := cardOf(makeFrom(language.Simplified, "阵内", life, factOf(t, named[0]), factOf(t, named[1]), factOf(t, named[2])), when, "1992年")
	if want := "阵内在哪一年向《海洋》杂志投稿？"; !ok || card.Question != want {
		t.Errorf("asked %q, want %q", card.Question, want)
	}
}
