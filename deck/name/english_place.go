package name

// partOf are the nouns that say where in a place: off the coast of Africa.
var partOf = map[string]bool{
	"city": true, "town": true, "village": true, "island": true, "coast": true, "cities": true, "towns": true, "villages": true, "islands": true, "ports": true, "fortress": true, "post": true, "outpost": true, "fort": true, "colony": true, "settlement": true, "capital": true, "north": true, "south": true, "east": true, "west": true, "centre": true,
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
	case "besieged", "occupied", "liberated", "bombed", "shelled", "stormed", "sacked", "annexed", "recaptured", "retaken", "evacuated", "plundered", "looted", "razed", "fortified":
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
	case "city", "town", "village", "cities", "towns", "villages", "port", "fortress", "island", "province", "outskirts", "post", "outpost", "fort", "colony", "settlement":
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
