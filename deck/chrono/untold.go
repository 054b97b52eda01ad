package chrono

import "strings"

// ofWriting says whether e only dates a letter or a book that tells of the story: 在1968年的一封信中, in a 1968 letter.
func (e *expression) ofWriting(t string) bool {
	const near = 24 // bytes between the date and the word for the writing
	rest := t[e.end:min(len(t), e.end+near)]
	if at := strings.IndexAny(rest, "，。,.;\n"); at >= 0 {
		rest = rest[:at]
	}
	if strings.HasPrefix(rest, " ") {
		word, _, _ := strings.Cut(rest[1:], " ")
		switch lower(word) {
		case "letter", "memoir", "memoirs", "autobiography", "interview", "biography", "essay", "diary":
			return true
		}
		return false
	}
	return containsAny(rest, "信中", "信件中", "书信", "書信", "日记中", "日記中", "访谈", "訪談", "采访中", "採訪中", "回忆录", "回憶錄", "自传", "自傳")
}

// afterUntoldDay says whether e counts from a day that its own sentence leaves untold: 有一天…，第二天. The last date isn't meant.
func (e *expression) afterUntoldDay(t string) bool {
	if e.from.relation != countDays || e.from.steps == 0 {
		return false
	}
	before := e.sentence(t)
	if strings.ContainsAny(before, "0123456789日年") {
		return containsAny(before, "有一日，")
	}
	return containsAny(before, "有一天", "有一次", "有一日", "某天", "某日", "one day", "One day") ||
		containsAny(before, "当", "當") && containsAny(before, "时，", "時，", "时候，", "時候，")
}
