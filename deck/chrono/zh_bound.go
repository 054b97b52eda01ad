package chrono

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
	s.readShortBound(e)
	s.readUntil(e)
}

// readShortBound is readBound for the words that stand directly behind the expression.
func (s *scanner) readShortBound(e *expression) {
	t, at := s.text, e.end
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

// readDoubt reads the question mark of a doubted date, which stands before a bracket or a dash: (1162?–1227), （1200年？）.
func (s *scanner) readDoubt(e *expression) {
	end := eat(s.text, e.end, "?", "？")
	if end > 0 && (eat(s.text, end, ")", "）", "]") > 0 || dash(s.text, end) > 0) {
		e.end, e.unsure = end, true
	}
}
