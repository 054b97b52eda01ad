package terminal

import (
	"errors"
	"io"
	"slices"
)

// keys is promptui's Stdin. It reads one key of the person at a time, and only when promptui waits for one, so that what is
// typed ahead stays for the next prompt; and it translates each key into the few bytes that promptui and readline handle
// well. The end of a prompt is told as the end of input: it is the one end after which readline has no second goroutine
// left that draws.
type keys struct {
	in        *input
	translate func(stroke) ([]byte, error) // an error ends the prompt
	queue     []byte
	err       error // why the prompt ended
}

// errDone ends a line that is to be accepted.
var errDone = errors.New("line accepted")

// What promptui and readline understand.
const (
	sendLeft      = 0x02
	sendRight     = 0x06
	sendBackspace = 0x7f
	sendUp        = 0x10
	sendDown      = 0x0e
	sendEnter     = '\r'
)

// Read implements io.Reader: it hands over the bytes of one key.
func (k *keys) Read(p []byte) (int, error) {
	for len(k.queue) == 0 {
		if k.err != nil {
			return 0, io.EOF
		}
		var s stroke
		if s, k.err = k.in.stroke(); k.err == nil {
			k.queue, k.err = k.translate(s)
		}
	}
	n := copy(p, k.queue)
	k.queue = k.queue[n:]
	return n, nil
}

// Close implements io.Closer. The terminal stays open: promptui closes its input after each prompt.
func (k *keys) Close() error { return nil }

// leaving is the error of a key that ends every prompt.
func leaving(s stroke) error {
	switch s.key {
	case interrupt:
		return ErrInterrupt
	case escape, endOfInput:
		return ErrQuit
	}
	return nil
}

// editLine follows the text and cursor that promptui shows, and so can do what promptui cannot: whole words, the line's
// start and end, the Delete key.
type editLine struct {
	text   []rune
	cursor int
}

// lineLimit is the longest text in runes; keys beyond it are dropped.
const lineLimit = 2000

func newEditLine(initial string) *editLine {
	text := []rune(initial)
	return &editLine{text, len(text)}
}

func (l *editLine) translate(s stroke) ([]byte, error) {
	if s.key == endOfInput && len(l.text) > 0 { // as in a shell, Ctrl-D deletes until there is nothing to delete
		s.key = deleteKey
	}
	if err := leaving(s); err != nil {
		return nil, err
	}
	switch s.key {
	case enter:
		return nil, errDone
	case character:
		return l.insert(s.rune), nil
	case left:
		return l.move(l.cursor - 1), nil
	case right:
		return l.move(l.cursor + 1), nil
	case home:
		return l.move(0), nil
	case end:
		return l.move(len(l.text)), nil
	case backspace:
		return l.erase(l.cursor-1, l.cursor), nil
	case deleteKey:
		return l.erase(l.cursor, l.cursor+1), nil
	case killBefore:
		return l.erase(0, l.cursor), nil
	case killAfter:
		return l.erase(l.cursor, len(l.text)), nil
	case killWord:
		return l.erase(l.wordStart(), l.cursor), nil
	}
	return nil, nil
}

func (l *editLine) insert(r rune) []byte {
	if len(l.text) >= lineLimit {
		return nil
	}
	l.text = slices.Insert(l.text, l.cursor, r)
	l.cursor++
	return []byte(string(r))
}

func (l *editLine) move(to int) []byte {
	to = min(max(to, 0), len(l.text))
	by := to - l.cursor
	l.cursor = to
	if by < 0 {
		return slices.Repeat([]byte{sendLeft}, -by)
	}
	return slices.Repeat([]byte{sendRight}, by)
}

// erase takes out the text between two places next to the cursor.
func (l *editLine) erase(from, to int) []byte {
	from, to = max(from, 0), min(to, len(l.text))
	send := l.move(to)
	l.text = slices.Delete(l.text, from, to)
	l.cursor = from
	return append(send, slices.Repeat([]byte{sendBackspace}, to-from)...)
}

func (l *editLine) wordStart() int {
	i := l.cursor
	for i > 0 && l.text[i-1] == ' ' {
		i--
	}
	for i > 0 && l.text[i-1] != ' ' {
		i--
	}
	return i
}

// listKeys are the keys of a list: arrows and pages, and quick keys that choose at once.
type listKeys struct {
	items, page int
	quick       map[rune]int
}

func (l listKeys) translate(s stroke) ([]byte, error) {
	if err := leaving(s); err != nil {
		return nil, err
	}
	if s.key == character {
		if i, ok := findQuick(s.rune, l.quick); ok {
			return append(append(l.first(), slices.Repeat([]byte{sendDown}, i)...), sendEnter), nil
		}
		switch s.rune {
		case 'j':
			s.key = down
		case 'k':
			s.key = up
		}
	}
	switch s.key {
	case enter:
		return []byte{sendEnter}, nil
	case up:
		return []byte{sendUp}, nil
	case down:
		return []byte{sendDown}, nil
	case pageUp, left:
		return slices.Repeat([]byte{sendUp}, l.page), nil
	case pageDown, right:
		return slices.Repeat([]byte{sendDown}, l.page), nil
	case home:
		return l.first(), nil
	case end:
		return slices.Repeat([]byte{sendDown}, l.items), nil
	}
	return nil, nil
}

// first moves to the first item from wherever the cursor is.
func (l listKeys) first() []byte { return slices.Repeat([]byte{sendUp}, l.items) }

// outcome is why a prompt ended, given what promptui's Run returned.
func (k *keys) outcome(run error) error {
	if k.err != nil {
		return k.err
	}
	return run
}
