package main

import (
	"fmt"
	"slices"
	"strings"

	"annals/cmd/annals/internal/axis"
	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/page"
	"annals/cmd/annals/internal/terminal"
	"annals/deck/chrono"
)

// printTimeline prints the events as a list that goes down through time.
func (a *app) printTimeline(t timeline) {
	events := t.events()
	if len(events) == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.TimelineNone)))
		return
	}
	a.print.Println(terminal.Styled(terminal.Bold, t.name), terminal.Text(" - "+a.speak.Say(message.TimelineEvents, len(events))))
	a.printMemoryKey(events)
	for _, p := range t.periods {
		if p.GapYears > 0 {
			a.print.Item("  ", terminal.Styled(terminal.Dim, a.speak.Say(message.TimelineGap, p.GapYears)))
		}
		a.print.Println(terminal.Styled(terminal.Bold, a.spanName(p.Date)))
		for _, e := range p.Events {
			a.printEvent(e)
		}
	}
}

// eventRows is how many lines an event takes at most.
const eventRows = 2

func (a *app) printEvent(e event) {
	look := memoryLooks[e.Memory]
	mark := look.mark
	if a.speaksPlainly() {
		mark = a.speak.Say(look.word)
	}
	date := e.Date.Format(a.speak.Language())
	if date != "" {
		date += "  "
	}
	text := terminal.Cut(terminal.Clean(e.Text), max(20, eventRows*(a.print.Columns()-4)-terminal.Width(date+mark)))
	a.print.Led(terminal.Styled(look.style, "  "+mark+" "), terminal.Styled(terminal.Dim, date), terminal.Text(text))
}

// printMemoryKey says what the marks mean and how many events bear each, on one line if it has room.
func (a *app) printMemoryKey(events []event) {
	var entries [][]terminal.Span
	columns := 0
	counts := countMemories(events)
	for _, m := range memoriesByKnowledge {
		look := memoryLooks[m]
		words := fmt.Sprintf("%s %d   ", a.speak.Say(look.word), counts[m])
		entry := []terminal.Span{terminal.Text(words)}
		if !a.speaksPlainly() {
			entry = append([]terminal.Span{terminal.Styled(look.style, look.mark+" ")}, entry...)
		}
		columns += terminal.Width(words) + 2
		entries = append(entries, entry)
	}
	if columns <= a.print.Columns() {
		entries = [][]terminal.Span{slices.Concat(entries...)}
	}
	for _, entry := range entries {
		a.print.Item("  ", entry...)
	}
}

func countMemories(events []event) (counts [known + 1]int) {
	for _, e := range events {
		counts[e.Memory]++
	}
	return counts
}

// spanName names a period of the axis.
func (a *app) spanName(d chrono.Date) string {
	if d.IsZero() {
		return a.speak.Say(message.TimelineUndated)
	}
	return d.Format(a.speak.Language())
}

// timelinePage is the timeline as a page.
func (a *app) timelinePage(t timeline) page.Page {
	events := t.events()
	p := page.Page{
		Language: a.speak.Language(), Title: a.speak.Say(message.TimelineTitle, t.name), Aside: true,
		Note: a.speak.Say(message.TimelineEvents, len(events)) + " - " + a.speak.Say(message.PageMade, a.calendar().DayOf(a.local())),
	}
	if len(events) == 0 {
		p.Sections = []page.Section{{Note: a.speak.Say(message.TimelineNone), Wide: true}}
		return p
	}
	counts := countMemories(events)
	picture := page.Section{Note: a.speak.Say(message.TimelineDots)}
	for _, m := range memoriesByKnowledge {
		picture.Key = append(picture.Key, page.Entry{Name: memoryLooks[m].class, Value: fmt.Sprintf("%s %d", a.speak.Say(memoryLooks[m].word), counts[m])})
	}
	list := page.Section{Table: page.Table{Header: a.words(message.ColumnDate, message.ColumnEvent, message.ColumnMemory)}}
	var stretches []page.Stretch
	for _, period := range t.periods {
		stretch, group := a.stretch(period)
		stretches = append(stretches, stretch)
		list.Table.Groups = append(list.Table.Groups, group)
	}
	picture.Pictures = []page.Picture{page.Axis(p.Title, stretches)}
	p.Sections = []page.Section{picture, list}
	return p
}

// stretch is a period as a piece of the axis and as rows of the table.
func (a *app) stretch(period axis.Period[event]) (page.Stretch, page.Group) {
	stretch := page.Stretch{Name: a.spanName(period.Date)}
	group := page.Group{Title: stretch.Name}
	if period.GapYears > 0 {
		stretch.Gap = a.speak.Say(message.TimelineGap, period.GapYears)
		group.Gap = stretch.Gap
	}
	for _, e := range period.Events {
		look, date := memoryLooks[e.Memory], e.Date.Format(a.speak.Language())
		stretch.Dots = append(stretch.Dots, page.Dot{Class: look.class, Title: strings.Join(present(date, e.Text, a.speak.Say(look.word)), "; ")})
		group.Rows = append(group.Rows, page.Row{Cells: []string{date, e.Text, a.speak.Say(look.word)}, Mark: look.class})
	}
	return stretch, group
}
