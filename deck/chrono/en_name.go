package chrono

import "strings"

// inName says whether a month's name from i on, with the next word at next, is a part of a person's, a place's or an event's: Karl August von Hardenberg,
// April Glaspie, the River of May, the July Monarchy, and May of one who has been named Theresa May before.
func (s *scanner) inName(i, next, month int) bool {
	start, end := wordBefore(s.text, i)
	switch word := lower(s.text[start:end]); word {
	case "of":
		if s.nameBefore(start) {
			return true
		}
		fallthrough
	case "by", "to", "for", "and", "from":
		if (month == may || month == march) && s.surname(i) {
			return true
		}
		if before, _ := wordBefore(s.text, start); word == "by" || isMonth(s.text, before) || s.sentenceStart(start) {
			return false
		}
		return s.givenName(i, next)
	}
	return !s.afterPreposition(i) && s.givenName(i, next)
}

// givenName says whether another name goes on from a month's name from i on: August Strindberg, Karl August von Hardenberg.
func (s *scanner) givenName(i, next int) bool {
	t := s.text
	if eatWord(t, next, "von", "van", "zu", "de") > 0 {
		return true
	}
	return next < len(t) && isUpper(t[next]) && t[next-1] == ' ' && wordEnd(t, i) == next-1 && !isMonth(t, next)
}

// nameBefore says whether the word before i is the first of a name rather than of a sentence, a weekday or a month.
func (s *scanner) nameBefore(i int) bool {
	start, end := wordBefore(s.text, i)
	if start == end || !isUpper(s.text[start]) || s.sentenceStart(start) || isMonth(s.text, start) {
		return false
	}
	return eatWord(s.text, start, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "easter", "early", "late", "mid", "in") < 0
}

// nearby is how far back in a passage it is looked for who or what has been introduced, in bytes.
const nearby = 1500

// surname says whether the month's name at i has ended a person's or a place's name shortly before.
func (s *scanner) surname(i int) bool {
	word := s.text[i:wordEnd(s.text, i)]
	for at := max(0, i-nearby); ; at += len(word) {
		k := strings.Index(s.text[at:i], word)
		if k < 0 {
			return false
		}
		at += k
		name, _ := wordBefore(s.text, at)
		if the, end := wordBefore(s.text, name); s.nameBefore(at) && !sameWord(s.text[the:end], "the") {
			return true
		}
	}
}

// dropName leaves of a month that ends a name only the year after it: they settled at Cape May in 1812.
func (s *scanner) dropName(e *expression) bool {
	t := s.text
	_, end, ok := monthName(t, e.start)
	if !ok || !e.from.hasYear || !isUpper(t[e.start]) || e.form != unit {
		return false
	}
	in := eatWord(t, skipSpace(t, end), "in")
	if in < 0 {
		return false
	}
	if start, stop := wordBefore(t, e.start); !s.nameBefore(e.start) && !(sameWord(t[start:stop], "of") && s.nameBefore(start)) {
		return false
	}
	e.start, e.from.unit, e.from.month = skipSpace(t, in), YearPrecision, 0
	return true
}

func isMonth(t string, i int) bool {
	_, _, ok := monthName(t, i)
	return ok
}
