package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
)

// chainPart is a part of a place that is named from the larger to the smaller: 北京, 钓鱼台, 国宾馆, 芳菲苑.
type chainPart struct {
	text string
	sort partSort
}

type partSort uint8

const (
	properPart  partSort = iota // names something here: 钓鱼台
	largerPart                  // a known place at the head: 北京
	genericPart                 // says what the part before it is: 国宾馆
)

// genericParts are what many places have; one of them belongs to the name before it.
var genericParts = strings.Fields(`国宾馆 宾馆 大饭店 饭店 大酒店 酒店 旅馆 大学 学院 中学 小学 医院 机场 车站 火车站 广场 公园 大厦 大楼 会议中心 会展中心 文化中心 体育场 体育馆 博物馆 图书馆
	纪念馆 大会堂 人民大会堂 大使馆 领事馆 总统府 俱乐部 教堂 大教堂 清真寺 寺 港 码头 监狱 基地 军营 兵营 号楼 别墅`)

// longestChain bounds the ways to pick parts of a place: no real one has more.
const longestChain = 8

// compareChain judges some parts of a place that is named in several, as people shorten it: 北京钓鱼台 and 钓鱼台芳菲苑 for
// 北京钓鱼台国宾馆芳菲苑. What says where exactly is right, any other part is half of it; the name of a sort of house alone, or
// with the name of another house left out before it, is nothing.
func compareChain(t, w string) Result {
	parts := chain(w)
	if len(parts) < 2 || len(parts) > longestChain {
		return Result{}
	}
	last := len(parts) - 1
	best := Result{}
	var pick func(rest string, at int, before, proper bool)
	pick = func(rest string, at int, before, proper bool) {
		switch {
		case rest == "" && proper && at > last && before:
			best = better(best, Result{Verdict: Right})
		case rest == "" && proper:
			best = better(best, Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}})
		}
		if at > last {
			return
		}
		p := parts[at]
		if after, ok := strings.CutPrefix(rest, p.text); ok && (p.sort != genericPart || before) {
			names := p.sort == genericPart || p.sort == properPart && (utf8.RuneCountInString(p.text) > 2 || before)
			pick(after, at+1, true, proper || names)
		}
		pick(rest, at+1, false, proper)
	}
	pick(t, 0, false, false)
	if best.Verdict <= Wrong && strings.HasSuffix(w, t) && utf8.RuneCountInString(t) > 3 && slices.ContainsFunc(genericParts, func(g string) bool {
		return strings.HasSuffix(t, g) && utf8.RuneCountInString(t) > utf8.RuneCountInString(g)+1
	}) {
		return Result{Verdict: Nearly, Reason: Unsure} // the end of a long name of a house
	}
	return best
}

// chain parts a folded place: known places at its head, then names with what they are names of.
func chain(w string) []chainPart {
	var parts []chainPart
	for head := larger(w); head != "" && head != w && !beginsGeneric(w[len(head):]); head = larger(w) {
		parts = append(parts, chainPart{head, largerPart})
		w = w[len(head):]
	}
	for w != "" {
		at, word := len(w), ""
		for _, generic := range genericParts {
			if i := strings.Index(w, generic); i >= 0 && (i < at || i == at && len(generic) > len(word)) {
				at, word = i, generic
			}
		}
		if at > 0 {
			parts = append(parts, chainPart{w[:at], properPart})
		}
		if word != "" {
			parts = append(parts, chainPart{word, genericPart})
		}
		w = w[at+len(word):]
	}
	return parts
}

func beginsGeneric(s string) bool {
	return slices.ContainsFunc(genericParts, func(generic string) bool { return strings.HasPrefix(s, generic) })
}

// sameBehindPlace says whether two names of bodies are the same but for how they call the place before: 韩国代表团 and
// 大韩民国代表团, 山东官方 and 山东省官方.
func sameBehindPlace(t, w string) bool {
	split := func(s string) (place, rest string) {
		head := larger(s)
		bare, _ := rank(head)
		return name.Usual(bare), s[len(head):]
	}
	tPlace, tRest := split(t)
	wPlace, wRest := split(w)
	return tPlace != "" && tPlace == wPlace && tRest == wRest && utf8.RuneCountInString(wRest) > 1
}

// longestState is the characters of the longest known name, 大不列颠及北爱尔兰联合王国.
const longestState = 13

// larger is the longest known place that the text begins with, "" if none.
func larger(s string) string {
	runes := []rune(s)
	for n := min(len(runes), longestState); n >= 2; n-- {
		if head := string(runes[:n]); known(head) {
			return head
		}
	}
	return ""
}

// known says whether the tables of names hold the name.
func known(s string) bool { return len(name.Aliases(s)) > 0 || len(name.Translations(s)) > 0 }

// isElsewhere says whether an accepted name of a place is that of another place that the tables know, such as the country where
// the source names both: it holds the one asked for at best.
func isElsewhere(card deck.Card, text string) bool {
	if !known(text) || !known(card.Answer) {
		return false
	}
	return name.Usual(text) != name.Usual(card.Answer) && !slices.ContainsFunc(otherNames(card.Answer), func(other string) bool { return same(other, text) })
}

// otherNames are the aliases of a name and its names in the other language.
func otherNames(s string) []string {
	bare := strings.TrimPrefix(name.Fold(s), "the ")
	return slices.Concat(name.Aliases(bare), name.Translations(bare))
}
