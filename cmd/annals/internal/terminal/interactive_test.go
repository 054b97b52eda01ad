package terminal_test

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
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

func TestTypedChineseIsEditedInPlace(t *testing.T) {
	s := start(t, 40, 15, "ask")
	s.Wait("答案:")
	s.WantCursor(6, 0)
	s.Type("漢武帝劉徹")
	s.Want("答案: 漢武帝劉徹")
	s.Type("\x7f\x7f\x1b[D\x1b[D中")
	s.Want("答案: 漢中武帝")
	s.WantCursor(10, 0) // on 武, where an input method opens its window
	s.Type("\r")
	s.Wait("done")
	s.Want("答案: 漢中武帝", `got "漢中武帝"`, "done")
	ends(t, s, 0)
}

func TestKeysOfAnEditableLine(t *testing.T) {
	tests := []struct{ name, keys, want string }{
		{"home and end", "bc\x1b[Ha\x1b[Fd", "abcd"},
		{"home and end of other terminals", "bc\x1b[1~a\x1b[4~d\x1bOHx\x1bOFy", "xabcdy"},
		{"ctrl-a and ctrl-e", "bc\x01a\x05d", "abcd"},
		{"delete takes the character under the cursor", "abc\x1b[D\x1b[D\x1b[3~", "ac"},
		{"delete at the end takes nothing", "abc\x1b[3~", "abc"},
		{"ctrl-d on a filled line deletes", "漢武\x01\x04", "武"},
		{"application cursor keys", "abc\x1bOD\x1bOD\x1bOCx", "abxc"},
		{"modified arrows", "abc\x1b[1;5D\x1b[1;2Dx", "axbc"},
		{"ctrl-u", "abc\x1b[D\x15x", "xc"},
		{"ctrl-k", "abc\x1b[D\x0bx", "abx"},
		{"ctrl-w", "one two  \x17x", "one x"},
		{"up and down", "a\x1b[A\x1b[Bb", "ab"},
		{"keys that mean nothing", "a\t\x0c\x12\x13\x14\x07\x19\x1a\x1bb\x1b[15~\x1b[[Ab", "ab"},
		{"backspace on an empty line", "\x7f\x7f\x08a", "a"},
		{"broken UTF-8 and hostile characters", "a\xff\u202e\u009b\ue000b", "ab"},
		{"line feed is enter", "a\n", "a"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := start(t, 40, 15, "ask")
			s.Wait("答案:")
			s.Type(strings.TrimSuffix(test.keys, "\n") + "\r")
			s.Want("答案: "+test.want, fmt.Sprintf("got %q", test.want), "done")
			ends(t, s, 0)
		})
	}
}

func TestInitialTextCanBeEdited(t *testing.T) {
	s := start(t, 40, 15, "edit")
	s.Want("每日新卡: 二十")
	s.WantCursor(14, 0)
	s.Type("五\r")
	s.Want("每日新卡: 二十五", `got "二十五"`, "done")
	ends(t, s, 0)
}

func TestRefusedAnswerStaysAndCanBeCorrected(t *testing.T) {
	s := start(t, 40, 15, "year")
	s.Wait("year:")
	s.Type("199x\r")
	s.Want("year: 199x", "digits only, e.g. 1992", "year: 199x")
	s.Type("\x7f2\r")
	s.Want("year: 199x", "digits only, e.g. 1992", "year: 1992", "done")
	ends(t, s, 0)
}

func TestLongAnswerFoldsWithoutGhosts(t *testing.T) {
	s := start(t, 20, 10, "ask")
	s.Wait("答案:")
	s.Type("安史之亂由安祿山與史思明發動")
	s.Want("答案: 安史之亂由安", "祿山與史思明發動")
	s.WantCursor(16, 1)
	s.Type("\x01\x1b[C\x7f反")
	s.Want("答案: 反史之亂由安", "祿山與史思明發動")
	s.WantCursor(8, 0)
	s.Type("\x03")
	s.Wait("left: interrupted")
	s.Want("left: interrupted")
	ends(t, s, 130)
}

func TestLongItemsFoldAndFollowTheWindow(t *testing.T) {
	s := start(t, 40, 15, "choose")
	s.Wait("四")
	s.Want("哪一項",
		"  > 秦始皇統一六國，廢分封，行郡縣，書",
		"    同文，車同軌，自稱始皇帝。",
		"    The Peace of Westphalia ended the",
		"    Thirty Years' War in the Holy Roman",
		"    Empire.",
		"    赤壁之戰",
		"    四")
	s.WantCursor(2, 1)
	s.Resize(80, 24)
	s.Type("\x1b[B")
	s.Want("哪一項",
		"    秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始皇帝。",
		"  > The Peace of Westphalia ended the Thirty Years' War in the Holy Roman",
		"    Empire.",
		"    赤壁之戰",
		"    四")
	s.Type("j\x1b[B\x1b[B\r") // beyond the end
	s.Want("哪一項: 四", "chose 3", "done")
	ends(t, s, 0)
}

func TestQuickKeyChoosesAtOnce(t *testing.T) {
	for _, key := range []string{"c", "C", "ｃ"} {
		s := start(t, 80, 24, "choose")
		s.Wait("四")
		s.Type("\x1b[B" + key)
		s.Want("哪一項: 赤壁之戰", "chose 2", "done")
		ends(t, s, 0)
	}
}

func TestListLongerThanTheWindow(t *testing.T) {
	s := start(t, 40, 9, "many")
	s.Want("^   item 1", "    item 2", "    item 3", "    item 4", "v > item 5")
	s.Type("\x1b[6~")
	s.Wait("> item 10")
	s.Type("\x1b[F")
	s.Want("^   item 35", "    item 36", "    item 37", "    item 38", "  > item 39")
	s.Type("\x1b[Hk\r")
	s.Want("item 0", "chose 0", "done")
	ends(t, s, 0)
}

