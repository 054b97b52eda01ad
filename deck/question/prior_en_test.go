package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestEnglishThingOfSentenceBefore(t *testing.T) {
	for _, c := range []struct{ context, text, question string }{
		{"The Skog Bridge is a wooden bridge. ", "It was moved to {l:Bergen} in {d:1901=1901}.", "In which year was the Skog Bridge moved to Bergen?"},
		{"The Skog Bridge is a wooden bridge. ", "The bridge was moved to {l:Bergen} in {d:1901=1901}.", "In which year was the Skog Bridge moved to Bergen?"},
		{"In 1850, Skog Hall was built. It has two floors. ", "In {d:1901=1901} it was moved to {l:Bergen}.", "In which year was Skog Hall moved to Bergen?"},
		{"The council praised the bridge. ", "It was moved to {l:Bergen} in {d:1901=1901}.", "In which year was it moved to Bergen?"},
		{"Skog Hall was built by the Kolm Company. ", "It was moved to {l:Bergen} in {d:1901=1901}.", "In which year was it moved to Bergen?"},
		{"The Skog Bridge is a wooden bridge. ", "It was decided in {d:1901=1901} that {l:Bergen} needed a port.", "In which year was it decided that Bergen needed a port?"},
	} {
		f := factOf(t, c.text)
		f.Source, f.Context = "s", c.context+f.Sentence
		card, _ := cardOf(Make([]deck.Source{{ID: "s", Language: language.English}}, []deck.Fact{f}), when, "1901")
		if card.Question != c.question {
			t.Errorf("%s\n got %q\nwant %q", f.Context, card.Question, c.question)
		}
	}
}
