package fsrs

import (
	"os"
	"path/filepath"
	"testing"
)

// sharedFile returns the path of a file of reference data that lies beside the repository, and skips the test without it.
func sharedFile(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "fsrs", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("no reference data: %v", err)
	}
	return path
}
