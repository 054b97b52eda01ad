package terminal

import (
	"errors"
	"io"
	"os"
	"testing"
)

// typing is an input that holds what was typed, and then nothing more for as long as the test lasts.
func typing(t *testing.T, typed string) *input {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, typed); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close(); w.Close() })
	return &input{file: r}
}

// sent is what keys hands to promptui until the prompt ends.
func sent(t *testing.T, k *keys) string {
	t.Helper()
	all, err := io.ReadAll(k)
	if err != nil {
		t.Fatal(err)
	}
	return string(all)
}

func TestEditLineSendsOnlyWhatPromptuiHandles(t *testing.T) {
	const l, r, b = "\x02", "\x06", "\x7f"
	tests := []struct{ name, initial, typed, sent, text string }{
		{"characters", "", "漢a", "漢a", "漢a"},
		{"left stops at the start", "", "a\x1b[D\x1b[Db", "a" + l + "b", "ba"},
		{"right stops at the end", "", "a\x1b[C", "a", "a"},
		{"delete becomes right and backspace", "漢武", "\x01\x1b[3~", l + l + r + b, "武"},
		{"delete at the end sends nothing", "漢武", "\x1b[3~", "", "漢武"},
		{"ctrl-d is no end of input while there is text", "a", "\x04", "", "a"},
		{"home, end", "abc", "\x1b[H\x1b[F", l + l + l + r + r + r, "abc"},
		{"ctrl-u erases to the start", "abc", "\x1b[D\x15", l + b + b, "c"},
		{"ctrl-k erases to the end", "abc", "\x01\x0b", l + l + l + r + r + r + b + b + b, ""},
		{"ctrl-w erases a word", "a bc ", "\x17", b + b + b, "a "},
		{"backspace stops at the start", "a", "\x7f\x7f", b, ""},
		{"history, search, clearing and suspending are dropped", "", "\x10\x0e\x12\x13\x0c\x1a\x14\x19\x07\t", "", ""},
		{"alt keys and function keys are dropped", "", "\x1bb\x1bOP\x1b[15~\x1b[[B\x1b[200~x", "x", "x"},
		{"an overlong sequence ends at its first strange byte", "", "\x1b[1\x01x", "x", "x"},
		{"broken and hostile characters are dropped", "", "\xc3(\xff\u0085\u202e\u2066\ue000é", "(é", "(é"},
	}
	for _, test := range tests {
		line := newEditLine(test.initial)
		k := &keys{in: typing(t, test.typed+"\r"), translate: line.translate}
		if got := sent(t, k); got != test.sent || string(line.text) != test.text || !errors.Is(k.err, errDone) {
			t.Errorf("%s: %q sends %q and leaves %q (%v), want %q and %q",
				test.name, test.typed, got, string(line.text), k.err, test.sent, test.text)
		}
	}
}

func TestListKeysMoveAndChoose(t *testing.T) {
	const u, d = "\x10", "\x0e"
	tests := []struct{ name, typed, sent string }{
		{"arrows", "\x1b[A\x1bOB\x1b[A", u + d + u},
		{"j and k", "jk", d + u},
		{"page", "\x1b[5~\x1b[6~", u + u + d + d},
		{"home and end", "\x1b[1~\x1b[4~", u + u + u + d + d + d},
		{"a quick key goes to its item and takes it", "b", u + u + u + d + "\r"},
		{"a quick key in full width and in capitals", "Ｃ", u + u + u + d + d + "\r"},
		{"other keys are dropped", "hl/xyz \t", ""},
	}
	for _, test := range tests {
		list := listKeys{items: 3, page: 2, quick: map[rune]int{'a': 0, 'b': 1, 'c': 2}}
		k := &keys{in: typing(t, test.typed+"\x03"), translate: list.translate}
		if got := sent(t, k); got != test.sent || !errors.Is(k.err, ErrInterrupt) {
			t.Errorf("%s: %q sends %q (%v), want %q", test.name, test.typed, got, k.err, test.sent)
		}
	}
}

func TestKeysLeaveTypeAheadToTheNextPrompt(t *testing.T) {
	in := typing(t, "甲\r2乙\r\x1b")
	first, second := newEditLine(""), newEditLine("")
	sent(t, &keys{in: in, translate: first.translate})
	k := &keys{in: in, translate: second.translate}
	sent(t, k)
	last := &keys{in: in, translate: newEditLine("").translate}
	sent(t, last)
	if string(first.text) != "甲" || string(second.text) != "2乙" || !errors.Is(last.err, ErrQuit) {
		t.Errorf("%q, %q, %v", string(first.text), string(second.text), last.err)
	}
}

func TestKeysEndPrompts(t *testing.T) {
	for typed, want := range map[string]error{"\x03": ErrInterrupt, "\x1b": ErrQuit, "\x04": ErrQuit, "abc\x1b": ErrQuit, "\x1b\x1b": ErrQuit} {
		k := &keys{in: typing(t, typed), translate: newEditLine("").translate}
		if sent(t, k); !errors.Is(k.err, want) {
			t.Errorf("%q ends with %v, want %v", typed, k.err, want)
		}
	}
	in := typing(t, "ab")
	closed, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	w.Close()
	in.file = closed
	k := &keys{in: in, translate: newEditLine("").translate}
	if sent(t, k); !errors.Is(k.err, io.EOF) {
		t.Errorf("a closed terminal ends with %v", k.err)
	}
}

func TestLineLimit(t *testing.T) {
	line := newEditLine("")
	for range lineLimit + 10 {
		if _, err := line.translate(stroke{character, '字'}); err != nil {
			t.Fatal(err)
		}
	}
	if len(line.text) != lineLimit {
		t.Errorf("%d characters", len(line.text))
	}
}

// Whatever is typed, every byte sent is one that readline only moves or inserts with, and decoding ends.
func FuzzKeys(f *testing.F) {
	for _, seed := range []string{"漢武帝\x7f\x1b[D中\r", "\x1b[3~\x1b[1;5C\x1bOH", "\xe6\xbc\x1b[", "\x1b\x1b[[A\x04\x17\x0b\x15"} {
		f.Add([]byte(seed), "初")
	}
	f.Fuzz(func(t *testing.T, typed []byte, initial string) {
		if len(typed) > 4096 || len(initial) > 500 {
			t.Skip("longer than the pipe of this test, or than a line")
		}
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		if _, err := w.Write(typed); err != nil {
			t.Fatal(err)
		}
		w.Close()
		line := newEditLine(clean(initial))
		k := &keys{in: &input{file: r}, translate: line.translate}
		model := []rune(clean(initial))
		cursor := len(model)
		for _, c := range sent(t, k) {
			switch {
			case c == sendLeft:
				cursor = max(cursor-1, 0)
			case c == sendRight:
				cursor = min(cursor+1, len(model))
			case c == sendBackspace:
				model = append(model[:cursor-1], model[cursor:]...)
				cursor--
			case c < ' ' || c == mark || reorders(c):
				t.Fatalf("%q sends %U", typed, c)
			default:
				model = append(model[:cursor], append([]rune{c}, model[cursor:]...)...)
				cursor++
			}
		}
		if string(model) != string(line.text) || cursor != line.cursor {
			t.Errorf("%q: promptui shows %q, the line is %q", typed, string(model), string(line.text))
		}
	})
}

func clean(text string) string { return typed(text) }
