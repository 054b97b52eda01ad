package page

import "annals/cmd/annals/internal/terminal"

// Stretch is a piece of a time axis.
type Stretch struct {
	Name string // of the period; it stands before its dots
	Gap  string // said where the axis is broken before it; "" where it is not
	Dots []Dot
}

// Dot is an event.
type Dot struct {
	Class string // how well it is known
	Title string
}

const (
	axisAt   = 128.0 // the axis, right of the names
	dotRow   = 16.0
	dotsARow = 13
	gapRow   = 22.0
)

// longestPeriod is the most columns of a period's name.
const longestPeriod = 20

// Axis draws events on a time axis that goes down, a dot for each, and breaks it where nothing is told.
func Axis(label string, stretches []Stretch) Picture {
	p := Picture{Label: label, Width: pictureWidth}
	y, began := 6.0, 6.0
	for _, s := range stretches {
		if s.Gap != "" {
			p.mark("axis", line(axisAt, began, axisAt, y), "")
			p.mark("gap", line(axisAt, y, axisAt, y+gapRow), "")
			p.write(axisAt+12, y+gapRow/2+4, "start", s.Gap)
			y += gapRow
			began = y
		}
		p.writeStrong(axisAt-10, y+dotRow/2+4, "end", terminal.Cut(clean(s.Name), longestPeriod))
		p.mark("axis", line(axisAt-4, y+dotRow/2, axisAt+4, y+dotRow/2), "")
		for i, d := range s.Dots {
			x := axisAt + 16 + float64(i%dotsARow)*15
			p.mark(d.Class, shape(d.Class, x, y+dotRow/2+dotRow*float64(i/dotsARow)), d.Title)
		}
		y += dotRow*float64((max(1, len(s.Dots))+dotsARow-1)/dotsARow) + 5
	}
	if len(stretches) > 0 {
		p.mark("axis", line(axisAt, began, axisAt, y), "")
	}
	p.Height = y + 6
	return p
}
