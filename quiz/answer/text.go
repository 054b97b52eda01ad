package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
	"annals/deck/pattern"
)

// checkText judges a typed name or short text against the answer and what the card accepts besides it.
func checkText(card deck.Card, typed string) Result {
	accepted := acceptedBy(card)
	for i, text := range accepted {
		if same(typed, text) && !isLarger(card, text) {
			return right(i, text)
		}
	}
	if slices.ContainsFunc(card.Choices, func(wrong string) bool { return same(typed, wrong) }) {
		return Result{Verdict: Wrong, Reason: Different}
	}
	best := checkList(card, typed)
	for i, text := range accepted {
		result := compareText(card, typed, text)
		switch {
		case result.Verdict > Partly && isLarger(card, text):
			result = Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
		case result.Verdict == Right:
			result = right(i, text)
		}
		result.Against = text
		best = better(best, result)
	}
	return doubt(card, accepted, typed, best)
}

// acceptedBy is the answer, the other accepted answers, what stands in their brackets, and the other names of whom or what the
// answer names.
func acceptedBy(card deck.Card) []string {
	var all []string
	for _, text := range slices.Concat([]string{card.Answer}, card.Accept) {
		if text = strings.TrimSpace(text); key(text) == "" {
			continue
		}
		all = append(all, text)
		if outer, inner := brackets(text); inner != "" {
			all = append(all, outer, inner)
		}
	}
	if card.Kind == deck.WhoKind || card.Kind == deck.WhereKind {
		outer, inner := brackets(card.Answer)
		for _, text := range []string{card.Answer, outer, inner} {
			all = append(all, otherNames(text)...)
		}
	}
	return all
}

// isLarger says whether an accepted place only holds the one that the answer names in full: 四川 for 中国四川省峨眉山市, London for
// Regent Street, London.
func isLarger(card deck.Card, text string) bool {
	if card.Kind != deck.WhereKind || same(text, card.Answer) || slices.Contains(name.Aliases(card.Answer), text) {
		return false
	}
	if isElsewhere(card, text) {
		return true
	}
	if !isHan(card.Answer) {
		_, larger, ok := strings.Cut(card.Answer, ",")
		return ok && same(text, larger)
	}
	outer, _ := brackets(card.Answer)
	return slices.ContainsFunc(append(name.Aliases(text), text), func(text string) bool {
		_, smaller, ok := strings.Cut(key(outer), key(text))
		bare, _ := rank(key(text) + smaller)
		return ok && bare != key(text) && utf8.RuneCountInString(smaller) > 1
	})
}

func right(i int, text string) Result {
	if i == 0 {
		return Result{Verdict: Right, Against: text}
	}
	return Result{Verdict: Right, Reason: Alias, Against: text}
}

// doubt takes back what a short or misspelt form earned if it fits a wrong choice as well.
func doubt(card deck.Card, accepted []string, typed string, r Result) Result {
	if r.Verdict <= Wrong {
		return r
	}
	for _, wrong := range card.Choices {
		other := compareText(card, typed, wrong)
		if other.Verdict < r.Verdict || slices.ContainsFunc(accepted, func(text string) bool { return same(text, wrong) }) {
			continue
		}
		ambiguous := Result{Verdict: Wrong, Reason: Ambiguous, Parts: []Part{Name}, Against: r.Against}
		if r.Verdict == Right {
			ambiguous.Verdict = Partly
		}
		return ambiguous
	}
	return r
}

// compareText judges what was typed against one text, brackets of what was typed aside.
func compareText(card deck.Card, typed, want string) Result {
	outer, inner := brackets(typed)
	if card.Kind == deck.WhoKind {
		outer = withoutOffice(outer)
	}
	result := compareBare(card, outer, want)
	if inner != "" && result.Verdict < Nearly && compareBare(card, inner, want).Verdict == Right {
		return Result{Verdict: Nearly, Reason: Unsure}
	}
	return result
}

func compareBare(card deck.Card, typed, want string) Result {
	switch {
	case same(typed, want):
		return Result{Verdict: Right}
	case isHan(want) && isHan(typed):
		return better(compareHan(card, typed, want), compareHan(card, hanLeadIn.ReplaceAllString(typed, ""), want))
	case isHan(want) || isHan(typed):
		return Result{Verdict: Wrong, Reason: Different}
	}
	return compareLatin(card, typed, want)
}

// hanLeadIn is what people type before an answer in Chinese. Some names begin with the same characters.
var hanLeadIn = pattern.New(`^\s*(?:答案是|首都|[是在于於今])`, nil)

// checkList judges an answer that lists several names: each typed one must be one of them.
func checkList(card deck.Card, typed string) Result {
	none := Result{Verdict: Wrong, Reason: Different}
	wanted := list(card.Answer)
	if len(wanted) < 2 || card.Kind == deck.WhereKind && len(wanted) == 2 && strings.Contains(card.Answer, ", ") {
		return none // Philadelphia, Pennsylvania is one place
	}
	return better(matchList(card, list(typed), wanted), matchList(card, list("、"+typed), wanted))
}

func matchList(card deck.Card, typed, wanted []string) Result {
	worst := Result{Verdict: Right}
	left := slices.Clone(wanted)
	for _, one := range typed {
		best, at := Result{Verdict: Wrong, Reason: Different}, -1
		for i, want := range left {
			if result := compareText(card, one, want); result.Verdict > best.Verdict {
				best, at = result, i
			}
		}
		if at < 0 {
			return best
		}
		left = slices.Delete(left, at, at+1)
		if best.Verdict < worst.Verdict {
			worst = best
		}
	}
	if len(left) > 0 {
		worst = Result{Verdict: min(worst.Verdict, Partly), Reason: Coarse, Parts: []Part{Name}, Missing: left}
	}
	worst.Against = card.Answer
	return worst
}

// list is the names that a text lists. A Chinese "and" parts names only beside a list's comma, because names hold it as well:
// 中华人民共和国.
func list(s string) []string {
	s = strings.NewReplacer("、", "\n", "；", "\n", ";", "\n", "，", "\n", ", and ", "\n", ", ", "\n", " and ", "\n", " & ", "\n").Replace(s)
	if strings.Contains(s, "\n") {
		s = strings.NewReplacer("和", "\n", "与", "\n", "與", "\n", "及", "\n").Replace(s)
	}
	var names []string
	for one := range strings.SplitSeq(s, "\n") {
		if one = strings.TrimSpace(one); one != "" {
			names = append(names, one)
		}
	}
	return names
}
