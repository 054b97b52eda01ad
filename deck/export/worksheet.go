package export

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"

	"annals/deck"
	"annals/deck/name"
)

//go:embed worksheet.html
var worksheetHTML string

var worksheetPage = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("worksheet").Parse(worksheetHTML))
})

// Points of a question: more where nothing helps the memory.
const (
	choicePoints = 1
	typedPoints  = 2
	orderPoints  = 2
)

// sheetPage is what the worksheet's template shows.
type sheetPage struct {
	Language, Title string
	Label           sheetLabels
	Versions        []sheetVersion
	Credits         []string
}

type sheetLabels struct {
	Name, Class, Date, Score, Version, Key, Sources, Also string
}

type sheetVersion struct {
	Mark  string // "A", "B"; "" if there is one version only
	Total string
	Items []sheetItem
}

type sheetItem struct {
	Number          int
	Context, Points string
	Question, Hint  string
	Options         []sheetOption // of a choice
	Short           bool          // four options fit on a line
	Events          []sheetOption // of an order, Mark being the right number
	Answer, Accept  string        // of the key
	Place, Sentence string
}

type sheetOption struct{ Mark, Text string }

// writeWorksheet writes a page to be printed: the questions of each version, then its key with the sources. Version A has the
// deck's order; each further one another order, and all have their own order of choices.
func writeWorksheet(b *book, w io.Writer) error {
	cards := b.paperCards()
	if len(cards) == 0 {
		return ErrNothing
	}
	b.report.Written = len(cards)
	l := b.label
	page := sheetPage{
		Language: b.lang.String(), Title: b.name, Credits: b.creditLines(),
		Label: sheetLabels{l.name, l.class, l.date, l.score, l.version, l.key, l.sources, l.also},
	}
	versions := max(b.options.Versions, 1)
	for v := range versions {
		mark := string(rune('A' + v))
		items := append([]deck.Card(nil), cards...)
		if v > 0 {
			b.random("sheet", mark).Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
		}
		version := b.sheetVersion(items, mark)
		if versions > 1 {
			version.Mark = mark
		}
		page.Versions = append(page.Versions, version)
	}
	return worksheetPage().Execute(w, page)
}

// paperCards are the cards that can stand on one sheet: all questions are seen at once, so of the cards that ask about one fact
// none may tell the answer of another.
func (b *book) paperCards() []deck.Card {
	var cards []deck.Card
	byFact := map[deck.FactID][]deck.Card{}
	kept := map[deck.CardID]bool{}
	// Which of them is kept is left to chance, so that a sheet asks for more than dates.
	for _, i := range b.random("paper").Perm(len(b.cards)) {
		c := b.cards[i]
		told := slices.ContainsFunc(byFact[c.Fact], func(other deck.Card) bool { return c.Fact != "" && (shows(other, c) || shows(c, other)) })
		if !told {
			byFact[c.Fact] = append(byFact[c.Fact], c)
			kept[c.ID] = true
		}
	}
	for _, c := range b.cards {
		if kept[c.ID] {
			cards = append(cards, c)
		} else {
			b.leaveOut(c, ToldByAnother)
		}
	}
	return cards
}

// shows says whether the question of one card holds the answer of another. An order is no answer that a question could hold.
func shows(one, other deck.Card) bool {
	text := name.Fold(breadcrumb(one) + "\n" + one.Question + "\n" + strings.Join(one.Items, "\n"))
	return !isOrder(other) && strings.Contains(text, name.Fold(other.Answer))
}

func (b *book) sheetVersion(cards []deck.Card, mark string) sheetVersion {
	v := sheetVersion{}
	total := 0
	for i, c := range cards {
		item, points := b.sheetItem(c, mark)
		item.Number, item.Points = i+1, b.label.point(strconv.Itoa(points))
		total += points
		v.Items = append(v.Items, item)
	}
	v.Total = b.label.point(strconv.Itoa(total))
	return v
}

// sheetContext is the breadcrumb without the title, which the head of a sheet from one article says already.
func (b *book) sheetContext(c deck.Card) string {
	if c.Fact != "" && len(b.credits) == 1 && len(c.Context) > 0 && b.credits[0].Title == b.name {
		c.Context = c.Context[1:]
	}
	return breadcrumb(c)
}

func (b *book) sheetItem(c deck.Card, mark string) (item sheetItem, points int) {
	item = sheetItem{Context: b.sheetContext(c), Question: c.Question, Answer: c.Answer, Accept: strings.Join(c.Accept, separatorOfAccept)}
	if f, ok := b.facts[c.Fact]; ok {
		item.Place, item.Sentence = b.heading(f), line(f.Sentence)
	}
	switch {
	case isOrder(c):
		item.Hint = fmt.Sprintf(b.label.orderHint, len(c.Items))
		right := map[string]int{}
		for i, event := range c.Items {
			right[event] = i + 1
		}
		var numbers []string
		for _, event := range b.shuffled(c, mark) {
			item.Events = append(item.Events, sheetOption{strconv.Itoa(right[event]), event})
			numbers = append(numbers, strconv.Itoa(right[event]))
		}
		item.Answer, item.Accept = strings.Join(numbers, " – "), ""
		return item, orderPoints
	case len(c.Choices) > 0:
		for i, option := range b.optionsOf(c, mark) {
			at := string(rune('A' + i%26))
			item.Options = append(item.Options, sheetOption{at, option})
			if option == c.Answer {
				item.Answer = at + ". " + c.Answer
			}
		}
		item.Accept, item.Short = "", shortOptions(item.Options)
		return item, choicePoints
	}
	return item, typedPoints
}

// shortOptions says whether all options fit into a quarter of a line.
func shortOptions(options []sheetOption) bool {
	const most = 16 // of Latin letters; a Chinese character takes two
	for _, o := range options {
		width := 0
		for _, r := range o.Text {
			if width++; r >= 0x2e80 {
				width++
			}
		}
		if width > most {
			return false
		}
	}
	return true
}

// heading is article and headings of a fact.
func (b *book) heading(f deck.Fact) string {
	return line(strings.TrimPrefix(strings.Join(append([]string{b.sources[f.Source].Title}, f.Heading...), " › "), " › "))
}
