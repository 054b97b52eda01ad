package question

import (
	"strings"

	"annals/deck"
)

var (
	// notActor follows a name that only qualifies what comes next.
	notActor = compile(`^(?:未遂|另外|其他|其余|\p{Han}{1,3}[·•‧]|战车|坦克|年[^仅满届事幼轻]|独立(?:战争|运动)|一派|[老旧重宠]臣|亲信|部下|部将|旧部|占领区|占区|辖区|控制区|殖民地|[的之驻·•‧・]|家族|时期|时代|任内|年间|境内|大学|战争|条约|问题|关系|主义|派(?:$|[，、的系别])|系|杯|奖|号|人[^民]?|语|文|籍|裔|式|版|军队|军|部队|舰队|政府|王朝|朝|公国|王国|帝国|侯国|大军|士兵|部(?:$|[^署分])|(?:长|次|幼|之|养|义|异母|堂|表)?[兄弟姐妹父母妻子女孙叔侄祖婿](?:[^，]{0,3}` + personClass + `|亲|人))`)
	// officeOf follows a state whose organ acts: 韩国政府 is asked as 哪国政府.
	officeOf = compile(`^(?:的)?(?:政府|当局|军队|陆军|海军|空军|军|外交部|国防部|国会|议会|代表团|体育代表团|舰队)`)
	company  = compile(`^(?:等[^，]{0,3}[人国位]|等|一行(?:[^，]{0,4}人)?|夫妇|父子|兄弟)`)
)

// name asks for who or where; the date stands in full.
func (c chinese) name(ev event, a asking) (string, place, bool) {
	text := ev.text
	if ev.leads {
		text = c.withLead(ev, a)
	}
	if !datedBy(text, a) {
		return "", place{}, false
	}
	if isWhereMark(a.asked) {
		return c.askWhere(a.draft, text, a.asked)
	}
	question, ok := c.askWho(text, a.asked, a.who)
	return question, place{}, ok
}

// withLead puts the date in front of the clause again.
func (c chinese) withLead(ev event, a asking) string {
	if ev.lead == "为止" {
		return "到" + string(a.date) + c.pick("为止，", "為止，") + ev.text
	}
	since := ""
	if ev.lead == "自" && !a.on.IsRange() {
		since = "起"
	}
	return strings.TrimPrefix(ev.lead, "自") + string(a.date) + since + "，" + ev.text
}

