package chrono

import (
	"fmt"
	"strings"
)

// EDTF is d as a text of ISO 8601-2 (levels 1 and 2): 1992-08-24, 1992-08, 1988-22, 1992, 197X, 19XX, -0043, 1200~, 1992-05-13/1992-05-15,
// ../1854, 1995/.., XXXX-08-24. Early, mid, late and the calendar are no part of the standard and are left out; the zero Date is "".
func (d Date) EDTF() string { return string(d.appendTo(nil, false)) }

// String is EDTF with what the standard has no sign for: "1992-09 early", "1898-09-21 lunisolar", "1861 early/1865 late era". Each end carries
// its part of the unit, the whole its calendar. Parse is its exact inverse.
func (d Date) String() string { return string(d.appendTo(nil, true)) }

func (d Date) appendTo(b []byte, whole bool) []byte {
	switch {
	case d.IsZero():
		return b
	case d.form == unit:
		b = d.from.appendTo(b, whole)
	case d.form == before:
		b = d.to.appendTo(append(b, "../"...), whole)
	case d.form == after:
		b = append(d.from.appendTo(b, whole), "/.."...)
	default:
		b = append(d.from.appendTo(b, whole), '/')
		b = d.to.appendTo(b, whole)
	}
	if whole && d.calendar != Civil {
		b = append(append(b, ' '), d.calendar.String()...)
	}
	return b
}

func (p point) appendTo(b []byte, whole bool) []byte {
	if p.year == noYear {
		b = append(b, "XXXX"...)
	} else {
		b = p.appendYear(b)
	}
	if p.month > 0 {
		b = fmt.Appendf(b, "-%02d", p.month)
	}
	if p.day > 0 {
		b = fmt.Appendf(b, "-%02d", p.day)
	}
	switch p.marks & (approximate | uncertain) {
	case approximate:
		b = append(b, '~')
	case uncertain:
		b = append(b, '?')
	case approximate | uncertain:
		b = append(b, '%')
	}
	if part := p.marks.part(); whole && part != Whole {
		b = append(append(b, ' '), part.String()...)
	}
	return b
}

func (p point) appendYear(b []byte) []byte {
	n, mask, digits := int(p.year), "", 4
	switch p.unit {
	case DecadePrecision:
		mask, digits = "X", 3
	case CenturyPrecision:
		mask, digits = "XX", 2
	}
	if n < 0 {
		b = append(b, '-')
		if n = -n; mask != "" {
			n--
		}
	}
	return append(fmt.Appendf(b, "%0*d", digits, n), mask...)
}

// Parse reads a date as String writes it, and nothing else: Parse(s) and then String give s again.
func Parse(s string) (Date, error) {
	d, ok := parse(s)
	if !ok || d.IsZero() || d.String() != s {
		return Date{}, fmt.Errorf("date %q: want EDTF such as 1992-08-24, 1992-08, 1992, 197X, 19XX, 1992/.. or 1992/1995", s)
	}
	return d, nil
}

// parse reads generously; Parse refuses what isn't written as String writes it.
func parse(s string) (d Date, ok bool) {
	for c := OldStyle; c <= Lunisolar; c++ {
		if text, found := strings.CutSuffix(s, " "+c.String()); found {
			s, d.calendar = text, c
			break
		}
	}
	from, to, interval := strings.Cut(s, "/")
	switch {
	case !interval:
		d.from, ok = parsePoint(from)
		return d, ok
	case from == "..":
		d.form = before
		d.to, ok = parsePoint(to)
	case to == "..":
		d.form = after
		d.from, ok = parsePoint(from)
	default:
		var also bool
		d.form = closed
		d.from, ok = parsePoint(from)
		d.to, also = parsePoint(to)
		ok = ok && also && d.from.year != noYear && d.to.year != noYear && d.from.first() <= d.to.first()
	}
	return d, ok && d.from.year != noYear && d.to.year != noYear
}

func parsePoint(s string) (p point, ok bool) {
	s, part, _ := strings.Cut(s, " ")
	for q := Early; q <= Late; q++ {
		if part == q.String() {
			p.marks = p.marks.with(q)
		}
	}
	if s == "" {
		return p, false
	}
	if i := strings.IndexByte("~?%", s[len(s)-1]); i >= 0 {
		p.marks |= [...]marks{approximate, uncertain, approximate | uncertain}[i]
		s = s[:len(s)-1]
	}
	s, ok = p.parseYear(s)
	if !ok {
		return p, false
	}
	if p.month, s, ok = twoDigits(s); !ok {
		return p, false
	}
	if p.day, s, ok = twoDigits(s); !ok || s != "" {
		return p, false
	}
	switch {
	case p.day > 0:
		p.unit = DayPrecision
	case p.month > 12:
		p.unit = SeasonPrecision
	case p.month > 0:
		p.unit = MonthPrecision
	}
	return p, p.valid() && (p.unit != DayPrecision || p.marks.part() == Whole)
}

// parseYear reads the four places of a year and returns what is left.
func (p *point) parseYear(s string) (rest string, ok bool) {
	digits, negative := strings.CutPrefix(s, "-")
	if len(digits) < 4 {
		return s, false
	}
	digits, rest = digits[:4], digits[4:]
	if digits == "XXXX" {
		p.year = noYear
		return rest, !negative && rest != ""
	}
	p.unit = YearPrecision
	for strings.HasSuffix(digits, "X") {
		digits = digits[:len(digits)-1]
		p.unit++
	}
	n := 0
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return s, false
		}
		n = 10*n + int(digits[i]-'0')
	}
	if negative {
		n = -n
		if p.unit > YearPrecision {
			n--
		}
	}
	p.year = int32(n)
	return rest, p.unit <= CenturyPrecision && (rest == "" || p.unit == YearPrecision)
}

// twoDigits reads "-08" off the beginning of s; a missing field is 0.
func twoDigits(s string) (n uint8, rest string, ok bool) {
	if s == "" {
		return 0, "", true
	}
	if len(s) < 3 || s[0] != '-' || s[1] < '0' || s[1] > '9' || s[2] < '0' || s[2] > '9' {
		return 0, s, false
	}
	n = 10*(s[1]-'0') + s[2] - '0'
	return n, s[3:], n > 0
}

// MarshalText writes d as String does.
func (d Date) MarshalText() ([]byte, error) { return d.appendTo(nil, true), nil }

// UnmarshalText reads what MarshalText wrote; empty text is the zero Date.
func (d *Date) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = Parse(string(text))
	return err
}
