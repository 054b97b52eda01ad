package question

import (
	"cmp"
	"strings"

	"annals/deck/name"
)

var (
	pronounSubject = compile(`^(?:他们|她们|它们|他|她|它|双方|两国|两人|二人|两者|三国|三方)(?:之间)?`)
	// notPronoun are words that hold the character of a pronoun and refer to nothing.
	notPronoun = compile(`[及与]其他|及其|其中|其他|其它|其余|其实|其次|极其|尤其|土耳其|何其|与其|莫名其妙|应该|彼此|因此|从此|由此|至此|如此|此外|就此|在此|此前|此后|吉他|维他|他国|他人|其后|亦其|威其|阿尔及`)
	pronoun    = compile(`他们|她们|它们|[他她它其该此这]|双方|两国|两人|二人|两者|三国|三方|上述|前者|后者|当地|同年|同月|同日|当年|当时|当天|当日|次日|翌日|次年|翌年|前述|后来的|本次|本人|我国|我们`)
)

// thisHead is how a clause begins that speaks only of what was said before.
var thisHead = compile(`^(?:此[^前后外次]|上述|前者|后者)`)

// hangs says whether the clause refers to something that it doesn't name before.
func hangs(text string) bool {
	folded := notPronoun.ReplaceAllStringFunc(fold(text), func(s string) string { return strings.Repeat("的", width(s)) })
	for _, loc := range pronoun.FindAllStringIndex(folded, -1) {
		names := strings.Count(nameOrQuote.ReplaceAllString(folded[:loc[0]], "\x00"), "\x00")
		need := 1
		if matches(bothNamed, folded[:loc[0]]) {
			names = 2
		}
		switch folded[loc[0]:loc[1]] {
		case "此", "该", "这":
			if matches(byThis, folded[:loc[0]]) {
				need = 2
			}
		case "他", "她":
			if names > 0 && !strings.ContainsFunc(folded[:loc[0]], isPersonMark) && !matches(someoneTold, folded[:loc[0]]) {
				names = 0 // a state is no he
			}
		case "其":
			if width(folded[:loc[0]]) > 5 {
				need = 0 // it refers to what the clause itself speaks of
			}
		case "双方", "两国", "两人", "二人", "两者", "三国", "三方", "他们", "她们", "它们":
			need = 2
		case "同年", "同月", "同日", "当年", "当时", "当天", "当日", "次日", "翌日", "次年", "翌年":
			need = 0
		}
		if names < need {
			return true
		}
	}
	return false
}

// byThis is how text ends before 此 or 该 that points back to an event: 以此冲突为借口.
var byThis = compile(`[以就]$`)

// bothNamed is how text ends before 双方 or 两国 that names them in short: 国共, 中韩.
var bothNamed = compile(`(?:^|[，；]|[^\p{Han}])[\p{Han}]{0,6}(?:国共|[中华美英法德俄苏日韩朝台越印港澳蒙普奥意土波伊以巴劳资][中美英法德俄苏日韩朝台越印港澳蒙普奥意土波伊以巴资劳])$`)

var nameOrQuote = compile(nameClass + `|[“「『《][^”」』》]*[”」』》]`)

