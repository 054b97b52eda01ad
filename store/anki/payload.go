package anki

import (
	"encoding/json"
	"html"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"annals/deck"
)

// payload is what a note of ours carries in a field that no template shows: all that a card is made of, so that each note is whole
// by itself, whatever becomes of its neighbours.
type payload struct {
	Version int          `json:"v"`
	Deck    deck.ID      `json:"deck"`
	Place   int          `json:"place"` // in the deck
	Card    deck.Card    `json:"card"`
	Fact    *deck.Fact   `json:"fact,omitempty"`
	Source  *deck.Source `json:"source,omitempty"`
}

const payloadVersion = 1

// encode writes p as HTML that shows JSON.
func (p payload) encode() (string, error) {
	if p.Source != nil {
		public := *p.Source
		public.Path = filepath.Base(public.Path) // where the article lay on its owner's disk is nobody's business
		if p.Source.Path == "" {
			public.Path = ""
		}
		p.Source = &public
	}
	text, err := json.Marshal(p)
	return hide.Replace(string(text)), err
}

// hide keeps JSON from being read as markup, fields or clozes. encoding/json has escaped <, > and & before.
var hide = strings.NewReplacer("{{", "{&#123;", "}}", "}&#125;", "::", ":&#58;", "[sound:", "&#91;sound:")

// decodePayload reads the field of a note with that GUID; ok is false if the note is not one of ours.
func decodePayload(field, guid string) (p payload, ok bool) {
	if !strings.HasPrefix(field, "{") {
		return p, false
	}
	if err := json.Unmarshal([]byte(html.UnescapeString(field)), &p); err != nil || p.Version != payloadVersion {
		return p, false
	}
	if GUID(p.Card.ID) != guid || p.Card.Kind == deck.NoKind {
		return p, false
	}
	if p.tooLarge() {
		return p, false
	}
	if p.Fact == nil || p.Source == nil || p.Fact.ID != p.Card.Fact || p.Fact.Source != p.Source.ID || len(p.Fact.When) == 0 {
		p.Fact, p.Source, p.Card.Fact = nil, nil, ""
	}
	return p, true
}

// maxParts bounds the answers of a card and the names in its fact together: each is looked for in the sentence.
const maxParts = 500

// tooLarge says whether p is no card that annals would make.
func (p payload) tooLarge() bool {
	c := p.Card
	parts := len(c.Context) + len(c.Accept) + len(c.Choices) + len(c.Items) + len(c.Tags)
	if f := p.Fact; f != nil {
		if len(f.Sentence) > maxText {
			return true
		}
		parts += len(f.Heading) + len(f.When) + len(f.Who) + len(f.Where)
		for _, w := range f.Who {
			parts += len(w.Aliases)
		}
		for _, w := range f.Where {
			parts += len(w.Aliases)
		}
	}
	return parts > maxParts || longest(c) > maxText
}

// same says whether two texts differ in nothing but what writing and reading a note does to them.
func same(a, b string) bool { return folded(a) == folded(b) }

func folded(s string) string { return strings.Join(strings.Fields(norm.NFC.String(clean(s))), " ") }

// cleanCard takes out of all texts of a card what acts on a terminal, and says whether there was any.
func cleanCard(c *deck.Card) (found bool) {
	one := func(s *string) {
		if acts(*s) {
			*s, found = clean(*s), true
		}
	}
	one(&c.Question)
	one(&c.Answer)
	for _, list := range [][]string{c.Context, c.Accept, c.Choices, c.Items, c.Tags} {
		for i := range list {
			one(&list[i])
		}
	}
	return found
}

// cleanFact also drops places in the sentence that are none: who shows them would cut the text there.
func cleanFact(f *deck.Fact) {
	whole := f.Sentence
	f.Sentence, f.Context, f.Heading = clean(whole), clean(f.Context), cleanAll(f.Heading)
	place := func(in *deck.Span) {
		if f.Sentence != whole || in.Start < 0 || in.End < in.Start || in.End > len(whole) || !utf8.ValidString(whole[in.Start:in.End]) {
			*in = deck.Span{}
		}
	}
	for i := range f.When {
		f.When[i].Text = clean(f.When[i].Text)
		place(&f.When[i].In)
	}
	for i := range f.Who {
		f.Who[i].Name, f.Who[i].Aliases = clean(f.Who[i].Name), cleanAll(f.Who[i].Aliases)
		place(&f.Who[i].In)
	}
	for i := range f.Where {
		f.Where[i].Name, f.Where[i].Aliases = clean(f.Where[i].Name), cleanAll(f.Where[i].Aliases)
		place(&f.Where[i].In)
	}
	f.Confidence, f.Importance = between(f.Confidence), between(f.Importance)
}

func between(x float64) float64 { return max(0, min(x, 1)) }

func cleanAll(list []string) []string {
	for i := range list {
		list[i] = clean(list[i])
	}
	return list
}

func cleanSource(s *deck.Source) {
	s.Title, s.Path, s.Origin = clean(s.Title), clean(s.Path), clean(s.Origin)
	s.Licence, s.Digest = clean(s.Licence), clean(s.Digest)
}
