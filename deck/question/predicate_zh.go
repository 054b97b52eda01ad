package question

import (
	"strings"
)

var (
	adjunct        = compile(`^(?:.*以(?:` + nameClass + `|\p{Han}{0,2})[“「][^”」]*[”」]$|.*迫于[^，]*压力$|.*以[^，]*(?:名义|身份)$|.*(?:会议|大会|全会)上$|不论|无论|不管|.*以[^，]*(?:赞成|票)$|.*在[^，]*(?:地区|境内|附近|一带)$|.*[趁乘][^，]*(?:机会?|之际|时)$|除[^，]*外$|.*所[说述言载称]$|据[^，]*(?:报导|报道|统计|记载|估计|披露)$|未[经等待][^，]*$|.*未[经等][^，]*(?:许|准|许可|同意|批准|授权|协商)$|不[顾等待][^，]*$|经[^，]*(?:同意|批准|介绍|推荐|斡旋|调停|许可|协商)$|(?:藉口|借口|而?随着).*|伴随着|.*自[^，]*(?:时期|期间|以来)$|.*的(?:行动|举动|做法|政策|结果|情况|过程|影响)$|随着|由于|因为|为了|鉴于|面对|趁|应.*(?:邀请|请求|要求|邀)$|根据|依据|按照|依照|经过|在.*(?:后|时|前|中|下|之际|期间|同时|影响下|情况下|支持下|帮助下)$|当.*(?:时|后|之际)$|.*(?:后|的同时|之际|之前|以前|期间|之时|时候|同时|时)$|.*受(?:[^，]{2,20}|` + nameClass + `[^，]{0,19})(?:委托|委任|邀请|之托|之命|指派|影响|启发)$|.*在[^，]*(?:[后时前中下上里内间]|之际|期间|以来|时期|阶段)$|.*以来$|在[^，了着过被将把]{2,}(?:火?车站|机场|码头|教堂|广场|大厦|酒店|宾馆|学校|大学|学院|医院)$|.*(?:后|过)不久$|.*(?:和|与|跟|同|像|如)[^，]*(?:一样|一道|一起|一同|一般)$|因[^，]*(?:案|事件|故|原因|关系|影响|问题|战争|灾|压力|要求)$|.*以[^，]*为(?:目的|宗旨|理由|由|借口|名|条件|代价|契机|目标|基础|主体|核心|依据|蓝本|前提|背景)$|.*以[^，]*有功$|.*奉[^，]{1,20}(?:之命|旨意)$|作为|乘坐|搭乘|虽然|尽管|除了|为.*$)`)
	saysWhat       = compile(`(?:^|[^的了别项份个篇被])(?:发现|承认|证实)$|(?:^|[^的了别项份个篇])(?:报告显示|调查显示|统计显示|数据显示|显示|意识到|感到|得知|获悉|相信|主张|希望|预言|预测|保证|表示|宣布|认为|指出|声称|宣称|报道|规定|决定|要求|声明|强调|透露|下令|命令|建议|提出|同意|包括|分别是|分别为|以及|和|与)$`)
	says           = compile(`(?:^|[^假小学传论演])说$|[说问写答叹言]道$|遗言$|(?:^|[^简名总职俗统史号])称$`)
	endsInDateTail = compile(`[^于在至到自从]` + `(?:于|在|至|到|自|从)` + dateClass + dateTail + `$`)
	// givesReason is how a predicate begins that gives a reason first; with reasonAndEnd it has told the event too.
	// onCondition is how a piece ends that only tells under what condition something holds.
	onCondition  = compile(`(?:规定|诏令|下令|凡)[^，]*(?:之人|之?者|的人)$|(?:明白|知道|深知|认识到|认为|相信|指出|表示|声明|规定|要求)(?:要|若|如果|如|只有|除非|一旦|假如|倘若)[^，]*$|(?:称|说|警告|威胁|答应|承诺|约定|规定)(?:如果|若是?|一旦|假如|倘若|只要)[^，]*$`)
	givesReason  = compile(`^(?:因|由于|鉴于)`)
	reasonAndEnd = compile(`[逝亡死世职任免退辞休]|而|入狱|被|停|解散|取消|离|获|得`)
	// sends is how text ends before the name of somebody who is sent or turned to, not yet told for what.
	sends = compile(`(?:委托|派遣|派|命令|命|令|要求|邀请|请|建议|劝说|劝)[^，]*` + nameClass + `$`)
	turns = compile(`(?:，以|率领|率|让|使|向|对|与|同|由|给)$`)
	// toSomeone is a piece that only tells to whom something was said or done.
	toSomeone = compile(`^(?:曾|并|又|也|还|则)*(?:对|向|给)[^，了过着]{0,12}(?:` + personClass + `|[首部校队所局会市省县团军师旅]长|大使|公使|国王|皇帝|沙皇|大臣|官员|政府|当局|民众)$`)
	// givesTo is how text ends before whom something was handed to: all is told with the name.
	givesTo = compile(`(?:位|[让赠送献赐嫁授卖租交颁输])给$`)
	// onlyPeople is a clause that names people and not what they did.
	onlyPeople = compile(`^[^了着过是有被将把为由向对，]*(?:和|与|及)(?:一些|其他|部分|许多|大批)\p{Han}{0,4}(?:人|者|学生|群众|民众|团体|代表|官员|居民|士兵|成员|人员|官民|军民|官兵)$|^[^了着过是有被将把为由向对，]*(?:和|与|及)[数近上]?[十百千万][^，]{1,6}$|^[^了着过是有被将把为由向对，]*(?:和|与|及)(?:他的|她的|其)?[一二两三四五六七八九几多][名位个]?\p{Han}{1,4}$|^[^了着过被将把，]*` + nameClass + `等[^，]{0,3}[人国位]$|、[^，了着过]{1,4}等人$|^[^了着过被将把，]*率领的\p{Han}{1,6}$`)
	// duringHead and duringTail frame a circumstance that holds the date itself: 在2003年的公投中.
	duringHead = compile(`^[在于]`)
	duringTail = compile(`^[^了着被把将，]*[^其集途心](?:中|期间|会上|之际)$`)
	// onlySides names two sides and not what they did.
	onlySides = compile(`^[^，了着过]*(?:与|和|及)[^，了着过]*(?:各国|诸国|列强|诸侯|各省|各方|等国)$`)
	// standsAt is a predicate that says where somebody is, before what is done there.
	standsAt = compile(`^(?:又|曾|乃|则)?在(?:` + nameClass + `|的|[东西南北中]部|附近|市|省|县)+(?:[^，了着过]{0,4}(?:高地|街头|广场|车站|码头|机场|城下|城外|郊外|门前|境内))?$|^(?:[于在]` + dateClass + `)?(?:又|曾|乃|则)?在[^，了着过\x{E000}-\x{E3FF}]{2,}(?:之野|之滨|的\p{Han}{1,4}|之畔|流域|河畔|湖畔|岸边|途中|内部|之中)$|^(?:[于在]` + dateClass + `)?(?:在[^，了着过\x{E000}-\x{E3FF}]*)?为了[^，了]*$|^(?:则|曾)?在` + dateClass + `的?[^，了着过]{0,8}(?:选举|大选|大会|会议|战争|战役|锦标赛|奥运会|世界杯|运动会)$`)
	// leadsOn is such a predicate, titledLeads one behind a title without its name.
	leadsOn     = compile(`^` + led)
	titledLeads = compile(`[将帅官令长王公]` + led)
	// madeThing names a work by who made it, and tells no more.
	madeThing = compile(`^[^，了被将把]+(?:(?:出版|印制|编印|编写|编制|绘制|发行|撰写|创作|主编)的[^，的了]*(?:$|[》」”]\p{Han}{0,4}$)|开始的对[^，了]*$)`)
	// kinOf tells whose relative somebody is, before the name.
	kinOf = compile(`^[^，]*的(?:侄子|儿子|[长次幼]子|女儿|[长次]女|弟弟|哥哥|妻子|遗孀|孙子|父亲|女婿|学生|弟子|助手|继承人|副手)$`)
	// describedActor names somebody by what he was then, and tells no more.
	describedActor = compile(`^(?:当时|时年|年仅|年方|刚|身为|来自|出身|\d+岁)[^，了]*的` + personClass + `$`)
	// onlyThings lists things, and not what became of them.
	onlyThings = compile(`^[^，了着过被把在是使来对由向于为选\x{E000}-\x{F8FF}]*的[^，、]{2,8}、[^，了着过被把在是使来对由向于为选\x{E000}-\x{F8FF}]*的[^，、]{2,8}$`)
	// ofMany names many people by what they were or did, and tells no more.
	ofMany = compile(`^(?:不少|许多|很多|一些|部分|大批|多数|少数)[^，]*的\p{Han}{1,3}$`)
	// onlyPlace is a clause that says where, and not what.
	onlyPlace  = compile(`^在[^，了着过]*的` + nameClass + `$`)
	otherEvent = compile(`^(?:由于|鉴于|但|而|然而|不过|此|这|该|使|令|让|导致|致|从而|进而|因此|因而|故|以致|标志|是|为|其|他|她|它|双方|两国|后|随后|之后|并于|却|当时|当中|目前|现|至今|至|直到|直至|享年|终年|时年|年仅|即|也|亦|以便|以表|以示|以)`)
)