// askWho puts the question word where the name stands with its titles. It fails where the name isn't one that acts by itself.
func (s script) askWho(text string, who rune, name deck.Who) (string, bool) {
	at := strings.IndexRune(text, who)
	if at < 0 || strings.Count(text, string(who)) > 1 || quoted(text[:at]) && !isTitled(text, at, who) {
		return "", false
	}
	before, after := text[:at], text[at+len(string(who)):]
	word := s.whoWord(name)
	if matches(territory, name.Name) && (matches(placeVerb, before) || matches(becomes, after)) {
		word = s.pick("哪里", "哪裡")
	}
	if strings.HasSuffix(before, "《") {
		before, after = strings.TrimSuffix(before, "《"), strings.TrimPrefix(after, "》")
	}
	if name.Kind == deck.Person {
		if startsInTitle(after) > 0 && matches(takesOffice, before) {
			return "", false // the name is that of a land: 升任平卢节度使
		}
		before = text[:titleStart(text, at)]
		if !strings.HasPrefix(after, "之") { // 某人之子 is another one
			after = after[startsInTitle(after):]
		}
		alone := cutPrefix(company, after)
		if matches(restOfName, alone) || alone != after && !actsAlone(alone) {
			return "", false
		}
		after = alone
		if loc := find(datesRuler, after); loc != nil && before == "" && rulerName(name.Name) != "" {
			return after + s.pick("，当时在位的是谁", "，當時在位的是誰"), true
		} else if loc != nil && before == "" || !endsThere(after) && !matches(ownsThrone, after) {
			return "", false
		}
	} else if loc := find(officeOf, after); name.Kind == deck.State && loc != nil && !strings.HasPrefix(fold(after[loc[1]:]), "部") {
		return before + s.pick("哪国", "哪國") + after, true
	} else if startsInTitle(after) == len(after) && after != "" || !actsAlone(after) && !beginsAct(after) {
		return "", false
	}
	if matches(besideDash, before) || matches(dashNext, after) {
		return "", false
	}
	if loc := find(ownsForce, after); loc != nil && name.Kind == deck.Person && (matches(takesName, before) || endsInDate(before)) && beginsAct(after[loc[1]:]) {
		return before + word + after, true
	}
	if name.Kind == deck.Person && (matches(ownsCare, after) && matches(inCare, before) || matches(ownsThrone, after) && matches(takesName, before)) {
		return before + word + after, true
	}
	if matches(ownsNoun, after) && !(name.Kind == deck.Person && (matches(didNoun, after) || matches(ofOthers, after) && matches(opensPredicate, after))) || name.Kind == deck.State && matches(bodyAhead, after) || matches(notActor, after) || strings.HasSuffix(fold(before), "驻") || follows(after, isWhoMark) {
		return "", false
	}
	if matches(quotesSpeech, before[strings.LastIndex(before, "，")+1:]) {
		return "", false
	}
	before, ok := dropModifier(before)
	if !ok {
		return "", false
	}
	before = cutSuffix(kinAhead, before)
	if question, ok := s.askOfList(before, word, after); ok {
		return question, true
	}
	if matches(commaList, before) || strings.HasSuffix(before, "，") && matches(commaNext, after) || name.Kind != deck.Person && matches(countedBefore, before) {
		return "", false
	}
	if after == "" && (before == "" || strings.HasSuffix(before, "，")) {
		return "", false
	}
	if before == "" || endsInDate(strings.TrimSuffix(before, "，")) {
		if rest, ok := strings.CutPrefix(after, "，"); ok && matches(opensPredicate, rest) {
			after = rest // the comma stood behind a description
		}
		after = cutPrefix(thenWord, after)
	}
	if len(before) < at && matches(factionOrEnvoy, before) || name.Kind == deck.Person && endsInTitle(before) {
		return "", false
	}
	if strings.HasSuffix(before, "、") || strings.HasPrefix(after, "、") || name.Kind == deck.Person && !matches(takesName, before) && !endsInDate(before) {
		return "", false
	}
	return before + word + after, true
}

var (
	// besideDash and dashNext are beside a name that is joined to another one.
	besideDash = compile(`[-－–—]$`)
	dashNext   = compile(`^[-－–—]`)
	// ownsForce is how text goes on behind whoever commands what acts.
	// kinAhead is how text ends with whose child it is who acts.
	kinAhead = compile(nameClass + `(?:的|之)(?:子|女|[长次幼]子|[长次]女|孙|弟|侄)，$`)
	// ownsThrone is how text goes on behind whoever is succeeded or whose child somebody is, ofOthers behind who does something to what
	// is another's.
	ownsThrone = compile(`^(?:的[王皇帝爵]位|之[子女妻夫母父孙弟侄](?:$|，))`)
	ofOthers   = compile(`^\p{Han}{1,3}` + nameClass + `的`)
	// didNoun is how text goes on behind whoever leads or made what it tells of: 率领的探险队.
	didNoun = compile(`^所?(?:率领|带领|领导|统率|指挥|主持|创办|创立|建立|设计|发明|执导|撰写|创作|著|写|作|译)的`)
	// ownsCare is how text goes on behind whoever leads or helps, inCare how it ends before: 在某人的指挥下, 受某人的赏识.
	ownsCare  = compile(`^(?:之[命托请邀聘召旨]|的(?:指挥|领导|率领|带领|主持|帮助|协助|支持|影响|建议|邀请|陪同|命令|授意|推荐|介绍|要求|赏识|提拔|委托|批准|倡议|努力))`)
	inCare    = compile(`(?:[在受应经因奉]|得到|受到|获得)$`)
	ownsForce = compile(`^的(?:舰队|船队|军队|部队|大军|联军|骑兵|使团|使者)`)
)

