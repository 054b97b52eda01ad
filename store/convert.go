package store

import (
	"encoding/json"
	"fmt"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// span is a byte range as the database keeps it.
type span [2]int

func fromSpan(s deck.Span) span { return span{s.Start, s.End} }

func (s span) value() deck.Span { return deck.Span{Start: s[0], End: s[1]} }

// found is the JSON in fact.found: what was found in the sentence.
type found struct {
	Heading []string `json:"heading,omitempty"`
	When    []when   `json:"when"`
	Who     []named  `json:"who,omitempty"`
	Where   []named  `json:"where,omitempty"`
}

type when struct {
	Text string `json:"text"`
	Date string `json:"date"`
	Span span   `json:"span"`
	In   span   `json:"in"`
}

type named struct {
	Name    string   `json:"name"`
	Kind    string   `json:"kind,omitempty"`
	Aliases []string `json:"aliases,omitempty"`
	Span    span     `json:"span"`
	In      span     `json:"in"`
}

// more is the JSON in card.more: what is shown but never searched for.
type more struct {
	Context []string `json:"context,omitempty"`
	Accept  []string `json:"accept,omitempty"`
	Choices []string `json:"choices,omitempty"`
	Items   []string `json:"items,omitempty"`
}

func encodeFound(f deck.Fact) (string, error) {
	row := found{Heading: f.Heading}
	for _, w := range f.When {
		row.When = append(row.When, when{w.Text, w.Date.String(), fromSpan(w.Span), fromSpan(w.In)})
	}
	for _, w := range f.Who {
		row.Who = append(row.Who, named{w.Name, w.Kind.String(), w.Aliases, fromSpan(w.Span), fromSpan(w.In)})
	}
	for _, w := range f.Where {
		row.Where = append(row.Where, named{w.Name, "", w.Aliases, fromSpan(w.Span), fromSpan(w.In)})
	}
	return encode(row)
}

func decodeFound(text string, f *deck.Fact) error {
	var row found
	if err := json.Unmarshal([]byte(text), &row); err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	f.Heading = row.Heading
	for _, w := range row.When {
		date, err := readDate(w.Date)
		if err != nil {
			return err
		}
		f.When = append(f.When, deck.When{Text: w.Text, Date: date, Span: w.Span.value(), In: w.In.value()})
	}
	for _, w := range row.Who {
		kind, err := deck.ParseNameKind(w.Kind)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
		f.Who = append(f.Who, deck.Who{Name: w.Name, Kind: kind, Aliases: w.Aliases, Span: w.Span.value(), In: w.In.value()})
	}
	for _, w := range row.Where {
		f.Where = append(f.Where, deck.Where{Name: w.Name, Aliases: w.Aliases, Span: w.Span.value(), In: w.In.value()})
	}
	return nil
}

func encodeMore(c deck.Card) (string, error) {
	return encode(more{c.Context, c.Accept, c.Choices, c.Items})
}

func decodeMore(text string, c *deck.Card) error {
	var row more
	if err := json.Unmarshal([]byte(text), &row); err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	c.Context, c.Accept, c.Choices, c.Items = row.Context, row.Accept, row.Choices, row.Items
	return nil
}

// noTags is how an empty list of tags is kept, so that it need not be decoded.
const noTags = "[]"

func encodeTags(tags []string) (string, error) {
	if len(tags) == 0 {
		return noTags, nil
	}
	return encode(tags)
}

func decodeTags(text string) (tags []string, err error) {
	if text == noTags {
		return nil, nil
	}
	if err := json.Unmarshal([]byte(text), &tags); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return tags, nil
}

func encode(row any) (string, error) {
	text, err := json.Marshal(row)
	return string(text), err
}

// dateText is a date as the database keeps it, "" for none.
func dateText(d chrono.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func readDate(text string) (chrono.Date, error) {
	if text == "" {
		return chrono.Date{}, nil
	}
	d, err := chrono.Parse(text)
	if err != nil {
		return chrono.Date{}, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return d, nil
}

func readKind(text string) (deck.Kind, error) {
	k, err := deck.ParseKind(text)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return k, nil
}

func readLanguage(text string) (language.Language, error) {
	l, err := language.Parse(text)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return l, nil
}
