package main

import (
	"fmt"
	"slices"
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/plot"
	"annals/cmd/annals/internal/terminal"
	"annals/quiz/fsrs"
	"annals/quiz/stats"
)

// How much of the report a screen shows; the page has it all.
const (
	calendarWeeks = 20
	minutesDays   = 30
	mostGroups    = 8  // rows of a table
	mostHard      = 5  // facts
	barWidth      = 40 // characters of a bar that stands alone
	knownBar      = 8  // characters of a bar in a table
)

// ink is what charts are drawn with on this terminal.
func (a *app) ink() plot.Ink {
	if a.speaksPlainly() {
		return plot.ASCII()
	}
	return plot.Blocks()
}

// speaksPlainly says whether the output is made for being read aloud or for a terminal that shows little.
func (a *app) speaksPlainly() bool {
	return a.loaded.Settings.Plain || a.env("ANNALS_ACCESSIBLE") == "1" || a.env("TERM") == "dumb"
}

// printStats prints the report as it fits the terminal.
func (a *app) printStats(r stats.Report, decks map[string]string) {
	c := r.Cards
	a.entry(a.speak.Say(message.StatsCards), a.speak.Say(message.StatsStock, c.Total, c.New, c.Learning, c.Young, c.Mature, c.Suspended))
	if r.All.Work.Answers == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.StatsNone)))
		return
	}
	a.entry(a.speak.Say(message.StatsWork), a.speak.Say(message.StatsToday, r.Today.Answers, r.Today.New, oneDecimal(r.Today.Minutes)),
		a.speak.Say(message.StatsStreak, r.Streak.Days, r.Streak.Longest),
		a.speak.Say(message.StatsTotal, r.All.Work.Answers, r.All.Studied, oneDecimal(r.All.Work.Minutes)))
	a.printRetention(r.Recent)
	a.printCalendar(r)
	a.printForecast(r.Forecast)
	a.printMinutes(r)
	a.printGroups(a.groupings(r, decks))
	a.printHardest(r.Hardest)
}

func (a *app) heading(k message.Key, args ...any) {
	a.print.Println(terminal.Styled(terminal.Bold, a.speak.Say(k, args...)))
}

// entry prints a heading and what there is to say to it as one paragraph.
func (a *app) entry(heading string, parts ...string) {
	a.print.Println(terminal.Styled(terminal.Bold, heading), terminal.Text("  "+strings.Join(parts, a.speak.Say(message.ListSemicolon))))
}

// printTable prints a table with its title in place of the first column's name. Names that are not indented are titles as well.
func (a *app) printTable(t plot.Table) {
	for i, line := range t.Lines(a.print.Columns()) {
		style := terminal.Normal
		if i == 0 || !strings.HasPrefix(t.Rows[i-1][0], indented("")) {
			style = terminal.Bold
		}
		a.print.Println(terminal.Styled(style, line))
	}
}

// indented is the name of a row under a title.
func indented(name string) string { return "  " + terminal.Clean(name) }

func (a *app) printRetention(s stats.Span) {
	t := plot.Table{Header: a.words(message.StatsRetention, message.ColumnRecall, message.ColumnAnswers, message.ColumnLikely)}
	for _, row := range maturities(s) {
		t.Rows = append(t.Rows, []string{indented(a.speak.Say(row.name)), share(row.rate), outOf(row.rate.Recalled, row.rate.Answers), a.likely(row.rate)})
	}
	a.printTable(t)
}

// maturity is the recall of cards of an age.
type maturity struct {
	name message.Key
	rate stats.Rate
}

func maturities(s stats.Span) []maturity {
	return []maturity{{message.ChartYoung, s.Young}, {message.ChartMature, s.Mature}, {message.ChartAll, s.Retention}}
}

func (a *app) printCalendar(r stats.Report) {
	answers := map[fsrs.Day]int{}
	for _, d := range r.Calendar {
		answers[studyDay(d.Day)] = d.Work.Answers
	}
	c := plot.Calendar{
		Today: studyDay(r.Day), Value: func(d fsrs.Day) int { return answers[d] },
		Weekdays: strings.Fields(a.speak.Say(message.Weekdays)), Months: strings.Fields(a.speak.Say(message.MonthNames)),
	}
	weeks := c.Weeks(a.ink(), a.print.Columns()-2, calendarWeeks)
	most, on := c.Most(weeks)
	if most == 0 {
		return
	}
	a.heading(message.ChartCalendar, weeks)
	for _, line := range c.Lines(a.ink(), weeks) {
		a.print.Item("  ", terminal.Text(line))
	}
	a.print.Item("  ", terminal.Styled(terminal.Dim, a.speak.Say(message.ChartScale, a.ink().Scale(), most, on)))
}

