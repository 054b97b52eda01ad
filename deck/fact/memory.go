package fact

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/article"
	"annals/deck/name"
)

// surely is the confidence from which a person may be meant by a later word. A doubtful one must not hide the one who is meant.
const surely = 0.6

// memory keeps who was named in the sentences before, for the words that stand for them.
type memory struct {
	pairs   []pair            // pairs of states named in this section, or in the one before it
	first   []deck.Who        // the first pair of the document
	side    *deck.Who         // the last of 中方, 韩方 … in this section
	persons []deck.Who        // the persons who act in the last sentence that names any, in this block
	called  map[string]string // a person's name → "he" or "she", as the document went on to speak of that one
	born    int               // when the person was born whom the article is about, an astronomical year; the least number where that isn't known
	spelled map[string]string // a state's usual name → how the document writes it
}

// pair is two states that were named together, and how much speaks for their being meant by "both sides".
type pair struct {
	sides  [2]deck.Who
	key    string
	weight float64
}

// forgetPersons is called where somebody may have been named unseen.
func (m *memory) forgetPersons() { m.persons = nil }

func (m *memory) newSection() { m.pairs, m.side, m.persons = nil, nil, nil }

// note keeps the names of a sentence.
func (m *memory) note(s *sentence) {
	for i := range m.pairs {
		m.pairs[i].weight *= 0.9
	}
	var persons []deck.Who
	var before *name.Mention
	subject := s.subject()
	for i := range s.names {
		n := &s.names[i]
		if n.Kind == name.Person && s.onlyHelps(*n) {
			m.persons = slices.DeleteFunc(m.persons, func(w deck.Who) bool { return name.Same(w.Name, n.Name) })
			continue
		}
		switch {
		case n.Reference != name.NoReference || n.Confidence < least:
		case n.Kind == name.State:
			m.noteState(s, before, n)
			before = n
		case n.Kind == name.Person && n.Role == name.Acts && n.Confidence >= surely:
			persons = appendNew(persons, s.who(*n))
		}
	}
	if subject != nil && subject.Reference == name.OnePerson && len(m.persons) == 1 {
		m.call(m.persons[0], subject.Name)
		return // 他与李四…: the next 他 is the same one
	}
	if len(persons) > 0 {
		for i := range persons {
			persons[i].In = deck.Span{}
		}
		m.persons = persons
	}
}

// call keeps the pronoun that stands for a person.
func (m *memory) call(who deck.Who, pronoun string) {
	if m.called == nil {
		m.called = map[string]string{}
	}
	if word := name.Spoken(pronoun); word != "" && m.called[who.Name] == "" {
		m.called[who.Name] = word
	}
}

// onlyHelps says whether somebody is named only as the one by whom something was done to another, of whom the English sentence
// goes on to speak: After being supplied by Stanley, he left.
func (s *sentence) onlyHelps(n name.Mention) bool {
	if !strings.HasSuffix(s.text[:n.In.Start], " by ") {
		return false
	}
	return slices.ContainsFunc(s.names, func(m name.Mention) bool {
		return name.Spoken(m.Name) != "" && m.In.Start > n.In.End && m.Reference == name.OnePerson
	})
}

// subject is the first of the names that act in a sentence.
func (s *sentence) subject() *name.Mention {
	var first *name.Mention
	for i := range s.names {
		if n := &s.names[i]; n.Role == name.Acts && n.Confidence >= least && (first == nil || n.In.Start < first.In.Start) {
			first = n
		}
	}
	return first
}

func (m *memory) noteState(s *sentence, before, n *name.Mention) {
	who := s.who(*n)
	if name.IsSide(n.Name) {
		if m.side != nil && !name.Same(m.side.Name, who.Name) {
			m.keep(*m.side, who, 1.5)
		}
		m.side = &who
	} else if n.In.End > n.In.Start {
		if m.spelled == nil {
			m.spelled = map[string]string{}
		}
		if key := name.Usual(n.Name); m.spelled[key] == "" {
			m.spelled[key] = n.Name
		}
	}
	if before == nil || !together(s.text, *before, *n) || name.Same(before.Name, n.Name) {
		return
	}
	weight := 1.0
	if before.Role == name.Acts {
		weight = 3
	}
	m.keep(s.who(*before), who, weight)
}

// together says whether a sentence names two states as a pair: 中国与韩国, 中韩.
func together(text string, a, b name.Mention) bool {
	if a.In.Start == a.In.End {
		return b.In.Start-a.In.End <= 4 && b.In.Start == b.In.End
	}
	if b.In.Start < a.In.End || b.In.Start-a.In.End > 18 {
		return false
	}
	between := strings.TrimSpace(text[a.In.End:b.In.Start])
	for _, end := range []string{"与", "和", "同", "跟", "與", "及", "and", "and the", "with"} {
		if strings.HasSuffix(between, end) && !strings.ContainsAny(between, "，。；、,;的") {
			return true
		}
	}
	return false
}

