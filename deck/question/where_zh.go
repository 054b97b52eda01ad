package question

import (
	"strings"

	"annals/deck"
	"annals/deck/name"
)

var (
	// placeLink stands between a larger place and the smaller one within it, capitalLink between a state and its capital.
	placeLink   = compile(`^(?:的|市|省|县|境内的?|附近的|近郊的?|市中心的?|城内的?|[东西南北中]部的?)?` + whereClass)
	capitalLink = compile(`^的?(?:首都|首府|省会|都城|国都)的?` + whereClass)
	// placeTail follows a place's name and is swallowed by 哪里.
	placeTail = compile(`^(?:近海处|市|省|县|境内|一带|地区|附近|近郊|郊外|郊区|城外|城内|沿海|近海|海域|外海|[东西南北中]部|[东西南北]北?南?面|当地|地方|[东西南北]岸|边境|[边畔口]|\d+号(?:楼|馆|院)?|上|内|里|城)*`)
	// counted follows a place and is joined to it with 的.
	counted = compile(`^[一二两三四五六七八九十数几某][座间所处栋家艘]`)
	// describes follows a place that only tells where a person came from.
	describes = compile(`^[^，]{0,8}的` + personClass)
	// partOfName is how text goes on that belongs to the name of a place.
	partOfName = compile(`^(?:[^，在于的]{0,3}[队杯]|[^，在于的颁举获]{0,7}奖(?:$|[^励学])|之下|主持|领导|统治|管辖|支持|帮助|协助|带领|[^，；。在于的与和]{0,7}(?:大街|街|公国|王国|帝国|学院|大学|公司|医院|研究所|实验室|酒店|饭店|宾馆|大厦|大楼|广场|公园|博物馆|图书馆|教堂|车站|机场|码头|监狱|法院|会议|半岛|群岛|海峡|山脉|平原|高原|盆地|等处|等地)|[州市县省区岛山河江湖海宫寺庙塔城堡镇村站馆院堂厅楼厂港湾桥路街坊里巷](?:[^，]|$)|[坊巷区点](?:$|，)|\p{Han}{1,3}[州市县省郡区镇村岛山河湖港城]|、` + nameClass + `)`)
	// notPlace follows a place's name that only qualifies what comes next.
	notPlace = compile(`^(?:会[^议谈师战见晤合]|\d+工程|[法英美日俄德奥]?[兵军]|大陆|政府|当局|外交|总统|总理|首相|主席|国王|皇帝|大使|公使|领事|代表|人|军|方|队|公司|集团|银行|大学|战争|战役|会战|之战|条约|协定|公约|宣言|问题|关系|事件|事变|籍|裔|语|日报|时报|奥运|世博|议会|国会|法院|委员|州长|市长|省长|总督|铁路|号|式|[、和与及])`)
	// placeVerb is how text ends that is followed by a place where something happens or where somebody goes.
	placeVerb = compile(`(?:在|于|以|到|至|往|赴|抵|抵达|到达|来到|回到|前往|访问|出访|进入|返回|途经|经|经过|占领|攻占|攻克|攻陷|收复|入侵|侵占|进攻|攻打|攻取|侵略|侵犯|掠夺|去|围攻|登陆|驻守|迁都|定都|迁入|迁|迁往|移居|移民|逃往|逃到|退守|退往|飞抵|飞往|位于|设于|始于|建于|生于|卒于|葬于|开放|统治|征服|吞并|并吞|割让|发现|离开|留在|流亡|落户|由|从|自|经由|横渡|穿越|包围|围困|逼近|炮击|轰炸|空袭|解放|收回|远征|出兵|进军|进驻|驻扎|出征|访|来|远赴|转往|转赴|途径|袭击|攻入|攻下|夺取|夺得|夺回|接管|攻破|占|破|重占|东渡|南渡|北渡|渡过|退回|撤往|撤至|撤离|派往|送往|运往|发往|流放|葬|居住|居|住|驻|屯|戍守|守|镇守|出使|游历|留学|巡视|视察|考察|参观|拜访|走访|定居|避难|避居|隐居|寓居|旅居|客居|侨居|潜逃|潜入|潜往|转移|转战|会师|登上|攀登|抵)(?:了)?$`)
)

// askWhere puts 哪里 where the place stands with those that it lies in. It fails where the place only qualifies another word.
func (s script) askWhere(d draft, text string, where rune) (string, place, bool) {
	start := strings.IndexRune(text, where)
	if start < 0 || strings.Count(text, string(where)) > 1 {
		return "", place{}, false
	}
	start = chainStart(text, start)
	end, p := s.chain(d, text, start)
	before, after := text[:start], text[end:]
	tail := find(placeTail, after)[1]
	if end, ok := strings.CutSuffix(after[:tail], "上"); ok && matches(takesUp, after[tail:]) {
		tail = len(end)
	}
	if matches(notPlace, after[tail:]) || matches(notPlace, after) {
		return "", place{}, false
	}
	head := width(before[strings.LastIndexFunc(before, func(r rune) bool { return isDateMark(r) || strings.ContainsRune("，；：", r) })+1:])
	if !matches(untilRange, before) && matches(ownsNoun, after[tail:]) || matches(partOfName, after[tail:]) || matches(describes, after[tail:]) || head <= 4 && strings.HasPrefix(after[tail:], "的") && !matches(stationed, before) {
		return "", place{}, false
	}
	if matches(untilRange, before) && matches(insideDeed, after[tail:]) || matches(foreignNext, after[tail:]) {
		return "", place{}, false
	}
	if !endsThere(after[tail:]) || matches(whereSome, after[tail:]) && !strings.Contains(before, "是") {
		return "", place{}, false
	}
	word := s.pick("哪里", "哪裡")
	if !s.standsAsPlace(before, after) {
		if word = s.placeWord(p.answer); !opensClause(before) || sharesStem(p.answer, d.expand(after)) || !matches(becomes, after) && (!matches(takesPlace, cutPrefix(datedThen, after)) || tail > 0) {
			return "", place{}, false
		}
	}
	if matches(counted, after[tail:]) {
		word += "的"
	}
	return before + word + after[tail:], p, true
}

