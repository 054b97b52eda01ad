package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"annals/cmd/annals/internal/axis"
	"annals/cmd/annals/internal/page"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
	"annals/quiz/fsrs"
)

func TestHowWellAnEventIsKnown(t *testing.T) {
	m := memories{
		states: map[deck.CardID]fsrs.State{
			"fresh": {}, "steps": {Phase: fsrs.Learning, Stability: 1}, "again": {Phase: fsrs.Relearning, Stability: 1},
			"well": {Phase: fsrs.Review, Stability: .95}, "badly": {Phase: fsrs.Review, Stability: .5},
		},
		recall: func(s fsrs.State) float64 { return s.Stability }, // stands for the model
	}
	for _, test := range []struct {
		cards  string
		want   memory
		seen   int
		recall float64
	}{
		{"fresh", unseen, 0, 0}, {"fresh gone", unseen, 0, 0}, {"well", known, 1, .95}, {"well well", known, 2, .95}, {"badly", fading, 1, .5},
		{"well badly", fading, 2, .725}, {"well fresh", learning, 1, .95}, {"well steps", learning, 2, .975}, {"again", learning, 1, 1},
	} {
		var cards []deck.Card
		for _, id := range strings.Fields(test.cards) {
			cards = append(cards, deck.Card{ID: deck.CardID(id)})
		}
		e := m.remembered(event{}, cards)
		if e.Memory != test.want || e.Seen != test.seen || e.Cards != len(cards) || e.Recall-test.recall > 1e-9 || test.recall-e.Recall > 1e-9 {
			t.Errorf("%s: %+v, want %s", test.cards, e, memoryWords[test.want])
		}
	}
}

func TestEventsOfADeck(t *testing.T) {
	day := chrono.YearOf(1911)
	d := deck.Deck{Name: "d", Facts: []deck.Fact{
		{ID: "asked", Sentence: "1911年，新军起义。", When: []deck.When{{Date: day, In: deck.Span{Start: 0, End: 7}}}},
		{ID: "silent", Sentence: "1912年，改元。", When: []deck.When{{Date: day}}},
	}, Cards: []deck.Card{
		{ID: "a", Fact: "asked"}, {ID: "own", Question: "When?", Date: day}, {ID: "undated", Question: "Who?"},
	}}
	var told []string
	for _, e := range (memories{}).events(d) {
		told = append(told, string(e.Fact)+":"+e.Text)
	}
	if want := []string{"asked:新军起义", ":When?"}; !slices.Equal(told, want) {
		t.Errorf("%q, want %q", told, want)
	}
}

// century is a timeline of three known and unknown events.
func century() timeline {
	events := []event{
		{Date: chrono.YearOf(-220), Text: "秦灭齐，统一六国，推行郡县制，统一文字、货币与度量衡，并将长城连为一体", Memory: known},
		{Date: chrono.YearOf(1911), Text: "\x1b[2Jthe army rose", Memory: fading}, {Date: chrono.Yearless(10, 10), Text: "someday"},
	}
	return timeline{name: "秦 & after", periods: axis.Divide(events, func(e event) chrono.Date { return e.Date })}
}

func TestTimelineOnTheScreen(t *testing.T) {
	for columns, want := range map[int]string{
		80: `
秦 & after - 3 events
  + known 1   ~ fading 1   o learning 0   . not seen 1
the 3rd century BC
  + 221 BC  秦灭齐，统一六国，推行郡县制，统一文字、货币与度量衡，并将长城连
    为一体
  ... 2130 years ...
the 20th century
  ~ 1911  [2Jthe army rose
year unknown
  . 10 October  someday
`,
		40: `
秦 & after - 3 events
  + known 1
  ~ fading 1
  o learning 0
  . not seen 1
the 3rd century BC
  + 221 BC  秦灭齐，统一六国，推行郡县
    制，统一文字、货币与度量衡，并..
  ... 2130 years ...
the 20th century
  ~ 1911  [2Jthe army rose
year unknown
  . 10 October  someday
`,
	} {
		var out bytes.Buffer
		speaking(language.English, &out, columns).printTimeline(century())
		if got := "\n" + out.String(); got != want {
			t.Errorf("%d columns:%s\nwant%s", columns, got, want)
		}
		for line := range strings.Lines(out.String()) {
			if w := terminal.Width(strings.TrimSuffix(line, "\n")); w > columns {
				t.Errorf("%q has %d columns", line, w)
			}
		}
	}
}

func TestPlainTimelineSaysWords(t *testing.T) {
	var out bytes.Buffer
	a := speaking(language.Simplified, &out, 80)
	a.loaded.Settings.Plain = true
	a.printTimeline(century())
	for _, want := range []string{"  记得 1   渐忘 1   在学 0   未学 1\n", "  渐忘 1911年  ", "... 2130 年 ..."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing in\n%s", want, out.String())
		}
	}
}

func TestTimelinePageHoldsEveryEventTwice(t *testing.T) {
	var out bytes.Buffer
	a := speaking(language.English, &out, 80)
	a.system = testSystem(nil)
	p := a.timelinePage(century())
	if err := page.Write(&out, p); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"the army rose", "秦灭齐", "someday", "... 2130 years ..."} {
		if n := strings.Count(out.String(), text); n != 2 {
			t.Errorf("%q stands %d times, want once in the picture and once in the table", text, n)
		}
	}
	if strings.ContainsRune(out.String(), '\x1b') || strings.Contains(out.String(), "秦 & after") {
		t.Error("the page holds what is not escaped")
	}
}
