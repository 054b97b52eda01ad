package name

import (
	"strings"
)

// candidate is a run of words that may be a name.
type candidate struct {
	first, last int // tokens
	core        int // first token of the name itself, titles left out
	key         string
	is          trait // what the vocabulary says of the whole
	titled      bool
}

// joiners may stand inside names between capitalised words.
var joiners = map[string]bool{
	"de": true, "da": true, "di": true, "du": true, "des": true, "del": true, "della": true, "la": true, "le": true, "von": true, "van": true, "der": true,
	"den": true, "zu": true, "no": true, "al": true, "el": true, "bin": true, "ibn": true, "ben": true, "y": true, "dos": true, "das": true,
}

// ofHeads are words after which "of" goes on with the same name.
const ofHeads = isOrgEnd | isPlaceEnd | isEvent | isRoyal

// candidates are the runs of capitals of the sentence.
func (f *english) candidates() []candidate {
	var found []candidate
	for i := 0; i < len(f.tokens); i++ {
		t := f.tokens[i]
		if t.is&isSmall != 0 && !t.mark {
			found = append(found, candidate{first: i, last: i, core: i, key: t.key, is: isState})
			continue
		}
		if !t.capital || t.date || t.mark || t.quoted {
			continue
		}
		last := f.runEnd(i)
		for i < last && (f.opens(i) || f.tokens[i].key == "the") && f.vocabulary.words[f.join(i, last)] == 0 &&
			f.tokens[i].is&isStop != 0 && f.tokens[i].is&(isPeople|isState|isRoyal|isTitle) == 0 {
			i++ // The, In, … at the start of a run
		}
		c := f.candidate(i, last)
		if c.key != "" && c.core == i && i > 0 && ordinal(f.tokens[i-1].text) && f.tokens[last].is&isOrgEnd != 0 && f.adjacent(i-1, i) {
			c.first, c.core, c.key = i-1, i-1, f.join(i-1, last) // 1st Cavalry Division
		}
		if c.key != "" && c.core == i && i == last && i > 0 && particle(f.tokens[i-1].key) && f.adjacent(i-1, i) {
			c.first, c.core, c.key = i-1, i-1, f.join(i-1, last) // van Gogh
		}
		if c.key != "" {
			found = append(found, c)
		}
		i = last
	}
	return found
}

// runEnd is the last token of the run of capitals that starts at i.
func (f *english) runEnd(i int) int {
	last := i
	for {
		next := last + 1
		if f.tokens[last].owner && !f.owned(next) {
			break // Poland's, but not Workers' Party
		}
		if next >= len(f.tokens) {
			break
		}
		t := f.tokens[next]
		if (t.capital || t.is&isSmall != 0 || arabic(t.text)) && !t.date && f.adjacent(last, next) {
			last = next
			continue
		}
		if t.key == "the" && next+1 < len(f.tokens) && f.tokens[next+1].capital && !f.tokens[next+1].date && f.adjacent(last, next) &&
			f.tokens[last].is&(isState|isCity|isStop|isOrgEnd|isPlaceEnd) == 0 && f.tokens[next+1].is&(isState|isPeople|isOrgEnd) == 0 {
			last = next + 1 // Llywelyn the Great
			continue
		}
		jump := next
		if t.key == "of" && (f.tokens[last].is&ofHeads != 0 || f.officeOf(last)) || joiners[t.key] || arabicLower(t.text) || t.text == "&" || t.key == "for" && f.partyFor(last) {
			jump = next + 1
			if jump < len(f.tokens) && (f.tokens[jump].key == "the" || joiners[f.tokens[jump].key]) {
				jump++
			}
		}
		if jump == next || jump >= len(f.tokens) || !f.tokens[jump].capital || f.tokens[jump].date {
			break
		}
		last = jump
	}
	return last
}

// adjacent says whether only a blank parts two tokens.
func (f *english) adjacent(a, b int) bool {
	gap := 1
	if f.tokens[a].owner {
		gap = len("’s ")
	}
	return f.tokens[b].from-f.tokens[a].to <= gap && !f.tokens[a].mark
}

