package main

import (
	"fmt"
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/page"
	"annals/quiz/fsrs"
	"annals/quiz/stats"
)

// statsPage is the report as a page.
func (a *app) statsPage(r stats.Report, decks map[string]string) page.Page {
	p := page.Page{
		Language: a.speak.Language(), Title: a.speak.Say(message.ChartDecks), Note: a.speak.Say(message.PageMade, r.Day),
		Summary: a.statsSummary(r),
	}
	if r.All.Work.Answers == 0 {
		p.Sections = []page.Section{{Note: a.speak.Say(message.StatsNone), Wide: true}}
		return p
	}
	p.Sections = []page.Section{a.calendarSection(r), a.forecastSection(r), a.minutesSection(r), a.retentionSection(r)}
	for _, g := range a.groupings(r, decks) {
		p.Sections = append(p.Sections, a.groupSection(g))
	}
	if len(r.Hardest) > 0 {
		p.Sections = append(p.Sections, a.hardestSection(r.Hardest))
	}
	return p
}

func (a *app) statsSummary(r stats.Report) []page.Entry {
	var entries []page.Entry
	for _, e := range []struct {
		name  message.Key
		value string
	}{
		{message.EntryToday, fmt.Sprint(r.Today.Answers)}, {message.EntryStreak, fmt.Sprint(r.Streak.Days)},
		{message.EntryLongest, fmt.Sprint(r.Streak.Longest)}, {message.EntryRecall, share(r.Recent.Retention)},
		{message.EntryAnswers, fmt.Sprint(r.All.Work.Answers)}, {message.EntryCards, fmt.Sprint(r.Cards.Total)},
		{message.PhaseNew, fmt.Sprint(r.Cards.New)}, {message.PhaseLearning, fmt.Sprint(r.Cards.Learning)},
		{message.EntryYoung, fmt.Sprint(r.Cards.Young)}, {message.EntryMature, fmt.Sprint(r.Cards.Mature)},
		{message.EntrySuspended, fmt.Sprint(r.Cards.Suspended)},
	} {
		entries = append(entries, page.Entry{Name: a.speak.Say(e.name), Value: e.value})
	}
	return entries
}

// halfYear is what fits in one picture of the calendar, in days.
const halfYear = 26 * 7

func (a *app) calendarSection(r stats.Report) page.Section {
	s := page.Section{
		Title: a.speak.Say(message.ChartCalendarYear), Wide: true, Folded: a.speak.Say(message.PageTable),
		Table: page.Rows(a.words(message.ColumnDay, message.ColumnAnswers, message.ColumnNew, message.ColumnRecalled, message.ColumnMinutes)),
	}
	answers, most := map[fsrs.Day]int{}, 1
	for _, d := range r.Calendar {
		answers[studyDay(d.Day)] = d.Work.Answers
		most = max(most, d.Work.Answers)
		s.Table.Add(d.Day, fmt.Sprint(d.Work.Answers), fmt.Sprint(d.Work.New), fmt.Sprint(d.Recalled), oneDecimal(d.Work.Minutes))
	}
	today := studyDay(r.Day)
	monday := today - (fsrs.Day(today.Weekday())+6)%7
	middle := monday - halfYear + 7
	for _, half := range [][2]fsrs.Day{{middle - halfYear, middle - 1}, {middle, today}} {
		s.Pictures = append(s.Pictures, page.Calendar{
			Label: s.Title, First: half[0], Last: half[1],
			Level:    func(d fsrs.Day) int { return (4*answers[d] + most - 1) / most },
			Title:    func(d fsrs.Day) string { return a.speak.Say(message.ChartDayAnswers, d, answers[d]) },
			Weekdays: strings.Fields(a.speak.Say(message.Weekdays)), Months: strings.Fields(a.speak.Say(message.MonthNames)),
		}.Picture())
	}
	return s
}

// labelled is how many columns of a chart stand between two that say their day.
const labelled = 7