func TestTinyWindowKeepsTheActiveRowInView(t *testing.T) {
	s := start(t, 12, 4, "choose")
	s.Wait("秦")
	s.Type("\x1b[B\x1b[B")
	s.Wait("> 赤壁之")
	s.Type("\x1b")
	s.Wait("left: input")
	ends(t, s, 0)
}

func TestOneKeyRates(t *testing.T) {
	s := start(t, 30, 10, "rate")
	s.Want("1 again 10m  2 hard 2d  3", "good 5d  4 easy 12d")
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
	s.Want("1 again 10m  2 hard 2d  3", "good 5d  4 easy 12d", "keys: 1 again  2 hard", "3 good  4 easy")
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

func TestEveryPromptCanBeLeft(t *testing.T) {
	prompts := map[string]string{"ask": "答案:", "choose": "四", "rate": "easy", "confirm": "[Y/n]"}
	for program, shown := range prompts {
		for key, want := range map[string]struct {
			said string
			code int
		}{"\x03": {"left: interrupted", 130}, "\x1b": {"left: input ended", 0}, "\x04": {"left: input ended", 0}} {
			s := start(t, 80, 24, program)
			s.Wait(shown)
			s.Type(key)
			s.Want(want.said)
			ends(t, s, want.code)
		}
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

func TestDumbTerminalGetsNoSequenceAtAll(t *testing.T) {
	s := start(t, 80, 24, "session", "TERM=dumb")
	s.Wait("答案:")
	s.Type("甲\n3\n2\n乙\n\n1\n")
	s.Wait("done")
	if strings.Contains(s.Raw(), "\x1b") {
		t.Errorf("sequences in %q", s.Raw())
	}
	ends(t, s, 0)
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

func TestSignalsEndAPromptAndRestoreTheTerminal(t *testing.T) {
	for program, shown := range map[string]string{"ask": "答案:", "choose": "四", "rate": "easy"} {
		for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
			s := start(t, 80, 24, program)
			s.Wait(shown)
			s.Signal(signal)
			s.Wait("left: interrupted")
			ends(t, s, 130)
		}
	}
}

func TestClockTicksWhileAPromptWaits(t *testing.T) {
	s := start(t, 30, 10, "clock")
	s.Wait("答案:")
	s.Type("漢") // the second showing; the third is the clock's own
	s.Want("late", "答案: 漢")
	s.WantCursor(8, 1)
	s.Type("\r")
	s.Want("答案: 漢", "late", "which", "  > 赤壁之戰", "    四")
	s.Type("j\r")
	s.Wait("done")
	s.Want("答案: 漢", "which: 四", "done")
	ends(t, s, 0)
}

func TestDeadlineEndsAPrompt(t *testing.T) {
	s := start(t, 80, 24, "timed")
	s.Wait("done")
	s.Want("done")
	ends(t, s, 0)
}

func TestPauseGivesTheTerminalToAnotherProgram(t *testing.T) {
	s := start(t, 80, 24, "pause")
	s.Wait("edit")
	s.Type("e")
	s.Wait("editor:")
	s.Type("x\x7fy\n") // echo and erasing are the terminal's own
	s.Want("editor: y", "back:")
	s.Type("\r")
	s.Wait("done")
	ends(t, s, 0)
}

func TestHangUpEndsAPrompt(t *testing.T) {
	for program, shown := range map[string]string{"ask": "答案:", "choose": "四", "rate": "easy"} {
		s := start(t, 80, 24, program)
		s.Wait(shown)
		s.HangUp()
		if code := s.Exit(); code != 0 && code != 130 { // whether the end of input or the signal is seen first is open
			t.Errorf("%s: exit code %d", program, code)
		}
	}
}

// A terminal that folds its rows anew when it becomes narrower is tmux's, as most are.
func TestNarrowerWindowLeavesNoGhosts(t *testing.T) {
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is not installed: nothing here folds rows anew")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	socket := t.TempDir() + "/tmux"
	tmux := func(arguments ...string) string {
		t.Helper()
		out, err := exec.Command("tmux", append([]string{"-S", socket, "-u", "-f", "/dev/null"}, arguments...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("tmux %q: %v\n%s", arguments, err, out)
		}
		return string(out)
	}
	want := func(lines ...string) {
		t.Helper()
		shown := ""
		for range 2000 {
			shown = strings.TrimRight(tmux("capture-pane", "-p", "-t", ":0"), "\n ")
			if shown == strings.Join(lines, "\n") {
				return
			}
		}
		t.Fatalf("tmux shows\n%s\nwant\n%s", shown, strings.Join(lines, "\n"))
	}
	tmux("new-session", "-d", "-x", "60", "-y", "12", "echo 1; echo 2; echo above; exec env "+programVariable+"=choose "+self)
	defer tmux("kill-server")
	tmux("send-keys", "-t", ":0", "Down", "Down", "Down")
	want("1", "2", "above", "哪一項",
		"    秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始",
		"    皇帝。",
		"    The Peace of Westphalia ended the Thirty Years' War in",
		"    the Holy Roman Empire.",
		"    赤壁之戰",
		"  > 四")
	tmux("resize-window", "-t", ":0", "-x", "40", "-y", "12")
	tmux("send-keys", "-t", ":0", "Up")
	want("above", "哪一項",
		"    秦始皇統一六國，廢分封，行郡縣，書",
		"    同文，車同軌，自稱始皇帝。",
		"    The Peace of Westphalia ended the",
		"    Thirty Years' War in the Holy Roman",
		"    Empire.",
		"  > 赤壁之戰",
		"    四")
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
