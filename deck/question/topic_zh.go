package question

import (
	"strings"

	"annals/deck/name"
)

// topicTitle is the article's title where it is no person's name and the paragraph opens with it, or with what points back to it: it
// is what the paragraph's clauses without a subject tell of. It is empty otherwise.
func (a asker) topicTitle() string {
	title := a.plainTitle()
	if !a.lang.Chinese() || title == "" || a.m.heroes[a.fact.Source] {
		return ""
	}
	head, _, _ := strings.Cut(a.fact.Context, "，")
	head = fold(a.nameThis(head))
	if rest, ok := strings.CutPrefix(head, fold(title)); ok && (rest == "" || matches(saysOfTitle, rest) || matches(opensPredicate, rest) && !name.BeginsNoun(rest)) {
		return title
	}
	if own := cutPrefix(bareDate, head); own != head && matches(ofItself, own) && matches(institution, title) {
		return title // an entry of its chronicle
	}
	return ""
}

var (
	// saysOfTitle is how a paragraph goes on behind the article's title, and not with more of a name.
	saysOfTitle = compile(`^(?:[（(〔]|是|位|原|又|亦|也|坐落|现|全长|总|隶属|建|创|始|不)`)
	// bareDate is the date that an entry of a chronicle begins with, before any name is marked.
	bareDate = compile(`^\d{3,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[-–—：:，\s]*`)
	// ofItself begins what an institution does, or undergoes, that may go without its name; institution ends the name of one.
	ofItself    = compile(`^(?:正式|奉准|再|又)?(?:创校|建校|创[办立刊]|改[名称设制隶]|更名|易名|升格|独立|迁[入至往到]|移[至交]|并入|改为|复校|停办|停课|扩建|增设)`)
	institution = compile(`(?:学校|中学|小学|大学|学院|书院|医院|银行|公司|图书馆|博物馆|美术馆|车站|工厂|报社|出版社|剧院|教堂|研究所|俱乐部)$`)
)

// meansTopic says whether a clause begins with a pronoun for the thing that the paragraph is about.
func (c chinese) meansTopic(text string, a asking) bool {
	if a.topic == "" {
		return false
	}
	return matches(ofThing, text) || matches(ofMembers, text) && matches(hasMembers, a.draft.expand(a.topic))
}

var (
	ofThing    = compile(`^它[^们]`)
	ofMembers  = compile(`^(?:他们|她们)`)
	hasMembers = compile(`(?:队|俱乐部|公司|集团|乐团|剧团|党|军|组合|协会|学会|会社)$`)
)