var (
	// takesUp goes on with a verb whose first character is the 上 behind the place: 抵某地上任.
	takesUp = compile(`^[任演映市课班学台诉书岸]`)
	// insideDeed is how text goes on behind a place that belongs to the battle, the work or the thing in which something happened.
	insideDeed = compile(`^[^，的了在于]{0,12}(?:战斗|战役|会战|作战|比赛|竞赛|会议|大会|选举|革命|起义|运动|事件|过程|工业|汽车|列车|火车|船|舰|飞机)[上中里内]`)
	// foreignNext goes on with the name of a smaller place in letters.
	foreignNext = compile(`^的?[A-Za-z]`)
)

// stationed is how text ends before the place of whoever is there: 驻某地的顾问团.
var stationed = compile(`[驻]$|位于$`)

// whereSome is how text goes on that only describes a thing by where it is or was made: 在哪里所建的要塞.
var whereSome = compile(`^(?:所[^，的]{1,6}|[^，了过着是有的]{1,6})的[^，]`)

// endsThere says whether a name ends where text goes on, and does not qualify a noun: 在哪里工业中 asks for nothing.
func endsThere(after string) bool {
	return !name.BeginsNoun(after) || matches(opensPredicate, after)
}

// standsAsPlace asks for a preposition or a verb of movement before the place; the parts of a list are asked by none.
func (s script) standsAsPlace(before, after string) bool {
	return matches(placeVerb, before) && !strings.HasPrefix(after, "、")
}

var (
	// takesPlace is how text goes on behind a place with what happened there, becomes with what it was made or what befell it.
	takesPlace = compile(`^(?:首次|再次|再度|也|亦|均)?(?:爆发|发生|举行|举办|召开|出现|遭遇|出土|光复|开通|通车)`)
	datedThen  = compile(`^[于在]?` + dateClass + `(?:之?间|期间)?`)
	becomes    = compile(`^(?:正式|再次|再度|首次|也|亦|则|便|遂|先后)?(?:改制|改名|更名|改称|升格|升级|改设|改为|设市|设县|建省|建市|建县|设省|分为|并入|纳入|割让|光复|回归|划入|划归|隶属|归属|沦陷|陷落|失守|独立|脱离|加入|成为|被[^，]{0,12}(?:占|攻|围|毁|轰|炸|割|并|列|划|升|改|封|定))`)
)

// reasons begin a clause that only gives a reason.
var reasons = compile(`(?:由于|因为)[^，]*$|因(?:[^此而，][^，而]*)?$`)

// opensClause says whether a clause begins behind text, and one that gives no reason.
func opensClause(text string) bool {
	if matches(reasons, text) {
		return false
	}
	return text == "" || endsInDate(strings.TrimRight(text, "，")) || strings.HasSuffix(text, "，")
}

// sharesStem says whether text names something as the place was called: 陕西 behind 陕西省, 蓟北县 behind 蓟县.
func sharesStem(answer, text string) bool {
	stem := []rune(fold(answer))
	if placeKind(answer) != "" {
		stem = stem[:len(stem)-1]
	}
	return strings.Contains(fold(text), string(stem[:min(len(stem), 2)]))
}

// placeWord asks for a place that is spoken of: by the kind that its name tells, or as a country or a place.
func (s script) placeWord(answer string) string {
	if _, ok := neighbourTable().byName[bare(answer)]; ok {
		if isCountry(deck.Who{Name: answer, Kind: deck.State}) && !matches(noCountry, answer) {
			return s.pick("哪个国家", "哪個國家")
		}
		return s.pick("哪里", "哪裡")
	}
	switch kind := placeKind(answer); kind {
	case "省", "市", "县", "区", "镇", "村", "州", "郡", "岛":
		return s.pick("哪个", "哪個") + string(lastRune(answer))
	}
	return s.pick("哪里", "哪裡")
}

// chainStart goes back over the places that the one at byte at lies in.
func chainStart(text string, at int) int {
	for i, r := range text[:at] {
		if !isWhereMark(r) {
			continue
		}
		if end := chainEnd(text, i); end > at {
			return i
		}
	}
	return at
}

// chainEnd is the end of the places that stand together from byte start on.
func chainEnd(text string, start int) int {
	end := start + len(string(whereMark))
	for {
		loc := find(placeLink, text[end:])
		if loc == nil {
			loc = find(capitalLink, text[end:])
		}
		if loc == nil {
			return end
		}
		end += loc[1]
	}
}

// chain collects the answers of the places from byte start on. A capital alone answers for itself and its state.
func (s script) chain(d draft, text string, start int) (int, place) {
	end := chainEnd(text, start)
	p := place{answer: d.expand(text[start:end])}
	for _, r := range text[start:end] {
		if isWhereMark(r) {
			p.marks = append(p.marks, r)
		}
	}
	if len(p.marks) > 1 {
		for _, r := range p.marks {
			p.accept = append(p.accept, d.at(r).text)
		}
		if strings.Contains(fold(p.answer), "首都") || strings.Contains(fold(p.answer), "省会") || strings.Contains(fold(p.answer), "首府") {
			p.answer = p.accept[len(p.accept)-1]
		}
	}
	return end, p
}
