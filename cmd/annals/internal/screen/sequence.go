package screen

import (
	"bytes"
	"strconv"
	"strings"
)

// sequence handles the escape sequence that b begins with and returns its length, or 0 if b does not hold all of it.
func (s *Screen) sequence(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '[':
		for i := 2; i < len(b); i++ {
			if b[i] >= 0x40 && b[i] <= 0x7e {
				s.control(string(b[2:i]), b[i])
				return i + 1
			}
		}
		return 0
	case ']': // operating system command, ended by BEL or ESC \
		for _, end := range []string{"\a", "\x1b\\"} {
			if i := bytes.Index(b, []byte(end)); i >= 0 {
				s.unknown = append(s.unknown, string(b[:i+len(end)]))
				return i + len(end)
			}
		}
		return 0
	}
	s.unknown = append(s.unknown, string(b[:2]))
	return 2
}

// control carries out CSI arguments final (ECMA-48, section 8.3).
func (s *Screen) control(arguments string, final byte) {
	first, second, _ := strings.Cut(arguments, ";")
	n := number(first)
	column := s.x
	if s.wrapPending { // erasing begins behind the last column
		column = s.columns
	}
	if !strings.ContainsRune("mJKhl", rune(final)) {
		s.wrapPending = false
	}
	switch final {
	case 'm': // colours and weights are not kept
	case 'A':
		s.y = max(s.y-max(n, 1), 0)
	case 'B':
		s.y = min(s.y+max(n, 1), s.rows-1)
	case 'C':
		s.x = min(s.x+max(n, 1), s.columns-1)
	case 'D':
		s.x = max(s.x-max(n, 1), 0)
	case 'G':
		s.x = min(max(n, 1), s.columns) - 1
	case 'H':
		s.y, s.x = min(max(n, 1), s.rows)-1, min(max(number(second), 1), s.columns)-1
	case 'J':
		s.eraseBelow(n, column)
	case 'K':
		if n == 2 {
			column = 0
		}
		s.eraseFrom(column)
	case 'h', 'l':
		if arguments == "?25" {
			s.hidden = final == 'l'
			return
		}
		fallthrough
	default:
		s.unknown = append(s.unknown, "\x1b["+arguments+string(final))
	}
}

// number is the value of a control sequence's argument, 0 if it is left out.
func number(argument string) int {
	n, _ := strconv.Atoi(argument) // what is no number counts as left out, as terminals do
	return n
}

// eraseBelow blanks the rest of the screen, or all of it if mode is 2.
func (s *Screen) eraseBelow(mode, column int) {
	from := s.y + 1
	if mode == 2 {
		from = 0
	} else {
		s.eraseFrom(column)
	}
	for y := from; y < s.rows; y++ {
		s.cells[y] = blank(s.columns)
	}
}

// eraseFrom blanks the cursor's row from a column on. A wide character that begins before it stays.
func (s *Screen) eraseFrom(column int) {
	if column < s.columns && s.cells[s.y][column] == "" {
		column++
	}
	for x := column; x < s.columns; x++ {
		s.cells[s.y][x] = " "
	}
}
