package name

// site says whether token k is 在 or 于, or a verb that ends in such a word: 设于.
func (s *sentence) site(k int) bool {
	if k < 0 || s.tokens[k].is&isName != 0 {
		return false
	}
	switch last := s.runes[s.tokens[k].to-1]; last {
	case '在', '于':
		if s.isWord(k, "属于", "原属于", "隶属于", "依附于", "由于", "关于", "对于", "至于", "终于", "等于", "归于", "善于", "基于", "鉴于", "处于", "用于", "低于", "高于",
			"忠于", "源于", "出于", "存在", "在于", "现在", "正在", "实在") {
			return false
		}
		if from := s.tokens[k].from; from > 0 && last == '于' && s.runes[from-1] == '由' {
			return false // 由+于
		}
		return s.tokens[k].to-s.tokens[k].from == 1 || s.tokens[k].is&isVerb != 0
	}
	return false
}

func (s *sentence) isWord(k int, words ...string) bool {
	if k < 0 || k >= len(s.tokens) {
		return false
	}
	return s.isToken(s.tokens[k], words...)
}

// isToken says whether t is one of the words.
func (s *sentence) isToken(t token, words ...string) bool {
	runes := s.runes[t.from:t.to]
	for _, w := range words {
		if equal(runes, w) {
			return true
		}
	}
	return false
}

// equal says whether runes spell w.
func equal(runes []rune, w string) bool {
	if len(w) < len(runes) {
		return false
	}
	i := 0
	for _, r := range w {
		if i >= len(runes) || runes[i] != r {
			return false
		}
		i++
	}
	return i == len(runes)
}

// before and after are the neighbours of token k, brackets passed over; -1 and len at the ends.
func (s *sentence) before(k int) int {
	for k--; k >= 0 && s.tokens[k].is&isAside != 0; k-- {
	}
	return k
}

func (s *sentence) after(k int) int {
	for k++; k < len(s.tokens) && s.tokens[k].is&isAside != 0; k++ {
	}
	return k
}

// beside are the tokens on both sides of k, looking past what stands in brackets, and what they are; nothing at an end of the text.
func (s *sentence) beside(k int) (before, after int, prev, next trait) {
	before, after = s.before(k), s.after(k)
	if before >= 0 {
		prev = s.tokens[before].is
	}
	if after < len(s.tokens) {
		next = s.tokens[after].is
	}
	return before, after, prev, next
}
