package terminal_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"annals/cmd/annals/internal/screen"
)

// ends checks what must hold at the end of every program: its exit code, a visible cursor, no bell, no strange sequence.
func ends(t *testing.T, s *screen.Session, code int) {
	t.Helper()
	if got := s.Exit(); got != code {
		t.Errorf("exit code %d, want %d", got, code)
	}
	if s.Hidden() {
		t.Error("the cursor is hidden")
	}
	if s.Bells() > 0 {
		t.Errorf("%d bells", s.Bells())
	}
	if len(s.Unknown()) > 0 {
		t.Errorf("unknown sequences %q", s.Unknown())
	}
}

func TestOneKeyRates(t *testing.T) {
	s := start(t, 30, 10, "rate")
	s.Want("1 again 10m  2 hard 2d", "3 good 5d  4 easy 12d")
	s.Type("4")
	s.Want("rated 4", "done")
	ends(t, s, 0)

	s = start(t, 80, 10, "rate")
	s.Wait("easy 12d")
	s.Type("\r")
	s.Want("rated 3", "done")
	ends(t, s, 0)
}

func TestWrongKeyShowsTheLegalOnesOnce(t *testing.T) {
	s := start(t, 80, 10, "rate")
	s.Wait("easy 12d")
	s.Type("x\x1b[A9")
	s.Want("1 again 10m  2 hard 2d  3 good 5d  4 easy 12d", "keys: 1 again  2 hard  3 good  4 easy")
	s.WantCursor(46, 0)
	s.Type("２")
	s.Want("rated 2", "done")
	ends(t, s, 0)
}

func TestLegalKeysStayBesideTheirNames(t *testing.T) {
	s := start(t, 26, 10, "rate")
	s.Wait("easy")
	s.Type("x")
	s.Want("1 again 10m  2 hard 2d", "3 good 5d  4 easy 12d", "keys: 1 again  2 hard", "3 good  4 easy")
	s.Type("1")
	s.Wait("done")
	ends(t, s, 0)
}

func TestConfirmTakesOneKey(t *testing.T) {
	for keys, want := range map[string]string{"\r": "yes", "y": "yes", "Y": "yes", "n": "no", "xn": "no"} {
		s := start(t, 80, 10, "confirm")
		s.Want("Start now? [Y/n]")
		s.Type(keys)
		s.Want("Start now? "+want, "done")
		ends(t, s, 0)
	}
}

func TestTypeAheadReachesThePromptsItIsMeantFor(t *testing.T) {
	s := start(t, 80, 24, "session")
	s.Wait("答案:")
	s.Type("甲\r32乙\r41")
	s.Wait("done")
	s.Want(
		"答案: 甲", "The Peace of Westphalia ended the Thirty Years' War in the Holy Roman", "Empire.", "甲 3 1",
		"答案: 乙", "秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始皇帝。", "乙 4 0",
		"done")
	ends(t, s, 0)
}

func TestTypingWhileTheProgramWorksIsKeptAndNotShown(t *testing.T) {
	s := start(t, 80, 24, "busy")
	s.Wait("first:")
	s.Type("a\r")
	s.Wait("busy")
	s.Type("漢\r")
	s.Wait("done")
	s.Want("first: a", "busy", "second: 漢", "done")
	if !strings.Contains(s.Raw(), "busy\r\n\r\x1b[Jsecond:") {
		t.Errorf("something was shown between the prompts: %q", s.Raw())
	}
	ends(t, s, 0)
}

func TestPastedLinesAnswerOnePromptEach(t *testing.T) {
	s := start(t, 80, 24, "year")
	s.Wait("year:")
	s.Type("abc\n\x15def\n\x151992\n")
	s.Wait("done")
	s.Want("year: abc", "digits only, e.g. 1992", "year: def", "digits only, e.g. 1992", "year: 1992", "done")
	ends(t, s, 0)
}

func TestNoColorSendsNoStyles(t *testing.T) {
	for _, program := range []string{"year", "session"} {
		s := start(t, 80, 24, program, "NO_COLOR=1")
		s.Wait(":")
		s.Type("x\r\x15" + "12\r12\r12\r")
		s.Wait("done")
		if style := regexp.MustCompile("\x1b\\[[0-9;]*m").FindString(s.Raw()); style != "" {
			t.Errorf("%s: style %q", program, style)
		}
		ends(t, s, 0)
	}
}

func TestDumbAndPlainTerminalsGetNoSequenceAtAll(t *testing.T) {
	for _, setting := range []string{"TERM=dumb", "PLAIN=1"} {
		s := start(t, 80, 24, "session", setting)
		s.Wait("答案:")
		s.Type("甲\n3\n2\n乙\n\n1\n")
		s.Wait("done")
		if strings.Contains(s.Raw(), "\x1b") {
			t.Errorf("%s: sequences in %q", setting, s.Raw())
		}
		ends(t, s, 0)

		s = start(t, 80, 24, "styles", setting)
		s.Wait("done")
		if s.Want("*1992*", "done"); strings.Contains(s.Raw(), "\x1b") {
			t.Errorf("%s: sequences in %q", setting, s.Raw())
		}
	}
}

func TestFiftyPromptsLeaveNoGhost(t *testing.T) {
	s := start(t, 60, 24, "loop")
	var want []string
	for i := 1; i <= 50; i++ {
		s.Wait(fmt.Sprintf("第%d題:", i))
		s.Type("丙\r")
		s.Wait("> 甲")
		s.Type("2")
		want = append(want, fmt.Sprintf("第%d題: 丙", i), "乙")
	}
	s.Wait("done")
	want = append(want, "done")
	if got := s.Transcript(); got != strings.Join(want, "\n") {
		t.Errorf("transcript\n%s", got)
	}
	ends(t, s, 0)
}

func TestProgressIsABarThatGoesAway(t *testing.T) {
	s := start(t, 50, 10, "progress")
	s.Wait("half")
	s.Want("skipped: empty.md", "half")
	s.Type("1")
	s.Wait("done")
	s.Want("skipped: empty.md", "done")
	ends(t, s, 0)
	if !strings.Contains(s.Raw(), "\r讀取文章 [#############.............]  50% 20/40\x1b[K") {
		t.Errorf("wrote %q", s.Raw())
	}

	s = start(t, 50, 10, "progress")
	s.Wait("half")
	s.Type("\x03")
	s.Wait("left")
	s.Want("skipped: empty.md", "left: interrupted")
	ends(t, s, 130)
}