// candidate classifies a run by the vocabulary, titles taken off. An empty key means that it is no name.
func (f *english) candidate(first, last int) candidate {
	c := candidate{first: first, last: last, core: first}
	if c.is = f.vocabulary.words[f.join(first, last)]; c.is&(isState|isCity|isRegion|isPeople) != 0 {
		c.key = f.join(first, last)
		return c
	}
	if ship(f.tokens[first].key) || last > first && numeral(f.tokens[first].key) && f.tokens[first+1].is&isTitle == 0 && f.tokens[last].is&(isOrgEnd|isRoyal) == 0 {
		return candidate{} // USS Monitor, Second Bull Run
	}
	if c.core < last && f.tokens[c.core+1].is&isTitle != 0 && f.tokens[c.core+1].is&isOrgEnd == 0 && f.tokens[last].is&(isOrgEnd|isEvent) == 0 &&
		(f.tokens[c.core].is&(isState|isPeople|isOrgEnd) != 0 || acronym(f.tokens[c.core].text)) {
		c.core++ // US Secretary of State Dean Acheson
	}
	for c.core < last && f.titles(c.core, last) {
		if f.officeOf(c.core) {
			for c.core < last && !offices[f.tokens[c.core].key] {
				c.core++
			}
			if f.tokens[c.core].key == "foreign" && c.core < last {
				c.core++ // Foreign Affairs
			}
		}
		if c.core == last {
			return candidate{} // the Secretary of State
		}
		c.core++
		c.titled = true
	}
	if f.tokens[c.core].is&isRoyal != 0 && c.core < last {
		c.titled = true
	}
	if last == c.core && f.tokens[last].is&(isStop|isTitle|isRoyal) != 0 || last > c.core && f.tokens[last].is&isTitle != 0 && !c.titled {
		return candidate{} // Vice President, White Guard Commander-in-Chief
	}
	for c.core < last && hyphened(f.tokens[c.core].text) {
		c.core++ // Charlotte-based Bank of America
	}
	if after := min(c.core+1, last); last > c.core && (last > c.core+1 || f.tokens[after].is&isTitle != 0) &&
		f.tokens[after].is&(isOrgEnd|isPlaceEnd) == 0 && f.tokens[c.core].is&isPeople != 0 && f.tokens[last].is&(isOrgEnd|isPlaceEnd|isEvent) == 0 {
		c.core++ // French President Charles de Gaulle, Scottish chemist: the people is no part of the name
		for c.core < last && f.titles(c.core, last) {
			c.core++
			c.titled = true
		}
	}
	if last == c.core && f.tokens[last].is&(isOrgEnd|isPlaceEnd|isEvent) != 0 && !acronym(f.tokens[last].text) || f.compound(c) {
		return candidate{}
	}
	c.key = f.join(c.core, last)
	c.is = f.vocabulary.words[c.key] &^ (isStop | isTitle)
	return c
}

// compound says whether the run holds an event's head or a participle: Boshin War, Charlotte-based.
func (f *english) compound(c candidate) bool {
	for i := c.core; i <= c.last; i++ {
		key := f.tokens[i].key
		if c.last > c.core && f.vocabulary.words[key]&isEvent != 0 && f.tokens[c.last].is&isOrgEnd == 0 && !centre(f.tokens[c.last].key) {
			return true
		}
		if hyphened(f.tokens[i].text) {
			return true
		}
	}
	return false
}

// centre says whether a word ends the name of a building that may be called after what is done there: Space Flight Center.
func centre(w string) bool {
	return w == "center" || w == "centre" || w == "museum" || w == "hall" || w == "park"
}

func hyphened(word string) bool {
	at := strings.LastIndexByte(word, '-')
	return at > 0 && (participle(word[at+1:]) || strings.HasPrefix(word, "Co-") || acronym(word[at+1:]) && strings.ToUpper(word[:at]) == word[:at]) // R-IL
}

// participle says whether the second part of a compound makes it no name: -based, -ruled, -speaking, -born.
func participle(part string) bool {
	switch part {
	case "led", "built", "held", "born", "era", "style", "made":
		return true
	}
	return strings.HasSuffix(part, "ed") || strings.HasSuffix(part, "ing")
}

func acronym(word string) bool { return len(word) > 1 && strings.ToUpper(word) == word }

func (f *english) join(first, last int) string {
	if first == last {
		return f.tokens[first].key
	}
	parts := make([]string, 0, last-first+1)
	for _, t := range f.tokens[first : last+1] {
		parts = append(parts, t.key)
	}
	return strings.Join(parts, " ")
}
