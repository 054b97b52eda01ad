package page

import (
	"math"
	"strconv"

	"annals/cmd/annals/internal/terminal"
)

// Column is a bar of a column chart.
type Column struct {
	Value float64
	Late  float64 // the part of Value that is drawn apart, at its foot
	Label string  // below it; "" for none
	Title string  // all about it
}

const (
	plotHeight = 110.0 // of the field that bars stand in
	plotTop    = 12.0
	plotLeft   = 30.0 // at the least
	digitWidth = 7.0
)

// Columns is a column chart.
func Columns(label string, columns []Column) Picture {
	p := Picture{Label: label, Width: pictureWidth, Height: plotTop + plotHeight + 20}
	most := 0.0
	for _, c := range columns {
		most = math.Max(most, c.Value)
	}
	step := roundStep(most)
	top := step * math.Max(1, math.Ceil(most/step-1e-9))
	written := func(value float64) string { return strconv.FormatFloat(tenth(value), 'f', -1, 64) }
	left := math.Max(plotLeft, digitWidth*float64(len(written(top)))+8)
	y := func(value float64) float64 { return plotTop + plotHeight*(1-value/top) }
	for value := 0.0; value <= top+step/2; value += step {
		p.mark("grid", line(left, y(value), pictureWidth, y(value)), "")
		p.write(left-5, y(value)+4, "end", written(value))
	}
	each := (pictureWidth - left) / math.Max(1, float64(len(columns)))
	for i, c := range columns {
		x := left + each*float64(i)
		late := math.Min(c.Late, c.Value)
		p.mark("bar", rectangle(x+each*.1, y(c.Value), each*.8, y(late)-y(c.Value)), c.Title)
		if late > 0 {
			p.mark("late", rectangle(x+each*.1, y(late), each*.8, y(0)-y(late)), c.Title)
		}
		p.write(labelPlace(x+each/2), plotTop+plotHeight+15, "middle", c.Label)
	}
	return p
}

// labelPlace keeps a label of a few characters inside the picture.
func labelPlace(x float64) float64 { return math.Min(x, pictureWidth-16) }

// roundStep is the distance of two to five lines up to most: 1, 2 or 5 times a power of ten.
func roundStep(most float64) float64 {
	if !(most > 0) {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(most)))
	for _, factor := range []float64{.2, .5, 1, 2} {
		if most/(factor*power) <= 5 {
			return factor * power
		}
	}
	return 5 * power
}

// Share is a measured share with the interval it probably lies in.
type Share struct {
	Name             string
	Share, Low, High float64 // 0 to 1
	Measured         bool    // false: nothing is drawn but the name
	Value            string  // the share in words
	Title            string
}

const shareHeight = 36.0

// longestName is the most columns that a name takes above its bar, the value standing to its right.
const longestName = 36

// Shares is a bar for each share, from none to all, with a line at the share that is aimed at.
func Shares(label string, shares []Share, aim float64) Picture {
	p := Picture{Label: label, Width: pictureWidth, Height: shareHeight*float64(len(shares)) + 16}
	x := func(share float64) float64 { return pictureWidth * math.Max(0, math.Min(1, share)) }
	for i, s := range shares {
		y := shareHeight * float64(i)
		p.writeStrong(0, y+14, "start", terminal.Cut(clean(s.Name), longestName))
		p.writeStrong(pictureWidth, y+14, "end", s.Value)
		p.mark("track", rectangle(0, y+20, pictureWidth, 10), s.Title)
		if s.Measured {
			p.mark("share", rectangle(0, y+20, x(s.Share), 10), s.Title)
			p.mark("range", path("M", x(s.Low), y+21, "v", 8, "m", 0, -4, "H", x(s.High), "m", 0, -4, "v", 8), "")
		}
		if aim > 0 {
			p.mark("target", line(x(aim), y+17, x(aim), y+33), "")
		}
	}
	if aim > 0 && len(shares) > 0 {
		p.write(math.Min(x(aim), pictureWidth-14), p.Height-4, "middle", strconv.FormatFloat(math.Round(100*aim), 'f', -1, 64)+"%")
	}
	return p
}
