package deck

import (
	"annals/deck/chrono"
	"annals/deck/language"
	"annals/deck/word"
)

// CardID names a card. It comes from what is asked (fact, kind, asked item), never from the wording.
type CardID string

// Card is one question about one fact.
type Card struct {
	ID       CardID            `json:"id"`
	Fact     FactID            `json:"fact,omitempty"` // "" for a card written by hand
	Kind     Kind              `json:"kind"`
	Language language.Language `json:"language,omitempty"` // of question and answer
	Context  []string          `json:"context,omitempty"`  // breadcrumb shown above the question, title first; what would give the answer away is masked
	Question string            `json:"question"`
	Answer   string            `json:"answer"`
	Accept   []string          `json:"accept,omitempty"`  // other right answers
	Choices  []string          `json:"choices,omitempty"` // three wrong answers, or none
	Date     chrono.Date       `json:"date,omitzero"`     // a When card's answer as a value; zero for the other kinds
	Items    []string          `json:"items,omitempty"`   // an Order card's events in their right order; empty for the other kinds
	Tags     []string          `json:"tags,omitempty"`
}

// AskedDate is the date that the card asks for, the zero Date if it asks for something else. The answer of a card without a Date, as people
// write them by hand, tells it itself.
func (c Card) AskedDate() chrono.Date {
	if c.Kind == WhoKind || c.Kind == WhereKind || !c.Date.IsZero() {
		return c.Date
	}
	date, err := chrono.ParseText(c.Answer)
	if err != nil || !date.HasYear() {
		return chrono.Date{}
	}
	return date
}

// Kind is what a card asks for.
type Kind uint8

// The kinds of cards. Custom cards are written by hand and are never made from an article.
const (
	NoKind Kind = iota
	WhenKind
	WhoKind
	WhereKind
	OrderKind
	WhatKind
	CustomKind
)

var kinds = word.List[Kind]{
	NoKind: "", WhenKind: "when", WhoKind: "who", WhereKind: "where", OrderKind: "order", WhatKind: "what", CustomKind: "custom",
}

// String is the word used in JSON, tags and the database.
func (k Kind) String() string { return kinds.Of(k) }

// MarshalText writes the word.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as ParseKind does.
func (k *Kind) UnmarshalText(text []byte) (err error) {
	*k, err = ParseKind(string(text))
	return err
}

// ParseKind is the inverse of String.
func ParseKind(s string) (Kind, error) { return kinds.Parse("card kind", s) }
