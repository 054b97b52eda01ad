package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeTranscript runs the commands of README's first block and compares what they print, byte for byte.
func TestReadmeTranscript(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, block, found := strings.Cut(string(text), "```console\n")
	block, _, closed := strings.Cut(block, "```")
	if !found || !closed {
		t.Fatal("README.md has no ```console block")
	}
	home := t.TempDir()
	run := func(command string) (string, error) {
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = home
		cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "LC_ALL=C.UTF-8"}
		out, err := cmd.CombinedOutput()
		return strings.TrimRight(string(out), "\n"), err
	}
	if out, err := run("annals </dev/null"); err != nil { // the sample decks, as after the first call
		t.Fatalf("%v\n%s", err, out)
	}
	ran := 0
	for _, step := range strings.Split("\n"+block, "\n$ ")[1:] {
		command, want, _ := strings.Cut(step, "\n")
		got, err := run(command)
		if err != nil {
			t.Errorf("%s: %v", command, err)
		}
		if got != strings.TrimRight(want, "\n") {
			t.Errorf("$ %s\nprints\n%s\nREADME.md says\n%s", command, got, want)
		}
		ran++
	}
	if ran == 0 {
		t.Error("README.md's transcript has no command")
	}
}
