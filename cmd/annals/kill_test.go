//go:build unix

package main

import (
	"bufio"
	"io"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

const kills = 50

// status is the line above each question. When it is shown, the answer before it is committed.
var status = regexp.MustCompile(`^question \d+, `)

// TestKilledInTheMiddleOfASessionLosesNoAnsweredCard kills a session at a random moment, again and again, and looks at what is
// in the file: every answer that the program went on from, and at most one more.
func TestKilledInTheMiddleOfASessionLosesNoAnsweredCard(t *testing.T) {
	path := filepath.Join(t.TempDir(), "annals.db")
	if out, err := program(t, path, "--plain").CombinedOutput(); err != nil {
		t.Fatalf("make the sample decks: %v\n%s", err, out)
	}
	chance := rand.New(rand.NewPCG(1, 2))
	total := 0
	for range kills {
		acknowledged := killAfter(t, program(t, path, "review", "--plain", "--ask", "reveal", "--new", "999"), chance.IntN(40))
		logged := logged(t, path)
		if got := logged - total; got < acknowledged || got > acknowledged+1 {
			t.Fatalf("%d answers were acknowledged, %d are in the file", acknowledged, got)
		}
		total = logged
	}
	if total < kills {
		t.Errorf("only %d answers in %d sessions: the kills came too early to show anything", total, kills)
	}
	t.Logf("%d answers in %d killed sessions, none lost", total, kills)
}

func program(t testing.TB, path string, args ...string) *exec.Cmd {
	cmd := exec.Command(binary(t), append([]string{"--db", path}, args...)...)
	cmd.Env = []string{"HOME=" + filepath.Dir(path), "TZ=UTC"}
	return cmd
}

// killAfter answers cards as fast as the program asks, kills it when n questions have been asked or a little later, and returns
// how many answers the program went on from.
func killAfter(t *testing.T, cmd *exec.Cmd, n int) (acknowledged int) {
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		for { // reveal, then "forgotten", so that cards never run out
			if _, err := io.WriteString(in, "\n1\n"); err != nil {
				return
			}
		}
	}()
	asked := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if status.MatchString(lines.Text()) {
			asked++
		}
		if asked == n+1 {
			cmd.Process.Kill() // lines that are still in the pipe count as well
			asked++
		}
	}
	cmd.Wait() // it was killed: the error says so
	if asked > n+1 {
		asked--
	}
	return max(0, asked-1)
}

func logged(t *testing.T, path string) int {
	t.Helper()
	s, err := store.Open(t.Context(), path, store.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	reviews, err := s.Reviews(t.Context(), 0, quiz.ReviewID(1<<63-1))
	if err != nil {
		t.Fatal(err)
	}
	config := fsrs.DefaultConfig()
	config.Location = time.UTC
	scheduler, err := fsrs.NewScheduler(config)
	if err != nil {
		t.Fatal(err)
	}
	if wrong, err := s.Verify(t.Context(), scheduler); err != nil || len(wrong) > 0 {
		t.Fatalf("states that the log does not say: %v, %v", wrong, err)
	}
	return len(reviews)
}
