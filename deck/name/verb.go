package name

import "unicode/utf8"

// longestVerb is how many characters of a verb are looked at.
const longestVerb = 4

// BeginsVerb says whether Chinese text begins with a verb of two or more characters that is no noun as well, by the word lists.
// The longest word decides: 得到 and 趁机派 do, 研究 and 合作者 don't.
func BeginsVerb(text string) bool {
	words := chineseLexicon().words
	node, verb := int32(0), false
	for n := 0; n < longestVerb && text != ""; n++ {
		r, size := utf8.DecodeRuneInString(text)
		if node = words.next(node, FoldRune(r)); node < 0 {
			break
		}
		if found := words.word(node); n > 0 && found.cost > 0 {
			verb = found.is&isVerb != 0 && found.is&(isNoun|isAction|isName|isPlace|isTitle|isOrgEnd|isOther) == 0
		}
		text = text[size:]
	}
	return verb
}
