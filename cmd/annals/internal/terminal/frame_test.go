package terminal

import (
	"strings"
	"testing"

	"github.com/manifoldco/promptui/screenbuf"

	"annals/cmd/annals/internal/screen"
)

// drawing is a frame on an emulated terminal, written to as promptui does.
type drawing struct {
	*frame
	*screenbuf.ScreenBuf
	screen        *screen.Screen
	columns, rows int
}

func newDrawing(columns, rows int, fold func(string, int) []string) *drawing {
	d := &drawing{screen: screen.New(columns, rows), columns: columns, rows: rows}
	d.frame = &frame{w: d.screen, size: func() (int, int) { return d.columns, d.rows }, fold: fold}
	d.ScreenBuf = screenbuf.New(d.frame)
	return d
}

// line redraws promptui's one editable line.
func (d *drawing) line(text string) {
	d.Reset()
	d.WriteString(text)
	d.Flush()
}

// list redraws a list without resetting it first, as promptui's Select does.
func (d *drawing) list(lines ...string) {
	for _, line := range lines {
		d.WriteString(line)
	}
	d.Flush()
}

func (d *drawing) want(t *testing.T, x, y int, lines ...string) {
	t.Helper()
	if got := d.screen.String(); got != strings.Join(lines, "\n") {
		t.Errorf("the screen is\n%s\nwant\n%s", got, strings.Join(lines, "\n"))
	}
	if gotX, gotY := d.screen.Cursor(); gotX != x || gotY != y {
		t.Errorf("cursor at %d,%d, want %d,%d", gotX, gotY, x, y)
	}
}

const here = string(mark)

func TestFrameRedrawsInPlace(t *testing.T) {
	d := newDrawing(20, 6, foldText)
	d.line("答案: " + here)
	d.want(t, 6, 0, "答案:")
	d.line("答案: 漢武帝" + here)
	d.line("答案: 漢" + here + "武帝")
	d.want(t, 8, 0, "答案: 漢武帝")
	d.line("答案: " + here)
	d.want(t, 6, 0, "答案:")
}

func TestFrameOfALongLineLeavesNoGhosts(t *testing.T) {
	d := newDrawing(20, 6, foldText)
	text := []rune("安史之亂由安祿山與史思明發動歷時八年")
	for i := range len(text) + 1 {
		d.line("答案: " + string(text[:i]) + here)
	}
	d.want(t, 6, 2, "答案: 安史之亂由安", "祿山與史思明發動歷", "時八年")
	for i := len(text); i >= 0; i-- {
		d.line("答案: " + string(text[:i]) + here)
	}
	d.want(t, 6, 0, "答案:")
}

func TestFrameShowsNothingButLines(t *testing.T) {
	d := newDrawing(20, 6, foldText)
	for _, noise := range []string{"\a", "\x1b[?25l", "\x1b[J\x1b[2K\r", "x", "\x1b[2K\r漢", "\x1b[?25h"} {
		if n, err := d.frame.Write([]byte(noise)); n != len(noise) || err != nil {
			t.Error(n, err)
		}
	}
	d.want(t, 0, 0)
	if d.screen.Raw() != "" {
		t.Errorf("wrote %q", d.screen.Raw())
	}
}

func TestFrameOfAList(t *testing.T) {
	d := newDrawing(20, 8, foldItem)
	d.list("label", "↑ "+here+"> one", "    three words here and more", "↓   four")
	d.want(t, 2, 1, "label", "^ > one", "    three words", "    here and more", "v   four")
	d.list("label", "    one", "  "+here+"> three words here and more", "↓   four")
	d.want(t, 2, 2, "label", "    one", "  > three words", "    here and more", "v   four")
	d.list("label", "    one")
	d.want(t, 7, 1, "label", "    one")
}

