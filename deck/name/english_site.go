package name

import "strings"

// role is the part a candidate has, with the confidence in it. A kind that only the role can tell is filled in.
func (f *english) role(c candidate, m *Mention) (Role, float64) {
	if c.is&isPeople != 0 {
		return f.people(c)
	}
	if m.Kind == State && c.first > 0 && direction(f.tokens[c.first-1].key) && f.tokens[c.first-1].is&isTitle == 0 {
		m.Kind = Place // northern Burma
	}
	at := f.governorAt(c)
	governor := f.governor(c)
	owner := f.tokens[c.last].owner
	switch {
	case owner:
		return f.owner(c, m, governor)
	case c.is&isNowhere != 0 && governor&(isIn|isTo) != 0:
		return Undergoes, 0.6
	case governor&isIn != 0 && at > 0 && f.tokens[at-1].key == "based":
		return Mentioned, 0.5
	case governor&isIn != 0 && at > 0 && c.is == 0 && studied(f.tokens[at-1].key):
		return Mentioned, 0.5
	case governor&isIn != 0:
		if m.Kind == Person && (c.titled || f.surnames[c.key] != "" && c.last == c.core) {
			return Mentioned, 0.5
		}
		if m.Kind == Organization && f.tokens[at].key != "at" {
			return Undergoes, 0.5
		}
		switch f.tokens[c.first-1].key {
		case "his", "her", "its", "their":
			if c.is == 0 {
				return Mentioned, 0.5 // in his Science of Logic
			}
		}
		if f.tokens[at].key == "over" && c.is == 0 && f.tokens[c.last].is&isPlaceEnd == 0 {
			m.Kind = max(m.Kind, Group)
			return Undergoes, 0.5 // victory over the Reds
		}
		if m.Kind == State && (f.tokens[at].key == "toward" || f.tokens[at].key == "towards") && !f.moves(c) {
			return Mentioned, 0.5 // its policy toward Finland
		}
		m.Kind = Place
		return Site, f.sure(c, 0.85, 0.65)
	case governor&isTo != 0:
		return f.towards(c, m)
	case governor&isBy != 0:
		switch {
		case m.Kind == Place && c.is != 0:
			return Mentioned, 0.5 // followed by Barcelona
		case m.Kind == NoKind && f.articled(c):
			m.Kind = Organization
		case m.Kind == NoKind || m.Kind == Place:
			m.Kind = Person
		}
		return Acts, f.sure(c, 0.85, 0.7)
	case governor&isWith != 0 && f.tokens[at].key == "for" && (m.Kind == Place || m.Kind == State || m.Kind == NoKind || f.nameless(c, m)) && f.leaves(at):
		m.Kind = Place // left Boston for New York
		return Site, f.sure(c, 0.7, 0.55)
	case governor&isWith != 0:
		if m.Kind == Place || f.parted(at) {
			return Mentioned, 0.5
		}
		m.Kind = max(m.Kind, Person)
		return Undergoes, f.sure(c, 0.75, 0.6)
	case governor&isOf != 0:
		return f.deed(c, m, at)
	}
	return f.plain(c, m, at)
}

// sure is known when the vocabulary or the document knows the candidate, else unknown.
func (f *english) sure(c candidate, known, unknown float64) float64 {
	if c.is != 0 || c.titled || c.last > c.core || f.surnames[c.key] != "" {
		return known
	}
	return unknown
}

// people is a word like British: whoever it stands for acts, if a noun for people or for what they do follows, or a verb.
func (f *english) people(c candidate) (Role, float64) {
	next := c.last + 1
	before := ""
	if c.first > 0 {
		before = f.tokens[c.first-1].key
	}
	for steps := 0; next < len(f.tokens) && steps < 3; steps++ {
		t := f.tokens[next]
		is := t.is
		switch {
		case t.mark && t.text == ",", t.key == "and", t.key == "or", is&isPeople != 0:
			steps-- // French, British and Israeli ministers
		case t.mark || t.date:
			steps = 3
		case is&(isGroupNoun|isDeedOf) != 0:
			return Acts, 0.7
		case is&prepositions != 0 && steps == 0:
			steps = 3
		}
		next++
	}
	plural := strings.HasSuffix(c.key, "s") && !strings.HasSuffix(c.key, "ss") || before == "the"
	after := c.last + 1
	if plural && (after == len(f.tokens) || f.tokens[after].mark || !f.tokens[after].capital && !strings.HasSuffix(f.tokens[after].key, "an")) {
		role := Acts
		switch governor := f.governor(c); {
		case governor&isOf != 0:
			return Mentioned, 0.5
		case governor&prepositions != 0 && governor&isBy == 0:
			role = Undergoes
		}
		if before == "the" && !strings.HasSuffix(c.key, "s") && !f.verbAhead(after) {
			return Mentioned, 0.5
		}
		return role, 0.7
	}
	return Mentioned, 0.5
}