// datesRuler is how text goes on behind a ruler whose reign only tells the year of what somebody else did.
var datesRuler = compile(`^` + dateClass + `，`)

// factionOrEnvoy is how text ends before a title that was left out, where the end is a noun and no verb: 立宪派首领, 按察使.
var factionOrEnvoy = compile(`\p{Han}[派使]$`)

// territory is a name that is a side in a conflict, and a place where something befalls it.
var territory = compile(`^(?:台湾|香港|澳门)$`)

// takesOffice is how text ends before what somebody was made.
var takesOffice = compile(`(?:[升兼出调改继就担历接]任|[擢晋]升|[封拜授迁]为?|任)$`)

// thenWord joins what a subject does to what was told before.
var thenWord = compile(`^(?:则|亦|便|遂)`)

// ownsNoun is how text goes on where the name only belongs to what a noun tells: 拿破仑战败的消息.
var ownsNoun = compile(`^[^，了过着于在]{1,4}的`)

// commaNext is how text goes on with another name of such a list.
var commaNext = compile(`^，[^，；：。\p{Han}]*` + personClass + `(?:[，、和与及]|以及)`)

// commaList is how text ends within a list whose names commas part.
var commaList = compile(`，[^，；：。\p{Han}]*` + personClass + `，$`)

// countedBefore is how text ends that counts those who bear the name: 4名亚美尼亚人.
var countedBefore = compile(`[\d一二三四五六七八九十百千万数几多]+(?:余|多)?[名位个支人]$`)

// restOfName is how text goes on where a name was cut short, or where it only dates something.
var restOfName = compile(`^(?:\p{Han}、|方面|[氏尔斯特德克蒂亚森顿姆恩维罗伦纳诺娜莎丝莉夫赫史细奈奇茨基耶杰]|[后中]|[晚早]期|[晚早]年|生前|[一二三四五]世|最[后早大初]|首[位任]|第.{1,2}[位任]|前[任妻夫])`)

var (
	// takesName is how text ends that a person's name can follow: nothing, a comma, a preposition or a verb.
	takesName = compile(`(?:^|[，：；]|[趁灭和与及跟同由被向对给把将令派使让请受从经以为是随任名如即助代命偕]|以及|任命|委任|会见|接见|会晤|委托|访问|邀请|命令|派遣|拜访|击败|打败|处死|处决|杀死|杀害|逮捕|推翻|支持|反对|祝贺|迎接|接替|取代|迎娶|娶|嫁|暗杀|刺杀|行刺|通知|包括|[了着过]|生下|诞下|击毙|俘虏|生擒|释放|罢免|罢黜|废黜|拥立|册封|册立|追随|师从|师事|拜师|陪同|拥戴|遥尊|尊|起用|启用|选举|选出|推举|推选|推荐|提名|认识|结识|遇见|遇到|遇|说服|劝说|率领|带领|跟随|辅佐|协助|帮助|采访|访|聘请|聘|招募|取|见|迎|立|封|废|杀|斩|诛|擒|俘|囚|放逐|流放|弹劾|指控|审判|起诉|控告|指责|批评|赞扬|表扬|纪念|悼念|埋葬|安葬|谋杀|毒杀|毒死|绑架|营救|救出|救|教|授|赐|赠|献|战胜|攻击|进攻|讨伐|征讨|投奔|投靠|归附|降|叛|指定|指派|委派|调|召|召见|召回|召集|扶植|扶持|扶立|继承|发现)$`)
)

// quotesSpeech is how a clause begins that tells what somebody said, not what was done.
var quotesSpeech = compile(`^，?(?:表示|声称|宣称|称|认为|指出|强调|说)`)

