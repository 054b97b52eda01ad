package export

import (
	"embed"
	"encoding/json"
	"html"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/name"
	"annals/deck/pattern"
)

//go:embed practice
var practiceFiles embed.FS

// practiceScripts are the parts of the page's script, in the order in which they build on each other; the judging ends with
// judge.js and touches no page.
var practiceScripts = [...]string{
	"text.js", "words.js", "names.js", "latin.js", "days.js", "parse.js", "date.js", "judge.js", "strings.js", "progress.js", "app.js", "ask.js",
}

// practiceDeck is what the page knows.
type practiceDeck struct {
	ID          string           `json:"id"`
	Name        string           `json:"name"`
	Language    string           `json:"lang"`
	Cards       []practiceCard   `json:"cards"`
	Credits     []string         `json:"credits"`
	Folds       string           `json:"folds"` // pairs of characters: a variant and what it is compared as
	Eras        map[string][]era `json:"eras"`
	LunarYears  map[int][2]int   `json:"lunarYears"` // first and last day by the number of the year
	LastCentury [2]int           `json:"lastCentury"`
}

type practiceCard struct {
	ID       string   `json:"id"`
	Fact     string   `json:"fact,omitempty"`
	Kind     string   `json:"kind"`
	Language string   `json:"lang"`
	Context  []string `json:"context"`
	Question string   `json:"question"`
	Answer   string   `json:"answer"`
	Accept   []string `json:"accept"`
	Aliases  []string `json:"aliases"` // other names that tables know

	Names map[string][]string `json:"names,omitempty"` // of a place: other names of what it accepts

	Choices  []string      `json:"choices"`
	Items    []string      `json:"items"`
	Typable  bool          `json:"typable"`
	Date     *practiceDate `json:"date,omitempty"`
	Dates    []any         `json:"dates"` // other accepted dates
	Also     []string      `json:"also"`  // other accepted texts of a card that asks for a date
	Told     practiceTold  `json:"told"`
	Place    string        `json:"place,omitempty"`
	Sentence string        `json:"sentence,omitempty"`
}

// practiceTold is what the learner can read before answering.
type practiceTold struct {
	Question []practiceDate `json:"question"`
	All      []practiceDate `json:"all"`
	Choices  []practiceDate `json:"choices"` // wrong answers lie in the time that the card is about
	BC       bool           `json:"bc"`
}

// writePractice writes one page with its style, its script and the deck, that asks, judges and keeps progress in the browser.
func writePractice(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	page, script, style, err := practiceParts()
	if err != nil {
		return err
	}
	data, err := json.Marshal(b.practiceDeck(script))
	if err != nil {
		return err
	}
	b.report.Written = len(b.cards)
	filled := strings.NewReplacer("{{language}}", b.lang.String(), "{{title}}", html.EscapeString(b.name), "{{style}}", style, "{{deck}}", string(data), "{{script}}", script)
	_, err = filled.WriteString(w, page)
	return err
}

func practiceParts() (page, script, style string, err error) {
	read := func(file string) string {
		text, rerr := practiceFiles.ReadFile("practice/" + file)
		if rerr != nil && err == nil {
			err = rerr
		}
		return string(text)
	}
	var all strings.Builder
	for _, file := range practiceScripts {
		all.WriteString(strings.TrimPrefix(read(file), "\"use strict\";\n"))
	}
	return read("page.html"), "\"use strict\";\n" + all.String(), read("page.css"), err
}

func (b *book) practiceDeck(script string) practiceDeck {
	d := practiceDeck{
		ID: clean(string(b.raw.ID)), Name: b.name, Language: b.lang.String(), Credits: b.creditLines(), Eras: map[string][]era{}, LunarYears: map[int][2]int{},
	}
	century := chrono.CenturyOf(1900)
	d.LastCentury = [2]int{int(century.First()), int(century.Last())}
	if d.ID == "" {
		d.ID = b.name
	}
	if d.Credits == nil {
		d.Credits = []string{}
	}
	compared := characters{}
	compared.add(script)
	for _, c := range b.cards {
		p := b.practiceCard(c)
		d.Cards = append(d.Cards, p)
		compared.add(slices.Concat([]string{c.Question, c.Answer}, c.Accept, c.Choices, p.Aliases, c.Context)...)
	}
	d.addEras(b.cards)
	for name, spans := range d.Eras {
		compared.add(name)
		for _, s := range spans {
			compared.add(s.State)
		}
	}
	d.Folds = compared.folds()
	return d
}

