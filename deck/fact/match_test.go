package fact

import (
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/article"
)

// read finds the facts of a text with a title.
func read(t *testing.T, title, text string) Result {
	t.Helper()
	doc, err := article.Read("article.txt", []byte(text), article.Titled(title))
	if err != nil {
		t.Fatal(err)
	}
	return Find(doc)
}

const voyage = `1405年，郑和率领船队从刘家港出发。

1407年10月，船队回到南京，带回了各国使者。

1411年，郑和在锡兰击败了当地国王，国王被押往南京。`

func TestMatchSameArticle(t *testing.T) {
	facts := read(t, "郑和下西洋", voyage).Facts
	pairs, added, gone := Match(facts, facts)
	if len(pairs) != len(facts) || len(facts) != 3 || len(added)+len(gone) > 0 {
		t.Fatalf("%d facts: %d pairs, %d added, %d gone", len(facts), len(pairs), len(added), len(gone))
	}
	for _, p := range pairs {
		if p.DateChanged() || p.TextChanged() {
			t.Errorf("%s: changed with itself", p.New.Sentence)
		}
	}
}

func TestMatchEditedArticle(t *testing.T) {
	old := read(t, "郑和下西洋", voyage).Facts
	for _, c := range []struct {
		name, from, to     string
		added, gone, dates int
		keepsID            bool
	}{
		{"wording", "率领船队从刘家港出发", "率领庞大的船队，从刘家港启程出发", 0, 0, 0, true},
		{"a word more", "国王被押往南京", "国王和家人被押往南京", 0, 0, 0, true},
		{"the other script", "船队回到南京，带回了各国使者", "船隊回到南京，帶回了各國使者", 0, 0, 0, true},
		{"date", "1405年", "1406年", 0, 0, 1, false},
		{"sentence gone", "1411年，郑和在锡兰击败了当地国王，国王被押往南京。", "", 0, 1, 0, true},
		{"sentence new", "1411年，", "1409年2月，明成祖派人到锡兰立碑。\n\n1411年，", 1, 0, 0, true},
		{"another event in its place", "1411年，郑和在锡兰击败了当地国王，国王被押往南京。", "1433年，船长王景弘回国复命。", 1, 1, 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			edited := strings.Replace(voyage, c.from, c.to, 1)
			if edited == voyage {
				t.Fatal("nothing edited")
			}
			pairs, added, gone := Match(old, read(t, "郑和下西洋", edited).Facts)
			dates, sameID := 0, true
			for _, p := range pairs {
				if p.DateChanged() {
					dates++
				}
				sameID = sameID && p.Old.ID == p.New.ID
			}
			if len(added) != c.added || len(gone) != c.gone || dates != c.dates || sameID != c.keepsID {
				t.Errorf("%d added, %d gone, %d dates changed, ids kept %v; want %d, %d, %d, %v", len(added), len(gone), dates, sameID,
					c.added, c.gone, c.dates, c.keepsID)
			}
		})
	}
}

func TestMatchOfNothing(t *testing.T) {
	facts := read(t, "郑和下西洋", voyage).Facts
	if pairs, added, gone := Match(nil, facts); len(pairs)+len(gone) > 0 || len(added) != len(facts) {
		t.Errorf("from nothing: %d pairs, %d added, %d gone", len(pairs), len(added), len(gone))
	}
	if pairs, added, gone := Match(facts, []deck.Fact{}); len(pairs)+len(added) > 0 || len(gone) != len(facts) {
		t.Errorf("to nothing: %d pairs, %d added, %d gone", len(pairs), len(added), len(gone))
	}
}
