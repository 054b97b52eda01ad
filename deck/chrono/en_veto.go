package chrono

import (
	"slices"
	"strings"
)

// plausible rejects English readings that are no date where they stand.
func (s *scanner) plausible(e *expression) bool {
	r := e.from
	if e.form == closed && (r.unit != YearPrecision || r.year > 100) { // 2000–3000 troops, but 1576–77 killed
		short := e.end > 2 && !isDigit(s.text[e.end-3])
		return r.unit != YearPrecision || short || !s.countsThings(e.end)
	}
	switch r.unit {
	case MonthPrecision:
		if s.dropName(e) {
			return true
		}
		return r.hasYear || r.part != Whole || e.form != unit || s.plausibleMonth(e)
	case DayPrecision:
		return r.month > 0 && s.plausibleDay(e)
	case YearPrecision:
		return r.year < 1000 || r.century || !isDigit(s.text[e.end-1]) || s.plausibleYear(e)
	}
	return true
}

// The months whose names are verbs too.
const (
	march = 3
	may   = 5
)

// plausibleMonth judges the name of a month alone.
func (s *scanner) plausibleMonth(e *expression) bool {
	t := s.text
	month, end, ok := monthName(t, e.start)
	if !ok {
		return true
	}
	word := t[e.start:end]
	capital := isUpper(word[0])
	next := skipSpace(t, end)
	switch {
	case len(word) < len(lowerMonths[month]): // Mar, Dec., Sun-like abbreviations
		return capital && !isUpper(word[1]) && s.afterPreposition(e.start)
	case next < len(t) && isUpper(t[next]) && eatWord(t, next, "revolution", "days", "uprising", "coup", "manifesto", "crisis", "street", "road", "avenue") > 0:
		return false // the October Revolution
	case capital && s.inName(e.start, next, month):
		return false
	case (month == march || month == may) && !capital:
		return !s.goesOn(end) && s.wordsBefore(e.start, "in", "since", "until", "by")
	case month == march || month == may:
		if !s.afterPreposition(e.start) || eatWord(t, next, "be", "have", "not", "on") > 0 {
			return false
		}
		return eatWord(t, next, "to", "the", "or") < 0 || !s.sentenceStart(e.start)
	}
	return capital || month != 8 // august
}

// wordsBefore says whether one of the lower-case words stands before i.
func (s *scanner) wordsBefore(i int, words ...string) bool {
	start, end := wordBefore(s.text, i)
	return slices.Contains(words, lower(s.text[start:end]))
}

// afterPreposition says whether a word of time stands before i, or a name of a month that is joined to it.
func (s *scanner) afterPreposition(i int) bool {
	start, end := wordBefore(s.text, i)
	if start == end {
		return eatBack(s.text, i, "–", "-", "(", "/") >= 0
	}
	if _, _, ok := monthName(s.text, start); ok {
		return true
	}
	switch lower(s.text[start:end]) {
	case "in", "by", "since", "until", "till", "of", "from", "to", "through", "during", "before", "after", "between", "early", "late", "mid", "last", "next", "this", "that", "following", "previous", "for", "and":
		return true
	}
	return false
}

// plausibleDay rejects the verbs (may 24 be, one may) and numbers that count (March 30 miles).
func (s *scanner) plausibleDay(e *expression) bool {
	t := s.text
	if e.from.hasYear {
		return true
	}
	start, month, end, ok := monthIn(t, e.start, e.end)
	if !ok || month != march && month != may || isUpper(t[start]) {
		return !s.countsThings(e.end) || s.countsLoosely(e.end)
	}
	if end == e.end { // 24 may
		return isDigit(t[e.start])
	}
	if end-start == len("mar") && month == march {
		return true
	}
	j := skipSpace(t, end)
	if p := eatWord(t, j, "the"); p > 0 {
		j = skipSpace(t, p)
	}
	_, _, ordinal, day := dayNumber(t, j)
	return day && (ordinal || !s.goesOn(e.end))
}

// monthIn finds the name of a month from i on.
func monthIn(t string, i, limit int) (start, month, end int, ok bool) {
	for i < limit {
		if !isLetter(t[i]) {
			i++
			continue
		}
		if month, end, ok = monthName(t, i); ok {
			return i, month, end, true
		}
		i = wordEnd(t, i)
	}
	return i, 0, i, false
}

