package terminal_test

import (
	"syscall"
	"testing"
)

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
