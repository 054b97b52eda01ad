package question

import (
	"strings"

	"annals/deck/name"
)

// tellsBySelf says whether a clause that has lost its subject still tells an event that a reader finds without it: what was
// founded, issued, held or abolished, what somebody did who stands behind a circumstance or a description, or what the title of the
// article names.
func (a asker) tellsBySelf(ev event, ask asking) bool {
	text := ev.text
	if matches(throughWhom, text) {
		return false
	}
	if !ev.leads {
		before, after, _ := strings.Cut(text, string(ask.date))
		if stem := strings.TrimRight(before, "在于於"); width(stem) >= leastSubject && !lacksActor(stem) {
			return true // what stands before the date is spoken of
		}
		text = before + strings.TrimPrefix(after, "的")
	}
	title := pairsOf(bare(a.m.sources[a.fact.Source].Title))
	if share(title, pairsOf(bare(ask.draft.expand(text)))) > 0 {
		return true
	}
	ps := pieces(text)
	for len(ps) > 1 && isAdjunct(ps[0].text) {
		if ps = ps[1:]; hasSubject(ps[0].text) && !matches(actsOnName, ps[0].text) {
			return true
		}
	}
	head := ps[0].text
	return matches(makesThing, head) || !matches(needsActor, head) && !lacksActor(head) && !hangs(head) && !isAdjunct(ps[len(ps)-1].text)
}

// lacksActor says whether a clause begins with what somebody did or underwent, and no name tells the deed: a question could not say
// whose it was.
func lacksActor(text string) bool {
	head := strings.Replace(cutPrefix(mannerOfDeed, text), "全部", "", 1) // no 部 that ends a noun
	if matches(opensInPlace, head) || matches(nounOfVerb, head) || matches(tellsDeed, head) {
		return false
	}
	return matches(losesSubject, head) || name.BeginsVerb(head)
}

var (
	// mannerOfDeed begins a clause with how or when something was done.
	mannerOfDeed = compile(`^(?:不幸|即将?|随即|立即|开始|再度|再次|首次|正式|全面|又|再|才|已|全部|完全|最终|终于|逐渐)+`)
	// opensInPlace begins a clause with where or why something happened, before whoever acts.
	opensInPlace = compile(`^(?:[在于自从因由经]|将近|晋[冀察陕西军国绥]|为[^，]{1,8}[，的]|随着)`)
	// tellsDeed is in a clause that tells a deed by the name of what was done, or by what changed.
	tellsDeed = compile(`^[^，]*[「“《]|^[将把]?[^，]*(?:划入|并入|划归|扩大到|增加到)|^(?:废|改元|改设|改[名称]|更名|升)[^，]{2,}|^决定[在于]?[^，]*(?:举行|召开|举办|成立|实行)|时与[^，]*$|^使`)
)

// throughWhom begins a clause with whom somebody acted through.
var throughWhom = compile(`^通过[^，]{0,10}` + personClass)

// leastSubject is the number of characters of a subject with its description.
const leastSubject = 4

var (
	// makesThing begins a clause whose object comes to be, or ends, by what was done: it is the event, whoever did it.
	makesThing = compile(`^(?:[在于以为因经按]\p{Han}{1,3}[^，]{0,20}?)?(?:正式|主持|首次|再次|先后|陆续|重新|开始|又|再|全面|批准|决定|下[诏令]|宣布)*(?:设[立置]|增设|改设|创[办立建设刊]|成立|建[立成造]|兴建|动工|开工|竣工|落成|通车|启用|开[设办通馆幕]|颁[布行]|公布|发[行布表现射]|出版|推出|举[行办]|召开|爆发|废[除长]|撤销|裁撤|合并|整并|恢复|实[行施]|施行|推行|签[订署]|缔结|试行|修订|制定|通过|出现|诞生|停[刊办止]|划[归入]|并入)(?:[^，]{3,}|[^，]*` + nameClass + `)`)
	// needsActor begins a clause that tells nothing without who or what did it.
	needsActor = compile(`^(?:正式|在` + dateClass + `|成功|再次|再度|又|便|遂|即|先后|并|也|还|从而|因此|突然|随后|起初|开始|逐步|逐渐|渐渐|慢慢|才)*(?:得到|获得|命名|揭幕|扬名|量产|抵达|到达|到|返回|回到|前往|赶|迁[都往至到]|定都|命令?|令|没收|称为|成为|成了|是|为|共有|计划|准备|试图|运营|出版，|跟随|跟|派遣|派|遣|以\d|加\p{Han}{1,3}衔|向|率|攻|占|夺|击|败|围|破|撤|退|与|和|受|不|没有|未|由此|发展|租借|扩大|置|要求|表示|认为|同意|允许|拒绝|参加|出席|会见|访问|继续|进一步|奉|投|留|随|转|离|逃|根据[^，]*$|按[^，]*$|在[^，]*(?:攻入|胜|败|输|担任|获|扬名|扮演))`)
)

// opensAbruptly says whether a clause, shown alone among others, begins with what somebody did and not with who or what.
func opensAbruptly(text string) bool {
	first := cutPrefix(leadingDate, text)
	acts := (matches(losesSubject, first) || name.BeginsVerb(first)) && !matches(nounOfVerb, first)
	return acts || strings.HasPrefix(first, "，") || matches(abrupt, first) || matches(isSomething, first)
}

var (
	// abrupt begins a clause with a verb of one character, or with half of a noun.
	abrupt = compile(`^(?:\p{Han}|[下迎回做][^，]{0,4})，|^(?:迎娶|带着|做了|替|通过[^，]{1,12}向)`)
	// isSomething is a clause that says what something is, and no event.
	isSomething = compile(`^[^，以]{2,16}[是为]\p{Han}{2,6}，|中$`)
)