// thingToCome is how a piece ends that counts and measures what the next one names: 两枚重五百公斤，装有陀螺仪的火箭.
var thingToCome = compile(`[一二两三四五六七八九十百千万数\d][枚艘座架辆台门部条颗只块幅](?:重|长|高|宽)[^，的]*[\d一二两三四五六七八九十百千万][^，的]*(?:公斤|千克|公吨|吨|公尺|米|公里|千米)$`)

// alongWhich is how a piece ends that tells the way somebody took, or the middle of what was built, and not yet the rest.
var alongWhich = compile(`沿着?[^，了]*(?:路线|铁路|公路|线|路|河|江|岸|边境)$|(?:修建|建立|建成|形成|成立|组成)了?以[^，]*为(?:中心|主|首|核心)[^，的]*$`)

// tiedNext begins a piece that the one before only prepares, or whose subject stands there: 只过了五天，就已失守.
var tiedNext = compile(`^(?:就[已有]|皆|均已|都已)`)

// thoughHead is how a piece begins that only prepares the next one.
var thoughHead = compile(`^[^，]{0,8}(?:虽|尽管)`)

// led is a predicate that says who was led, before what they did.
const led = `(?:率领|率|带领|统率)[^，了在于击攻进围败占夺破抵至到从向出入退撤守援讨伐征]*(?:军|部|队|人|兵|师|旅|团|舰)$`