// giveSubject puts back the subject that a clause has lost to an earlier clause or sentence, and names what a pronoun at its
// start stands for.
func (c chinese) giveSubject(ev *event, a asking, before []piece) {
	head := ev.text
	if !ev.leads {
		if loc := find(leadingDate, head); loc != nil {
			head = cutPrefix(afterLead, head[loc[1]:])
		}
	}
	if loc := find(pronounSubject, head); loc != nil {
		many := width(a.subject) > 1
		plural := width(head[:loc[1]]) > 1
		if a.subject != "" && (ev.leads || many && ev.text == head) && many == plural && (matches(opensPredicate, head[loc[1]:]) || !plural) {
			ev.text = a.subject + head[loc[1]:]
		} else if many && plural && ev.leads && matches(ofBoth, head[loc[1]:]) {
			ev.text = a.subject + "的" + strings.TrimPrefix(head[loc[1]:], "的")
		} else if a.subject == "" && len(before) == 0 && ev.text == head && c.meansTopic(head, a) {
			ev.text = a.topic + head[loc[1]:]
		}
		return
	}
	if ev.entry && a.subject != "" && subjectEnd(head) == 0 {
		head = cutPrefix(braces, head)
		if office, ok := strings.CutSuffix(head, "就任"); ok && endsInTitle(office) || namesOffice(head) {
			head = "就任" + office
		}
		ev.text = a.subject + head
		return
	}
	if ev.leads && matches(doneThen, head) {
		return
	}
	if matches(followsUp, head) {
		ev.lost = true
		return
	}
	if matches(datedNoun, ev.text) {
		head = "在" + head
	}
	if hasSubject(head) && !matches(actsOnName, head) && !(len(before) > 0 && opensInVerb(head)) || matches(happens, head) || matches(thereIs, head) {
		return
	}
	late := actsLater(head)
	subject := cmp.Or(earlierSubject(before, a), a.subject, topic(before))
	if subject == a.subject && unnamedSubject(before) {
		subject = topic(before)
	}
	switch {
	case matches(ofThings, head):
		subject = topic(before)
	case subject == "" && !late && nobodyActs(before) && !otherActs(head) && !a.namesHero(head):
		subject = a.hero // a biography leaves its subject out
	}
	if first, _, _ := strings.Cut(head, "，"); subject == "" && !late && (len(before) == 0 && !otherActs(head) && !isAdjunct(first) || len(before) > 0 && c.meansTopic(before[0].text, a)) && !strings.Contains(a.draft.expand(ev.text), a.draft.expand(a.topic)) {
		subject = a.topic
	}
	if subject == "" && !strings.HasPrefix(head, "即") {
		subject = plainSubject(before)
	}
	if noun := thingOfBoth(before); noun != "" && subject != "" && subject == a.subject {
		subject += "的" + noun
	}
	if told := a.draft.expand(subject); !strings.Contains(ev.text, subject) && strings.Contains(a.draft.expand(ev.text), told) {
		subject = "" // somebody else did this to them
	}
	ev.lost = subject == ""
	if !strings.Contains(ev.text, subject) {
		ev.text, ev.given, ev.subject = subject+ev.text, true, len(subject)
	}
}

// opensInVerb says whether a clause begins with its only verb, by the word lists: its subject stands before it.
func opensInVerb(text string) bool {
	first, _, _ := strings.Cut(text, "，")
	if !name.BeginsVerb(first) || matches(nounOfVerb, first) || matches(countsMany, first) || subjectEnd(first) > 0 {
		return false
	}
	rest := first[byteOf(first, 2):]
	for i := range rest {
		if name.BeginsVerb(rest[i:]) || matches(losesSubject, rest[i:]) {
			return false
		}
	}
	return true
}

// unnamedSubject says whether the sentence opens with a subject that no list knows, and not with a pronoun or a circumstance: it
// may act in later clauses too.
func unnamedSubject(before []piece) bool {
	if len(before) == 0 {
		return false
	}
	text := cutPrefix(leadingDate, afterOpening(before[0].text))
	return matches(otherThing, text)
}

// otherThing begins a sentence that goes on with more of what was told before.
var otherThing = compile(`^(?:其他|其它|其余|另一|另外|另有|首[个位]|第[一二三四五六七八九十]+[个位家]|最[早后初大高])\p{Han}`)

// thingOfBoth is what the clause before tells of that belongs to those who are only implied, 两国关系; empty for nothing.
func thingOfBoth(before []piece) string {
	for i := len(before) - 1; i >= 0; i-- {
		head := cutPrefix(leadingDate, afterOpening(before[i].text))
		if loc := find(pronounSubject, head); loc != nil {
			rest := head[loc[1]:]
			if noun := find(ofBoth, rest); noun != nil {
				return rest[noun[2]:noun[3]]
			}
			return ""
		}
	}
	return ""
}

// ofBoth is how a clause goes on behind 两国 that speaks of something of theirs.
var ofBoth = compile(`^的?((?:[^，的]{0,2})(?:关系|贸易|军队|领导人|政府|外交|经济|文化|合作|交流|边界|边境|人民|代表|官员|使节|首脑|舰队|部队|海军|陆军|国会|议会))`)

// topic is what the sentence speaks of, by the name that it gives at its start: 甲是一家公司，成立于…; 甲，又称乙，于….
func topic(before []piece) string {
	if len(before) == 0 {
		return ""
	}
	first := before[0].text
	if loc := find(defined, first); loc != nil {
		return first[loc[2]:loc[3]]
	}
	if len(before) > 1 && matches(apposed, before[1].text) && width(first) <= 16 && !matches(verbInside, first) && !strings.ContainsFunc(first, isDateMark) && hasSubject(first) && !isAdjunct(first) {
		return first
	}
	return ""
}

var (
	defined = compile(`^([^，是为位乃系（在于由的以]{2,18}?)(?:原|本|最初|现|即)?(?:是|为|位于|位处|乃|系|坐落)[^，]`)
	apposed = compile(`^(?:是|为|或称|又称|亦称|也称|简称|全称|全名|本名|原名|旧称|俗称|前身|位于|正式名称|英文|字|号|又名|一|世界|中国|美国|日本)`)
)

