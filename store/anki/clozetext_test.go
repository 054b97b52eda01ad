package anki

import (
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

func TestTheAnswerIsTakenOutOfTheSentence(t *testing.T) {
	day, err := chrono.DayOf(1911, 10, 10)
	if err != nil {
		t.Fatal(err)
	}
	when := deck.Card{Kind: deck.WhenKind, Language: language.Simplified, Question: "何时起义？", Answer: "1911年10月10日", Date: day}
	who := deck.Card{Kind: deck.WhoKind, Language: language.English, Question: "Who came?", Answer: "Ada"}
	for _, test := range []struct {
		card     deck.Card
		accept   []string
		fact     deck.Fact
		text     string
		sentence bool
	}{
		{when, nil, deck.Fact{Sentence: "甲地于1911年10月10日起义。"}, "甲地于{{c1::1911年10月10日::何时？}}起义。", true},
		{when, []string{"次日"}, deck.Fact{Sentence: "次日，甲地起义。"}, "{{c1::1911年10月10日::何时？}}，甲地起义。", true},
		{when, nil, deck.Fact{Sentence: "10日甲地起义，110日后停火。", When: []deck.When{{Text: "10日", Date: day}}}, "{{c1::1911年10月10日::何时？}}甲地起义，110日后停火。", true},
		{when, nil, deck.Fact{Sentence: "10日甲地起义。", When: []deck.When{{Text: "10日", Date: chrono.YearOf(1911)}}}, "何时起义？<br>{{c1::1911年10月10日}}", false},
		{who, nil, deck.Fact{Sentence: "Adam met Ada, and Ada's <b> met {{Ada}}."}, "Adam met {{c1::Ada::who?}}, and {{c1::Ada::who?}}&#39;s &lt;b&gt; met &#123;&#123;{{c1::Ada::who?}}&#125;&#125;.", true},
		{who, nil, deck.Fact{Sentence: "The queen, Lady A. came.", Who: []deck.Who{{Name: "Ada", Aliases: []string{"Lady A.", "The queen"}}}}, "{{c1::The queen::who?}}, {{c1::Lady A.::who?}} came.", true},
		{who, nil, deck.Fact{Sentence: "Eve came.", Who: []deck.Who{{Name: "Eve"}}}, "Who came?<br>{{c1::Ada}}", false},
		{deck.Card{Kind: deck.CustomKind, Question: "Ratio?", Answer: "1::2"}, nil, deck.Fact{}, "Ratio?<br>{{c1::1&#58;&#58;2}}", false},
	} {
		test.card.Accept = test.accept
		text, ok := clozeText(test.card, &test.fact)
		if text != test.text || ok != test.sentence {
			t.Errorf("%q is %q, %v, want %q, %v", test.fact.Sentence, text, ok, test.text, test.sentence)
		}
	}
}

// TestChecksumIsAnkis compares with a number that Anki wrote.
func TestChecksumIsAnkis(t *testing.T) {
	if got := checksum(sortText("<b>goodbye</b>")); got != 1015989383 {
		t.Errorf("checksum is %d", got)
	}
}
