package terminal_test

import (
	"os"
	"strings"
	"testing"

	"annals/cmd/annals/internal/screen"
)

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
	s.Want("哪一項",
		"  > 秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始皇帝。",
		"    The Peace of Westphalia ended the Thirty Years' War in the Holy Roman",
		"    Empire.",
		"    赤壁之戰",
		"    四")
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

// A terminal that folds its rows anew when it becomes narrower is tmux's, as most are.
func TestNarrowerWindowLeavesNoGhosts(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	tmux := screen.StartTmux(t, "60", "12", "echo 1; echo 2; echo above; exec env "+programVariable+"=choose "+self)
	until := func(what string, holds func(shown string) bool) {
		t.Helper()
		shown := ""
		for range 2000 {
			if shown = tmux.Shown(); holds(shown) {
				return
			}
		}
		t.Fatalf("tmux shows\n%s\nwant\n%s", shown, what)
	}
	want := func(lines ...string) {
		t.Helper()
		all := strings.Join(lines, "\n")
		until(all, func(shown string) bool { return shown == all })
	}
	until("> 秦", func(shown string) bool { return strings.Contains(shown, "> 秦") })
	tmux.Run("send-keys", "-t", ":0", "Down", "Down", "Down")
	want("1", "2", "above", "哪一項",
		"    秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始",
		"    皇帝。",
		"    The Peace of Westphalia ended the Thirty Years' War in",
		"    the Holy Roman Empire.",
		"    赤壁之戰",
		"  > 四")
	tmux.Run("resize-window", "-t", ":0", "-x", "40", "-y", "12")
	want("above", "哪一項",
		"    秦始皇統一六國，廢分封，行郡縣，書",
		"    同文，車同軌，自稱始皇帝。",
		"    The Peace of Westphalia ended the",
		"    Thirty Years' War in the Holy Roman",
		"    Empire.",
		"    赤壁之戰",
		"  > 四")
	tmux.Run("send-keys", "-t", ":0", "Up")
	want("above", "哪一項",
		"    秦始皇統一六國，廢分封，行郡縣，書",
		"    同文，車同軌，自稱始皇帝。",
		"    The Peace of Westphalia ended the",
		"    Thirty Years' War in the Holy Roman",
		"    Empire.",
		"  > 赤壁之戰",
		"    四")
}
