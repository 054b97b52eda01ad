package deckfile

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
)

func TestDecksInside(t *testing.T) {
	source := deck.Source{ID: "s", Title: "Roads"}
	fact := func(id deck.FactID) deck.Fact {
		return deck.Fact{ID: id, Source: "s", Sentence: "It was paved.", When: []deck.When{{Text: "312 BC", Date: chrono.YearOf(-311)}}}
	}
	card := func(id deck.CardID, about deck.FactID) deck.Card {
		return deck.Card{ID: id, Fact: about, Kind: deck.CustomKind, Question: "Which road is " + string(id) + "?", Answer: "this one"}
	}
	want := deck.Deck{
		ID: "d", Name: "Roads", Cards: []deck.Card{card("a", ""), card("b", "f")}, Facts: []deck.Fact{fact("f"), fact("unasked")}, Sources: []deck.Source{source},
		Decks: []deck.Deck{
			{ID: "e", Name: "Roads::Appia", Cards: []deck.Card{card("c", "g"), card("a", "")}, Facts: []deck.Fact{fact("g")}, Sources: []deck.Source{source}},
			{ID: "n", Name: "Roads::Appia::Milestones", Cards: []deck.Card{card("b", "f")}, Facts: []deck.Fact{fact("f")}, Sources: []deck.Source{source}},
		},
	}
	var text bytes.Buffer
	if err := Write(&text, want); err != nil {
		t.Fatal(err)
	}
	got, problems, err := Read(&text)
	if err != nil || len(problems) > 0 || !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%#v\nwant\n%#v\nproblems %v, error %v", got, want, problems, err)
	}
	want.Decks[0].Name = "Streets"
	if err := Write(&text, want); err == nil {
		t.Error("a deck that is not inside the first one is written behind it")
	}
}

// TestHandWrittenTwinsInTwoDecks has the same question in two decks, with answers of their own: these are two cards.
func TestHandWrittenTwinsInTwoDecks(t *testing.T) {
	d, problems, err := Read(strings.NewReader("# War\n\n## Who won?\nA\n\n# War::Second\n\n## Who won?\nB\n"))
	if err != nil || len(problems) > 0 || len(d.Cards) != 1 || len(d.Decks) != 1 || len(d.Decks[0].Cards) != 1 {
		t.Fatal(d, problems, err)
	}
	if d.Cards[0].ID == d.Decks[0].Cards[0].ID {
		t.Error("one ID for two answers")
	}
}
