package terminal

import (
	"fmt"
	"io"
	"strings"
	"sync"
)

// frame is promptui's Stdout: the few rows at the bottom of the output that change while a prompt waits. promptui counts one
// row per line, moves a cursor of its own and hides the real one; so of what promptui writes only the text is taken, and it
// is drawn anew: folded to the window's width, with the real cursor (which input methods and screen readers follow) where
// the text goes on. It never rings, never hides the cursor, and never writes after finish.
type frame struct {
	mu       sync.Mutex // readline writes from a goroutine of its own
	w        io.Writer
	size     func() (columns, rows int)
	fold     func(line string, columns int) []string
	bold     bool          // the row of the cursor
	clock    func() string // what the row above the lines says at any time; nil for no such row
	lines    []string      // drawn last
	widths   []int         // of the rows on the screen
	x, y     int           // where the cursor is, from the frame's top left
	finished bool
	err      error
}

const clearLine = "\x1b[2K\r" // what promptui's screenbuf writes before each line

// Write implements io.Writer. Each of promptui's frames is one write; whatever else readline writes shows nothing.
func (f *frame) Write(p []byte) (int, error) {
	if lines, ok := frameLines(string(p)); ok {
		f.draw(lines)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err != nil {
		return 0, f.err
	}
	return len(p), nil
}

// Close implements io.Closer; the terminal stays open.
func (f *frame) Close() error { return nil }

// frameLines are the lines of a frame in the way screenbuf writes it: each begins with clearLine and ends with a line feed or
// a move down.
func frameLines(written string) (lines []string, ok bool) {
	for i, part := range strings.Split(written, clearLine) {
		for _, end := range []string{"\n", "\x1b[1B"} {
			if line, found := strings.CutSuffix(part, end); found && i > 0 {
				lines, ok = append(lines, line), true
			}
		}
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" { // left of a longer frame
		lines = lines[:len(lines)-1]
	}
	return lines, ok
}

// draw shows lines in the place of the ones before. The rune mark in them is the cursor.
func (f *frame) draw(lines []string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(lines) > 0 && lines[0] == "" { // an empty label
		lines = lines[1:]
	}
	f.lines = lines
	f.render()
}

// refresh draws the same lines again, for the window and with the clock as they are.
func (f *frame) refresh() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.lines != nil {
		f.render()
	}
}

// render lays the lines out for the window as it is and shows them.
func (f *frame) render() {
	if f.finished {
		return
	}
	columns, height := f.size()
	columns = max(columns, 4)
	var rows []string
	if f.clock != nil {
		rows = foldWords(Clean(f.clock()), columns-1)
	}
	active := -1
	for _, line := range f.lines {
		for _, row := range f.fold(line, columns-1) {
			if strings.ContainsRune(row, mark) {
				active = len(rows)
			}
			if f.bold && strings.ContainsRune(line, mark) {
				row = boldOn + row + boldOff
			}
			rows = append(rows, row)
		}
	}
	if most := max(height-1, 1); len(rows) > most { // keep the cursor's row in view
		from := min(max(active-most+1, 0), len(rows)-most)
		rows, active = rows[from:from+most], active-from
	}
	f.show(rows, active, columns)
}

// show writes rows and puts the cursor at the mark in row active, or behind the last row if there is none.
func (f *frame) show(rows []string, active, columns int) {
	var out strings.Builder
	out.WriteString(f.home(columns))
	f.widths = f.widths[:0]
	f.x, f.y = 0, max(len(rows)-1, 0)
	for i, row := range rows {
		before, after, marked := strings.Cut(row, string(mark))
		plain := unstyled(before + after)
		f.widths = append(f.widths, Width(plain))
		if i > 0 {
			out.WriteString("\r\n")
		}
		out.WriteString(before + after)
		if marked && i == active {
			f.x, f.y = Width(unstyled(before)), i
		} else if active < 0 {
			f.x = Width(plain)
		}
	}
	if up := len(rows) - 1 - f.y; up > 0 {
		fmt.Fprintf(&out, "\x1b[%dA", up)
	}
	out.WriteString("\r")
	if f.x > 0 {
		fmt.Fprintf(&out, "\x1b[%dC", f.x)
	}
	f.write(out.String())
}

// home moves to the frame's top left and clears everything below. A window that has become narrower has folded the rows
// anew, so that a row takes as many rows as its width needs.
func (f *frame) home(columns int) string {
	up := f.x / columns
	for _, width := range f.widths[:min(f.y, len(f.widths))] {
		up += max((width+columns-1)/columns, 1)
	}
	if up == 0 {
		return "\r\x1b[J"
	}
	return fmt.Sprintf("\x1b[%dA\r\x1b[J", up)
}

// finish takes the frame off the screen. What promptui still writes is dropped.
func (f *frame) finish() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.finished {
		columns, _ := f.size()
		f.write(f.home(max(columns, 4)))
		f.finished = true
	}
	return f.err
}

func (f *frame) write(text string) {
	if f.err == nil {
		_, f.err = io.WriteString(f.w, text)
	}
}

const (
	boldOn  = "\x1b[1m"
	boldOff = "\x1b[0m"
)

// unstyled is a row without the style that render puts around it.
func unstyled(row string) string {
	return strings.TrimSuffix(strings.TrimPrefix(row, boldOn), boldOff)
}

// foldText folds an editable line wherever it is full, so that every blank is seen.
func foldText(line string, columns int) []string {
	var rows []string
	from, used := 0, 0
	for i, r := range line {
		width := runeWidth(r)
		if used+width > columns && i > from {
			rows = append(rows, line[from:i])
			from, used = i, 0
		}
		used += width
	}
	return append(rows, line[from:])
}

// foldWords folds a line as the Printer does.
func foldWords(line string, columns int) []string { return foldIndented(line, columns, 0) }

// foldParts folds a line between its parts, and a part only where it is wider than the row.
func foldParts(line string, columns int) (rows []string) {
	for _, row := range packed(strings.Split(line, partGap), columns) {
		rows = append(rows, foldWords(row, columns)...)
	}
	return rows
}

// foldItem folds a line of promptui's list, in which items begin with an arrow or a blank for what is above and below, a
// blank, and two columns for the cursor. The arrows become ASCII: they are of ambiguous width.
func foldItem(line string, columns int) []string {
	for arrow, ascii := range map[string]string{"↑ ": "^ ", "↓ ": "v "} {
		if rest, ok := strings.CutPrefix(line, arrow); ok {
			line = ascii + rest
		}
	}
	return foldIndented(line, columns, itemIndent)
}

const itemIndent = 4

func foldIndented(line string, columns, indent int) []string {
	if columns < 3*indent {
		indent = 0
	}
	text := styled{text: []rune(line)}
	text.style = make([]Style, len(text.text))
	var rows []string
	for i, row := range text.wrap(columns, indent) {
		lead := ""
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		rows = append(rows, lead+string(row.text))
	}
	return rows
}
