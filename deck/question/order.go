package question

import (
	"cmp"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

const (
	orderItems    = 4  // events to be put in order on one card
	maxOrderCards = 6  // of one source
	maxOrderWidth = 30 // characters of an event in Chinese; English counts words
	maxOrderWords = 15
	shortestEvent = 5 // characters of an event
)

// dated is an event that can be told without its date.
type dated struct {
	fact int
	on   chrono.Date
	text string
}

// makeOrders makes cards that ask for the order of four events of one source whose dates share no day. They belong to the
// most important fact among the four.
func (m *maker) makeOrders() map[int]deck.Card {
	bySource := map[deck.SourceID][]dated{}
	var sources []deck.SourceID
	for i, event := range ofEach(len(m.facts), m.dated) {
		if event == nil {
			continue
		}
		source := m.facts[i].Source
		if len(bySource[source]) == 0 {
			sources = append(sources, source)
		}
		bySource[source] = append(bySource[source], *event)
	}
	cards := map[int]deck.Card{}
	for _, source := range sources {
		for _, group := range m.groups(bySource[source]) {
			i, card := m.orderCard(group)
			cards[i] = card
		}
	}
	return cards
}

// dated tells the fact's event without its date; nil unless that is short and clear by itself.
func (m *maker) dated(i int) *dated {
	if len(m.facts[i].When) != 1 {
		return nil
	}
	on := m.facts[i].When[0].Date
	if !on.HasYear() || on.IsRange() || on.Precision() > chrono.YearPrecision {
		return nil
	}
	a := m.askers[i]
	if a == nil {
		return nil
	}
	text, ok := a.undated()
	limit, size := maxOrderWidth, width(text)
	if !a.lang.Chinese() {
		limit, size = maxOrderWords, len(strings.Fields(text))
	}
	if !ok || size > limit {
		return nil
	}
	return &dated{fact: i, on: on, text: text}
}

// undated is the event's clause without its date.
func (a asker) undated() (string, bool) {
	c := a.clause(0)
	ask, ev := c.ask, c.ev
	if !c.ok || ev.hangs || ev.lost || ev.cloze || ev.aside || !standsAlone(ev.text, ask.date) || !slices.Contains([]string{"", "on", "in", "during"}, ev.lead) {
		return "", false
	}
	text, ok := withoutDate(a.lang, ev, ask.date)
	ok = ok && !matches(tellsSpan, text) && !matches(opensWithAuxiliary, text) && !matches(defines, text) && !(a.lang.Chinese() && (opensAbruptly(text) || saysHalf(text)))
	if a.lang.Chinese() {
		text = joinSubject(text)
	}
	if !ok || hasOtherDate(text) {
		return "", false
	}
	text = strings.TrimRight(a.tidy(ask.draft.expand(text)), "？?")
	return text, !dateLeaks(ask.on, a.fact.When[0].Text).in(text) && whole(text) && width(text) >= shortestEvent && !cutShort.MatchString(text) && !saysTooLittle.MatchString(text)
}

// tellsSpan begins a clause that tells of a time and not of an event.
var tellsSpan = compile(`^(?:直至|直到|截至|截止)`)

// opensWithAuxiliary begins an English clause whose subject was left behind: Had the boy declare his own restoration.
var opensWithAuxiliary = compile(`^(?i:had|has|have|was|were|is|are|did|would|could|been|being) `)

// defines is a sentence that only says what something is.
var defines = compile(`^[^，]*，?(?:是指|乃是|即是|是[^，]*的[^，]+$)|^[^,]* (?:was|were|is|are) (?:an?|the) [^,]* (?:that|which|who|of|between|in|by) `)

// groups deals the most important events into groups of four that are apart in time.
func (m *maker) groups(events []dated) [][]dated {
	slices.SortFunc(events, func(x, y dated) int {
		f, g := m.facts[x.fact], m.facts[y.fact]
		return cmp.Or(cmp.Compare(g.Importance, f.Importance), cmp.Compare(f.ID, g.ID))
	})
	var apart []dated
	for _, e := range events {
		overlaps := func(x dated) bool { return x.on.Overlaps(e.on) || x.text == e.text }
		if len(apart) < maxOrderCards*orderItems && !slices.ContainsFunc(apart, overlaps) {
			apart = append(apart, e)
		}
	}
	n := len(apart) / orderItems
	apart = apart[:n*orderItems]
	slices.SortFunc(apart, func(x, y dated) int { return x.on.Compare(y.on) })
	groups := make([][]dated, n)
	for i, e := range apart {
		groups[i%n] = append(groups[i%n], e)
	}
	return groups
}

func (m *maker) orderCard(group []dated) (int, deck.Card) {
	anchor := slices.MinFunc(group, func(x, y dated) int {
		f, g := m.facts[x.fact], m.facts[y.fact]
		return cmp.Or(cmp.Compare(g.Importance, f.Importance), cmp.Compare(f.ID, g.ID))
	}).fact
	var items, ids []string
	for _, e := range group {
		items = append(items, e.text)
		ids = append(ids, string(m.facts[e.fact].ID))
	}
	slices.Sort(ids)
	a := asker{m: m, index: anchor, fact: m.facts[anchor], lang: m.languageOf(m.facts[anchor])}
	card := deck.Card{
		ID: a.id(deck.OrderKind, strings.Join(ids, "\x00")), Fact: a.fact.ID, Kind: deck.OrderKind, Language: a.lang, Items: items,
	}
	if title := m.sources[a.fact.Source].Title; title != "" {
		card.Context = []string{title}
	}
	if a.lang.Chinese() {
		s := script{traditional: a.lang == language.Traditional}
		card.Question = s.pick("这四件事按时间先后怎样排列？", "這四件事按時間先後怎樣排列？")
		card.Answer = strings.Join(items, "；")
	} else {
		card.Question = "In which order did these four events happen?"
		card.Answer = strings.Join(items, "; ")
	}
	return anchor, card
}
