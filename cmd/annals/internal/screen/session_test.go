package screen_test

import (
	"syscall"
	"testing"

	"annals/cmd/annals/internal/screen"
)

func TestSessionTypesWaitsAndResizes(t *testing.T) {
	s := screen.Start(t, 20, 5, screen.Program{Path: "/bin/sh", Args: []string{"-c",
		`echo 誰; read name; stty size; read more; stty size; printf 'bye %s' "$name"; exit 3`}})
	s.Wait("誰")
	s.Type("秦\n")
	s.Wait("5 20")
	s.Resize(30, 6)
	s.Type("\n")
	s.Wait("bye")
	if code := s.Exit(); code != 3 {
		t.Errorf("exit code %d, want 3", code)
	}
	s.Want("誰", "秦", "5 20", "", "6 30", "bye 秦")
}

func TestSessionSignals(t *testing.T) {
	s := screen.Start(t, 20, 5, screen.Program{Path: "/bin/sh", Args: []string{"-c", `trap 'kill $!; echo got it; exit 0' TERM; sleep 60 & echo ready; wait`}})
	s.Wait("ready")
	s.Signal(syscall.SIGTERM)
	s.Wait("got it")
	if code := s.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}
