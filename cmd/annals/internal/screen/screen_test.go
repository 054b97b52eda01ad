package screen_test

import (
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"annals/cmd/annals/internal/screen"
)

func TestScreenShowsWhatATerminalShows(t *testing.T) {
	tests := []struct{ name, written, want string }{
		{"wide and narrow", "漢武帝ab", "漢武帝ab"},
		{"line feed without return", "ab\ncd", "ab\n  cd"},
		{"overwrite a wide character", "漢武帝\r\x1b[4CX", "漢武X"},
		{"overwrite its right half", "漢武帝\r\x1b[3CX", "漢 X帝"},
		{"a full row waits before it wraps", "漢武帝唐太\r\nx", "漢武帝唐太\nx"},
		{"a full row wraps", "漢武帝唐太宗", "漢武帝唐太\n宗"},
		{"a wide character does not hang over the edge", "123456789漢", "123456789\n漢"},
		{"redraw a line above", "漢武帝\r\n\x1b[1A\x1b[2K\r秦\x1b[1B", "秦"},
		{"backspace moves by one cell", "漢\b\bX", "X"},
		{"combining mark", "e\u0301x", "e\u0301x"},
		{"combining mark on a wide character", "漢\u0301x", "漢\u0301x"},
		{"erase to the end of the line", "漢武帝\r\x1b[2C\x1b[K", "漢"},
		{"erase to the end of the screen", "a\r\nb\r\nc\x1b[2A\x1b[J", "a"},
		{"erase everything", "a\r\nb\x1b[2J\x1b[Hc", "c"},
		{"absolute position", "\x1b[2;3Hx\x1b[1Gy", "\ny x"},
		{"colours leave no trace", "\x1b[1;31m漢\x1b[0m", "漢"},
		{"tab", "a\tb", "a       b"},
		{"scrolling", "1\r\n2\r\n3\r\n4\r\n5", "2\n3\n4\n5"},
		{"split character and sequence", "\xe6|\xbc|\xa2\x1b|[1|Dx", " x"},
	}
	for _, test := range tests {
		s := screen.New(10, 4)
		for _, part := range strings.Split(test.written, "|") {
			s.Write([]byte(part))
		}
		if got := s.String(); got != test.want {
			t.Errorf("%s: %q shows\n%s\nwant\n%s", test.name, test.written, got, test.want)
		}
		if len(s.Unknown()) > 0 {
			t.Errorf("%s: unknown %q", test.name, s.Unknown())
		}
	}
}

func TestScreenCountsAndRemembers(t *testing.T) {
	s := screen.New(10, 2)
	s.Write([]byte("\a1\a\r\n\x1b[?25l2\r\n漢\x1b]0;title\a\x1b[?1049h\x1b7"))
	if s.Bells() != 2 || !s.Hidden() {
		t.Errorf("%d bells, hidden %v", s.Bells(), s.Hidden())
	}
	if got := s.Transcript(); got != "1\n2\n漢" {
		t.Errorf("transcript %q", got)
	}
	if got := strings.Join(s.Unknown(), " "); got != "\x1b]0;title\a \x1b[?1049h \x1b7" {
		t.Errorf("unknown %q", got)
	}
	if x, y := s.Cursor(); x != 2 || y != 1 {
		t.Errorf("cursor %d,%d", x, y)
	}
}

func TestResizeCutsAndPads(t *testing.T) {
	s := screen.New(10, 3)
	s.Write([]byte("漢武帝唐太\r\nb\r\nc"))
	s.Resize(5, 2)
	if got := s.String(); got != "b\nc" || s.Transcript() != "漢武帝唐太\nb\nc" {
		t.Errorf("%q, %q", got, s.Transcript())
	}
	s.Write([]byte("\r\n漢武帝"))
	if got := s.String(); got != "漢武\n帝" {
		t.Errorf("%q", got)
	}
	s.Resize(3, 2)
	if got := s.String(); got != "漢\n帝" {
		t.Errorf("cut through a wide character: %q", got)
	}
}

// The same bytes on tmux's screen and on ours look the same.
func TestScreenAgreesWithTmux(t *testing.T) {
	tmux := screen.StartTmux(t, "20", "6", "sleep 60")
	input := filepath.Join(t.TempDir(), "input")
	words := []string{
		"漢武帝", "a", "bc ", "，", "\r", "\r\n", "\x1b[1A", "\x1b[1B", "\x1b[2K\r", "\r\x1b[J", "\x1b[3C", "\x1b[2D", "\x1b[1m",
		"✔", "①", "中", "\r\x1b[K", "—", "e\u0301", "\t", "\x1b[2;4H", "\x1b[7G",
	}
	random := rand.New(rand.NewSource(1))
	for range 25 {
		var written strings.Builder
		written.WriteString("\x1b[2J\x1b[H")
		for range 40 {
			written.WriteString(words[random.Intn(len(words))])
		}
		if err := os.WriteFile(input, []byte(written.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		channel := "shown" + strconv.Itoa(random.Int())
		tmux.Run("respawn-pane", "-k", "-t", ":0",
			"stty raw -echo; cat "+input+"; tmux -S "+tmux.Socket+" wait-for -S "+channel+"; sleep 60")
		tmux.Run("wait-for", channel)
		s := screen.New(20, 6)
		s.Write([]byte(written.String()))
		want := ""
		for range 100 { // the signal may overtake the output within tmux
			if want = tmux.Shown(); s.String() == want {
				break
			}
		}
		if s.String() != want {
			t.Errorf("%q shows\n%s\nin tmux\n%s", written.String(), s, want)
		}
	}
}
