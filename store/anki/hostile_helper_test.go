package anki

import (
	"archive/zip"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/mattn/go-sqlite3"

	"annals/deck"
)

// memberOf is a member of an archive that a test makes.
type memberOf struct {
	name string
	text []byte
}

func makeArchive(t testing.TB, members ...memberOf) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "made.apkg")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(file)
	for _, m := range members {
		w, err := z.Create(m.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(m.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func membersOf(t testing.TB, path string) []memberOf {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	var members []memberOf
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		members = append(members, memberOf{f.Name, text})
	}
	return members
}

func withoutMember(t testing.TB, path, name string) string {
	t.Helper()
	var kept []memberOf
	for _, m := range membersOf(t, path) {
		if m.name != name {
			kept = append(kept, m)
		}
	}
	return makeArchive(t, kept...)
}

// collectionOf is the SQLite file of a Legacy 1 package, after the statements were run on it.
func collectionOf(t testing.TB, path string, statements ...string) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "collection")
	for _, m := range membersOf(t, path) {
		if m.name == legacy1Name {
			if err := os.WriteFile(file, m.text, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	db := sql.OpenDB(lax{connector{file}})
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%.100s: %v", s, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// edited is a Legacy 1 package after the statements were run on its collection.
func edited(t testing.TB, path string, statements ...string) string {
	t.Helper()
	return makeArchive(t, memberOf{legacy1Name, collectionOf(t, path, statements...)}, memberOf{mediaName, []byte("{}")})
}

// foreign is a package as somebody else makes it: one note type with two fields, and notes of it.
func foreign(t testing.TB, notes ...string) string {
	t.Helper()
	return foreignWith(t, `{"7":{"id":7,"type":0,"flds":[{"name":"Front"},{"name":"Back"}],
		"tmpls":[{"qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]}}`, 0, notes...)
}

func foreignWith(t testing.TB, models string, ord int, notes ...string) string {
	t.Helper()
	d := deck.Deck{Name: "Own", Cards: []deck.Card{{ID: "x", Kind: deck.CustomKind, Question: "q", Answer: "a"}}}
	path, _ := writePackage(t, []deck.Deck{d}, Options{Modified: evening})
	statements := []string{
		"DELETE FROM notes", "DELETE FROM cards",
		fmt.Sprintf(`UPDATE col SET models = %s, decks = '{"1":{"name":"Default"},"5":{"name":"Foreign"}}'`, quoted(models)),
	}
	for i, fields := range notes {
		statements = append(statements,
			fmt.Sprintf("INSERT INTO notes VALUES (%d, 'guid%d', 7, 0, 0, ' one two ', %s, '', 0, 0, '')", i+1, i+1, quoted(fields)),
			fmt.Sprintf("INSERT INTO cards VALUES (%d, %d, 5, %d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '')", i+1, i+1, ord))
	}
	return edited(t, path, statements...)
}

// quoted is an SQL literal of any bytes.
func quoted(s string) string { return fmt.Sprintf("CAST(x'%x' AS TEXT)", s) }

// lax opens collections for tests to change; unicase is there for the tables of newer ones.
type lax struct{ connector }

func (l lax) Connect(context.Context) (driver.Conn, error) {
	d := sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		return c.RegisterCollation("unicase", func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
	}}
	return d.Open((&url.URL{Scheme: "file", Opaque: l.path}).String())
}

// newer makes the kind of package of a Legacy 1 package that new versions of Anki make, with the note for old ones inside.
func newer(t testing.TB, path string, kind Kind) string {
	t.Helper()
	notice := foreign(t, "Please update to the latest Anki version, then import the .colpkg/.apkg file again.\x1f")
	members := []memberOf{{legacy1Name, collectionOf(t, notice)}, {metaName, []byte{8, byte(kind)}}}
	if kind == Legacy2 {
		return makeArchive(t, append(members, memberOf{legacy2Name, collectionOf(t, path)}, memberOf{mediaName, []byte("{}")})...)
	}
	media := []byte{0x0a, 3, 0x0a, 1, 'a', 0x0a, 3, 0x0a, 1, 'b'} // two entries
	return makeArchive(t, append(members, memberOf{latestName, packed(t, collectionOf(t, path, schema18(t, path)...))},
		memberOf{mediaName, packed(t, media)}, memberOf{"0", packed(t, []byte("picture"))})...)
}

func packed(t testing.TB, text []byte) []byte {
	t.Helper()
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer encoder.Close()
	return encoder.EncodeAll(text, nil)
}

// schema18 is the statements that bring note types, decks and settings of a collection of schema 11 into tables.
func schema18(t testing.TB, path string) []string {
	t.Helper()
	db := openCollection(t, path)
	var models, decks string
	if err := db.QueryRow("SELECT models, decks FROM col").Scan(&models, &decks); err != nil {
		t.Fatal(err)
	}
	statements := []string{
		"CREATE TABLE notetypes (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase, config BLOB)",
		"CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase, config BLOB, PRIMARY KEY (ntid, ord)) WITHOUT ROWID",
		"CREATE TABLE templates (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase, config BLOB, PRIMARY KEY (ntid, ord)) WITHOUT ROWID",
		"CREATE TABLE decks (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase)", "CREATE UNIQUE INDEX deckname ON decks (name)",
		"CREATE TABLE config (KEY TEXT PRIMARY KEY, val BLOB) WITHOUT ROWID",
		"INSERT INTO config VALUES ('schedVer', '2'), ('creationOffset', '-480'), ('other', x'ff')",
		"UPDATE col SET ver = 18, models = '', decks = '', conf = ''",
	}
	var types map[int64]ankiModel
	if err := json.Unmarshal([]byte(models), &types); err != nil {
		t.Fatal(err)
	}
	for id, m := range types {
		statements = append(statements, fmt.Sprintf("INSERT INTO notetypes VALUES (%d, 'n', x'08%02x')", id, m.Type))
		for _, f := range m.Fields {
			statements = append(statements, fmt.Sprintf("INSERT INTO fields VALUES (%d, %d, '%s', x'')", id, f.Ord, f.Name))
		}
		for _, x := range m.Templates {
			config := append(field(1, x.Front), field(2, x.Back)...)
			statements = append(statements, fmt.Sprintf("INSERT INTO templates VALUES (%d, %d, 't', x'%x')", id, x.Ord, config))
		}
	}
	var names map[int64]ankiDeck
	if err := json.Unmarshal([]byte(decks), &names); err != nil {
		t.Fatal(err)
	}
	for id, d := range names {
		statements = append(statements, fmt.Sprintf("INSERT INTO decks VALUES (%d, %s)", id, quoted(strings.ReplaceAll(d.Name, "::", "\x1f"))))
	}
	return statements
}

// field is a text field of a protobuf message.
func field(number int, text string) []byte {
	out := []byte{byte(number<<3 | 2)}
	n := len(text)
	for ; n >= 0x80; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(append(out, byte(n)), text...)
}
