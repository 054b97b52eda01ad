package question

import (
	"strings"

	"annals/deck/name"
)

// sound refuses clauses that say too little, or only in company of others.
func (c chinese) sound(ev event, a asking) bool {
	switch text := ev.text; {
	case text == "", width(text) > maxChinese, bracketed(text, a.date):
		return false
	case a.asked != a.date && (!strings.ContainsRune(text, a.asked) || inAdjunct(text, a.asked)):
		return false
	case !strings.ContainsFunc(text, isNameMark) && width(text) <= fewCharacters && !strings.ContainsAny(text, "《「“"):
		return false
	case !ev.leads && matches(countsDays, text[:max(0, strings.IndexRune(text, a.date))]):
		return false
	case matches(bareQuantity, text), matches(noObject, text) && ev.given, matches(thisHead, text), matches(forInstance, text), matches(onlyMoves, text), matches(likewise, text), matches(onlyNames, text), matches(thatWhile, text), matches(atCeremony, text):
		return false
	case a.asked != a.date && matches(concedes, text), matches(concedesLast, text):
		return false
	case ev.lost && (matches(makesOf, text) || matches(actsOnName, text) && width(text) <= fewWithoutSubject):
		return false
	case matches(endsInAffair, text) && verbless(text), matches(onlyCondition, text):
		return false
	case matches(breaksOff, text):
		return matches(itWas, text) || endsInTitle(text)
	}
	return true
}

// onlyCondition ends with a condition, and not with what holds under it.
var onlyCondition = compile(`，(?:假设|如果|倘若|假如|一旦|若)[^，]*$`)

// endsInAffair is how a clause ends that may be nothing but the name of something held or done.
var endsInAffair = compile(`^[^，了着过被把将在于是有为办参举开出打获夺进]*(?:赛事|比赛|大赛|手术|大会|会议|选举|仪式|典礼|战争|战役|起义|革命|运动会|演唱会|展览)$`)

// verbless says whether no verb of the word lists is in a text.
func verbless(text string) bool {
	for i := range text {
		if name.BeginsVerb(text[i:]) {
			return false
		}
	}
	return true
}

// fewWithoutSubject cannot tell an event whose subject the reader has to find elsewhere.
const fewWithoutSubject = 7

// fewCharacters cannot say of what a clause without names tells.
const fewCharacters = 5

// noObject is a predicate whose object was told before its clause, where its subject was told too.
var noObject = compile(nameClass + `(?:[在于]?` + dateClass + `)?(?:正式|全面|开始|随即|最终|重新)*(?:执行|实施|推行|实行|废除|取消|通过|批准|签署|签订|出版|发表|公布|颁布|修订|发行|采用|启用|停止|恢复|完成)(?:$|，)`)

// bareQuantity is a count of what only the title or an earlier sentence names.
var bareQuantity = compile(`^\p{Han}{0,8}\d[\d.,万亿]*(?:人|名|桶|吨|%|％)(?:，|$)|^(?:总|其)?(?:人口|面积|年?平均|最[低高大]|产量|产值)[^的，]*\d`)

// onlyNames is a clause that names an event and tells nothing of it, thatWhile one that only says how long.
var (
	onlyNames = compile(`^(?:(?:[中清日俄苏美英法德韩朝]|` + nameClass + `){2,3})?[「“《][^」”》]*[」”》]$`)
	thatWhile = compile(`^(?:` + dateClass + `)?的那段|的那段(?:时间|日子|时期)$`)
)

// likewise is in a clause that tells what had befallen others before.
var likewise = compile(`也[^，]{0,8}(?:同样|相同|类似|如此)|同样的?命运`)

// onlyMoves is somebody who comes or goes, and not from where or for what.
var onlyMoves = compile(`^` + nameClass + `(?:[在于]?` + dateClass + `)?(?:才|就|即|便|再次|随即)*(?:出发|离去|离开|启程|动身|[东西南北]返|返回|回国|归国|归来|抵达|到达)$`)

// makesOf begins a clause that tells as what somebody or something served; who did so is lost.
var makesOf = compile(`^以[^，]*(?:为|作)[^，]`)

// concedes is in a clause that only prepares what the next one tells.
var concedes = compile(`虽然|尽管|即使|只有在`)

// concedesLast ends with what only prepares the next clause.
var concedesLast = compile(`(?:虽然|尽管|即使|即便)[^，]*$`)

// forInstance begins a clause that only gives examples of what was said before.
var forInstance = compile(`^(?:如|例如|像|比如|诸如|包括)`)

// itWas is a sentence that ends in 的 by its form: 是…建立的.
var itWas = compile(`是.*的$`)

// atCeremony is how a clause begins whose subject was told before the ceremony at which it acted: 某王加冕游行中帮助….
var atCeremony = compile(`^` + personClass + `(?:加冕|登基|即位|就职|大婚|葬礼|婚礼)\p{Han}{0,4}中`)
