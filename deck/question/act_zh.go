package question

import "annals/deck/name"

var (
	// mannerWords stand between a subject and its verb and say how it acts, or when.
	mannerWords = compile(`^(?:独自|亲自|单独|趁机|乘机|伺机|率先|抢先|辗转|随即|随后|此后|后来|不久|当即|立即|立刻|旋即|乃|再|又|屡次|多次|数次|一度|只好|只得|不得不|被迫|得以|必须|仅|未能|无法|不断|持续|暂时|自行|自愿|也)+`)
	// nounOfVerb is a word that begins like a verb and is a noun: 独立战争, 解放军.
	nounOfVerb = compile(`^\p{Han}{2,3}(?:战争|战役|运动|革命|事件|条约|协定|问题|政策|方案|计划|时期|时代|期间|部队|军|势力|者|员|组织|委员会|派|区|团|家|人士|法|案|书|权|率|量|额|业|制|性|地|国|站|局|部|会|[的之后前时])|^(?:大?地震|瘟疫|直至|复辟)`)
)

// beginsAct says whether text goes on behind a subject with what it does: with a verb of the word lists, or with how it did it.
func beginsAct(text string) bool {
	rest := cutPrefix(mannerWords, text)
	if rest != text && matches(opensPredicate, rest) {
		return true
	}
	return name.BeginsVerb(rest) && !matches(nounOfVerb, rest)
}
