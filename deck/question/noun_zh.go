package question

import (
	"strings"

	"annals/deck/chrono"
	"annals/deck/name"
)

// A date may belong to a noun that tells an event of its own: 1979年在高雄发生的美丽岛事件. Such a date, and the place beside it, are
// asked for by that event alone, which the rest of the sentence would only bury.

const (
	// affairs and founded are the words that the names of such events and of what was made end in, days those of events that take no
	// longer than a year can tell.
	days    = `之战|会战|起义|事件|事变|政变|惨案|大屠杀`
	affairs = days + `|战争|战役|革命|条约|和约|协定|公约|会议|大会|锦标赛|公开赛|奥运会|运动会|亚运会|世博会|世界杯|公投`
	founded = `基金会|公司|大学|学院|学会|协会|委员会|银行|中学|小学|医院|博物馆|美术馆|图书馆|剧院|剧场|乐团|电视台|电台|出版社|党|大桥|铁路|教堂|书院|宪法|法案|条例`
	// doneTo is what is done to them, in words that may stand behind their object.
	doneTo = `达成|举行|举办|召开|发生|爆发|开幕|签订|签署|缔结|通过|颁布|公布|颁行|发布|发表|出版|推出|发行|成立|创立|创建|创办|创刊|建立|设立|建成|落成|启用|通车|上映|播出|首播|首映|首演|制定`
	// inName is a character of a name, nameEnds how text goes on behind one.
	inName   = `(?:\p{Han}|[·‧・]|` + nameClass + `)`
	nameEnds = `(?:$|[^\p{Han}]|[中后前时上是对与和及以被将也为就的推而]|期间|爆发|发生|影响|失败|结束)`
)

var (
	// titledThen and namedThen are how text goes on behind the date of a noun: where, what was done, and the noun.
	titledThen = compile(`^((?:[在于]` + whereClass + `+)?)所?(` + doneTo + `)的(?:\p{Han}{2,4})?(《[^》]{3,}》|「[^」]{3,}」|“[^”]{3,}”)`)
	namedThen  = compile(`^((?:[在于]` + whereClass + `+)?)所?(` + doneTo + `)的(` + inName + `{2,12}?(?:` + affairs + `|` + founded + `))` + nameEnds)
	// editionNext goes on with which edition of a work was published.
	editionNext = compile(`^(?:第|\p{Han}{0,4}版)`)
	// eventThen goes on with the name of an event alone.
	eventThen = compile(`^的?(` + inName + `{2,10}?(?:` + days + `))` + nameEnds)
	// calledThen ends a sentence with the name that the event told in it is known by.
	calledThen = compile(`[，；](?:历史上|后世)?(?:史称|被称为|是为)[“「《]?([^，。；“”「」《》、]{1,10}(?:` + affairs + `|之乱|之变|之役|兵变|兵乱|恐慌|危机|运动))[”」》]?[。；]?$`)
	// anyOfKind is how a noun begins that is no name: 一场战争, 该事件, 国家大学, 第一次会议; with deedInside it is no noun.
	anyOfKind  = compile(`^(?:第.{1,3}(?:[份个部座家所条]|[届次](?:会议|大会|战争)$)|[一二两三四五六七八九十几多数首各该此这其某同另新旧大小全]|本[次届地]|当[地时]|有关|相关|上述|其他|许多|著名|中央|国家|地方|人民|总统|议会)`)
	deedInside = compile(`[被遭因而让使令]|发[动起]|[举进]行|推翻`)
)

// ofNoun is the event told by the noun that the date belongs to, and the question for its date.
func (c chinese) ofNoun(a asking) (event, string, bool) {
	noun, act, ok := c.dated(a)
	return event{text: noun + act, leads: true, named: true}, noun + c.at(c.which(a.on), act, false) + act, ok
}

// dated is the noun that the date belongs to, and what happened to it then, with where.
func (c chinese) dated(a asking) (noun, act string, ok bool) {
	before, after, _ := strings.Cut(a.draft.text, string(a.date))
	if a.open || a.on.IsRange() || a.on.Precision() > chrono.YearPrecision || quoted(before) || bracketed(a.draft.text, a.date) {
		return "", "", false
	}
	for _, then := range []matcher{titledThen, namedThen} {
		if loc := find(then, after); loc != nil {
			noun = after[loc[6]:loc[7]]
			return noun, after[loc[2]:loc[3]] + after[loc[4]:loc[5]], !matches(editionNext, after[loc[7]:]) && (then == titledThen || isName(noun))
		}
	}
	if loc := find(eventThen, after); loc != nil {
		noun = after[loc[2]:loc[3]]
		return noun, c.pick("发生", "發生"), isName(noun)
	}
	return "", "", false
}

// isName says whether a noun names one event or thing: it begins as no common noun does, and no verb is in it.
func isName(noun string) bool {
	if matches(deedInside, noun) {
		return false
	}
	for i := range noun {
		if name.BeginsVerb(noun[i:]) {
			return false
		}
	}
	return !matches(anyOfKind, noun)
}

// knownAs is the event of the date by the name that its sentence says it is known by, and the question for its date.
func (c chinese) knownAs(a asking) (event, string, bool) {
	_, after, _ := strings.Cut(a.draft.text, string(a.date))
	loc := find(calledThen, after)
	if loc == nil || strings.ContainsFunc(after, isDateMark) || a.open || a.on.IsRange() {
		return event{}, "", false
	}
	noun, act := after[loc[2]:loc[3]], c.pick("发生", "發生")
	return event{text: noun + act, leads: true, named: true}, noun + c.at(c.which(a.on), act, false) + act, !matches(anyOfKind, noun)
}