// dropModifier leaves out a description of the person asked for: 刚从非洲回来的钱其琛 is asked as 谁. It fails where the description names
// another person.
func dropModifier(before string) (string, bool) {
	if !strings.HasSuffix(before, "的") {
		return before, true
	}
	start := 0
	for i, r := range before {
		if strings.ContainsRune("，；：、", r) || isDateMark(r) {
			start = i + len(string(r))
		}
	}
	if loc := find(takesDescribed, before[start:]); loc != nil {
		start += loc[1]
	}
	modifier := before[start:]
	return before[:start], !strings.ContainsFunc(modifier, isPersonMark) && !strings.ContainsAny(modifier, "《“「") && width(modifier) <= 14
}

// takesDescribed is a verb, or a preposition, before the description of somebody.
var takesDescribed = compile(`^(?:并|又|再|改|于是|随即)?(?:任命|推举|推选|选举|推荐|聘请|聘任|聘|起用|启用|提拔|擢升|指派|指定|拥立|册封|册立|委任|委托|派遣|派|命令|命|令|邀请|请|会见|接见|访问|拜访|逮捕|处死|迎娶|娶|由|被|与|和|把|将)`)

func endsInDate(s string) bool { return isDateMark(lastRune(s)) || s == "" }

// actsAlone says whether a state or body is followed by what it does or is done to it, and not by another noun.
func actsAlone(after string) bool {
	return after == "" || matches(opensPredicate, after) || matches(joins, after) || matches(company, after) || strings.ContainsRune("，；：。、", firstRune(after)) || isDateMark(firstRune(after))
}

// quoted says whether text ends within a quotation or a title.
func quoted(text string) bool {
	for _, pair := range []string{"《》", "“”", "「」", "『』"} {
		runes := []rune(pair)
		if strings.Count(text, string(runes[0])) > strings.Count(text, string(runes[1])) {
			return true
		}
	}
	return false
}

// isTitled says whether the name alone stands in title marks: 《人民日报》.
func isTitled(text string, at int, who rune) bool {
	return strings.HasSuffix(text[:at], "《") && strings.HasPrefix(text[at+len(string(who)):], "》")
}

// askOfList asks for a name of a list with 、, which has no place for a question word within: the subject A、B和C签署 asked for B is
// 谁和A、C签署; in an object the question word comes last.
func (s script) askOfList(before, word, after string) (string, bool) {
	head := strings.LastIndexFunc(before, func(r rune) bool { return strings.ContainsRune("，；：", r) || isDateMark(r) })
	if head >= 0 {
		head += len(string(firstRune(before[head:])))
	} else {
		head = 0
	}
	var names []string
	list := strings.TrimSuffix(before[head:], "、")
	if matches(conjunctions, list) {
		return "", false
	}
	if strings.HasSuffix(before, "、") {
		n := titledName(list)
		if n == 0 || titledEnd(list) != len(list) {
			return "", false
		}
		names = append(names, list)
		before = before[:head]
	}
	for strings.HasPrefix(after, "、") {
		n := titledName(strings.TrimPrefix(after, "、"))
		if n == 0 {
			break
		}
		n += len("、")
		names = append(names, strings.TrimPrefix(after[:n], "、"))
		after = after[n:]
	}
	if len(names) == 0 {
		return "", false
	}
	for _, and := range []string{"和", "与", "與", "及", "以及"} {
		rest, ok := strings.CutPrefix(after, and)
		if n := titledName(rest); ok && n > 0 {
			names, after = append(names, rest[:n]), rest[n:]
			break
		}
	}
	others := strings.Join(names, "、")
	if before == "" || endsInDate(before) || strings.HasSuffix(before, "，") {
		return before + word + "和" + others + after, true
	}
	return before + others + "和" + word + after, true
}

// titledEnd is the end of the list of names that text begins with.
func titledEnd(text string) int {
	end := titledName(text)
	for end > 0 && end < len(text) {
		loc := find(joins, text[end:])
		if loc == nil {
			break
		}
		n := titledName(text[end+loc[1]:])
		if n == 0 {
			break
		}
		end += loc[1] + n
	}
	return end
}

func follows(s string, is func(rune) bool) bool { return s != "" && is(firstRune(s)) }
