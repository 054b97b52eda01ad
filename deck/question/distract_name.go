package question

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"annals/deck"
	"annals/deck/chrono"
)

// whoChoices are three others of the same kind, form, office and time who have no part in the event.
func (a asker) whoChoices(card deck.Card, who deck.Who) []string {
	answer, ok := a.profileOf(whoRole, who.Name)
	if !ok {
		return nil
	}
	return a.nameChoices(card, answer, func(p profile) bool {
		if p.kind != answer.kind {
			return false
		}
		switch p.kind {
		case deck.Person:
			return p.acts && p.office == answer.office && p.nation == answer.nation
		case deck.State:
			return true
		}
		return endingOf(p.names[0]) == endingOf(answer.names[0]) && endingOf(p.names[0]) != ""
	})
}

// whereChoices are three other places of the same kind.
func (a asker) whereChoices(card deck.Card, p place) []string {
	if len(p.marks) > 1 {
		return nil
	}
	answer, ok := a.profileOf(whereRole, p.answer)
	if !ok {
		return nil
	}
	kind := placeKind(p.answer)
	if kind == "" {
		return nil
	}
	return a.nameChoices(card, answer, func(q profile) bool { return placeKind(q.names[0]) == kind })
}

func (a asker) profileOf(r role, name string) (profile, bool) {
	for _, key := range a.m.keysOf(a.fact.Source, r, []string{name}) {
		if at, ok := a.m.profileAt[key]; ok {
			return a.m.people[a.fact.Source][at], true
		}
	}
	return profile{}, false
}

// nameChoices picks three names that are fair and surely wrong, or none at all.
func (a asker) nameChoices(card deck.Card, answer profile, fair func(profile) bool) []string {
	if demonym.MatchString(card.Answer) {
		return nil
	}
	on := a.fact.When[0].Date
	shown := fold(strings.Join(append(slices.Clone(card.Context), card.Question), " "))
	var fit []profile
	for _, p := range a.m.people[a.fact.Source] {
		name := p.names[0]
		if p.role != answer.role || name == answer.names[0] || !p.active(on.Year()) || !fair(p) || !sameShape(name, card.Answer) || demonym.MatchString(name) {
			continue
		}
		if !a.takesPart(p, on) && !a.named(p, shown) && !related(p.names, answer.names) {
			fit = append(fit, p)
		}
	}
	if len(fit) < choiceCount {
		return nil
	}
	return likeliest(card, fit, on.Year())
}

// likeliest picks among those that are told of most often near the time of the event.
func likeliest(card deck.Card, fit []profile, year int) []string {
	const pool = 6
	slices.SortFunc(fit, func(p, q profile) int {
		return cmp.Or(cmp.Compare(p.distance(year), q.distance(year)), cmp.Compare(len(q.facts), len(p.facts)), cmp.Compare(p.names[0], q.names[0]))
	})
	var names []string
	for _, p := range fit[:min(pool, len(fit))] {
		names = append(names, p.names[0])
	}
	slices.SortFunc(names, func(x, y string) int {
		return cmp.Or(cmp.Compare(dice(card.ID, bare(x), 1<<20), dice(card.ID, bare(y), 1<<20)), cmp.Compare(x, y))
	})
	return names[:choiceCount]
}

// demonym is the adjective or the name of a people, which names no state.
var demonym = regexp.MustCompile(`^[A-Z][a-z]*(?:(?:ish|ese|ian|ench|utch|viet|erman|reek|wiss|rab|urk|zech|ican|aeli|aqi|ani|hai|ustralian|oman)s?|ians|Finns|Danes|Poles|Swedes|Serbs|Croats|Slovenes)$|^(?:Finns|Danes|Poles|Swedes|Serbs|Croats|Turks|Allies|Axis|Ottoman|Soviets?)$`)

// takesPart says whether the name may have a part in the event: the sentence tells it, or a fact of that time does.
func (a asker) takesPart(p profile, on chrono.Date) bool {
	folded := fold(a.fact.Sentence)
	if slices.ContainsFunc(p.names, func(n string) bool { return holdsName(folded, fold(n)) }) {
		return true
	}
	return slices.ContainsFunc(p.facts, func(i int) bool {
		return slices.ContainsFunc(a.m.facts[i].When, func(w deck.When) bool { return w.Date.Overlaps(on) })
	})
}

func (a asker) named(p profile, shown string) bool {
	return slices.ContainsFunc(p.names, func(n string) bool { return holdsName(shown, fold(n)) })
}

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
