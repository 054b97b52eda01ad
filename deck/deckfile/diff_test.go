package deckfile

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"annals/deck"
)

func TestOneCardsChangeIsOneHunk(t *testing.T) {
	d := deck.Deck{ID: "d", Name: "d"}
	for i := range 9 {
		d.Cards = append(d.Cards, deck.Card{ID: deck.CardID(fmt.Sprint(i)), Kind: deck.CustomKind, Question: fmt.Sprint("Q", i), Answer: "A"})
	}
	var before, after bytes.Buffer
	if err := Write(&before, d); err != nil {
		t.Fatal(err)
	}
	d.Cards[4].Answer, d.Cards[4].Tags = "B", []string{"new"}
	if err := Write(&after, d); err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(before.String(), "\n## "), strings.Split(after.String(), "\n## ")
	for i := range a {
		if (a[i] != b[i]) != (i == 5) {
			t.Errorf("block %d:\n%s\nis\n%s", i, a[i], b[i])
		}
	}
}

func TestDiff(t *testing.T) {
	make := func(ids string) deck.Deck {
		var d deck.Deck
		for _, r := range ids {
			d.Cards = append(d.Cards, deck.Card{ID: deck.CardID(strings.ToLower(string(r))), Question: string(r)})
		}
		return d
	}
	names := func(cards []deck.Card) (s string) {
		for _, c := range cards {
			s += string(c.ID)
		}
		return s
	}
	for _, test := range []struct{ before, after, added, changed, gone, moved string }{
		{"abc", "abc", "", "", "", ""}, {"", "ab", "ab", "", "", ""}, {"ab", "", "", "", "ab", ""}, {"abcd", "dabc", "", "", "", "d"}, {"abcd", "bacd", "", "", "", "b"},
		{"abcd", "aBxd", "x", "b", "c", ""}, {"abcdef", "afBcde", "", "b", "", "f"},
	} {
		c := Diff(make(test.before), make(test.after))
		changed := ""
		for _, change := range c.Changed {
			changed += string(change.New.ID)
		}
		if names(c.Added) != test.added || changed != test.changed || names(c.Gone) != test.gone || len(c.Moved) != len(test.moved) {
			t.Errorf("%s to %s: %+v", test.before, test.after, c)
		}
		if c.None() != (test.before == test.after) {
			t.Errorf("%s to %s: none is %v", test.before, test.after, c.None())
		}
	}
}

func TestAdopt(t *testing.T) {
	read := func(text string) deck.Deck {
		d, _, err := Read(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	before := read("## Who?\nA\n## Where?\nB\n## What?\nC\n")
	after := Adopt(before, read("## Who was it?\nA\n## Where?\n*Here*\n- [x] X\n## New?\nN\n"))
	for i, want := range []deck.CardID{before.Cards[0].ID, before.Cards[1].ID} {
		if after.Cards[i].ID != want {
			t.Errorf("card %d: ID %s, want %s", i, after.Cards[i].ID, want)
		}
	}
	if c := Diff(before, after); len(c.Added) != 1 || len(c.Gone) != 1 || len(c.Changed) != 2 {
		t.Errorf("%+v", c)
	}
}