// keep remembers a pair of states.
func (m *memory) keep(a, b deck.Who, weight float64) {
	a, b = m.implied(a), m.implied(b)
	keys := []string{name.Usual(a.Name), name.Usual(b.Name)}
	slices.Sort(keys)
	key := strings.Join(keys, "|")
	if m.first == nil {
		m.first = []deck.Who{a, b}
	}
	for i, p := range m.pairs {
		if p.key == key {
			m.pairs[i].weight += weight
			return
		}
	}
	if len(m.pairs) >= 16 {
		m.pairs = m.pairs[1:] // a section speaks of a few pairs; an older one is hardly meant
	}
	m.pairs = append(m.pairs, pair{[2]deck.Who{a, b}, key, weight})
}

// implied is who without a place in the sentence, called as the document writes it.
func (m *memory) implied(w deck.Who) deck.Who {
	usual := name.Usual(w.Name)
	if written := m.spelled[usual]; written != "" {
		w.Name = written
	} else if name.IsSide(w.Name) {
		w.Name = usual
	}
	w.In = deck.Span{}
	return w
}

// spelt is where, called as the document writes it when the sentence only implies it: 访华.
func (m *memory) spelt(w deck.Where) deck.Where {
	if written := m.spelled[name.Usual(w.Name)]; w.In == (deck.Span{}) && written != "" {
		w.Name = written
	}
	return w
}

func appendNew(list []deck.Who, who deck.Who) []deck.Who {
	for _, w := range list {
		if name.Same(w.Name, who.Name) {
			return list
		}
	}
	return append(list, who)
}

// sides are the two that 双方 or "both sides" means: the pair that the section speaks of most and latest, else the pair that the
// article is about. A pair named earlier in the same sentence is meant by itself and needs no repeating.
func (m *memory) sides(s *sentence, reference name.Mention) []deck.Who {
	var here []deck.Who
	for _, n := range s.names {
		if n.Kind == name.State && n.Reference == name.NoReference && n.In.Start < reference.In.Start && n.Role != name.Mentioned {
			here = appendNew(here, s.who(n))
		}
	}
	if len(here) >= 2 {
		return nil
	}
	best := pair{}
	for _, p := range m.pairs {
		if p.weight >= best.weight {
			best = p
		}
	}
	if best.weight > 0 {
		return best.sides[:]
	}
	return m.first
}

// person is the one whom 他 or "he" means: the only one who acts in the event told before in the same sentence, else in the sentence
// before. One whom the document calls he is no she.
func (m *memory) person(before *deck.Fact, pronoun string) (deck.Who, bool) {
	persons := m.persons
	if before != nil {
		persons = slices.DeleteFunc(slices.Clone(before.Who), func(w deck.Who) bool { return w.Kind != deck.Person })
	}
	if len(persons) != 1 {
		return deck.Who{}, false
	}
	called, word := m.called[persons[0].Name], name.Spoken(pronoun)
	return persons[0], called == "" || word == "" || called == word
}

// hero is the person whom the article is about: whoever is meant where nobody is named before, or at all: 1914年10月，升任少佐.
func (m *memory) hero(doc *article.Document, s *sentence) (deck.Who, bool) {
	title := doc.Source.Title
	if !name.IsPerson(title, doc.Source.Language) || m.unborn(s) {
		return deck.Who{}, false
	}
	return hero(doc, s), true
}

// hero is the person in the title, as meant at the start of a sentence.
func hero(doc *article.Document, s *sentence) deck.Who {
	title := doc.Source.Title
	if plain, _, ok := strings.Cut(title, " ("); ok && !doc.Source.Language.Chinese() {
		title = plain // John Smith (painter)
	}
	return deck.Who{Name: title, Kind: deck.Person, Aliases: name.Aliases(title), Span: s.block.Source(deck.Span{Start: s.in.Start, End: s.in.Start})}
}

// meansHero says whether nobody else than the person in the title was spoken of before.
func (m *memory) meansHero(doc *article.Document) bool {
	plain, _, _ := strings.Cut(doc.Source.Title, " (")
	last := lastWord(plain)
	return len(m.persons) == 0 || slices.ContainsFunc(m.persons, func(w deck.Who) bool { return lastWord(w.Name) == last })
}

func lastWord(s string) string { return s[strings.LastIndex(s, " ")+1:] }

// unborn says whether a sentence tells of a time before the birth of whom the article is about.
func (m *memory) unborn(s *sentence) bool {
	return len(s.dates) > 0 && s.dates[0].Date.HasYear() && s.dates[0].Date.Year() < m.born
}

// subjectless says whether the sentence names nobody who acts.
func (s *sentence) subjectless() bool {
	for _, n := range s.names {
		listed := s.block.Kind == article.Item && n.Kind != name.Person // 陆军省军务局课长: an office, in a list of a life's dates
		if n.Role == name.Acts && n.Kind != name.Place && n.Reference == name.NoReference && !listed {
			return false
		}
	}
	return true
}
