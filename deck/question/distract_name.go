package question

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"annals/deck"
	"annals/deck/language"
	"annals/deck/name"
)

// whoChoices are three others of the same kind, form, office and time who have no part in the event.
func (a asker) whoChoices(card deck.Card, who deck.Who) []string {
	c := a.choosing(card)
	if who.Kind == deck.Person {
		return c.personChoices()
	}
	if picked := c.sideChoices(card.Answer); picked != nil {
		return picked
	}
	if n, ok := neighbourTable().byName[bare(card.Answer)]; ok {
		if n.form == adjectiveForm {
			return nil // a people, which names no state
		}
		return c.stateChoices(n, func(s string) string { return s })
	}
	if picked := c.bodyChoices(card.Answer); picked != nil {
		return picked
	}
	ending := endingOf(card.Answer)
	return c.deckChoices(func(p profile) bool {
		return ending != "" && p.role == whoRole && p.kind == who.Kind && endingOf(p.names[0]) == ending && sameShape(p.names[0], card.Answer)
	})
}

// whereChoices are three other places of the same kind.
func (a asker) whereChoices(card deck.Card, p place) []string {
	c := a.choosing(card)
	t := neighbourTable()
	if len(p.marks) > 1 && a.lang.Chinese() {
		inner := a.draft.at(p.marks[len(p.marks)-1]).text
		return c.peerChoices(inner, strings.TrimSuffix(card.Answer, inner))
	}
	if n, ok := t.byName[bare(card.Answer)]; ok && n.form != adjectiveForm {
		return c.stateChoices(n, func(s string) string { return s })
	}
	if at, ok := t.cities[bare(strings.TrimSuffix(card.Answer, "市"))]; ok && (!strings.HasSuffix(card.Answer, "市") || card.Answer == t.states[at.state].cities[at.city].chinese) {
		return c.cityChoices(at)
	}
	if china, ok := t.byName["中国"]; ok {
		if province, _, rest, ok := t.provinceAt(card.Answer, china.state); ok && (rest == "" || rest == "省") {
			return c.provinceChoices(china.state, province, func(p string) string { return strings.TrimSuffix(p, "省") + rest })
		}
	}
	if picked := c.peerChoices(card.Answer, ""); picked != nil {
		return picked
	}
	kind := placeKind(card.Answer)
	return c.deckChoices(func(p profile) bool {
		return kind != "" && p.role == whereRole && placeKind(p.names[0]) == kind && sameShape(p.names[0], card.Answer)
	})
}

// deckChoices are the fair names of the article told of nearest to the time of the event.
func (c choosing) deckChoices(fair func(profile) bool) []string {
	return c.ranked(func(p profile) (int, bool) { return p.distance(c.year), p.active(c.year, 15) && fair(p) })
}

// personChoices are persons of the article: rather those of the same state and of the same office, and only those told of near
// the time of the event.
func (c choosing) personChoices() []string {
	const nearYears, lifeYears = 8, 15
	answer, ok := c.profileOf(whoRole, c.card.Answer)
	if !ok {
		return nil
	}
	differ := func(same, unknown bool) int {
		switch {
		case same:
			return 0
		case unknown:
			return 1
		}
		return 2
	}
	return c.ranked(func(p profile) (int, bool) {
		if p.role != whoRole || p.kind != deck.Person || !p.active(c.year, lifeYears) || !c.m.sure(p, c.lang) || !sameShape(p.names[0], c.card.Answer) || rulerName(p.names[0]) != rulerName(answer.names[0]) {
			return 0, false
		}
		rank := 3*differ(p.nation == answer.nation && p.nation != "", p.nation == "" || answer.nation == "") +
			2*differ(p.office == answer.office && p.office != noOffice, p.office == noOffice || answer.office == noOffice)
		if !p.active(c.year, nearYears) {
			rank += 3
		}
		return rank, true
	})
}

// sure says whether a person's name surely is one: it has a title or acts, is told of more than once, or is spelt like one.
func (m *maker) sure(p profile, l language.Language) bool {
	return p.acts || p.office != noOffice || len(p.facts) > 1 || name.IsPerson(p.names[0], l)
}

// rulerName is the last character of the name of a ruler or noble; "" for others: 光绪帝 stands out among 李鸿章 and 张之洞.
func rulerName(n string) string {
	if runes := []rune(fold(n)); len(runes) > 1 && strings.ContainsRune("帝宗祖后王公侯", runes[len(runes)-1]) {
		return string(runes[len(runes)-1])
	}
	return ""
}

func (a asker) profileOf(r role, name string) (profile, bool) {
	for _, key := range a.m.keysOf(a.fact.Source, r, []string{name}) {
		if at, ok := a.m.profileAt[key]; ok {
			return a.m.people[a.fact.Source][at], true
		}
	}
	return profile{}, false
}

// ranked are the three names of the article of the lowest rank that are surely wrong, or none.
func (c choosing) ranked(rank func(profile) (int, bool)) []string {
	type candidate struct {
		name string
		rank int
	}
	right := append([]string{c.card.Answer}, c.card.Accept...)
	var fit []candidate
	for _, p := range c.m.people[c.fact.Source] {
		r, fair := rank(p)
		if !fair || slices.ContainsFunc(p.names, c.tells) || related(p.names, right) || demonym.MatchString(p.names[0]) {
			continue
		}
		if n, ok := c.inScript(p.names[0], c.card.Answer); ok {
			fit = append(fit, candidate{n, r})
		}
	}
	slices.SortFunc(fit, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(c.dice(x.name), c.dice(y.name)), cmp.Compare(x.name, y.name))
	})
	var names []string
	for _, f := range fit {
		names = append(names, f.name)
	}
	return c.three(names)
}

// demonym is the adjective or the name of a people, which names no state.
var demonym = regexp.MustCompile(`^[A-Z][a-z]*(?:(?:ish|ese|ian|ench|utch|viet|erman|reek|wiss|rab|urk|zech|ican|aeli|aqi|ani|hai|ustralian|oman)s?|ians|Finns|Danes|Poles|Swedes|Serbs|Croats|Slovenes)$|^(?:Finns|Danes|Poles|Swedes|Serbs|Croats|Turks|Allies|Axis|Ottoman|Soviets?)$`)

// related says whether one name holds another: a place and a larger one, a short and a long form.
func related(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool {
			x, y := bare(x), bare(y)
			return strings.Contains(x, y) || strings.Contains(y, x)
		})
	})
}

// sameShape says whether two names look alike: the same script, both or neither with a dot, lengths near each other.
func sameShape(a, b string) bool {
	if unicode.Is(unicode.Han, firstRune(a)) != unicode.Is(unicode.Han, firstRune(b)) {
		return false
	}
	if strings.ContainsAny(a, "·•‧・") != strings.ContainsAny(b, "·•‧・") {
		return false
	}
	if isLatin(firstRune(a)) {
		return (len(strings.Fields(a)) == 1) == (len(strings.Fields(b)) == 1)
	}
	return abs(width(a)-width(b)) <= max(1, width(b)/2)
}

// endingOf is the word that tells what kind of body a name is.
func endingOf(name string) string {
	folded := fold(name)
	for _, b := range bodies {
		if strings.HasSuffix(folded, b.suffix) {
			return b.suffix
		}
	}
	return ""
}
