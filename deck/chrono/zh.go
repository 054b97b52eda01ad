package chrono

// neighbourDecades reads 五六十年代, two decades in a row: the first of them and the byte after it.
func neighbourDecades(t string, i int) (first, end int, ok bool) {
	if i+6 > len(t) {
		return 0, i, false
	}
	a, b := chineseDigit(runeAt(t, i)), chineseDigit(runeAt(t, i+3))
	end = eat(t, i+6, "十年代")
	return 10 * a, end, a > 0 && b == a+1 && end > 0
}

// numeral tries a Chinese number that no other number goes on from the left.
func (s *scanner) numeral(i int) (expression, bool) {
	if first, _, ok := neighbourDecades(s.text, i); ok {
		e := expression{start: i, end: i, from: reading{unit: DecadePrecision, year: first, hasYear: true, century: true}}
		s.lookBack(&e)
		s.readRange(&e)
		return e, true
	}
	e, ok := s.chinese(i)
	if !ok {
		if n, number := readNumber(s.text, i); number {
			e.end = max(e.end, n.end)
		}
	}
	return e, ok
}

// chinese reads the Chinese expression whose first number begins at i.
func (s *scanner) chinese(i int) (expression, bool) {
	if e, ok := s.later(i); ok {
		return e, true
	}
	r, end, ok := s.unit(i, reading{})
	if !ok {
		return expression{}, false
	}
	e := expression{start: i, end: end, from: r}
	s.lookBack(&e)
	if s.vetoed(e) {
		return e, false
	}
	s.goOn(&e)
	return e, true
}

// firstYear reads 元年 with the era before it.
func (s *scanner) firstYear(i int) (expression, bool) {
	if eat(s.text, i, "元年", "元載", "元载") < 0 {
		return expression{}, false
	}
	r := reading{unit: YearPrecision, reign: reign{year: 1}}
	end := s.afterYear(i+len("元年"), &r)
	e := expression{start: i, end: end, from: r}
	if s.lookBack(&e); e.from.reign.name == "" && e.from.month == 0 {
		return e, false
	}
	s.goOn(&e)
	return e, true
}

// namedMonth reads a month that begins with a word instead of a number: 正月, 腊月, 冬月, 闰四月, and a day such as 初六.
func (s *scanner) namedMonth(i int) (expression, bool) {
	r := reading{}
	if n, end, ok := s.lunarDay(i, false); ok && s.inLunarMonth() {
		r = reading{unit: DayPrecision, day: n, reign: reign{lunar: true}}
		e := expression{start: i, end: end, from: r}
		return e, true
	}
	end, ok := s.month(i, &r)
	if !ok || !r.reign.lunar && eat(s.text, i, "元月") < 0 {
		return expression{}, false
	}
	e := expression{start: i, end: end, from: r}
	s.lookBack(&e)
	s.goOn(&e)
	return e, true
}

// inLunarMonth says whether the passage has just told a lunar month, so that 初六 goes on from it.
func (s *scanner) inLunarMonth() bool {
	n := len(s.found)
	return n > 0 && s.found[n-1].from.reign.lunar
}

// goOn adds to an expression what may follow its first unit: a twin in brackets, the second end of a range, and 以前, 左右.
func (s *scanner) goOn(e *expression) {
	s.readTwin(e)
	s.readRange(e)
	s.readBound(e)
}

// readRange reads 至1945年, –18年, 到十二日 and the like.
func (s *scanner) readRange(e *expression) {
	if _, end, ok := neighbourDecades(s.text, e.end); ok && e.from.unit == DecadePrecision { // 二十世纪五六十年代
		e.to, e.form, e.end = e.from, closed, end
		e.to.year += 10
		return
	}
	j, joined := rangeSign(s.text, e.end)
	if j < 0 {
		if j = skipSpace(s.text, e.end); j > e.end {
			j, joined = rangeSign(s.text, j)
		} else {
			j = -1
		}
		if j < 0 {
			s.readBetween(e)
			return
		}
	}
	j = skipSpace(s.text, j)
	to, end, ok := s.end(j, e.from)
	if !ok || joined && to.unit == NoPrecision {
		return
	}
	s.close(e, to, end)
}

