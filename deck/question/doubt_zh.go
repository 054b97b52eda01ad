package question

import (
	"strings"

	"annals/deck"
	"annals/deck/language"
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
var ofPerson = compile(`^的?(?:门下|麾下|帐下|手下|幕下)|^[的之](?:弟弟?|哥哥?|兄|父|母|子|女|妻|夫|孙|侄|部下|部将|遗|继任|继承|后代|后人|学生|弟子|著作|作品|名义|理论|学说|一生|生平|死|逝世|去世)`)

// knows says whether the table has the name.
func (t *persons) knows(n string) bool { return t.names.has(n) }

// surelyPlace says whether a name is a place's by a table or by its form, or stands where a place does.
func (a asker) surelyPlace(ask asking, answer string) bool {
	before, after, _ := strings.Cut(ask.draft.text, string(ask.asked))
	return isSite(answer) || !a.lang.Chinese() || placeKind(answer) != "" || matches(builtPlace, answer) || name.IsPlace(answer) || matches(placeVerb, before) || besideOther(before, after, isWhereMark)
}

// builtPlace ends the name of a site or a building.
var builtPlace = compile(`(?:公墓|陵园|公园|广场|大街|大道|庄园|花园|学堂|书院|讲堂|球场|体育场|体育馆|博物馆|图书馆|教堂|修道院|车站|机场|码头|监狱|兵营|要塞|城堡|高地|平原|高原|盆地|草原|沙漠|半岛|群岛|海峡|山脉)$`)

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

// vouched says whether more than one mention of a Chinese name without title or act tells that it is a person's, so that it may
// stand beside others.
func (m *maker) vouched(p *profile, l language.Language) bool {
	n := p.names[0]
	if matches(runsOn, n) {
		return false
	}
	return p.acts || p.office != noOffice || strings.ContainsAny(n, "·•‧・") || peopleTable().knows(n) || len(p.facts) >= oftenTold || (len(p.facts) > 1 || p.listed) && name.IsPerson(n, l)
}

// runsOn is how what was taken for a name ends where it took in the word behind it.
var runsOn = compile(`.(?:[自与于在以及并且被把从]|败走)$`)
