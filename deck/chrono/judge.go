package chrono

import (
	"strings"
	"unicode/utf8"
)

// borrow gives an expression the year and month that only the next one tells, when nothing but a joint stands between: 6 and 9 August 1945, in June and
// July 1940.
func (e *expression) borrow(next *expression, t string) {
	r, from := &e.from, next.from
	next.ofCentury(e, t)
	if r.unit > SeasonPrecision || r.hasYear || r.relation != fromContext || r.reign.year > 0 || from.relation != fromContext || e.form != unit {
		return
	}
	switch strings.TrimSpace(t[e.end:next.start]) {
	case "and", "or", ",", "&", ", and", ", or", "、", "to", "and the", "and on", "and in", ", and on", "and early", "and late":
	default:
		return
	}
	if r.unit == DayPrecision && r.month == 0 {
		r.month = from.month
	}
	if next.form == closed && !from.hasYear {
		from.year, from.hasYear = next.to.year, next.to.hasYear
	}
	if !from.hasYear || from.unit > SeasonPrecision || from.century {
		return
	}
	r.year, r.hasYear, r.bare = from.year, true, from.bare
	if r.month > 0 && from.month > 0 && r.month > from.month {
		r.year--
	}
}

// ofCentury gives a decade the century of the one before it that it is joined to: 19世纪60、70年代, the 1880s and '90s.
func (e *expression) ofCentury(last *expression, t string) {
	if e.from.unit != DecadePrecision || !e.from.century || last.from.unit != DecadePrecision || !last.from.hasYear || last.from.century || last.form != unit {
		return
	}
	switch strings.TrimSpace(t[last.end:e.start]) {
	case "and", "or", ",", "&", ", and", "and the", "to the", "、", "和", "及", "与", "與", "至", "到", "":
		century := floorDiv(last.from.year, 100) * 100
		e.from.year, e.from.century = century+e.from.year, false
	}
}

// foresee gives an expression of a story that hasn't told any year yet the first one that its own sentence goes on to tell: It opened on 4 May and closed on 9 July
// 1851.
func (e *expression) foresee(following []*expression) {
	r := &e.from
	if r.unit > SeasonPrecision || r.unit == DayPrecision && r.month == 0 || r.hasYear || r.relation != fromContext || r.reign.year > 0 || r.reign.cycle > 0 {
		return
	}
	for _, next := range following {
		if next.opening > e.start || next.from.relation != fromContext || next.from.reign.year > 0 {
			return
		}
		if next.from.hasYear && !next.from.century && next.from.unit <= YearPrecision {
			r.year, r.hasYear, r.bare = next.from.year, true, next.from.bare
			e.flags |= Inherited
			return
		}
	}
}

// judge notes how the text around an expression presents it.
func (e *expression) judge(t string) {
	e.opening = e.start - len(sentenceBefore(t, e.start))
	e.bracketed = inBrackets(t, e)
	if announced(t, e) {
		e.flags |= Announced
	}
	if named(t, e) {
		e.flags |= InName
	}
}

// sentence is the text of e's sentence before e.
func (e *expression) sentence(t string) string { return t[e.opening:e.start] }

// inBrackets says whether e stands in brackets that were opened shortly before it.
func inBrackets(t string, e *expression) bool {
	for i := e.start - 1; i >= 0 && i > e.start-60; i-- {
		switch t[i] {
		case '(':
			return true
		case ')', '\n':
			return false
		case 0x88, 0x89:
			if i >= 2 && t[i-1] == 0xbc && t[i-2] == 0xef { // （ ）
				return t[i] == 0x88
			}
		}
	}
	return false
}

// announced says whether e tells what is to come: 自9月15日起, 将于8月23日, or an item of what has been announced after a colon.
func announced(t string, e *expression) bool {
	if e.start > 0 && t[e.start-1] < utf8.RuneSelf {
		return containsAny(clauseBefore(t, e.start), " will ", "scheduled for", "scheduled to", "planned for", "planned ", "would take effect", "to take effect", "slated for", "deadline of")
	}
	// Only next to the date: 将 is also a general and the mark of an object, 计划 a plan.
	if eatBack(t, e.start, "将", "將", "将于", "將於", "将在", "將在", "将从", "將從", "将自", "將自", "将会在", "將會在", "将会于", "將會於", "定于", "定於", "定在", "拟于", "擬於", "预定", "預定", "预定于", "預定於", "预计", "預計", "预计于", "預計於",
		"计划于", "計劃於", "计划在", "計劃在", "原定", "原定于", "原定於") >= 0 {
		return true
	}
	before := e.sentence(t)
	k := lastSign(before, "：")
	return k >= 0 && containsAny(before[max(0, k-longestClause):k], "宣布", "宣佈", "声明", "聲明", "规定", "規定", "要求", "决定", "決定", "公布", "公佈", "商定", "同意")
}

// longestClause bounds how far before a date a word may stand that says how it is told, in bytes.
const longestClause = 90

// clauseBefore is the text of e's clause before i.
func clauseBefore(t string, i int) string {
	from := max(0, i-longestClause)
	for j := i - 1; j >= from; j-- {
		switch t[j] {
		case ',', ';', '\n', '.':
			return t[j+1 : i]
		case 0x8c, 0x9b, 0x9a: // ， ； ：
			if j >= 2 && t[j-1] == 0xbc && t[j-2] == 0xef {
				return t[j+1 : i]
			}
		case 0x81, 0x82: // 、 。
			if j >= 2 && t[j-1] == 0x80 && t[j-2] == 0xe3 {
				return t[j+1 : i]
			}
		}
	}
	return t[from:i]
}

// lastSign is strings.LastIndex for a sign of three bytes, found by its last byte.
func lastSign(s, sign string) int {
	for {
		k := strings.LastIndexByte(s, sign[2])
		if k < 2 {
			return -1
		}
		if s[k-2:k+1] == sign {
			return k - 2
		}
		s = s[:k]
	}
}

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// named says whether e belongs to the name of an event or a law or stands in the title of a work: 1988年夏季奥运会, the 1992 Summer Olympics, the Scotland Act
// 1978, 《1984年》.
func named(t string, e *expression) bool {
	if eat(t, e.end, "奥运会", "奧運會", "亚运会", "亞運會", "冬奥会", "冬奧會", "世界杯", "世界盃", "世博会", "世博會", "奥林匹克", "奧林匹克", "亚洲运动会", "亞洲運動會", "全运会", "全運會", "宪法", "憲法") > 0 {
		return true
	}
	if e.from.unit == YearPrecision && e.form == unit && e.end-e.start == len("1988") && namedInEnglish(t, e) {
		return true
	}
	before := t[max(0, e.start-longestClause):e.start]
	open := lastSign(before, "《")
	return open >= 0 && lastSign(before, "》") < open
}

// namedInEnglish says whether capital words after a year end with the name of an event, or the word before it is a law.
func namedInEnglish(t string, e *expression) bool {
	start, end := wordBefore(t, e.start)
	switch t[start:end] {
	case "Act", "Treaty", "Constitution", "Convention", "Ordinance":
		return true
	}
	for j, n := skipSpace(t, e.end), 0; n < 4 && j < len(t) && isUpper(t[j]); n++ {
		end := wordEnd(t, j)
		switch t[j:end] {
		case "Olympics", "Games", "Cup", "Championship", "Championships", "Expo", "Exposition", "Constitution", "Act":
			return true
		}
		j = skipSpace(t, end)
	}
	return false
}
