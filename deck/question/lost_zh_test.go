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
		{"{p:王安}在{d:1931年5月2日=1931-05-02}的中受伤。", nil, when, "1931年5月2日", ""}, // the battle's name is lost
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

func TestDatesThatTellNothing(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"新历比旧历早{d:214年=0214}，由{p:王建国}制定。", nil, when, "214年", ""},
		{"{p:王建国}{d:1603年=1603}和{d:1639年=1639}。", nil, when, "1639年", ""},
		{"东原之战，在{s:日本}战国时代的{d:1589年=1589}发生。", nil, when, "1589年", "东原之战，在日本战国时代的哪一年发生？"},
		{"{d:1201年=1201}，{p:王建国}在白河支流清河之野，击败联军。", nil, when, "1201年", "王建国于哪一年在白河支流清河之野，击败联军？"},
	})
}

func TestOrderItemsBeginWithWhoActs(t *testing.T) {
	for text, want := range map[string]bool{
		"王建国在洛阳演讲": false, "下诏，改称洛阳": true, "迎娶将军侄女": true, "，总统宣布停战": true, "安宁之乱是唐朝，由节度使发动的叛乱": true,
		"英国以滇案为借口，签约": false, "起义军攻占洛阳": false,
	} {
		if got := opensAbruptly(text); got != want {
			t.Errorf("%s: opens abruptly %v, want %v", text, got, want)
		}
	}
}

func TestDatesWithinDescriptions(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"学堂以{d:1893年=1893}建立的书院为起源举行校庆，由{p:王建国}主持。", nil, when, "1893年", "学堂以哪一年建立的书院为起源举行校庆？"},
		{"{d:1963年10月10日至2003年12月30日=1963-10-10/2003-12-30}，{p:王建国}出生于{l:洛阳}。", nil, when, "1963年10月10日至2003年12月30日", ""},
		{"辽{d:会同元年=0938}，{l:蓟县}改名为北县。", nil, when, "938年", "蓟县在哪一年改名为北县？"},
		{"{d:1875年=1875}，{p:王建国}在他位于{l:洛阳}的旧居，装上了牌匾。", nil, when, "1875年", "王建国于哪一年在他位于洛阳的旧居，装上了牌匾？"},
	})
}

func TestTitlesBracketIsNotSaid(t *testing.T) {
	f := factOf(t, "{d:1714年=1714}，与{s:荷兰}签订《西荷条约》。")
	card, ok := cardOf(makeFrom(language.Simplified, "王建国 (将军)", f), when, "1714年")
	if want := "王建国与荷兰在哪一年签订《西荷条约》？"; !ok || card.Question != want {
		t.Errorf("asked %q, want %q", card.Question, want)
	}
}

func TestCountsAndPurposesAreNoEvents(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1976年=1976}招生489人。", nil, when, "1976年", ""},
		{"{d:1897年=1897}∼{d:1900年=1900}，{p:王建国}任{l:洛阳}知府。", nil, when, "1900年", ""},
		{"{p:王建国}在{d:1960年=1960}美国总统选举，以微弱差距击败{p:李大山}。", nil, when, "1960年", "王建国在哪一年的美国总统选举，以微弱差距击败李大山？"},
		{"{o:鼠疫}于{d:1710年8月=1710-08}蔓延到了{l:洛阳}。", nil, who, "鼠疫", ""},
		{"{d:1815年=1815}，{p:王建国}在{l:澳门}为了翻译工作，编写了字典。", nil, when, "1815年", "王建国于哪一年在澳门为了翻译工作，编写了字典？"},
	})
}

func TestEnvoysActAndNotTheirCountry(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1714年11月=1714-11}，{s:荷兰}使者抵达{l:洛阳}请求停战。", nil, when, "1714年11月", "荷兰使者在哪年哪月抵达洛阳请求停战？"},
		{"{d:1714年5月=1714-05}，{s:荷兰}使臣{p:王建国}抵达{l:洛阳}。", nil, when, "1714年5月", "荷兰使臣王建国在哪年哪月抵达洛阳？"},
	})
}

func TestLifeWhereAnotherActs(t *testing.T) {
	for text, want := range map[string]string{
		"因为{p:李大山}在{d:1579年=1579}自杀而蛰居，由此离开{l:洛阳}。": "李大山在哪一年自杀？",
		"{d:1259年=1259}，成为藩主的{p:李大山}在{l:洛阳}病死。":     "",
		"{d:1259年=1259}，与{p:李大山}结婚，移居{l:洛阳}。":       "王建国与李大山在哪一年结婚，移居洛阳？",
		"{d:1259年=1259}，把家业让予嫡子{p:李大山}并在{l:洛阳}隐居。":  "王建国在哪一年把家业让予嫡子李大山并在洛阳隐居？",
		"对此{o:州议会}于{d:1683年=1683}通过了该法。":            "州议会于哪一年通过了该法？",
		"稍后在{d:1683年=1683}又攻取了{l:东山岛}。":             "哪一年，攻取了东山岛？",
	} {
		card, _ := cardOf(makeFrom(language.Simplified, "王建国", factOf(t, text)), when, factOf(t, text).When[0].Text)
		if card.Question != want {
			t.Errorf("%s\n got %q\nwant %q", text, card.Question, want)
		}
	}
}
