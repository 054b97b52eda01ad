package main

import (
	"annals/deck"
	"annals/deck/chrono"
)

// documentJSON is the contract of `annals extract --format json`: one document a line. start and end are byte offsets in the
// input file; edtf is null for an expression without a value.
type documentJSON struct {
	Path     string        `json:"path"`
	ID       string        `json:"id"`
	Title    string        `json:"title"`
	Language string        `json:"language"`
	Format   string        `json:"format"`
	Mentions []mentionJSON `json:"mentions"`
	Facts    []factJSON    `json:"facts"`
	Skipped  []skippedJSON `json:"skipped"`
}

type mentionJSON struct {
	Text  string  `json:"text"`
	Start int     `json:"start"`
	End   int     `json:"end"`
	EDTF  *string `json:"edtf"`
}

type factJSON struct {
	ID         deck.FactID   `json:"id"`
	Heading    []string      `json:"heading"`
	Sentence   string        `json:"sentence"`
	Start      int           `json:"start"`
	End        int           `json:"end"`
	Confidence float64       `json:"confidence"`
	Importance float64       `json:"importance"`
	When       []mentionJSON `json:"when"`
	Who        []nameJSON    `json:"who"`
	Where      []nameJSON    `json:"where"`
	Cards      []cardJSON    `json:"cards"`
}

type nameJSON struct {
	Name  string `json:"name"`
	Kind  string `json:"kind,omitempty"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

type cardJSON struct {
	ID       deck.CardID `json:"id"`
	Kind     string      `json:"kind"`
	Context  []string    `json:"context"`
	Question string      `json:"question"`
	Answer   string      `json:"answer"`
	Accept   []string    `json:"accept"`
	Choices  []string    `json:"choices"`
	Items    []string    `json:"items,omitempty"`
}

type skippedJSON struct {
	Sentence string `json:"sentence"`
	Reason   string `json:"reason"`
}

// report is a reading as the contract shows it. Lists are never null.
func report(path string, r reading) documentJSON {
	d := r.document
	out := documentJSON{
		Path: path, ID: d.ID, Title: d.Source.Title, Language: d.Source.Language.Base(), Format: d.Format.String(),
		Mentions: []mentionJSON{}, Facts: []factJSON{}, Skipped: []skippedJSON{},
	}
	for _, m := range r.found.Mentions {
		out.Mentions = append(out.Mentions, mention(m.Text, m.Span, m.Date))
	}
	cards := map[deck.FactID][]cardJSON{}
	for _, c := range r.cards {
		cards[c.Fact] = append(cards[c.Fact], cardOf(c))
	}
	for _, f := range r.found.Facts {
		out.Facts = append(out.Facts, factOf(f, cards[f.ID]))
	}
	for _, s := range r.found.Skipped {
		out.Skipped = append(out.Skipped, skippedJSON{s.Sentence, s.Reason.String()})
	}
	return out
}

func mention(text string, span deck.Span, date chrono.Date) mentionJSON {
	m := mentionJSON{Text: text, Start: span.Start, End: span.End}
	if !date.IsZero() {
		edtf := date.EDTF()
		m.EDTF = &edtf
	}
	return m
}

func factOf(f deck.Fact, cards []cardJSON) factJSON {
	out := factJSON{
		ID: f.ID, Heading: listed(f.Heading), Sentence: f.Sentence, Start: f.Span.Start, End: f.Span.End,
		Confidence: f.Confidence, Importance: f.Importance,
		When: []mentionJSON{}, Who: []nameJSON{}, Where: []nameJSON{}, Cards: listed(cards),
	}
	for _, w := range f.When {
		out.When = append(out.When, mention(w.Text, w.Span, w.Date))
	}
	for _, w := range f.Who {
		out.Who = append(out.Who, nameJSON{w.Name, w.Kind.String(), w.Span.Start, w.Span.End})
	}
	for _, w := range f.Where {
		out.Where = append(out.Where, nameJSON{Name: w.Name, Start: w.Span.Start, End: w.Span.End})
	}
	return out
}

func cardOf(c deck.Card) cardJSON {
	return cardJSON{
		ID: c.ID, Kind: c.Kind.String(), Context: listed(c.Context), Question: c.Question, Answer: c.Answer,
		Accept: listed(c.Accept), Choices: listed(c.Choices), Items: c.Items,
	}
}

// listed is list, or an empty list in place of none.
func listed[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
