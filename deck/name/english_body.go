package name

// The words around a name that nothing knows tell what bears it: the publisher Ulvang, sold to Ulvang, at his house, Ulvang.

// called says whether a word before a name says that it is the name of a body: the company Skogby.
func called(w string) bool {
	switch w {
	case "company", "firm", "newspaper", "magazine", "brewery", "airline", "conglomerate", "consortium", "band", "orchestra", "troupe", "militia", "charity":
		return true
	}
	return trades(w)
}

// trades says whether a word is that of a body or of a person: the publisher Ulvang.
func trades(w string) bool {
	switch w {
	case "publisher", "manufacturer", "retailer", "shipbuilder", "label", "club", "team", "bank":
		return true
	}
	return false
}

// body says whether a word before the candidate makes it the name of a body.
func (f *english) body(c candidate) bool {
	at := c.first - 1
	if c.titled || c.core > c.first || at < 0 || c.is != 0 || f.tokens[at].capital || at > 0 && f.tokens[at-1].owner {
		return false
	}
	return called(f.tokens[at].key) && (c.last == c.core || !trades(f.tokens[at].key))
}

// receives says whether the preposition at a token gives something to the name behind it: sold to, a gift from.
func (f *english) receives(at int) bool {
	if at < 1 {
		return false
	}
	verb := f.tokens[at-1].key
	switch f.tokens[at].key {
	case "to":
		switch verb {
		case "sold", "given", "awarded", "granted", "leased", "donated", "presented", "bequeathed", "entrusted", "licensed":
			return true
		}
	case "from":
		return verb == "gift" || verb == "bought" || verb == "purchased" || verb == "loan"
	}
	return false
}

// guided says whether "of" at a token follows what somebody did for the event: under the direction of.
func (f *english) guided(at int) bool {
	if at < 2 {
		return false
	}
	switch f.tokens[at-1].key {
	case "direction", "funding", "leadership", "patronage", "supervision", "guidance", "auspices", "sponsorship", "management", "rule", "reign", "presidency", "command":
	default:
		return false
	}
	for i := at - 2; i >= max(0, at-4); i-- {
		if f.tokens[i].key == "under" {
			return true
		}
	}
	return false
}

// homeBefore says whether the comma at a token follows a place that only the name behind tells: at his country house, Ulvang.
func (f *english) homeBefore(at int) bool {
	if at < 2 || f.tokens[at].text != "," {
		return false
	}
	switch f.tokens[at-1].key {
	case "estate", "house", "home", "farm", "villa", "residence", "ranch", "hometown", "birthplace", "plantation", "manor", "mansion", "cottage", "seat", "headquarters", "base":
	default:
		return false
	}
	for i := at - 2; i >= max(0, at-5); i-- {
		if f.tokens[i].is&isIn != 0 {
			return true
		}
	}
	return false
}

// homeOf says whether the name before the comma at a token is that of a place which only it tells: at his house, Ulvang, Nordland.
func (f *english) homeOf(at int) bool {
	if at < 1 || f.tokens[at].text != "," {
		return false
	}
	i := at - 1
	for i > 0 && f.tokens[i].capital {
		i--
	}
	return i < at-1 && f.homeBefore(i)
}

// studied says whether "in" after the word goes on with a field of learning: the Nobel Prize in Chemistry.
func studied(w string) bool {
	switch w {
	case "prize", "award", "medal", "degree", "doctorate", "phd", "ph.d.", "diploma", "professorship", "chair", "bachelor's", "master's", "course", "courses", "lectures", "laureate":
		return true
	}
	return false
}

// bracketed is the other name that a bracket at a token gives, of two words or more: Ogród Saski (the Saxon Garden).
func (f *english) bracketed(at int, text string) string {
	if at+3 >= len(f.tokens) || f.tokens[at].text != "(" {
		return ""
	}
	first := at + 1
	if f.tokens[first].key == "the" {
		first++
	}
	for i := first; i < len(f.tokens); i++ {
		switch t := f.tokens[i]; {
		case t.mark && t.text == ")" && i > first+1:
			return text[f.tokens[first].from:f.tokens[i-1].to]
		case t.mark || t.date || !t.capital:
			return ""
		}
	}
	return ""
}
