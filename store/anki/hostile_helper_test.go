package anki

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
	"testing"
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
