package terminal_test

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/mattn/go-runewidth"
	"pgregory.net/rapid"

	"annals/cmd/annals/internal/screen"
	"annals/cmd/annals/internal/terminal"
)

// columns is a window in which lines take at most n columns.
func columns(n int) func() (int, int) { return func() (int, int) { return n + 2, 24 } }

func printed(size func() (int, int), color bool, print func(*terminal.Printer)) string {
	var out strings.Builder
	print(terminal.NewPrinter(&out, size, color))
	return out.String()
}

func TestPrinterWrapsAtPlacesWhereALineMayEnd(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", "\n"},
		{"short", "short\n"},
		{"安史之亂由安祿山與史思明發動", "安史之亂由安祿山與史\n思明發動\n"},
		{"安史之亂由安祿山與史，思明發動", "安史之亂由安祿山與\n史，思明發動\n"},   // no comma begins a line
		{"安史之亂由安祿山與「史思明」發動", "安史之亂由安祿山與\n「史思明」發動\n"}, // no bracket ends one
		{"安史之亂由安祿山與史……發動", "安史之亂由安祿山與\n史……發動\n"},
		{"他说：“天下大势，分久必合。”他又说", "他说：“天下大势，分\n久必合。”他又说\n"},
		{"the quick brown fox jumps over", "the quick brown fox\njumps over\n"},
		{"1992年8月24日 Beijing and Seoul 建交", "1992年8月24日\nBeijing and Seoul 建\n交\n"},
		{"a stretch of-twenty-and-more-columns", "a stretch\nof-twenty-and-more-c\nolumns\n"},
		{"弗拉基米尔·弗拉基尔·普京", "弗拉基米尔·弗拉基\n尔·普京\n"}, // ambiguous widths count as two
		{"line\nline 2\n", "line\nline 2\n\n"},
		{"blanks at the edge  go away", "blanks at the edge\ngo away\n"},
		{"安史之亂從安祿山755年冬天起兵", "安史之亂從安祿山\n755年冬天起兵\n"},
		{"no\u00a0break stays in\u00a0one piece", "no break stays\nin one piece\n"},
		{"don’t part words at’em", "don’t part words\nat’em\n"},
	}
	for _, test := range tests {
		got := printed(columns(20), false, func(p *terminal.Printer) { p.Println(terminal.Text(test.text)) })
		if got != test.want {
			t.Errorf("%q is printed as\n%swant\n%s", test.text, got, test.want)
		}
	}
}

func TestPrinterKeepsPartsWhole(t *testing.T) {
	keys := []string{"u 撤销", "b 明天再问", "* 标记", "q 退出"}
	for n, want := range map[int]string{
		20: "u 撤销  b 明天再问\n* 标记  q 退出\n",
		24: "u 撤销  b 明天再问\n* 标记  q 退出\n",
		26: "u 撤销  b 明天再问  * 标记\nq 退出\n",
		76: "u 撤销  b 明天再问  * 标记  q 退出\n",
	} {
		if got := printed(columns(n), false, func(p *terminal.Printer) { p.Parts(terminal.Normal, keys) }); got != want {
			t.Errorf("in %d columns\n%swant\n%s", n, got, want)
		}
	}
}

func TestPrinterIndentsItems(t *testing.T) {
	got := printed(columns(20), false, func(p *terminal.Printer) {
		p.Item("甲) ", terminal.Text("安史之亂由安祿山發動\nsecond paragraph here"))
	})
	want := "甲) 安史之亂由安祿山\n    發動\n    second paragraph\n    here\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestPrinterWithoutATerminalKeepsLines(t *testing.T) {
	long := strings.Repeat("漢", 100)
	if got := printed(nil, false, func(p *terminal.Printer) { p.Println(terminal.Text(long)) }); got != long+"\n" {
		t.Errorf("%q", got)
	}
}

func TestPrinterColoursOnlyWhereAsked(t *testing.T) {
	print := func(p *terminal.Printer) {
		p.Println(terminal.Styled(terminal.Good, "right"), terminal.Text(": in "), terminal.Styled(terminal.Marked, "1992"), terminal.Text(" it was"))
	}
	if got, want := printed(columns(70), false, print), "right: in *1992* it was\n"; got != want {
		t.Errorf("without colour %q, want %q", got, want)
	}
	if got, want := printed(columns(70), true, print), "\x1b[32mright\x1b[0m: in \x1b[1;4m1992\x1b[0m it was\n"; got != want {
		t.Errorf("with colour %q, want %q", got, want)
	}
	folded := printed(columns(20), true, func(p *terminal.Printer) {
		p.Println(terminal.Styled(terminal.Dim, "one style over two rows"))
	})
	if want := "\x1b[2mone style over two\x1b[0m\n\x1b[2mrows\x1b[0m\n"; folded != want {
		t.Errorf("%q, want %q", folded, want)
	}
}

