package question

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/chrono"
)

// leaks are the texts that would tell an answer: its names and their parts, or its date in every form.
type leaks struct {
	names []string    // folded
	given []string    // given names, as written: before another surname they tell nothing
	date  chrono.Date // zero for names
}

// blank stands where a text would tell the answer.
const blank = "____"

// particles are words of names that tell nothing.
var particles = strings.Fields("the and of von van der den del della dos das des las los saint san sir lord king queen prince princess emperor empress pope count duke earl duchess general president")

// nameLeaks are the names, and of a person's name each part that would tell the rest.
func nameLeaks(kind deck.NameKind, names ...string) leaks {
	var l leaks
	add := func(s string, least int) {
		if s = strings.TrimSpace(fold(s)); width(s) >= least && !slices.Contains(l.names, s) {
			l.names = append(l.names, s)
		}
	}
	for _, name := range names {
		add(name, 1)
		if kind != deck.Person {
			continue
		}
		parts := strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(" ·•‧・-", r) })
		for i, part := range parts {
			least := 2
			if isLatin(firstRune(part)) {
				least = 3
			}
			switch {
			case slices.Contains(particles, fold(part)):
			case isGiven(parts, i):
				l.given = append(l.given, part)
			default:
				add(part, least)
			}
		}
		if runes := []rune(name); len(parts) == 1 && len(runes) <= 4 && unicode.Is(unicode.Han, runes[0]) {
			for i := 0; i+2 <= len(runes); i++ {
				add(string(runes[i:i+2]), 2)
			}
		}
	}
	slices.SortStableFunc(l.names, func(a, b string) int { return len(b) - len(a) })
	return l
}

// dateLeaks are the forms of the date, the year of its era among them.
func dateLeaks(d chrono.Date, written string) leaks {
	l := leaks{date: d}
	if loc := eraYear.FindString(fold(written)); loc != "" {
		l.names = append(l.names, loc)
	}
	return l
}

var (
	eraYear     = compile(`\p{Han}{2,3}(?:元|\d{1,2}|[一二三四五六七八九十廿卅]{1,3})年`)
	number      = compile(`\d+`)
	hanYear     = compile(`[〇零一二三四五六七八九]{4}`)
	shownYear   = compile(`(?:公元|西元)?前?\d{1,4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|[〇零一二三四五六七八九]{4}年?|\d{3,4}`)
	hanDigits   = "〇一二三四五六七八九"
	hanToArabic = strings.NewReplacer("〇", "0", "零", "0", "一", "1", "二", "2", "三", "3", "四", "4", "五", "5", "六", "6", "七", "7", "八", "8", "九", "9")
)

// in says whether text tells the answer.
func (l leaks) in(text string) bool {
	folded := fold(text)
	for _, name := range l.names {
		if holdsName(folded, name) {
			return true
		}
	}
	return slices.ContainsFunc(l.given, func(name string) bool { return standsForWhole(text, name) }) || l.yearIn(folded)
}

// isGiven says whether the i-th part of an English name is a given name: one before a surname.
func isGiven(parts []string, i int) bool {
	last := parts[len(parts)-1]
	return i < len(parts)-1 && width(parts[i]) > 2 && isLatin(firstRune(parts[i])) && width(last) > 2 && !romanNumber.MatchString(last) && !manyOf.MatchString(last)
}

// manyOf ends the name of many: Trade Unions, United Methodists.
var manyOf = compile(`(?:ists|ions|ians|ants|als|ers)$`)

// standsForWhole says whether a given name stands in text without another surname behind.
func standsForWhole(text, name string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], name)
		if at < 0 {
			return false
		}
		in := deck.Span{Start: from + at, End: from + at + len(name)}
		next, isNext := strings.CutPrefix(text[in.End:], " ")
		if wholeWord(text, in) && !(isNext && unicode.IsUpper(firstRune(next))) {
			return true
		}
		from = in.End
	}
}

