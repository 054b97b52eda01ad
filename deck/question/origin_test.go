package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestOfWhichCountrySomebodyIs(t *testing.T) {
	for _, c := range []struct{ title, text, answer, want string }{
		{"", "{d:1909年=1909}，瑞典作家{p:塞尔玛·拉格洛夫}在{l:斯德哥尔摩}领奖。", "瑞典", "1909年，哪国作家塞尔玛·拉格洛夫在斯德哥尔摩领奖？"},
		{"", "{d:1898年=1898}，时任日本首相{p:大隈重信}访问{l:仁川}。", "日本", "1898年，时任哪国首相大隈重信访问仁川？"},
		{"瑞典文学", "{d:1909年=1909}，瑞典作家{p:塞尔玛·拉格洛夫}在{l:斯德哥尔摩}领奖。", "瑞典", ""},
		{"", "{d:1909年=1909}，瑞典与作家{p:塞尔玛·拉格洛夫}和解。", "瑞典", ""},
		{"", "{d:1961年=1961}，台湾省主席{p:周至柔}到{l:高雄}视察。", "台湾省", ""},
		{"", "{p:雅诺什·科瓦奇}（{d:1931年=1931}－），匈牙利排球运动员。", "匈牙利", "雅诺什·科瓦奇是哪国的排球运动员？"},
		{"", "{p:雅诺什·科瓦奇}（{d:1931年=1931}－）是一位匈牙利排球运动员及教练。", "匈牙利", "雅诺什·科瓦奇是哪国的排球运动员？"},
		{"", "{d:1931年=1931}，{o:挪威议会}通过了《渔业法》。", "挪威议会", "1931年，哪国议会通过了《渔业法》？"},
		{"", "{d:1651年=1651}，{g:荷兰人}占领了{l:开普敦}。", "荷兰人", "1651年，哪国人占领了开普敦？"},
	} {
		card, _ := cardOf(makeFrom(language.Simplified, c.title, factOf(t, c.text)), deck.WhereKind, c.answer)
		if card.Question != c.want {
			t.Errorf("%s: %q, want %q", c.text, card.Question, c.want)
		}
	}
}

func TestCountryOfAPersonIsAskedOnce(t *testing.T) {
	facts := []deck.Fact{
		factOf(t, "{d:1909年=1909}，瑞典作家{p:拉格洛夫}在{l:乌普萨拉}领奖。"), factOf(t, "{d:1912年=1912}，瑞典作家{p:拉格洛夫}访问{l:维也纳}。"),
	}
	count := 0
	for _, c := range makeFrom(language.Simplified, "", facts...) {
		if c.Answer == "瑞典" {
			count++
		}
	}
	if count != 1 {
		t.Errorf("%d cards ask for the country, want 1", count)
	}
}
