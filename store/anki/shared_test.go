package anki

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"annals/quiz"
)

// sharedPackages is the folder of packages that others made, beside the repository. The test is skipped where it is missing.
func sharedPackages(t testing.TB) string {
	t.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "apkg")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("no packages that others made: %v", err)
	}
	return folder
}

func TestPackagesThatOthersMade(t *testing.T) {
	folder := sharedPackages(t)
	file, err := os.Open(filepath.Join(folder, "EXPECTED.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	n := 0
	for ; lines.Scan(); n++ {
		name, rest, _ := strings.Cut(lines.Text(), ": ")
		t.Run(name, func(t *testing.T) {
			want := map[string]string{}
			for _, field := range strings.Fields(rest) {
				key, value, _ := strings.Cut(field, "=")
				want[key] = value
			}
			number := func(key string) int {
				n, err := strconv.Atoi(want[key])
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
			p := readPackage(t, filepath.Join(folder, name))
			if got := collectionNames[p.Kind]; got != want["file"] {
				t.Errorf("read %s, want %s", got, want["file"])
			}
			media := 0
			if want["media"] == "json" {
				_, after, _ := strings.Cut(rest, "media=json ")
				digits, _, _ := strings.Cut(after, " ")
				media, _ = strconv.Atoi(digits)
			}
			found := Found{number("notetypes"), number("notes"), number("cards"), number("revlog"), media, number("fsrs_cards")}
			if p.Found != found {
				t.Errorf("found %+v, want %+v", p.Found, found)
			}
			cards := 0
			for _, d := range p.Decks {
				cards += len(d.Cards)
				for _, c := range d.Cards {
					t.Logf("%s | %q | %q | %q | %v", d.Name, c.Question, c.Answer, c.Accept, c.Tags)
				}
			}
			if cards != found.Cards || len(p.Reviews) != found.Reviews {
				t.Errorf("%d cards and %d reviews, want %d and %d", cards, len(p.Reviews), found.Cards, found.Reviews)
			}
			for _, loss := range p.Losses {
				t.Logf("%d %s: %s", loss.Count, loss.Reason, loss.Example)
			}
			checkReviews(t, p)
		})
	}
	if n == 0 {
		t.Error("nothing is expected")
	}
}

// checkReviews checks that the log could be stored: ids rise, ratings are ratings, cards are there.
func checkReviews(t *testing.T, p Package) {
	t.Helper()
	cards := map[string]bool{}
	for _, d := range p.Decks {
		for _, c := range d.Cards {
			cards[string(c.ID)] = true
		}
	}
	var last quiz.ReviewID
	for i, r := range p.Reviews {
		if i > 0 && r.ID <= last || !r.Rating.Valid() || !cards[string(r.Card)] || r.TookMs < 0 {
			t.Errorf("review %+v after %d", r, last)
		}
		last = r.ID
	}
}
