//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"annals/cmd/annals/internal/screen"
)

// chinese is a terminal that speaks Chinese, in somebody's home.
func chinese(t *testing.T, home string, columns, rows int, args ...string) *screen.Session {
	t.Helper()
	return screen.Start(t, columns, rows, screen.Program{
		Path: binary(t), Args: args, Env: []string{"HOME=" + home, "LC_ALL=", "LANG=zh_CN.UTF-8", "TZ=UTC"},
	})
}

// TestFirstSessionInChinese goes through a whole first sitting: welcome, a revealed card and its rating, help, undo, the paragraph
// around, quit; then a second sitting of choices.
func TestFirstSessionInChinese(t *testing.T) {
	for _, size := range []struct{ columns, rows int }{{80, 24}, {40, 15}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", size.columns, size.rows), func(t *testing.T) {
			home := t.TempDir()
			s := chinese(t, home, size.columns, size.rows, "--config", settings(t, "[review]\nask = \"reveal\"\n"))
			s.Wait("回车 = 开始")
			s.Type("\r")
			for _, step := range []struct{ wait, keys string }{
				{"回车显示答案", "\r"}, {"1-4", "?"}, {"撤销", "3"}, {"第 2 题", "u"}, {"已撤销", "\r"}, {"1-4", "s"}, {"|", "3"},
				{"第 2 题", "q"}, {"已存 1 张，还剩", ""},
			} {
				s.Wait(step.wait)
				s.Type(step.keys)
			}
			ends(t, s, exitDone)

			s = chinese(t, home, size.columns, size.rows, "review", "--kind", "when")
			s.Wait("A-D")
			s.Type("x")
			s.Wait("可用的键")
			s.Type("a")
			s.Wait("第 2 题")
			s.Type("\x1b")
			s.Wait("已存 1 张，还剩")
			ends(t, s, exitDone)
		})
	}
}

// settings is a settings file of that text.
func settings(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestEveryWayOutOfASessionIsPolite(t *testing.T) {
	for _, c := range []struct {
		name string
		out  func(*screen.Session)
		code int
	}{
		{"Ctrl-C", func(s *screen.Session) { s.Type("\x03") }, exitInterrupted},
		{"q", func(s *screen.Session) { s.Type("q") }, exitDone},
		{"ESC", func(s *screen.Session) { s.Type("\x1b") }, exitDone},
		{"Ctrl-D", func(s *screen.Session) { s.Type("\x04") }, exitDone},
		{"SIGTERM", func(s *screen.Session) { s.Signal(syscall.SIGTERM) }, exitInterrupted},
	} {
		for _, ask := range []string{"choice", "reveal", "type"} {
			if ask == "type" && c.name == "q" {
				continue // while typing an answer q is a letter
			}
			t.Run(c.name+" at "+ask, func(t *testing.T) {
				home := t.TempDir()
				s := chinese(t, home, 80, 24)
				s.Wait("回车 = 开始")
				s.Type("\r")
				s.Wait("第 1 题")
				s.Type("q")
				s.Wait("已存 0 张")
				if code := s.Exit(); code != exitDone {
					t.Fatalf("exit code is %d, want 0", code)
				}
				s = chinese(t, home, 80, 24, "review", "--kind", "when", "--ask", ask)
				s.Wait("第 1 题")
				s.Wait(map[string]string{"choice": "A-D", "reveal": "回车显示答案", "type": "答案"}[ask])
				c.out(s)
				s.Wait("已存 0 张，还剩")
				ends(t, s, c.code)
			})
		}
	}
}

// ends waits for the program's end, checks its exit code and that it leaves the terminal as it should.
func ends(t *testing.T, s *screen.Session, want int) {
	t.Helper()
	if code := s.Exit(); code != want {
		t.Errorf("exit code is %d, want %d", code, want)
	}
	tidy(t, s)
}

// tidy checks that the terminal is left as it was found, and that nothing was drawn wrong on the way.
func tidy(t *testing.T, s *screen.Session) {
	t.Helper()
	if s.Hidden() {
		t.Error("the cursor is hidden")
	}
	if n := s.Bells(); n != 0 {
		t.Errorf("the bell rang %d times", n)
	}
	if odd := s.Unknown(); len(odd) > 0 {
		t.Errorf("unknown sequences were written: %q", odd)
	}
	for _, line := range strings.Split(s.Transcript(), "\n") {
		for _, mark := range "，。、；：？！）」』》" {
			if strings.HasPrefix(strings.TrimLeft(line, " "), string(mark)) {
				t.Errorf("a line begins with %c: %q", mark, line)
			}
		}
	}
}

// started is a home in which the sample decks are there already.
func started(t *testing.T) (home string) {
	t.Helper()
	home = t.TempDir()
	cmd := exec.Command(binary(t))
	cmd.Env = []string{"HOME=" + home, "LANG=zh_CN.UTF-8", "TZ=UTC"}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("make the sample decks: %v\n%s", err, out)
	}
	return home
}

