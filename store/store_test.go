package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
	"annals/quiz/fsrs"
)

// morning is the instant at which tests begin.
var morning = time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)

// chance is a source of random bytes that is the same in every run.
type chance struct{ *rand.ChaCha8 }

func newChance(seed byte) chance { return chance{rand.NewChaCha8([32]byte{seed})} }

// newStore is an empty file that is closed when the test ends.
func newStore(t *testing.T) *Store {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "annals.db"), 1)
}

// openAt opens a file that is closed when the test ends.
func openAt(t *testing.T, path string, seed byte) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, Options{Now: func() time.Time { return morning }, Random: newChance(seed)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func newScheduler(t testing.TB) *fsrs.Scheduler {
	t.Helper()
	s, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// sampleDeck is a deck of n cards, two to a fact.
func sampleDeck(t testing.TB, name string, n int) deck.Deck {
	t.Helper()
	d := deck.Deck{Name: name, Sources: []deck.Source{{
		ID: "src", Title: "A town's history", Path: "town.md", Origin: "https://example.org/town", Licence: "CC0-1.0",
		Language: language.English, Digest: "d1",
	}}}
	for i := range n {
		date, err := chrono.DayOf(1900+i%100, 5, 17)
		if err != nil {
			t.Fatal(err)
		}
		f := deck.Fact{
			ID: deck.FactID(fmt.Sprintf("fact%d", i/2)), Source: "src", Heading: []string{"Walls"}, Sentence: "The wall was built.",
			Context: "It was a long year. The wall was built.", Span: deck.Span{Start: 20 * i, End: 20*i + 19},
			When:       []deck.When{{Text: "17 May", Date: date, Span: deck.Span{Start: 1, End: 7}, In: deck.Span{Start: 0, End: 6}}},
			Who:        []deck.Who{{Name: "Ada", Kind: deck.Person, Aliases: []string{"Lady Ada"}, In: deck.Span{Start: 2, End: 5}}},
			Where:      []deck.Where{{Name: "Rome"}},
			Confidence: 0.9, Importance: float64(i%10) / 10,
		}
		if i%2 == 0 {
			d.Facts = append(d.Facts, f)
		}
		d.Cards = append(d.Cards, deck.Card{
			ID: deck.CardID(fmt.Sprintf("card%d", i)), Fact: f.ID, Kind: deck.WhenKind, Language: language.English,
			Context: []string{"A town's history", "Walls"}, Question: fmt.Sprintf("When was wall %d built?", i), Answer: "17 May",
			Accept: []string{"May 17"}, Choices: []string{"16 May", "18 May", "17 June"}, Date: date, Tags: []string{"wall"},
		})
	}
	return d
}

func TestDeckComesBackAsSaved(t *testing.T) {
	s := newStore(t)
	saved, counts, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 6))
	if err != nil {
		t.Fatal(err)
	}
	if counts != (Saved{Added: 6}) {
		t.Errorf("saved %+v, want 6 added", counts)
	}
	got, err := s.LoadDeck(t.Context(), saved.ID)
	if err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("%+v", saved); fmt.Sprintf("%+v", got) != want {
		t.Errorf("deck is\n%+v\nwant\n%s", got, want)
	}
}

func TestSavingAgainTellsWhatChanged(t *testing.T) {
	s := newStore(t)
	d, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 4))
	if err != nil {
		t.Fatal(err)
	}
	if _, counts, err := s.SaveDeck(t.Context(), d); err != nil || counts != (Saved{}) {
		t.Errorf("saving the same deck again: %+v, %v, want no change", counts, err)
	}
	d.Cards[0].Answer = "18 May"
	d.Cards = append(d.Cards[:3:3], sampleDeck(t, "", 6).Cards[5])
	d.Facts = sampleDeck(t, "", 6).Facts
	if _, counts, err := s.SaveDeck(t.Context(), d); err != nil || counts != (Saved{Added: 1, Changed: 1, Gone: 1}) {
		t.Errorf("saving the edited deck: %+v, %v", counts, err)
	}
}

func TestCardsComeWithTheirFactAndSource(t *testing.T) {
	s := newStore(t)
	d := sampleDeck(t, "Town", 2)
	d.Cards = append(d.Cards, deck.Card{ID: "own", Kind: deck.CustomKind, Question: "Who are you?", Answer: "Me"})
	if _, _, err := s.SaveDeck(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	got, err := s.Cards(t.Context(), []deck.CardID{"own", "card1"})
	if err != nil {
		t.Fatal(err)
	}
	want := []Asked{{Card: d.Cards[2]}, {Card: d.Cards[1], Fact: d.Facts[0], Source: d.Sources[0]}}
	if fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
		t.Errorf("cards are\n%+v\nwant\n%+v", got, want)
	}
	if _, err := s.Cards(t.Context(), []deck.CardID{"none"}); !errors.Is(err, ErrNoCard) {
		t.Errorf("error is %v, want ErrNoCard", err)
	}
}

