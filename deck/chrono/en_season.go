package chrono

// seasonCode is the EDTF code of the season's name at i.
func seasonCode(t string, i int) (code, end int) {
	end = wordEnd(t, i)
	switch word := t[i:end]; {
	case sameWord(word, "spring"), sameWord(word, "springtime"):
		return spring, end
	case sameWord(word, "summer"), sameWord(word, "summertime"):
		return spring + 1, end
	case sameWord(word, "autumn"), sameWord(word, "fall"):
		return spring + 2, end
	case sameWord(word, "winter"), sameWord(word, "wintertime"):
		return winter, end
	}
	return 0, i
}

// seasonFirst reads spring 1940, summer of 1916, the winter. A season without a year counts only after a word of time, since the names are ordinary
// words: the fall of Rome, the Winter War.
func (s *scanner) seasonFirst(i int) (reading, int, bool) {
	t := s.text
	code, end := seasonCode(t, i)
	if code == 0 {
		return reading{}, i, false
	}
	r := reading{unit: SeasonPrecision, season: code}
	if at := s.yearAfter(end, &r); at > end {
		return r, at, true
	}
	if isUpper(t[i]) && i > 0 && !s.sentenceStart(i) {
		return r, i, false
	}
	j := skipSpace(t, end)
	if eatWord(t, j, "of", "from") > 0 || t[i]|0x20 == 'f' && eatWord(t, j, "in", "to", "into", "back", "below", "under", "out", "off", "short", "apart", "on") > 0 {
		return r, i, false
	}
	if end < len(t) && (t[end] == '-' || t[end] == '\'') {
		return r, i, false
	}
	if !isUpper(t[i]) && t[i] != 'f' && eatWord(t, j, "offensive", "offensives", "campaign", "invasion") > 0 {
		return r, end, true
	}
	if s.namesThing(j) {
		return r, i, false
	}
	start, stop := wordBefore(t, i)
	switch word := lower(t[start:stop]); word {
	case "in", "by", "until", "since", "during", "early", "late", "mid", "this", "that", "next", "following", "previous", "same", "last", "whole":
		return r, end, t[i]|0x20 != 'f' || word != "by"
	case "of":
		return r, end, s.wordsBefore(start, "middle", "height", "end", "beginning", "start") && t[i]|0x20 != 'f'
	case "the":
		before, stop := wordBefore(t, start)
		switch lower(t[before:stop]) {
		case "in", "by", "during", "over", "through", "throughout", "until", "since", "of", "for", "from", "leave", "whole":
			return r, end, true
		}
	}
	return r, i, false
}

// namesThing says whether a noun that seasons qualify follows: the winter quarters, the spring offensive.
func (s *scanner) namesThing(i int) bool {
	return eatWord(s.text, i, "war", "palace", "quarters", "offensive", "campaign", "games", "olympics", "soldier", "camp", "line", "clothing", "clothes", "festival", "break", "school", "camps", "uniforms", "line", "rains", "residence", "house", "capital", "solstice", "equinox", "semester", "tide", "water", "storm") > 0
}

// sentenceStart says whether a sentence begins at i, so that a capital says nothing.
func (s *scanner) sentenceStart(i int) bool {
	j := backSpace(s.text, i)
	return j == 0 || s.text[j-1] == '.' || s.text[j-1] == '\n' || s.text[j-1] == '"' || s.text[j-1] == '!' || s.text[j-1] == '?' || s.text[j-1] == ')'
}

// lower is an ASCII word in lower case. Short words of lower case, which most are, cost nothing.
func lower(word string) string {
	for i := range len(word) {
		if isUpper(word[i]) {
			b := []byte(word)
			for k := range b {
				b[k] |= 0x20
			}
			return string(b)
		}
	}
	return word
}
