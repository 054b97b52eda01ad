// Package screen lets a test sit in front of a terminal program: it runs the program on a pseudo-terminal (Session), keeps
// the screen that a person would see (Screen), types, and waits for text to appear.
//
// The Screen knows wide characters: a Chinese character takes two cells and never hangs half over the edge. It understands
// what annals and the libraries below it send and remembers every sequence it does not, so that a test can refuse them.
// Nothing here sleeps: waiting ends when the text is there, when the program ends, or at a limit that is a failure.
//
// The package is for tests only. It refuses to know anything about annals.
package screen

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
)

// Screen is a terminal's screen: what was written to it is what can be read from it, as cells. It is safe for concurrent use.
type Screen struct {
	mu            sync.Mutex
	columns, rows int
	cells         [][]string // [row][column]; "" is the right half of a wide character, " " is blank
	x, y          int
	wrapPending   bool // the last column is filled, the next character begins a new row
	hidden        bool
	bells         int
	unknown       []string
	scrolled      []string
	raw           []byte // everything written
	rest          []byte // an unfinished character or sequence
	changed       chan struct{}
}

// New makes a blank screen with the cursor at its top left.
func New(columns, rows int) *Screen {
	s := &Screen{columns: columns, rows: rows, changed: make(chan struct{})}
	for range rows {
		s.cells = append(s.cells, blank(columns))
	}
	return s
}

func blank(columns int) []string {
	row := make([]string, columns)
	for i := range row {
		row[i] = " "
	}
	return row
}

// Write shows bytes as a terminal does. A character or sequence may be split between two writes.
func (s *Screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.raw = append(s.raw, p...)
	b := append(s.rest, p...)
	for len(b) > 0 {
		var n int
		if b[0] == 0x1b {
			n = s.sequence(b)
		} else if utf8.FullRune(b) {
			var r rune
			r, n = utf8.DecodeRune(b)
			s.character(r)
		}
		if n == 0 {
			break
		}
		b = b[n:]
	}
	s.rest = append([]byte(nil), b...)
	s.notify()
	return len(p), nil
}

func (s *Screen) notify() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// widths counts East Asian ambiguous characters as one column, as terminals with a UTF-8 locale do.
var widths = &runewidth.Condition{StrictEmojiNeutral: true}

func (s *Screen) character(r rune) {
	switch {
	case r == '\r':
		s.x, s.wrapPending = 0, false
	case r == '\n':
		s.lineFeed()
	case r == '\b':
		s.x, s.wrapPending = max(s.x-1, 0), false
	case r == '\a':
		s.bells++
	case r == '\t':
		s.x = min((s.x/8+1)*8, s.columns-1)
	case r < ' ' || r >= 0x7f && r < 0xa0:
		s.unknown = append(s.unknown, string(r))
	case widths.RuneWidth(r) == 0:
		s.combine(r)
	default:
		s.put(r, widths.RuneWidth(r))
	}
}

// combine adds a mark to the character before the cursor.
func (s *Screen) combine(r rune) {
	x := s.x - 1
	if s.wrapPending {
		x = s.x
	}
	if x > 0 && s.cells[s.y][x] == "" {
		x--
	}
	if x >= 0 {
		s.cells[s.y][x] += string(r)
	}
}

func (s *Screen) put(r rune, width int) {
	if s.wrapPending || s.x+width > s.columns {
		s.x = 0
		s.lineFeed()
	}
	for i := range width {
		s.splitWide(s.x + i)
	}
	s.cells[s.y][s.x] = string(r)
	if width == 2 {
		s.cells[s.y][s.x+1] = ""
	}
	s.x += width
	if s.x >= s.columns {
		s.x, s.wrapPending = s.columns-1, true
	}
}

// splitWide blanks the other half of the wide character of which one half is about to be overwritten.
func (s *Screen) splitWide(x int) {
	row := s.cells[s.y]
	if row[x] == "" && x > 0 {
		row[x-1] = " "
	}
	if x+1 < s.columns && row[x+1] == "" {
		row[x+1] = " "
	}
}

func (s *Screen) lineFeed() {
	s.wrapPending = false
	if s.y < s.rows-1 {
		s.y++
		return
	}
	s.scrollUp()
}

func (s *Screen) scrollUp() {
	s.scrolled = append(s.scrolled, text(s.cells[0]))
	s.cells = append(s.cells[1:], blank(s.columns))
}

func text(row []string) string { return strings.TrimRight(strings.Join(row, ""), " ") }

// Resize changes the size and cuts or pads the rows: this terminal does not wrap anew what it shows.
func (s *Screen) Resize(columns, rows int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.y >= rows {
		s.scrollUp()
		s.y--
	}
	for len(s.cells) < rows {
		s.cells = append(s.cells, blank(columns))
	}
	s.cells = s.cells[:rows]
	for i, row := range s.cells {
		resized := blank(columns)
		copy(resized, row)
		if len(row) > columns && row[columns] == "" { // the edge goes through a wide character
			resized[columns-1] = " "
		}
		s.cells[i] = resized
	}
	s.columns, s.rows, s.x, s.wrapPending = columns, rows, min(s.x, columns-1), false
	s.notify()
}

// Lines are the rows without the blanks at their ends and without the empty rows at the bottom.
func (s *Screen) Lines() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var lines []string
	for _, row := range s.cells {
		lines = append(lines, text(row))
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// String is Lines with line feeds between them.
func (s *Screen) String() string { return strings.Join(s.Lines(), "\n") }

// Transcript is everything that was ever shown: what has scrolled off the top, then the screen.
func (s *Screen) Transcript() string {
	lines := s.Lines()
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(append(append([]string(nil), s.scrolled...), lines...), "\n")
}

// Cursor is the column and row of the cursor, from 0.
func (s *Screen) Cursor() (column, row int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.x, s.y
}

// Hidden says whether the cursor is invisible.
func (s *Screen) Hidden() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hidden
}

// Bells is how often the bell rang.
func (s *Screen) Bells() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bells
}

// Unknown are the control characters and sequences that were written and mean nothing here.
func (s *Screen) Unknown() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.unknown...)
}

// Raw is everything written, byte for byte.
func (s *Screen) Raw() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return string(s.raw)
}

// Changed is closed at the next change of the screen.
func (s *Screen) Changed() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.changed
}
