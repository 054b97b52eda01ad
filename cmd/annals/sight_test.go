//go:build unix

package main

import (
	"slices"
	"strings"
	"testing"

	"annals/cmd/annals/internal/screen"
)

// TestTheVerdictOfAChoiceStaysInSightInASmallWindow answers a choice where verdict and next question are higher than the window.
func TestTheVerdictOfAChoiceStaysInSightInASmallWindow(t *testing.T) {
	s := chinese(t, started(t), 40, 15, "review", "--kind", "when", "--ask", "choice")
	s.Wait("A-D")
	for n := range 4 { // whichever of them is long
		if n > 0 {
			s.Wait("A-D")
		}
		s.Type("z") // no answer: the next card
		s.Wait("推迟到明天")
	}
	s.Resize(40, 11)
	s.Wait("A-D")
	s.Type("a")
	s.Wait("回车继续")
	s.Type("?") // longer than the window: what was asked stands there again
	s.Wait("回车继续")
	s.Type("u")
	s.Wait("已撤销")
	s.Wait("A-D")
	s.Type("a")
	s.Wait("回车继续")
	s.Type("\r")
	s.Wait("A-D")
	s.Resize(40, 8)
	s.Type("?q")
	s.Wait("已存 1 张")
	if n := strings.Count(s.Transcript(), "第 2 题"); n != 2 {
		t.Errorf("the question stands there %d times, want it again below the help", n)
	}
	ends(t, s, exitDone)
}

// TestEventsAreMovedIntoTheirOrder answers an order card with letters, after looking at the help.
func TestEventsAreMovedIntoTheirOrder(t *testing.T) {
	s := chinese(t, started(t), 80, 24, "review", "--kind", "order", "辛亥革命")
	s.Wait("最早的在最上面")
	s.Type("?")
	s.Wait("撤销")
	s.Wait("最早的在最上面")
	s.Type("dcb")
	s.Wait("> 3 B)")
	s.Type("\r")
	s.Wait("1-4")
	s.Type("2")
	s.Wait("困难：6 分钟后再问")
	s.Type("\x03")
	s.Wait("已存 1 张")
	ends(t, s, exitInterrupted)
}

func TestABreadcrumbLeavesTheHeadingsAlone(t *testing.T) {
	headings := []string{"罗马", "罗马", "共和国"}
	want := slices.Clone(headings)
	if got := breadcrumb(headings...); got != "罗马 > 共和国" {
		t.Errorf("the breadcrumb is %q", got)
	}
	if !slices.Equal(headings, want) {
		t.Errorf("the headings are %q afterwards, want %q", headings, want)
	}
}

// TestTwoProgramsOnOneFileAskNothingTwice lets one program answer two cards while another has the first of them open.
func TestTwoProgramsOnOneFileAskNothingTwice(t *testing.T) {
	home := started(t)
	open := func() *screen.Session {
		return chinese(t, home, 80, 24, "review", "--ask", "reveal", "--kind", "when", "辛亥革命")
	}
	one, other := open(), open()
	one.Wait("回车显示答案")
	other.Wait("回车显示答案")
	if first := asking(one); asking(other) != first {
		t.Fatalf("the programs begin with %q and %q", first, asking(other))
	}
	for _, number := range []string{"第 2 题", "第 3 题"} {
		one.Type("\r4")
		one.Wait(number)
		one.Wait("回车显示答案")
	}
	other.Type("\r4") // its open card, which counts as well
	other.Wait("第 2 题")
	other.Wait("回车显示答案")
	if got, want := asking(other), asking(one); got != want {
		t.Errorf("the other program goes on with %q, want %q", got, want)
	}
	for _, s := range []*screen.Session{one, other} {
		s.Type("q")
		s.Wait("已存")
		if code := s.Exit(); code != exitDone {
			t.Errorf("exit code is %d, want 0", code)
		}
	}
	s := chinese(t, home, 80, 24, "stats")
	s.Wait("今天答了 3 次")
}

// asking is the question at the bottom of the screen.
func asking(s *screen.Session) string {
	lines := strings.Split(s.String(), "\n")
	return lines[len(lines)-2]
}
