package chrono

// holidays are the days that histories date by name; the longer of two that begin alike comes first.
var holidays = [...]struct {
	name       string
	month, day int
	alone      bool // a day without its year too
}{
	{"christmas eve", 12, 24, true},
	{"christmas day", 12, 25, true},
	{"christmas", 12, 25, false},
	{"new year's eve", 12, 31, true},
	{"new year’s eve", 12, 31, true},
	{"new year's day", 1, 1, true},
	{"new year’s day", 1, 1, true},
}

// festive are nouns that a holiday qualifies.
var festive = [...]string{"dinner", "dinners", "party", "parties", "tree", "trees", "present", "presents", "season", "truce", "carol", "carols", "offensive", "bombing", "bombings", "holiday", "holidays", "card", "cards", "market", "markets", "message", "celebrations"}

// holiday reads Christmas 1963, New Year's Day 1801, and a holiday that goes on from the date before it: by Christmas, on Christmas Eve.
func (s *scanner) holiday(i int) (*expression, bool) {
	t := s.text
	for _, h := range &holidays {
		end := i + len(h.name)
		if end > len(t) || !isUpper(t[i]) || !sameName(t[i:end], h.name) || end < len(t) && isLetter(t[end]) {
			continue
		}
		e := s.expression(expression{start: i, from: reading{unit: DayPrecision, month: h.month, day: h.day}})
		if e.end = s.yearAfter(end, &e.from); e.end > end {
			return e, true
		}
		next := skipSpace(t, end)
		return e, h.alone || s.wordsBefore(i, "by", "at", "before", "until", "after", "since") && !(next < len(t) && isUpper(t[next])) && eatWord(t, next, festive[:]...) < 0
	}
	return nil, false
}

// sameName compares words of the text with a name in lower case, the case of ASCII letters ignored.
func sameName(words, name string) bool {
	for i := range len(words) {
		if c := words[i]; c != name[i] && !(isUpper(c) && c|0x20 == name[i]) {
			return false
		}
	}
	return true
}

// markedYear reads the years that are marked by their word: year 247, Year two hundred and sixty seven.
func (s *scanner) markedYear(i, end int) (*expression, bool) {
	t := s.text
	if !sameWord(t[i:end], "year") {
		return nil, false
	}
	j := skipSpace(t, end)
	e := s.expression(expression{start: i, from: reading{unit: YearPrecision, hasYear: true}})
	if n, ok := readArabic(t, j); ok && n.places >= 3 && n.places <= 4 && n.value > 0 {
		if _, bc := eraAfter(t, n.end); !bc {
			e.from.year, e.end = n.value, n.end
			s.finish(e)
			return e, true
		}
	}
	year, p, ok := readEnglishYear(t, j)
	e.from.year, e.end = year, p
	return e, ok && year >= 100
}
