package name

import "strings"

// partOf are the nouns that say where in a place: off the coast of Africa.
var partOf = map[string]bool{
	"valley": true, "city": true, "town": true, "village": true, "island": true, "coast": true, "cities": true, "towns": true, "villages": true, "islands": true, "ports": true, "fortress": true, "post": true, "outpost": true, "fort": true, "colony": true, "settlement": true, "capital": true, "north": true, "south": true, "east": true, "west": true, "centre": true,
	"center": true, "outskirts": true, "port": true, "banks": true, "shores": true, "streets": true, "suburb": true, "suburbs": true, "middle": true,
	"part": true, "parts": true, "region": true, "province": true, "heart": true, "border": true, "interior": true, "most": true, "much": true,
}

// falls says whether the verb at i tells what becomes of a place only.
func (f *english) falls(i int) bool {
	if i >= len(f.tokens) {
		return false
	}
	switch f.tokens[i].key {
	case "fell", "capitulated":
		return true
	case "was", "were", "had", "been", "is", "finally", "later", "soon", "then":
		return f.falls(i + 1)
	case "besieged", "occupied", "liberated", "bombed", "shelled", "stormed", "sacked", "annexed", "recaptured", "retaken", "evacuated", "plundered", "looted", "razed", "fortified", "settled", "planted", "platted":
		return i > 0 && auxiliaries[f.tokens[i-1].key]
	}
	return false
}

// nameless says whether only its two or more capitals make a person of the candidate: Dong Khe.
func (f *english) nameless(c candidate, m *Mention) bool {
	e := f.seen[c.key]
	return m.Kind == Person && c.is == 0 && !c.titled && (e == nil || e.acts == 0)
}

// storms says whether the object of a verb is a place rather than a person.
func storms(w string) bool {
	switch w {
	case "attack", "attacked", "attacking", "reached", "reaching", "entered", "entering", "occupied", "occupying", "invaded", "invading", "besieged", "besieging",
		"bombed", "bombing", "shelled", "shelling", "stormed", "evacuated", "evacuating", "evacuate", "liberated", "liberating", "sacked", "crossed", "crossing",
		"surrounded", "bombarded", "raided", "retook", "recaptured", "overran":
		return true
	}
	return false
}

// christened says whether "of" after the word gives an event its name.
func christened(w string) bool {
	switch w {
	case "battle", "battles", "war", "wars", "treaty", "treaties", "peace", "truce", "armistice", "conference", "convention", "council":
		return true
	}
	return false
}

// takes says whether a noun tells what is done to places only.
func takes(w string) bool {
	switch w {
	case "siege", "liberation", "occupation", "bombing", "bombardment", "annexation", "evacuation", "storming", "blockade", "recapture", "sack", "shelling":
		return true
	}
	return false
}

// settled says whether only the name of a place follows "of" after the word.
func settled(w string) bool {
	switch w {
	case "coast", "shores", "valley", "city", "town", "village", "cities", "towns", "villages", "port", "fortress", "island", "province", "outskirts", "post", "outpost", "fort", "colony", "settlement":
		return true
	}
	return false
}

// measured says whether a direction at i is counted from a place: 20 miles (32 km) north of Hanoi.
func (f *english) measured(i int) bool {
	if !direction(f.tokens[i].key) {
		return false
	}
	for k := i - 1; k >= max(0, i-5); k-- {
		switch f.tokens[k].key {
		case "miles", "mile", "km", "kilometres", "kilometers", "leagues":
			return true
		}
	}
	return false
}

// parted says whether "between" at a token says what lies between two names: the border between Finland and Russia.
func (f *english) parted(at int) bool {
	if at < 1 || f.tokens[at].key != "between" && f.tokens[at].key != "with" {
		return false
	}
	switch f.tokens[at-1].key {
	case "border", "borders", "boundary", "frontier", "line", "difference", "relations", "relationship", "relation", "distance":
		return true
	}
	return false
}

// team says whether the name is that of a team: a place, and a plural that is no kind of place: New Orleans Hornets.
func (f *english) team(c candidate) bool {
	t := f.tokens[c.last]
	if c.last == c.core || c.titled || c.is != 0 || !strings.HasSuffix(t.key, "s") || t.is&(isPlaceEnd|isOrgEnd|isEvent|isPeople|isState|isCity|isRegion) != 0 {
		return false
	}
	return toponymic(f.tokens[c.core].key) && f.vocabulary.words[f.join(c.core, c.last-1)]&(isState|isCity|isRegion) != 0
}

// polity says whether the name is that of a land which a state holds, or of a land by its form of rule: British Somaliland, the Duchy
// of Parma.
func (f *english) polity(c candidate) bool {
	if c.last == c.core || c.titled {
		return false
	}
	if first := f.tokens[c.core]; first.is&isPeople != 0 && c.last == c.core+1 {
		last := f.tokens[c.last]
		return last.is&(isState|isRegion) != 0 || strings.HasSuffix(last.key, "land") && len(last.key) > len("highland") || last.key == "indies"
	}
	for i := c.core; i < c.last; i++ {
		if f.tokens[i].key == "of" {
			return i > c.core && ruled[f.tokens[i-1].key] && f.tokens[c.last].is&(isOrgEnd|isEvent|isTitle) == 0
		}
	}
	return false
}

// ruled are the lands that are called after their form of rule.
var ruled = map[string]bool{
	"kingdom": true, "republic": true, "duchy": true, "principality": true, "emirate": true, "sultanate": true, "khanate": true, "colony": true, "territory": true,
	"protectorate": true, "dominion": true, "empire": true, "caliphate": true, "electorate": true, "margraviate": true, "landgraviate": true,
}

// plays says whether a known place that begins a clause is followed by what happens there or what its people do: Chicago hosted.
func (f *english) plays(c candidate) bool {
	if c.is&(isCity|isRegion) == 0 || c.last+1 >= len(f.tokens) || f.tokens[c.last].owner {
		return false
	}
	switch f.tokens[c.last+1].key {
	case "hosted", "held", "saw", "witnessed", "experienced", "suffered", "joined", "seceded", "gained", "adopted", "had":
		return true
	case "became":
		for i := c.last + 2; i < min(len(f.tokens), c.last+6); i++ {
			if t := f.tokens[i]; t.is&isPlaceEnd != 0 || t.key == "independent" || t.key == "capital" || t.key == "headquarters" || t.key == "part" || t.key == "seat" {
				return true // and no heiress
			}
		}
	}
	return false
}
