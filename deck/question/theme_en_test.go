package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestEnglishThemes(t *testing.T) {
	for _, c := range []struct{ title, context, text, question string }{
		{"Kolm Museum", "", "In {d:1901=1901} the museum moved to {l:Bergen}.", "In which year did the Kolm Museum move to Bergen?"},
		{"Kolm Lighthouse", "Visitors of the Kolm Lighthouse pay nothing. ", "In {d:1901=1901} the lighthouse moved to {l:Bergen}.", "In which year did the Kolm Lighthouse move to Bergen?"},
		{"Skogby F.C.", "", "The club moved to {l:Bergen} in {d:1901=1901}.", "In which year did Skogby F.C. move to Bergen?"},
		{"Skogby", "Skogby is a mining town in the north. ", "The town joined {s:Norway} in {d:1901=1901}.", "In which year did Skogby join Norway?"},
		{"Skogby", "Skogby is a mining town in the north. ", "It joined {s:Norway} in {d:1901=1901}.", "In which year did Skogby join Norway?"},
		{"Skogby", "Skogby is a mining town. The Ward River floods. ", "It joined {s:Norway} in {d:1901=1901}.", "In which year did it join Norway?"},
		{"Skogby", "Skogby is a mining town in the north. Skogby's bank was built in 1850. ", "It moved to {l:Bergen} in {d:1901=1901}.", "In which year did Skogby's bank move to Bergen?"},
		{"Kolm Museum", "", "The college moved to {l:Bergen} in {d:1901=1901}.", ""},
	} {
		f := factOf(t, c.text)
		f.Source, f.Context = "s", c.context+f.Sentence
		card, _ := cardOf(Make([]deck.Source{{ID: "s", Title: c.title, Language: language.English}}, []deck.Fact{f}), when, "1901")
		if card.Question != c.question {
			t.Errorf("%s: %s\n got %q\nwant %q", c.title, f.Context, card.Question, c.question)
		}
	}
}
