package name

// towards is a name after "to", "from" or "on": a place, unless it is known for a person.
func (f *english) towards(c candidate, m *Mention) (Role, float64) {
	switch m.Kind {
	case Person:
		if c.titled || c.last > c.core || f.surnames[c.key] != "" {
			return Undergoes, 0.65
		}
	}
	moves := f.moves(c)
	if m.Kind == Organization && !moves {
		return Undergoes, 0.6
	}
	if m.Kind == State && !moves {
		return Undergoes, 0.6
	}
	e := f.seen[c.key]
	if m.Kind == NoKind && !moves && f.receives(f.governorAt(c)) {
		m.Kind = Organization
		return Undergoes, 0.55
	}
	if m.Kind == NoKind && !moves && (e == nil || e.place == 0) {
		return Mentioned, 0.45
	}
	m.Kind = Place
	return Site, f.sure(c, 0.75, 0.6)
}

// moves says whether a word of movement stands shortly before the candidate's preposition.
func (f *english) moves(c candidate) bool {
	for i := c.first - 1; i >= 0 && i > c.first-6; i-- {
		if f.tokens[i].mark {
			return false
		}
		if f.tokens[i].is&(isMove|isStrike) != 0 {
			return true
		}
	}
	return false
}

// leaves says whether "for" at a token says where somebody went who left.
func (f *english) leaves(at int) bool {
	for i := at - 1; i >= max(0, at-6); i-- {
		switch f.tokens[i].key {
		case "left", "departed", "sailed", "embarked", "leaving", "departing", "sailing", "headed", "bound":
			return true
		}
		if f.tokens[i].mark {
			return false
		}
	}
	return false
}
