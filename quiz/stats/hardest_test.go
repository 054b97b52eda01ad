package stats

import (
	"slices"
	"testing"

	"annals/deck"
	"annals/quiz/fsrs"
)

func TestHardestFacts(t *testing.T) {
	h := &history{t: t}
	fail := func(card string, forgotten, recalled int) {
		ago := 60
		h.add(card, ago, 9, fsrs.Good, 5)
		for i := range forgotten + recalled {
			ago--
			h.add(card, ago, 9, map[bool]fsrs.Rating{true: fsrs.Again, false: fsrs.Good}[i < forgotten], 5)
		}
	}
	fail("often/when", 8, 2)
	fail("often/who", 1, 4)
	fail("rarely/when", 2, 18)
	fail("twice/when", 2, 1)
	fail("once/when", 1, 0)
	fail("hand", 3, 3)
	got := h.report(
		card("often/when", "often", deck.WhenKind, "1992"), card("often/who", "often", deck.WhoKind, "1992"),
		card("rarely/when", "rarely", deck.WhenKind, "1992"), card("twice/when", "twice", deck.WhenKind, "1992"),
		card("once/when", "once", deck.WhenKind, "1992"), card("hand", "", deck.CustomKind, "1992"),
		card("untouched", "untouched", deck.WhoKind, "1992"),
	).Hardest
	want := []HardFact{
		{"often", "often/when", "question often/when", 15, 9},
		{"twice", "twice/when", "question twice/when", 3, 2},
		{"", "hand", "question hand", 6, 3},
		{"rarely", "rarely/when", "question rarely/when", 20, 2},
	}
	if !slices.Equal(got, want) {
		t.Errorf("hardest\n got %+v\nwant %+v", got, want)
	}
}
