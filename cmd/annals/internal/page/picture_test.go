package page

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"annals/deck/chrono"
	"annals/deck/language"
	"annals/quiz/fsrs"
)

// marks are the marks of a class.
func marks(p Picture, class string) (found []mark) {
	for _, m := range p.Marks {
		if m.Class == class {
			found = append(found, m)
		}
	}
	return found
}

func texts(p Picture) string {
	var all []string
	for _, t := range p.Texts {
		all = append(all, t.Text)
	}
	return strings.Join(all, "|")
}

// rect reads back what rectangle wrote.
func rect(t *testing.T, m mark) (x, y, width, height float64) {
	t.Helper()
	found := regexp.MustCompile(`^M (\S+) (\S+) h (\S+) v (\S+) h \S+ z$`).FindStringSubmatch(m.Path)
	if found == nil {
		t.Fatalf("%q is no rectangle", m.Path)
	}
	var n [4]float64
	for i := range n {
		n[i], _ = strconv.ParseFloat(found[i+1], 64)
	}
	return n[0], n[1], n[2], n[3]
}

func TestColumnsStandOnTheAxisInTheirProportion(t *testing.T) {
	p := Columns("", []Column{{Value: 4, Late: 1, Title: "four"}, {Value: 2}, {}})
	bars, late := marks(p, "bar"), marks(p, "late")
	if len(bars) != 3 || len(late) != 1 || bars[0].Title != "four" || late[0].Title != "four" {
		t.Fatalf("%d bars, %d late", len(bars), len(late))
	}
	_, y, _, four := rect(t, bars[0])
	_, foot, _, one := rect(t, late[0])
	_, _, _, two := rect(t, bars[1])
	_, _, _, none := rect(t, bars[2])
	if math.Abs(four+one-2*two) > .2 || none != 0 || math.Abs(one-plotHeight/4) > .2 || y < plotTop || math.Abs(foot+one-plotTop-plotHeight) > .2 {
		t.Errorf("heights %v+%v, %v, %v at %v", four, one, two, none, y)
	}
	for _, p := range []Picture{Columns("", nil), Columns("", []Column{{}}), Columns("", []Column{{Value: 1e6}, {Value: .04}})} {
		for _, m := range p.Marks {
			if strings.Contains(m.Path, "NaN") || strings.Contains(m.Path, "Inf") {
				t.Errorf("%+v", m)
			}
		}
	}
}

func TestRoundStep(t *testing.T) {
	for most, want := range map[float64]float64{0: 1, .6: .2, 1: .2, 4: 1, 5: 1, 7: 2, 12: 5, 25: 5, 26: 10, 163: 50, 1000: 200} {
		if got := roundStep(most); math.Abs(got-want) > 1e-9 {
			t.Errorf("up to %v: %v, want %v", most, got, want)
		}
	}
	if got := roundStep(math.NaN()); got != 1 {
		t.Errorf("%v", got)
	}
}

func TestSharesDrawOnlyWhatWasMeasured(t *testing.T) {
	p := Shares("", []Share{{Name: "a", Share: .5, Low: .4, High: .6, Measured: true, Value: "50%"}, {Name: "b", Value: "-"}}, .9)
	if len(marks(p, "share")) != 1 || len(marks(p, "range")) != 1 || len(marks(p, "track")) != 2 || len(marks(p, "target")) != 2 {
		t.Errorf("%+v", p.Marks)
	}
	if _, _, width, _ := rect(t, marks(p, "share")[0]); width != pictureWidth/2 {
		t.Errorf("half is %v wide", width)
	}
	if got := texts(p); got != "a|50%|b|-|90%" {
		t.Errorf("%s", got)
	}
}

func TestCalendarHasASquareForEachDay(t *testing.T) {
	first, err := fsrs.ParseDay("2026-06-01") // a Monday
	if err != nil {
		t.Fatal(err)
	}
	c := Calendar{
		First: first, Last: first + 181, Level: func(d fsrs.Day) int { return map[fsrs.Day]int{first: 4, first + 8: 1}[d] },
		Title: fsrs.Day.String, Weekdays: strings.Fields("Mo Tu We Th Fr Sa Su"), Months: strings.Fields("J F M A M J J A S O N D"),
	}
	p := c.Picture()
	if n := len(marks(p, "heat0")); n != 180 {
		t.Errorf("%d empty days", n)
	}
	x, y, side, _ := rect(t, marks(p, "heat4")[0])
	nextX, nextY, _, _ := rect(t, marks(p, "heat1")[0]) // Tuesday of the week after
	if nextX <= x || nextY <= y || side <= 8 || marks(p, "heat1")[0].Title != "2026-06-09" {
		t.Errorf("Monday at %v %v, Tuesday a week later at %v %v, %v wide", x, y, nextX, nextY, side)
	}
	if got := texts(p); got != "Mo|We|Fr|Su|J|J|A|S|O|N" {
		t.Errorf("%s", got)
	}
	for _, m := range p.Marks {
		if x, _, side, _ := rect(t, m); x+side > pictureWidth {
			t.Errorf("%s hangs over the edge", m.Title)
		}
	}
}

func TestAxisHasADotForEachEventAndSaysItsGaps(t *testing.T) {
	many := make([]Dot, 40)
	for i := range many {
		many[i] = Dot{Known, strconv.Itoa(i)}
	}
	p := Axis("", []Stretch{{Name: "221 BC", Dots: []Dot{{New, "first"}}}, {Name: "1992", Gap: "... 2212 years ...", Dots: many}})
	if len(marks(p, Known)) != 40 || len(marks(p, New)) != 1 || len(marks(p, "gap")) != 1 || len(marks(p, "axis")) != 4 {
		t.Errorf("%d known, %d new, %d gaps, %d axes", len(marks(p, Known)), len(marks(p, New)), len(marks(p, "gap")), len(marks(p, "axis")))
	}
	if got := texts(p); got != "221 BC|... 2212 years ...|1992" {
		t.Errorf("%s", got)
	}
	for _, m := range append(marks(p, Known), marks(p, New)...) {
		var x, y float64
		at := strings.Fields(m.Path)
		x, _ = strconv.ParseFloat(at[1], 64)
		y, _ = strconv.ParseFloat(at[2], 64)
		if x < axisAt || x+12 > pictureWidth || y < 0 || y > p.Height-5 {
			t.Errorf("dot %s at %v %v of %v %v", m.Title, x, y, p.Width, p.Height)
		}
	}
}

// No period that an axis can have is cut, in any language: the era stands at the end of its name.
func TestAxisHasRoomForTheNamesOfPeriods(t *testing.T) {
	for _, l := range []language.Language{language.English, language.Simplified, language.Traditional} {
		for year := -9999; year <= 9999; year += 33 {
			for _, d := range []chrono.Date{chrono.CenturyOf(year), chrono.DecadeOf(year), chrono.YearOf(year), chrono.MonthOf(year, 9)} {
				if name := d.Format(l); texts(Axis("", []Stretch{{Name: name}})) != name {
					t.Errorf("%q is cut", name)
				}
			}
		}
	}
}

// The numbers beside a chart stand inside it, however many digits they have.
func TestColumnsLeaveRoomForTheirNumbers(t *testing.T) {
	for _, most := range []float64{9, 1000, 250000} {
		for _, text := range Columns("", []Column{{Value: most}}).Texts {
			if text.Anchor == "end" && text.X < 6.5*float64(len(text.Text)) {
				t.Errorf("%q ends at %v", text.Text, text.X)
			}
		}
	}
}
