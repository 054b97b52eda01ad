package name

import (
	"strings"

	"annals/deck"
)

// learn counts what the sentence says of its names, and keeps surnames of full names.
func (f *english) learn(text string, dates []deck.Span) {
	f.split(text, dates)
	for _, t := range f.tokens {
		if !t.capital && !t.mark && !t.date {
			f.lower[t.key] = true
		}
	}
	for _, c := range f.candidates() {
		e := f.seen[c.key]
		if e == nil {
			e = &evidence{}
			f.seen[c.key] = e
		}
		if c.first > 0 && !f.opens(c.first) {
			e.inside++
		}
		governor := f.governor(c)
		switch {
		case c.titled, governor&isBy != 0, governor == 0 && c.last+1 < len(f.tokens) && f.doer(f.tokens[c.last+1]):
			e.person++
			e.acts++
		case governor&isIn != 0 && f.tokens[f.governorAt(c)].key != "over":
			e.place++
		}
		if kind := f.kind(c); kind == Person && c.last > c.core {
			e.person++
			f.learnSurname(f.tokens[c.last].key, text[f.tokens[c.core].from:f.tokens[c.last].to])
		}
	}
}

// doer says whether a word after a name tells what somebody did.
func (f *english) doer(t piece) bool {
	switch t.key {
	case "said", "wrote", "told", "died", "married", "believed", "achieved", "argued", "moved", "led", "who", "refused", "agreed", "succeeded", "became":
		return true
	}
	return false
}

func (f *english) learnSurname(last, full string) {
	if known, ok := f.surnames[last]; ok && known != full && !strings.HasSuffix(known, full) && !strings.HasSuffix(full, known) {
		f.surnames[last] = ""
		return
	}
	f.surnames[last] = full
}

// opens says whether token i begins the sentence or a quotation, where every word is capitalised.
func (f *english) opens(i int) bool {
	if i == 0 || f.tokens[i-1].mark && strings.Contains("“':;.(—–", f.tokens[i-1].text) {
		return true
	}
	return f.tokens[i-1].text == "\"" && (f.tokens[i-1].quoted || i == 1)
}

// kind is what the words of a candidate and the document say it is; NoKind when nothing does.
func (f *english) kind(c candidate) Kind {
	last := f.tokens[c.last].is
	first := f.tokens[c.core].is
	switch {
	case c.is&(isState|isPeople) != 0:
		return State
	case last&isSmall != 0:
		return State
	case c.titled && last&isOrgEnd == 0, last&isRoyal != 0 && c.last > c.core:
		return Person
	case c.is == 0 && c.first > 0 && !f.tokens[c.first-1].capital && f.tokens[c.first-1].is&isTitle != 0 && last&isOrgEnd == 0:
		return Person // general Malinovsky
	case c.is&(isCity|isRegion) != 0 && (c.last > c.core || f.surnames[c.key] == ""):
		return Place
	case c.last > c.core && last&isOrgEnd != 0, first&isOrgEnd != 0 && c.last > c.core && strings.Contains(c.key, " of "):
		return Organization
	case c.last > c.core && ((first|last)&isPlaceEnd != 0 || toponymic(f.tokens[c.core].key)):
		return Place
	case c.last == c.core && acronym(f.tokens[c.last].text) && f.surnames[c.key] == "":
		return Organization
	case f.holds(c.core+1, c.last, isOrgEnd) && !c.titled:
		return Organization // Task Force Smith
	}
	if e := f.seen[c.key]; e != nil && e.place > e.person {
		return Place
	}
	if c.last > c.core && (f.articled(c) || first&isPeople != 0) {
		return Organization // the Honor Code, American Idol: no person
	}
	if c.last > c.core || f.surnames[c.key] != "" {
		return Person
	}
	if e := f.seen[c.key]; e != nil && e.person > 0 {
		return Person
	}
	return NoKind
}

// toponymic says whether names that begin with the word are mostly places: San Sebastián.
func toponymic(w string) bool {
	switch w {
	case "new", "san", "santa", "santo", "são", "los", "las", "puerto", "villa", "fort", "mount", "port":
		return true
	}
	return false
}

// holds says whether one of the tokens from first up to last, which is left out, has a trait.
func (f *english) holds(first, last int, is trait) bool {
	for i := first; i < last; i++ {
		if f.tokens[i].is&is != 0 {
			return true
		}
	}
	return false
}

// articled says whether "the" or "a" stands right before the candidate: persons go without.
func (f *english) articled(c candidate) bool {
	if c.first == 0 || c.titled || c.core > c.first {
		return false
	}
	before := f.tokens[c.first-1].key
	return before == "the" || before == "a" || before == "an"
}

// governor is the trait of the word that rules the candidate: the preposition before it, over article, adjectives and nouns for
// persons; 0 when a verb or nothing does.
func (f *english) governor(c candidate) trait {
	i := f.governorAt(c)
	if i < 0 || f.tokens[i].mark || f.tokens[i].date {
		return 0
	}
	return f.tokens[i].is & (isIn | isTo | isBy | isWith | isOf)
}

const prepositions = isIn | isTo | isBy | isWith | isOf

func (f *english) governorAt(c candidate) int {
	i := c.first - 1
	article := false
	for steps := 0; i >= 0 && steps < 6; steps++ {
		t := f.tokens[i]
		is := t.is
		switch {
		case t.mark || t.date:
			return i
		case idle(t.key) && i > 0 && f.tokens[i-1].key == "the":
			return i // in the end Edison returned
		case is&prepositions != 0 && !t.capital, t.capital && is&prepositions != 0 && f.opens(i):
			return i
		case t.key == "the" || t.key == "a" || t.key == "an" || t.key == "its" || t.key == "his" || t.key == "their":
			article = true
		case is&isPeople != 0 || is&isTitle != 0 || modifies(t.key):
		case !article && i > 0 && (f.tokens[i-1].key == "the" || f.tokens[i-1].key == "a"): // the ruling shogunate
		default:
			return i
		}
		i--
	}
	return i
}

// idle says whether "in the …" of the word only leads over to what follows.
func idle(w string) bool {
	switch w {
	case "end", "meantime", "process", "event", "interim", "beginning":
		return true
	}
	return false
}

// direction says whether a word tells which part of a place is meant.
func direction(w string) bool {
	switch w {
	case "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west",
		"northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern", "north-western",
		"south-eastern", "south-western", "upper", "lower":
		return true
	}
	return false
}

// modifies says whether a word may stand between an article or a preposition and a name: nearby, northern, engineer.
func modifies(w string) bool {
	switch w {
	case "greater", "nearby", "mid", "inner", "outer", "modern", "modern-day", "present-day", "ancient", "downtown", "former",
		"then", "future", "young", "new", "old", "newly", "neighboring", "neighbouring", "late", "rival", "fellow", "city", "town", "village", "capital", "island":
		return true
	}
	if direction(w) {
		return true
	}
	for _, end := range []string{"ist", "ian", "eer", "tor", "ter", "man", "ler", "ner", "der"} {
		if len(w) > 5 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// find is the mentions of a sentence.
func (f *english) find(text string, dates []deck.Span) []Mention {
	f.split(text, dates)
	all := f.candidates()
	var found []Mention
	role := Mentioned // of the candidate before
	for k, c := range all {
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
		if f.work(c) {
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

// doubtful says whether a single capitalised word at the start of the sentence is rather a common word.
func (f *english) doubtful(c candidate) bool {
	if c.last > c.core || c.titled || c.is != 0 {
		return false
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
