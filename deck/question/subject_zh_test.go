package question

import (
	"testing"

	"annals/deck"
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

func TestWhoAndWhereByForm(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，{p:王建国}总统宣布解散政府。", nil, who, "王建国", "1931年，谁宣布解散政府？"},
		{"{d:1931年=1931}，{p:王建国}的舰队袭击了{l:江口}。", nil, who, "王建国", "1931年，谁的舰队袭击了江口？"},
		{"{d:1931年=1931}，{s:法国}-{s:英国}联军攻占{l:江口}。", nil, where, "英国", ""},
		{"{d:1931年=1931}，{s:法国}派出「江河」号军舰前往{l:江口}。", nil, where, "法国", "1931年，哪个国家派出「江河」号军舰前往江口？"},
		{"从不求饶的{s:法国}，在{d:1931年=1931}发行了邮票。", nil, when, "1931年", "法国在哪一年发行了邮票？"},
		{"《江口条约》签订于{d:1931年=1931}{l:洛阳}，共十条。", nil, when, "1931年", "《江口条约》于哪一年签订于洛阳？"},
		{"《江口条约》签订于{d:1931年=1931}{l:洛阳}，共十条。", nil, where, "洛阳", "《江口条约》于1931年签订于哪里？"},
		{"{l:福建}于{d:1931年=1931}发生兵乱。", nil, where, "福建", "哪里于1931年发生兵乱？"},
	})
}

func TestSubjectsOfOtherClauses(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"击败了卫冕冠军{p:王建国}，{d:1931年=1931}夺得公开赛奖杯。", nil, who, "王建国", ""},
		{"{s:江国}占领关口，而联邦宣称此举非法，并于{d:1931年=1931}派兵进入{l:江国}。", nil, where, "江国", ""},
	})
}

func TestErasAndLimits(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"清{d:道光15年（1835）=1835}{p:王建国}率军进驻{l:洛阳}。", nil, when, "1835年", "王建国在哪一年率军进驻洛阳？"},
		{"直至清{d:道光十五年=1835}，{p:王建国}才率军进驻{l:洛阳}。", nil, who, "王建国", "直至1835年，谁才率军进驻洛阳？"},
		{"{s:日本}{d:大正九年=1920}，{o:江口厅}改制为州。", nil, when, "1920年", "江口厅在哪一年改制为州？"},
		{"{d:17世纪=16XX}大航海时代以前，{p:王建国}率军进驻{l:洛阳}。", nil, when, "17世纪", ""},
		{"支部才在{d:1931年=1931}正式于{l:洛阳}成立。", nil, when, "1931年", "支部在哪一年正式于洛阳成立？"},
		{"{d:1931年=1931}，{p:王建国}又一次踏上了征程。", nil, when, "1931年", "王建国在哪一年又一次踏上了征程？"},
		{"{d:1894年=1894}，清日「甲午战争」，次年签约。", nil, when, "1894年", ""},
		{"{d:1931年=1931}，由{p:王建国}率领的探险队抵达{l:江口}。", nil, who, "王建国", "1931年，由谁率领的探险队抵达江口？"},
		{"{d:1661年=1661}，{p:王建国}收复{s:台湾}。", nil, where, "台湾", "1661年，王建国收复哪里？"},
		{"{d:康熙年间=1662/1722}，{p:王建国}率军进驻{l:洛阳}。", nil, when, "1662–1722年", ""},
		{"随着{p:王建国}、{p:李建国}率军进驻{l:洛阳}，{d:1931年=1931}战事平息。", nil, who, "李建国", ""},
	})
}

func TestWordsThatJoin(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，再次改名江口学堂。", nil, when, "1931年", "哪一年，再次改名江口学堂？"},
		{"{s:印度}{d:自1931年以来=1931}有十万人离乡。", nil, where, "印度", "哪个国家自1931年以来有十万人离乡？"},
		{"{d:1931年=1931}，{p:王建国}在{l:洛阳}起兵，被部将{p:李大钊}所杀。", nil, who, "李大钊", "1931年，王建国在洛阳起兵，被谁所杀？"},
		{"明朝{p:王建国}迁都后，从{d:1931年=1931}起营建新的皇宫。", nil, who, "王建国", "谁迁都后，从1931年起营建新的皇宫？"},
		{"{d:1931年=1931}世界棒球经典赛乙组赛事，在{l:洛阳}举行。", nil, when, "1931年", ""},
		{"{o:江口党}认为：自从{d:1911年=1911}起至{d:1949年=1949}，国内从未安定。", nil, who, "江口党", ""},
	})
}

func TestLivesOfOthers(t *testing.T) {
	life := func(context, text string, implied ...string) deck.Card {
		f := factOf(t, text, implied...)
		f.Context = context + f.Sentence
		card, _ := cardOf(makeFrom(language.Simplified, "王建国", f), deck.WhenKind, "1931年")
		return card
	}
	if q := life("他应李大钊之聘到校任教。", "{d:1931年=1931}，受校长赏识升任教授。", "p:李大钊").Question; q != "王建国在哪一年受校长赏识升任教授？" {
		t.Errorf("asked %q of somebody else than the one whose life it is", q)
	}
	if q := life("李大钊到校任教。", "{d:1931年=1931}，受校长赏识升任教授。", "p:李大钊").Question; q != "李大钊在哪一年受校长赏识升任教授？" {
		t.Errorf("asked %q of somebody else than the one before", q)
	}
	if q := life("", "{d:1931年=1931}，20岁中举人。").Question; q != "王建国在哪一年20岁中举人？" {
		t.Errorf("asked %q", q)
	}
}

func TestWhoLeadsAndWhere(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，守军在{p:王建国}将军的指挥下攻占{l:江口}。", nil, who, "王建国", "1931年，守军在谁的指挥下攻占江口？"},
		{"{d:1931年=1931}，驻{l:江口}的{o:顾问团}送出报告。", nil, where, "江口", "1931年，驻哪里的顾问团送出报告？"},
		{"{d:1931年=1931}，{p:王建国}以其“办事细心，品学俱优”，擢升为总督。", nil, when, "1931年", "王建国在哪一年以其“办事细心，品学俱优”，擢升为总督？"},
		{"{p:王建国}不避风险，于{d:1931年=1931}上书进谏。", nil, when, "1931年", "王建国在哪一年上书进谏？"},
	})
}
