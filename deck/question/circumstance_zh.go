package question

import (
	"strings"
)

// circumstance is what a subordinate clause tells that holds the date itself: 由于甲于某年退出，….
func circumstance(text string, date rune) (string, bool) {
	if loc := find(afterDated, text); loc != nil && strings.ContainsRune(text[loc[2]:loc[3]], date) && !matches(onlyEvent, text[loc[4]:loc[5]]) {
		return text[loc[2]:loc[3]] + text[loc[4]:loc[5]], true
	}
	inner := cutPrefix(conjunctions, text)
	if matches(reasonFor, text) {
		inner = cutSuffix(andSo, inner) // who did so stands before the reason
	}
	if loc := find(afterwards, inner); loc != nil {
		inner = inner[:loc[0]]
	}
	if inner == text || !isAdjunct(text) {
		return "", false
	}
	before, after, ok := strings.Cut(inner, string(date))
	names := strings.TrimRight(before, "于於在")
	return inner, ok && names != "" && width(after) >= 2 && hasSubject(inner) && !matches(onlyConjunction, before)
}

var (
	// afterDated is what happened at a date and was followed by something: 自1955年大陈岛撤退后.
	afterDated = compile(`^(?:自从|自|从|在|于)?(` + dateClass + `)([^，的起以之]{4,})(?:之后|以后|后|以来)$`)
	// onlyEvent is the name of an event, and nobody who acts.
	onlyEvent = compile(`^[^，了被]*(?:战争|战役|海战|革命|起义|事件|事变|政变|会议|大会|地震|改革)不?$`)
	// eventSince is an event that something has lasted since, told with its date.
	eventSince   = compile(`^(?:自从|自|从)` + dateClass + `[^，起]{3,}(?:之后|以后|后|以来)$`)
	conjunctions = compile(`^(?:由于|因为|随着|自从)`)
	reasonFor    = compile(`^(?:由于|因为|因)`)
	andSo        = compile(`而[^，而]{1,8}$`)
	afterwards   = compile(`(?:之后|以后|后|之际|之时|的时候|以来)$`)
)

// inAdjunct says whether the name asked for stands in a circumstance and not in what happened.
func inAdjunct(text string, asked rune) bool {
	ps := pieces(text)
	return len(ps) > 1 && strings.ContainsRune(ps[0].text, asked) && isAdjunct(ps[0].text) && subjectEnd(ps[0].text) == 0 && hasSubject(ps[1].text)
}

// bracketed says whether the rune stands in round brackets.
func bracketed(text string, r rune) bool {
	before, _, ok := strings.Cut(text, string(r))
	return ok && strings.Count(before, "（")+strings.Count(before, "(") > strings.Count(before, "）")+strings.Count(before, ")")
}

// dropAdjuncts leaves out circumstances before the main clause, which make a question long and not clearer.
func dropAdjuncts(text string, asked rune) string {
	ps := pieces(text)
	for k, p := range ps {
		if !isAdjunct(p.text) {
			if hasSubject(p.text) && (subjectEnd(p.text) > 0 || !strings.ContainsFunc(join(ps[:k]), isPersonMark)) {
				return join(ps[k:])
			}
			break
		}
		if strings.ContainsRune(p.text, asked) {
			break
		}
	}
	return text
}

// actsLater says whether a clause names who acts behind the circumstances that it opens with: 在对外关系上，某人采取….
func actsLater(text string) bool {
	ps := pieces(text)
	if len(ps) == 0 {
		return false
	}
	k := 0
	for k+1 < len(ps) && isAdjunct(ps[k].text) {
		k++
	}
	told := cutPrefix(toThis, ps[k].text)
	return (k > 0 || told != text) && subjectEnd(told) > 0
}

// toThis points back to what was done before.
var toThis = compile(`^(?:对此|为此|因此|于是|鉴此)`)