// plausibleYear judges four digits that stand alone. After a word of time they are a year unless they count something; before 1500 and at full hundreds,
// where numbers are more common than years, only then.
func (s *scanner) plausibleYear(e *expression) bool {
	t, year := s.text, e.from.year
	if eatBack(t, e.start, "No. ", "no. ", "Nr. ", "p. ", "pp. ", "vol. ", "Vol. ", "Nos. ") >= 0 {
		return false
	}
	if e.from.part != Whole || e.form != unit || !e.approx && isLetter(t[e.start]) || e.approx && year%100 != 0 || eatWord(t, e.start, "c", "ca", "circa") > 0 {
		return true
	}
	counts := s.countsThings(e.end)
	if counts && !s.countsLoosely(e.end) {
		return false
	}
	if eatBack(t, e.start, "'s ", "’s ") >= 0 { // Robert's 1143 translation
		return !counts
	}
	start, end := wordBefore(t, e.start)
	word := lower(t[start:end])
	switch word {
	case "in", "since", "until", "from", "by", "during", "before", "after", "between", "early", "late", "mid", "and", "year", "summer", "spring", "autumn", "winter", "to", "till", "through", "or", "circa", "christmas", "easter":
		if year%100 == 0 && (word == "by" || word == "and" || word == "or" || word == "to") && s.pluralAt(e.end) {
			return false // attended by 2000 guests
		}
		return !counts || year%10 != 0
	case "about", "some", "nearly", "over", "approximately", "around", "least", "most", "than", "only", "almost", "another", "exactly", "roughly", "lost", "killed", "with",
		"hill", "bus", "lot", "article", "articles", "section", "paragraph", "clause", "windows", "office", "issue", "item", "number", "numbers",
		"page", "pages", "p", "pp", "no", "route", "room", "flight", "model", "apollo", "vol", "volume", "line", "chapter", "verse", "building", "highway", "apartment":
		return false
	}
	if s.hasCount(start, e.end) {
		return false
	}
	if year >= 1500 && (year%100 != 0 || start == end) {
		return year < 2100
	}
	return !counts && (word == "of" || word == "the" && (year%100 != 0 || year >= 1800 && s.goesOn(e.end) && !s.pluralAt(e.end)) || start == end && eatBack(t, e.start, "(", "–", "-", "=") >= 0)
}

// hasCount says whether the number that ends at end stands between a verb at i and what it counts: had 1812 rifles, carrying 1750 passengers.
func (s *scanner) hasCount(i, end int) bool {
	t := s.text
	verb := lower(t[i:wordEnd(t, i)])
	switch {
	case verb == "had", verb == "has", verb == "have", verb == "held", verb == "contains":
	case strings.HasSuffix(verb, "ed"), strings.HasSuffix(verb, "ing"):
	default:
		return false
	}
	return s.pluralAt(end)
}

// pluralAt says whether a word of lower case that looks like a plural follows at i.
func (s *scanner) pluralAt(i int) bool {
	j := skipSpace(s.text, i)
	noun := s.text[j:wordEnd(s.text, j)]
	return len(noun) > len("was") && !isUpper(noun[0]) && noun[len(noun)-1] == 's' && !strings.HasSuffix(noun, "ss") && !strings.HasSuffix(noun, "us") && !strings.HasSuffix(noun, "is")
}

// countsThings says whether what follows at i is counted by a number before it.
func (s *scanner) countsThings(i int) bool {
	j := skipHyphen(s.text, i)
	_, ok := countedThings[lower(s.text[j:wordEnd(s.text, j)])]
	return ok
}

// countsLoosely says whether the counted word at i is one that may also follow a year: In 1805 French troops …, by 1914 of all ….
func (s *scanner) countsLoosely(i int) bool {
	loosely, ok := countedThings[lower(s.text[skipSpace(s.text, i):wordEnd(s.text, skipSpace(s.text, i))])]
	return ok && loosely
}

// countedThings are words after a number that it counts; true for those that go on with a sentence after a year too.
var countedThings = func() map[string]bool {
	words := map[string]bool{}
	for _, w := range [...]string{
		"men", "people", "soldiers", "troops", "persons", "tons", "tonnes", "km", "kilometres", "kilometers", "miles", "metres", "meters", "feet", "ft", "yards", "acres", "hectares", "kg", "pounds",
		"lb", "lbs", "dollars", "francs", "marks", "yen", "casualties", "prisoners", "aircraft", "planes", "tanks", "guns", "ships", "horses", "cavalry", "infantry", "killed", "dead", "wounded",
		"deaths", "civilians", "inhabitants", "residents", "hours", "minutes", "seconds", "days", "weeks", "months", "years", "percent", "per", "pieces", "copies", "members", "votes", "voters",
		"delegates", "volunteers", "workers", "students", "families", "houses", "households", "vehicles", "trucks", "rounds", "degrees", "million", "thousand", "hundred", "billion", "m", "cm", "mm",
		"fighters", "troopers", "officers", "sailors", "marines", "warriors", "rebels", "refugees", "settlers", "strong", "man", "times", "pages", "mph", "knots", "hp", "words", "points", "sq", "square",
		"others", "regulars", "militia", "reinforcements", "archers", "hoplites", "triremes", "knights", "villages", "towns", "items",
	} {
		words[w] = false
	}
	for _, w := range [...]string{"of", "other", "more", "large", "small", "french", "british"} {
		words[w] = true
	}
	return words
}()
