package screen

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Tmux is a tmux server with one pane: a real terminal to compare Screen with, and one that folds its rows anew when it becomes narrower.
type Tmux struct {
	Socket string // its path, for commands that run inside
	t      testing.TB
}

// StartTmux runs a shell command in a tmux server of its own, which ends with the test. The test is skipped where tmux is not installed.
func StartTmux(t testing.TB, columns, rows, command string) *Tmux {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is not installed: nothing is compared with a real terminal")
	}
	short, err := os.MkdirTemp("/tmp", "tmux") // the path of a socket must be short
	if err != nil {
		t.Fatal(err)
	}
	x := &Tmux{Socket: short + "/socket", t: t}
	t.Cleanup(func() { os.RemoveAll(short) })
	x.Run("new-session", "-d", "-x", columns, "-y", rows, command)
	t.Cleanup(func() { x.Run("kill-server") })
	return x
}

// Run gives tmux a command and returns what it prints.
func (x *Tmux) Run(arguments ...string) string {
	x.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", x.Socket, "-u", "-f", "/dev/null"}, arguments...)...).CombinedOutput()
	if err != nil {
		x.t.Fatalf("tmux %q: %v\n%s", arguments, err, out)
	}
	return string(out)
}

// Shown is what the pane shows, without the blanks at the ends of lines and the empty lines at the end.
func (x *Tmux) Shown() string {
	x.t.Helper()
	lines := strings.Split(x.Run("capture-pane", "-p", "-t", ":0"), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}
