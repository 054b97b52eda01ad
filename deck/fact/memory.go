package fact

import (
	"strings"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/name"
)

// memory keeps who was named in the sentences before, for the words that stand for them.
type memory struct {
	pair    []deck.Who // the last two states or parties named together in this section
	first   []deck.Who // the first such pair of the document
	persons []deck.Who // the persons who act in the sentence before, in this block
	section bool       // pair is of this section
}

// wants says whether sentences without dates are of use: always, as any may name whom the next one means.
func (m *memory) wants() bool { return true }

func (m *memory) newBlock() { m.persons = nil }

func (m *memory) newSection() { m.section = false }

// note keeps the names of a sentence.
func (m *memory) note(s *sentence) {
	var persons []deck.Who
	var before *name.Mention
	for i := range s.names {
		n := &s.names[i]
		switch {
		case n.Reference != name.NoReference || n.Confidence < least:
		case n.Kind == name.State:
			if before != nil && together(s.text, *before, *n) {
				m.keep(s.who(*before), s.who(*n))
			}
			before = n
		case n.Kind == name.Person && n.Role == name.Acts:
			persons = appendNew(persons, s.who(*n))
		}
	}
	if len(persons) > 0 {
		for i := range persons {
			persons[i].In = deck.Span{}
		}
		m.persons = persons
	}
}

// together says whether a sentence names two states as a pair: 中国与韩国, 中韩.
func together(text string, a, b name.Mention) bool {
	if a.In.Start == a.In.End {
		return b.In.Start-a.In.End <= 4 && b.In.Start == b.In.End
	}
	if b.In.Start < a.In.End {
		return false
	}
	switch strings.TrimSpace(text[a.In.End:b.In.Start]) {
	case "与", "和", "同", "跟", "與", "及", "and", "and the", "with":
		return true
	}
	return false
}

// keep remembers a pair of states.
func (m *memory) keep(a, b deck.Who) {
	a.In, b.In = deck.Span{}, deck.Span{}
	m.pair, m.section = []deck.Who{a, b}, true
	if m.first == nil {
		m.first = m.pair
	}
}

func appendNew(list []deck.Who, who deck.Who) []deck.Who {
	for _, w := range list {
		if name.Same(w.Name, who.Name) {
			return list
		}
	}
	return append(list, who)
}

// sides are the two that 双方 or "both sides" means: the pair named last in the section, else the pair that the article is about.
// A pair named earlier in the same sentence is meant by itself and needs no repeating.
func (m *memory) sides(s *sentence, reference name.Mention) []deck.Who {
	var here []deck.Who
	for _, n := range s.names {
		if n.Kind == name.State && n.Reference == name.NoReference && n.In.Start < reference.In.Start {
			here = appendNew(here, s.who(n))
		}
	}
	switch {
	case len(here) >= 2:
		return nil
	case m.section:
		return m.pair
	}
	return m.first
}

// person is the one whom 他 or "he" means, if the sentence before names just one who acts.
func (m *memory) person() (deck.Who, bool) {
	if len(m.persons) != 1 {
		return deck.Who{}, false
	}
	return m.persons[0], true
}

// hero is the person whom the article is about, for a sentence that names nobody: 1914年10月，升任少佐.
func (m *memory) hero(doc *article.Document, s *sentence) (deck.Who, bool) {
	title := doc.Source.Title
	if !name.IsPerson(title, doc.Source.Language) || !s.subjectless() {
		return deck.Who{}, false
	}
	return deck.Who{Name: title, Kind: deck.Person, Aliases: name.Aliases(title), Span: s.block.Source(deck.Span{Start: s.in.Start, End: s.in.Start})}, true
}

// subjectless says whether the sentence names nobody who acts.
func (s *sentence) subjectless() bool {
	for _, n := range s.names {
		if n.Role == name.Acts && n.Kind != name.Place {
			return false
		}
	}
	return true
}
