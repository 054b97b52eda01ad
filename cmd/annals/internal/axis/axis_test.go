package axis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"annals/deck/chrono"
)

func dates(t *testing.T, texts ...string) []chrono.Date {
	t.Helper()
	var list []chrono.Date
	for _, text := range texts {
		d, err := chrono.Parse(text)
		if err != nil && text != "" {
			t.Fatal(err)
		}
		list = append(list, d)
	}
	return list
}

func self(d chrono.Date) chrono.Date { return d }

// shape is the periods in a line: "+30 199X:4" is four events of the 1990s after thirty years of nothing.
func shape(periods []Period[chrono.Date]) string {
	var parts []string
	for _, p := range periods {
		if p.GapYears > 0 {
			parts = append(parts, fmt.Sprintf("+%d", p.GapYears))
		}
		parts = append(parts, fmt.Sprintf("%s:%d", p.Date, len(p.Events)))
	}
	return strings.Join(parts, " ")
}

func repeat(text string, n int) []string { return slices.Repeat([]string{text}, n) }

func TestDivide(t *testing.T) {
	denseYear := []string{"1950"}
	for month := range 7 {
		denseYear = append(denseYear, repeat(fmt.Sprintf("1992-%02d-03", month+3), 4)...)
	}
	for _, test := range []struct {
		name   string
		events []string
		want   string
	}{
		{"nothing", nil, ""},
		{"few stay by century", []string{"1992-08-24", "1950", "1842-08-29"}, "18XX:1 +107 19XX:2"},
		{"neighbouring centuries have no gap", []string{"1799", "1898"}, "17XX:1 18XX:1"},
		{"a dense year beside empty decades", denseYear,
			"195X:1 +41 1992-03:4 1992-04:4 1992-05:4 1992-06:4 1992-07:4 1992-08:4 1992-09:4"},
		{"one day of many events is not divided", repeat("1992-08-24", 30), "19XX:30"},
		{"before our era", []string{"-0220", "-0206", "0105"}, "-02XX:2 +310 01XX:1"},
		{"the year before AD 1 is of the century before", []string{"0000-05-01", "0001"}, "-00XX:1 00XX:1"},
		{"crowded before our era: years, no decades", append(repeat("-0219-05", 8), repeat("-0209", 8)...), "-0219:8 +9 -0209:8"},
		{"what is told coarsely comes first", append([]string{"197X", "1971-05-01"}, repeat("1975-01", 14)...), "197X:1 1971:1 1975:14"},
		{"intervals stand where they begin", []string{"1851/1864", "1950/.."}, "18XX:1 19XX:1"},
		{"an open beginning stands at the end", []string{"../1854", "1700"}, "17XX:1 +153 18XX:1"},
		{"a long reign leaves no gap", []string{"1123/1492", "1505"}, "11XX:1 15XX:1"},
		{"undated last", []string{"XXXX-08-24", "1992"}, "19XX:1 :1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shape(Divide(dates(t, test.events...), self)); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// Every event is in one period, which it begins in, and time only goes on.
func TestDivideLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 80).Draw(t, "events")
		var events []chrono.Date
		for range n {
			d := chrono.YearOf(rapid.IntRange(-300, 300).Draw(t, "year"))
			switch rapid.IntRange(0, 4).Draw(t, "precision") {
			case 0:
				d = chrono.MonthOf(d.Year(), rapid.IntRange(1, 12).Draw(t, "month"))
			case 1:
				d = chrono.CenturyOf(d.Year())
			case 2:
				d = d.Until()
			case 3:
				d = d.Since().About()
			}
			events = append(events, d)
		}
		held := 0
		before := chrono.Day(-1 << 40)
		for _, p := range Divide(events, self) {
			if p.Date.First() < before {
				t.Fatalf("%s comes too late", p.Date)
			}
			before = p.Date.First()
			if p.GapYears == 1 || p.GapYears < 0 || len(p.Events) == 0 {
				t.Fatalf("period %+v", p)
			}
			held += len(p.Events)
			for _, e := range p.Events {
				if first := firstDay(e); first < p.Date.First() || first > p.Date.Last() {
					t.Fatalf("%s stands in %s", e, p.Date)
				}
			}
		}
		if held != n {
			t.Fatalf("%d of %d events", held, n)
		}
	})
}
