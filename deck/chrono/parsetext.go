package chrono

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"annals/deck/language"
	"annals/deck/pattern"
)

// longestAnswer bounds what ParseText looks at, in bytes: no date is longer.
const longestAnswer = 200

// ParseText reads a whole text that is one date expression as a person types it: 1992, 1992-8-24, 1992.8.24, 92年8月, 24 Aug 1992, 前221, 221 BC, -221, 光绪二十四年, 七五五年,
// 8th c., 755. A bare minus is historical as people mean it: -221 is 221 BC. EDTF as String writes it is understood with its astronomical years only
// where it has four digits of a year (-0220). A day or month without a year gives a Yearless date (EDTF XXXX-08-24). Blanks around, a full stop
// behind and the words in, on and 于 before it are allowed. Anything else is an error.
func ParseText(s string) (Date, error) {
	if len(s) > longestAnswer || !utf8.ValidString(s) {
		return Date{}, fmt.Errorf("date of %d bytes: too long or not UTF-8; write it as 1992-08-24 or 24 August 1992", len(s))
	}
	text := trimAnswer(s)
	if d, err := Parse(text); err == nil {
		return d, nil
	}
	if d, ok := wholeDate(text); ok {
		return d, nil
	}
	for _, word := range [...]string{"c. ", "ca. ", "circa ", "about ", "around ", "大约", "大約", "约", "約"} {
		if rest, found := strings.CutPrefix(text, word); found {
			if d, err := ParseText(rest); err == nil && d.HasYear() {
				return d.About(), nil
			}
		}
	}
	if d, ok := bareYear(text); ok {
		return d, nil
	}
	if d, ok := wholeDate(completed(text)); ok {
		return d, nil
	}
	return Date{}, fmt.Errorf("date %q: not understood; write it as 1992-08-24, 1992年8月24日 or 24 August 1992", s)
}

var (
	eraFirst  = pattern.New(`(?i)^BCE?\s*(\d+)$`, nil)
	dayOpen   = pattern.New(`月\d{1,2}$`, nil)
	smallYear = pattern.New(`(?i)^((?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?),? (\d{3})$`, nil)
	monthBC   = pattern.New(`(?i)^([a-z]{3,9})\.?,? (\d{1,3}) ?BCE?$`, nil)
)

// completed writes what people leave out of a date that nothing else can be: BC 221 is 221 BC, 8月24 a day, 28 May 242 in AD 242, and
// the month of March 26 BC has no day.
func completed(text string) string {
	switch {
	case dayOpen.MatchString(text):
		return text + "日"
	case eraFirst.MatchString(text):
		return eraFirst.ReplaceAllString(text, "$1 BC")
	case smallYear.MatchString(text):
		return smallYear.ReplaceAllString(text, "$1, AD $2")
	case strings.HasPrefix(text, "前"):
		return "公元" + text
	}
	return monthBC.ReplaceAllString(text, "$1, $2 BC")
}

// trimAnswer removes what people put around an answer.
func trimAnswer(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '　' || r == '\u00a0'
	})
	s = strings.TrimRight(s, "。．.，,！!")
	for _, lead := range [...]string{"in ", "on ", "at ", "In ", "On ", "于", "於", "在"} {
		s = strings.TrimPrefix(s, lead)
	}
	return strings.TrimSpace(s)
}

// wholeDate is the one expression that fills text. A full stop that belonged to it (B.C.) may have been trimmed.
func wholeDate(text string) (Date, bool) {
	for _, l := range [...]language.Language{language.Simplified, language.English} {
		s := scanner{dayFirst: l.Chinese() && !asciiOnly(text), ancient: true}
		found := s.scan(text)
		if len(found) != 1 || found[0].start != 0 || strings.Trim(text[found[0].end:], " .日") != "" {
			continue
		}
		e := found[0]
		if e.from.relation != fromContext {
			return Date{}, false
		}
		if r := e.from; !r.hasYear && r.reign.year == 0 && e.form == unit && (r.unit == DayPrecision && r.month > 0 || r.unit == MonthPrecision) && r.part == Whole && !r.reign.lunar {
			d := Yearless(r.month, r.day)
			return d, !d.IsZero()
		}
		v := resolver{}
		d, _ := v.resolve(e)
		return d, !d.IsZero()
	}
	return Date{}, false
}

func asciiOnly(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// bareYear reads what is a year only because nothing else was asked for: 前221, -221, 755, 七五五, 一九九二, 康熙35.
func bareYear(text string) (Date, bool) {
	if d, ok := monthAndDay(text); ok {
		return d, true
	}
	bc := false
	for _, sign := range [...]string{"公元前", "西元前", "前", "-", "−", "–", "－"} {
		if rest, found := strings.CutPrefix(text, sign); found {
			text, bc = strings.TrimSpace(rest), true
			break
		}
	}
	for _, sign := range [...]string{"公元", "西元"} {
		text = strings.TrimSpace(strings.TrimPrefix(text, sign))
	}
	n, ok := readNumber(text, 0)
	if !ok {
		d, found := wholeDate(text + "年")
		return d, found
	}
	if rest := strings.TrimSpace(text[n.end:]); rest != "" && rest != "年" || n.value == 0 || n.value > maxYear || n.places > 4 {
		return Date{}, false
	}
	if bc {
		return YearOf(1 - n.value), true
	}
	return YearOf(n.value), n.value >= 100 || n.places > 2 || strings.HasSuffix(text, "年")
}

// monthAndDay reads 8-24, 8/24, 8.24 and 24/8 without a year.
func monthAndDay(text string) (Date, bool) {
	a, ok := readArabic(text, 0)
	if !ok || a.places > 2 {
		return Date{}, false
	}
	sep, j := separator(text, a.end)
	b, ok := readArabic(text, j)
	if sep == 0 || sep == ' ' || !ok || b.places > 2 || b.end != len(text) {
		return Date{}, false
	}
	month, day := a.value, b.value
	if month > 12 {
		month, day = day, month
	}
	d := Yearless(month, day)
	return d, !d.IsZero() && day > 0
}
