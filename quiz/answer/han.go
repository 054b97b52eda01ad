package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
)

// compareHan judges a text in Chinese characters. They are never fuzzy, but for one character of a foreign name.
func compareHan(card deck.Card, typed, want string) Result {
	var best Result
	switch card.Kind {
	case deck.WhoKind:
		best = better(compareBody(typed, want), compareHanPerson(typed, want))
	case deck.WhereKind:
		best = compareHanSite(card, typed, want)
	default:
		best = compareHanSite(card, typed, want)
		if best.Verdict == Right { // what looks like a place's rank may be part of a name
			best = Result{Verdict: Nearly, Reason: Unsure}
		}
		best = better(compareHanPerson(typed, want), best)
	}
	if best.Verdict <= Wrong && sameBehindPlace(key(typed), key(want)) {
		best = Result{Verdict: Right}
	}
	if best.Verdict <= Wrong && numerals(key(typed)) == numerals(key(want)) {
		best = Result{Verdict: Right}
	}
	if best.Verdict < Wrong {
		best = Result{Verdict: Wrong, Reason: Different}
	}
	return best
}

// numerals writes the numbers of units and rulers in digits: 第三十八军 as 第38军, 伊丽莎白二世 as 伊丽莎白2世.
func numerals(s string) string {
	runes := []rune(s)
	var out strings.Builder
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && strings.ContainsRune("〇零一二三四五六七八九十百", runes[j]) {
			j++
		}
		ordinal := i > 0 && runes[i-1] == '第' || j < len(runes) && strings.ContainsRune("世军师团旅届号次大", runes[j])
		if n, ok := number(runes[i:j]); ok && ordinal {
			out.WriteString(n)
			i = j
			continue
		}
		out.WriteString(string(runes[i:max(j, i+1)]))
		i = max(j, i+1)
	}
	return out.String()
}

// compareBody judges a state or another body: with or without 政府, 清 for 清朝.
func compareBody(typed, want string) Result {
	if t, w := body(key(typed)), body(key(want)); t == w {
		return Result{Verdict: Right}
	}
	return Result{}
}

func body(s string) string {
	for _, end := range []string{"政府", "当局", "朝廷"} {
		if bare, ok := strings.CutSuffix(s, end); ok && s != "国民政府" && bare != "" {
			s = bare
			break
		}
	}
	bare := strings.TrimPrefix(s, "大")
	for _, end := range []string{"王朝", "朝", "代", "国", "廷"} {
		bare = strings.TrimSuffix(bare, end)
	}
	if utf8.RuneCountInString(bare) == 1 && strings.Contains(dynasties, bare) {
		return bare + "朝"
	}
	return s
}

const dynasties = "夏商周秦汉晋隋唐宋辽金元明清"

// compareHanSite judges a place: with or without the word for its rank, alone or after the larger place.
func compareHanSite(card deck.Card, typed, want string) Result {
	t, w := key(typed), key(want)
	if r := compareRanked(t, w); r.Verdict != NoVerdict {
		return r
	}
	for i := range w {
		if larger, within := w[:i], w[i:]; hasRank(larger) {
			if r := compareRanked(t, within); r.Verdict == Right {
				return r
			}
			if r := compareRanked(t, larger); r.Verdict == Right {
				return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
			}
		}
	}
	for i := range t {
		larger, within := t[:i], t[i:]
		if utf8.RuneCountInString(larger) < 2 || compareRanked(within, w).Verdict != Right {
			continue
		}
		if hasRank(larger) || strings.HasSuffix(larger, "国") || tells(card, larger) {
			return Result{Verdict: Right}
		}
		if utf8.RuneCountInString(w) > 2 || known(larger) {
			return Result{Verdict: Nearly, Reason: Unsure}
		}
	}
	if head, rest, ok := cutPlace(typed); ok && (hasRank(key(rest)) || strings.HasSuffix(key(rest), "国") || tells(card, rest)) && compareRanked(key(head), w).Verdict == Right {
		return Result{Verdict: Right} // 汉城，韩国
	}
	return compareChain(t, w)
}

// cutPlace parts a place from the larger one behind a comma or blank.
func cutPlace(s string) (head, rest string, ok bool) {
	s = strings.TrimSpace(s)
	if at := strings.IndexAny(s, ",， 　"); at > 0 {
		return s[:at], strings.TrimLeft(s[at:], ",， 　"), true
	}
	return s, "", false
}

// compareRanked compares two folded places whose ranks may be left out. Two ranks that are both there must agree.
func compareRanked(t, w string) Result {
	tBare, tRank := rank(t)
	wBare, wRank := rank(w)
	switch {
	case t == w:
		return Result{Verdict: Right}
	case tBare != wBare:
		return Result{}
	case tRank != "" && wRank != "" && tRank != wRank:
		return Result{Verdict: Wrong, Reason: Different}
	}
	return Result{Verdict: Right}
}

