package chrono

import (
	"strings"
	"unicode/utf8"
)

// lookBack takes in what stands before the first number of a Chinese expression: the era (康熙, 民國, 公元前), the century of a decade (上世纪), the
// calendar (农历), 约.
func (s *scanner) lookBack(e *expression) {
	t := s.text
	r := &e.from
	at := backSpace(t, e.start)
	if r.reign.year == 0 && (at < 3 || classAt(t, at-3)&endsLead == 0) {
		return
	}
	switch {
	case r.unit == NoPrecision:
	case s.lookBackEpoch(e):
	case r.reign.year > 0 && s.lookBackEra(e):
	case (r.unit >= YearPrecision || r.tellsYear()) && s.takeBack(e, at, "公元前", "西元前", "纪元前", "紀元前"):
		*r = r.beforeChrist()
		r.shares = true
	case r.tellsYear() && s.takeBack(e, at, "公元后", "公元後", "西元後", "公元", "西元", "公曆", "公历", "西曆", "西历", "纪元", "紀元"):
		if r.reign.year > 0 {
			r.year, r.reign.year = r.reign.year, 0
		}
		r.hasYear, r.century, r.bare = true, false, false
	case r.tellsYear() && s.singleBefore(at, r.hasYear && !r.century):
		e.start = at - len("前")
		*r = r.beforeChrist()
	}
	s.lookBackMarks(e)
}

// lookBackMarks takes in the calendar and what makes a date approximate.
func (s *scanner) lookBackMarks(e *expression) {
	t, r := s.text, &e.from
	if s.takeBack(e, backSpace(t, e.start), lunarMarks[:]...) {
		r.reign.lunar = true
	}
	if r.unit == DayPrecision && s.takeBack(e, e.start, "俄历", "俄曆", "儒略历", "儒略曆", "旧俄历", "舊俄曆") {
		r.calendar = OldStyle
	}
	if s.takeBack(e, e.start, "大约在", "大約在", "大约于", "大約於", "大概在", "大约", "大約", "大概") {
		e.approx = true
	} else if p := eatBack(t, e.start, "约于", "約於", "约在", "約在", "约", "約"); p >= s.floor && p >= 0 && !strings.ContainsRune(pacts, s.before(p)) {
		e.start, e.approx = p, true
	}
}

// takeBack lets e begin with the first of words that ends at a place, if there is one.
func (s *scanner) takeBack(e *expression, at int, words ...string) bool {
	p := eatBack(s.text, at, words...)
	if p < s.floor {
		return false
	}
	e.start = p
	return true
}

// pacts are the characters before 约 that make it a treaty or an appointment.
const pacts = "条條和公合契盟婚签簽制节節相预預纽紐违違立毁毀失邀特密缔締换換定商"

// singleBefore says whether the 前 that ends at i means BC: 前221年. After most characters it is part of another word (以前, 目前, 年前), and 前20年 of a
// sentence counts years, so it has to begin a phrase.
// A number below 100 (not long) needs a bracket or a dash before it.
func (s *scanner) singleBefore(i int, long bool) bool {
	p := eatBack(s.text, i, "前")
	if p < s.floor {
		return false
	}
	r := s.before(p)
	if !long {
		return r == '（' || r == '(' || r == '–' || r == '—' || r == '-' || r == '～' || r == '至'
	}
	return r == utf8.RuneError || !isHan(r) || strings.ContainsRune("于於在到至约約自从從由及和与與或生卒是为為", r)
}

// longestEra is the length of the longest era name in runes.
const longestEra = 4

// lookBackEra finds the era name before a reign year and the dynasty or state before the name.
func (s *scanner) lookBackEra(e *expression) bool {
	t := s.text
	end := backSpace(t, e.start)
	at, best := end, -1
	for n := 1; n <= longestEra && at > s.floor; n++ {
		r, size := utf8.DecodeLastRuneInString(t[:at])
		if !isHan(r) {
			break
		}
		if at -= size; n > 1 && knownEra(t[at:end]) {
			best = at
		}
	}
	if best < 0 {
		return false
	}
	r := &e.from.reign
	r.name = t[best:end]
	e.start = best
	e.from.hasYear, e.from.century = false, false
	from := best
	for n := 0; n < 4 && from > 0; n++ {
		c, size := utf8.DecodeLastRuneInString(t[:from])
		if !isHan(c) {
			break
		}
		from -= size
	}
	r.hint = t[from:best]
	return true
}
