package question

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

const (
	whatImportance = 0.7 // only what matters most is asked from the date alone
	told           = 0.5 // the share of the title's character pairs in an answer from which on the title tells it
)

// whatCards ask what happened on a day, to be answered freely and then revealed.
func (a asker) whatCards() []deck.Card {
	f := a.fact
	title := a.m.sources[f.Source].Title
	if len(f.When) != 1 || f.Importance < whatImportance || title == "" {
		return nil
	}
	on := f.When[0].Date
	if on.Precision() != chrono.DayPrecision || on.IsRange() || !on.HasYear() || a.m.anotherAt(a.index, on) {
		return nil
	}
	text, ok := a.undated()
	if !ok || share(pairsOf(bare(title)), pairsOf(bare(text))) >= told {
		return nil
	}
	text = cutSuffix(oneAffair, cutPrefix(happened, text))
	question := "What happened on " + on.Format(a.lang) + "?"
	if a.lang.Chinese() {
		s := script{traditional: a.lang == language.Traditional}
		question = on.Format(a.lang) + s.pick("发生了什么事？", "發生了什麼事？")
	}
	return []deck.Card{{
		ID: a.id(deck.WhatKind, on.String()), Fact: f.ID, Kind: deck.WhatKind, Language: a.lang, Context: []string{title},
		Question: question, Answer: text,
	}}
}

// happened and oneAffair frame an event that is told in a noun phrase.
var (
	happened  = compile(`^发生了?`)
	oneAffair = compile(`(?:一事|的事件?)$`)
)

// anotherAt says whether another fact of the source is told of that time.
func (m *maker) anotherAt(i int, on chrono.Date) bool {
	for _, j := range m.factsAt(m.facts[i].Source, on) {
		if j != i && slices.ContainsFunc(m.facts[j].When, func(w deck.When) bool {
			return w.Date.Overlaps(on) && w.Date.Precision() <= chrono.MonthPrecision
		}) {
			return true
		}
	}
	return false
}

var (
	chineseDate = compile(`(?:早在|于|在)?` + dateClass + dateTail)
	boundDate   = compile(`[自从至到由以为是]$|直到|直至`)
)

// withoutDate cuts the date out of a clause, where it can be missed.
func withoutDate(l language.Language, ev event, date rune) (string, bool) {
	if ev.leads {
		return ev.text, true
	}
	if !l.Chinese() {
		return english{}.withoutDate(ev.text, date)
	}
	loc := find(chineseDate, ev.text)
	if loc == nil || !strings.ContainsRune(ev.text[loc[0]:loc[1]], date) {
		return "", false
	}
	before, after := ev.text[:loc[0]], ev.text[loc[1]:]
	if matches(boundDate, before) || strings.HasPrefix(after, "的") || strings.HasSuffix(before, "的") || matches(afterLead, after) || after != "" && !matches(opensPredicate, after) && !strings.HasPrefix(after, "，") {
		return "", false
	}
	return before + after, before != "" || after != ""
}

func (english) withoutDate(text string, date rune) (string, bool) {
	loc := datePhraseIn(text, date)
	if loc == nil {
		return "", false
	}
	switch phrase := strings.Trim(text[loc[0]:loc[1]], " ,"); phrase {
	case "in " + string(date), "on " + string(date), "during " + string(date), "in the " + string(date):
		return strings.TrimSpace(text[:loc[0]] + text[loc[1]:]), !onward.MatchString(text[loc[1]:])
	}
	return "", false
}