func (l leaks) yearIn(folded string) bool {
	if l.date.IsZero() {
		return false
	}
	years := append(number.FindAllString(folded, -1), hanYear.FindAllString(folded, -1)...)
	return slices.ContainsFunc(years, l.isYear)
}

// isYear says whether digits are a year of the date.
func (l leaks) isYear(digits string) bool {
	n, err := strconv.Atoi(hanToArabic.Replace(digits))
	if err != nil || l.date.IsZero() {
		return false
	}
	first, _, _ := l.date.First().Civil()
	last, _, _ := l.date.Last().Civil()
	if first <= 0 {
		first, last = 1-last, 1-first
	}
	return first <= n && n <= last
}

// dayIn says whether text holds the month and the day of the date, though not its year: 六二三宣言.
func (l leaks) dayIn(text string) bool {
	month, day := l.date.Month(), l.date.DayOfMonth()
	if day == 0 {
		return false
	}
	folded := fold(text)
	digits := func(n int) string {
		if n < 10 {
			return string([]rune(hanDigits)[n])
		}
		return string([]rune(hanDigits)[n/10]) + string([]rune(hanDigits)[n%10])
	}
	ten := func(n int) string {
		switch {
		case n < 10:
			return digits(n)
		case n%10 == 0:
			return strings.TrimPrefix(digits(n/10), "一") + "十"
		}
		return strings.TrimPrefix(digits(n/10), "一") + "十" + digits(n%10)
	}
	for _, form := range []string{
		strconv.Itoa(month) + "月" + strconv.Itoa(day) + "日", strconv.Itoa(month) + "·" + strconv.Itoa(day),
		digits(month) + digits(day), digits(month) + "·" + digits(day), ten(month) + ten(day), ten(month) + "·" + ten(day), ten(month) + "月" + ten(day) + "日",
	} {
		if width(form) >= 2 && strings.Contains(folded, form) {
			return true
		}
	}
	return false
}

// holdsName looks for a folded name; one in Latin letters must stand as a whole word.
func holdsName(folded, name string) bool { return nameAt(folded, name, 0) >= 0 }

func nameAt(folded, name string, from int) int {
	for from <= len(folded) {
		i := strings.Index(folded[from:], name)
		if i < 0 {
			return -1
		}
		i += from
		if wholeWord(folded, deck.Span{Start: i, End: i + len(name)}) {
			return i
		}
		from = i + len(name)
	}
	return -1
}

// maskDates puts a blank in place of every date: the sentence before a question must not pin the date that is asked.
func maskDates(text string) string {
	return anyDate.ReplaceAllString(text, blank)
}

var anyDate = compile(`(?:公元|西元)?前?(?:\d{1,4}|[〇零一二三四五六七八九]{4}|\p{Han}{2,4}(?:元|[一二三四五六七八九十廿卅]{1,3}))年(?:閏|闰)?(?:[\d一二三四五六七八九十正冬腊臘]{1,3}月)?(?:初?[\d一二三四五六七八九十廿卅]{1,3}[日号號]?)?|\d{1,2}月(?:\d{1,2}[日号號])?|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b,?)?(?: \d{3,4})?|\b(?:1\d{3}|20\d\d)s?\b`)

// mask puts a blank where text would tell the answer.
func (l leaks) mask(text string) string {
	for _, name := range l.names {
		for from := 0; ; {
			folded := fold(text)
			at := nameAt(folded, name, from)
			if at < 0 {
				break
			}
			start := byteOf(text, utf8.RuneCountInString(folded[:at]))
			end := byteOf(text, utf8.RuneCountInString(folded[:at+len(name)]))
			text = text[:start] + blank + text[end:]
			from = at + len(blank)
		}
	}
	if l.date.IsZero() {
		return text
	}
	return shownYear.ReplaceAllStringFunc(text, func(s string) string {
		if !l.yearIn(fold(s)) {
			return s
		}
		if strings.Contains(s, "年") {
			return blank + "年"
		}
		return blank
	})
}
