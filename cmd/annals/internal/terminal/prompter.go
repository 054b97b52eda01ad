package terminal

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Prompter asks a person. Every method waits until there is an answer or an error, and every error is one of these:
// ErrInterrupt, ErrQuit, the cause of a context that has ended, or a terminal that cannot be read or written.
//
// Labels and items are one short line each; what they hold of control characters is taken out.
type Prompter interface {
	// Ask reads a line of text. The line starts as initial and can be edited; without an editable line (plain mode) the empty
	// answer means initial. An answer that check refuses is kept, its error is shown, and the question is asked again; a nil
	// check accepts everything.
	Ask(ctx context.Context, label, initial string, check func(string) error) (string, error)

	// Choose reads which one of the items is meant and returns its index. The item at start is proposed: Enter takes it; a
	// negative start proposes none. A key of quick chooses its index at once.
	Choose(ctx context.Context, label string, items []string, start int, quick map[rune]int) (int, error)

	// Confirm reads a yes or a no. Enter answers proposed.
	Confirm(ctx context.Context, question string, proposed bool) (bool, error)

	// Key reads one of the keys and returns its Rune. Enter answers proposed, unless that is 0. A wrong key shows the legal
	// ones, once. Nothing of the label stays on the screen: the caller says what came of the key.
	Key(ctx context.Context, label string, keys []Key, proposed rune) (rune, error)
}

// Key is a key that Prompter.Key accepts. Upper and lower case, full and half width are the same key unless both are listed.
// A key without a name beside named ones is a second key for one of them, and is not shown.
type Key struct {
	Rune rune   // what is typed: a printable character, or '\r' for Enter
	Name string // what it does, in a word or two; plain mode also accepts the whole word
}

var (
	// ErrInterrupt says that the person pressed Ctrl-C.
	ErrInterrupt = errors.New("interrupted")

	// ErrQuit says that the person left politely: ESC, Ctrl-D, or the end of the input.
	ErrQuit = errors.New("input ended")
)

// ended is the error for a context that ended while a prompt waited. A cancelled context is an interruption (the signal came
// as a signal and not as a key); a deadline is not.
func ended(ctx context.Context) error {
	cause := context.Cause(ctx)
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return cause
	}
	return fmt.Errorf("%w: %w", ErrInterrupt, cause)
}

// Words are what the prompts themselves say. The zero value speaks English.
type Words struct {
	Yes, No     string // shown after a confirmed question
	WrongNumber string // with %d for the highest number
	WrongKey    string // with %s for the legal keys
	Enter       string // the name of the Enter key
	Space       string // the name of the space bar

	NextPage, NextLine, Enough string // what a pager's keys do
}

func (w Words) orEnglish() Words {
	fill := func(word *string, english string) {
		if *word == "" {
			*word = english
		}
	}
	fill(&w.Yes, "yes")
	fill(&w.No, "no")
	fill(&w.WrongNumber, "type a number from 1 to %d")
	fill(&w.WrongKey, "keys: %s")
	fill(&w.Enter, "Enter")
	fill(&w.Space, "Space")
	fill(&w.NextPage, "next page")
	fill(&w.NextLine, "next line")
	fill(&w.Enough, "enough")
	return w
}

// legal lists keys for the person who has pressed a wrong one.
func (w Words) legal(keys []Key) string { return fmt.Sprintf(w.WrongKey, w.list(keys)) }

// list names keys and what they do.
func (w Words) list(keys []Key) string {
	var list []string
	named := slices.ContainsFunc(keys, func(k Key) bool { return k.Name != "" })
	for _, k := range keys {
		if named && k.Name == "" {
			continue
		}
		shown := string(k.Rune)
		switch k.Rune {
		case '\r':
			shown = w.Enter
		case ' ':
			shown = w.Space
		}
		list = append(list, strings.TrimSpace(shown+NoBreak+Clean(k.Name)))
	}
	return strings.Join(list, partGap)
}

// findKey is the rune of the key that r means: the same rune, else its half-width form, else the other case of that.
func findKey(r rune, keys []Key) (rune, bool) {
	half := halfWidth(r)
	for _, want := range []rune{r, half, unicode.ToLower(half), unicode.ToUpper(half)} {
		for _, k := range keys {
			if k.Rune == want {
				return k.Rune, true
			}
		}
	}
	return 0, false
}

// findQuick is findKey for the quick keys of a list.
func findQuick(r rune, quick map[rune]int) (int, bool) {
	half := halfWidth(r)
	for _, want := range []rune{r, half, unicode.ToLower(half), unicode.ToUpper(half)} {
		if i, ok := quick[want]; ok {
			return i, true
		}
	}
	return 0, false
}

// halfWidth is the ASCII form of a full-width character, which a Chinese input method types for keys; other runes stay.
func halfWidth(r rune) rune {
	switch {
	case r >= '！' && r <= '～':
		return r - '！' + '!'
	case r == '\u3000':
		return ' '
	}
	return r
}

// withColon ends a label so that an answer can follow it.
func withColon(label string) string {
	label = strings.TrimSpace(Clean(label))
	last, _ := utf8.DecodeLastRuneInString(label)
	switch {
	case label == "", last == '：', last == '？':
		return label
	case last == ':', last == '?', last == '>':
		return label + " "
	}
	return label + ": "
}
