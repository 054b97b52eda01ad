package chrono

import (
	"strings"
	"unicode/utf8"
)

// vetoed says that a Chinese expression, though it reads like one, is no date: a duration, a number of a thing, a part of a name.
func (s *scanner) vetoed(e *expression) bool {
	r, before := e.from, s.before(e.start)
	switch {
	case strings.ContainsRune("第.．%", before):
		return true
	case r.hasYear && r.year >= lastYear && r.unit < YearPrecision: // of a count that isn't known
		return true
	case r.unit == CenturyPrecision: // 21世纪酒店, 过去一世纪
		return eat(s.text, e.end, centuryNames[:]...) > 0 || !isDigit(s.text[e.start]) && r.year < countedCenturies && strings.ContainsRune("去近半上下几幾数數整这這个個每大", before)
	case r.unit == DayPrecision && r.month == 0:
		return s.vetoedDay(e)
	case r.unit == MonthPrecision && !r.tellsYear():
		return s.vetoedMonth(e)
	case r.unit == YearPrecision && r.reign.name == "":
		return s.vetoedYear(e)
	}
	return false
}

// countedCenturies is the first year of the first century whose number, in words, no longer counts: 近两世纪, but 整个二十世纪.
const countedCenturies = 1000

// recurring says whether e comes back every year and so is no date.
func (s *scanner) recurring(e *expression) bool {
	return eatBack(s.text, e.start, "每年", "每年的", "每年于", "每年於", "每年在", "每逢", "每到", "历年", "歷年") >= 0
}

// centuryNames go on from a century as a name: 21世纪酒店.
var centuryNames = [...]string{
	"酒店", "大酒店", "广场", "廣場", "大厦", "大廈", "公司", "集团", "集團", "中心", "福斯", "公园", "公園", "花园", "花園", "城", "报", "報", "出版", "影业", "影業",
}

// vetoedDay rejects durations (激战三日), numbers of houses, lines and issues (14号楼), and days whose word goes on (二日本人).
func (s *scanner) vetoedDay(e *expression) bool {
	t, before, next := s.text, s.before(e.start), runeAt(s.text, e.end)
	if eatBack(t, e.end, "号", "號") > 0 {
		if isHan(before) && !strings.ContainsRune("在于於月自从從到至本以及和与與是为為的", before) {
			return true
		}
		return !isPunctuation(next) && !strings.ContainsRune("在上下中凌晚早夜起前后後至到于於抵清傍", next)
	}
	if strings.ContainsRune("游遊间間内內后後之元圆", next) || next == '本' && !isDigit(t[e.start]) {
		return true
	}
	if isHan(before) && !strings.ContainsRune("于於在至到自从從和与與及是为為即由本止前届迄截同但而且故后後年月", before) {
		return true
	}
	n, _ := readNumber(t, e.start)
	if n.style != positional || n.value > 10 {
		return false
	}
	// 三日 in words is a day only between others and where the clause ends with it.
	return !s.dayContext() || isHan(before) && !strings.ContainsRune("于於至到", before) || isHan(next) && !strings.ContainsRune("上下凌晨晚夜清傍", next)
}

// dayContext says whether the passage has told a day or a month before, which 三日 can go on from.
func (s *scanner) dayContext() bool {
	n := len(s.found)
	return n > 0 && s.found[n-1].from.unit <= MonthPrecision && s.found[n-1].from.unit != NoPrecision
}

// vetoedMonth rejects a month without a year that begins a name: 十月革命, 二月河.
func (s *scanner) vetoedMonth(e *expression) bool {
	next := runeAt(s.text, e.end)
	if strings.ContainsRune("每数數几幾", s.before(e.start)) || eat(s.text, e.end, "平均", "的平均", "份平均") > 0 || strings.ContainsRune("个個龄齡大", next) {
		return true
	}
	n, _ := readNumber(s.text, e.start)
	if n.style != arabic && chineseDigit(next) > 0 { // 三月三
		return true
	}
	return n.style != arabic && eat(s.text, e.end, monthNames[:]...) > 0
}

// monthNames go on from a month in Chinese numerals as the name of an event, a work or a person.
var monthNames = [...]string{
	"革命", "事件", "运动", "運動", "起义", "起義", "政变", "政變", "危机", "危機", "风暴", "風暴", "战争", "戰爭", "会战", "會戰", "攻势", "攻勢", "提纲", "提綱", "纲领", "綱領", "指示", "学运", "學運", "会议", "會議",
	"协议", "協議", "条约", "條約", "大会", "大會", "血案", "惨案", "慘案", "围城", "圍城", "王朝", "平均", "流火", "党", "黨", "派", "社", "军", "軍", "天", "河", "花", "里", "裏", "桃", "雪", "号", "號",
}