// ofThings begins what a work or a building does, or a meeting: the person or state that acted in an earlier clause does not.
var ofThings = compile(`^(?:正式|全面|全线|最终|全部|基本|建成|才)*(?:竣工|完工|落成|通车|启用|开工|动工|生效|上映|首映|播出|首播|开幕|闭幕|结束|爆发|举行|召开|完成|建成|问世|停产|停刊|开馆|通航|投产|投入)`)

// doneThen goes on behind a date with what was done then to the thing that the clause speaks of: 2007年推出的处理器.
var doneThen = compile(`^\p{Han}{2,3}的\p{Han}`)

// datedNoun begins a clause with where or when something happened, and no subject: 在1748年的和约中.
var datedNoun = compile(`^[在于]` + dateClass + `的`)

// actsOnName begins a clause with a verb of one character and whom or what it is done to: its subject is lost.
var actsOnName = compile(`^(?:命|遣|灭|伐|回|攻|破|败|克|取|入|围|击|降|平|征|渡|弃|守|据|占|返|赴|抵|离|聘)` + nameClass)

// thereIs begins a clause that has no subject by its nature.
var thereIs = compile(`^就?(?:已经?|曾)?有`)

var braces = compile(`^[}\])\s–-]+`)

// namesOffice says whether an entry of a chronology is nothing but an office: 第2师团长.
func namesOffice(text string) bool {
	return isTitle(text) && !matches(losesSubject, text) && !strings.ContainsFunc(text, isPersonMark)
}

// earlierSubject is the subject of the nearest earlier clause of the sentence that has one, without titles.
func earlierSubject(before []piece, a asking) string {
	for i := len(before) - 1; i >= 0; i-- {
		text := cutPrefix(leadingDate, afterOpening(before[i].text))
		if i > 0 && matches(madeOffice, text) && matches(makesOffice, before[i-1].text) {
			continue // the next one who is given an office by whom the clause before tells
		}
		if matches(someoneElse, text) {
			return "" // who is meant stands in another sentence
		}
		if n := max(subjectEnd(text), actorEnd(text)); n > 0 {
			if matches(marries, text[n:]) {
				return string(firstMark(text)) // whoever goes on is the one spoken of
			}
			return joinMarks(text[:n], "、", "和")
		}
		if n := titledName(text); n > 0 && n == len(text) {
			return joinMarks(text[:n], "、", "和")
		}
		if i == 0 && matches(describedName, text) && !matches(meetsSomeone, text) {
			return string(lastRune(text))
		}
		if loc := find(unlistedThing, text); loc != nil && verbless(text[loc[2]:loc[3]]) {
			return text[loc[2]:loc[3]]
		}
		if loc := find(codedThing, text); loc != nil {
			return text[loc[2]:loc[3]]
		}
		if matches(unknownActor, text) && hasSubject(text) && !isAdjunct(text) {
			return "" // somebody whom no list knows acts from here on
		}
		if strings.HasPrefix(text, "其") && strings.ContainsFunc(text, isPersonMark) {
			return "" // somebody else acts from here on
		}
	}
	return ""
}

// meetsSomeone is in a clause whose object is the one described: 战胜了卫冕的某人.
var meetsSomeone = compile(`[胜败负击见迎任派选杀捕娶嫁]|取代|接替|支持|反对`)

var (
	// makesOffice gives somebody an office; madeOffice goes on with another one, without the verb: 推甲为社长，乙为副社长.
	makesOffice = compile(`(?:推|举|选|任|聘|派|命|以|封|立)[^，]*` + personClass + `(?:担?任|为)[^，]+$`)
	madeOffice  = compile(`^` + nameClass + `*` + personClass + `(?:担?任|为)[^，]+$`)
)

// marries is how a clause goes on that two persons are the subject of though it is about one of them.
var marries = compile(`^[结离订成完]婚`)

// firstMark is the first name in text.
func firstMark(text string) rune {
	return firstRune(text[max(0, strings.IndexFunc(text, isNameMark)):])
}

// joinMarks is the list of the persons, or else of the bodies, that text names.
func joinMarks(text, comma, and string) string {
	var persons, bodies []string
	for _, r := range text {
		switch {
		case isPersonMark(r):
			persons = append(persons, string(r))
		case isWhoMark(r):
			bodies = append(bodies, string(r))
		}
	}
	names := persons
	if len(names) == 0 {
		names = bodies
	}
	return list(names, comma, and)
}

// list writes A, A和B, A、B和C.
func list(names []string, comma, and string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], comma) + and + names[len(names)-1]
}
