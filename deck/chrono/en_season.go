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
	if s.joinsSeason(end) {
		return r, end, true
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
	if s.timeBefore(i) {
		return r, end, true
	}
	return r, i, false
}

// timeBefore says whether the words before the season at i make it a time: by the winter, in spring, the end of summer.
func (s *scanner) timeBefore(i int) bool {
	t, fall := s.text, s.text[i]|0x20 == 'f'
	start, stop := wordBefore(t, i)
	switch word := lower(t[start:stop]); word {
	case "in", "by", "until", "since", "during", "early", "late", "mid", "this", "that", "next", "following", "previous", "same", "last", "whole":
		return !fall || word != "by"
	case "of":
		return !fall && s.wordsBefore(start, "middle", "height", "end", "beginning", "start")
	case "the":
		return s.wordsBefore(start, "in", "by", "during", "over", "through", "throughout", "until", "since", "of", "for", "from", "leave", "whole")
	}
	return false
}

// joinsSeason says whether a season that tells its year follows at i: spring to autumn 1889, summer and fall of 1940.
func (s *scanner) joinsSeason(i int) bool {
	j, _, _ := sharedJoint(s.text, i)
	if j < 0 {
		return false
	}
	code, end := seasonCode(s.text, j)
	return code > 0 && s.yearAfter(end, &reading{unit: SeasonPrecision, season: code}) > end
}

// quarterCode is the EDTF code of Q1 to Q4, H1 or H2 at i, and its end.
func quarterCode(t string, i int) (code, end int) {
	if i+2 > len(t) || i+2 < len(t) && (isLetter(t[i+2]) || isDigit(t[i+2])) {
		return 0, i
	}
	switch n := int(t[i+1] - '1'); {
	case t[i] == 'Q' && n >= 0 && n < 4:
		return quarter1 + n, i + 2
	case t[i] == 'H' && n >= 0 && n < 2:
		return half1 + n, i + 2
	}
	return 0, i
}

// lookBackQuarter takes in the quarter or half before a year: Q3 1990, H1 of 2008.
func (s *scanner) lookBackQuarter(e *expression) {
	t := s.text
	if e.from.unit != YearPrecision || !e.from.hasYear {
		return
	}
	at := backSpace(t, e.start)
	if start, end := wordBefore(t, at); sameWord(t[start:end], "of") {
		at = backSpace(t, start)
	}
	if p := at - len("Q1"); p >= s.floor && (p == 0 || !isLetter(t[p-1]) && !isDigit(t[p-1])) {
		if code, end := quarterCode(t, p); code > 0 && end == at {
			e.start, e.from.unit, e.from.season = p, SeasonPrecision, code
		}
	}
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
