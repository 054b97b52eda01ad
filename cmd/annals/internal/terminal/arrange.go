package terminal

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Arrange lets the person put items in order, on an interactive terminal. Letters place items one after the other; with the
// cursor keys an item is picked up by the space bar and moved. Enter takes the order, once something was moved. One of keys ends
// it without an order and is returned. The items stay on the screen only while it lasts.
func (t *Terminal) Arrange(ctx context.Context, hint string, items []string, keys []Key) (order []int, pressed rune, err error) {
	p, ok := t.Prompter.(*interactive)
	if !ok {
		return nil, 0, fmt.Errorf("arrange %d items: no interactive terminal", len(items))
	}
	list := newArrangement(items)
	below := []string{hint}
	fold := func(line string, columns int) []string {
		if slices.Contains(below, line) {
			return foldParts(line, columns)
		}
		return foldIndented(line, columns, arrangedIndent)
	}
	err = p.during(ctx, &frame{fold: fold}, func(f *frame) error {
		for {
			f.draw(append(list.lines(), below...))
			s, err := p.in.stroke()
			if err == nil {
				err = leaving(s)
			}
			if err != nil {
				return err
			}
			if list.moved && s.key == enter {
				return nil
			}
			if list.take(s) {
				continue
			}
			if pressed, ok = keyOfStroke(s, keys, 0); ok {
				return nil
			}
			below = []string{hint, p.words.legal(keys)}
		}
	})
	if pressed != 0 || err != nil {
		return nil, pressed, err
	}
	return list.order, 0, nil
}

// arrangement is a list of items on the way to the person's order.
type arrangement struct {
	items  []string
	order  []int // indices of items from top to bottom
	cursor int   // a row
	held   bool  // the cursor carries its item
	placed int   // rows at the top that were placed by letters
	moved  bool
	before [][]int // the order before each letter
}

func newArrangement(items []string) *arrangement {
	a := &arrangement{items: items}
	for i := range items {
		a.order = append(a.order, i)
	}
	return a
}

// take does what a key says; it reports whether the key means anything.
func (a *arrangement) take(s stroke) bool {
	switch s.key {
	case up:
		a.step(-1)
	case down:
		a.step(+1)
	case backspace, deleteKey:
		a.takeBack()
	case character:
		if s.rune == ' ' || s.rune == '\u3000' {
			a.held = !a.held
			return true
		}
		return a.place(halfWidth(s.rune))
	default:
		return false
	}
	return true
}

// step moves the cursor, and the item that it carries.
func (a *arrangement) step(by int) {
	to := a.cursor + by
	if to < 0 || to >= len(a.order) {
		return
	}
	if a.held {
		a.order[a.cursor], a.order[to] = a.order[to], a.order[a.cursor]
		a.moved, a.placed, a.before = true, 0, nil
	}
	a.cursor = to
}

// place puts the item of a letter behind those placed before it.
func (a *arrangement) place(letter rune) bool {
	item := int(letter|0x20) - 'a'
	if item < 0 || item >= len(a.items) {
		return false
	}
	row := slices.Index(a.order, item)
	if row < a.placed {
		return true // it has its place
	}
	a.before = append(a.before, slices.Clone(a.order))
	a.order = slices.Insert(slices.Delete(a.order, row, row+1), a.placed, item)
	a.cursor, a.held, a.moved = a.placed, false, true
	a.placed++
	return true
}

// takeBack undoes the last letter.
func (a *arrangement) takeBack() {
	if n := len(a.before); n > 0 {
		a.order, a.before = a.before[n-1], a.before[:n-1]
		a.placed--
		a.cursor, a.moved = max(a.placed-1, 0), n > 1
	}
}

// arrangedIndent is the width of what stands before an item.
const arrangedIndent = len("> 1 A) ")

// lines are the rows of the list: the cursor, an item's number once it is placed, and the item under its letter.
func (a *arrangement) lines() []string {
	var lines []string
	for row, item := range a.order {
		lead, number := "  ", " "
		switch {
		case row == a.cursor && a.held:
			lead = string(mark) + "* "
		case row == a.cursor:
			lead = string(mark) + "> "
		}
		if row < a.placed {
			number = fmt.Sprint(row + 1)
		}
		lines = append(lines, fmt.Sprintf("%s%s %c) %s", lead, number, 'A'+item, strings.TrimSpace(Clean(a.items[item]))))
	}
	return lines
}
