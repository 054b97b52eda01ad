package chrono

import (
	"strings"
	"unicode/utf8"
)

// relativeWord is a word that counts from a date named before.
type relativeWord struct {
	relation relation
	steps    int
	words    []string
}

// relativeWords by their first meaning; the unit follows from the relation.
var relativeWords = [...]relativeWord{
	{countYears, 0, []string{"同年", "是年", "该年", "該年", "当年", "當年", "其年", "这一年", "這一年", "此年", "同一年", "那一年", "那年", "这年", "這年", "是岁", "是歲", "其岁", "其歲"}},
	{countYears, 1, []string{"次年", "翌年", "隔年", "后一年", "後一年", "第二年", "来年", "來年", "越明年", "明年", "越年", "转年", "轉年"}},
	{countYears, -1, []string{"前一年", "上一年"}},
	{countMonths, 0, []string{"同月", "当月", "當月", "该月", "該月", "是月", "其月"}},
	{countMonths, 1, []string{"次月", "翌月", "下个月", "下個月", "隔月"}},
	{countMonths, -1, []string{"前一个月", "前一個月", "上个月", "上個月"}},
	{countDays, 0, []string{"同日", "当日", "當日", "该日", "該日", "是日", "即日", "当天", "當天", "同一天", "当晚", "當晚", "当夜", "當夜", "是夜", "同晚", "这一天", "這一天", "该天", "該天", "那一天", "那天"}},
	{countDays, 1, []string{"次日", "翌日", "隔日", "隔天", "第二天", "次晨", "翌晨", "次晚", "后一天", "後一天"}},
	{countDays, -1, []string{"前一天", "前一日"}},
}

// relativeByHead are the relative words by their first character.
var relativeByHead = func() map[rune][]relativeWord {
	heads := map[rune][]relativeWord{}
	for _, w := range &relativeWords {
		byHead := map[rune][]string{}
		for _, word := range w.words {
			head := runeAt(word, 0)
			byHead[head] = append(byHead[head], word)
		}
		for head, words := range byHead {
			heads[head] = append(heads[head], relativeWord{w.relation, w.steps, words})
		}
	}
	return heads
}()

// wordGoesOn are characters after 年, 月, 日, 天, 晚 with which the two make another word: 当日军, 是日本, 同年龄, 当天主教.
var wordGoesOn = map[rune]string{
	'年': "级級龄齡轻輕纪紀长長老幼代度薪迈邁轮輪少青糕节節画畫",
	'月': "球亮光饼餅台刊薪票经經亏虧份氏",
	'日': "本军軍方俄寇伪偽籍裔报報记記常后後程圆圓元语語文美英耳韩韓苏蘇据據占佔志誌誌新华華益漸渐前子",
	'天': "主气氣下皇空子神国國然文才地花津干竺台柱水平王宫宮山窗堂使命资資赋賦真生性",
	'晚': "年期清上会會报報餐宴饭飯些婚唐明辈輩",
	'夜': "间市总總班校",
	'晨': "报報星曦",
}

// centuryOfSpeech reads 上世纪 and 本世纪, the centuries before and of the writer's own time, and what follows them.
func (s *scanner) centuryOfSpeech(i int) (*expression, bool) {
	t := s.text
	r := reading{unit: CenturyPrecision, year: 1900, hasYear: true}
	end := eat(t, i, "上个世纪", "上個世紀", "上世纪", "上世紀")
	if end < 0 {
		end, r.year = eat(t, i, "本世纪", "本世紀"), 2000
	}
	if end < 0 {
		return nil, false
	}
	e := s.expression(expression{start: i, end: s.afterCentury(end, &r), from: r})
	s.readRange(e)
	s.readBound(e)
	return e, true
}

// relative reads 同年6月16日, 次日, 当天, 翌年三月.
func (s *scanner) relative(i int) (*expression, bool) {
	if e, ok := s.centuryOfSpeech(i); ok {
		return e, true
	}
	r, end, ok := s.relativeUnit(i)
	if !ok || s.partOfWord(i, end, r) {
		return nil, false
	}
	e := s.expression(expression{start: i, end: end, from: r, flags: Relative})
	s.readTwin(e)
	s.readRange(e)
	s.readBound(e)
	return e, true
}

