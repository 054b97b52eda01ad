package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestFilesAppearWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "page.html")
	read := func() string {
		t.Helper()
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	if err := writeWhole(path, []byte("first"), false); err != nil || read() != "first" {
		t.Fatal(err, read())
	}
	if err := writeWhole(path, []byte("second"), false); !errors.Is(err, fs.ErrExist) || read() != "first" {
		t.Errorf("%v, %s", err, read())
	}
	if err := writeWhole(path, []byte("third"), true); err != nil || read() != "third" {
		t.Errorf("%v, %s", err, read())
	}
	var at *fs.PathError
	nowhere := filepath.Join(dir, "no", "page.html")
	if err := writeWhole(nowhere, nil, false); !errors.As(err, &at) || at.Path != nowhere || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v", err)
	}
	if err := writeWhole(dir, nil, true); !errors.As(err, &at) || at.Path != dir {
		t.Errorf("over a directory: %v", err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}
