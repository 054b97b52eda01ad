package anki

import (
	"database/sql"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

func readPackage(t testing.TB, path string) Package {
	t.Helper()
	p, err := Read(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// writePackage writes the decks to a file of the test and returns its path.
func writePackage(t testing.TB, decks []deck.Deck, o Options) (string, Report) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "deck.apkg")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	report, err := Write(t.Context(), file, decks, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return path, report
}

// historyDeck is a deck with what cards can have: facts of two articles in two scripts, choices, an order, a card written by hand,
// and texts that are markup elsewhere.
func historyDeck(t testing.TB) deck.Deck {
	t.Helper()
	day := func(y, m, d int) chrono.Date {
		date, err := chrono.DayOf(y, m, d)
		if err != nil {
			t.Fatal(err)
		}
		return date
	}
	sentence := "甲地于1911年10月10日起义，乙省随后响应。"
	d := deck.Deck{
		ID: "0123456789abcdef0123", Name: "历史::近代",
		Sources: []deck.Source{
			{ID: "s1", Title: "甲地起义", Path: "甲地.md", Origin: "https://example.org/甲地", Licence: "CC BY-SA 4.0", Language: language.Simplified, Digest: "d1"},
			{ID: "s2", Title: "The <b>Wall</b> & its town", Language: language.English},
		},
		Facts: []deck.Fact{
			{
				ID: "f1", Source: "s1", Heading: []string{"经过", "起义"}, Sentence: sentence, Context: sentence + "全国震动。",
				Span: deck.Span{Start: 10, End: 70}, When: []deck.When{{Text: "1911年10月10日", Date: day(1911, 10, 10), In: deck.Span{Start: 9, End: 26}}},
				Who:        []deck.Who{{Name: "乙省", Kind: deck.State, Aliases: []string{"乙"}}},
				Where:      []deck.Where{{Name: "甲地"}},
				Confidence: 0.9, Importance: 0.75,
			},
			{
				ID: "f2", Source: "s2", Sentence: "Ada built the wall in 122 and again in 1122.", Confidence: 1, Importance: 0.5,
				When: []deck.When{{Text: "122", Date: chrono.YearOf(122)}}, Who: []deck.Who{{Name: "Ada", Kind: deck.Person}},
			},
		},
	}
	d.Cards = []deck.Card{
		{
			ID: "aaaaaaaaaaaaaaaaaaaa", Fact: "f1", Kind: deck.WhenKind, Language: language.Simplified, Context: []string{"甲地起义", "经过"},
			Question: "甲地何时起义？", Answer: "1911年10月10日", Accept: []string{"辛亥年八月十九日"},
			Choices: []string{"1911年10月9日", "1911年11月10日", "1912年10月10日"}, Date: day(1911, 10, 10), Tags: []string{"近代", "two words"},
		},
		{
			ID: "bbbbbbbbbbbbbbbbbbbb", Fact: "f2", Kind: deck.WhenKind, Language: language.English, Question: "When did Ada build the wall?",
			Answer: "122", Date: chrono.YearOf(122),
		},
		{
			ID: "cccccccccccccccccccc", Fact: "f2", Kind: deck.OrderKind, Language: language.English, Question: "Put these events in order.",
			Answer: "one; two; three; four", Items: []string{"one", "two", "three", "four"},
		},
		{
			ID: "an id with blanks", Kind: deck.CustomKind, Question: "<script>alert(1)</script> {{Answer}} [sound:x.mp3] {{c1::a}} a::b",
			Answer: "=HYPERLINK(\"x\")\nline two & more", Accept: []string{"{{/Also}}"},
		},
	}
	return d
}

// evening is the time of exports in tests.
var evening = time.Date(2026, 11, 25, 20, 0, 0, 0, time.FixedZone("", 8*60*60))

// openCollection opens a copy of the collection of a Legacy 1 package until the test ends.
func openCollection(t testing.TB, path string) *sql.DB {
	t.Helper()
	file := filepath.Join(t.TempDir(), "collection")
	if err := os.WriteFile(file, collectionOf(t, path), 0o600); err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(lax{connector{file}})
	t.Cleanup(func() { db.Close() })
	return db
}

// query runs a statement on the collection of a Legacy 1 package and gives its rows, columns parted by blanks.
func query(t testing.TB, path, statement string) []string {
	t.Helper()
	db := openCollection(t, path)
	rows, err := db.Query(statement)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for rows.Next() {
		values, targets := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range values {
			targets[i] = &values[i]
		}
		if err := rows.Scan(targets...); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
		words := make([]string, len(values))
		for i, v := range values {
			words[i] = v.String
		}
		list = append(list, strings.Join(words, " "))
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	return list
}

// limited is a writer that fails after some bytes.
type limited struct {
	w    io.Writer
	left int
}

func (l *limited) Write(p []byte) (int, error) {
	if l.left -= len(p); l.left < 0 {
		return 0, errors.New("disk full")
	}
	return l.w.Write(p)
}
