package plot

import (
	"strings"

	"github.com/mattn/go-runewidth"

	"annals/cmd/annals/internal/terminal"
)

// Table is rows of cells under a header, the most important columns first.
type Table struct {
	Header []string
	Rows   [][]string // each as long as Header
}

const (
	columnGap   = 2
	narrowName  = 20 // columns that the first column gets before others are left out
	fewestCells = 2  // columns that are never left out
)

// Lines lays the table out in so many columns: the first column to the left and cut where it must be, the others to the right.
// What has no room is left out from the last column on.
func (t Table) Lines(columns int) []string {
	rows := append([][]string{t.Header}, t.Rows...)
	widths := make([]int, len(t.Header))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], terminal.Width(cell))
		}
	}
	kept := len(widths)
	for kept > fewestCells && columns-t.taken(rows, kept) < min(widths[0], narrowName) {
		kept--
	}
	name := max(1, min(widths[0], columns-t.taken(rows, kept)))
	var lines []string
	for _, row := range rows {
		line := terminal.Pad(terminal.Cut(row[0], name), name)
		for i := 1; i < kept; i++ {
			line += strings.Repeat(" ", columnGap) + terminal.PadLeft(row[i], widths[i])
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}

// taken is the room of the columns after the first one, characters of doubtful width counted as two columns.
func (t Table) taken(rows [][]string, kept int) int {
	sum := 0
	for i := 1; i < kept; i++ {
		widest := 0
		for _, row := range rows {
			widest = max(widest, terminal.Width(row[i])+ambiguous(row[i]))
		}
		sum += columnGap + widest
	}
	return sum
}

// ambiguous is how many characters of text some terminals draw in two columns rather than one.
func ambiguous(text string) int {
	n := 0
	for _, r := range text {
		if runewidth.IsAmbiguousWidth(r) {
			n++
		}
	}
	return n
}