func (a *app) forecastSection(r stats.Report) page.Section {
	s := page.Section{
		Title: a.speak.Say(message.ChartForecast, len(r.Forecast)), Folded: a.speak.Say(message.PageTable),
		Table: page.Rows(a.words(message.ColumnDay, message.ColumnDue, message.ColumnOverdue)),
	}
	var columns []page.Column
	for i, d := range r.Forecast {
		c := page.Column{Value: float64(d.Due), Late: float64(d.Overdue), Title: a.speak.Say(message.ChartDayDue, d.Day, d.Due)}
		if i%labelled == 0 {
			c.Label = d.Day[len("2006-"):]
		}
		columns = append(columns, c)
		s.Table.Add(d.Day, fmt.Sprint(d.Due), fmt.Sprint(d.Overdue))
	}
	if len(r.Forecast) > 0 && r.Forecast[0].Overdue > 0 {
		s.Note = a.speak.Say(message.ChartOverdue, r.Forecast[0].Overdue)
	}
	s.Pictures = []page.Picture{page.Columns(s.Title, columns)}
	return s
}

func (a *app) minutesSection(r stats.Report) page.Section {
	s := page.Section{
		Title: a.speak.Say(message.ChartMinutes, minutesDays), Note: a.minutesADay(r.Recent),
		Folded: a.speak.Say(message.PageTable), Table: page.Rows(a.words(message.ColumnDay, message.ColumnMinutes)),
	}
	var columns []page.Column
	today := studyDay(r.Day)
	for i, minutes := range lastMinutes(r, minutesDays) {
		ago := minutesDays - 1 - i
		day := (today - fsrs.Day(ago)).String()
		c := page.Column{Value: minutes, Title: a.speak.Say(message.ChartDayMinutes, day, oneDecimal(minutes))}
		if ago%labelled == 0 {
			c.Label = day[len("2006-"):]
		}
		columns = append(columns, c)
		s.Table.Add(day, oneDecimal(minutes))
	}
	s.Pictures = []page.Picture{page.Columns(s.Title, columns)}
	return s
}

func (a *app) retentionSection(r stats.Report) page.Section {
	s := a.sharesSection(message.StatsRetention)
	s.Note = a.speak.Say(message.ChartTarget, percent(a.loaded.Settings.Review.Retention))
	s.Table = page.Rows(a.words(message.ColumnInterval, message.ColumnRecall, message.ColumnAnswers, message.ColumnLikely))
	var shares []page.Share
	for _, m := range maturities(r.Recent) {
		name := a.speak.Say(m.name)
		shares = append(shares, a.shareBar(name, m.rate))
		s.Table.Add(name, share(m.rate), outOf(m.rate.Recalled, m.rate.Answers), a.likely(m.rate))
	}
	s.Pictures = []page.Picture{page.Shares(s.Title, shares, a.loaded.Settings.Review.Retention)}
	return s
}

func (a *app) groupSection(g grouped) page.Section {
	s := a.sharesSection(g.title)
	s.Note = a.speak.Say(message.ChartRetention)
	s.Table = page.Rows(a.words(g.title, message.ColumnSeen, message.ColumnRecall, message.ColumnAnswers, message.ColumnLikely, message.ColumnKnown))
	var shares []page.Share
	for _, group := range g.groups {
		name, rate := g.name(group.Name), group.Retention
		shares = append(shares, a.shareBar(name, rate))
		s.Table.Add(name, outOf(group.Seen, group.Cards), share(rate), outOf(rate.Recalled, rate.Answers), a.likely(rate), knownShare(group))
	}
	s.Pictures = []page.Picture{page.Shares(a.speak.Say(g.title), shares, a.loaded.Settings.Review.Retention)}
	return s
}

func (a *app) sharesSection(title message.Key) page.Section {
	return page.Section{Title: a.speak.Say(title), Folded: a.speak.Say(message.PageTable)}
}

func (a *app) shareBar(name string, r stats.Rate) page.Share {
	bar := page.Share{Name: name, Share: r.Share, Low: r.Low, High: r.High, Measured: r.Answers > 0, Value: share(r), Title: name}
	if bar.Measured {
		bar.Value += " (" + outOf(r.Recalled, r.Answers) + ")"
		bar.Title = a.speak.Say(message.ChartRecall, name, share(r), r.Recalled, r.Answers, a.likely(r))
	}
	return bar
}

func (a *app) hardestSection(facts []stats.HardFact) page.Section {
	s := page.Section{Title: a.speak.Say(message.StatsHardest), Wide: true, Table: page.Rows(a.words(message.ColumnFact, message.ColumnForgotten))}
	for _, f := range facts {
		s.Table.Add(f.Question, outOf(f.Forgotten, f.Answers))
	}
	return s
}
