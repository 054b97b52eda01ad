package question

import (
	"strings"

	"annals/deck"
	"annals/deck/chrono"
)

// Two dates may share a verb and have an object each: 甲年和乙年，某国先后与丙国和丁国建交. Each is asked for with its own one.

const pairItem = `(` + nameClass + `|《[^》]+》|「[^」]+」|“[^”]+”|第[\d一二三四五六七八九十]+[届次][^，。；和与及、的]{2,12})`

var (
	// pairOfDates are two dates told together, pairOfItems two objects, and inTurn the word that pairs them.
	pairOfDates = compile(`(` + dateClass + `)(?:年)?(?:、|和|与|及|以及)(` + dateClass + `)`)
	pairOfItems = compile(pairItem + `(?:和|与|及|、|以及)` + pairItem)
	inTurn      = compile(`先后|分别|相继`)
	// countsBoth ends with words for both objects, bothOccasions goes on with one for both dates.
	countsBoth    = compile(`两[国方者人边家]$`)
	bothOccasions = compile(`^的?[二两]`)
)

// pairedDate asks for one of two dates with the object that is its own.
func (a asker) pairedDate(n int, on chrono.Date) (deck.Card, bool) {
	c, ok := a.words.(chinese)
	if !ok {
		return deck.Card{}, false
	}
	ask, ok := a.asking(n, 0)
	if !ok {
		return deck.Card{}, false
	}
	ask.on = on
	text, ok := pairedText(ask.draft.text, ask.date)
	if !ok {
		return deck.Card{}, false
	}
	ask.draft.text = text
	ev, ok := c.event(ask)
	if !ok || ev.lost || ev.hangs {
		return deck.Card{}, false
	}
	question, ok := c.when(ev, ask)
	if !ok {
		return deck.Card{}, false
	}
	return a.dateCard(ev, question, ask)
}

// pairedText is a sentence with two dates and two objects, left with the given date and the object of its place.
func pairedText(text string, date rune) (string, bool) {
	dates := find(pairOfDates, text)
	if dates == nil || !strings.ContainsRune(text[dates[0]:dates[1]], date) {
		return "", false
	}
	word := find(inTurn, text)
	if word == nil || matches(countsBoth, text[:word[0]]) || matches(bothOccasions, text[dates[1]:]) {
		return "", false
	}
	head, tail := text[:word[0]], text[word[1]:]
	items := find(pairOfItems, tail)
	if items == nil || matches(joins, tail[items[1]:]) {
		return "", false // no two, or more of them
	}
	pair, own := text[dates[0]:dates[1]], 2
	if strings.HasSuffix(pair, string(date)) {
		own = 4
	}
	text = head + tail[:items[0]] + tail[items[own]:items[own+1]] + tail[items[1]:]
	return strings.Replace(text, pair, string(date), 1), true
}
