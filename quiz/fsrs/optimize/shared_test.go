package optimize

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"annals/quiz/fsrs"
)

// sharedLog reads a review log of the reference data that lies beside the repository, and skips the test without it.
func sharedLog(t testing.TB, name string) []fsrs.Entry {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "..", "shared", "fsrs", name))
	if err != nil {
		t.Skipf("no reference data: %v", err)
	}
	defer f.Close()
	log, err := fsrs.ReadLog(f)
	if err != nil {
		t.Fatal(err)
	}
	return log
}

// calendar is the one that the reference logs were kept by.
func calendar() fsrs.Calendar { return fsrs.Calendar{DayStart: 4 * time.Hour} }
