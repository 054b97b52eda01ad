package question

import "strings"

// topicTitle is the article's title where it is no person's name and the paragraph opens with it, or with what points back to it: it
// is what the paragraph's clauses without a subject tell of. It is empty otherwise.
func (a asker) topicTitle() string {
	title := a.plainTitle()
	if !a.lang.Chinese() || title == "" || a.m.heroes[a.fact.Source] {
		return ""
	}
	head, _, _ := strings.Cut(a.fact.Context, "，")
	head = fold(a.nameThis(head))
	if rest, ok := strings.CutPrefix(head, fold(title)); !ok || strings.HasPrefix(rest, "的") {
		return ""
	}
	return title
}

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
