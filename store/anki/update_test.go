package anki

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"annals/deck"
	"annals/deck/chrono"
)

// TestExportingAgainUpdates checks what Anki needs to update a note: the same GUID and note type, and a later time.
func TestExportingAgainUpdates(t *testing.T) {
	rows := func(path string) string {
		var out strings.Builder
		for _, row := range query(t, path, "SELECT n.id, guid, mid, n.mod, c.id, did FROM notes n JOIN cards c ON c.nid = n.id ORDER BY guid") {
			out.WriteString(row + "\n")
		}
		return out.String()
	}
	d := historyDeck(t)
	first, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening})
	d.Cards[0].Question += "！"
	slices.Reverse(d.Cards)
	d.Cards = append(d.Cards, deck.Card{ID: "new", Kind: deck.CustomKind, Question: "q", Answer: "a"})
	second, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening.Add(time.Minute)})
	later := strings.ReplaceAll(rows(first), "1795608000", "1795608060")
	if got := rows(second); !strings.HasPrefix(strings.Join(sortedWithout(got, "new"), "\n"), strings.TrimSpace(later)) || rows(first) == later {
		t.Errorf("rows are\n%s\nwant\n%s", got, later)
	}
}

func sortedWithout(lines, word string) []string {
	return slices.DeleteFunc(strings.Split(strings.TrimSpace(lines), "\n"), func(s string) bool { return strings.Contains(s, word) })
}

// TestWhatAnkiReadsIsTrue checks columns that nothing here reads.
func TestWhatAnkiReadsIsTrue(t *testing.T) {
	d := historyDeck(t)
	progress := learn(t, d)
	path, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening, Progress: &progress})
	for statement, want := range map[string]string{
		"SELECT ver, dty, usn, json_extract(conf, '$.schedVer'), json_extract(conf, '$.creationOffset') FROM col": "11 0 0 2 -480",
		"SELECT (crt + 8 * 3600) % 86400 FROM col":                                                                "14400", // 4 o'clock on the learner's clock
		"SELECT count(*) FROM cards WHERE type = 2 AND due < 0":                                                   "0",
		"SELECT count(*) FROM revlog WHERE factor NOT BETWEEN 100 AND 1100 AND type < 3":                          "0",
		"SELECT count(*) FROM notes WHERE tags <> '' AND (tags NOT LIKE ' %' OR tags NOT LIKE '% ')":              "0",
		"SELECT sfld, csum FROM notes WHERE guid LIKE 'b%'":                                                       "When did Ada build the wall? 1612174456",
		"PRAGMA integrity_check": "ok",
		"SELECT group_concat(json_extract(value, '$.name'), ' ') FROM (SELECT value FROM col, json_each(decks) ORDER BY json_extract(value, '$.name'))": "Default 历史 历史::近代",
		"SELECT count(*) FROM notes WHERE flds LIKE '%<script%' OR flds LIKE '%[sound:%' OR flds LIKE '%{{%'":                                           "0",
	} {
		if got := strings.Join(query(t, path, statement), "\n"); got != want {
			t.Errorf("%s gives %s, want %s", statement, got, want)
		}
	}
}

// TestEditsMadeInAnkiAreKept edits fields as Anki's editor does.
func TestEditsMadeInAnkiAreKept(t *testing.T) {
	for _, test := range []struct {
		form     Form
		from, to string // in the fields before the hidden one
		want     func(c *deck.Card)
	}{
		{Basic, "甲地何时起义？", "甲地在<b>哪一天</b>起义？", func(c *deck.Card) { c.Question = "甲地在哪一天起义？" }},
		{Typed, "1911年10月10日", "1911年10月9日", func(c *deck.Card) {
			c.Answer, c.Accept, c.Choices = "1911年10月9日", nil, c.Choices[1:]
			c.Date, _ = chrono.DayOf(1911, 10, 9)
		}},
		{Cloze, "乙省", "丙省", func(c *deck.Card) {
			c.Question, c.Answer, c.Accept = "甲地于[何时？]起义，丙省随后响应。", "1911年10月10日", []string{"辛亥年八月十九日"}
		}},
		{Basic, "甲地何时起义？", "<div>甲地何时起义？</div>", nil},
		{Basic, "甲地何时起义？", "", nil},
	} {
		own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Form: test.form, Modified: evening})
		path := edited(t, own, "UPDATE notes SET flds = replace(substr(flds, 1, instr(flds, '{\"v\"') - 1), "+quoted(test.from)+", "+quoted(test.to)+
			") || substr(flds, instr(flds, '{\"v\"')) WHERE guid LIKE 'aaa%'")
		p := readPackage(t, path)
		want := historyDeck(t).Cards[0]
		losses := []Loss(nil)
		if test.want != nil {
			test.want(&want)
			losses = []Loss{{EditedElsewhere, 1, want.Question}}
		}
		if got := p.Decks[0].Cards[0]; !reflect.DeepEqual(got, want) || !slices.Equal(p.Losses, losses) {
			t.Errorf("%s → %s: card is\n%+v\nwant\n%+v\nlosses are %+v", test.from, test.to, got, want, p.Losses)
		}
	}
}

func TestTagsAndDecksOfAnkiCount(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	p := readPackage(t, edited(t, own, "UPDATE notes SET tags = ' leech two_words ' WHERE guid LIKE 'aaa%'",
		"UPDATE cards SET did = 1 WHERE nid = (SELECT id FROM notes WHERE guid LIKE 'bbb%')"))
	if len(p.Decks) != 2 || p.Decks[0].Name != "Default" || len(p.Decks[0].Cards) != 1 || len(p.Decks[1].Cards) != 3 || p.Decks[0].ID == p.Decks[1].ID {
		t.Fatalf("decks are %+v", p.Decks)
	}
	if got, want := p.Decks[1].Cards[0].Tags, []string{"two words", "leech"}; !slices.Equal(got, want) {
		t.Errorf("tags are %q, want %q", got, want)
	}
}

func TestOrderCardsShowTheirEventsShuffled(t *testing.T) {
	c := historyDeck(t).Cards[2]
	for _, id := range []deck.CardID{"a", "b", "c", "d", "e", "f"} {
		c.ID = id
		got := shuffled(c)
		if slices.Equal(got, c.Items) || !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(c.Items))) {
			t.Errorf("shuffled are %q", got)
		}
		two := deck.Card{ID: id, Items: []string{"first", "second"}}
		if got := shuffled(two); !slices.Equal(got, []string{"second", "first"}) {
			t.Errorf("shuffled are %q", got)
		}
	}
}

// TestOverdueCardsAreDueAfterTheBeginning exports a year after the last review: Anki counts due days from the first one.
func TestOverdueCardsAreDueAfterTheBeginning(t *testing.T) {
	d := historyDeck(t)
	progress := learn(t, d)
	path, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening.AddDate(1, 0, 0), Progress: &progress})
	if got := query(t, path, "SELECT due FROM cards WHERE type = 2 ORDER BY due"); !slices.Equal(got, []string{"19", "45"}) {
		t.Errorf("cards are due on the days %v", got)
	}
}

func TestNothingIsWrittenWhenTheWriterFails(t *testing.T) {
	var out bytes.Buffer
	if _, err := Write(t.Context(), &limited{&out, 100}, []deck.Deck{historyDeck(t)}, Options{Modified: evening}); err == nil {
		t.Error("no error")
	}
}
