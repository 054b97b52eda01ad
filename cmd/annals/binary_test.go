package main

import (
	"os"
	"sync"
	"testing"

	"annals/cmd/annals/internal/screen"
)

// runner is testing.M with a directory for the program, which is removed when all tests have run.
type runner struct{ *testing.M }

// binaryDir is where buildOnce puts the program.
var binaryDir string

func (r runner) Run() int {
	dir, err := os.MkdirTemp("", "annals")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir) // a leftover in the temporary directory harms nobody
	binaryDir = dir
	return r.M.Run()
}

// buildOnce builds the real program for the tests that need it on a terminal or want to kill it. It is built without the race
// detector: the prompt library has races of its own.
var buildOnce = sync.OnceValues(func() (string, error) { return screen.Build(binaryDir, ".") })

func binary(t testing.TB) string {
	t.Helper()
	path, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return path
}