func (b *book) practiceCard(c deck.Card) practiceCard {
	p := practiceCard{
		ID: clean(string(c.ID)), Fact: clean(string(c.Fact)), Kind: c.Kind.String(), Language: c.Language.String(), Context: some(c.Context), Question: c.Question, Answer: c.Answer,
		Accept: some(c.Accept), Aliases: []string{}, Choices: some(c.Choices), Items: some(c.Items), Typable: typable(c), Dates: []any{}, Also: []string{},
	}
	p.Choices = slices.DeleteFunc(slices.Clone(p.Choices), func(s string) bool { return s == c.Answer })
	if c.Kind == deck.WhoKind || c.Kind == deck.WhereKind {
		p.Aliases = some(name.Aliases(c.Answer))
	}
	if c.Kind == deck.WhereKind {
		p.Names = names(slices.Concat([]string{c.Answer}, c.Accept, p.Aliases))
	}
	if f, ok := b.facts[c.Fact]; ok {
		p.Place, p.Sentence = b.heading(f), line(f.Sentence)
	}
	date := c.AskedDate()
	if date.IsZero() {
		p.Told = practiceTold{Question: []practiceDate{}, All: []practiceDate{}, Choices: []practiceDate{}}
		return p
	}
	value := newPracticeDate(date)
	p.Date = &value
	for _, text := range c.Accept {
		other, err := chrono.ParseText(text)
		switch {
		case err != nil:
			p.Also = append(p.Also, text)
		case isAlternative(text, other, date):
			p.Dates = append(p.Dates, newPracticeDate(other))
		}
	}
	p.Told = toldBy(c)
	return p
}

// names are the other names of places and of what stands in their brackets; those without any are left out.
func names(places []string) map[string][]string {
	all := map[string][]string{}
	for _, place := range places {
		parts := strings.FieldsFunc(place, func(r rune) bool { return strings.ContainsRune("()（）[]［］【】", r) })
		for _, part := range append(parts, place) {
			if part = strings.TrimSpace(part); len(name.Aliases(part)) > 0 {
				all[part] = name.Aliases(part)
			}
		}
	}
	return all
}

// isAlternative says whether an accepted text gives another date, as sources do that differ, and not the same one as a source
// shortens it.
func isAlternative(text string, other, date chrono.Date) bool {
	return other.HasYear() && other.Precision() <= date.Precision() && other.Calendar() == chrono.Civil && !shortYear.MatchString(text)
}

// shortYear is a text in which no number has three digits, so that its year may have lost its century.
var shortYear = pattern.New(`^'?(?:\d{1,2}\D+)*'?\d{1,2}\D*$`, nil)

// typable says whether a typed answer to the card can be judged: long texts cannot.
func typable(c deck.Card) bool {
	if c.Kind == deck.OrderKind || !strings.ContainsFunc(c.Answer, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
		return false
	}
	if c.Kind == deck.WhenKind || c.Kind == deck.WhoKind || c.Kind == deck.WhereKind {
		return true
	}
	longest := 60
	if strings.ContainsFunc(c.Answer, func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
	}) {
		longest = 16
	}
	return utf8.RuneCountInString(c.Answer) <= longest && !strings.Contains(c.Answer, "\n")
}

func some(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// characters are those that answers are compared with, folded.
type characters map[rune]bool

func (set characters) add(texts ...string) {
	for _, text := range texts {
		for _, r := range text {
			if r >= 0x2e80 {
				set[name.FoldRune(r)] = true
			}
		}
	}
}

// folds lists the characters that are folded to one of the set: a variant and what it is compared as, one after the other.
// Others cannot make an answer equal to any of the deck's.
func (set characters) folds() string {
	var pairs strings.Builder
	for r := rune(0x3400); r <= 0xffef; r++ {
		if folded := name.FoldRune(r); folded != r && folded > unicode.MaxASCII && set[folded] {
			pairs.WriteRune(r)
			pairs.WriteRune(folded)
		}
	}
	return pairs.String()
}
