package chrono

import (
	"strings"
	"unicode/utf8"
)

// enter tells the resolver which passage comes next.
func (v *resolver) enter(p *Passage) {
	if v.passage != nil {
		v.offset += len(v.passage.Text) + 1
	}
	v.passage, v.told = p, false
	switch {
	case p.Kind != Item:
		v.listed = moment{}
	case v.listed.hasYear && v.anchor.year != v.listed.year:
		v.anchor, v.detail, v.digression, v.aside = v.listed, moment{}, 0, false
	}
	if p.Kind == Heading {
		v.section, v.lead = true, false
	}
	if p.Kind == Title {
		v.lead = true
	}
}

// leave tells the resolver that a passage is over. A year alone as heading or item is that of the items after it: they tell the months of
// one year, in whatever order.
func (v *resolver) leave(p *Passage, expressions []*expression) {
	if p.Kind != Item && p.Kind != Heading || len(expressions) != 1 {
		return
	}
	e := expressions[0]
	if e.from.unit == YearPrecision && e.form == unit && v.anchor.hasYear && strings.Trim(p.Text[:e.start]+p.Text[e.end:], " :：-–—*") == "" {
		v.listed = v.anchor
	}
}

// lose forgets where the narrative stands, since it has gone on to a year that cannot be told.
func (v *resolver) lose() {
	v.anchor, v.detail, v.hasDay, v.reign, v.aside, v.digression = moment{}, moment{}, false, reign{}, false, 0
}

// base is where the narrative stands for an expression that leaves its year open.
func (v *resolver) base(e *expression) moment {
	r := e.from
	if r.unit > SeasonPrecision || r.hasYear || r.reign.year > 0 || r.relation != fromContext {
		return v.anchor
	}
	if v.digression > 0 && v.digression != v.sentence(e) { // the story goes on
		return v.detail
	}
	if v.section && v.topic.hasYear && v.passage.afterEvent(e) {
		return v.topic
	}
	if r.month > 0 && v.aside && v.detail.hasYear {
		return v.detail
	}
	return v.anchor
}

// afterEvent says whether the clauses before e in its sentence place it after an event (兩國斷交以後, after the war) without a date of their own.
func (p *Passage) afterEvent(e *expression) bool {
	before := e.sentence(p.Text)
	for _, cue := range [...]string{"以后，", "以後，", "之后，", "之後，", "后，", "後，"} {
		if strings.Contains(before, cue) {
			return true
		}
	}
	return false
}

// frames says whether e opens its sentence and so sets the scene for what follows: In 1968, ...
func (e *expression) frames(t string) bool {
	before := strings.TrimSpace(e.sentence(t))
	if len(before) == 0 {
		return true
	}
	if before[0] >= utf8.RuneSelf {
		return len(before) <= 2*len("在")
	}
	switch lower(before[:wordEnd(before, 0)]) {
	case "in", "by", "during", "early", "late", "from", "after", "before", "throughout", "until", "on", "at", "around", "about", "it", "then", "finally", "meanwhile":
		return len(before) < 24
	}
	return false
}

// spansStory says whether a span of years opens its sentence and so is what is told of: 从2010年到2011年, ….
func (e *expression) spansStory(t string) bool {
	before := strings.TrimSpace(e.sentence(t))
	if before == "" || before[0] < utf8.RuneSelf {
		return e.frames(t)
	}
	return containsAny(before, "在", "从", "從", "自", "由", "于", "於") && len(before) <= len("在")
}

// passing is how many years a year that is only mentioned may lie off the story before it is taken for a digression: a law of 1995, a history
// written in 2005.
const passing = 3

// outlook says whether the word before e looks from the story to a limit: since 1934, until 1976, by the end of 1776.
func (e *expression) outlook(t string) bool {
	start, end := wordBefore(t, e.start)
	switch lower(t[start:end]) {
	case "since", "until", "till", "by", "before", "after", "through":
		return true
	}
	return e.form != unit
}

// longestSentence bounds how far back a sentence's beginning is looked for, in bytes.
const longestSentence = 600

// sentenceBefore is the text of e's sentence before i.
func sentenceBefore(t string, i int) string {
	from := max(0, i-longestSentence)
	for j := i - 1; j >= from; j-- {
		switch c := t[j]; {
		case c == '\n', (c == '.' || c == '!' || c == '?') && j+1 < i && t[j+1] == ' ' && !abbreviation(t, j):
			return t[j+1 : i]
		case c == 0x82 && j >= 2 && t[j-1] == 0x80 && t[j-2] == 0xe3: // 。
			return t[j+1 : i]
		}
	}
	return t[from:i]
}

// abbreviation says whether the full stop at i ends a word of one or two letters, as in J. Smith, c. 1200, St. Louis, but 3 °C.
func abbreviation(t string, i int) bool {
	start := wordStart(t, i)
	return start < i && i-start <= 2 && eatBack(t, start, "°") < 0
}