// hasRank says whether a place says of itself what rank it has.
func hasRank(s string) bool {
	_, rank := rank(s)
	return rank != ""
}

// rank parts a place from the word for its rank, and gives one word for ranks that come to the same.
func rank(s string) (bare, rank string) {
	for _, r := range ranks {
		if bare, ok := strings.CutSuffix(s, r.word); ok && utf8.RuneCountInString(bare) >= 2 {
			return bare, r.as
		}
	}
	return s, ""
}

var ranks = []struct{ word, as string }{
	{"特别行政区", "区"}, {"自治区", "省"}, {"自治州", "州"}, {"自治县", "县"}, {"特别市", "市"}, {"直辖市", "市"}, {"广域市", "市"}, {"省", "省"},
	{"城", "市"}, {"市", "市"}, {"县", "县"}, {"州", "州"}, {"府", "府"}, {"道", "道"}, {"都", "市"}, {"区", "区"}, {"镇", "镇"}, {"乡", "乡"}, {"村", "村"}, {"郡", "郡"},
}

// compareHanPerson judges a person's name: with or without titles, a foreign one by its surname.
func compareHanPerson(typed, want string) Result {
	t, tTitled := untitled(typed)
	w, _ := untitled(want)
	half := Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	tKey, wKey := key(t), key(w)
	switch {
	case tKey == wKey && tKey != "":
		return Result{Verdict: Right}
	case strings.ContainsAny(want, dots) || strings.ContainsAny(typed, dots):
		return compareForeign(t, w)
	case tTitled && utf8.RuneCountInString(tKey) == 1 && strings.HasPrefix(wKey, tKey) && utf8.RuneCountInString(wKey) <= 4:
		return half // 钱外长
	}
	if isRuler(key(want)) {
		return better(compareRuler(tKey, wKey), compareRuler(key(typed), key(want)))
	}
	return Result{}
}

// isRuler says whether a name is that of a ruler, before which the dynasty may stand. Before other names it would be a surname.
func isRuler(name string) bool {
	return slices.ContainsFunc([]string{"帝", "宗", "祖", "王", "后"}, func(end string) bool { return strings.HasSuffix(name, end) })
}

// compareRuler judges a ruler who may be called with or without the dynasty before the name.
func compareRuler(t, w string) Result {
	if dynasty, rest, ok := cutRune(t); ok && rest == w && strings.Contains(dynasties, dynasty) && utf8.RuneCountInString(w) > 1 {
		return Result{Verdict: Right}
	}
	dynasty, rest, ok := cutRune(w)
	if !ok || rest != t || !strings.Contains(dynasties, dynasty) {
		return Result{}
	}
	if utf8.RuneCountInString(t) > 2 {
		return Result{Verdict: Right}
	}
	for _, end := range []string{"帝", "宗", "祖"} {
		if strings.HasSuffix(t, end) { // each dynasty has a 太宗
			return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
		}
	}
	return Result{}
}

// dots are what parts the names of a foreigner.
const dots = "·・‧•∙⋅．"

// compareForeign judges a foreign name in Chinese characters, whose parts dots keep apart.
func compareForeign(t, w string) Result {
	split := func(s string) []string {
		return strings.FieldsFunc(fold(s), func(r rune) bool { return strings.ContainsRune(dots+".-—–", r) || r == ' ' })
	}
	tParts, wParts := split(t), split(w)
	if len(tParts) == 0 || len(wParts) == 0 {
		return Result{}
	}
	tLast, wLast := tParts[len(tParts)-1], wParts[len(wParts)-1]
	switch {
	case len(wParts) == 1 && tLast == wLast:
		return Result{Verdict: Nearly, Reason: Unsure}
	case len(tParts) == 1 && tLast == wLast && utf8.RuneCountInString(tLast) > 1:
		return Result{Verdict: Right}
	case len(tParts) == 1 && slices.Contains(wParts[:len(wParts)-1], tLast):
		return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	case len(tParts) > 1 && len(wParts) > 1 && tLast == wLast && given(tParts, wParts):
		return Result{Verdict: Right}
	case oneCharacterOff(strings.Join(tParts, ""), strings.Join(wParts, "")):
		return Result{Verdict: Nearly, Reason: Spelling}
	}
	return Result{}
}

// given says whether each given name of t is one of w's or an initial.
func given(t, w []string) bool {
	for _, part := range t[:len(t)-1] {
		if len(part) > 1 && !slices.Contains(w[:len(w)-1], part) {
			return false
		}
	}
	return true
}

// oneCharacterOff says whether two long foreign names differ in one character, as transliterations do.
func oneCharacterOff(t, w string) bool {
	a, b := []rune(t), []rune(w)
	if len(a) != len(b) || len(b) < longWord {
		return false
	}
	off := 0
	for i := range a {
		if a[i] != b[i] {
			off++
		}
	}
	return off == 1
}
