package question

import (
	"strings"

	"annals/deck"
	"annals/deck/name"
)

// doubtful says whether too little tells that a Chinese name is a person's: a blank that asks for one would be wrong. One who acts,
// bears a title or has a name of several parts is one; another name is one where persons stand.
func (a asker) doubtful(ask asking, who deck.Who) bool {
	if who.Kind != deck.Person {
		return false
	}
	p, ok := a.profileOf(whoRole, who.Name)
	if !ok || p.acts || p.office != noOffice || strings.ContainsAny(who.Name, "·•‧・") {
		return false
	}
	before, after, _ := strings.Cut(ask.draft.text, string(ask.asked))
	opens := before == "" || endsInDate(before) || strings.HasSuffix(before, "，")
	if !endsThere(after) && startsInTitle(after) == 0 && !matches(company, after) && !name.IsPerson(who.Name, a.lang) {
		return true
	}
	stands := matches(takesName, before) && !opens || endsInTitle(strings.TrimSuffix(before, "的")) || startsInTitle(after) > 0 || matches(company, after) || besideOther(before, after, isPersonMark) ||
		(opens || !isWhereMark(lastRune(before)) && !matches(placeVerb, before)) && (matches(opensPredicate, after) || beginsAct(after))
	return !stands && !peopleTable().knows(who.Name) && len(p.facts) < oftenTold && !matches(ofPerson, after) || !a.m.sure(&p, a.lang)
}

// ofPerson is how text goes on with what only a person has.
var ofPerson = compile(`^[的之](?:弟弟?|哥哥?|兄|父|母|子|女|妻|夫|孙|侄|部下|部将|遗|继任|继承|后代|后人|学生|弟子|著作|作品|名义|理论|学说|一生|生平|死|逝世|去世)`)

// knows says whether the table has the name.
func (t *persons) knows(n string) bool { return len(t.byName[bare(n)]) > 0 }

// surelyPlace says whether a name is a place's by a table or by its form, or stands where a place does.
func (a asker) surelyPlace(ask asking, answer string) bool {
	t := neighbourTable()
	_, state := t.byName[bare(answer)]
	_, city := t.cities[bare(answer)]
	_, peer := t.peerOf[bare(answer)]
	before, after, _ := strings.Cut(ask.draft.text, string(ask.asked))
	return state || city || peer || !a.lang.Chinese() || placeKind(answer) != "" || name.IsPlace(answer) || matches(placeVerb, before) || besideOther(before, after, isWhereMark)
}

// besideOther says whether a name stands in a list with another one of its kind.
func besideOther(before, after string, is func(rune) bool) bool {
	if loc := find(joins, after); loc != nil && is(firstRune(after[loc[1]:])) {
		return true
	}
	for _, and := range []string{"、", "和", "与", "與", "及", "以及"} {
		if rest, ok := strings.CutSuffix(before, and); ok && is(lastRune(rest)) {
			return true
		}
	}
	return strings.HasPrefix(after, "、") && strings.Contains(after, "等") && is(personMark)
}
