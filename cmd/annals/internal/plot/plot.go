// Package plot draws numbers with characters: sparklines, bars, a calendar of days, tables. It owns how these are laid out in a
// given width, wide characters counted as two columns; where block characters cannot be shown or are read aloud, it has plain
// ones. It refuses to print, to colour, and to choose words.
package plot

import (
	"math"
	"strings"
)

// Ink is the characters that are drawn with.
type Ink struct {
	spark []rune // from nothing to most
	heat  []rune // from nothing to most
	full  string // a bar
	half  string // its end when half a character is left; "" rounds
	rest  string // what the bar leaves free
}

// Blocks draws with block characters, ASCII with plain ones. Blocks are one column wide in most terminals and two in some.
func Blocks() Ink {
	return Ink{spark: []rune(".▁▂▃▄▅▆▇█"), heat: []rune("·░▒▓█"), full: "█", half: "▌", rest: "·"}
}

// ASCII draws with characters that every terminal has.
func ASCII() Ink {
	return Ink{spark: []rune(".:-=+*x%#"), heat: []rune(".-+x#"), full: "#", rest: "."}
}

// level is which of n steps above nothing a value is on, the highest for most. Whatever is more than nothing is on the first.
func level(value, most float64, n int) int {
	if !(value > 0) || !(most > 0) {
		return 0
	}
	return max(1, min(n, int(math.Ceil(float64(n)*value/most-1e-9))))
}

// Sparkline is a character for each value, the highest for the greatest one.
func (ink Ink) Sparkline(values []float64) string {
	most := 0.0
	for _, v := range values {
		if v > most {
			most = v
		}
	}
	var out strings.Builder
	for _, v := range values {
		out.WriteRune(ink.spark[level(v, most, len(ink.spark)-1)])
	}
	return out.String()
}

// Bar is a share, 0 to 1, of a row of so many characters. More than nothing never looks like nothing, less than all not like all.
func (ink Ink) Bar(share float64, characters int) string {
	steps := 1
	if ink.half != "" {
		steps = 2
	}
	all := characters * steps
	filled := max(0, min(all, int(math.Round(share*float64(all)))))
	switch {
	case filled == 0 && share > 0:
		filled = 1
	case filled == all && share < 1:
		filled = all - 1
	}
	bar := strings.Repeat(ink.full, filled/steps)
	free := characters - filled/steps
	if filled%steps > 0 {
		bar += ink.half
		free--
	}
	return bar + strings.Repeat(ink.rest, max(0, free))
}

// Room is how many characters surely fit into so many columns.
func (ink Ink) Room(columns int) int {
	if ink.full == "#" {
		return columns
	}
	return columns / 2
}

// Scale is the characters of the calendar, from nothing to most, for its legend.
func (ink Ink) Scale() string { return string(ink.heat) }
