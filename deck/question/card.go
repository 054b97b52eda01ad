package question

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
)

// asking is what the wordings need to ask for the item with the mark; on is the event's date.
func (a asker) asking(when int, asked rune) (asking, bool) {
	date := a.draft.markFor(dateRole, when)
	if before, _, _ := strings.Cut(a.draft.text, string(date)); date == 0 || quoted(before) || a.lang.Chinese() && matches(spanAhead, before) {
		return asking{}, false
	}
	if asked == 0 {
		asked = date
	}
	d := a.draft
	d.items = slices.Clone(d.items)
	on := a.fact.When[when].Date
	ask := asking{when: when, date: date, asked: asked, on: askable(on), open: on.OpenBefore() || on.OpenAfter(), subject: a.implied(&d)}
	if title := a.plainTitle(); a.lang.Chinese() && a.m.heroes[a.fact.Source] && len(d.items) < maxItems && !a.beforeHero(on) {
		ask.hero = string(d.add(item{role: whoRole, text: title, kind: deck.Person, n: -1}))
	}
	if t, ok := a.m.themes[a.fact.Source]; ok && bare(d.at(asked).text) != bare(a.plainTitle()) {
		ask.theme, ask.follows = t, a.followsTheme(t)
	}
	if !ask.follows && !a.lang.Chinese() {
		if t := a.priorTheme(); t.name != "" && bare(d.at(asked).text) != bare(t.name) && (ask.theme.name == "" || itOrThing.MatchString(a.fact.Sentence)) {
			ask.theme, ask.follows = t, true
		}
	}
	if title := a.topicTitle(); title != "" && len(d.items) < maxItems {
		ask.topic = string(d.add(item{role: whoRole, text: title, kind: deck.Organization, n: -1}))
	}
	ask.draft = d
	return ask, true
}

// implied adds those who act without being named in the sentence to the draft, and joins them as a subject.
func (a asker) implied(d *draft) string {
	var persons, bodies []string
	for n, w := range a.fact.Who {
		if w.In != (deck.Span{}) || w.Name == "" || len(d.items) >= maxItems || a.undergone(w) {
			continue
		}
		mark := string(d.add(item{role: whoRole, text: w.Name, kind: w.Kind, own: true, n: n}))
		if w.Kind == deck.Person {
			persons = append(persons, mark)
		} else {
			bodies = append(bodies, mark)
		}
	}
	if len(persons) > 0 {
		bodies = persons
	}
	if a.lang.Chinese() {
		return list(bodies, "、", "和")
	}
	return list(bodies, ", ", " and ")
}

// cut is the clause of a date of the fact, and what it was asked with.
type cut struct {
	ask asking
	ev  event
	ok  bool
}

// cutKey is what a clause is cut for: the index of the date, and the name asked for, 0 for none.
type cutKey struct {
	when  int
	asked rune
}

// clause cuts the clause of the n-th date out of the sentence, once.
func (a asker) clause(n int) *cut {
	c := a.clauses[cutKey{n, 0}]
	if c == nil {
		c = &cut{}
		if c.ask, c.ok = a.asking(n, 0); c.ok {
			c.ev, c.ok = a.words.event(c.ask)
		}
		a.clauses[cutKey{n, 0}] = c
	}
	return c
}

// event is the clause that holds the name asked for: that of its date, or a longer one, cut once.
func (a asker) event(ask asking) (event, bool) {
	if c := a.clause(ask.when); c.ok && strings.ContainsRune(c.ev.text, ask.asked) {
		return c.ev, true
	}
	c := a.clauses[cutKey{ask.when, ask.asked}]
	if c == nil {
		c = &cut{ask: ask}
		c.ev, c.ok = a.words.event(ask)
		a.clauses[cutKey{ask.when, ask.asked}] = c
	}
	return c.ev, c.ok
}

// id names what is asked: the fact, the kind of question and the thing asked for, folded.
func (a asker) id(kind deck.Kind, asked string) deck.CardID {
	sum := sha256.Sum256([]byte(strings.Join([]string{string(a.fact.ID), kind.String(), bare(asked)}, "\x00")))
	return deck.CardID(hex.EncodeToString(sum[:10]))
}

// whenCards ask for each date of the fact.
func (a asker) whenCards() []deck.Card {
	var cards []deck.Card
	for n, w := range a.fact.When {
		if w.Date.IsZero() || !w.Date.HasYear() || w.Date.IsRange() && a.lang.Chinese() && matches(reignOf, w.Text) {
			continue
		}
		on := askable(w.Date)
		card, ok := a.whenCard(n, on)
		if !ok && on.Precision() < chrono.YearPrecision {
			// 六二三宣言 tells the day, and still the year can be asked.
			card, ok = a.whenCard(n, on.Coarsen(chrono.YearPrecision))
		}
		if ok {
			cards = append(cards, card)
		}
	}
	return cards
}

// reignOf is a date told as a reign, within which something happened.
var reignOf = compile(`^\p{Han}+年间$`)

