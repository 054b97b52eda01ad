package deck

import (
	"annals/deck/chrono"
	"annals/deck/word"
)

// FactID names a fact. It comes from the article's title, the date and the names of the fact, not from its wording, so that it
// survives small edits.
type FactID string

// Fact is one dated event: when, who, where, and the sentence that says so.
type Fact struct {
	ID         FactID   `json:"id"`
	Source     SourceID `json:"source"`
	Heading    []string `json:"heading,omitempty"` // the headings above the sentence, outermost first, without the title
	Sentence   string   `json:"sentence"`          // running text without markup, as the source writes it
	Context    string   `json:"context,omitempty"` // the paragraph around it, without markup
	Span       Span     `json:"span"`              // of the sentence, in the source's bytes
	When       []When   `json:"when,omitempty"`    // at least one
	Who        []Who    `json:"who,omitempty"`     // those who act in the event or undergo it
	Where      []Where  `json:"where,omitempty"`   // where it happened or where the movement went
	Confidence float64  `json:"confidence"`        // 0 to 1: how sure it is that the sentence tells this dated event
	Importance float64  `json:"importance"`        // 0 to 1: what a teacher would ask first
}

// When is a date as the sentence writes it, and its value.
type When struct {
	Text string      `json:"text"`
	Date chrono.Date `json:"date,omitzero"`
	Span Span        `json:"span"` // in the source's bytes
	In   Span        `json:"in"`   // in Fact.Sentence
}

// Who is a person, organisation, state or group of a fact.
type Who struct {
	Name    string   `json:"name"` // as the source writes it, without titles
	Kind    NameKind `json:"kind"`
	Aliases []string `json:"aliases,omitempty"` // other names of the same one: link target, other script, brackets
	Span    Span     `json:"span"`              // in the source's bytes
	In      Span     `json:"in,omitzero"`       // in Fact.Sentence; zero when the sentence only implies it
}

// Where is a place of a fact.
type Where struct {
	Name    string   `json:"name"`
	Aliases []string `json:"aliases,omitempty"`
	Span    Span     `json:"span"`
	In      Span     `json:"in,omitzero"`
}

// NameKind says what bears a name.
type NameKind uint8

// The kinds of names. Places are no NameKind of their own: they stand in Fact.Where.
const (
	NoName NameKind = iota
	Person
	Organization
	State
	Group
)

var nameKinds = word.List[NameKind]{NoName: "", Person: "person", Organization: "organization", State: "state", Group: "group"}

// String is the word the JSON contract uses.
func (k NameKind) String() string { return nameKinds.Of(k) }

// MarshalText writes the word.
func (k NameKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a word as ParseNameKind does.
func (k *NameKind) UnmarshalText(text []byte) (err error) {
	*k, err = ParseNameKind(string(text))
	return err
}

// ParseNameKind is the inverse of String.
func ParseNameKind(s string) (NameKind, error) { return nameKinds.Parse("name kind", s) }
