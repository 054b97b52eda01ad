package terminal_test

import "testing"

func TestLettersPlaceItemsAndBackspaceTakesThemBack(t *testing.T) {
	s := start(t, 80, 24, "arrange")
	s.Wait("earliest first")
	s.Type("dB")
	s.Want("  1 D) 四",
		"> 2 B) The Peace of Westphalia ended the Thirty Years' War in the Holy Roman",
		"       Empire.",
		"    A) 秦始皇統一六國，廢分封，行郡縣，書同文，車同軌，自稱始皇帝。",
		"    C) 赤壁之戰",
		"earliest first")
	s.WantCursor(0, 1)
	s.Type("\x7fｃ\r") // the second letter again, full width
	s.Wait("order [3 2 0 1]")
	ends(t, s, 0)
}

func TestItemsAreCarriedWithTheCursorKeys(t *testing.T) {
	s := start(t, 40, 24, "arrange")
	s.Wait("earliest first")
	s.Type("\x1b[B\x1b[B \x1b[A\x1b[A\x1b[A") // pick the third up and carry it beyond the top
	s.Want("*   C) 赤壁之戰",
		"    A) 秦始皇統一六國，廢分封，行郡縣，",
		"       書同文，車同軌，自稱始皇帝。",
		"    B) The Peace of Westphalia ended",
		"       the Thirty Years' War in the",
		"       Holy Roman Empire.",
		"    D) 四",
		"earliest first")
	s.Type(" \x1b[B\r") // put down: the cursor moves alone
	s.Wait("order [2 0 1 3]")
	ends(t, s, 0)
}

func TestAnOrderThatNobodyTouchedIsNoAnswer(t *testing.T) {
	s := start(t, 80, 24, "arrange")
	s.Wait("earliest first")
	s.Type("\r")
	s.Wait("? help")
	s.Type("x?")
	s.Wait("order [] '?'")
	ends(t, s, 0)
}
