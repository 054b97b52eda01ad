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
		if word := Spoken(t.key); word != "" {
			f.spoken[word]++
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
	case f.polity(c):
		return State
	case f.team(c):
		return Organization
	case c.last > c.core && last&isPlaceEnd != 0 && strings.TrimSuffix(f.tokens[c.core].key, ".") == "st":
		return Place // the St. Johns River
	case c.titled && last&isOrgEnd == 0, last&isRoyal != 0 && c.last > c.core:
		return Person
	case c.is == 0 && c.first > 0 && !f.tokens[c.first-1].capital && f.tokens[c.first-1].is&isTitle != 0 && last&isOrgEnd == 0:
		return Person // general Malinovsky
	case c.is&(isCity|isRegion) != 0 && (c.last > c.core || f.surnames[c.key] == ""):
		return Place
	case f.body(c) && f.surnames[c.key] == "":
		return Organization
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
	case "teatro", "palazzo", "palais", "château", "chateau", "schloss", "piazza", "basilica", "new", "san", "santa", "santo", "são", "los", "las", "puerto", "villa", "fort", "mount", "port":
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
		case is&isPeople != 0 || is&isTitle != 0 || modifies(t.key) || i == c.first-1 && f.body(c):
		case t.owner && t.capital && i == c.first-1 && f.tokens[c.last].is&isPlaceEnd != 0 && is&(isState|isCity|isRegion) != 0: // at London's Lime Street
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
