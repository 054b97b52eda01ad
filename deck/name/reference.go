package name

import (
	"strings"
	"unicode"
)

// both says whether 双方 or 两国 at k takes part itself: not 两国外长, 两国的, 两国建交后.
func (s *sentence) both(k int) bool {
	after := s.after(k)
	if from := s.tokens[k].from; from > 1 && strings.ContainsRune(paired, s.runes[from-1]) && strings.ContainsRune(paired, s.runes[from-2]) {
		return false // 中韩两国 names them
	}
	if s.isWord(k, "两党", "两人", "二人", "两军") || s.startsAt(s.tokens[k].from-2, "国共") {
		return false // no states
	}
	if after < len(s.tokens) && s.tokens[after].is&isTitle != 0 || s.isWord(after, "的", "外交", "间", "之间", "未", "高层", "高级") {
		return false
	}
	if s.isWord(after, "建交", "断交", "交战", "开战", "停战") {
		return !s.clauseEnds(after, "后前时际间")
	}
	return true
}

// startsAt says whether w stands at character i.
func (s *sentence) startsAt(i int, w string) bool {
	return i >= 0 && startsWith(s.runes[i:], w)
}

// clauseEnds says whether the clause that goes on at token k ends in one of the characters.
func (s *sentence) clauseEnds(k int, ends string) bool {
	for end := min(len(s.tokens), k+longestClause); k < end; k++ {
		t := s.tokens[k]
		if t.is&isMark != 0 && s.runes[t.from] != '、' {
			return strings.ContainsRune(ends, s.runes[t.from-1])
		}
	}
	return false
}

// opensAt says whether nothing that could be a subject stands in the clause before token k: not 学院于1912年被….
func (s *sentence) opensAt(k int) bool {
	for k--; k >= 0; k-- {
		switch t := s.tokens[k]; {
		case t.is&(isMark|isDate) != 0 && s.runes[t.from] != '、':
			return true
		case t.is&(isFunction|isAside|isNumber) != 0:
		default:
			return false
		}
	}
	return true
}

// life says whether a predicate of a person's life follows a date at once, so that whoever was spoken of before is meant.
func (f *chinese) life(s *sentence, k int) bool {
	if k < len(s.tokens) && s.tokens[k].is&isMark != 0 && s.runes[s.tokens[k].from] == ',' {
		k++
	}
	if s.isWord(k, "被", "遭", "获", "奉", "受") {
		return true
	}
	for k < len(s.tokens) && s.isWord(k, "又", "再", "再次", "正式", "便", "即", "则", "才", "并", "被", "受", "获", "开始", "先后", "曾", "就", "更", "也", "还") {
		k++
	}
	return k < len(s.tokens) && s.tokens[k].is&isLife != 0 && !f.attributive(s, k+1)
}

// attributive says whether the clause from token k on goes on to somebody whom it qualifies and who acts: 进入要塞的少将李四决定….
func (f *chinese) attributive(s *sentence, k int) bool {
	of := false
	for ; k < len(s.tokens); k++ {
		switch t := s.tokens[k]; {
		case t.is&isMark != 0:
			return false
		case s.isWord(k, "的"):
			of = true
		case of && t.is&isPerson != 0:
			next := s.after(k)
			if next < len(s.tokens) && s.tokens[next].is&isTitle != 0 {
				next++
			}
			return f.predicate(s, next)
		}
	}
	return false
}

// glosses begin a bracket that gives a name another one: 汉城（今首尔）.
var glosses = []string{"今", "即", "又称", "又稱", "亦称", "亦稱", "也称", "也稱", "简称", "簡稱", "原名", "本名", "旧称", "舊稱", "古称", "古稱", "英语：", "英語：", "英文："}

// glossed is the other name that a bracket after token k gives: a modern name, or the name in Latin letters.
func (s *sentence) glossed(k int) []string {
	if k+1 >= len(s.tokens) || s.tokens[k+1].is&isAside == 0 {
		return nil
	}
	inner := strings.TrimSpace(s.original(s.tokens[k+1].from+1, s.tokens[k+1].to-1))
	for _, g := range glosses {
		if rest, found := strings.CutPrefix(inner, g); found {
			inner = strings.TrimSpace(rest)
			if n := length(inner); n >= 2 && n <= 10 && !strings.ContainsAny(inner, "，。；、,;（）()") {
				return []string{inner}
			}
		}
	}
	if len(inner) < 3 || len(inner) > 60 || !unicode.IsUpper([]rune(inner)[0]) {
		return nil
	}
	for _, r := range inner {
		if !unicode.Is(unicode.Latin, r) && !strings.ContainsRune(" .-'’", r) {
			return nil
		}
	}
	return []string{inner}
}
