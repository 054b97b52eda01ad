package answer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
	"annals/deck/pattern"
)

// compareLatin judges a text in letters.
func compareLatin(card deck.Card, typed, want string) Result {
	typed = leadIn.ReplaceAllString(typed, "")
	t, w := words(typed), words(want)
	switch {
	case len(t) == 0 || len(w) == 0:
		return Result{Verdict: Wrong, Reason: Different}
	case strings.Join(t, "") == initials(w), strings.Join(t, "") == initials(person(w).words):
		return Result{Verdict: Right}
	case card.Kind == deck.WhereKind:
		return compareSite(card, typed, want)
	case card.Kind == deck.WhoKind && len(drop(t, titleWords)) == 0 && !slices.Contains(person(w).words, t[len(t)-1]):
		return Result{Verdict: Wrong, Reason: Different} // a title names nobody, unless it is a surname
	case card.Kind == deck.WhoKind && len(w) > 1 && (known(want) || isPeople(strings.Join(t, " "))):
		return better(compareState(drop(t, articles), drop(w, articles)), compareBodies(drop(t, articles), drop(w, articles)))
	case card.Kind == deck.WhoKind && !anyOf(w, organizationWords) && !anyOf(t, organizationWords):
		return better(comparePerson(person(t), person(w), isEastern(want)), compareBodies(drop(t, articles), drop(w, articles)))
	}
	return compareBodies(drop(t, articles), drop(w, articles))
}

// leadIn is what people type before an answer in letters.
var leadIn = pattern.New(`(?i)^\s*(?:it was|in|at|by|near)\s+`, nil)

// initials is a name by its first letters, as UN, USA and FDR are; "" for a name of fewer than two words that count.
func initials(words []string) string {
	var first string
	for _, w := range drop(words, []string{"the", "of", "and", "for"}) {
		r, _, _ := cutRune(w)
		first += r
	}
	if utf8.RuneCountInString(first) < 2 {
		return ""
	}
	return first
}

// compareWords judges word by word: all the same in any spacing, or one long word with a letter wrong.
func compareWords(t, w []string) Result {
	if len(t) > 0 && strings.Join(t, "") == strings.Join(w, "") {
		return Result{Verdict: Right}
	}
	if len(t) != len(w) {
		return Result{Verdict: Wrong, Reason: Different}
	}
	off := 0
	for i := range t {
		if t[i] == w[i] {
			continue
		}
		if off++; off > 1 || !misspelt(t[i], w[i]) {
			return Result{Verdict: Wrong, Reason: Different}
		}
	}
	return Result{Verdict: Nearly, Reason: Spelling}
}

// compareState judges a state by its whole name: Korea is not the surname of North Korea, but half of it.
func compareState(t, w []string) Result {
	result := compareWords(t, w)
	if result.Verdict == Wrong && lacksSide(t, w) {
		return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	}
	return result
}

// isPeople says whether the tables know what was typed as the people of a state. It is no surname: Americans are not Native
// Americans.
func isPeople(typed string) bool {
	return strings.HasSuffix(typed, "s") && name.Usual(typed) != typed
}

// lacksSide says whether only the quarter is missing: Carolina for North Carolina.
func lacksSide(t, w []string) bool {
	return len(w) > 1 && slices.Equal(t, w[1:]) && slices.Contains([]string{"north", "south", "east", "west"}, w[0])
}

// compareBodies judges the name of a body: with or without what sort of body it is, Qing for the Qing dynasty; without its
// country it is half of it.
func compareBodies(t, w []string) Result {
	result := compareWords(t, w)
	if result.Verdict > Wrong {
		return result
	}
	if tBare, wBare := withoutSort(t), withoutSort(w); len(tBare)+len(wBare) < len(t)+len(w) && (len(tBare) == len(t) || len(wBare) == len(w)) && slices.Equal(tBare, wBare) {
		return Result{Verdict: Right}
	}
	if i := slices.Index(w, "of"); i > 1 && slices.Equal(t, w[:i]) && slices.Contains(organizationWords, w[i-1]) {
		return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	}
	if isRealm(t, w) || isRealm(w, t) {
		return Result{Verdict: Nearly, Reason: Unsure}
	}
	return result
}

