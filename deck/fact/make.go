package fact

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/name"
)

// mostNames is how many persons, and how many places, a fact holds. A sentence that lists more tells no single event, and comparing
// all with all would take for ever.
const mostNames = 24

// least is the confidence below which a name is not printed: a wrong name is worse than a missing one.
const least = 0.5

// leastFact is the confidence below which there is no fact.
const leastFact = 0.3

// makeFacts appends the facts of a sentence with dates, or why it has none.
func (r *reader) makeFacts(s *sentence) {
	events := s.events()
	if len(events) == 0 {
		r.result.Skipped = append(r.result.Skipped, s.skipped(s.undated()))
		return
	}
	folded := name.Fold(s.text)
	s.opinion, s.figures = opinions().in(folded), figures().in(folded)
	var before *deck.Fact
	for _, e := range events {
		f := deck.Fact{
			Source: r.doc.Source.ID, Heading: slices.Clone(r.heading), Sentence: s.text, Context: s.block.Text, Span: s.block.Source(s.in),
		}
		for _, m := range e.dates {
			in := deck.Span{Start: m.Start - s.in.Start, End: m.End - s.in.Start}
			f.When = append(f.When, deck.When{Text: m.Text, Date: m.Date, Span: s.source(in), In: in})
		}
		r.fill(&f, s, e, before)
		f.Confidence = r.confidence(&f, s, e)
		f.Importance = r.importance(&f, s, e)
		if f.Confidence < leastFact {
			reason := NoEvent
			if s.opinion {
				reason = Opinion
			}
			r.result.Skipped = append(r.result.Skipped, s.skipped(reason))
			continue
		}
		r.result.Facts = append(r.result.Facts, f)
		before = &r.result.Facts[len(r.result.Facts)-1]
	}
}

// undated says why none of the sentence's dates dates an event.
func (s *sentence) undated() Reason {
	for _, m := range s.dates {
		if !m.Date.IsZero() && m.Date.HasYear() {
			return NameOnly
		}
	}
	return NoValue
}

// fill gives the fact the names of the event's clauses. Where they name nobody who acts, whoever acts in the event before does;
// where a word stands for names said earlier, those take part.
func (r *reader) fill(f *deck.Fact, s *sentence, e event, before *deck.Fact) {
	acting, both := false, false
	for _, m := range s.names {
		if m.In.Start < e.clauses.Start || m.In.Start >= e.clauses.End || m.Confidence < least || m.Role == name.Mentioned {
			continue
		}
		acting = acting || m.Role == name.Acts && m.Reference != name.OnePerson
		switch {
		case m.Reference == name.BothSides && both:
		case m.Reference == name.BothSides:
			both = true
			for _, side := range r.memory.sides(s, m) {
				addWho(f, side)
			}
		case m.Reference == name.OnePerson && before == nil && s.namedBefore(m):
			acting = true
		case m.Reference == name.OnePerson:
			who, ok := r.memory.person(before, m.Name)
			ok = ok && !r.memory.unborn(s)
			if ok && before == nil && r.spoken != "" && name.Spoken(m.Name) == r.spoken && !r.memory.meansHero(r.doc) {
				acting = true // he may be the one spoken of before as well as the one in the title
				continue
			}
			if !ok {
				who, ok = r.memory.hero(r.doc, s)
			}
			if !ok && name.Spoken(m.Name) == r.spoken && r.spoken != "" && r.memory.meansHero(r.doc) {
				who, ok = hero(r.doc, s), true
			}
			if ok {
				addWho(f, who)
				acting = true
			}
		case m.Role == name.Site:
			addWhere(f, r.memory.spelt(s.where(m)))
		case m.In.Start == m.In.End:
			addWho(f, r.memory.implied(s.who(m)))
		default:
			addWho(f, s.who(m))
		}
	}
	if acting {
		return
	}
	if before != nil {
		for _, w := range before.Who {
			addWho(f, w)
		}
	} else if who, ok := r.memory.hero(r.doc, s); ok && len(f.Who) == 0 && s.subjectless() {
		addWho(f, who)
	}
}

// namedBefore says whether a word for a person may mean somebody whom the sentence has named by then, or, for 其, anything.
func (s *sentence) namedBefore(m name.Mention) bool {
	if m.In.Start == m.In.End {
		return false
	}
	for _, n := range s.names {
		if n.Reference == name.NoReference && n.In.End <= m.In.Start && n.In.End > n.In.Start && n.Confidence >= least && (n.Kind == name.Person || m.Name == "其") {
			return true
		}
	}
	return false
}

func (s *sentence) who(m name.Mention) deck.Who {
	w := deck.Who{Name: m.Name, Kind: whoKind(m.Kind), Aliases: aliases(m), Span: s.source(m.In)}
	if m.In.End > m.In.Start {
		w.In = m.In
	}
	return w
}

func (s *sentence) where(m name.Mention) deck.Where {
	w := deck.Where{Name: m.Name, Aliases: aliases(m), Span: s.source(m.In)}
	if m.In.End > m.In.Start {
		w.In = m.In
	}
	return w
}

// aliases are the other names that the text and the tables tell, each once.
func aliases(m name.Mention) []string {
	var list []string
	for _, a := range append(slices.Clone(m.Aliases), name.Aliases(m.Name)...) {
		if !strings.EqualFold(a, m.Name) && !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	return list
}

func whoKind(k name.Kind) deck.NameKind {
	switch k {
	case name.Person:
		return deck.Person
	case name.Organization:
		return deck.Organization
	case name.State:
		return deck.State
	}
	return deck.Group
}

// addWho adds who unless the fact has the same name; a name in the sentence is better than an implied one.
func addWho(f *deck.Fact, who deck.Who) {
	if len(f.Who) >= mostNames {
		return
	}
	for i, w := range f.Who {
		if name.Same(w.Name, who.Name) {
			if w.In == (deck.Span{}) {
				f.Who[i] = who
			}
			return
		}
	}
	f.Who = append(f.Who, who)
}

// addWhere adds where unless the fact has the same place.
func addWhere(f *deck.Fact, where deck.Where) {
	if len(f.Where) >= mostNames {
		return
	}
	for i, w := range f.Where {
		if name.Fold(w.Name) == name.Fold(where.Name) {
			if w.In == (deck.Span{}) {
				f.Where[i] = where
			}
			return
		}
	}
	f.Where = append(f.Where, where)
}
