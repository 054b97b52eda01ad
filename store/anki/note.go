package anki

import (
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"

	"annals/deck"
)

// writer turns the cards of a deck into notes.
type writer struct {
	form    Form
	facts   map[deck.FactID]*deck.Fact
	sources map[deck.SourceID]*deck.Source
	lost    *ledger
}

func newWriter(f Form, d *deck.Deck, lost *ledger) *writer {
	w := &writer{form: f, facts: make(map[deck.FactID]*deck.Fact, len(d.Facts)), sources: map[deck.SourceID]*deck.Source{}, lost: lost}
	for i := range d.Facts {
		w.facts[d.Facts[i].ID] = &d.Facts[i]
	}
	for i := range d.Sources {
		w.sources[d.Sources[i].ID] = &d.Sources[i]
	}
	return w
}

// fields are the fields of the card's note in the order of fieldsOf.
func (w *writer) fields(d deck.ID, place int, c deck.Card) ([]string, error) {
	p := payload{Version: payloadVersion, Deck: d, Place: place, Card: c, Fact: w.facts[c.Fact]}
	if p.Fact != nil {
		p.Source = w.sources[p.Fact.Source]
	}
	data, err := p.encode()
	if err != nil {
		return nil, err
	}
	context, also, source := breadcrumb(c.Context), escape(also(c)), evidence(p)
	if w.form == Cloze {
		text, inSentence := clozeText(c, p.Fact)
		if !inSentence {
			w.lost.lose(NoPlaceInCloze, c.Question)
		}
		return []string{text, context, also, source, data}, nil
	}
	return []string{questionHTML(c), answerHTML(c), context, also, source, data}, nil
}

// questionHTML is the question; one that asks for an order shows what is to be ordered.
func questionHTML(c deck.Card) string {
	return escape(c.Question) + list("ul", shuffled(c))
}

func answerHTML(c deck.Card) string {
	if len(c.Items) > 1 {
		return list("ol", c.Items)
	}
	return escape(c.Answer)
}

func list(tag string, items []string) string {
	if len(items) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("<" + tag + ">")
	for _, item := range items {
		b.WriteString("<li>" + escape(item) + "</li>")
	}
	b.WriteString("</" + tag + ">")
	return b.String()
}

// shuffled are the items of an order card, never in their right order, and the same ones for the same card.
func shuffled(c deck.Card) []string {
	if len(c.Items) < 2 {
		return nil
	}
	h := fnv.New64a()
	h.Write([]byte(c.ID)) // a hash never fails to write
	chance := rand.New(rand.NewPCG(h.Sum64(), 0))
	items := slices.Clone(c.Items)
	chance.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	if slices.Equal(items, c.Items) {
		slices.Reverse(items)
	}
	return items
}

func breadcrumb(context []string) string {
	parts := make([]string, len(context))
	for i, s := range context {
		parts[i] = escape(s)
	}
	return strings.Join(parts, " › ")
}

func also(c deck.Card) string {
	if len(c.Items) > 1 {
		return ""
	}
	return strings.Join(c.Accept, " / ")
}

// evidence is where the card comes from: the sentence, then article and headings, origin and licence.
func evidence(p payload) string {
	if p.Fact == nil || p.Source == nil {
		return ""
	}
	lines := []string{escape(p.Fact.Sentence), breadcrumb(append([]string{p.Source.Title}, p.Fact.Heading...))}
	if rights := slices.DeleteFunc([]string{p.Source.Origin, p.Source.Licence}, func(s string) bool { return s == "" }); len(rights) > 0 {
		lines = append(lines, escape(strings.Join(rights, ", ")))
	}
	lines = slices.DeleteFunc(lines, func(s string) bool { return s == "" })
	return strings.Join(lines, "<br>")
}

func mapEscape(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = escape(s)
	}
	return out
}
