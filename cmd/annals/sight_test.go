//go:build unix

package main

import (
	"slices"
	"strings"
	"testing"
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