// studyDay reads a day that the report wrote.
func studyDay(text string) fsrs.Day {
	day, err := fsrs.ParseDay(text)
	if err != nil {
		return 0 // cannot be: package stats writes with Day.String
	}
	return day
}

func (a *app) printForecast(days []stats.DayDue) {
	within := func(n int) (sum int) {
		for _, d := range days[:min(n, len(days))] {
			sum += d.Due
		}
		return sum
	}
	if len(days) < 2 {
		return
	}
	var due []float64
	for _, d := range days[:min(len(days), a.ink().Room(a.print.Columns()-2))] {
		due = append(due, float64(d.Due))
	}
	lines := []string{a.speak.Say(message.ChartDue, days[0].Due, days[1].Due, within(7), within(30))}
	if days[0].Overdue > 0 {
		lines = append(lines, a.speak.Say(message.ChartOverdue, days[0].Overdue))
	}
	a.printSpark(a.speak.Say(message.ChartForecast, len(due)), due, lines...)
}

func (a *app) printMinutes(r stats.Report) {
	minutes := lastMinutes(r, min(minutesDays, a.ink().Room(a.print.Columns()-2)))
	a.printSpark(a.speak.Say(message.ChartMinutes, len(minutes)), minutes, a.minutesADay(r.Recent))
}

// minutesADay is the average of the days studied, or a dash where there were none.
func (a *app) minutesADay(s stats.Span) string {
	if s.Studied == 0 {
		return "-"
	}
	return a.speak.Say(message.ChartMinutesADay, oneDecimal(s.MinutesPerDay))
}

// lastMinutes is the minutes of each of the last so many days, today last.
func lastMinutes(r stats.Report, days int) []float64 {
	minutes := make([]float64, days)
	for _, d := range r.Calendar {
		if i := days - 1 - int(studyDay(r.Day)-studyDay(d.Day)); i >= 0 {
			minutes[i] = d.Work.Minutes
		}
	}
	return minutes
}

// printSpark prints a curve, which says nothing when read aloud, and what there is to say of it.
func (a *app) printSpark(heading string, values []float64, lines ...string) {
	a.entry(heading, lines...)
	if !a.speaksPlainly() {
		a.print.Item("  ", terminal.Text(a.ink().Sparkline(values)))
	}
}

// printGroups prints all groups in one table, so that their columns stand below each other.
func (a *app) printGroups(all []grouped) {
	t := plot.Table{Header: a.words(message.ChartGroups, message.ColumnSeen, message.ColumnRecall, message.ColumnKnown, message.ColumnLikely)}
	for _, g := range all {
		t.Rows = append(t.Rows, []string{a.speak.Say(g.title), "", "", "", ""})
		shown := fewGroups(g.groups)
		for _, group := range shown {
			t.Rows = append(t.Rows, []string{
				indented(g.name(group.Name)), outOf(group.Seen, group.Cards), share(group.Retention), a.knownCell(group), a.likely(group.Retention),
			})
		}
		if more := len(g.groups) - len(shown); more > 0 {
			t.Rows = append(t.Rows, []string{indented(a.speak.Say(message.ChartMore, more)), "", "", "", ""})
		}
	}
	if len(t.Rows) > 0 {
		a.printTable(t)
	}
}

// fewGroups are the groups that a screen has room for; those that nothing is known of go first.
func fewGroups(groups []stats.Group) []stats.Group {
	if len(groups) <= mostGroups {
		return groups
	}
	seen := slices.DeleteFunc(slices.Clone(groups), func(g stats.Group) bool { return g.Seen == 0 })
	return seen[:min(mostGroups, len(seen))]
}

func (a *app) knownCell(g stats.Group) string {
	if a.speaksPlainly() {
		return knownShare(g)
	}
	return terminal.PadLeft(knownShare(g), 4) + " " + a.ink().Bar(g.Known/float64(max(1, g.Cards)), knownBar)
}

func (a *app) printHardest(facts []stats.HardFact) {
	if len(facts) == 0 {
		return
	}
	a.heading(message.StatsHardest)
	for _, f := range facts[:min(mostHard, len(facts))] {
		text := a.speak.Say(message.StatsForgotten, f.Forgotten, f.Answers, f.Question)
		a.print.Item("  ", terminal.Text(terminal.Cut(terminal.Clean(text), 2*a.print.Columns()-8))) // two lines at most
	}
}

func (a *app) words(keys ...message.Key) []string {
	var words []string
	for _, k := range keys {
		words = append(words, a.speak.Say(k))
	}
	return words
}

// outOf is "3/7", or a dash for nothing of nothing.
func outOf(part, all int) string {
	if all == 0 {
		return "-"
	}
	return fmt.Sprintf("%d/%d", part, all)
}
