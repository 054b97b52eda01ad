package question

import (
	"strings"

	"annals/deck/name"
)

// Who acts may be known by no list: an office, a council, a weapon. Such a subject is taken over by a later clause where its form
// leaves no doubt where it ends.

var (
	// codedThing begins a clause with a type that is called by letters and digits, and how it came about: 甲-4火箭在吸取经验后.
	codedThing = compile(`^([A-Za-z]+[-–－]?\d+[A-Za-z]?\p{Han}{0,4}?)(?:则|也|亦|曾|又|便)?[在于是由经]`)
	// datedActor begins a clause with who acts and the date of the deed.
	datedActor = compile(`^((?:由[^，了]{2,16}的)?(?:\p{Han}|` + nameClass + `){2,24}?)(?:曾|则|又|也|亦|便|分别|先后)?[于在]` + dateClass)
	// actorWord ends the name of an office or of those who act together.
	actorWord = compile(`(?:军委|常委|中央|委员会|政府|当局|国会|议会|内阁|法院|军区|司令部|指挥部|部队|舰队|[陆海空联守叛]军|代表团|协会|学会|工会|人士|群众|民众|官员|学生|工人|士兵|沙皇|天皇|国王|皇帝|朝廷|教廷|教会|公司|学校|大学)$`)
	// countsMany begins a subject with how many they are: 超过十万工人.
	countsMany = compile(`^(?:超过|将近|接近|多达|近|约|逾|至少)[\d一二两三四五六七八九十百千万数]`)
)

// maxActor is the number of characters of an office's name.
const maxActor = 14

// plainSubject is the nearest subject of the earlier clauses that no list knows; empty where none is surely one.
func plainSubject(before []piece) string {
	for i := len(before) - 1; i >= 0; i-- {
		text := cutPrefix(leadingDate, afterOpening(before[i].text))
		if matches(pronoun, text) {
			return ""
		}
		if isAdjunct(text) {
			continue
		}
		if loc := find(datedActor, text); loc != nil && (matches(ledBy, text) || verbless(text[loc[2]:loc[3]])) {
			return text[loc[2]:loc[3]]
		}
		if n := officeEnd(text); n > 0 {
			return text[:n]
		}
		if hasSubject(text) {
			return ""
		}
	}
	return ""
}

// officeEnd is the end of the office that a clause begins with, before the verb that tells what it did; 0 for none.
func officeEnd(text string) int {
	for i := range text + "，" {
		head, rest := text[:i], text[i:]
		if width(head) > maxActor || strings.ContainsAny(head, "是为為的") || strings.ContainsFunc(head, isDateMark) {
			return 0
		}
		if matches(actorWord, head) && (rest == "" || name.BeginsVerb(rest) && !matches(nounOfVerb, rest)) {
			return i
		}
	}
	return 0
}

// nobodyActs says whether all earlier clauses have lost their subject too: they tell of whom the article tells.
func nobodyActs(before []piece) bool {
	for _, p := range before {
		if hasSubject(cutPrefix(leadingDate, afterOpening(p.text))) {
			return false
		}
	}
	return true
}

// someoneElse begins a clause whose subject is a person told before its sentence.
var someoneElse = compile(`^(?:[他她]们?|两人|二人)`)

// someoneTold is in text that tells of a person whom no list knows.
var someoneTold = compile(`[人者子女王帝皇父母妻夫员师长官将家]|总统|总理|首相|主席|[“「『《]`)

// unlistedThing begins a clause with something that no list knows, and what befell it at a date.
var unlistedThing = compile(`^(\p{Han}{2,8})[于在]` + dateClass + `(?:正式|被|建成|成立|创立|创办|创建|设立|建立|开放|动工|开业|启用|通车|竣工|落成|首次)`)

// unknownActor begins a clause with a subject that is no known name.
var unknownActor = compile(`^(?:\p{Han}|` + nameClass + `){2,12}?(?:被迫|被|开始|决定|宣布|成为|遭到|率领|前往|展开)`)