// whenCard asks for the n-th date of the fact, as finely as on is told: in the event's clause, or else with a blank in the sentence.
func (a asker) whenCard(n int, on chrono.Date) (deck.Card, bool) {
	c := a.clause(n)
	asks := []func(int, chrono.Date) (deck.Card, bool){a.pairedDate, a.nounDate, a.clauseDate, a.knownDate, a.blankDate}
	if c.ok && c.ev.lost {
		slices.Reverse(asks[2:]) // the sentence tells the subject
	}
	for _, ask := range asks {
		if card, ok := ask(n, on); ok {
			return card, true
		}
	}
	return deck.Card{}, false
}

// nounDate asks for the n-th date by the noun that it belongs to.
func (a asker) nounDate(n int, on chrono.Date) (deck.Card, bool) {
	return a.eventDate(n, on, a.words.ofNoun)
}

// knownDate asks for the n-th date by the name that its event is known by.
func (a asker) knownDate(n int, on chrono.Date) (deck.Card, bool) {
	c, ok := a.words.(chinese)
	if !ok {
		return deck.Card{}, false
	}
	return a.eventDate(n, on, c.knownAs)
}

// eventDate asks for the n-th date by an event that the sentence names.
func (a asker) eventDate(n int, on chrono.Date, named func(asking) (event, string, bool)) (deck.Card, bool) {
	ask, ok := a.asking(n, 0)
	if !ok {
		return deck.Card{}, false
	}
	ask.on = on
	ev, text, ok := named(ask)
	if !ok {
		return deck.Card{}, false
	}
	return a.dateCard(ev, text, ask)
}

// clauseDate asks for a date in the event's clause.
func (a asker) clauseDate(n int, on chrono.Date) (deck.Card, bool) {
	c := a.clause(n)
	if !c.ok || joined(a.draft.text, c.ask.date) || strings.Count(c.ev.text, string(c.ask.date)) > 1 {
		return deck.Card{}, false
	}
	ask := c.ask
	ask.on = on
	text, ok := a.words.when(c.ev, ask)
	if !ok {
		return deck.Card{}, false
	}
	return a.dateCard(c.ev, text, ask)
}

// blankDate asks for a date with a blank in the sentence.
func (a asker) blankDate(n int, on chrono.Date) (deck.Card, bool) {
	ask, ok := a.asking(n, 0)
	if !ok {
		return deck.Card{}, false
	}
	ask.on = on
	ev, ok := a.words.sentence(ask)
	if !ok || a.lang.Chinese() && matches(datedName, ev.text[max(0, strings.IndexRune(ev.text, ask.date)):]) {
		return deck.Card{}, false
	}
	text, ok := a.words.blankDate(ev, ask)
	if !ok {
		return deck.Card{}, false
	}
	return a.dateCard(ev, text, ask)
}

// dateCard is the card that asks text for a date.
func (a asker) dateCard(ev event, text string, ask asking) (deck.Card, bool) {
	written, answer := a.fact.When[ask.when], ask.on.Format(a.lang)
	if a.namesOtherDate(ev.text, ask.date, ask.on) {
		return deck.Card{}, false
	}
	card := deck.Card{
		ID: a.id(deck.WhenKind, askable(written.Date).String()), Kind: deck.WhenKind, Answer: answer, Date: ask.on,
		Accept: dateTwins(written.Text, ask.on, answer),
	}
	l := dateLeaks(ask.on, written.Text)
	if !a.finish(&card, ev, text, ask, l) || l.dayIn(card.Question) {
		return deck.Card{}, false
	}
	card.Choices = a.dateChoices(card)
	return card, true
}

// joinedDates are dates that share one verb: a question could ask for either.
var joinedDates = compile(dateClass + `(?:,| and| or|, and|、|和|与|與|及)\s*` + dateClass)

// joined says whether the date is told together with another one.
func joined(text string, date rune) bool {
	for _, pair := range joinedDates.FindAllString(text, -1) {
		if strings.ContainsRune(pair, date) {
			return true
		}
	}
	return false
}

// askable is the date as it is asked for: an open interval by the end that it states.
func askable(d chrono.Date) chrono.Date {
	first, last := d.Ends()
	switch {
	case d.OpenAfter():
		return first
	case d.OpenBefore():
		return last
	}
	return d
}

// namesOtherDate says whether the clause holds another date, in whose company the asked one would be told or mistaken.
func (a asker) namesOtherDate(text string, asked rune, on chrono.Date) bool {
	for _, r := range text {
		if !isDateMark(r) || r == asked {
			continue
		}
		other := a.dateOf(r)
		if other.IsZero() || other.HasYear() && on.HasYear() && abs(other.Year()-on.Year()) <= 1 {
			return true
		}
	}
	return false
}

func abs(n int) int { return max(n, -n) }

// dateOf is the value of a date mark, of this fact or of another one in the sentence.
func (a asker) dateOf(r rune) chrono.Date {
	it := a.draft.at(r)
	if it.own {
		return a.fact.When[it.n].Date
	}
	for _, j := range a.m.sentence[sentenceOf(a.fact)] {
		for _, w := range a.m.facts[j].When {
			if askable(w.Date).Format(a.lang) == it.text {
				return w.Date
			}
		}
	}
	return chrono.Date{}
}
