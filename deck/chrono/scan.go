package chrono

import "unicode/utf8"

// scanner finds the date expressions of one passage from left to right. Bytes that cannot begin an expression cost one look into a table;
// at those that can, the grammars of Chinese, of English and of numeric dates are tried. They look back for what stands before the
// first number or name of a month (公元前, circa, the end of), never further than the last expression.
type scanner struct {
	text     string
	title    string // the article's title
	floor    int    // end of the last expression
	found    []*expression
	block    []expression // where the passage's expressions are kept; used says how many
	used     int
	dayFirst bool // in dates such as 3-7-2017, as everywhere but in English
	reigning bool // an era has been named: a bare 二年 may be one of its years
	ancient  bool // the article has told years BC or marked AD: numbers of two or three digits may be years
}

// trigger says what may begin at a byte or an ideograph.
type trigger uint8

const (
	noTrigger     trigger = iota
	letterTrigger         // an ASCII letter that no expression begins with
	wordTrigger           // an ASCII letter that one may begin with
	digitTrigger
	hanTrigger  // lead byte of an ideograph
	wideTrigger // lead byte of full-width forms
	signTrigger // lead byte of 〇
	apostropheTrigger
	numeralTrigger
	yuanTrigger     // 元年
	monthTrigger    // 正月 腊月 冬月 闰
	relativeTrigger // 同年 次日
	reignTrigger    // 康熙年间
	stemTrigger     // 甲午年
	seasonTrigger   // 秋，
)

// asciiTriggers is indexed by bytes.
var asciiTriggers = func() (t [256]trigger) {
	for c := range 256 {
		switch {
		case isLetter(byte(c)):
			t[c] = letterTrigger
		case isDigit(byte(c)):
			t[c] = digitTrigger
		case c >= 0xe4 && c <= 0xe9:
			t[c] = hanTrigger
		case c == 0xef:
			t[c] = wideTrigger
		case c == 0xe3:
			t[c] = signTrigger
		case c == '\'':
			t[c] = apostropheTrigger
		}
	}
	return t
}()

// hanTriggers is indexed by code points from U+4E00.
var hanTriggers = func() (t [0x9fff - 0x4e00 + 1]trigger) {
	for characters, kind := range map[string]trigger{
		"零一二两兩三四五六七八九十廿卅卌百千壹贰貳叁拾": numeralTrigger,
		"元": yuanTrigger, "正腊臘冬闰閏初": monthTrigger, "年月岁歲": reignTrigger, "春夏秋": seasonTrigger, "甲乙丙丁戊己庚辛壬癸": stemTrigger,
		"同次翌明是该該当當第隔前后後其这這此即那来來上下本越转轉": relativeTrigger,
	} {
		for _, r := range characters {
			t[r-0x4e00] = kind
		}
	}
	return t
}()

// scan finds the expressions of text in reading order. The slice is reused.
func (s *scanner) scan(text string) []*expression {
	s.text, s.floor, s.found, s.used = text, 0, s.found[:0], 0
	for i := 0; i < len(text); {
		switch asciiTriggers[text[i]] {
		case letterTrigger:
			end := wordEnd(text, i)
			if !mayBegin(text, i, end) {
				i = end
				continue
			}
			i = s.at(i, end, s.english)
		case digitTrigger:
			i = s.at(i, digitsEnd(text, i), s.digits)
		case apostropheTrigger:
			i = s.at(i, i+1, s.shortYear)
		case hanTrigger:
			if i+3 > len(text) {
				return s.found
			}
			i = s.han(i)
		case wideTrigger:
			i = s.at(i, min(i+3, len(text)), s.wide)
		case signTrigger:
			i = s.at(i, min(i+3, len(text)), s.chinese)
		default:
			i++
		}
	}
	return s.found
}

// expression keeps e until the next passage is scanned.
func (s *scanner) expression(e expression) *expression {
	if s.used == len(s.block) {
		s.block, s.used = make([]expression, 2*len(s.block)+16), 0
	}
	kept := &s.block[s.used]
	s.used++
	*kept = e
	return kept
}

// han dispatches on the ideograph at i and returns where to go on.
func (s *scanner) han(i int) int {
	t := s.text
	r := rune(t[i]&0x0f)<<12 | rune(t[i+1]&0x3f)<<6 | rune(t[i+2]&0x3f)
	if r < 0x4e00 || r > 0x9fff {
		return i + 3
	}
	switch hanTriggers[r-0x4e00] {
	case numeralTrigger:
		return s.at(i, i+3, s.numeral)
	case yuanTrigger:
		if eat(s.text, i, "元月") > 0 {
			return s.at(i, i+3, s.namedMonth)
		}
		return s.at(i, i+3, s.firstYear)
	case monthTrigger:
		return s.at(i, i+3, s.namedMonth)
	case relativeTrigger:
		return s.at(i, i+3, s.relative)
	case seasonTrigger:
		return s.at(i, i+3, s.bareSeason)
	case stemTrigger:
		return s.at(i, i+3, s.cycleYear)
	case reignTrigger:
		return s.at(i, i+3, s.reignPeriod)
	}
	return i + 3
}

// at tries one grammar at i and returns the end of what it found, or otherwise.
func (s *scanner) at(i, otherwise int, try func(int) (*expression, bool)) int {
	e, ok := try(i)
	if e == nil {
		return max(otherwise, i+1)
	}
	if !ok || e.end <= i || e.start < s.floor {
		return max(otherwise, e.end, i+1) // what a grammar understood and refused is not tried again from its middle
	}
	s.found = append(s.found, e)
	s.floor = e.end
	if r := e.from; r.hasYear && r.year < 1000 && !r.century && r.unit <= DecadePrecision {
		s.ancient = true
	}
	s.reigning = s.reigning || e.from.reign.name != ""
	return e.end
}

func digitsEnd(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

// wide tries a number in full-width digits.
func (s *scanner) wide(i int) (*expression, bool) {
	if fullWidthDigit(s.text, i) < 0 {
		return nil, false
	}
	return s.digits(i)
}

// before is the rune before i, utf8.RuneError at the beginning of the passage.
func (s *scanner) before(i int) rune {
	if i <= 0 {
		return utf8.RuneError
	}
	return runeBefore(s.text, i)
}
