package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestTablesFollowFromFacts(t *testing.T) {
	files, err := render("facts")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from what the facts give: run go generate", name)
		}
	}
}
