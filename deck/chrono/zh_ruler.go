package chrono

import (
	"strings"
	"unicode/utf8"
)

// rulerTitles are the characters that end what rulers are called: 世宗, 太祖, 武帝, 庄王, 桓公, 大汗, 天皇.
const rulerTitles = "宗祖帝王公侯汗皇"

// ofUnknownRuler says whether a reign's year counts from a ruler that cannot be told, so that no other reign may lend it a year: 世宗二十八年. One whom
// the text has named with his state (朝鲜世宗) is taken in, and a civil year in brackets makes the ruler needless.
func (s *scanner) ofUnknownRuler(e *expression) bool {
	r := &e.from
	if r.reign.year == 0 || r.reign.name != "" || !strings.ContainsRune(rulerTitles, s.before(e.start)) {
		return false
	}
	_, title := utf8.DecodeLastRuneInString(s.text[:e.start])
	_, size := utf8.DecodeLastRuneInString(s.text[:e.start-title])
	start := e.start - title - size
	if full := s.rulerNamed(start, s.text[start:e.start]); start >= s.floor && full != "" {
		e.start, r.reign.name = start, full
		r.hasYear, r.century = false, false
		return false
	}
	if s.yearTwinFollows(e.end) {
		return false
	}
	e.lost = r.unit < YearPrecision || clauseStart(s.before(start)) && runeAt(s.text, e.end) == '，'
	return true
}

// rulerNamed is the ruler called name with his state as he was last named before i or in the article's title, "" if another state's ruler may have
// stood there.
func (s *scanner) rulerNamed(i int, name string) string {
	for _, t := range [...]string{s.text[max(0, i-nearby):i], s.title} {
		for n := 0; n < mostBareNames; n++ {
			at := strings.LastIndex(t, name)
			if at < 0 {
				break
			}
			if full := fullName(t, at, len(name)); full != "" {
				return full
			}
			if t = t[:at]; isHan(runeBefore(t, at)) {
				return ""
			}
		}
	}
	return ""
}

// mostBareNames bounds how often a ruler may be called by his name alone after the one place that tells his state.
const mostBareNames = 16

// fullName is the ruler's name of size bytes at i with the state before it, "" if no years are counted by such a ruler.
func fullName(t string, i, size int) string {
	for from := i; from > 0 && i-from < len("朝鲜"); {
		_, n := utf8.DecodeLastRuneInString(t[:from])
		from -= n
		if full := t[from : i+size]; knownEra(full) {
			return full
		}
	}
	return ""
}
