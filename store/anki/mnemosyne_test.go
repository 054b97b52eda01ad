package anki

import (
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"annals/deck"
)

// imported is what Mnemosyne holds after an import.
type imported struct {
	Facts, Cards, Reviews            int
	Tags, Questions, Answers, Errors []string
}

func importIntoMnemosyne(t *testing.T, path string) imported {
	t.Helper()
	command := exec.CommandContext(t.Context(), "/usr/bin/python3", "-W", "ignore", "testdata/import_mnemosyne.py", path, t.TempDir())
	command.Env = append(os.Environ(), "QT_QPA_PLATFORM=offscreen", "HOME="+t.TempDir(), "XDG_RUNTIME_DIR="+t.TempDir())
	var talk strings.Builder
	command.Stderr = &talk
	out, err := command.Output()
	if err != nil {
		t.Fatalf("mnemosyne: %v\n%s", err, talk.String())
	}
	var got imported
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("mnemosyne says %q: %v", out, err)
	}
	return got
}

// TestMnemosyneImports has another program read what Write makes: Debian's mnemosyne, which reads .apkg without Anki's code.
func TestMnemosyneImports(t *testing.T) {
	if _, err := exec.LookPath("mnemosyne"); err != nil {
		t.Skip("Mnemosyne is not installed: no other program has read the packages (.ci/mnemosyne installs it)")
	}
	d := historyDeck(t)
	progress := learn(t, d)
	for _, form := range allForms {
		t.Run(form.String(), func(t *testing.T) {
			path, report := writePackage(t, []deck.Deck{d}, Options{Form: form, Modified: evening, Progress: &progress})
			got := importIntoMnemosyne(t, path)
			if got.Facts != report.Cards || got.Cards != report.Cards || got.Reviews != report.Reviews || len(got.Errors) > 0 {
				t.Errorf("imported %+v, want %+v", got, report)
			}
			if want := []string{"two_words", "历史::近代", "近代"}; !slices.Equal(got.Tags, want) {
				t.Errorf("tags are %q, want %q", got.Tags, want)
			}
			for _, text := range got.Questions {
				if strings.Contains(text, "1911年10月10日") {
					t.Errorf("question %q tells the answer", text)
				}
			}
			answers := strings.Join(got.Answers, "\n")
			for _, want := range []string{"1911年10月10日", "甲地起义 › 经过 › 起义", "CC BY-SA 4.0", "https://example.org/甲地", "one two three four"} {
				if !strings.Contains(answers, want) {
					t.Errorf("answers %q do not show %q", got.Answers, want)
				}
			}
		})
	}
}
