package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestTopicOfParagraph(t *testing.T) {
	opening := "江口足球俱乐部位于江口市。"
	for text, want := range map[string]string{
		"他们在{d:1931年=1931}搬到了{l:洛阳}。":         "江口足球俱乐部在哪一年搬到了洛阳？",
		"它于{d:1931年=1931}迁往{l:洛阳}。":           "江口足球俱乐部于哪一年迁往洛阳？",
		"{d:1931年=1931}对游人开放。":                "江口足球俱乐部在哪一年对游人开放？",
		"从{d:1931年=1931}动工，{d:1935年=1935}完成。": "江口足球俱乐部在哪一年动工？",
		"他们先在城外比赛，{d:1931年=1931}被选入联盟。":       "江口足球俱乐部在哪一年被选入联盟？",
		"根据{d:1931年=1931}的统计，全市有三支球队。":        "",
	} {
		f := factOf(t, text)
		f.Context = opening + f.Sentence
		card, ok := cardOf(makeFrom(language.Simplified, "江口足球俱乐部", f), deck.WhenKind, "1931年")
		if ok != (want != "") || card.Question != want {
			t.Errorf("%s: asked %q, want %q", text, card.Question, want)
		}
		f.Context = "城中另有一队。" + f.Sentence
		if card, _ := cardOf(makeFrom(language.Simplified, "江口足球俱乐部", f), deck.WhenKind, "1931年"); want != "" && card.Question == want {
			t.Errorf("%s: asked %q in a paragraph of something else", text, card.Question)
		}
	}
}

func TestTopicOfEntry(t *testing.T) {
	ask := func(title, text string) string {
		card, _ := cardOf(makeFrom(language.Simplified, title, factOf(t, text)), deck.WhenKind, "1931年")
		return card.Question
	}
	if q := ask("江口中学", "{d:1931年=1931}迁入新城。"); q != "江口中学在哪一年迁入新城？" {
		t.Errorf("asked %q of a school that moved", q)
	}
	if q := ask("江口中学", "{d:1931年=1931}发布《中学规则》，统一学制。"); q != "哪一年，发布《中学规则》，统一学制？" {
		t.Errorf("asked %q of what a school did not do", q)
	}
	f := factOf(t, "{d:1931年=1931}独立为江口师范。")
	f.Context = "江口中学分校设于城南。" + f.Sentence
	if card, _ := cardOf(makeFrom(language.Simplified, "江口中学", f), deck.WhenKind, "1931年"); card.Question == "江口中学在哪一年独立为江口师范？" {
		t.Errorf("asked %q of the school and not of its branch", card.Question)
	}
}
