package question

import (
	"slices"
	"strings"
)

// resolve names what a pronoun at the start stands for, if the fact tells, and notes what hangs in the air.
func (english) resolve(ev *event, a asking) {
	v, ok := finite(ev.text)
	if !ok {
		ev.hangs = true
		return
	}
	subject := strings.TrimSpace(ev.text[:v.start])
	before, _, _ := strings.Cut(a.draft.text, ev.text)
	if a.subject != "" && !actorAhead.MatchString(before) {
		ev.text = withActor(ev.text, subject, a.subject)
	}
	if named := a.theme.named(ev.text, subject, a.follows && (strings.HasPrefix(a.draft.text, subject) || strings.EqualFold(subject, "it") && itAfterDate.MatchString(a.draft.text))); named != ev.text {
		ev.text, subject = named, a.theme.name
	}
	ev.hangs = hangingRef(strings.ReplaceAll(ev.text, string(a.asked), "x")) || definite.MatchString(subject) || ev.cloze && theyActed(ev.text)
}

// theyActed says whether several act in a clause that names nobody but one before them: Led by Ward, they left.
func theyActed(text string) bool {
	loc := theyNext.FindStringIndex(text)
	return loc != nil && namesOnePerson(text[:loc[0]])
}

// theyNext begins a clause of several.
var theyNext = compile(`, they `)

// withActor puts the mark of the one who acts, or those of two sides, in the place of the first pronoun.
func withActor(text, subject, actor string) string {
	several := len([]rune(actor)) > 1
	if pronounEn.MatchString(subject) && !strings.EqualFold(subject, "it") && several == !onePronoun.MatchString(subject+" ") {
		return actor + text[len(subject):]
	}
	if rest, ok := strings.CutPrefix(text, firstOwner.FindString(text)); ok && len(rest) < len(text) && !several {
		return actor + "'s " + rest
	}
	loc := heWord.FindStringIndex(text)
	if several || loc == nil || strings.ContainsFunc(text[:loc[0]], isPersonMark) || someone.MatchString(cutPrefix(leadTime, text[:loc[0]])) {
		return text
	}
	return text[:loc[0]] + actor + text[loc[1]-1:]
}

var (
	// onePronoun stands for one person.
	onePronoun = compile(`^(?i:he|she) `)
	// itAfterDate is a sentence that begins with a date and it.
	itAfterDate = compile(`^(?:` + leadPhrase.String()[1:] + `,? )it `)
	// firstOwner begins a subject that belongs to somebody named before.
	firstOwner = compile(`^(?i:his|her) `)
	heWord     = compile(`\b(?i:he|she) `)
	// leadTime begins a sentence with when something was.
	leadTime = compile(`^(?i:in|at|on|by|from|during|after|before|until|since) the (?:age|end|beginning|start|time|turn|outbreak|same|following|next|early|late|spring|summer|autumn|winter|morning|evening|war|revolution) `)
	// someone is in text that names or describes somebody whom a pronoun behind may stand for.
	someone = compile(`[ "“]\p{Lu}|^["“]|^\p{Lu}\p{L}*['’]|\b(?i:the|an?|this|that|these|those|who|whose|they|it|as|if) `)
)

// actorAhead begins a sentence with somebody of its own, whom a pronoun behind stands for: When the Tsar heard of it, he.
var actorAhead = compile(`^(?:When|After|As|While|Once|Although|Because|Since|Before) the \p{Lu}`)

// thisNoun refers back to what no name can stand for.
var thisNoun = compile(`\b(?i:this|these) (?:policy|policies|plan|agreement|decision|treaty|law|act|battle|event|events|attack|issue|measure|measures|reform|reforms|system|group|campaign|operation|proposal|offer|process|trend|practice)\b|\bthe (?:city|town|village) (?:that|which|and|on|in|by|was|were)\b`)

// hangingRef says whether a pronoun stands before any name that it could refer to.
func hangingRef(text string) bool {
	if thisNoun.MatchString(text) {
		return true
	}
	for _, loc := range hangingEn.FindAllStringIndex(text, -1) {
		before := text[:loc[0]]
		if !strings.ContainsFunc(before, isNameMark) && !namesSubject(before) && !titledInside.MatchString(before) && !ownBelow.MatchString(text) && !(possessive.MatchString(text[loc[0]:loc[1]]) && ownerActs(before)) {
			return true
		}
		if severalWord.MatchString(text[loc[0]:loc[1]]) && namesOnePerson(before) {
			return true
		}
		if objectPronoun.MatchString(text[loc[0]:loc[1]]) && actsOnOther.MatchString(before) && !otherClause.MatchString(before) {
			return true
		}
	}
	return false
}

var (
	// titledInside is a name within text that no list knows.
	titledInside = compile(` \p{Lu}\p{L}+`)
	// possessive belongs to somebody, ownerNoun is in text that describes one: the couple left their home.
	possessive = compile(`^(?i:his|her|its|their)$`)
	ownerNoun  = compile(`\b(?i:the|an?|some|many|several|most|two|three|four) [a-z]+`)
	// ownBelow begins with what is his, who is named next: On his way home Ward.
	ownBelow = compile(`^(?:` + leadPhrase.String()[1:] + `,? )?\p{Lu}[a-z]+ (?:both |all |one of )?(?:his|her|its|their) (?:[^,]|,\d)*?,? (?:the )?` + nameClass)
)

// ownerActs says whether text tells what somebody did who is described and not named.
func ownerActs(text string) bool {
	v, ok := finite(text)
	return ok && ownerNoun.MatchString(text[:v.start])
}

// severalWord stands for more than one.
var severalWord = compile(`^(?i:they|both (?:nations|countries|states|armies|sides|teams|men|women|brothers|parties))$`)

// namesOnePerson says whether text names nobody that a word for several could stand for.
func namesOnePerson(text string) bool {
	marks := matchMarks(text, isNameMark)
	return len([]rune(marks)) == 1 && (isPersonMark(firstRune(marks)) || !strings.Contains(text, string(firstRune(marks))+" and ")) && !pluralNoun.MatchString(text)
}

// pluralNoun is a word that may name several.
var pluralNoun = compile(`\b(?:[a-z]{3,}[a-rt-z]s|\p{Lu}\p{L}+[a-rt-z]s|people|men|women|children|family|team|army|crew)\b`)

// namesSubject says whether text begins with a proper name that no list knows.
func namesSubject(text string) bool {
	word := regexpWord.FindString(text)
	return word != "" && !slices.Contains(capitalised, word) && !commonWord.MatchString(word) && !prepHead.MatchString(word+" ") && !subordinator.MatchString(word+" ")
}

var regexpWord = compile(`^[A-Z][\p{L}'-]+`)

var (
	// objectPronoun stands for somebody else than who acts.
	objectPronoun = compile(`^(?i:him|them)$`)
	// actsOnOther is text before such a pronoun that names only who acts.
	actsOnOther = compile(`^(?:` + leadPhrase.String()[1:] + `,? )?(?:[\p{L}'’.-]+ ){0,5}(?:` + nameClass + `|\p{Lu}[\p{L}-]+) [^,;'’\x{E400}-\x{EBFF}]*$`)
	// otherClause is a word between that begins another clause, in which the one who acts may be spoken of.
	otherClause = compile(` (?:that|who|whom|whose|which|when|where|while|until|after|before|because|as|if|and|but|or) `)
)