// vetoedYear tells years from durations.
func (s *scanner) vetoedYear(e *expression) bool {
	t, r, before, next := s.text, e.from, s.before(e.start), runeAt(s.text, e.end)
	counts := s.countsYears(e.end)
	switch {
	case r.reign.year > 0: // one or two digits, or tens in words, without an era
		annals := s.reigning && clauseStart(before) && (next == '，' || r.part != Whole) && !isDigit(t[e.start]) // 贞观元年……。二年，
		return !annals && !(r.century && !counts && s.yearOfCentury(e)) && !s.yearTwinFollows(e.end)
	case r.bare: // three digits
		if strings.ContainsRune("后後前之", next) && r.year%10 != 0 && strings.ContainsRune("在于於自至到", before) { // 在476年后
			return false
		}
		if s.ancient && !counts && r.year%10 != 0 && !strings.ContainsRune("后後前之", next) {
			return strings.ContainsRune(durationVerbs, before)
		}
		return counts || strings.ContainsRune("的后後前之", next) && before != '元' && before != '前' || !s.yearBefore(before)
	case r.year <= 0: // 公元前一千年
		return false
	case r.year >= lastYear || eatBack(t, e.end, "千年", "千載", "千载") >= 0: // 两千年
		return true
	case r.year >= 1000 && r.year%100 == 0:
		return counts || next == '前' && eat(t, e.end, "前后", "前後", "前夕") < 0
	}
	return counts && (r.year < 1000 || s.lastsYears(e.end)) && !strings.ContainsRune("期间間来來以半", next)
}

// yearOfCentury says whether two digits and 年 are a year of a century rather than a count: 08年, 九八年 (but 三五年 counts loosely), 在98年.
func (s *scanner) yearOfCentury(e *expression) bool {
	n, _ := readNumber(s.text, e.start)
	tens, ones := n.value/10, n.value%10
	switch {
	case strings.ContainsRune("前后後里裡内內中的之", runeAt(s.text, e.end)):
		return false
	case n.places != 2:
		return false
	case tens == 0:
		return true
	case n.style == positional:
		return ones != tens+1 && n.value != 35
	}
	return n.value > 50 && strings.ContainsRune("于於在自从從", s.before(e.start))
}

// durationVerbs are characters that a duration rather than a year of three digits follows: 历时128年, 长达212年.
const durationVerbs = "了达達共近超过過用经經历歷约約长長满滿享计計有凡时時"

// lastYear is the first year that numbers of four digits are not taken for.
const lastYear = 3000

// countsYears says whether what follows 年 at i makes the number before it a duration.
func (s *scanner) countsYears(i int) bool {
	t := s.text
	if s.lastsYears(i) {
		return true
	}
	return strings.ContainsRune("多余餘来來间間内內級级制期历歷以半", runeAt(t, i)) &&
		eat(t, i, "以后", "以後", "以前", "以来", "以來", "来到", "來到", "期间", "期間", "内战", "內戰", "内阁") < 0
}

// lastsYears says whether what follows 年 at i makes any number before it a duration, even one of four digits.
func (s *scanner) lastsYears(i int) bool {
	return eat(s.text, i, "之久", "之間", "之内", "之內", "有余", "有餘", "的历史", "的歷史", "时间", "時間", "多", "余", "餘") > 0
}

// yearBefore says whether a number of three digits can be a year after this rune.
func (s *scanner) yearBefore(r rune) bool {
	return !isHan(r) && (r >= utf8.RuneSelf || !isLetter(byte(r)) && !isDigit(byte(r))) || strings.ContainsRune("于於在到至自从從由即约約和与與及前元是为為生卒", r)
}

// yearTwinFollows says whether brackets with a year of four digits follow: the year of an era that isn't known is a date all the same.
func (s *scanner) yearTwinFollows(i int) bool {
	open := eat(s.text, skipSpace(s.text, i), "（", "(")
	if open < 0 {
		return false
	}
	r, end := s.inBrackets(open)
	return end > 0 && r.hasYear && !r.century && r.unit <= YearPrecision
}

func isPunctuation(r rune) bool {
	return r == utf8.RuneError || r < utf8.RuneSelf && !isLetter(byte(r)) && !isDigit(byte(r)) || r >= 0x2010 && r <= 0x203b || r >= 0x3000 && r <= 0x301f || r >= 0xff00 && r <= 0xff0f || r >= 0xff1a && r <= 0xff20
}
