package question

import (
	"testing"

	"annals/deck/language"
)

func TestTitleForWhatPointsBackToIt(t *testing.T) {
	for _, row := range []struct{ title, text, want string }{
		{"东山岛 (福建)", "{d:1858年=1858}，该岛开始使用邮戳。", "哪一年，东山岛开始使用邮戳？"},
		{"江海投资银行", "这家银行创立于{d:1957年=1957}，初名江海钱庄。", "江海投资银行创立于哪一年，初名江海钱庄？"},
		{"江海投资银行", "这种观点于{d:1957年=1957}在{l:香港}产生。", ""},
	} {
		card, _ := cardOf(makeFrom(language.Simplified, row.title, factOf(t, row.text)), when, factOf(t, row.text).When[0].Text)
		if card.Question != row.want {
			t.Errorf("%s\n got %q\nwant %q", row.text, card.Question, row.want)
		}
	}
}