func TestATypedChineseAnswerIsEditedPastedAndJudged(t *testing.T) {
	s := chinese(t, started(t), 80, 24, "review", "--kind", "when", "--ask", "type", "辛亥革命")
	s.Wait("答案：")
	s.Type("一九一一年十月十一一\x7f日") // one character too many, taken back
	s.Wait("一九一一年十月十一日")
	s.Type("\r")
	s.Wait("1-4")
	s.Type("3")
	s.Wait("第 2 题")
	s.Type("1066\r") // pasted whole, with its line end
	s.Wait("错了")
	s.Type("1")
	s.Wait("第 3 题")
	s.Type("\x1b")
	s.Wait("已存 2 张")
	ends(t, s, exitDone)
}

func TestKeysTypedAheadBelongToTheNextQuestions(t *testing.T) {
	s := chinese(t, started(t), 80, 24, "review", "--kind", "when", "--ask", "reveal")
	s.Wait("回车显示答案")
	s.Type("\r3\r3\r3q") // three cards and out, all at once
	s.Wait("已存 3 张")
	ends(t, s, exitDone)
}

func TestTheWindowMayChangeDuringASession(t *testing.T) {
	s := chinese(t, started(t), 80, 24, "review", "--kind", "when", "--ask", "choice")
	s.Wait("A-D")
	s.Resize(40, 15)
	s.Type("a")
	s.Wait("第 2 题")
	s.Resize(120, 40)
	s.Type("b")
	s.Wait("第 3 题")
	s.Resize(60, 18)
	s.Type("c")
	s.Wait("第 4 题")
	s.Type("q")
	s.Wait("3")
	if code := s.Exit(); code != exitDone {
		t.Errorf("exit code is %d, want 0", code)
	}
}

func TestCtrlCAtEveryStepSavesWhatWasAnswered(t *testing.T) {
	home := started(t)
	for _, step := range []struct{ name, ask, keys, wait, saved string }{
		{"question", "reveal", "", "回车显示答案", "已存 0 张"},
		{"rating", "reveal", "\r", "1-4", "已存 0 张"},
		{"next question", "reveal", "\r3", "第 2 题", "已存 1 张"},
		{"half an answer", "type", "一九", "一九", "已存 0 张"},
		{"after help", "choice", "?", "撤销", "已存 0 张"},
	} {
		t.Run(step.name, func(t *testing.T) {
			s := chinese(t, home, 80, 24, "review", "--kind", "when", "--ask", step.ask)
			s.Wait("第 1 题")
			s.Type(step.keys)
			s.Wait(step.wait)
			s.Type("\x03")
			s.Wait(step.saved)
			ends(t, s, exitInterrupted)
		})
	}
}

// TestHomeLeadsEverywhereAndBack presses the keys of home.
func TestHomeLeadsEverywhereAndBack(t *testing.T) {
	s := chinese(t, started(t), 80, 24)
	s.Wait("按键")
	for _, step := range []struct{ keys, wait string }{
		{"d", "张卡片"}, {"e", "没有考试"}, {"s", "卡片"}, {"c", "review.new_a_day"}, {"?", "annals review"},
		{"a", "文章文件"}, {"/nirgends.md\r", "no such file"}, {"\x1b", "按键"}, {"\r", "第 1 题"}, {"q", "已存 0 张"}, {"q", ""},
	} {
		s.Type(step.keys)
		s.Wait(step.wait)
	}
	if code := s.Exit(); code != exitDone {
		t.Errorf("exit code is %d, want 0", code)
	}
}
