package question

import (
	"regexp"
	"strings"

	"annals/deck"
)

var (
	// notActor follows a name that only qualifies what comes next.
	notActor = regexp.MustCompile(`^(?:[的之]|家族|时期|时代|任内|年间|境内|大学|战争|条约|问题|关系|主义|派|系|杯|奖|号|人[^民]?|语|文|籍|裔|式|版)`)
	// officeOf follows a state whose organ acts: 韩国政府 is asked as 哪国政府.
	officeOf = regexp.MustCompile(`^(?:的)?(?:政府|当局|军队|陆军|海军|空军|军|外交部|国防部|国会|议会|代表团|体育代表团|大使馆|舰队|方面|方|总统|首相|总理|皇帝|国王)`)
	company  = regexp.MustCompile(`^(?:等[^，]{0,3}[人国位]|等|一行(?:[^，]{0,4}人)?|夫妇|父子|兄弟)`)
)

// name asks for who or where; the date stands in full.
func (c chinese) name(ev event, a asking) (string, place, bool) {
	text := ev.text
	if ev.leads {
		since := ""
		if ev.lead == "自" && !a.on.IsRange() {
			since = "起"
		}
		text = strings.TrimPrefix(ev.lead, "自") + string(a.date) + since + "，" + text
	}
	if isWhereMark(a.asked) {
		return c.askWhere(a.draft, text, a.asked)
	}
	question, ok := c.askWho(text, a.asked, a.who)
	return question, place{}, ok
}

// askWho puts the question word where the name stands with its titles. It fails where the name isn't one that acts by itself.
func (s script) askWho(text string, who rune, name deck.Who) (string, bool) {
	at := strings.IndexRune(text, who)
	if at < 0 || strings.Count(text, string(who)) > 1 {
		return "", false
	}
	before, after := text[:at], text[at+len(string(who)):]
	word := s.whoWord(name)
	if name.Kind == deck.Person {
		before = text[:titleStart(text, at)]
		after = cutPrefix(company, cutPrefix(startsInTitle, after))
	} else if name.Kind == deck.State && matches(officeOf, after) {
		return before + s.pick("哪国", "哪國") + after, true
	} else if loc := find(endsInTitle, after); loc != nil && loc[0] == 0 {
		return "", false
	}
	if matches(notActor, after) || strings.HasSuffix(fold(before), "驻") || follows(after, isWhoMark) {
		return "", false
	}
	if question, ok := s.firstOfMany(before, word, after); ok {
		return question, true
	}
	return before + word + after, true
}

// firstOfMany moves the question word to the front of a list of names: A、B和C签署 asked for B is 谁和A、C签署.
func (s script) firstOfMany(before, word, after string) (string, bool) {
	head := strings.LastIndexAny(before, "，；：") + 1
	for _, r := range before[head:] {
		if isDateMark(r) {
			return "", false
		}
	}
	list := before[head:]
	if loc := find(leadingComma, list); loc != nil {
		list = list[loc[1]:]
	}
	if !strings.HasSuffix(before, "、") || titledName(list) == 0 {
		return "", false
	}
	names := strings.TrimSuffix(list, "、")
	for _, joint := range []string{"、", "和", "与", "與", "及"} {
		rest, ok := strings.CutPrefix(after, joint)
		if n := titledName(rest); ok && n > 0 {
			names, after = names+"、"+rest[:n], rest[n:]
			break
		}
	}
	return before[:len(before)-len(list)] + word + "和" + names + after, true
}

var leadingComma = regexp.MustCompile(`^.*[，,]`)

func follows(s string, is func(rune) bool) bool {
	for _, r := range s {
		return is(r)
	}
	return false
}

// bodies asks for an organisation by the kind of thing that its name ends in.
var bodies = []struct{ suffix, simplified, traditional string }{
	{"公司", "哪家公司", "哪家公司"}, {"集团", "哪个集团", "哪個集團"}, {"银行", "哪家银行", "哪家銀行"},
	{"大学", "哪所大学", "哪所大學"}, {"学院", "哪所学院", "哪所學院"}, {"中学", "哪所中学", "哪所中學"}, {"学校", "哪所学校", "哪所學校"},
	{"党", "哪个政党", "哪個政黨"}, {"委员会", "哪个委员会", "哪個委員會"}, {"日报", "哪家报纸", "哪家報紙"}, {"报", "哪家报纸", "哪家報紙"},
	{"电视台", "哪家电视台", "哪家電視台"}, {"代表团", "哪个代表团", "哪個代表團"}, {"大使馆", "哪个大使馆", "哪個大使館"},
	{"法院", "哪个法院", "哪個法院"}, {"国会", "哪国国会", "哪國國會"}, {"乐团", "哪个乐团", "哪個樂團"}, {"乐队", "哪支乐队", "哪支樂隊"},
	{"队", "哪支队伍", "哪支隊伍"}, {"军", "哪支军队", "哪支軍隊"}, {"舰队", "哪支舰队", "哪支艦隊"}, {"政府", "哪个政府", "哪個政府"},
	{"协会", "哪个协会", "哪個協會"}, {"学会", "哪个学会", "哪個學會"}, {"教会", "哪个教会", "哪個教會"}, {"部", "哪个部门", "哪個部門"},
	{"局", "哪个部门", "哪個部門"}, {"族", "哪个民族", "哪個民族"}, {"人", "哪里的人", "哪裡的人"}, {"朝", "哪个朝代", "哪個朝代"},
	{"师", "哪支部队", "哪支部隊"}, {"团", "哪个团体", "哪個團體"},
}

func (s script) whoWord(name deck.Who) string {
	switch name.Kind {
	case deck.State:
		if strings.HasSuffix(fold(name.Name), "朝") {
			return s.pick("哪个朝代", "哪個朝代")
		}
		return s.pick("哪个国家", "哪個國家")
	case deck.Organization, deck.Group:
		folded := fold(name.Name)
		for _, b := range bodies {
			if strings.HasSuffix(folded, b.suffix) && folded != b.suffix {
				return s.pick(b.simplified, b.traditional)
			}
		}
		if name.Kind == deck.Group {
			return s.pick("哪一方", "哪一方")
		}
		return s.pick("哪个机构", "哪個機構")
	}
	return s.pick("谁", "誰")
}
