package fact

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/name"
)

// goldFact is a fact as a careful reader annotated it. Alternatives of one name are parted by |.
type goldFact struct {
	Sentence string   `json:"sentence"`
	Who      []string `json:"who"`
	Where    []string `json:"where"`
	WhoOpt   []string `json:"who_opt"`
	WhereOpt []string `json:"where_opt"`
}

// corpus is the folder of annotated articles beside the repository; the test is skipped where there is none.
func corpus(t *testing.T) string {
	t.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "corpus")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("no corpus beside the repository: %v", err)
	}
	return folder
}

// TestNamesOfAnnotatedArticles holds who and where to what has been reached on articles that people annotated, a little below it.
func TestNamesOfAnnotatedArticles(t *testing.T) {
	folder := corpus(t)
	for _, c := range []struct {
		gold, article string
		found         int // of the gold facts, in per cent
		whoPrecision, whoRecall,
		wherePrecision, whereRecall float64
	}{
		{"seed.gold.json", "seed.md", 97, 95, 91, 97, 93},
		{"梅津美治郎.gold.json", "梅津美治郎.md", 97, 86, 88, 90, 60},
		{"Boshin_War.gold.json", "Boshin_War_cut.txt", 97, 92, 75, 80, 65},
		{"Winter_War.gold.json", "Winter_War_cut.txt", 97, 88, 76, 70, 80},
	} {
		t.Run(c.article, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(folder, c.article))
			if err != nil {
				t.Fatal(err)
			}
			doc, err := article.Read(c.article, data)
			if err != nil {
				t.Fatal(err)
			}
			golds := readGold(t, filepath.Join(folder, "gold", c.gold))
			found, who, where := score(golds, Find(doc).Facts)
			t.Logf("facts %d/%d, who %v, where %v", found, len(golds), who, where)
			if 100*found < c.found*len(golds) {
				t.Errorf("facts found: %d of %d", found, len(golds))
			}
			for _, m := range []struct {
				what       string
				got, least float64
			}{
				{"who precision", who.precision(), c.whoPrecision}, {"who recall", who.recall(), c.whoRecall},
				{"where precision", where.precision(), c.wherePrecision}, {"where recall", where.recall(), c.whereRecall},
			} {
				if m.got < m.least {
					t.Errorf("%s %.1f %%, want at least %.1f %%", m.what, m.got, m.least)
				}
			}
		})
	}
}

func readGold(t *testing.T, path string) []goldFact {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Facts []goldFact `json:"facts"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	return file.Facts
}

// tally counts names: wanted and found of the gold, printed and right of ours.
type tally struct{ wanted, found, printed, right int }

func (t tally) precision() float64 { return 100 * float64(t.right) / float64(max(t.printed, 1)) }
func (t tally) recall() float64    { return 100 * float64(t.found) / float64(max(t.wanted, 1)) }

// score compares the names of each annotated sentence with those of the facts made of it.
func score(golds []goldFact, facts []deck.Fact) (found int, who, where tally) {
	for _, g := range golds {
		var names, places []string
		any := false
		for _, f := range facts {
			if !sameSentence(g.Sentence, f.Sentence) {
				continue
			}
			any = true
			for _, w := range f.Who {
				names = append(names, w.Name)
			}
			for _, w := range f.Where {
				places = append(places, w.Name)
			}
		}
		if any {
			found++
		}
		who.add(g.Who, g.WhoOpt, names)
		where.add(g.Where, g.WhereOpt, places)
	}
	return found, who, where
}

func (t *tally) add(wanted, optional, printed []string) {
	slices.Sort(printed)
	printed = slices.Compact(printed)
	t.wanted += len(wanted)
	for _, w := range wanted {
		if slices.ContainsFunc(printed, func(p string) bool { return oneOf(w, p) }) {
			t.found++
		}
	}
	for _, p := range printed {
		switch {
		case slices.ContainsFunc(wanted, func(w string) bool { return oneOf(w, p) }):
			t.printed++
			t.right++
		case !slices.ContainsFunc(optional, func(w string) bool { return oneOf(w, p) }):
			t.printed++
		}
	}
}

// oneOf says whether printed names one of the alternatives, or is part of one, or holds one.
func oneOf(alternatives, printed string) bool {
	for _, a := range strings.Split(alternatives, "|") {
		x, y := plain(a), plain(printed)
		if name.Same(a, printed) || min(len(x), len(y)) > 3 && (strings.Contains(x, y) || strings.Contains(y, x)) {
			return true
		}
	}
	return false
}

func sameSentence(a, b string) bool {
	x, y := plain(a), plain(b)
	return min(len(x), len(y)) > 20 && (strings.Contains(x, y) || strings.Contains(y, x)) || similarity(pairs(a), pairs(b)) > 0.8
}
