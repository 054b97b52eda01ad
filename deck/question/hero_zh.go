package question

import (
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
	"annals/deck/name"
)

// collectHeroes finds the articles that tell a life: their title has the form of a person's name, or the facts tell it as one.
func (m *maker) collectHeroes() {
	for id, s := range m.sources {
		if s.Title == "" {
			continue
		}
		m.heroes[id] = name.IsPerson(s.Title, language.Simplified)
		if at, ok := m.profileAt[nameKey{id, whoRole, bare(s.Title)}]; ok && m.people[id][at].kind == deck.Person {
			m.heroes[id] = m.heroes[id] || len(m.people[id][at].facts) >= oftenTold
		}
	}
}

// oftenTold is the number of facts that tell of a name by no mistake.
const oftenTold = 3

// beforeHero says whether a date lies before all that the article tells of the person in its title: an ancestor acts.
func (a asker) beforeHero(on chrono.Date) bool {
	at, ok := a.m.profileAt[nameKey{a.fact.Source, whoRole, bare(a.plainTitle())}]
	if !ok || !on.HasYear() {
		return false
	}
	years := a.m.people[a.fact.Source][at].years
	return len(years) > 0 && on.Year() < years[0]
}

// namesHero says whether a clause names the one whose life the article tells, in full or in part.
func (a asking) namesHero(text string) bool {
	hero := a.draft.expand(a.hero)
	return strings.Contains(a.draft.expand(text), hero) || strings.ContainsFunc(text, func(r rune) bool {
		return isPersonMark(r) && strings.Contains(hero, a.draft.at(r).text)
	})
}

// undergone says whether the text before names somebody in an article of another life only as the one by whom, or with whom,
// something was done: 应某人之聘到某地. Not he acts in what comes next.
func (a asker) undergone(w deck.Who) bool {
	if !a.lang.Chinese() || !a.m.heroes[a.fact.Source] || w.Kind != deck.Person || bare(w.Name) == bare(a.plainTitle()) {
		return false
	}
	before, _, _ := strings.Cut(a.fact.Context, a.fact.Sentence)
	at := strings.LastIndex(before, w.Name)
	return at > 0 && matches(byWhom, before[:at])
}

// byWhom is how text ends before the name of somebody who does not act.
var byWhom = compile(`[应受由被与和跟同向对给随从请经蒙承替为]$`)

// otherActs says whether the first piece of a clause tells what a person does whom it names, so that nobody else is its subject.
func otherActs(text string) bool {
	first, _, _ := strings.Cut(text, "，")
	for i, r := range first {
		before, after := first[:i], first[i+len(string(r)):]
		if !isPersonMark(r) || matches(withWhom, before) || matches(goesOn, after) {
			continue
		}
		if strings.HasSuffix(before, "的") || matches(opensPredicate, after) || beginsAct(after) {
			return true
		}
	}
	return false
}

// goesOn is how text goes on with more that the one before its verb did: 让位给弟弟某人并归隐.
var goesOn = compile(`^(?:并|而|为)`)

// withWhom is how text ends before the name of somebody who only takes part.
var withWhom = compile(`[与和及、跟同被由向对给把将令派使让请随从经托]$`)
