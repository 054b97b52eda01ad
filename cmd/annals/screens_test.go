//go:build unix

package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"annals/cmd/annals/internal/screen"
)

// update writes the screens into README instead of comparing them.
var update = flag.Bool("update", false, "write the screens of README anew")

// TestReadmeScreens takes the pictures of README's screens anew, from the program on a terminal of 80 by 24 after two weeks with it,
// and compares them byte for byte.
func TestReadmeScreens(t *testing.T) {
	path := filepath.Join(root, "README.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(text), "<summary>Screens</summary>")
	section, after, found := strings.Cut(rest, "</details>")
	if !found {
		t.Fatal("README.md has no <details> of screens")
	}
	intro, _, _ := strings.Cut(section, "```")
	want := intro
	for _, taken := range takeScreens(t) {
		want += "```text\n" + taken + "\n```\n\n"
	}
	switch {
	case want == section:
	case *update:
		if err := os.WriteFile(path, []byte(before+"<summary>Screens</summary>"+want+"</details>"+after), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("go test ./cmd/annals -run ReadmeScreens -update makes the screens of README.md anew; they are\n%s", want)
	}
}

// takeScreens uses the program for two weeks and looks at it then.
func takeScreens(t *testing.T) (screens []string) {
	who := learner{t: t, home: t.TempDir(), day: time.Date(2027, 1, 4, 9, 0, 0, 0, time.UTC)}
	who.run("") // the sample decks
	for range 14 {
		who.run(strings.Repeat("\n3\n\n3\n\n1\n\n3\n", 6)+"q\n", "review", "--ask", "reveal", "--new", "4")
		who.day = who.day.AddDate(0, 0, 1)
	}
	who.run("", "exam", "add", "期末", who.day.AddDate(0, 0, 45).Format(time.DateOnly), "--deck", "The Suez Crisis")

	s := who.sit("zh-Hans")
	s.Wait("按键")
	screens = append(screens, s.String())
	s.Type("q")
	s.Exit()

	s = who.sit("zh-Hans", "review", "--ask", "choice", "--kind", "when")
	s.Wait("A-D")
	screens = append(screens, s.String())
	s.Type("a")
	s.Wait("第 2 题")
	s.Wait("A-D")
	_, verdict, _ := strings.Cut(s.String(), "\nD) ")
	_, verdict, _ = strings.Cut(verdict, "\n")
	screens = append(screens, verdict)
	s.Type("q")
	s.Exit()

	s = who.sit("en", "review", "--ask", "type", "--kind", "when", "The Suez Crisis")
	s.Wait("Answer:")
	s.Type("1956\r")
	s.Wait("1-4")
	screens = append(screens, s.String())
	s.Type("\r")
	s.Wait("back in")
	s.Type("\x1b")
	s.Exit()

	s = who.sit("zh-Hans", "stats")
	s.Exit()
	screens = append(screens, strings.TrimSpace(s.Transcript()))

	s = who.sit("en", "timeline", "The Suez Crisis")
	s.Exit()
	lines := strings.SplitAfterN(s.Transcript(), "\n", 19)
	return append(screens, strings.TrimSpace(strings.Join(lines[:18], "")))
}

// learner uses the program with a clock of their own.
type learner struct {
	t    *testing.T
	home string
	day  time.Time
}

// program is this test as the program: see TestMain.
func (l learner) program() string {
	self, err := os.Executable()
	if err != nil {
		l.t.Fatal(err)
	}
	path := filepath.Join(l.home, "annals")
	if err := os.Symlink(self, path); err != nil && !os.IsExist(err) {
		l.t.Fatal(err)
	}
	return path
}

func (l learner) env(language string) []string {
	return []string{
		"HOME=" + l.home, "LC_ALL=C.UTF-8", "ANNALS_LANGUAGE=" + language, "ANNALS_PAGER=off", clockVariable + "=" + l.day.Format(time.RFC3339),
	}
}

// run answers in lines, without a terminal.
func (l learner) run(answers string, args ...string) {
	l.t.Helper()
	cmd := exec.Command(l.program(), args...)
	cmd.Env, cmd.Stdin = l.env("zh-Hans"), strings.NewReader(answers)
	if out, err := cmd.CombinedOutput(); err != nil {
		l.t.Fatalf("annals %q: %v\n%s", args, err, out)
	}
}

// sit opens the program on a terminal.
func (l learner) sit(language string, args ...string) *screen.Session {
	l.t.Helper()
	return screen.Start(l.t, 80, 24, screen.Program{Path: l.program(), Args: args, Env: l.env(language)})
}
