package terminal_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestTypedChineseIsEditedInPlace(t *testing.T) {
	s := start(t, 40, 15, "ask")
	s.Wait("答案:")
	s.WantCursor(6, 0)
	s.Type("漢武帝劉徹")
	s.Want("答案: 漢武帝劉徹")
	s.Type("\x7f\x7f\x1b[D\x1b[D中")
	s.Want("答案: 漢中武帝")
	s.WantCursor(10, 0) // on 武, where an input method opens its window
	s.Type("\r")
	s.Wait("done")
	s.Want("答案: 漢中武帝", `got "漢中武帝"`, "done")
	ends(t, s, 0)
}

func TestKeysOfAnEditableLine(t *testing.T) {
	tests := []struct{ name, keys, want string }{
		{"home and end", "bc\x1b[Ha\x1b[Fd", "abcd"},
		{"home and end of other terminals", "bc\x1b[1~a\x1b[4~d\x1bOHx\x1bOFy", "xabcdy"},
		{"ctrl-a and ctrl-e", "bc\x01a\x05d", "abcd"},
		{"delete takes the character under the cursor", "abc\x1b[D\x1b[D\x1b[3~", "ac"},
		{"delete at the end takes nothing", "abc\x1b[3~", "abc"},
		{"ctrl-d on a filled line deletes", "漢武\x01\x04", "武"},
		{"application cursor keys", "abc\x1bOD\x1bOD\x1bOCx", "abxc"},
		{"modified arrows", "abc\x1b[1;5D\x1b[1;2Dx", "axbc"},
		{"ctrl-u", "abc\x1b[D\x15x", "xc"},
		{"ctrl-k", "abc\x1b[D\x0bx", "abx"},
		{"ctrl-w", "one two  \x17x", "one x"},
		{"up and down", "a\x1b[A\x1b[Bb", "ab"},
		{"keys that mean nothing", "a\t\x0c\x12\x13\x14\x07\x19\x1a\x1bb\x1b[15~\x1b[[Ab", "ab"},
		{"backspace on an empty line", "\x7f\x7f\x08a", "a"},
		{"broken UTF-8 and hostile characters", "a\xff\u202e\u009b\ue000b", "ab"},
		{"line feed is enter", "a\n", "a"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := start(t, 40, 15, "ask")
			s.Wait("答案:")
			s.Type(strings.TrimSuffix(test.keys, "\n") + "\r")
			s.Want("答案: "+test.want, fmt.Sprintf("got %q", test.want), "done")
			ends(t, s, 0)
		})
	}
}

func TestInitialTextCanBeEdited(t *testing.T) {
	s := start(t, 40, 15, "edit")
	s.Want("每日新卡: 二十")
	s.WantCursor(14, 0)
	s.Type("五\r")
	s.Want("每日新卡: 二十五", `got "二十五"`, "done")
	ends(t, s, 0)
}

func TestRefusedAnswerStaysAndCanBeCorrected(t *testing.T) {
	s := start(t, 40, 15, "year")
	s.Wait("year:")
	s.Type("199x\r")
	s.Want("year: 199x", "digits only, e.g. 1992", "year: 199x")
	s.Type("\x7f2\r")
	s.Want("year: 199x", "digits only, e.g. 1992", "year: 1992", "done")
	ends(t, s, 0)
}

func TestLongAnswerFoldsWithoutGhosts(t *testing.T) {
	s := start(t, 20, 10, "ask")
	s.Wait("答案:")
	s.Type("安史之亂由安祿山與史思明發動")
	s.Want("答案: 安史之亂由安", "祿山與史思明發動")
	s.WantCursor(16, 1)
	s.Type("\x01\x1b[C\x7f反")
	s.Want("答案: 反史之亂由安", "祿山與史思明發動")
	s.WantCursor(8, 0)
	s.Type("\x03")
	s.Wait("left: interrupted")
	s.Want("left: interrupted")
	ends(t, s, 130)
}