// isRealm says whether full is short with its constitution: the Islamic Republic of Iran. Where the tables know full, it may be
// another state, as the Republic of China is, and only its aliases count.
func isRealm(full, short []string) bool {
	i := slices.Index(full, "of")
	if i < 1 || !slices.Contains([]string{"republic", "kingdom", "empire"}, full[i-1]) {
		return false
	}
	return slices.Equal(full[i+1:], short) && !known(strings.Join(full, " "))
}

// withoutSort is the words of a body without the last one if that only says what it is.
func withoutSort(words []string) []string {
	if n := len(words); n > 1 && slices.Contains([]string{"government", "dynasty", "domain", "clan"}, words[n-1]) {
		return words[:n-1]
	}
	return words
}

func drop(words, list []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(list, w) })
}

func anyOf(words, list []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
}

// compareSite judges a place: with or without the word for what kind of place it is, and with or without the larger place
// behind a comma.
func compareSite(card deck.Card, typed, want string) Result {
	tHead, tRest, tMore := strings.Cut(typed, ",")
	wHead, wRest, wMore := strings.Cut(want, ",")
	tWords, tSort := site(words(tHead))
	wWords, wSort := site(words(wHead))
	if len(tWords) > 1 && sides[tWords[0]] != "" {
		side := sides[tWords[0]]
		tWords = append([]string{side}, tWords[1:]...)
	}
	result := compareState(tWords, wWords)
	switch {
	case wMore && same(typed, wRest):
		return Result{Verdict: Partly, Reason: Coarse, Parts: []Part{Name}}
	case result.Verdict <= Wrong:
		return result
	case tSort != "" && wSort != "" && tSort != wSort:
		return Result{Verdict: Wrong, Reason: Different}
	case tMore && wMore && !same(tRest, wRest):
		return Result{Verdict: Wrong, Reason: Different}
	case tMore && !wMore && !tells(card, tRest), tSort == "city" && wSort == "":
		return Result{Verdict: Nearly, Reason: Unsure}
	case wSort == "city" && tSort == "": // Mexico is not Mexico City
		return Result{Verdict: Wrong, Reason: Different}
	}
	return result
}

// sides are the quarters as they are written short: N. Carolina.
var sides = map[string]string{"n": "north", "s": "south", "e": "east", "w": "west"}

// site is the words of a place without those that only say what sort of place it is, and that sort.
func site(words []string) (bare []string, sort string) {
	words = drop(words, []string{"the"})
	if n := len(words); n > 2 && words[1] == "of" && slices.Contains(siteWords, words[0]) {
		return words[2:], words[0]
	} else if n > 1 && slices.Contains(siteWords, words[n-1]) {
		return words[:n-1], words[n-1]
	}
	return words, ""
}

// tells says whether the learner reads the text on the card.
func tells(card deck.Card, text string) bool {
	k := key(text)
	return k != "" && slices.ContainsFunc(slices.Concat(card.Context, card.Accept, []string{card.Question}), func(s string) bool {
		return strings.Contains(key(s), k)
	})
}

var articles = []string{"the", "a", "an"}

// siteWords say what sort of place a name is; they may be left out.
var siteWords = []string{"city", "town", "village", "province", "prefecture", "county", "oblast", "region", "district", "river", "island", "kingdom"}

// organizationWords tell that a name is that of a body: its parts are not names of it.
var organizationWords = []string{
	"academy", "agency", "alliance", "army", "assembly", "association", "bank", "board", "brigade", "cabinet", "church", "club",
	"college", "commission", "committee", "commonwealth", "company", "confederation", "conference", "congress", "corporation",
	"corps", "council", "court", "department", "division", "dynasty", "embassy", "empire", "federation", "fleet", "force", "forces",
	"foundation", "front", "government", "group", "guard", "institute", "kingdom", "league", "legion", "ministry", "movement",
	"nations", "navy", "office", "order", "organization", "organisation", "parliament", "party", "people", "peoples", "police",
	"regiment", "republic", "senate", "shogunate", "society", "soviet", "states", "treaty", "tribe", "union", "university", "war",
}
