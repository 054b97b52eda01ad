package name

import (
	"strings"

	"annals/deck"
)

// find is the mentions of a sentence.
func (f *english) find(text string, dates []deck.Span) []Mention {
	f.split(text, dates)
	all := f.candidates()
	var found []Mention
	role := Mentioned // of the candidate before
	works := false    // the candidate before is of a work's title
	for k, c := range all {
		if works = f.titled(c) || works && k > 0 && f.withinTitle(all[k-1], c); works {
			continue
		}
		m := Mention{Kind: f.kind(c)}
		m.Role, m.Confidence = f.role(c, &m)
		if k > 0 && role == Mentioned && f.governor(all[k-1]) != 0 && f.tokens[c.first-1].key == "and" && f.joined(all[k-1], c) {
			m.Role = Mentioned // the border between Finland and Russia
		}
		role = m.Role
		if k > 0 && m.Role == Mentioned && len(found) > 0 && f.joined(all[k-1], c) {
			before := found[len(found)-1]
			if before.In.End == f.tokens[all[k-1].last].to && before.Role != Mentioned {
				m.Role, m.Confidence = before.Role, before.Confidence-0.05
			}
		}
		if m.Kind == NoKind || f.doubtful(c) || f.attributive(c) {
			continue
		}
		if f.work(c) || m.Kind == Person && f.workOf(c, &m) {
			continue
		}
		if f.aside(c) || f.reported(c) {
			m.Confidence -= 0.3
		}
		if m.Kind == State && m.Role == Site {
			m.Kind = Place
		}
		from, to := f.tokens[c.core].from, f.tokens[c.last].to
		m.Name, m.In = text[from:to], deck.Span{Start: from, End: to}
		if full := f.surnames[c.key]; full != "" && !strings.EqualFold(full, m.Name) {
			m.Aliases = append(m.Aliases, full)
		}
		if alias := f.bracketed(c.last+1, text); alias != "" {
			m.Aliases = append(m.Aliases, alias)
		}
		if next := c.last + 3; next < len(f.tokens) && f.tokens[next-2].text == "(" && f.tokens[next-1].capital && f.tokens[next].text == ")" {
			m.Aliases = append(m.Aliases, f.tokens[next-1].text) // the World Bank (IBRD)
		}
		found = append(found, m)
		if f.overrun(c, m) { // the invasion of Finland: it undergoes it, and is where
			m.Kind, m.Role, m.Confidence = State, Undergoes, 0.65
			found = append(found, m)
		}
	}
	return f.references(text, found)
}

// joined says whether only commas and "and" stand between two candidates.
func (f *english) joined(a, b candidate) bool {
	if b.first-a.last > 4 || f.tokens[a.last].owner {
		return false
	}
	for _, t := range f.tokens[a.last+1 : b.first] {
		switch {
		case t.mark && t.text == ",", t.key == "and", t.key == "or", t.key == "the", t.key == "then", t.key == "first":
		default:
			return false
		}
	}
	return b.first > a.last+1
}

// overrun says whether the place is a state that somebody fights against there.
func (f *english) overrun(c candidate, m Mention) bool {
	if m.Role != Site || c.is&isState == 0 || c.is&isNowhere != 0 {
		return false
	}
	at := f.governorAt(c)
	if at < 0 {
		return false
	}
	of := f.tokens[at].is&isOf != 0 && at > 0 && f.tokens[at-1].is&isDeedOf != 0
	return of || f.tokens[at].is&isStrike != 0 && f.tokens[at].is&isMove == 0
}

var sayings = map[string]bool{
	"said": true, "stated": true, "stating": true, "saying": true, "claimed": true, "claiming": true, "announced": true, "declared": true, "believed": true,
	"argued": true, "reported": true, "suggested": true, "warned": true, "denied": true, "hoped": true, "thought": true, "argues": true, "says": true,
}

// reported says whether the candidate stands in what somebody said: …, stating that the Soviet Union did not trust Germany.
func (f *english) reported(c candidate) bool {
	for i := c.first - 1; i > max(0, c.first-longestClause); i-- {
		if f.tokens[i].key == "that" && sayings[f.tokens[i-1].key] {
			return true
		}
	}
	return false
}

// aside says whether the candidate stands in brackets.
func (f *english) aside(c candidate) bool {
	depth := 0
	for _, t := range f.tokens[max(0, c.first-longestClause):c.first] {
		switch {
		case t.mark && t.text == "(":
			depth++
		case t.mark && t.text == ")":
			depth--
		}
	}
	return depth > 0
}

// work says whether a year in brackets follows, as after titles of books and films: Das Boot (1981). Persons have two.
func (f *english) work(c candidate) bool {
	year := c.last + 2
	return year+1 < len(f.tokens) && f.tokens[year-1].text == "(" && f.tokens[year].date && f.tokens[year+1].text == ")" &&
		f.tokens[year].to-f.tokens[year].from == len("1981")
}

// attributive says whether a single word that nothing knows only qualifies the next one: Republican voters.
func (f *english) attributive(c candidate) bool {
	next := c.last + 1
	if c.last > c.core || c.titled || c.is != 0 || f.surnames[c.key] != "" || f.tokens[c.last].owner || next >= len(f.tokens) {
		return false
	}
	t := f.tokens[next]
	return !t.mark && !t.date && !t.capital && !f.verbAhead(next) && !strings.HasSuffix(t.key, "ing")
}

// common are the traits of nouns and verbs, which are names only by chance: Victory in the war, Sailing from Norway.
const common = isDeed | isDeedOf | isMove | isStrike | isGroupNoun

// doubtful says whether a single capitalised word at the start of the sentence is rather a common word.
func (f *english) doubtful(c candidate) bool {
	if c.last > c.core || c.titled || c.is&^common != 0 {
		return false
	}
	switch strings.TrimSuffix(c.key, ".") {
	case "incorporated", "limited", "inc", "ltd", "plc", "llc", "jr", "sr":
		return true // Holm & Sons, Limited
	}
	if next := c.last + 2; next < len(f.tokens) && f.tokens[next-1].key == "of" && f.tokens[next].key == "the" {
		return true // Anatomy of the Horse
	}
	for _, end := range []string{"ization", "isation", "ism", "ology", "ness"} {
		if strings.HasSuffix(c.key, end) {
			return true // Westernization
		}
	}
	if !f.opens(c.first) {
		return false
	}
	e := f.seen[c.key]
	return f.lower[c.key] || e == nil || e.inside == 0 && f.surnames[c.key] == ""
}

// references adds he, she and both sides.
func (f *english) references(text string, found []Mention) []Mention {
	for i, t := range f.tokens {
		m := Mention{Name: t.text, In: deck.Span{Start: t.from, End: t.to}}
		switch t.key {
		case "he", "she":
			m.Kind, m.Role, m.Reference, m.Confidence = Person, Acts, OnePerson, 0.6
		case "his", "her":
			if i > 0 && !f.opens(i) {
				continue
			}
			m.Kind, m.Role, m.Reference, m.Confidence = Person, Acts, OnePerson, 0.55
		case "sides", "countries", "nations", "parties", "governments":
			if i == 0 || f.tokens[i-1].key != "both" && f.tokens[i-1].key != "two" {
				continue
			}
			m.Kind, m.Role, m.Reference, m.Confidence = State, Acts, BothSides, 0.6
		default:
			continue
		}
		found = append(found, m)
	}
	return found
}
