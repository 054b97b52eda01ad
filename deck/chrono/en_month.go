package chrono

// englishAbbreviations of the months, index 1; four letters for September.
var englishAbbreviations = [...]string{"", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

var lowerMonths = [...]string{
	"", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
}

// monthName reads the name of a month or its abbreviation with its full stop.
func monthName(t string, i int) (month, end int, ok bool) {
	end = wordEnd(t, i)
	word := t[i:end]
	if len(word) < 3 || len(word) > 9 {
		return 0, i, false
	}
	for m := 1; m <= 12; m++ {
		short := englishAbbreviations[m]
		if word[0]|0x20 != short[0] || word[1]|0x20 != short[1] || word[2]|0x20 != short[2] {
			continue
		}
		if sameWord(word, lowerMonths[m]) {
			if end < len(t) && t[end] == '.' && m != 5 { // October. 2
				if j := skipSpace(t, end+1); j > end+1 && j < len(t) && isDigit(t[j]) {
					return m, end + 1, true
				}
			}
			return m, end, true
		}
		if len(word) == 3 || m == 9 && sameWord(word, "sept") {
			if end < len(t) && t[end] == '.' && abbreviated(t, end+1) {
				end++
			}
			return m, end, true
		}
	}
	return 0, i, false
}

// abbreviated says whether the full stop before i belongs to an abbreviation, since a number follows, rather than ending the sentence.
func abbreviated(t string, i int) bool {
	j := skipSpace(t, i)
	if p := eat(t, j, ","); p > 0 {
		j = skipSpace(t, p)
	}
	if p := eat(t, j, "'", "’"); p > 0 { // Dec. '99
		j = p
	}
	return j < len(t) && isDigit(t[j])
}

// ordinalEnd is the end of the st, nd, rd or th at i, or i.
func ordinalEnd(t string, i int) int {
	if end := eatWord(t, i, "st", "nd", "rd", "th"); end > 0 {
		return end
	}
	return i
}

// dayNumber reads a day in digits or words: 24, 24th, twenty-fourth.
func dayNumber(t string, i int) (day, end int, ordinal, ok bool) {
	if n, ok := readNumber(t, i); ok && n.style == arabic {
		end := ordinalEnd(t, n.end)
		return n.value, end, end > n.end, n.value >= 1 && n.value <= 31 && n.places <= 2
	}
	w, ok := readEnglishNumber(t, i)
	return w.value, w.end, w.ordinal, ok && w.value >= 1 && w.value <= 31
}

// dayMonth reads 24 August 1992, 24th of August, 24/Aug/1992.
func (s *scanner) dayMonth(i int) (reading, int, bool) {
	t := s.text
	day, end, _, ok := dayNumber(t, i)
	if !ok {
		return reading{}, i, false
	}
	j := skipSpace(t, end)
	if p := eat(t, j, "-", "/", "."); p > 0 && p == end+1 {
		j = skipSpace(t, p)
	}
	if p := eatWord(t, j, "of"); p > 0 {
		j = skipSpace(t, p)
	}
	if p := eatWord(t, j, "day"); p > 0 {
		if q := eatWord(t, skipSpace(t, p), "of"); q > 0 {
			j = skipSpace(t, q)
		}
	}
	month, at, ok := monthName(t, j)
	if !ok || at < len(t) && isLetter(t[at]) {
		return reading{}, i, false
	}
	r := reading{unit: DayPrecision, month: month, day: day}
	return r, s.yearAfter(at, &r), true
}

// monthDayYear reads August 24, 1992, August 24th, August 1992, August of 1992, August.
func (s *scanner) monthDayYear(i int) (reading, int, bool) {
	t := s.text
	month, end, ok := monthName(t, i)
	if !ok {
		return reading{}, i, false
	}
	r := reading{unit: MonthPrecision, month: month}
	j := skipSpace(t, end)
	if p := eat(t, end, "-", "/"); p > 0 {
		j = p
	}
	if p := eatWord(t, j, "the"); p > 0 {
		j = skipSpace(t, p)
	}
	if p := eat(t, j, ", "); p > 0 { // October, 1st
		if n, ok := readArabic(t, p); ok && n.places <= 2 && ordinalEnd(t, n.end) > n.end {
			j = p
		}
	}
	if day, at, ordinal, ok := dayNumber(t, j); ok && !s.startsAmount(j, at) && !endsEra(t, at) && !(ordinal && s.startsThing(at)) {
		if _, _, isMonth := monthName(t, skipSpace(t, at)); !isMonth {
			r.day, r.unit = day, DayPrecision
			return r, s.yearAfter(at, &r), true
		}
	}
	return r, s.yearAfter(end, &r), true
}

// endsEra says whether BC or AD follows at i: January 1 BC is a month.
func endsEra(t string, i int) bool {
	end, _ := eraAfter(t, i)
	return end > 0
}

// startsAmount says whether the number from i to end goes on: 1,992, 12:30, 5%, or is the beginning of a year.
func (s *scanner) startsAmount(i, end int) bool {
	t := s.text
	if end >= len(t) {
		return false
	}
	if !isDigit(t[i]) { // May nineteen ninety three
		_, _, year := readEnglishYear(t, i)
		return year
	}
	return isDigit(t[end]) || t[end] == '%' || (t[end] == ':' || t[end] == '.' || t[end] == ',') && end+1 < len(t) && isDigit(t[end+1]) && (t[end] != ',' || !s.yearAt(end+1))
}

// startsThing says whether what follows an ordinal makes it count something else: August 1st Army, May 3rd Division.
func (s *scanner) startsThing(i int) bool {
	return eatWord(s.text, skipSpace(s.text, i), "army", "division", "corps", "brigade", "regiment", "battalion", "fleet", "century", "congress") > 0
}

// yearAt says whether four digits and no more stand at i.
func (s *scanner) yearAt(i int) bool {
	n, ok := readNumber(s.text, skipSpace(s.text, i))
	return ok && n.style == arabic && n.places == 4
}