func TestAnEditedCardStaysAsItWasWritten(t *testing.T) {
	s := newStore(t)
	d, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 2))
	if err != nil {
		t.Fatal(err)
	}
	edited := d.Cards[0]
	edited.Question, edited.Accept, edited.Tags = "When, then?", []string{"the 17th"}, []string{"mine"}
	if err := s.EditCard(t.Context(), edited); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.SaveDeck(t.Context(), d); err != nil { // the article is added again
		t.Fatal(err)
	}
	got, err := s.Cards(t.Context(), []deck.CardID{edited.ID})
	if err != nil || fmt.Sprint(got[0].Card) != fmt.Sprint(edited) {
		t.Errorf("card is %+v (%v), want %+v", got, err, edited)
	}
	edited.ID = "none"
	if err := s.EditCard(t.Context(), edited); !errors.Is(err, ErrNoCard) {
		t.Errorf("error is %v, want ErrNoCard", err)
	}
}

func TestAChangedAnswerIsAnnouncedUntilItIsAnswered(t *testing.T) {
	s := newStore(t)
	d, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 2))
	if err != nil {
		t.Fatal(err)
	}
	previous := func() string {
		got, err := s.Cards(t.Context(), []deck.CardID{"card0", "card1"})
		if err != nil {
			t.Fatal(err)
		}
		return got[0].Previous + "|" + got[1].Previous
	}
	recordAnswer(t, s, "card0", morning, fsrs.Good)
	d.Cards[0].Answer, d.Cards[1].Answer = "18 May", "18 May" // the second was never answered
	if _, _, err := s.SaveDeck(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if got := previous(); got != "17 May|" {
		t.Errorf("announced is %q, want the old answer of the first card", got)
	}
	recordAnswer(t, s, "card0", morning.Add(time.Hour), fsrs.Good)
	if got := previous(); got != "|" {
		t.Errorf("announced is %q after the answer", got)
	}
}

func TestDeckNamesAreFoundOrSaidToBeMissing(t *testing.T) {
	s := newStore(t)
	d, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 1))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Town", string(d.ID)} {
		if got, err := s.FindDeck(t.Context(), name); err != nil || got.ID != d.ID {
			t.Errorf("FindDeck(%q) = %v, %v", name, got, err)
		}
	}
	if _, err := s.FindDeck(t.Context(), "Village"); !errors.Is(err, ErrNoDeck) {
		t.Errorf("error is %v, want ErrNoDeck", err)
	}
}

func TestPragmasProtectAnswers(t *testing.T) {
	s := newStore(t)
	for pragma, want := range map[string]string{"synchronous": "2", "journal_mode": "wal", "foreign_keys": "1", "busy_timeout": "5000"} {
		var got string
		if err := s.db.QueryRow("PRAGMA " + pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %q (%v), want %q", pragma, got, err, want)
		}
	}
}

func TestFilesArePrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "annals")
	path := filepath.Join(dir, "annals.db")
	s := openAt(t, path, 1)
	if _, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 1)); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]os.FileMode{dir: dirMode, path: fileMode, path + "-wal": fileMode} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("mode of %s is %o, want %o", name, got, want)
		}
	}
}

func TestPathsWithOddCharactersAreOpenedAsNamed(t *testing.T) {
	for _, name := range []string{"進度 100%.db", "a?b#c.db", "plus+and&.db"} {
		path := filepath.Join(t.TempDir(), name)
		openAt(t, path, 1)
		if info, err := os.Stat(path); err != nil || info.Size() == 0 {
			t.Errorf("%q was not opened as named: %v", name, err)
		}
	}
}

func TestFilesThatAreNotOursAreRefused(t *testing.T) {
	write := func(text string) string {
		path := filepath.Join(t.TempDir(), "x.db")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	edited := func(pragma string) string {
		path := filepath.Join(t.TempDir(), "x.db")
		s := openAt(t, path, 1)
		if _, err := s.db.Exec(pragma); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for name, c := range map[string]struct {
		path string
		want error
	}{
		"text":            {write("this is a letter and no database, however long it may go on and on"), ErrNotOurs},
		"newer":           {edited("PRAGMA user_version = 99"), ErrNewer},
		"another program": {edited("PRAGMA application_id = 5"), ErrForeign},
	} {
		if _, err := Open(context.Background(), c.path, Options{Now: time.Now, Random: newChance(1)}); !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
}
