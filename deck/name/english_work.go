package name

// titled says whether the word before the candidate says that it is a work's title: his book Travels in Lapland.
func (f *english) titled(c candidate) bool {
	if c.first == 0 || c.titled || f.tokens[c.first-1].capital {
		return false
	}
	switch f.tokens[c.first-1].key {
	case "book", "novel", "film", "opera", "play", "poem", "song", "album", "painting", "essay", "symphony", "ballet", "musical", "sculpture", "pamphlet", "treatise", "tragedy", "comedy":
		return true
	}
	return false
}

// withinTitle says whether only small words stand between two candidates, the first of them of a title.
func (f *english) withinTitle(a, b candidate) bool {
	for _, t := range f.tokens[a.last+1 : b.first] {
		switch t.key {
		case "and", "of", "in", "the", "for", "to", "from", "a", "an":
		default:
			return false
		}
	}
	return true
}

// workOf says whether the candidate is a work by the person whose name with 's stands right before it: Mozart's Don Giovanni.
func (f *english) workOf(c candidate, m *Mention) bool {
	at := c.first - 1
	if at < 0 || !f.tokens[at].owner || !f.tokens[at].capital || !f.nameless(c, m) || c.last == c.core {
		return false
	}
	first := at
	for first > 0 && f.tokens[first-1].capital && f.adjacent(first-1, first) {
		first--
	}
	e := f.seen[f.join(first, at)]
	return f.surnames[f.tokens[at].key] != "" || first < at && f.tokens[at].is&(isState|isCity|isRegion|isOrgEnd|isPlaceEnd) == 0 || e != nil && e.acts > 0
}
