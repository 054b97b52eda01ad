package terminal_test

import "testing"

// TestLongWorkOfUnknownLengthCountsSeconds looks at the row while the work lasts, and at the screen after it.
func TestLongWorkOfUnknownLengthCountsSeconds(t *testing.T) {
	s := start(t, 40, 15, "working")
	s.Wait("begin")
	s.Type("\r")
	s.Wait("擬合記憶模型... 1 s")
	s.Type("x")
	s.Want("done")
	ends(t, s, 0)
}
