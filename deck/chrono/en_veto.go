package chrono

// countsThings says whether a noun that is counted follows at i.
func (s *scanner) countsThings(i int) bool {
	return eatWord(s.text, skipHyphen(s.text, i), "men", "people", "soldiers", "troops", "persons", "tons", "tonnes", "km", "kilometres", "kilometers", "miles", "metres", "meters", "feet", "ft", "yards",
		"acres", "hectares", "kg", "pounds", "lb", "lbs", "dollars", "francs", "marks", "yen", "casualties", "prisoners", "aircraft", "planes", "tanks", "guns", "ships", "horses", "cavalry", "infantry",
		"killed", "dead", "wounded", "deaths", "civilians", "inhabitants", "residents", "hours", "minutes", "seconds", "days", "weeks", "months", "years", "percent", "per", "pieces", "copies", "members", "votes", "voters",
		"delegates", "volunteers", "workers", "students", "families", "houses", "households", "vehicles", "trucks", "rounds", "degrees", "million", "thousand", "hundred", "billion", "m", "cm", "mm",
		"fighters", "troopers", "officers", "sailors", "marines", "warriors", "rebels", "refugees", "settlers", "strong", "man", "times", "pages", "mph", "knots", "hp", "words", "points", "sq", "square", "of", "other", "more", "others", "km2",
		"regulars", "militia", "reinforcements", "archers", "hoplites", "triremes", "knights", "villages", "towns", "items", "large", "small", "french", "british") > 0
}

// plausible rejects English readings that are no date where they stand.
func (s *scanner) plausible(e *expression) bool {
	t, r := s.text, e.from
	if e.form == closed && (r.unit != YearPrecision || r.year > 100) {
		return !s.countsThings(e.end) || r.unit != YearPrecision
	}
	switch r.unit {
	case MonthPrecision:
		if r.hasYear || r.part != Whole || e.form != unit {
			return true
		}
		return s.plausibleMonth(e)
	case DayPrecision:
		return r.month > 0 && s.plausibleDay(e)
	case YearPrecision:
		return r.year < 1000 || r.century || !isDigit(t[e.end-1]) || s.plausibleYear(e)
	}
	return true
}

// plausibleMonth judges a month alone: May, March, Mar, Sun-like abbreviations and names of people are ordinary words too.
func (s *scanner) plausibleMonth(e *expression) bool {
	t := s.text
	month, end, ok := monthName(t, e.start)
	if !ok {
		return true
	}
	word := t[e.start:end]
	capital := isUpper(word[0])
	if len(word) <= 4 && month != 5 && month != 6 && month != 7 || len(word) == 3 && month != 5 { // an abbreviation alone
		return capital && !(len(word) > 1 && isUpper(word[1])) && s.afterPreposition(e.start)
	}
	if (month == 5 || month == 3) && !capital { // in may
		start, stop := wordBefore(t, e.start)
		word := lower(t[start:stop])
		return !s.goesOn(end) && (word == "in" || word == "since" || word == "until" || word == "by")
	}
	if month == 5 || month == 3 {
		return capital && s.afterPreposition(e.start) && eatWord(t, skipSpace(t, end), "be", "have", "not", "to", "on", "the", "or") < 0 ||
			capital && (month == 3 || month == 5) && s.afterPreposition(e.start) && eatWord(t, skipSpace(t, end), "the", "or", "to") > 0 && !s.sentenceStart(e.start)
	}
	j := skipSpace(t, end)
	if eatWord(t, j, "revolution", "days", "uprising", "coup", "manifesto", "crisis") > 0 && isUpper(t[j]) {
		return false
	}
	if end < len(t) && t[end] == '\'' || month == 8 && !capital {
		return capital
	}
	return true
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

// plausibleDay rejects a month's name with a number that is no day: May 1,500 men, March 30 miles; and the verbs.
func (s *scanner) plausibleDay(e *expression) bool {
	t, r := s.text, e.from
	if r.hasYear {
		return true
	}
	i, month, end, ok := monthIn(t, e.start, e.end)
	if ok && (month == 5 || month == 3) && !isUpper(t[i]) { // the verbs: may 24 be, one may
		_, _, ordinal, day := dayNumber(t, skipSpace(t, end))
		if p := eatWord(t, skipSpace(t, end), "the"); p > 0 {
			_, _, ordinal, day = dayNumber(t, skipSpace(t, p))
		}
		return len(t[i:end]) == 3 && month == 3 && end < e.end || day && (ordinal || !s.goesOn(e.end)) || end == e.end && isDigit(t[e.start])
	}
	return !s.countsThings(e.end) || eatWord(t, skipSpace(t, e.end), "of", "other", "more", "french", "british", "troops", "m") > 0
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

// plausibleYear judges four digits that stand alone.
func (s *scanner) plausibleYear(e *expression) bool {
	t, year := s.text, e.from.year
	if eatBack(t, e.start, "No. ", "no. ", "Nr. ", "p. ", "pp. ", "vol. ", "Vol. ", "Nos. ") >= 0 {
		return false
	}
	if e.from.part != Whole || e.form != unit || e.approx && year%100 != 0 || eatWord(t, e.start, "c", "ca", "circa") > 0 {
		return true
	}
	if s.countsThings(e.end) && eatWord(t, skipSpace(t, e.end), "of", "french", "british", "more", "other", "large", "small") < 0 {
		return false
	}
	start, end := wordBefore(t, e.start)
	word := lower(t[start:end])
	switch word {
	case "in", "since", "until", "from", "by", "during", "before", "after", "between", "early", "late", "mid", "and", "year", "summer", "spring", "autumn", "winter", "to", "till", "through", "or", "circa", "christmas", "easter":
		return s.countsThings(e.end) == false || year%10 != 0
	case "about", "some", "nearly", "over", "approximately", "around", "least", "most", "than", "only", "almost", "another", "page", "pages", "p", "pp", "no", "number", "route", "room", "flight", "model", "apollo", "vol", "volume", "line", "chapter", "verse", "building", "highway", "exactly", "roughly", "lost", "killed", "with", "apartment":
		return false
	}
	if year < 1500 || year%100 == 0 && !(start == end) {
		return s.countsThings(e.end) == false && (word == "of" || word == "the" && year%100 != 0 || start == end && eatBack(t, e.start, "(", "–", "-", "=") >= 0)
	}
	return year < 2100
}
