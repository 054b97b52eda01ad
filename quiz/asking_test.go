package quiz

import (
	"fmt"
	"slices"
	"testing"

	"annals/deck"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

func TestChooseWay(t *testing.T) {
	choices := []string{"a", "b", "c"}
	who := deck.Card{Kind: deck.WhoKind, Answer: "钱其琛", Choices: choices}
	bare := deck.Card{Kind: deck.WhoKind, Answer: "钱其琛"}
	order := deck.Card{Kind: deck.OrderKind, Items: choices}
	essay := deck.Card{Kind: deck.CustomKind, Answer: "Because the treaty had to be ratified by both parliaments, and one of them was dissolved before it could vote."}
	fresh := fsrs.State{}
	steps := fsrs.State{Phase: fsrs.Relearning, Stability: 30}
	young := fsrs.State{Phase: fsrs.Review, Stability: 3}
	stable := fsrs.State{Phase: fsrs.Review, Stability: 7}
	tests := []struct {
		name  string
		card  deck.Card
		state fsrs.State
		ways  string
		want  Asked
	}{
		{"new", who, fresh, "auto", Choice},
		{"steps", who, steps, "auto", Choice},
		{"young", who, young, "auto", Choice},
		{"stable", who, stable, "auto", Typed},
		{"new without choices", bare, fresh, "auto", Reveal},
		{"stable without choices", bare, stable, "auto", Typed},
		{"order", order, stable, "auto", Order},
		{"nothing to judge", essay, stable, "auto", Reveal},
		{"only typed", who, fresh, "type", Typed},
		{"only typed, not judgeable", essay, fresh, "type", Reveal},
		{"only choice", who, stable, "choice", Choice},
		{"only choice, none there", bare, stable, "choice", Reveal},
		{"only reveal", who, stable, "reveal", Reveal},
		{"choice or reveal", who, stable, "choice, reveal", Choice},
		{"order not allowed", order, stable, "choice,type", Reveal},
		{"auto among others", who, stable, "choice,auto", Typed},
	}
	for _, test := range tests {
		asking := DefaultAsking()
		var err error
		if asking.Ways, err = ParseWays(test.ways); err != nil {
			t.Fatal(err)
		}
		if got := asking.Choose(test.card, test.state); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
	for _, bad := range []string{"", "choice,", "typed", "Choice"} {
		if ways, err := ParseWays(bad); err == nil {
			t.Errorf("ways %q give %v", bad, ways)
		}
	}
}

func TestAskedWords(t *testing.T) {
	for a := NoAsked; a <= Order; a++ {
		if got, err := ParseAsked(a.String()); err != nil || got != a {
			t.Errorf("%v: %v, %v", a, got, err)
		}
	}
	if _, err := ParseAsked("Asked(9)"); err == nil || Asked(9).String() != "Asked(9)" {
		t.Error("way 9 has a word")
	}
}

func TestProposedRatings(t *testing.T) {
	for verdict, want := range map[answer.Verdict]fsrs.Rating{
		answer.Right: fsrs.Good, answer.Nearly: fsrs.Hard, answer.Partly: fsrs.Hard, answer.Wrong: fsrs.Again, answer.NoVerdict: fsrs.Good,
	} {
		if got := Propose(verdict); got != want {
			t.Errorf("%s: %s, want %s", verdict, got, want)
		}
	}
}

func TestOptions(t *testing.T) {
	card := deck.Card{ID: "c", Kind: deck.WhenKind, Answer: "1992", Choices: []string{"1991", "1993", "1992", "1990"}}
	places := map[int]int{}
	for reps := range 400 {
		item := Item{Card: card}
		item.Progress.State.Reps = reps
		q := Pose(item, Choice)
		if again := Pose(item, Choice); !slices.Equal(q.Options, again.Options) {
			t.Fatalf("the same question twice: %q and %q", q.Options, again.Options)
		}
		right := 0
		for i := range q.Options {
			if q.Choose(i) == answer.Right {
				right++
			}
		}
		if right != 1 || len(q.Options) != 4 || q.Options[q.Right] != "1992" {
			t.Fatalf("options %q, right %d", q.Options, q.Right)
		}
		places[q.Right]++
	}
	for i := range 4 {
		if places[i] < 70 || places[i] > 130 {
			t.Errorf("the right option stands at %s %d times of 400", Letter(i), places[i])
		}
	}
	q := Pose(Item{Card: card}, Choice)
	for typed, want := range map[string]int{"a": 0, "B": 1, " c ": 2, "4": 3, "Ａ": 0, "２": 1, "e": -1, "0": -1, "": -1, "5": -1, "aa": -1} {
		if got, ok := q.Option(typed); ok != (want >= 0) || ok && got != want {
			t.Errorf("option %q: %d, %v", typed, got, ok)
		}
	}
}

func TestOrderIsNeverGivenAway(t *testing.T) {
	for i := range 100 {
		card := deck.Card{ID: deck.CardID(fmt.Sprint(i)), Kind: deck.OrderKind, Items: []string{"one", "two", "three"}}
		q := Pose(Item{Card: card}, Order)
		if slices.Equal(q.Options, card.Items) || len(q.Options) != 3 || q.Right != -1 {
			t.Errorf("options %q", q.Options)
		}
	}
	if Pose(Item{Card: deck.Card{Answer: "x"}}, Reveal).Options != nil {
		t.Error("a revealed card has options")
	}
}