func TestFrameTallerThanTheWindowShowsTheCursor(t *testing.T) {
	d := newDrawing(20, 4, foldItem)
	d.screen.Write([]byte("above\r\n"))
	d.list("label", "  "+here+"> 0", "    1", "    2", "    3")
	d.want(t, 2, 2, "above", "label", "  > 0", "    1")
}

func TestFrameTallerThanTheWindowFollowsTheCursor(t *testing.T) {
	d := newDrawing(20, 4, foldItem)
	d.list("label", "    0", "    1", "  "+here+"> 2", "    3")
	d.want(t, 2, 2, "    0", "    1", "  > 2")
	d.list("label", "    0", "    1", "    2", "  "+here+"> 3")
	d.want(t, 2, 2, "    1", "    2", "  > 3")
}

func TestFrameWithItsCursorAtTheEdgeStaysInPlace(t *testing.T) {
	d := newDrawing(10, 4, foldWords)
	d.screen.Write([]byte("above\r\n"))
	for range 3 { // nine columns are free: the word comes along with its blank and the cursor
		d.frame.draw([]string{"nine cols " + here})
	}
	d.want(t, 5, 2, "above", "nine", "cols")
}

func TestFrameKeepsKeysBesideTheirNames(t *testing.T) {
	d := newDrawing(25, 6, foldParts)
	d.frame.draw([]string{"A-D " + here, "键：u 撤销  s 原文  * 标记  q 退出"})
	d.want(t, 4, 0, "A-D", "键：u 撤销  s 原文", "* 标记  q 退出")
	d = newDrawing(9, 6, foldParts)
	d.frame.draw([]string{"A-D " + here, "u 撤销  b 明天再问"})
	d.want(t, 4, 0, "A-D", "u 撤销", "b 明天再", "问")
}

func TestFrameInAWindowTooNarrowForIndenting(t *testing.T) {
	d := newDrawing(8, 6, foldItem)
	d.list("l", "  "+here+"> 漢武帝劉徹")
	d.want(t, 2, 1, "l", "  > 漢", "武帝劉", "徹")
}

func TestFrameIsOnlyTheRowsBelowWhatWasPrinted(t *testing.T) {
	d := newDrawing(20, 6, foldText)
	d.screen.Write([]byte("question\r\n"))
	d.line("a" + here)
	d.line("ab" + here)
	if err := d.finish(); err != nil {
		t.Error(err)
	}
	d.want(t, 0, 1, "question")
	d.line("late" + here)
	d.want(t, 0, 1, "question")
}

func TestFrameFollowsAWiderWindow(t *testing.T) {
	d := newDrawing(20, 8, foldItem)
	d.list("label", "  "+here+"> a sentence of two rows or three", "    end")
	d.want(t, 2, 1, "label", "  > a sentence of", "    two rows or", "    three", "    end")
	d.columns = 60
	d.screen.Resize(60, 8)
	d.list("label", "  "+here+"> a sentence of two rows or three", "    end")
	d.want(t, 2, 1, "label", "  > a sentence of two rows or three", "    end")
}

func TestFrameErrorsReachTheCaller(t *testing.T) {
	f := &frame{w: brokenWriter{}, size: func() (int, int) { return 80, 24 }, fold: foldText}
	f.draw([]string{"x"})
	if err := f.finish(); err == nil {
		t.Error("no error")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

var errBroken = errTimeout

func TestFoldTextKeepsEveryCharacter(t *testing.T) {
	for _, line := range []string{"", "漢武帝", "a b  c   ", "答案: 漢" + here + "武", strings.Repeat("字a ", 30)} {
		for columns := 2; columns < 12; columns++ {
			rows := foldText(line, columns)
			if got := strings.Join(rows, ""); got != line {
				t.Errorf("%q in %d columns becomes %q", line, columns, got)
			}
			for _, row := range rows {
				if width := wide.StringWidth(strings.ReplaceAll(row, here, "")); width > columns {
					t.Errorf("%q in %d columns has a row of %d: %q", line, columns, width, row)
				}
			}
		}
	}
}
