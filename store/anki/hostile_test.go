package anki

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"annals/deck"
)

// refuse reads the package and wants an error of that kind, and nothing left behind.
func refuse(t *testing.T, path string, want error) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	p, err := Read(t.Context(), path)
	if !errors.Is(err, want) {
		t.Errorf("error is %v, want %v", err, want)
	}
	if p.Decks != nil || p.Reviews != nil {
		t.Errorf("read %+v in spite of it", p)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestNamesLeadNowhere(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	dir := t.TempDir()
	inner := filepath.Join(dir, "tmp")
	if err := os.Mkdir(inner, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", inner)
	path := makeArchive(t, memberOf{"../evil", []byte("x")}, memberOf{"../../evil", []byte("x")}, memberOf{inner + "/evil", []byte("x")},
		memberOf{`..\evil`, []byte("x")}, memberOf{legacy1Name, collectionOf(t, own)}, memberOf{mediaName, []byte(`{"../evil":"../../evil","1":"/etc/passwd"}`)})
	p := readPackage(t, path)
	if len(p.Decks) != 1 || len(p.Decks[0].Cards) != 4 || p.Found.Media != 2 {
		t.Errorf("read %+v", p)
	}
	var files []string
	if err := filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		files = append(files, path)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if want := []string{dir, inner}; !slices.Equal(files, want) {
		t.Errorf("there are %v, want %v", files, want)
	}
	refuse(t, makeArchive(t, memberOf{legacy1Name, nil}, memberOf{legacy1Name, collectionOf(t, own)}), ErrHostile)
}

func TestSchemasThatAnkiNeverMakes(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	for name, statements := range map[string][]string{
		"view":        {"ALTER TABLE notes RENAME TO n", "CREATE VIEW notes AS SELECT * FROM n"},
		"more views":  {"CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x FROM c"},
		"trigger":     {"CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END"},
		"virtual":     {"CREATE VIRTUAL TABLE v USING rtree(a, b, c)"},
		"no rowid":    {"DROP TABLE notes", "CREATE TABLE notes (id INTEGER, guid, mid, tags, flds, PRIMARY KEY (guid)) WITHOUT ROWID"},
		"odd order":   {"CREATE TABLE n AS SELECT * FROM notes ORDER BY id DESC", "DROP TABLE notes", "ALTER TABLE n RENAME TO notes"},
		"no col":      {"DELETE FROM col"},
		"wrong json":  {"UPDATE col SET models = '{'"},
		"wrong decks": {"UPDATE col SET decks = '[]'"},
		"wrong conf":  {"UPDATE col SET conf = ''"},
		"wrong types": {"UPDATE col SET ver = 'eleven'"},
		"columns":     {"DROP TABLE cards", "CREATE TABLE cards (id INTEGER PRIMARY KEY, nid)"},
	} {
		t.Run(name, func(t *testing.T) {
			want := map[string]error{"view": ErrHostile, "more views": ErrHostile, "trigger": ErrHostile, "virtual": ErrHostile, "odd order": ErrHostile}[name]
			path := edited(t, own, statements...)
			if want != nil {
				refuse(t, path, want)
				return
			}
			if p, err := Read(t.Context(), path); err == nil {
				t.Errorf("read %+v", p)
			}
		})
	}
}

func TestTheSandboxOnlyReads(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	file := filepath.Join(t.TempDir(), "collection")
	if err := os.WriteFile(file, collectionOf(t, own), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sandbox(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range []string{
		"DELETE FROM notes", "CREATE TABLE x (y)", "ATTACH '/tmp/x' AS y", "PRAGMA query_only = OFF", "PRAGMA trusted_schema = ON",
		"VACUUM INTO '/tmp/annals-x'", "SELECT load_extension('x')", "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT count(*) FROM c",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err == nil {
			t.Errorf("%s was done", statement)
		}
	}
}

func TestCutOffPackages(t *testing.T) {
	d := historyDeck(t)
	progress := learn(t, d)
	own, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening, Progress: &progress})
	whole, err := os.ReadFile(own)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "cut.apkg")
	for n := 0; n < len(whole); n += len(whole)/50 + 1 {
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(t.Context(), path); !errors.Is(err, ErrDamaged) {
			t.Errorf("%d of %d bytes: error is %v", n, len(whole), err)
		}
	}
	collection := collectionOf(t, own)
	for n := 0; n < len(collection); n += 4096 {
		if p, err := Read(t.Context(), makeArchive(t, memberOf{legacy1Name, collection[:n]})); err == nil {
			t.Errorf("%d of %d bytes of the collection: read %+v", n, len(collection), p)
		}
	}
	if _, err := Read(t.Context(), filepath.Join(t.TempDir(), "none.apkg")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error is %v", err)
	}
	latest := packed(t, collection)
	refuse(t, makeArchive(t, memberOf{metaName, []byte{8, 3}}, memberOf{latestName, latest[:len(latest)/2]}), ErrDamaged)
}

// only is the question and answer of a package's only card.
func only(t *testing.T, p Package) deck.Card {
	t.Helper()
	if len(p.Decks) != 1 || len(p.Decks[0].Cards) != 1 {
		t.Fatalf("read %+v, want one card", p)
	}
	return p.Decks[0].Cards[0]
}

func TestTextsThatAct(t *testing.T) {
	for _, test := range []struct {
		fields, question, answer string
		odd                      bool
	}{
		{"<script>alert(1)</script>who?\x1f<style>x{}</style>me<iframe src=x>no</iframe>", "who?", "me", false},
		{"<img src=x onerror=alert(1)>who?\x1f<a href='javascript:x'>me</a>", "[image: x]who?", "me", false},
		{"&lt;script&gt;\x1f=HYPERLINK(\"x\")", "<script>", `=HYPERLINK("x")`, false},
		{"\x1b[2Jwho?\x1b]0;title\x07\x1f\u009b31mme", "[2Jwho?]0;title", "31mme", true},
		{"wh\u202eo?\u2066\x1fm\u202ce", "who?", "me", true},
		{"wh\x00o?\x1fm\x00e", "who?", "me", true},
		{"who\xff?\x1fme", "who\ufffd?", "me", true},
		{"&#27;[31mwho?\x1f&#x202e;me", "[31mwho?", "me", true},
		{"who?\r\nhe\tsays<br>so\x1f\ufeffme", "who? he says\nso", "me", false},
		{"{{c1::who?}} {{Back}}\x1fme", "{{c1::who?}} {{Back}}", "me", false},
		{"who?\x1f" + strings.Repeat("<div>", 100_000) + "me", "who?", "me", false},
	} {
		p := readPackage(t, foreign(t, test.fields))
		c := only(t, p)
		if c.Question != test.question || c.Answer != test.answer {
			t.Errorf("%q: card is %q, %q, want %q, %q", test.fields, c.Question, c.Answer, test.question, test.answer)
		}
		odd := slices.ContainsFunc(p.Losses, func(l Loss) bool { return l.Reason == OddText })
		if odd != test.odd {
			t.Errorf("%q: losses %+v, want odd text %v", test.fields, p.Losses, test.odd)
		}
	}
}

const clozeTypes = `{"7":{"type":1,"flds":[{"name":"Text"},{"name":"Extra"}],"tmpls":[{"qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}<br>{{Extra}}"}]}}`

func TestClozesInClozes(t *testing.T) {
	text := strings.Repeat("{{c1::", 20_000) + "me" + strings.Repeat("}}", 20_000)
	c := only(t, readPackage(t, foreignWith(t, clozeTypes, 0, "who? "+text+"\x1f")))
	if !strings.HasPrefix(c.Question, "who? […]}}") || c.Answer == "" {
		t.Errorf("card is %.100q, %.100q", c.Question, c.Answer)
	}
}

func TestPayloadsThatLie(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	t.Run("another card's", func(t *testing.T) {
		p := readPackage(t, edited(t, own, "UPDATE notes SET guid = 'x' || id"))
		for _, c := range p.Decks[0].Cards {
			if c.Kind != deck.CustomKind || slices.ContainsFunc(historyDeck(t).Cards, func(o deck.Card) bool { return o.ID == c.ID }) {
				t.Errorf("card %+v was believed", c)
			}
		}
	})
	t.Run("escapes", func(t *testing.T) {
		p := readPackage(t, edited(t, own, `UPDATE notes SET flds = replace(replace(flds, '甲地起义', '甲地\u001b[31m起义'), '甲地何时', '甲地\u202e何时')`))
		all := fmt.Sprintf("%+v", p)
		if strings.ContainsAny(all, "\x1b\u202e") {
			t.Errorf("read %q", all)
		}
	})
	t.Run("no JSON", func(t *testing.T) {
		p := readPackage(t, edited(t, own, `UPDATE notes SET flds = replace(flds, '"v":1', '"v":')`))
		if len(p.Decks[0].Cards) != 4 || p.Decks[0].Cards[0].Fact != "" {
			t.Errorf("read %+v", p.Decks)
		}
	})
}

func TestRowsThatFitNothing(t *testing.T) {
	d := historyDeck(t)
	progress := learn(t, d)
	own, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening, Progress: &progress})
	p := readPackage(t, edited(t, own,
		"INSERT INTO cards SELECT id + 1, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data FROM cards",
		"INSERT INTO cards SELECT 7, 7, did, 0, mod, usn, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '' FROM cards LIMIT 1",
		"INSERT INTO revlog VALUES (5, (SELECT min(id) FROM cards WHERE nid > 7), 0, 3, 0, 0, 0, 0, 0)",
		"INSERT INTO revlog VALUES (1700000000000, 99, 0, 3, 0, 0, 0, 0, 0)",
		"INSERT INTO revlog VALUES (1700000000001, (SELECT min(id) FROM cards WHERE nid > 7), 0, 9, 0, 0, 0, 'x', 0)",
		"INSERT INTO revlog VALUES (1700000000002, (SELECT min(id) FROM cards WHERE nid > 7), 0, 0, 0, 0, 0, -5, 4)",
		"UPDATE cards SET did = 12345",
	))
	want := map[Reason]int{Unreadable: 1, Twice: 4, OrphanReview: 1, BadReview: 2, NotAnAnswer: 1}
	for _, loss := range p.Losses {
		if loss.Count != want[loss.Reason] {
			t.Errorf("%d %s, want %d", loss.Count, loss.Reason, want[loss.Reason])
		}
		delete(want, loss.Reason)
	}
	if len(want) > 0 || len(p.Decks) != 1 || p.Decks[0].Name != unnamedDeck || len(p.Decks[0].Cards) != 4 {
		t.Errorf("not told: %v; read %+v", want, p.Decks)
	}
	checkReviews(t, p)
}