// verbAhead says whether the word at i looks like a verb.
func (f *english) verbAhead(i int) bool {
	for ; i < len(f.tokens); i++ {
		t := f.tokens[i]
		switch {
		case t.mark || t.date || t.capital:
			return t.mark || t.date
		case strings.HasSuffix(t.key, "ly"), t.key == "also", t.key == "then", t.key == "soon", t.key == "later", t.key == "first", t.key == "finally":
			continue
		case strings.HasSuffix(t.key, "ed"), auxiliaries[t.key], t.is&(isStrike|prepositions) != 0:
			return true
		default:
			return false
		}
	}
	return true
}

var auxiliaries = map[string]bool{
	"was": true, "were": true, "is": true, "are": true, "had": true, "has": true, "have": true, "did": true, "would": true, "could": true, "began": true,
	"became": true, "made": true, "took": true, "gave": true, "came": true, "went": true, "won": true, "lost": true, "fought": true, "built": true, "led": true,
	"held": true, "sent": true, "met": true, "put": true, "set": true, "ran": true, "rose": true, "fell": true, "fled": true, "wrote": true, "died": true,
	"said": true, "told": true, "brought": true, "bought": true, "sold": true, "found": true, "broke": true, "drove": true, "threw": true, "chose": true,
	"spoke": true, "left": true, "kept": true, "sought": true, "saw": true, "got": true, "grew": true, "who": true, "which": true, "that": true, "and": true,
}

// owner is a name with 's: its death, army or government takes part, other things of it don't.
func (f *english) owner(c candidate, m *Mention, governor trait) (Role, float64) {
	for next := c.last + 1; next < len(f.tokens) && next <= c.last+3; next++ {
		if f.tokens[next].mark || f.tokens[next].date {
			break
		}
		if f.tokens[next].is&(isGroupNoun|isDeed|isDeedOf) != 0 && m.Kind != Place {
			m.Kind = max(m.Kind, Person)
			return Acts, 0.65
		}
	}
	if m.Kind == Place && governor&isIn != 0 {
		return Site, 0.7
	}
	return Mentioned, 0.5
}

// deed is a name after "of": it takes part in a death, a capture, an election.
func (f *english) deed(c candidate, m *Mention, at int) (Role, float64) {
	if at > 0 && f.tokens[at-1].is&isGroupNoun != 0 && m.Kind != Place {
		if !c.titled {
			m.Kind = max(m.Kind, Organization)
		}
		return Undergoes, 0.6 // forces of the shogunate
	}
	if m.Kind != Place && m.Kind != NoKind && f.guided(at) {
		return Acts, 0.65
	}
	if at > 0 && christened(f.tokens[at-1].key) {
		return Mentioned, 0.5 // at the battle of Bouvines
	}
	if at < 1 || f.tokens[at-1].is&isDeed == 0 {
		if at > 0 && (m.Kind == Place || m.Kind == State || (m.Kind == NoKind || f.nameless(c, m)) && settled(f.tokens[at-1].key)) && partOf[f.tokens[at-1].key] && !f.measured(at-1) {
			m.Kind = Place
			return Site, 0.6
		}
		return Mentioned, 0.5
	}
	if m.Kind == NoKind && takes(f.tokens[at-1].key) {
		m.Kind = Place // the liberation of Khorramshahr
		return Site, 0.6
	}
	if m.Kind == Place || m.Kind == State && f.tokens[at-1].is&isDeedOf != 0 {
		return Site, 0.75
	}
	m.Kind = max(m.Kind, Person)
	return Undergoes, 0.7
}