// close makes e a range; what one end leaves out comes from the other.
func (s *scanner) close(e *expression, to reading, end int) {
	if to.unit == DayPrecision && e.from.unit > SeasonPrecision && to.month == 0 {
		return
	}
	e.from = e.from.backfill(to)
	e.to, e.form, e.end = to.inherit(e.from), closed, end
	if p := eatBack(s.text, e.start, "自", "从", "從"); p >= s.floor && p >= 0 {
		e.start = p
	}
	if e.from.hasYear && e.to.hasYear && e.to.year == e.from.year && e.to.month > 0 && e.to.month < e.from.month && !to.hasYear {
		e.to.year++ // 1940年10月至3月
	}
}

// backfill gives the first end of a range what only the second one says: 5月至1992年7月.
func (r reading) backfill(to reading) reading {
	if r.hasYear && r.year > 0 && to.hasYear && to.year <= 0 && r.unit >= YearPrecision && to.unit >= YearPrecision {
		return r.beforeChrist() // 1400–1000 BC
	}
	if r.bare && to.hasYear && !to.bare {
		r.bare = false
		return r
	}
	if r.hasYear || !to.hasYear || r.relation != fromContext || r.unit > MonthPrecision || r.reign.year > 0 {
		return r
	}
	r.year, r.hasYear, r.century, r.reign.name = to.year, true, to.century, to.reign.name
	if r.month == 0 {
		r.month = to.month
	}
	if to.month > 0 && r.month > to.month {
		r.year--
	}
	return r
}

// end reads the second end of a range: any unit, or one of the relative ones (至次年三月, 至同月八日).
func (s *scanner) end(i int, from reading) (reading, int, bool) {
	if r, end, ok := s.relativeUnit(i); ok {
		return r, end, true
	}
	if p := eat(s.text, i, "大约", "大約", "约", "約"); p > 0 {
		i = p
	}
	if p := eat(s.text, i, "公元前", "西元前", "前"); p > 0 {
		if r, end, ok := s.unit(skipSpace(s.text, p), reading{}); ok && (r.unit >= YearPrecision || r.tellsYear()) {
			return r.beforeChrist(), end, true
		}
		return reading{}, i, false
	}
	p := eat(s.text, i, "公元", "西元")
	if p > 0 {
		i = p
	}
	r, end, ok := s.unit(i, from)
	if !ok {
		if from.reign.name == "" {
			return r, end, false
		}
		return s.dated(i) // 康熙元年至雍正三年
	}
	if r.unit == YearPrecision && r.reign.year > 0 && r.reign.name == "" && (p > 0 || from.hasYear && from.year <= 0) {
		r.year, r.hasYear, r.century, r.reign.year = r.reign.year, true, false, 0
	}
	if from.shares && p < 0 && r.unit >= YearPrecision && r.year > 0 && !r.bareAfter(from) {
		r = r.beforeChrist() // 公元前264年至146年; 前202年—8年 ends in AD 8
	}
	if r.century && from.hasYear && !from.century && (r.unit == YearPrecision || r.unit == DecadePrecision) {
		r.year, r.century = from.year-from.year%100+r.year, false
		if r.year < from.year {
			r.year += 100
		}
	}
	if r.reign.year > 0 && r.reign.name == "" && from.reign.name != "" && r.unit <= YearPrecision {
		r.reign.name, r.reign.hint, r.calendar = from.reign.name, from.reign.hint, from.calendar
	}
	return r, end, true
}

// bareAfter says whether a year after a BC year must be AD, because as a BC year it would be the earlier one.
func (r reading) bareAfter(from reading) bool { return 1-r.year < from.year }