// inheritedYear is the year of a month or season that leaves it out: that of the last date, or the next one when the story would otherwise leap back
// more than half a year.
func inheritedYear(r reading, base moment) int {
	from, month := base.month, r.month
	if from == 0 && base.season > 0 {
		from, _ = seasonMonths(uint8(base.season))
	}
	limit := 7
	if r.unit == SeasonPrecision {
		month, _ = seasonMonths(uint8(r.season))
		limit = 6
	}
	if from > 0 && month > 0 && from-month >= limit {
		return base.year + 1
	}
	return base.year
}

// absolute is the year of r with its century and era: 92年 and the seventies are of the century that brings them nearest to the year in question, and a bare
// number in an ancient context is the nearer of BC and AD.
func (v *resolver) absolute(r reading, base moment) int {
	switch {
	case r.century && base.hasYear && base.year > 100:
		return v.ofNearestCentury(r, base.year)
	case r.century && r.year <= 30 && r.unit <= YearPrecision:
		return r.year + 2000
	case r.century:
		return r.year + 1900
	case r.bare && base.hasYear && base.year <= 0:
		if bc := r.beforeChrist().year; abs(bc-base.year) < abs(r.year-base.year) {
			return bc
		}
	}
	return r.year
}

// ahead is how many years after the newest date of an article a year of the 21st century may lie that leaves its century out: 08年 after 1998.
const ahead = 20

// ofNearestCentury is a year or decade without its century as near as can be to year. Decades of the 21st century have to have begun by the article's newest date:
// 四五十年代 in a story of 2005 are the 1940s and 1950s.
func (v *resolver) ofNearestCentury(r reading, year int) int {
	near := year - year%100 + r.year
	switch {
	case near-year > 50:
		near -= 100
	case year-near > 50:
		near += 100
	}
	limit := max(v.newest, year)
	if r.unit <= YearPrecision {
		limit += ahead
	}
	if near >= 2000 && near > limit {
		near -= 100
	}
	return near
}

// digresses says whether e, in the middle of a sentence, tells a month of another year than the passage's: an earlier one (an heir of the August 1792 rising) or
// the end of what is told of (the siege lasted until February 1945). A Chinese sentence tells its own date after the subject: 甲于1921年5月, so that there
// only later clauses digress.
func (v *resolver) digresses(e *expression, at moment) bool {
	t := v.passage.Text
	switch {
	case !v.told || !e.from.hasYear || at.unit >= YearPrecision || !v.detail.hasYear || at.year == v.detail.year || e.frames(t):
		return false
	case e.start > 0 && t[e.start-1] >= utf8.RuneSelf:
		return at.year < v.detail.year && strings.Contains(e.sentence(t), "，")
	}
	return at.year < v.detail.year || containsAny(clauseBefore(t, e.start), " until ", " till ")
}

// sentence tells the sentences of an article apart, the first of them 1.
func (v *resolver) sentence(e *expression) int { return v.offset + e.opening + 1 }

// move takes the narrative to a date that has been told, unless it only looks ahead, is part of a name or stands in brackets.
func (v *resolver) move(e *expression, d Date, at moment) {
	switch {
	case e.flags.Has(Announced) || e.flags.Has(InName) || d.OpenBefore():
		return
	case at.unit >= YearPrecision && v.anchor.hasYear && (e.bracketed || e.ofWriting(v.passage.Text)):
		return
	case at.unit >= DecadePrecision:
		if v.anchor.hasYear {
			return
		}
	case at.unit == YearPrecision && e.form == closed && v.anchor.hasYear && v.anchor.unit < YearPrecision && !e.spansStory(v.passage.Text):
		if first, last := d.Ends(); first.Year() <= v.anchor.year && v.anchor.year <= last.Year() {
			return // a span of years around the day that is told of: the protests of 2010–2011
		}
	}
	if at.unit == DayPrecision {
		v.day, v.hasDay = d.final().last(), true
	}
	if v.digression = 0; v.digresses(e, at) {
		v.anchor, v.digression, v.aside = at, v.sentence(e), false
		return
	}
	if at.unit == YearPrecision && at.year == v.detail.year && !e.frames(v.passage.Text) {
		at.month = v.detail.month // the story has not gone back to January
	}
	v.anchor, v.told = at, true
	v.aside = at.unit == YearPrecision && v.detail.hasYear && !e.frames(v.passage.Text) &&
		(abs(at.year-v.detail.year) >= passing || e.outlook(v.passage.Text))
	v.section = false
	if at.unit <= MonthPrecision {
		v.detail = at
	}
	if v.lead && !v.topic.hasYear && at.unit == DayPrecision {
		v.topic = at
	}
}
