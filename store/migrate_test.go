package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"annals/quiz"
)

// TestShippedMigrationsDoNotChange pins what is in the hands of learners: a schema is changed by a further migration.
func TestShippedMigrationsDoNotChange(t *testing.T) {
	pinned := []string{
		"eba52da30e8864d906ad0251dac920e884a256d2e4fc807e089f4e96970ac791", "298529829139e984c5a4a16a81e96d1523ddceb3070a176a923ea1bf7727e2e1",
		"49a0832f949cb10a3279a755a32ea48e3f57f4d81adfd0a817f728b10d88de88", "ac197aad05797b5361300850b119f2df5a2758369b7257a0c036352181de9c4a",
	}
	all, err := steps()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != len(pinned) {
		t.Fatalf("there are %d migrations, %d are pinned", len(all), len(pinned))
	}
	for i, text := range all {
		if sum := sha256.Sum256([]byte(text)); hex.EncodeToString(sum[:]) != pinned[i] {
			t.Errorf("migration %d has the hash %x, pinned is %s", i+1, sum, pinned[i])
		}
	}
}

// TestEveryPastSchemaIsOpenedWithItsAnswers opens a dump of a file of each schema that was ever shipped.
func TestEveryPastSchemaIsOpenedWithItsAnswers(t *testing.T) {
	dumps, err := filepath.Glob("testdata/schema*.sql")
	if err != nil || len(dumps) == 0 {
		t.Fatalf("no dumps: %v", err)
	}
	for _, dump := range dumps {
		s := openDump(t, dump)
		reviews, err := s.Reviews(t.Context(), NoIDs, AllIDs)
		if err != nil || len(reviews) != 3 {
			t.Errorf("%s: %d answers (%v), want 3", dump, len(reviews), err)
		}
		if wrong, err := s.Verify(t.Context(), newScheduler(t)); err != nil || len(wrong) > 0 {
			t.Errorf("%s: states that the log does not say: %v, %v", dump, wrong, err)
		}
		d, err := s.FindDeck(t.Context(), "Town")
		if err == nil {
			d, err = s.LoadDeck(t.Context(), d.ID)
		}
		if err != nil || len(d.Cards) != 4 || len(d.Facts) != 2 || len(d.Sources) != 1 {
			t.Errorf("%s: deck is %+v, %v", dump, d, err)
		}
	}
}

// openDump opens a file made of a dump.
func openDump(t *testing.T, dump string) *Store {
	t.Helper()
	text, err := os.ReadFile(dump)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "annals.db")
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(string(text)); err != nil {
		t.Fatalf("%s: %v", dump, err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return openAt(t, path, 1)
}

func TestOnlyWhatWasDecidedHasAMark(t *testing.T) {
	s := openDump(t, "testdata/schema2.sql") // of its three marks two say nothing
	marks := func() (n int) {
		t.Helper()
		if err := s.db.QueryRowContext(t.Context(), "SELECT count(*) FROM mark").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	p, err := s.Progress(t.Context(), "card1")
	if err != nil || !p.Suspended || marks() != 1 {
		t.Errorf("card1 is %+v, %v; there are %d marks, want its alone", p, err, marks())
	}
	p.Suspended = false
	if err := s.SetMarks(t.Context(), []quiz.Progress{p}); err != nil || marks() != 0 {
		t.Errorf("%v; there are %d marks, want none", err, marks())
	}
}
