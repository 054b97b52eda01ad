package chrono

import (
	"strconv"
	"strings"
)

// chineseStyle writes dates in one of the two scripts.
type chineseStyle struct{ traditional bool }

func (s chineseStyle) pick(simplified, traditional string) string {
	if s.traditional {
		return traditional
	}
	return simplified
}

func (s chineseStyle) date(d Date) string {
	switch d.form {
	case before:
		return s.marked(d.to) + "以前"
	case after:
		return s.marked(d.from) + s.pick("以后", "以後")
	case closed:
		return s.interval(d.from, d.to)
	}
	return s.marked(d.from)
}

// interval leaves out of the second end what the first one has said.
func (s chineseStyle) interval(from, to point) string {
	if from.unit == YearPrecision && to.unit == YearPrecision && from.marks == 0 && to.marks == 0 && (from.year > 0 || to.year <= 0) {
		first := s.point(from)
		return first[:len(first)-len("年")] + "–" + strconv.Itoa(historical(int(to.year))) + "年"
	}
	second := to
	text := s.marked(from) + "至"
	switch {
	case to.unit > SeasonPrecision || from.year != to.year || from.unit > SeasonPrecision || to.marks&approximate != 0:
		return text + s.marked(second)
	case from.unit == DayPrecision && to.unit == DayPrecision && from.month == to.month:
		return text + strconv.Itoa(int(to.day)) + "日"
	}
	return text + s.afterYear(to)
}

func (s chineseStyle) marked(p point) string {
	text := s.point(p)
	if p.marks&approximate != 0 {
		text = s.pick("约", "約") + text
	}
	if p.marks&uncertain != 0 {
		text += "（？）"
	}
	return text
}

func (s chineseStyle) point(p point) string {
	first, last := p.years() // of -047X -479 and -470: the 470s BC as people count
	switch p.unit {
	case CenturyPrecision:
		n, era := int(p.year)+1, ""
		if p.year < 0 {
			n, era = -int(p.year), "公元前"
		}
		return era + strconv.Itoa(n) + s.pick("世纪", "世紀") + s.part(p)
	case DecadePrecision:
		if p.year < 0 {
			return "公元前" + strconv.Itoa(-last) + "年代" + s.part(p)
		}
		if first < 100 {
			return "公元" + strconv.Itoa(first) + s.pick("年代", "年代") + s.part(p)
		}
		return strconv.Itoa(first/100+1) + s.pick("世纪", "世紀") + strconv.Itoa(first%100) + "年代" + s.part(p)
	}
	if p.year == noYear {
		return s.afterYear(p)
	}
	year := strconv.Itoa(historical(int(p.year))) + "年"
	switch {
	case p.year <= 0:
		year = "公元前" + year
	case p.year < 100:
		year = "公元" + year
	}
	return year + s.afterYear(p)
}

// afterYear is what follows the year: "8月24日", "9月初", "夏", "第三季度", and for a year alone its part.
func (s chineseStyle) afterYear(p point) string {
	month := strconv.Itoa(int(p.month)) + "月"
	switch p.unit {
	case DayPrecision:
		return month + strconv.Itoa(int(p.day)) + "日"
	case MonthPrecision:
		return month + strings.Replace(s.part(p), "中期", "中旬", 1)
	case SeasonPrecision:
		return s.season(p.month) + s.part(p)
	}
	return s.part(p)
}

func (s chineseStyle) season(code uint8) string {
	switch {
	case code >= quarter1 && code <= quarter4:
		return "第" + string([]rune("一二三四")[code-quarter1]) + "季度"
	case code == half1:
		return "上半年"
	case code == half2:
		return "下半年"
	}
	return string([]rune("春夏秋冬")[(code-spring)%4])
}

func (s chineseStyle) part(p point) string {
	return [...]string{"", "初", s.pick("中期", "中期"), "末"}[p.marks.part()]
}

// historical is the year as it is counted: 1 for both AD 1 and 1 BC.
func historical(year int) int {
	if year <= 0 {
		return 1 - year
	}
	return year
}
