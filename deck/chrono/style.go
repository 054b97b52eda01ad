package chrono

import "strings"

// longestStyle bounds the brackets that say the other style's day, in bytes.
const longestStyle = 48

// leastStyles and mostStyles bound the days between the two styles: 10 in the sixteenth century, 13 in the twentieth.
const (
	leastStyles = 10
	mostStyles  = 13
)

// styleBracket reads the brackets between a day and its year that tell the day in the other style: 7 November [O.S. 25 October] 1917. It gives the byte
// after them, and where they tell the New Style that day in r; -1 where no such brackets stand.
func (s *scanner) styleBracket(i int, r *reading) int {
	t := s.text
	open := eat(t, i, "[", "(")
	if open < 0 || r.unit != DayPrecision {
		return -1
	}
	inside := t[open:min(len(t), open+longestStyle)]
	end := strings.IndexAny(inside, "])")
	if end < 0 {
		return -1
	}
	inside = inside[:end]
	if d, at, ok := s.dayMonth(open); ok && at == open+end && !d.hasYear {
		return s.otherStyle(r, d, at+1)
	}
	switch {
	case containsAny(inside, "O.S.", "OS ", "Old Style", "old style"):
		return open + end + 1
	case containsAny(inside, "N.S.", "NS ", "New Style", "new style"):
		for j := open; j < open+end; j++ {
			if !isDigit(t[j]) && !isUpper(t[j]) {
				continue
			}
			if d, _, ok := s.dayMonth(j); ok {
				r.month, r.day = d.month, d.day
				return open + end + 1
			}
			j = max(j, wordEnd(t, j)-1)
		}
	}
	return -1
}

// otherStyle takes the later of two days that are one in the two styles, 25 October (7 November) 1917, and gives end; -1 where they are two days.
func (s *scanner) otherStyle(r *reading, bracketed reading, end int) int {
	const anyYear = 1901 // the two lie within a year that has no leap day
	days := int(GregorianDay(anyYear, bracketed.month, bracketed.day) - GregorianDay(anyYear, r.month, r.day))
	switch days = (days + 365) % 365; {
	case days >= leastStyles && days <= mostStyles:
		r.month, r.day = bracketed.month, bracketed.day
	case 365-days < leastStyles || 365-days > mostStyles:
		return -1
	}
	return end
}

// readStyle reads the O.S. after a full date, which makes it a day of the Julian calendar.
func (s *scanner) readStyle(e *expression) {
	if e.from.unit != DayPrecision || !e.from.hasYear {
		return
	}
	j := skipSpace(s.text, e.end)
	if end := eat(s.text, j, "(O.S.)", "[O.S.]", "(Old Style)", "(old style)", "O.S.", "Old Style"); end > 0 {
		e.end, e.from.calendar = end, OldStyle
	}
}

// oldStyle is the civil day of a day of the Julian calendar.
func oldStyle(r reading, year int) (Date, bool) {
	jdn := JulianDay(year, r.month, r.day)
	if r.day > 28 && JulianDay(year, r.month+1, 1) <= jdn { // no such day
		return Date{}, false
	}
	d := On(jdn)
	return d.Written(OldStyle), !d.IsZero()
}