// relativeUnit reads a relative word and the finer units after it.
func (s *scanner) relativeUnit(i int) (r reading, end int, ok bool) {
	t := s.text
	if classAt(t, i+3)&beginsRelative == 0 {
		return r, i, false
	}
	for _, w := range relativeByHead[runeAt(t, i)] {
		if end = eat(t, i, w.words...); end < 0 {
			continue
		}
		if goesOn(t, i, end) {
			return r, i, false
		}
		r = reading{relation: w.relation, steps: w.steps}
		switch w.relation {
		case countDays:
			r.unit = DayPrecision
		case countMonths:
			r.unit = MonthPrecision
			end = s.afterMonth(end, &r)
		default:
			r.unit = YearPrecision
			end = s.afterYear(end, &r)
		}
		return r, end, true
	}
	return r, i, false
}

// goesOn says whether the relative word from i to end is the beginning of other words.
func goesOn(t string, i, end int) bool {
	next := runeAt(t, end)
	if next == '下' { // 当天下大乱, but 前一天下雨, 当天下午
		return eat(t, i, "当天", "當天") == end && eat(t, end, "下午", "下令", "下达", "下達", "下诏", "下詔", "下葬") < 0
	}
	return strings.ContainsRune(wordGoesOn[runeBefore(t, end)], next) && eat(t, end, "后，", "後，", "前往") < 0
}

// partOfWord rejects relative words that the characters before them make part of another word: 不同年, 每次日, 就是日.
func (s *scanner) partOfWord(i, end int, r reading) bool {
	before := s.before(i)
	switch runeAt(s.text, i) {
	case '同':
		return strings.ContainsRune("不共相如合胡大", before)
	case '次':
		return strings.ContainsRune("一二两三四五六七八九十几多每首再此本上下初历歷数數届", before) || before < utf8.RuneSelf && isDigit(byte(before))
	case '明': // 说明年, “明年
		return !strings.ContainsRune("。，；", before) && before != utf8.RuneError
	case '是':
		return isHan(before) && r.unit <= YearPrecision && r.month == 0 && r.day == 0
	case '当', '當':
		if r.unit == YearPrecision && r.part == Whole && isHan(before) && !strings.ContainsRune("于於在自至到因即是为為而且但", before) {
			next := runeAt(s.text, end)
			return isHan(next) && !strings.ContainsRune("即便就已", next) // 想当年，他
		}
		return strings.ContainsRune("适適相正应應担擔每", before)
	case '后', '後':
		return strings.ContainsRune("此其之以今往随隨最", before)
	case '第':
		return strings.ContainsRune("的之", before)
	case '即':
		return eat(s.text, i, "即日") > 0 && eat(s.text, end, "起", "开始", "生效") < 0
	}
	return false
}

// later reads a count of days, weeks, months or years that begins a clause and ends with 后: 三天后, 两个月後. In the middle of a clause such a count is
// a duration or hangs on an event.
func (s *scanner) later(i int) (*expression, bool) {
	t := s.text
	if !clauseStart(s.before(i)) {
		return nil, false
	}
	n, ok := readNumber(t, i)
	if !ok || n.value == 0 || n.value > 500 {
		return nil, false
	}
	j := skipSpace(t, n.end)
	r := reading{steps: n.value}
	for _, u := range &laterUnits {
		end := eat(t, j, u.words...)
		if end < 0 {
			continue
		}
		sign := 1
		after := eat(t, end, "后", "後", "之后", "之後", "以后", "以後")
		if after < 0 {
			if after = eat(t, end, "前，"); after < 0 || u.relation == countYears {
				return nil, false
			}
			after, sign = end+len("前"), -1
		}
		if strings.ContainsRune("的期世人代半勤面", runeAt(t, after)) {
			return nil, false
		}
		r.relation, r.unit, r.steps = u.relation, u.unit, sign*n.value
		return s.expression(expression{start: i, end: after, from: r, flags: Relative, approx: u.relation == countWeeks}), true
	}
	return nil, false
}

var laterUnits = [...]struct {
	relation relation
	unit     Precision
	words    []string
}{
	{countDays, DayPrecision, []string{"天", "日"}},
	{countWeeks, DayPrecision, []string{"个星期", "個星期", "星期", "周", "週", "个礼拜", "個禮拜"}},
	{countMonths, MonthPrecision, []string{"个月", "個月", "个多月", "個多月"}},
	{countYears, YearPrecision, []string{"年"}},
}

// clauseStart says whether r ends what stands before a clause.
func clauseStart(r rune) bool {
	return r == utf8.RuneError || !isHan(r) && !(r < utf8.RuneSelf && (isDigit(byte(r)) || isLetter(byte(r)))) && r != '、' && r != '第'
}
