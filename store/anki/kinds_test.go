package anki

import (
	"errors"
	"reflect"
	"testing"

	"annals/deck"
)

func TestAllKindsHoldTheSame(t *testing.T) {
	for _, form := range allForms {
		d := historyDeck(t)
		progress := learn(t, d)
		old, _ := writePackage(t, []deck.Deck{d}, Options{Form: form, Modified: evening, Progress: &progress})
		old = withoutMember(t, old, logName)
		want := readPackage(t, old)
		if len(want.Decks) != 1 || len(want.Reviews) != len(progress.Reviews) {
			t.Fatalf("read %+v", want)
		}
		for _, kind := range []Kind{Legacy2, Latest} {
			got := readPackage(t, newer(t, old, kind))
			if got.Kind != kind {
				t.Errorf("kind is %s, want %s", got.Kind, kind)
			}
			if kind == Latest && got.Found.Media != 2 {
				t.Errorf("%d media, want 2", got.Found.Media)
			}
			if !reflect.DeepEqual(got.Decks, want.Decks) || !reflect.DeepEqual(got.Reviews, want.Reviews) || !reflect.DeepEqual(got.Marks, want.Marks) {
				t.Errorf("%s %s: read\n%+v\nwant\n%+v", form, kind, got, want)
			}
		}
	}
}

func TestTheNoticeForOldVersionsIsNoCard(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	for name, path := range map[string]string{
		"Legacy 2 without its collection": withoutMember(t, newer(t, own, Legacy2), legacy2Name),
		"Latest without its collection":   withoutMember(t, newer(t, own, Latest), latestName),
		"nothing else":                    foreign(t, "Please update to the latest Anki version, then import the .colpkg/.apkg file again.\x1f"),
	} {
		if _, err := Read(t.Context(), path); !errors.Is(err, ErrNotice) {
			t.Errorf("%s: error is %v, want ErrNotice", name, err)
		}
	}
}

func TestUnknownKindsAreRefused(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	collection := memberOf{legacy1Name, collectionOf(t, own)}
	for name, test := range map[string]struct {
		path string
		want error
	}{
		"newer package": {makeArchive(t, collection, memberOf{metaName, []byte{8, 4}}), ErrNewer},
		"no version":    {makeArchive(t, collection, memberOf{metaName, nil}), ErrNewer},
		"schema 12":     {edited(t, own, "UPDATE col SET ver = 12"), ErrNewer},
		"schema 19":     {edited(t, own, "UPDATE col SET ver = 19"), ErrNewer},
		"other zip":     {makeArchive(t, memberOf{"word/document.xml", nil}), ErrForeign},
		"no SQLite":     {makeArchive(t, memberOf{legacy1Name, []byte("this is not a database, but long enough to be one: " + string(make([]byte, 100)))}), ErrForeign},
		"other SQLite":  {edited(t, own, "DROP TABLE revlog"), ErrForeign},
	} {
		if _, err := Read(t.Context(), test.path); !errors.Is(err, test.want) {
			t.Errorf("%s: error is %v, want %v", name, err, test.want)
		}
	}
}
