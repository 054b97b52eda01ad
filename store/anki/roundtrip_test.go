package anki

import (
	"bytes"
	"errors"
	"reflect"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

var allForms = []Form{Basic, Cloze, Typed}

func TestADeckComesBackAsItWas(t *testing.T) {
	for _, form := range allForms {
		t.Run(form.String(), func(t *testing.T) {
			d := historyDeck(t)
			other := deck.Deck{ID: "ffffffffffffffffffff", Name: "Other", Cards: []deck.Card{{ID: "x", Kind: deck.CustomKind, Question: "q", Answer: "a"}}}
			path, report := writePackage(t, []deck.Deck{other, d}, Options{Form: form, Modified: evening})
			if report.Cards != len(d.Cards)+1 || report.Reviews != 0 {
				t.Errorf("report %+v", report)
			}
			p := readPackage(t, path)
			if p.Kind != Legacy1 || len(p.Decks) != 2 || len(p.Losses) != 0 || len(p.Marks) != 0 || len(p.Reviews) != 0 {
				t.Errorf("read %+v", p)
			}
			for i, want := range []deck.Deck{other, d} {
				if !reflect.DeepEqual(p.Decks[i], want) {
					t.Errorf("deck is\n%+v\nwant\n%+v", p.Decks[i], want)
				}
			}
		})
	}
}

func TestTheSameDeckGivesTheSameBytes(t *testing.T) {
	progress := learn(t, historyDeck(t))
	for _, form := range allForms {
		var first, second bytes.Buffer
		for _, out := range []*bytes.Buffer{&first, &second} {
			if _, err := Write(t.Context(), out, []deck.Deck{historyDeck(t)}, Options{Form: form, Modified: evening, Progress: &progress}); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: %d and %d bytes differ", form, first.Len(), second.Len())
		}
	}
}

// learn answers the deck's cards for some days, in every way that a log can hold.
func learn(t testing.TB, d deck.Deck) Progress {
	t.Helper()
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	p := Progress{Scheduler: scheduler, Marks: []Mark{{Card: d.Cards[1].ID, Suspended: true, Flagged: true}}}
	var last quiz.ReviewID
	for day := range 4 {
		for i, c := range d.Cards[:len(d.Cards)-1] { // the last one stays new
			at := evening.AddDate(0, 0, -9+day*(1+i)).Add(time.Duration(i) * time.Millisecond / 2) // two of the same millisecond
			if last, err = quiz.NextID(last, at, quiz.Device(i)); err != nil {
				t.Fatal(err)
			}
			p.Reviews = append(p.Reviews, quiz.Review{
				ID: last, Card: c.ID, OffsetMinutes: 60 * i, Rating: fsrs.Ratings[(day+i)%4], Asked: quiz.Typed, Verdict: answer.Partly,
				Answer: "1911", TookMs: 4321, Cram: day == 2,
			})
		}
	}
	return p
}

func TestTheLogComesBackAsItWas(t *testing.T) {
	d := historyDeck(t)
	progress := learn(t, d)
	path, report := writePackage(t, []deck.Deck{d}, Options{Modified: evening, Progress: &progress})
	if report.Reviews != len(progress.Reviews) {
		t.Errorf("report %+v, want %d reviews", report, len(progress.Reviews))
	}
	p := readPackage(t, path)
	if want := quiz.Kept(progress.Reviews, nil); !reflect.DeepEqual(p.Reviews, want) {
		t.Errorf("log is\n%+v\nwant\n%+v", p.Reviews, want)
	}
	if !reflect.DeepEqual(p.Marks, progress.Marks) {
		t.Errorf("marks are %+v, want %+v", p.Marks, progress.Marks)
	}
	if p.Found.States != 3 {
		t.Errorf("%d cards with a state, want 3", p.Found.States)
	}
}

func TestWithoutTheAttachedLogReviewsKeepTimeAndRating(t *testing.T) {
	d := historyDeck(t)
	progress := learn(t, d)
	path, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening, Progress: &progress})
	p := readPackage(t, withoutMember(t, path, logName))
	want := quiz.Kept(progress.Reviews, nil)
	if len(p.Reviews) != len(want) {
		t.Fatalf("%d reviews, want %d", len(p.Reviews), len(want))
	}
	for i, r := range p.Reviews {
		w := want[i]
		if r.Card != w.Card || r.Rating != w.Rating || r.Cram != w.Cram || r.TookMs != w.TookMs || r.ID.Milli()-w.ID.Milli() > 2 {
			t.Errorf("review is %+v, want %+v", r, w)
		}
		if r.OffsetMinutes != 8*60 || r.Asked != quiz.Reveal || r.Verdict != answer.NoVerdict {
			t.Errorf("review %+v claims what Anki's log does not say", r)
		}
	}
}

func TestNothingToWriteIsAnError(t *testing.T) {
	d := deck.Deck{Name: "Empty", Cards: []deck.Card{{ID: "x", Question: "who?"}}}
	var out bytes.Buffer
	report, err := Write(t.Context(), &out, []deck.Deck{d}, Options{Modified: evening})
	if !errors.Is(err, ErrNothing) || len(report.Losses) != 1 || report.Losses[0] != (Loss{IncompleteCard, 1, "who?"}) {
		t.Errorf("report %+v, error %v", report, err)
	}
}

func TestACardOfTwoDecksIsWrittenOnce(t *testing.T) {
	a, b := historyDeck(t), historyDeck(t)
	b.ID, b.Name = "b", "Z"
	path, report := writePackage(t, []deck.Deck{a, b}, Options{Modified: evening})
	if report.Cards != 4 || len(report.Losses) != 1 || report.Losses[0].Reason != InTwoDecks || report.Losses[0].Count != 4 {
		t.Errorf("report %+v", report)
	}
	if p := readPackage(t, path); len(p.Decks) != 1 || len(p.Decks[0].Cards) != 4 {
		t.Errorf("read %+v", p)
	}
}

func TestPathsStayAtHome(t *testing.T) {
	d := historyDeck(t)
	d.Sources[0].Path = "/home/ada/private/甲地.md"
	path, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening})
	if got := readPackage(t, path).Decks[0].Sources[0].Path; got != "甲地.md" {
		t.Errorf("path is %q", got)
	}
}
