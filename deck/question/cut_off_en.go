package question

import "strings"

// cutOff is an English question that lost what its words lead up to, or the subject of its first verb.
var cutOff = compile(`(?:\p{Lu}\S*|[a-z]+ly) ` + saying + `\?$|\b` + said + `(?: (?:on|in|by) (?:____|\d{1,2} \p{Lu}[a-z]+ \d+))?\.$` + // In which year did Ward claim?
	`|\b(?:when|where|while|although|and|but|which were|which was),? (?:in|on|by|during|from|since|until) (?:early |mid |late )?(?:____|\d{3,4}|(?:\d{1,2} )?\p{Lu}[a-z]+ \d{3,4})[?.]$` + // left and by 1901?
	`|\blasted to [^,]*____\.$|\bto (?:remark|say|write|declare|state)[?.]$|, ending roughly\?$|, in brief[?.]$` +
	`|^Fill in the [a-z ]+: (?:In|On|By|During|From|Since) [^,]{4,24}, (?:also |then |later )?(?:became|was|were|had|has|is|took|made|left|went|won|began) ` +
	`|^By \p{L}+ was Here |\b[Ii]n \d{4}, in \d{4}\b|(?:____|\d{4}) and the next\b`)

const (
	saying = `(?:say|claim|argue|insist|explain|warn|remark|allege|assert|declare that)`
	said   = `(?:said|claimed|argued|insisted|explained|warned|remarked|alleged|asserted)`
)

// withoutAside leaves out what parts a sentence only to join it to the one before: publicly claimed, for the first time, to play.
func withoutAside(text string) string {
	for loc := asideWords.FindStringIndex(text); loc != nil; loc = asideWords.FindStringIndex(text) {
		join := " "
		if lead := leadPhrase.FindStringIndex(text[:loc[0]]); lead != nil && lead[1] == loc[0] || prepHead.MatchString(text) && !hasFinite(text[:loc[0]]) {
			join = ", "
		}
		text = text[:loc[0]] + join + text[loc[1]:]
	}
	return text
}

var asideWords = compile(`, (?:for the first time|for instance|for example|in turn|in fact|of course|therefore|moreover|nevertheless|meanwhile|instead), `)

// lostVerb says whether a question ends in a clause that lost its verb: rose and, after the fall of Kolm; though action at Kolm.
func lostVerb(text string) bool {
	if leadAlone.MatchString(text) {
		return true
	}
	loc := thoughNext.FindStringIndex(text)
	if loc == nil {
		return false
	}
	v, ok := finite(text[loc[1]:])
	return !ok || v.start == 0
}

var (
	// leadAlone ends with the circumstance of a clause that does not come.
	leadAlone = compile(`\b(?:and|but), (?:after|before|during|with|following|despite|because of|in|on|at|by) [^,]*$`)
	// thoughNext begins a clause that grants something.
	thoughNext = compile(`, (?:though|although|whereas) `)
)

// listCut says whether a clause ends within a list of names that its sentence goes on with: built by Kolm, Ward, and Hope.
func listCut(clause, sentence string) bool {
	const tail = 3 // words that find the end of the clause again
	words := strings.Fields(clause)
	if !nameInList.MatchString(clause) || len(words) < tail {
		return false
	}
	_, after, ok := strings.Cut(sentence, strings.Join(words[len(words)-tail:], " "))
	return ok && moreOfList.MatchString(after)
}

var (
	nameInList = compile(`, (?:the )?(?:\p{Lu}[\p{L}-]*|` + nameClass + `)$`)
	moreOfList = compile(`^, (?:and|or) (?:the )?(?:\p{Lu}|` + nameClass + `)`)
)
