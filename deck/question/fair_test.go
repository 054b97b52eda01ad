package question

import (
	"testing"

	"annals/deck"
)

func TestUnfairChoices(t *testing.T) {
	fair := []string{"Hope", "Gray", "Lane"}
	for _, row := range []struct {
		question, answer string
		kind             deck.NameKind
		choices          []string
		want             bool
	}{
		{"In 1901, who met Ward?", "Brook", deck.Person, fair, true},
		{"In 1901, who met Hope?", "Brook", deck.Person, fair, false},
		{"In 1901, who met Hopeful?", "Brook", deck.Person, fair, true},
		{"In 1901, who met Ward?", "Brook", deck.Person, []string{"Hope", "Gray", "XIV"}, false},
		{"Whom did Ward defeat in 38 BC?", "Parthians", deck.Person, fair, false},
		{"In 1700, which group left?", "Welsh Levellers", deck.Organization, []string{"Irish Levellers", "Danish Levellers", "Swiss Levellers"}, false},
		{"In 1700, which army left?", "Danish Army", deck.Organization, []string{"Irish Army", "Dutch Army", "Swiss Army"}, true},
		{"1412年，哪個朝代出兵？", "明朝", deck.State, []string{"日本", "暹羅", "琉球"}, false},
		{"1412年，哪个朝代出兵？", "明朝", deck.State, []string{"元朝", "宋朝", "唐朝"}, true},
	} {
		card := deck.Card{Question: row.question, Answer: row.answer, Choices: row.choices}
		if got := fairChoices(card, deck.Who{Name: row.answer, Kind: row.kind}) != nil; got != row.want {
			t.Errorf("%s = %s: %v fair is %v, want %v", row.question, row.answer, row.choices, got, row.want)
		}
	}
}
