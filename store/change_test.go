package store

import (
	"errors"
	"path/filepath"
	"reflect"
	"testing"

	"annals/deck"
)

// TestChangesAreTakenBack changes decks in every way, and then takes the changes back one by one.
func TestChangesAreTakenBack(t *testing.T) {
	ctx := t.Context()
	s := openAt(t, filepath.Join(t.TempDir(), "annals.db"), 1)
	town, _, err := s.SaveDeck(ctx, sampleDeck(t, "Town", 4))
	if err != nil {
		t.Fatal(err)
	}
	card := town.Cards[1]
	states := []any{contents(t, s)}
	for _, change := range []struct {
		touched Touched
		do      func() error
	}{
		{Touched{Decks: []deck.ID{town.ID}}, func() error { return s.DropCards(ctx, town.ID, []deck.CardID{town.Cards[0].ID}) }},
		{Touched{Cards: []deck.CardID{card.ID}}, func() error {
			card.Question, card.Tags = "Otherwise?", []string{"hard"}
			return s.EditCard(ctx, card)
		}},
		{Touched{Decks: []deck.ID{town.ID}, Names: []string{"Village"}}, func() error {
			village, _, err := s.SaveDeck(ctx, deck.Deck{Name: "Village"})
			return errors.Join(err, s.MoveCards(ctx, []deck.CardID{card.ID}, []deck.ID{town.ID}, village.ID))
		}},
		{Touched{Names: []string{"Town", "Village"}}, func() error {
			village, err := s.FindBranch(ctx, "Village")
			return errors.Join(err, s.RenameDeck(ctx, deck.Deck{ID: town.ID, Name: "Town"}, "Hamlet"), s.RenameDeck(ctx, village, "Town"))
		}},
		{Touched{Decks: []deck.ID{town.ID}}, func() error { return s.RemoveDecks(ctx, []deck.ID{town.ID}) }},
	} {
		if err := errors.Join(s.Note(ctx, "change", change.touched), change.do()); err != nil {
			t.Fatal(err)
		}
		states = append(states, contents(t, s))
	}
	for n := len(states) - 1; n > 0; n-- {
		if reflect.DeepEqual(states[n], states[n-1]) {
			t.Fatalf("change %d changed nothing", n)
		}
		if err := s.TakeBack(ctx); err != nil {
			t.Fatalf("change %d: %v", n, err)
		}
		if got := contents(t, s); !reflect.DeepEqual(got, states[n-1]) {
			t.Errorf("after taking back change %d:\n%v\nwant\n%v", n, got, states[n-1])
		}
	}
	if err := s.TakeBack(ctx); !errors.Is(err, ErrNoChange) {
		t.Errorf("one more is %v, want ErrNoChange", err)
	}
}

// contents is all decks with their cards and what was dropped.
func contents(t *testing.T, s *Store) []any {
	t.Helper()
	decks, err := s.Decks(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var all []any
	for _, d := range decks {
		whole, err := s.LoadDeck(t.Context(), d.ID)
		dropped, other := s.Dropped(t.Context(), d.ID)
		if err = errors.Join(err, other); err != nil {
			t.Fatal(err)
		}
		all = append(all, whole, dropped)
	}
	const wrong = `SELECT count(*) FROM card c LEFT JOIN loose l ON l.card = c.id
		WHERE (l.card IS NULL) <> EXISTS (SELECT 1 FROM deck_card d WHERE d.card = c.id)`
	var n int
	if err := s.db.QueryRowContext(t.Context(), wrong).Scan(&n); err != nil || n > 0 {
		t.Errorf("of %d cards the file does not know whether they are in a deck, %v", n, err)
	}
	return all
}