// plain is a name without a preposition: a subject before a verb, or a verb's object.
func (f *english) plain(c candidate, m *Mention, at int) (Role, float64) {
	subject := at < 0 || f.tokens[at].mark || f.tokens[at].date || f.tokens[at].key == "and" || f.tokens[at].key == "when" || f.tokens[at].key == "that" ||
		f.tokens[at].key == "as" || f.tokens[at].key == "while" || idle(f.tokens[at].key) || f.tokens[at].key == "where" || f.tokens[at].key == "but"
	if at >= 0 && (f.tokens[at].owner || f.tokens[at].capital && at+1 < c.first) {
		subject = true // BJP's Dhumal, Huguenot explorer Ribault
	}
	if subject || c.first > 0 && f.tokens[c.first-1].is&isTitle != 0 {
		switch {
		case (m.Kind == Place || m.Kind == NoKind || f.nameless(c, m)) && f.falls(c.last+1):
			m.Kind = Place // Tarragona fell, Málaga was besieged
			return Site, f.sure(c, 0.7, 0.5)
		case m.Kind == Place && subject && f.plays(c):
			return Site, 0.6
		case (m.Kind == NoKind || m.Kind == Place || f.nameless(c, m)) && (f.homeBefore(at) || f.homeOf(at)):
			m.Kind = Place // at his house, Monticello
			return Site, 0.6
		case m.Kind == Place && at >= 0 && f.tokens[at].text == "," && f.placeBefore(c):
			return Site, 0.75 // Milan, Italy
		case m.Kind == Place || m.Kind == NoKind && f.doubtful(c):
			return Mentioned, 0.5
		case m.Kind == NoKind && f.articled(c):
			if next := c.last + 2; next < len(f.tokens) && f.tokens[next-1].text == "," && f.tokens[next].key == "who" && strings.HasSuffix(f.tokens[c.last].key, "s") {
				m.Kind = Group // the Greens, who won
				return Acts, 0.6
			}
			if next := c.last + 1; !f.verbAhead(next) || next < len(f.tokens) && (f.tokens[next].mark || f.tokens[next].key == "and" || f.tokens[next].key == "that") {
				return Mentioned, 0.5
			}
			m.Kind = Organization // the Politburo decided
			return Acts, 0.55
		case m.Kind == State && at >= 0 && f.tokens[at].text == "," && f.placeBefore(c) && !f.routed(c.last+1):
			m.Kind = Place
			return Site, 0.75
		}
		m.Kind = max(m.Kind, Person)
		return Acts, f.sure(c, 0.75, 0.6)
	}
	verb := f.tokens[at].is
	switch {
	case f.body(c) && m.Kind == Organization:
		return Undergoes, 0.55
	case verb&isStrike != 0 && m.Kind == State && c.last+1 < len(f.tokens) && f.tokens[c.last+1].is&isGroupNoun != 0:
		return Undergoes, 0.7 // attacked the Union fleet
	case verb&isStrike != 0 && (m.Kind == Place || m.Kind == State || m.Kind == NoKind || f.nameless(c, m) && storms(f.tokens[at].key)):
		m.Kind = Place
		return Site, f.sure(c, 0.75, 0.6)
	case m.Kind == Place, f.tokens[at].key == "entitled", f.tokens[at].key == "titled":
		return Mentioned, 0.5
	case f.tokens[at].capital:
		return Mentioned, 0.4
	case f.articled(c) && m.Kind == Organization && f.tokens[c.last].is&isOrgEnd == 0:
		return Mentioned, 0.5
	case strings.HasSuffix(f.tokens[at].key, "ed") || auxiliaries[f.tokens[at].key] || strings.HasSuffix(f.tokens[at].key, "ing"):
		if m.Kind == NoKind && f.articled(c) {
			m.Kind = Organization // acquired the Observer
		}
		m.Kind = max(m.Kind, Person)
		return Undergoes, f.sure(c, 0.7, 0.55)
	}
	m.Kind = max(m.Kind, Person)
	return Acts, f.sure(c, 0.6, 0.45)
}

// routed says whether the token at i opens a list's next pair: Korea via Tsushima, China via the Ryukyus.
func (f *english) routed(i int) bool {
	return i < len(f.tokens) && (f.tokens[i].key == "via" || f.tokens[i].key == "through")
}

// placeBefore says whether the name before the comma before c is a place in a frame.
func (f *english) placeBefore(c candidate) bool {
	i := c.first - 2
	if i < 0 || !f.tokens[i].capital {
		return false
	}
	for i > 0 && f.tokens[i-1].capital {
		i--
	}
	return i > 0 && f.tokens[i-1].is&(isIn|isTo) != 0
}
