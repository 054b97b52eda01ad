package name

import "unicode/utf8"

// longestLooked is how many characters of a word are looked at.
const longestLooked = 4

// BeginsNoun says whether Chinese text begins with a noun of two or more characters that is no verb as well, by the word lists. The
// longest word decides.
func BeginsNoun(text string) bool {
	is := longestWord(text)
	return is&(isNoun|isTitle) != 0 && is&(isVerb|isAction|isFunction) == 0
}

// BeginsVerb says whether Chinese text begins with a verb of two or more characters that is no noun as well, by the word lists.
// The longest word decides: 得到 and 趁机派 do, 研究 and 合作者 don't.
func BeginsVerb(text string) bool {
	is := longestWord(text)
	return is&isVerb != 0 && is&(isNoun|isAction|isName|isPlace|isTitle|isOrgEnd|isOther) == 0
}

// longestWord is what the lists say of the longest word of two or more characters that text begins with.
func longestWord(text string) trait {
	words := chineseLexicon().words
	node, is := int32(0), trait(0)
	for n := 0; n < longestLooked && text != ""; n++ {
		r, size := utf8.DecodeRuneInString(text)
		if node = words.next(node, FoldRune(r)); node < 0 {
			break
		}
		if found := words.word(node); n > 0 && found.cost > 0 {
			is = found.is
		}
		text = text[size:]
	}
	return is
}
