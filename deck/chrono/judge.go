package chrono

import "strings"

// borrow gives an expression the year and month that only the next one tells, when nothing but a joint stands between: 6 and 9 August 1945, in June and
// July 1940.
func (e *expression) borrow(next *expression, t string) {
	r, from := &e.from, next.from
	if r.unit > SeasonPrecision || r.hasYear || r.relation != fromContext || r.reign.year > 0 || from.relation != fromContext || e.form != unit {
		return
	}
	switch strings.TrimSpace(t[e.end:next.start]) {
	case "and", "or", ",", "&", ", and", "、", "to", "and the", "and on", "and in", ", and on", "and early", "and late":
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

// judge notes how the text around an expression presents it.
func (e *expression) judge(t string) {
	e.bracketed = inBrackets(t, e)
	if announced(t, e) {
		e.flags |= Announced
	}
	if named(t, e) {
		e.flags |= InName
	}
}

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
	before := sentenceBefore(t, e.start)
	if len(before) == 0 || before[0] < 0x80 && len(t) > 0 && before[len(before)-1] < 0x80 {
		return announcedInEnglish(before)
	}
	clause := before
	for _, stop := range [...]string{"，", "；", "：", "、"} {
		if k := strings.LastIndex(clause, stop); k >= 0 {
			clause = clause[k+len(stop):]
		}
	}
	for _, cue := range [...]string{"将", "將", "定于", "定於", "拟于", "擬於", "预定", "預定", "预计", "預計", "计划", "計劃", "计畫"} {
		if strings.Contains(clause, cue) {
			return true
		}
	}
	if k := strings.LastIndex(before, "："); k >= 0 {
		for _, verb := range [...]string{"宣布", "宣佈", "声明", "聲明", "规定", "規定", "要求", "决定", "決定", "公布", "公佈", "商定", "同意"} {
			if strings.Contains(before[:k], verb) {
				return true
			}
		}
	}
	return false
}

func announcedInEnglish(before string) bool {
	if k := strings.LastIndexAny(before, ",;"); k >= 0 {
		before = before[k+1:]
	}
	for _, cue := range [...]string{" will ", "scheduled for", "scheduled to", "planned for", "would take effect", "to take effect", "slated for", "deadline of", "planned "} {
		if strings.Contains(before, cue) {
			return true
		}
	}
	return false
}

// named says whether e begins the name of an event or stands in the title of a work: 1988年夏季奥运会, 《1984年》.
func named(t string, e *expression) bool {
	if eat(t, e.end, "奥运会", "奧運會", "亚运会", "亞運會", "冬奥会", "冬奧會", "世界杯", "世界盃", "世博会", "世博會", "奥林匹克", "奧林匹克", "全运会", "全運會", "宪法", "憲法") > 0 {
		return true
	}
	open := strings.LastIndex(t[max(0, e.start-90):e.start], "《")
	return open >= 0 && !strings.Contains(t[max(0, e.start-90):e.start][open:], "》")
}