func TestPrinterMeasuresBeforeEachParagraph(t *testing.T) {
	width := 20
	got := printed(func() (int, int) { return width, 24 }, false, func(p *terminal.Printer) {
		for _, width = range []int{5, 30, 400} {
			p.Println(terminal.Text(strings.Repeat("x", 100)))
		}
	})
	first, _, _ := strings.Cut(got, "\n")
	longest := 0
	for line := range strings.Lines(got) {
		longest = max(longest, len(line)-1)
	}
	if len(first) != 20 || longest != 76 || !strings.Contains(got, "\n"+strings.Repeat("x", 28)+"\n") {
		t.Errorf("got\n%s", got)
	}
}

func TestPrinterKeepsItsFirstError(t *testing.T) {
	p := terminal.NewPrinter(full{}, nil, false)
	p.Println(terminal.Text("x"))
	p.Println(terminal.Text("y"))
	if !errors.Is(p.Err(), errFull) {
		t.Error(p.Err())
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestCleanTakesOutWhatMovesHidesOrReorders(t *testing.T) {
	tests := map[string]string{
		"漢武帝 e\u0301 👨‍👩‍👧":      "漢武帝 e\u0301 👨‍👩‍👧",
		"\x1b[31mred\x1b[0m":     "[31mred[0m",
		"\x1b]0;title\a":         "]0;title",
		"\u009b2Jx\x7f":          "2Jx",
		"a\tb\nc\u2028d\re":      "a b c de",
		"\u202eabc\u2066d\u2069": "abcd",
		"\ufeffbom\U000e0041":    "bom",
	}
	for text, want := range tests {
		if got := terminal.Clean(text); got != want {
			t.Errorf("Clean(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestWidthHelpers(t *testing.T) {
	tests := []struct{ got, want string }{
		{terminal.Pad("漢武帝", 8) + "|", "漢武帝  |"},
		{terminal.PadLeft("12張", 6) + "|", "  12張|"},
		{terminal.Pad("too long", 3), "too long"},
		{terminal.Cut("漢武帝", 6), "漢武帝"},
		{terminal.Cut("漢武帝劉徹", 8), "漢武帝.."},
		{terminal.Cut("漢武帝劉徹", 7), "漢武.."},
		{terminal.Cut("abc", 1), "."},
		{terminal.Cut("abc", 0), ""},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
	if terminal.Width("漢—e\u0301") != 4 {
		t.Error(terminal.Width("漢—e\u0301"))
	}
}

// words generates text as articles hold it: ideographs, punctuation, Latin words, marks, escapes.
func words(t *rapid.T) string {
	piece := rapid.SampledFrom([]string{
		"漢武帝", "，", "。", "「", "」", "“", "”", "——", "……", " ", "  ", "word", "1992", "e\u0301", "·", "(", ")", "한국", "\x1b[2J", "\u202e", "\xff",
		"averyveryverylongwordwithoutanyplacetobreak", "ー", "👨‍👩‍👧",
	})
	return strings.Join(rapid.SliceOf(piece).Draw(t, "pieces"), "")
}

func TestWrappingLosesNothingAndFits(t *testing.T) {
	ambiguousWide := &runewidth.Condition{EastAsianWidth: true, StrictEmojiNeutral: true}
	rapid.Check(t, func(t *rapid.T) {
		text, width := words(t), rapid.IntRange(20, 76).Draw(t, "width")
		got := printed(columns(width), false, func(p *terminal.Printer) { p.Println(terminal.Text(text)) })
		squeeze := func(s string) string {
			return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\ufffd"), unicode.IsSpace), "")
		}
		if squeeze(got) != squeeze(terminal.Clean(strings.ToValidUTF8(text, "\ufffd"))) {
			t.Fatalf("%q is printed as %q", text, got)
		}
		for line := range strings.Lines(got) {
			line = strings.TrimSuffix(line, "\n")
			wide := 0
			for _, r := range line {
				wide += ambiguousWide.RuneWidth(r)
			}
			if wide > width {
				t.Fatalf("a row of %d columns in %d: %q", wide, width, line)
			}
		}
		for _, r := range got {
			if r != '\n' && unicode.IsControl(r) {
				t.Fatalf("%U is printed", r)
			}
		}
	})
}

// What is wrapped to a window stands on it row by row.
func TestWrappedTextStandsOnTheScreenAsPrinted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := words(t)
		window := rapid.IntRange(22, 60).Draw(t, "window")
		got := printed(func() (int, int) { return window, 24 }, false, func(p *terminal.Printer) { p.Println(terminal.Text(text)) })
		s := screen.New(window, 200)
		s.Write([]byte(strings.ReplaceAll(got, "\n", "\r\n")))
		if s.String() != strings.TrimRight(got, "\n ") {
			t.Fatalf("printed\n%s\nthe screen shows\n%s", got, s)
		}
	})
}
