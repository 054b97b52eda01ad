package deckfile

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// one reads a text that holds one card and nothing wrong.
func one(t *testing.T, text string) deck.Card {
	t.Helper()
	d, problems, err := Read(strings.NewReader(text))
	if err != nil || len(problems) > 0 || len(d.Cards) != 1 {
		t.Fatalf("%q: %d cards, problems %v, error %v", text, len(d.Cards), problems, err)
	}
	return d.Cards[0]
}

func TestHandWrittenCards(t *testing.T) {
	for _, test := range []struct {
		text string
		want deck.Card
	}{
		{"## Who signed?\nQiying", deck.Card{Kind: deck.CustomKind, Language: language.English, Question: "Who signed?", Answer: "Qiying"}},
		{"\ufeff# 练习\r\n\r\n## 谁签的？\r\n\r\n耆英\r\n", deck.Card{Kind: deck.CustomKind, Language: language.Simplified, Question: "谁签的？", Answer: "耆英"}},
		{"## 1 & 2 < 3?\n- yes & no", deck.Card{Kind: deck.CustomKind, Language: language.English, Question: "1 & 2 < 3?", Answer: "yes & no"}},
		{
			"## When?\n*Opium War › Peace*\n* [x] 29 August 1842\n* [X] 1842-08-29\n* [ ] 1843\n#war  #期末\n",
			deck.Card{
				Kind: deck.CustomKind, Language: language.English, Question: "When?", Answer: "29 August 1842", Accept: []string{"1842-08-29"}, Choices: []string{"1843"},
				Context: []string{"Opium War", "Peace"}, Tags: []string{"war", "期末"},
			},
		},
		{
			"## In which order?\n\n1. War\n2) Treaty\n10. Peace\n",
			deck.Card{Kind: deck.OrderKind, Language: language.English, Question: "In which order?", Answer: "War; Treaty; Peace", Items: []string{"War", "Treaty", "Peace"}},
		},
		{
			"## Long?\n- [x] a line that an\n  editor broke\n- [ ] 编辑器\n  折的行\n",
			deck.Card{Kind: deck.CustomKind, Language: language.English, Question: "Long?", Answer: "a line that an editor broke", Choices: []string{"编辑器折的行"}},
		},
		{"## Two lines?\none\ntwo<br>three", deck.Card{Kind: deck.CustomKind, Language: language.English, Question: "Two lines?", Answer: "one\ntwo\nthree"}},
		{"## ____ signed it.\nQiying_", deck.Card{Kind: deck.CustomKind, Language: language.English, Question: "____ signed it.", Answer: "Qiying_"}},
	} {
		got := one(t, test.text)
		if got.ID == "" {
			t.Errorf("%q: no ID", test.text)
		}
		if got.ID = ""; !reflect.DeepEqual(got, test.want) {
			t.Errorf("%q: got\n%#v\nwant\n%#v", test.text, got, test.want)
		}
	}
}

func TestIDsOfHandWrittenCards(t *testing.T) {
	first := one(t, "## Who?\nA")
	if again := one(t, "# Deck\n\n## Who?\n- [x] B\n"); again.ID != first.ID {
		t.Error("another answer makes another card")
	}
	if other := one(t, "## Who?\n*War*\n- [x] A\n"); other.ID == first.ID {
		t.Error("another context makes the same card")
	}
	d, problems, err := Read(strings.NewReader("## Who?\nA\n## Who?\nB\n## Who?\nC\n<!-- card id=" + string(first.ID) + " -->"))
	if err != nil || len(problems) > 0 || len(d.Cards) != 3 {
		t.Fatal(d, problems, err)
	}
	if d.Cards[2].ID != first.ID || d.Cards[0].ID == d.Cards[1].ID || d.Cards[0].ID == first.ID {
		t.Errorf("IDs %v, want the written one to stay and the others to differ", d.Cards)
	}
}

func TestProblems(t *testing.T) {
	for _, test := range []struct {
		text  string
		cards int
		want  []string
	}{
		{"## No answer?\n\n## Next?\nyes", 1, []string{`line 1, column 1: card without an answer: write it under the question as "- [x] answer"`}},
		{"## Which?\n- one\n- two\n## Next?\nyes", 1, []string{`line 1, column 1: list without boxes: mark right answers with "- [x] " and wrong ones with "- [ ] "`}},
		{"words\nmore\n\n## Q?\nA", 1, []string{`line 1, column 1: text outside a card: a card begins with a line like "## question"`}},
		{"## Q? [^x]\nA", 1, []string{`line 1, column 9: footnote "x": the text has none of this name`}},
		{"## Q?\n- [x] A\n说明\n", 1, []string{`line 3, column 1: text after the answer: begin it with "- [x] " for a right answer or "- [ ] " for a wrong one`}},
		{"## Q?\nA\n<!-- card id=1 kind=whom lang=en -->", 1, []string{`line 3, column 1: card kind "whom": want when, who, where, order, what or custom`}},
		{"## Q?\nA\n<!-- card id=1 -->\n## R?\nB\n<!-- card id=1 -->", 2, []string{`line 6, column 1: card ID "1" stands on an earlier card: this one gets another`}},
		{"## Q?\nsoon\n<!-- card id=1 kind=when lang=en -->", 1, []string{`line 1, column 1: the answer "soon" is no date: it is compared as text`}},
		{"## Q?\n- [x] A\n- [ ]\n", 1, []string{"line 3, column 1: empty list item"}},
		{"## Q?\nA\n\n[^f]: text\n<!-- fact {\"when\":5} -->", 1, []string{`line 5, column 1: footnote "f": its comment is damaged: json: cannot unmarshal number into Go struct field factRest.Fact.when of type []deck.When`}},
		{"<!-- never closed\n## Q?\nA", 0, []string{"line 1, column 1: comment without an end: nothing after it was read"}},
		{"## Q?\n" + strings.Repeat("x", maxField+1) + "\n## R?\nB", 1, []string{"line 2, column 1: line of 65537 bytes: want 65536 at most"}},
		{"# A\n# B\n## Q?\nA", 1, []string{`line 2, column 1: second name of the deck: "A" is kept; a deck inside it is named "A::B"`}},
	} {
		d, problems, err := Read(strings.NewReader(test.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range problems {
			got = append(got, p.String())
		}
		if len(d.Cards) != test.cards || !reflect.DeepEqual(got, test.want) {
			t.Errorf("%.80q: %d cards, problems\n%q, want %d and\n%q", test.text, len(d.Cards), got, test.cards, test.want)
		}
	}
}

// An answer that is edited in the text is judged by its own date, not by the one that the comment kept for the old answer.
func TestEditedDates(t *testing.T) {
	lunar, _ := chrono.Parse("1898-09-21 lunisolar")
	d := deck.Deck{ID: "d", Name: "d", Cards: []deck.Card{{ID: "1", Kind: deck.WhenKind, Language: language.Simplified, Question: "何时？", Answer: "1898年9月21日", Date: lunar}}}
	var b bytes.Buffer
	if err := Write(&b, d); err != nil {
		t.Fatal(err)
	}
	if got := one(t, b.String()); got.Date != lunar {
		t.Errorf("date %s, want %s", got.Date, lunar)
	}
	if got := one(t, strings.Replace(b.String(), "9月21日", "9月28日", 1)); got.Date.String() != "1898-09-28" {
		t.Errorf("date %s, want 1898-09-28", got.Date)
	}
}
