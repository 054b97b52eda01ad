//go:build unix

package main

import (
	"os/exec"
	"strings"
	"testing"

	"annals/cmd/annals/internal/screen"
)

// listing is a command on a Chinese terminal of 80 by 24 with further variables.
func listing(t *testing.T, home string, variables []string, args ...string) *screen.Session {
	t.Helper()
	env := append([]string{"HOME=" + home, "LC_ALL=", "LANG=zh_CN.UTF-8", "TZ=UTC"}, variables...)
	return screen.Start(t, 80, 24, screen.Program{Path: binary(t), Args: args, Env: env})
}

// TestLongListingsGoThroughThePager has a pager that marks each line.
func TestLongListingsGoThroughThePager(t *testing.T) {
	home := started(t)
	pager := []string{"ANNALS_PAGER=sed s/^/@/"}
	for _, args := range []string{"deck show 辛亥革命", "card list", "timeline 辛亥革命", "help", "review --help"} {
		s := listing(t, home, pager, strings.Fields(args)...)
		if code := s.Exit(); code != exitDone {
			t.Errorf("%s: exit code is %d, want 0", args, code)
		}
		if text := s.Transcript(); strings.Contains(text, "\n@") != (strings.Count(text, "\n") >= 24) {
			t.Errorf("%s: through the pager or not, and its lines:\n%s", args, text)
		}
		tidy(t, s)
	}
}

func TestListingsWithoutPager(t *testing.T) {
	home := started(t)
	for _, c := range []struct {
		name      string
		variables []string
		args      string
	}{
		{"short", []string{"ANNALS_PAGER=sed s/^/@/"}, "deck list"},
		{"plain", []string{"ANNALS_PAGER=sed s/^/@/"}, "--plain card list"},
		{"off", []string{"ANNALS_PAGER=off", "PAGER=sed s/^/@/"}, "card list"},
		{"JSON", []string{"PAGER=sed s/^/@/"}, "deck show --json 辛亥革命"},
		{"not installed", []string{"ANNALS_PAGER=no-such-pager"}, "deck list"},
	} {
		s := listing(t, home, c.variables, strings.Fields(c.args)...)
		if code := s.Exit(); code != exitDone {
			t.Errorf("%s: exit code is %d, want 0", c.name, code)
		}
		if text := s.Transcript(); strings.Contains(text, "@") || !strings.Contains(text, "革命") {
			t.Errorf("%s: the screen is\n%s", c.name, text)
		}
	}
}

// TestTheOwnPagerTurnsPages walks with its keys, and leaves early.
func TestTheOwnPagerTurnsPages(t *testing.T) {
	home := started(t)
	for _, variable := range []string{"ANNALS_PAGER=own", "ANNALS_PAGER=no-such-pager"} {
		s := listing(t, home, []string{variable}, "card", "list")
		s.Wait("空格 下一页  回车 下一行  q 结束")
		first := s.String()
		if lines := strings.Split(first, "\n"); len(lines) != 24 || !strings.Contains(lines[23], "%  空格") {
			t.Errorf("the first page is\n%s", first)
		}
		s.Type("\r")
		s.WaitGone(strings.Split(first, "\n")[0])
		s.Wait(strings.Split(first, "\n")[1])
		s.Type(" ")
		s.WaitGone(strings.Split(first, "\n")[22])
		s.Type("q")
		ends(t, s, exitDone)
	}
}

// TestLessIsThePagerWhereNothingIsSaid leaves less at its first page, as one who has seen enough, and goes on at home.
func TestLessIsThePagerWhereNothingIsSaid(t *testing.T) {
	if _, err := exec.LookPath("less"); err != nil {
		t.Skip("less is not installed")
	}
	s := screen.Start(t, 40, 12, screen.Program{
		Path: binary(t), Env: []string{"HOME=" + started(t), "LC_ALL=C.UTF-8", "LANG=", "ANNALS_LANGUAGE=zh-Hans", "TZ=UTC"},
	})
	s.Wait("按键")
	s.Type("c") // settings: more than twelve rows
	s.Wait("database")
	s.Wait("\n:")
	s.Type("q")
	s.Wait("按键")
	s.Type("d")
	s.Wait("The Suez Crisis - ")
	s.Type("q")
	if code := s.Exit(); code != exitDone {
		t.Errorf("exit code is %d, want 0", code)
	}
	if s.Hidden() {
		t.Error("the cursor is hidden")
	}
}
