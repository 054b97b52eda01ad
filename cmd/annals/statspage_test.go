package main

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/page"
	"annals/cmd/annals/internal/terminal"
	"annals/deck/language"
	"annals/quiz/stats"
)

// measured is a report with numbers that differ from each other.
func measured() stats.Report {
	rate := func(recalled, answers int, share, low, high float64) stats.Rate {
		return stats.Rate{Recalled: recalled, Answers: answers, Share: share, Low: low, High: high}
	}
	r := stats.Report{
		Day: "2027-01-04", Cards: stats.Stock{Total: 41, New: 13, Learning: 5, Young: 14, Mature: 9},
		Streak: stats.Streak{Days: 2, Longest: 11, Today: true}, Today: stats.Work{Answers: 7, New: 3, Minutes: 1.5},
		Recent: stats.Span{Studied: 2, MinutesPerDay: 4.2, Young: rate(17, 19, .895, .69, .97), Retention: rate(17, 19, .895, .69, .97)},
		All:    stats.Span{Days: 90, Studied: 33, Work: stats.Work{Answers: 321, Minutes: 77.7}},
		Calendar: []stats.DayWork{
			{Day: "2026-11-02", Work: stats.Work{Answers: 52, New: 8, Minutes: 12.3}, Recalled: 44},
			{Day: "2027-01-03", Work: stats.Work{Answers: 26, Minutes: 6.4}, Recalled: 21}, {Day: "2027-01-04", Work: stats.Work{Answers: 7, New: 3, Minutes: 1.5}, Recalled: 6},
		},
		Hardest: []stats.HardFact{{Question: "谁<b>?", Answers: 10, Forgotten: 6}},
		Decks: []stats.Group{
			{Name: "d1", Cards: 30, Seen: 20, Known: 18, Retention: rate(80, 100, .8, .71, .87)}, {Name: "d2", Cards: 11},
		},
	}
	for i, day := range []string{"2027-01-04", "2027-01-05", "2027-01-06"} {
		r.Forecast = append(r.Forecast, stats.DayDue{Day: day, Due: 9 - 4*i, Overdue: 4 - 4*min(i, 1)})
	}
	return r
}

// speaking is an app that can make pages and print to out.
func speaking(l language.Language, out *bytes.Buffer, columns int) *app {
	a := &app{speak: message.In(l), system: system{env: func(string) string { return "" }}}
	a.loaded.Settings.Review.Retention = .9
	a.print = terminal.NewPrinter(out, func() (int, int) { return columns, 24 }, false)
	return a
}

var number = regexp.MustCompile(`\d+(?:[-.]\d+)*%?`)

// What a mark says when pointed at must stand in the table below it too. Days without answers have no row.
func TestEveryNumberOfAPictureStandsInATable(t *testing.T) {
	var out bytes.Buffer
	p := speaking(language.English, &out, 80).statsPage(measured(), map[string]string{"d1": "Rome"})
	said := 0
	for _, s := range p.Sections {
		var cells []string
		for _, g := range s.Table.Groups {
			for _, row := range g.Rows {
				for _, cell := range row.Cells {
					cells = append(cells, number.FindAllString(cell, -1)...)
					cells = append(cells, strings.Split(cell, "/")...)
				}
			}
		}
		for _, picture := range s.Pictures {
			for _, m := range picture.Marks {
				if m.Class == "heat0" {
					continue
				}
				for _, n := range number.FindAllString(m.Title, -1) {
					said++
					if !slices.Contains(cells, n) {
						t.Errorf("%s: %q says %s, the table does not", s.Title, m.Title, n)
					}
				}
			}
		}
	}
	if said < 20 {
		t.Errorf("the pictures say %d numbers", said)
	}
	if err := page.Write(&out, p); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	for _, want := range []string{"谁&lt;b&gt;?", "Rome", "6/10", "2026-11-02", "52 answers", "80% (80/100)"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	for _, wrong := range []string{"NaN", "%!", "0% (0/0)"} {
		if strings.Contains(text, wrong) {
			t.Errorf("the page says %q", wrong)
		}
	}
}

func TestStatsFitTheScreen(t *testing.T) {
	for _, l := range []language.Language{language.English, language.Simplified, language.Traditional} {
		for _, columns := range []int{24, 40, 80} {
			var out bytes.Buffer
			a := speaking(l, &out, columns)
			a.printStats(measured(), map[string]string{"d1": "1992年中韩建交的前前后后", "d2": "Suez"})
			for line := range strings.Lines(out.String()) {
				if w := terminal.Width(strings.TrimSuffix(line, "\n")); w > columns {
					t.Errorf("%v, %d columns: %q has %d", l, columns, line, w)
				}
			}
			if columns == 80 && strings.Count(out.String(), "\n") > 32 {
				t.Errorf("%v: %d lines", l, strings.Count(out.String(), "\n"))
			}
		}
	}
}

// The whole report in English, as 80 columns show it.
func TestStatsOnAScreenOf80Columns(t *testing.T) {
	want := `
Cards  41 in all: 13 new, 5 learning, 14 young, 9 mature, 0 suspended
Work  today 7 answers, 3 new cards, 1.5 min; streak 2 days, longest 11; in
all 321 answers on 33 days, 77.7 min
Remembered when due, last 30 days  recall  answers      likely
  within 3 weeks                      90%    17/19  69% to 97%
  after 3 weeks or more                 -        -           -
  all                                 90%    17/19  69% to 97%
Answers a day, last 20 weeks
        Sep Oct Nov  Dec Jan
  Mon ··········█········░
  Tue ···················
  Wed ···················
  Thu ···················
  Fri ···················
  Sat ···················
  Sun ··················▒
  ·░▒▓█ from none to 52 on 2026-11-02
Due, next 3 days  today 9, tomorrow 5, in 7 days 15, in 30 days 15; of
today's, 4 left over from earlier days
  █▅▁
Minutes a day, last 30 days  4.2 min on a day of study
  ............................█▂
Knowledge   seen  recall      known now      likely
Decks
  Rome     20/30     80%   60% █████···  71% to 87%
  d2        0/11       -     - ········           -
Hardest
  forgotten 6 of 10: 谁<b>?
`
	var out bytes.Buffer
	speaking(language.English, &out, 80).printStats(measured(), map[string]string{"d1": "Rome"})
	if got := "\n" + out.String(); got != want {
		t.Errorf("%s\nwant%s", got, want)
	}
}

// Of many decks the screen shows those that were studied, and says how many it leaves out.
func TestStatsOfManyDecks(t *testing.T) {
	r := measured()
	r.Decks = nil
	for i := range 12 {
		r.Decks = append(r.Decks, stats.Group{Name: string(rune('a' + i)), Cards: 2, Seen: i % 2})
	}
	var out bytes.Buffer
	speaking(language.English, &out, 80).printStats(r, nil)
	for _, want := range []string{"\n  b ", "\n  l ", "\n  and 6 more (--html, --json)\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing in\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "\n  a ") {
		t.Error("a deck that was never studied is shown")
	}
}
