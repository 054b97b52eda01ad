package question

import (
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/name"
)

// sentence takes the part of the sentence between semicolons that holds both the date and the name.
func (c chinese) sentence(a asking) (event, bool) {
	if bracketed(a.draft.text, a.date) {
		return event{}, false
	}
	ps := pieces(dropBrackets(a.draft.text, a.date, a.asked))
	at, k := pieceOf(ps, a.date), pieceOf(ps, a.asked)
	if at < 0 || k < 0 {
		return event{}, false
	}
	first, last := min(at, k), max(at, k)
	for first > 0 && ps[first-1].sep != "；" && ps[first-1].sep != "。" {
		first--
	}
	for last+1 < len(ps) && waits(ps[last], last == at) && ps[last].sep != "；" && ps[last].sep != "。" {
		last++
	}
	if first < at && matches(onlyDate, ps[first].text) && find(leadingDate, ps[first+1].text) != nil {
		first++ // the year of the day that comes next
	}
	ps = ps[first : last+1]
	for _, p := range ps[:len(ps)-1] {
		if p.sep == "；" || p.sep == "。" {
			return event{}, false
		}
	}
	text := strings.TrimPrefix(afterOpening(join(ps)), "的")
	if matches(breaksOff, text) || matches(endsAtDate, text) || matches(forInstance, text) || matches(thisHead, text) || waits(ps[len(ps)-1], false) {
		return event{}, false
	}
	ev := event{text: text}
	if !matches(eventSince, ps[0].text) {
		ev = cutLead(text, a.date)
	}
	ev.text = strings.TrimLeft(ev.text, "：:")
	c.giveSubject(&ev, a, nil)
	ev.hangs = hangs(ev.text)
	return ev, !ev.lost && !ev.hangs && strings.ContainsRune(ev.text, a.asked)
}

// blank puts a blank where the name stands as a word of its own; a name told again is blank there too.
func (c chinese) blank(ev event, a asking) (string, bool) {
	text := ev.text
	if ev.leads {
		text = c.withLead(ev, a)
	}
	at := strings.IndexRune(text, a.asked)
	if at < 0 {
		return "", false
	}
	before, after := text[:at], text[at+len(string(a.asked)):]
	if quoted(before) || matches(partAhead, before) || matches(partBehind, after) || !standsAlone(text, a.asked) && width(text) < enoughSaid {
		return "", false
	}
	if !isPersonMark(a.asked) && !matches(blankEnd, after) && !matches(opensPredicate, after) && !beginsAct(after) {
		return "", false
	}
	switch {
	case isPersonMark(a.asked) && (matches(datesRuler, after) && strings.Trim(before, "，") == "" || matches(restOfName, after) || isPersonMark(lastRune(before)) || isPersonMark(firstRune(after))):
		return "", false
	case !isPersonMark(a.asked) && (matches(pinned, after) || matches(partOfPlace, after) || isWhoMark(firstRune(after)) && !isPersonMark(firstRune(after))):
		return "", false
	}
	if isWhereMark(a.asked) && matches(untilRange, before) && matches(insideDeed, after) && name.BeginsVerb(after) {
		return "", false // 在某地生产的汽车上: the place lies inside the circumstance
	}
	if matches(reasons, before) && !strings.Contains(after, "，") {
		return "", false // a reason, and not for what
	}
	if isWhereMark(a.asked) && matches(becomes, after) && sharesStem(a.draft.at(a.asked).text, a.draft.expand(after)) {
		return "", false
	}
	kind := c.blankKind(a)
	if kind == "" {
		return "", false
	}
	return before + openBlank + kind + "）" + strings.ReplaceAll(after, string(a.asked), blank), true
}

// blankDate puts a blank where the date stands.
func (c chinese) blankDate(ev event, a asking) (string, bool) {
	text := ev.text
	if ev.leads {
		text = c.withLead(ev, a)
	}
	before, after, ok := strings.Cut(text, string(a.date))
	kind := c.blankUnit(a.on)
	if !ok || kind == "" || strings.ContainsRune(after, a.date) || quoted(before) || !standsAlone(text, a.date) && width(text) < enoughSaid {
		return "", false
	}
	if strings.Trim(matchText(before+after), "，、和与與及在于於") == "" {
		return "", false // names and dates, and nothing that happened
	}
	if matches(noEvent, before+after) || after == "" && matches(untilRange, before) || matches(daysLater, after) || matches(countsDays, before) || isDateMark(lastRune(before)) || follows(after, isDateMark) {
		return "", false
	}
	return before + openBlank + kind + "）" + after, true
}

// matchText is text without its names and dates.
func matchText(text string) string {
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, text)
}

// noEvent is a list of examples.
var noEvent = compile(`(?:包括|：|[，；]如)`)

// daysLater follows a date that time is counted from.
var daysLater = compile(`^(?:前后|以前|之前)?的?[几数\d一二三四五六七八九十]+[天日年月周个]|^年[初末中]`)

// blankUnit is the word for a date of this precision.
func (c chinese) blankUnit(d chrono.Date) string {
	switch d.Precision() {
	case chrono.DayPrecision:
		return "哪一天"
	case chrono.MonthPrecision:
		return "哪年哪月"
	case chrono.YearPrecision:
		return "哪一年"
	case chrono.DecadePrecision:
		return c.pick("哪个年代", "哪個年代")
	case chrono.CenturyPrecision:
		return c.pick("哪个世纪", "哪個世紀")
	}
	return ""
}

// enoughSaid is the number of characters that tell an event without another name.
const enoughSaid = 16

// openBlank begins a blank in Chinese; the kind of name follows.
const openBlank = "（" + blank + "，"

// blankKind is the word that a blank says is wanted; "" for what has no such word.
func (c chinese) blankKind(a asking) string {
	if isWhereMark(a.asked) {
		return "地名"
	}
	switch a.who.Kind {
	case deck.Person:
		return "人名"
	case deck.State:
		if isCountry(a.who) {
			return c.pick("国名", "國名")
		}
		if strings.HasSuffix(a.who.Name, "政府") {
			return "政府"
		}
	case deck.Organization:
		return c.pick("机构", "機構")
	}
	return ""
}

var (
	// partAhead and partBehind stand beside a name that is only a part of another one.
	partAhead  = compile(`[·•‧・－-]\p{Han}{0,1}$|[\p{Latin}]$`)
	partBehind = compile(`^(?:\p{Han}{0,3}[·•‧・]|[－-]|[\p{Latin}]|[一二三四五六七八九十]+世|家族|主义|[籍裔语文式版杯奖号]|人(?:[^民]|$))`)
	// partOfPlace follows a place's name in the longer name of another thing.
	partOfPlace = compile(`^(?:[^，在于的]{0,3}[队杯]|[^，；。在于的与和]{0,7}(?:大街|街|公国|王国|帝国|学院|大学|公司|银行|医院|研究所|实验室|条约|协定|公约|宣言|战争|战役|会战|事件|事变|铁路|会议)|[州市县省区岛山河江湖海宫寺庙塔城堡镇村站馆院堂厅楼厂港湾桥路街](?:[^，]|$))`)
	// blankEnd is how text goes on behind a word that ends there. Before anything else a name may be a part of a longer word.
	blankEnd = compile(`^(?:$|[，；：、。的之与與和及跟同等后前间間时時起是地将再其也亦总總首主国國王皇军軍外内東西南北东中]|境内|附近|沿海|一带|各地|` + dateClass + `|` + nameClass + `)`)
	// pinned is how text goes on that tells the name before it.
	pinned = compile(`^会[^议谈师战见晤合]|^的?(?:首都|首府|省会|都城|国都)`)
)
