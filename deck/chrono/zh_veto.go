package chrono

import (
	"strings"
	"unicode/utf8"
)

// vetoed says that a Chinese expression, though it reads like one, is no date: a duration, a number of a thing, a part of a name.
func (s *scanner) vetoed(e expression) bool {
	next, nextSize := utf8.DecodeRuneInString(s.text[e.end:])
	before := s.before(e.start)
	if before == '第' || before == '.' || before == '．' || before == '%' {
		return true
	}
	if eatBack(s.text, e.start, "每年", "每年的", "每年于", "每年於", "每年在", "每逢", "每到", "历年", "歷年") >= 0 { // what comes back every year is no date
		return true
	}
	r := e.from
	switch {
	case r.unit == CenturyPrecision:
		return eat(s.text, e.end, "酒店", "大酒店", "广场", "廣場", "大厦", "大廈", "公司", "集团", "集團", "中心", "福斯", "公园", "公園", "花园", "花園", "城", "报", "報", "出版", "影业", "影業") > 0
	case r.unit == DecadePrecision:
		return false
	case r.unit == DayPrecision && r.month == 0:
		return s.vetoedDay(e, before, next)
	case r.unit == MonthPrecision && !r.hasYear && r.reign.year == 0:
		return s.vetoedMonth(e, next)
	case r.unit == YearPrecision:
		return s.vetoedYear(e, before, next, nextSize)
	}
	return false
}

// vetoedDay rejects durations (三日), numbers of houses, lines and issues (14号楼), and days whose word goes on.
func (s *scanner) vetoedDay(e expression, before, next rune) bool {
	t := s.text
	style := rune(t[e.start])
	number := strings.HasSuffix(t[:e.end], "号") || strings.HasSuffix(t[:e.end], "號")
	if number {
		return isHan(next) && !strings.ContainsRune("在上下中凌晚早夜起前后後至到于於抵清傍，、", next) ||
			!isHan(next) && !isPunctuation(next) || isHan(before) && !strings.ContainsRune("在于於月自从從到至本以及和与與是为為的", before)
	}
	if next == '游' || next == '遊' || next == '间' || next == '間' || next == '内' || next == '內' || next == '后' || next == '後' || next == '之' || next == '元' || next == '圆' {
		return true
	}
	if next == '本' && style >= utf8.RuneSelf {
		return true // 二日本人
	}
	if strings.ContainsRune("第历歷连連达達每期约約近共满滿过過数數几幾两兩隔", before) {
		return true
	}
	if isHan(before) && !strings.ContainsRune("于於在至到自从從和与與及是为為即由本止前届迄截同但而且故后後年月", before) {
		return true // 激战三日
	}
	n, _ := readNumber(t, e.start)
	if n.style != positional || n.value > 10 {
		return false
	}
	return !s.dayContext() || isHan(before) && !strings.ContainsRune("于於至到", before) || isHan(next) && !strings.ContainsRune("上下凌晨晚夜清傍，", next)
}

// dayContext says whether the passage has told a day or a month before, which 三日 can go on from.
func (s *scanner) dayContext() bool {
	n := len(s.found)
	return n > 0 && s.found[n-1].from.unit <= MonthPrecision && s.found[n-1].from.unit != NoPrecision
}

// vetoedMonth rejects a month without a year that begins a name: 十月革命, 二月河.
func (s *scanner) vetoedMonth(e expression, next rune) bool {
	t := s.text
	if n, ok := readNumber(t, e.start); ok && n.style != arabic && eat(t, e.end, "革命", "事件", "运动", "運動", "起义", "起義", "政变", "政變", "危机", "危機", "天", "河", "党", "黨", "派", "花", "社", "风暴", "風暴", "战争", "戰爭", "会战", "會戰", "攻势", "攻勢", "军", "軍", "提纲", "提綱", "指示", "学运", "學運", "平均", "会议", "會議", "协议", "協議", "条约", "條約", "大会", "大會", "血案", "惨案", "慘案", "围城", "圍城", "里", "裏", "桃", "雪", "流火", "王朝", "纲领", "綱領", "号", "號") > 0 {
		return true
	}
	if strings.ContainsRune("个個", next) {
		return true
	}
	before := s.before(e.start)
	return strings.ContainsRune("每数數几幾", before) || next == '龄' || next == '齡' || next == '大'
}

// vetoedYear tells years from durations.
func (s *scanner) vetoedYear(e expression, before, next rune, nextSize int) bool {
	t, r := s.text, e.from
	counts := strings.ContainsRune("多余餘来來间間内內级級制期历歷以半", next) && eat(t, e.end, "以后", "以後", "以前", "以来", "以來", "来到", "來到", "期间", "期間", "内战", "內戰", "内阁") < 0 ||
		eat(t, e.end, "之久", "之間", "之内", "之內", "有余", "有餘", "的历史", "的歷史", "时间", "時間") > 0
	switch {
	case r.reign.name != "":
		return false
	case r.reign.year > 0: // one or two digits, or tens in words, without an era
		if s.yearTwinFollows(e.end) || s.reigning && clauseStart(before) && (next == '，' || r.part != Whole) && t[e.start] >= utf8.RuneSelf {
			return false // 贞观元年……。二年，
		}
		if r.century && !counts && eat(t, e.start, "0", "０", "零", "〇") > 0 && next != '前' && next != '后' && next != '後' {
			return false // 08年
		}
		return true
	case r.hasYear && r.bare: // three digits
		if strings.ContainsRune("后後前之", next) && r.year%10 != 0 && strings.ContainsRune("在于於自至到", before) { // 在476年后
			return false
		}
		return counts || strings.ContainsRune("的后後前之", next) && before != '元' && before != '前' || !s.yearBefore(before)
	case r.hasYear && r.year >= 1000 && r.year%1000 == 0 && !isDigit(t[e.start]) && eat(t, e.end, "代") < 0 && eatBack(t, e.end, "千年", "千載", "千载") >= 0: // 两千年
		return true
	case r.hasYear && r.year >= 1000 && r.year%100 == 0:
		if next == '前' {
			n := runeAt(t, e.end+nextSize)
			return n != '后' && n != '後' && n != '夕'
		}
		return counts
	}
	return counts && !strings.ContainsRune("期间間来來以半", next)
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