// adjunctStarts and adjunctEnds are the first and the last characters of adjuncts, for a quick look before the pattern.
const (
	adjunctStarts = "未伴不无为随由因为鉴面趁应根依按经在当作乘搭虽尽除藉借而受"
	adjunctEnds   = "的旨份”」义邀请求后时前中下上里内间际期候来议定托任命派响发由口名件价机标动法策果况程案故因系题争灾力外会段成票区近带说述言载称许准权础体心据本提景意功久样道起同般"
)

// isAdjunct says whether a piece tells only the circumstances of what comes next.
func isAdjunct(text string) bool {
	folded := fold(text)
	if actsAs(folded) || matches(happensThere, folded) {
		return false
	}
	return (strings.ContainsRune(adjunctStarts, firstRune(folded)) || strings.ContainsRune(adjunctEnds, lastRune(folded))) && adjunct.MatchString(folded)
}

// happensThere is a predicate that ends with where it happened: 出现在平原上.
var happensThere = compile(`(?:出现|降落|坠落|坠毁|安葬|埋葬|刊登|刊载|驻扎|停泊|战死|阵亡|病逝|发生|建|刻|立)在[^，]*[上里中内前下外]$`)

// actsAs says whether a piece tells as what somebody acts, and what he does: 作为代表出席会议.
func actsAs(text string) bool {
	as, ok := strings.CutPrefix(text, "作为")
	for i := range as {
		if ok && i > 0 && endsInTitle(as[:i]) && matches(losesSubject, as[i:]) {
			return true
		}
	}
	return false
}

