package terminal

import (
	"errors"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// stroke is one key press, whatever bytes the terminal sends for it.
type stroke struct {
	key  strokeKey
	rune rune // of a character
}

type strokeKey uint8

const (
	noKey strokeKey = iota // a key that means nothing here
	character
	enter
	escape
	interrupt  // Ctrl-C
	endOfInput // Ctrl-D
	backspace
	deleteKey
	up
	down
	left
	right
	home
	end
	pageUp
	pageDown
	killBefore // Ctrl-U
	killAfter  // Ctrl-K
	killWord   // Ctrl-W
)

// controls are the control characters that mean something. The others are left to no one: readline would search its history,
// clear the screen, or suspend not only the program but its parent.
var controls = map[byte]strokeKey{
	'\r': enter, '\n': enter, 0x03: interrupt, 0x04: endOfInput, 0x08: backspace, 0x7f: backspace,
	0x01: home, 0x05: end, 0x02: left, 0x06: right, 0x10: up, 0x0e: down, 0x15: killBefore, 0x0b: killAfter, 0x17: killWord,
}

// arrows are the final bytes of the sequences ESC [ … and ESC O … that cursor keys send.
var arrows = map[byte]strokeKey{'A': up, 'B': down, 'C': right, 'D': left, 'H': home, 'F': end, 'M': enter}

// numbered are the keys of the sequences ESC [ number ~.
var numbered = map[string]strokeKey{
	"1": home, "7": home, "4": end, "8": end, "3": deleteKey, "5": pageUp, "6": pageDown,
}

const (
	escapeLimit = 50 * time.Millisecond // a terminal sends the rest of a sequence at once; a person is slower
	restLimit   = time.Second           // for what must follow, over a slow connection
)

// stroke reads one key. Bytes that are no key of a keyboard (broken UTF-8, unfinished sequences) are noKey.
func (in *input) stroke() (stroke, error) {
	b, err := in.next(forever)
	if err != nil {
		return stroke{}, err
	}
	switch {
	case b == 0x1b:
		return in.escapeSequence()
	case b < ' ' || b == 0x7f:
		return stroke{key: controls[b]}, nil
	}
	return in.character(b)
}

func (in *input) character(first byte) (stroke, error) {
	encoded := []byte{first}
	for !utf8.FullRune(encoded) {
		b, err := in.next(restLimit)
		if err != nil {
			return stroke{}, ignoreTimeout(err)
		}
		encoded = append(encoded, b)
	}
	r, size := utf8.DecodeRune(encoded)
	if size < len(encoded) { // the byte that broke a character off begins the next key
		in.buf = append(encoded[size:], in.buf...)
	}
	if r == utf8.RuneError && size == 1 || unicode.IsControl(r) || r == mark || reorders(r) {
		return stroke{}, nil
	}
	return stroke{character, r}, nil
}

// escapeSequence reads what follows an ESC. An ESC that nothing follows is the key itself; with a letter it is Alt and that
// letter, which means nothing here.
func (in *input) escapeSequence() (stroke, error) {
	b, err := in.next(escapeLimit)
	switch {
	case errors.Is(err, errTimeout):
		return stroke{key: escape}, nil
	case err != nil:
		return stroke{}, err
	case b == 0x1b:
		return stroke{key: escape}, nil
	case b != '[' && b != 'O':
		return stroke{}, nil
	}
	var arguments []byte
	for {
		b, err := in.next(restLimit)
		if err != nil {
			return stroke{}, ignoreTimeout(err)
		}
		if b == '[' && len(arguments) == 0 { // the Linux console's function keys are ESC [ [ A
			_, err := in.next(restLimit)
			return stroke{}, ignoreTimeout(err)
		}
		if b >= 0x40 && b <= 0x7e {
			return stroke{key: sequenceKey(string(arguments), b)}, nil
		}
		if b < 0x20 || b > 0x7e { // no sequence goes on like this
			return stroke{}, nil
		}
		arguments = append(arguments, b)
	}
}

// sequenceKey ignores modifiers: Shift and Ctrl with an arrow are that arrow.
func sequenceKey(arguments string, final byte) strokeKey {
	if final == '~' {
		number, _, _ := strings.Cut(arguments, ";")
		return numbered[number]
	}
	return arrows[final]
}

func ignoreTimeout(err error) error {
	if errors.Is(err, errTimeout) {
		return nil
	}
	return err
}
