package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestBodiesThatDoWhatNoListOfStartsKnows(t *testing.T) {
	for _, c := range []struct {
		text   string
		kind   deck.Kind
		answer string
		want   string // "" for no such card
	}{
		{"{d:1931年=1931}，{o:江海关}补助了{l:宁波}的船商。", deck.WhoKind, "江海关", "1931年，哪个机构补助了宁波的船商？"},
		{"{d:1907年=1907}，{s:瑞典}独自建造了破冰船。", deck.WhereKind, "瑞典", "1907年，哪个国家独自建造了破冰船？"},
		{"{d:1775年=1775}，{s:美国}独立战争爆发于{l:列克星敦}。", deck.WhereKind, "美国", ""},
		{"{d:1948年=1948}，{s:捷克}复辟势力的首领{p:诺瓦克}逃往{l:维也纳}。", deck.WhereKind, "捷克", ""},
		{"{d:2009年3月20日=2009-03-20}，{p:松岛菊}方面提出上诉。", deck.WhoKind, "松岛菊", ""},
	} {
		card, _ := cardOf(makeFrom(language.Simplified, "", factOf(t, c.text)), c.kind, c.answer)
		if card.Question != c.want {
			t.Errorf("%s: %q, want %q", c.text, card.Question, c.want)
		}
	}
}

func TestYearsOfAReignDateNoDeed(t *testing.T) {
	first := factOf(t, "In {d:1344=1344}, the fleet of {s:Venice} left {l:Chania} and captured {p:Emperor Romanos} (r. {d:1340–1349=1340/1349}).")
	second := first
	first.When, second.When, second.ID = first.When[:1], first.When[1:], "reign"
	for _, c := range makeFrom(language.English, "", first, second) {
		if c.Fact == second.ID && c.Kind == deck.WhenKind {
			t.Errorf("%q", c.Question)
		}
	}
}

func TestBodyBehindAPrepositionIsNoPartOfTheSubject(t *testing.T) {
	f := factOf(t, "{p:沈知白}在学会内颇受支持，成为{d:1956年=1956}代表大会的候选人。")
	if _, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhoKind, "沈知白"); !ok {
		t.Error("no card asks who became a candidate")
	}
	f = factOf(t, "{d:1911年11月=1911-11}，{p:沈知白}自东海大学毕业。")
	if card, _ := cardOf(makeFrom(language.Simplified, "", f), deck.WhenKind, "1911年11月"); card.Question != "沈知白在哪年哪月自东海大学毕业？" {
		t.Errorf("%q", card.Question)
	}
}

func TestPlacesThatAreSpokenOf(t *testing.T) {
	for _, c := range []struct{ text, answer, want string }{
		{"{d:1914年=1914}，{l:顺县}改名顺北县，隶属{l:会稽道}。", "顺县", ""},
		{"{d:1914年=1914}，{l:顺昌县}正式划归{l:会稽道}。", "顺昌县", "1914年，哪个县正式划归会稽道？"},
		{"后由于{d:1953年=1953}{l:顺昌}并入{l:延平}，商号迁走。", "顺昌", ""},
		{"{d:1755年11月1日=1755-11-01}，{l:里斯本}发生大地震。", "里斯本", "1755年11月1日，哪里发生大地震？"},
		{"{d:1848年=1848}，{l:丹麦}爆发了“三月革命”。", "丹麦", "1848年，哪个国家爆发了“三月革命”？"},
	} {
		card, _ := cardOf(makeFrom(language.Simplified, "", factOf(t, c.text)), deck.WhereKind, c.answer)
		if card.Question != c.want {
			t.Errorf("%s: %q, want %q", c.text, card.Question, c.want)
		}
	}
}

func TestClauseBehindWhatBroughtIt(t *testing.T) {
	for _, c := range []struct{ text, answer, want string }{
		{"新桥落成，使{p:沈知白}于{d:1921年=1921}当选市长。", "沈知白", "谁于1921年当选市长？"},
		{"在{d:1672年=1672}的时候，{p:沈知白}先后占领了{l:泉州}和{l:漳州}。", "沈知白", "1672年，谁先后占领了泉州和漳州？"},
	} {
		card, _ := cardOf(makeFrom(language.Simplified, "", factOf(t, c.text)), deck.WhoKind, c.answer)
		if card.Question != c.want {
			t.Errorf("%s: %q, want %q", c.text, card.Question, c.want)
		}
	}
}
