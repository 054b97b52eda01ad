package page

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Picture is a drawing in units that are pixels on a phone; it grows with the page. Only functions of this package make one.
type Picture struct {
	Label         string // what is shown, in a sentence
	Width, Height float64
	Marks         []mark
	Texts         []text
}

// pictureWidth is the width of every picture: what a phone of 390 pixels leaves inside the margins.
const pictureWidth = 340

// mark is a shape with a style class and what it stands for.
type mark struct {
	Class string
	Path  string // SVG path data
	Title string // shown when pointed at; "" for none
}

type text struct {
	X, Y   float64
	Anchor string // start, middle or end
	Text   string
	Strong bool
}

func (p *Picture) mark(class, path, title string) {
	p.Marks = append(p.Marks, mark{class, path, title})
}

func (p *Picture) write(x, y float64, anchor, words string) {
	if words != "" {
		p.Texts = append(p.Texts, text{X: tenth(x), Y: tenth(y), Anchor: anchor, Text: words})
	}
}

func (p *Picture) writeStrong(x, y float64, anchor, words string) {
	p.Texts = append(p.Texts, text{X: tenth(x), Y: tenth(y), Anchor: anchor, Text: words, Strong: true})
}

// path is SVG path data: commands as they stand, numbers to a tenth of a pixel.
func path(parts ...any) string {
	var words []string
	for _, part := range parts {
		switch part := part.(type) {
		case float64:
			words = append(words, strconv.FormatFloat(tenth(part), 'f', -1, 64))
		default:
			words = append(words, fmt.Sprint(part))
		}
	}
	return strings.Join(words, " ")
}

func tenth(x float64) float64 {
	if r := math.Round(10*x) / 10; r != 0 { // 0 also in the place of -0
		return r
	}
	return 0
}

func rectangle(x, y, width, height float64) string {
	return path("M", x, y, "h", width, "v", height, "h", -width, "z")
}

func line(x1, y1, x2, y2 float64) string { return path("M", x1, y1, "L", x2, y2) }

func circle(x, y, r float64) string {
	return path("M", x-r, y, "a", r, r, 0, 1, 0, 2*r, 0, "a", r, r, 0, 1, 0, -2*r, 0, "z")
}

func diamond(x, y, r float64) string {
	return path("M", x, y-r, "L", x+r, y, "L", x, y+r, "L", x-r, y, "z")
}

// The classes of marks for how well something is known. Each has a shape of its own, so that colour is never the only sign.
const (
	Known    = "known"
	Fading   = "fading"
	Learning = "learning"
	New      = "new"
)

// shape is the path of a mark of such a class around a point.
func shape(class string, x, y float64) string {
	switch class {
	case Known:
		return circle(x, y, 5)
	case Fading:
		return diamond(x, y, 5.5)
	case Learning:
		return circle(x, y, 3.7)
	case New:
		return circle(x, y, 4.5)
	}
	return rectangle(x-5, y-5, 10, 10)
}

// keyMark is the mark of a class as it stands in a key and in tables.
func keyMark(class string) string { return shape(class, 7, 7) }