// predicateEnd is the piece in which the event that begins at piece at has its verb; false when no piece has it.
func predicateEnd(ps []piece, at int) (int, bool) {
	last := at
	if last+1 < len(ps) && matches(onlyDate, ps[last].text) {
		last++
	}
	for last+1 < len(ps) && !strings.ContainsFunc(ps[last+1].text, isDateMark) && (waits(ps[last], last == at) || matches(tiedNext, ps[last+1].text)) {
		last++
	}
	// an entry of a chronology may be nothing but an office
	return last, !waits(ps[last], last == at) || isTitle(ps[last].text)
}

// waits says whether a piece needs the next one: it is only a date, an adjunct, a name, or it announces what is said.
func waits(p piece, first bool) bool {
	text := p.text
	if first {
		if matches(onlyDate, text) {
			return true
		}
		rest := cutPrefix(leadingDate, text)
		if rest != text && matches(duringHead, text) && matches(duringTail, rest) {
			return true
		}
		text = rest
	}
	if n := subjectEnd(text); n > 0 && (matches(standsAt, text[n:]) || matches(leadsOn, text[n:]) || isAdjunct(text[n:]) || matches(givesReason, text[n:]) && !matches(reasonAndEnd, text[n:])) {
		return true
	}
	switch {
	case first && matches(endsInDateTail, text):
		return false
	case isAdjunct(text), matches(ofMany, text), matches(onlyThings, text), matches(kinOf, text), matches(titledLeads, text), matches(madeThing, text), matches(onlySides, text), matches(onCondition, text), matches(toSomeone, text), matches(saysWhat, text), matches(says, text), sendsWhom(text):
		return true
	case titledName(text) == len(text), isTitle(text), matches(thingToCome, text), matches(alongWhich, text), matches(describedActor, text), matches(onlyPeople, text), matches(onlyPlace, text):
		return true
	}
	return false
}

// sendsWhom says whether a piece ends with the name of somebody who is sent or turned to.
func sendsWhom(text string) bool {
	last := lastRune(text)
	if !isNameMark(last) {
		return false
	}
	at := len(text) - len(string(last))
	before := text[:titleStart(text, at)]
	return matches(sends, text) && !isWhereMark(last) || matches(turns, before) && !matches(givesTo, before)
}

// complete adds the next piece to a clause that says very little, so that the question is clear.
func complete(ps []piece, at, last int) int {
	const little, enough = 12, 40
	whole := join(ps[at : last+1])
	if width(whole)+2*strings.Count(nameOrQuote.ReplaceAllString(whole, "\x00"), "\x00") >= little || last+1 >= len(ps) || ps[last].sep == "；" || ps[last].sep == "。" {
		return last
	}
	next := ps[last+1].text
	if matches(thoughHead, next) && subjectEnd(cutPrefix(leadingDate, whole)) > 0 {
		return last
	}
	if hasOtherDate(next) || matches(otherEvent, next) || width(whole)+width(next) > enough {
		return last
	}
	more := last + 1
	for waits(ps[more], false) {
		if more++; more == len(ps) || hasOtherDate(ps[more].text) || width(join(ps[at:more+1])) > enough {
			return last
		}
	}
	return more
}

func hasOtherDate(s string) bool { return strings.ContainsFunc(s, isDateMark) || matches(bareYear, s) }

var bareYear = compile(`(?:\d{3,4}|[〇零一二三四五六七八九]{4}|元|十)年`)