// readBetween reads 2007年与2009年之间, which needs its last word.
func (s *scanner) readBetween(e *expression) {
	j := eat(s.text, e.end, "与", "與", "和", "及")
	if j < 0 {
		return
	}
	to, end, ok := s.end(j, e.from)
	if !ok {
		return
	}
	if after := eat(s.text, end, "之间", "之間", "间", "間"); after > 0 && to.unit == e.from.unit {
		s.close(e, to, after)
		if in := eatBack(s.text, e.start, "在", "于", "於"); in >= s.floor {
			e.start = in
		}
	}
}

// rangeSign is the end of a sign or word between the ends of a range, or -1. A word (joined) needs a unit after its second number.
func rangeSign(t string, i int) (end int, joined bool) {
	if end = dash(t, i); end > 0 {
		return end, false
	}
	if i < len(t) && t[i] == '/' { // 1939/40年
		if n, ok := readArabic(t, i+1); ok && n.places == 2 {
			if kind, _ := unitWord(t, n.end); kind == yearUnit {
				return i + 1, false
			}
		}
	}
	if i+3 <= len(t) {
		switch t[i : i+3] {
		case "至", "到", "迄":
			return i + 3, true
		case "起":
			return eat(t, i, "起至"), true
		}
	}
	return -1, false
}

// readBound reads what follows and makes e open or approximate: 以前, 之后, 以来, 左右.
func (s *scanner) readBound(e *expression) {
	t := s.text
	if e.form != unit {
		return
	}
	at := skipSpace(t, e.end)
	if classAt(t, at)&beginsBound == 0 {
		s.readUntil(e)
		return
	}
	or := at
	if p := eat(t, at, "或", "及"); p > 0 {
		or = p
	}
	if end := eat(t, or, "以前", "之前"); end > 0 {
		e.end, e.form = end, before
		return
	}
	if end := eat(t, or, "以后", "以後", "之后", "之後"); end > 0 {
		e.end, e.form = end, after
		if to, p, ok := s.end(end, e.from); ok { // 2010年之后2018年之前
			if q := eat(t, p, "之前", "以前"); q > 0 {
				s.close(e, to, q)
			}
		}
		return
	}
	if at != e.end {
		return
	}
	switch {
	case eat(t, at, "前后", "前後") > 0:
		e.end, e.approx = at+len("前后"), true
	case eat(t, at, "左右", "上下", "许，", "許，") > 0:
		e.end, e.approx = at+len("左右"), true
		if eat(t, at, "许", "許") > 0 {
			e.end = at + len("许")
		}
	case eat(t, at, "以来", "以來", "起", "开始", "開始") > 0:
		s.readSince(e, eat(t, at, "以来", "以來", "起", "开始", "開始"))
	case eat(t, at, "前夕", "前期", "前半", "前线", "前線", "后期", "後期", "后半", "後半") > 0:
	case eat(t, at, "前") > 0 && e.from.unit <= YearPrecision:
		e.end, e.form = at+len("前"), before
	case eat(t, at, "后", "後") > 0 && e.from.unit <= YearPrecision:
		e.end, e.form = at+len("后"), after
	}
	s.readUntil(e)
}

// readUntil takes in 截至 before a date.
func (s *scanner) readUntil(e *expression) {
	if e.form != unit {
		return
	}
	if p := eatBack(s.text, e.start, "自从", "自從"); p >= s.floor && p >= 0 {
		e.start = p
	}
	if p := eatBack(s.text, e.start, "截止到", "截至到", "截止", "截至"); p >= s.floor && p >= 0 {
		e.start, e.form = p, before
	}
}

// readSince takes in the 自 or 从 before a date that something begins on; the value stays the date itself.
func (s *scanner) readSince(e *expression, end int) {
	if p := eatBack(s.text, e.start, "自", "从", "從", "由"); p >= s.floor && p >= 0 && (end > e.end+len("起") || eat(s.text, p, "自") > 0) {
		e.start = p
	}
	if end > e.end+len("起") || eat(s.text, end, "义", "義", "来", "來", "草", "诉", "訴", "事", "兵", "飞", "飛", "点", "點", "初", "用", "源", "始", "家", "身", "程", "航", "锚", "錨", "降", "立", "伏") < 0 {
		e.end = end
	}
}
