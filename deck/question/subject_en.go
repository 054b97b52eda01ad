package question

import (
	"cmp"
	"slices"
	"strings"
)

// withSubject is the main chunk with the subject that an earlier chunk holds.
func withSubject(chunks []chunk, main, at int) (string, bool) {
	text := clauseOf(chunks[main].text)
	if loc := relativeHead.FindStringIndex(text); loc != nil {
		head := strings.TrimSpace(text[:loc[1]])
		if main == 0 || head != "who" && head != "which" && head != "that" {
			return "", false
		}
		before := chunks[:main]
		if prev := main - 1; prev > 0 && goesOnAnd(chunks[main]) && whoDid.MatchString(chunks[prev].text) {
			before = chunks[:prev] // who served under Hope and who was knighted: both are told of the same
		}
		antecedent := subjectTold(before)
		if antecedent == "" {
			antecedent = antecedentOf(head, before)
		}
		return antecedent + " " + text[loc[1]:], antecedent != ""
	}
	v, _ := finite(text)
	if v.start > 0 && !prefixAdverb(text[:v.start]) && !alsoVerb.MatchString(text[:v.start]) {
		if main > 0 && main != at {
			list := listBefore(chunks[:main], chunks[main])
			if list == "" && opensWithPair.MatchString(text) && (isNameMark(lastRune(chunks[main-1].text)) || nameAtEnd.MatchString(chunks[main-1].text)) {
				return "", false // the end of a list that began before
			}
			text = list + text
		}
		return text, true
	}
	subject := subjectBefore(chunks[:main])
	if main > 1 && chunks[main].join == " and " && whoDid.MatchString(chunks[main-1].text) {
		head, _, _ := strings.Cut(chunks[main-1].text, " ")
		subject = antecedentOf(head, chunks[:main-1]) // was beaten and killed, both told of him
	}
	if v.base != "" && !v.auxiliary && !slices.Contains(intransitive, v.base) && (takesTwo.MatchString(v.base) || !hasObject.MatchString(text[v.end:]) || prepHead.MatchString(strings.TrimSpace(text[v.end:]))) {
		return subject + sharedAuxiliary(chunks[:main], chunks[main]) + " " + text, subject != ""
	}
	return subject + " " + text, subject != ""
}

// whoDid begins a clause that tells of the name before it.
var whoDid = compile(`^(?:who|which|that) `)

// subjectTold is the subject of a sentence that goes on with a relative clause at once: The bridge of Avignon, which was built.
func subjectTold(before []chunk) string {
	subject := before[0].text
	if len(before) > 1 || !properName.MatchString(subject) || prepHead.MatchString(subject) || !strings.ContainsFunc(subject, isNameMark) {
		return ""
	}
	return subject
}

// properName is a name with the noun that may end it: The Windsor Castle station.
var properName = compile(`^(?:The |An? )?(?:(?:\p{Lu}|` + nameClass + `)\S* (?:(?:of|and|for|in|at|the|du|de) )*)*(?:(?:\p{Lu}|` + nameClass + `)\S*|[a-z]+[a-rt-z])$`)

// antecedentOf is the name that a relative clause behind the chunks tells of; empty where something else may be meant.
func antecedentOf(head string, chunks []chunk) string {
	last := len(chunks) - 1
	name := lastName(chunks[last].text)
	person := isPersonMark(firstRune(name))
	switch _, ok := finite(chunks[last].text); {
	case head == "which" && placeOfThing.MatchString(chunks[last].text):
		return ""
	case head == "who" && !person && last > 0 && !ok && whatOf.MatchString(chunks[last].text):
		return antecedentOf(head, chunks[:last]) // over what the person was: X, king of Y, who
	case head == "who" && isWhereMark(firstRune(name)), otherName.MatchString(strings.TrimSuffix(chunks[last].text, name)):
		return ""
	}
	if !person && name != "" && strings.HasSuffix(chunks[last].text, "the "+name) {
		return "the " + name
	}
	return name
}

// otherName is how text ends before what somebody is called besides, which is not the one to tell of.
var otherName = compile(`\b(?:surnamed|nicknamed|called|named|known as|styled) (?:the )?$`)

// whatOf is what somebody was: the king of a land.
var whatOf = compile(`^(?:the |an? |then )?(?:[a-z-]+ )+(?:of|in|from|to|for) `)

// placeOfThing ends with a place that only tells where something is: the bases in Cuba, which were dismantled.
var placeOfThing = compile(` (?:in|at|of|on|near|from|for|with|to) (?:the )?` + nameClass + `$`)

var (
	// hasObject follows a verb that somebody does and nobody undergoes: was expelled and founded the party.
	hasObject = compile(`^ (?:the |an? |his |her |its |their )?(?:[a-z]+ )?(?:` + nameClass + `|(?:the|an?|his|her|its|their) )`)
	// takesTwo are verbs that keep an object when they are told of who undergoes them: was given the command.
	takesTwo = compile(`^(?:give|grant|award|offer|pay|send|tell|show|teach|make|name|appoint|elect|crown|call)$`)
)

// sharedAuxiliary is the was or had that a second participle goes with: was overthrown and executed.
func sharedAuxiliary(before []chunk, c chunk) string {
	if !strings.Contains(c.join, "and") || len(before) == 0 {
		return ""
	}
	last := before[len(before)-1].text
	v, ok := finite(last)
	if ok && v.auxiliary && slices.Contains([]string{"was", "were", "had", "has", "have"}, last[v.start:v.end]) && passive.MatchString(last[v.end:]) {
		return " " + last[v.start:v.end]
	}
	return ""
}

// intransitive verbs have no passive that an auxiliary could be shared with.
var intransitive = strings.Fields("last die remain arrive retire resign return serve live continue survive end start exist emerge move work travel surrender escape settle fail succeed agree happen occur appear disappear collapse retreat flee march land sail graduate stay begin become go come fall rise stand")

// passive follows an auxiliary that helps a participle.
var passive = compile(`^ (?:[a-z]+ly |also |then |later )?[a-z]+(?:ed|en|wn|un|ght|ld|nt|st|ade|id)\b`)

// openSubclause begins a subordinate clause; cut at a comma it may have no verb.
var openSubclause = compile(` (?:when|where|while|because|although|until|whereas) `)

func prefixAdverb(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && !strings.Contains(s, " ") && strings.HasSuffix(s, "ly")
}

// lastName is the name, with the words before it in its phrase, that a relative clause refers to.
func lastName(text string) string {
	runes := []rune(text)
	if len(runes) == 0 || !isNameMark(runes[len(runes)-1]) {
		return ""
	}
	return string(runes[len(runes)-1])
}

// subjectBefore is the subject of the nearest clause before, or the phrase whose verb was cut off by an apposition.
func subjectBefore(chunks []chunk) string {
	for i := len(chunks) - 1; i >= 0; i-- {
		text := clauseOf(chunks[i].text)
		if strings.HasPrefix(text, "whose ") {
			return "" // whose leader, X, had lived
		}
		v, ok := finite(text)
		if i == 0 && !ok && subordinator.MatchString(chunks[i].text) {
			return text
		}
		if relativeHead.MatchString(text) || subordinator.MatchString(chunks[i].text) {
			continue
		}
		if ok {
			subject := strings.TrimSpace(text[:v.start])
			if loc := leadPhrase.FindStringIndex(subject); loc != nil {
				subject = strings.TrimLeft(subject[loc[1]:], " ,")
			}
			if loc := factThat.FindStringIndex(text); loc != nil && loc[0] > v.end && !hasFinite(text[loc[1]:]) {
				subject = cmp.Or(apposedName(text[loc[1]:], chunks, i), text[loc[1]:])
			}
			if subject != "" && !prefixAdverb(subject) {
				return cutSuffix(adverbEnd, subject)
			}
			continue
		}
		first := i == 0 || i == 1 && prepHead.MatchString(chunks[0].text) && !hasVerb(chunks[:1])
		if first && !prepHead.MatchString(text) && !strings.ContainsFunc(text, isDateMark) {
			return cmp.Or(apposedName(text, chunks, i), text)
		}
	}
	return ""
}

// factThat begins a clause that says what a fact is: the fact that a queen, Katherine, had been buried.
var factThat = compile(` (?:fact|idea|claim|news) that `)

// apposedName is the name of what a subject tells without its name: a subsidiary, Alco.
func apposedName(subject string, chunks []chunk, at int) string {
	if at+1 >= len(chunks) || !oneSuch.MatchString(strings.ToLower(subject)) || strings.Count(subject, " ") >= 3 {
		return ""
	}
	if name := chunks[at+1].text; len([]rune(name)) == 1 && isNameMark(firstRune(name)) {
		return name
	}
	return ""
}

func hasFinite(text string) bool {
	_, ok := finite(text)
	return ok
}

// adverbEnd is an adverb that goes with the first verb of a subject only.
var adverbEnd = compile(` (?:[a-z]+ly|also|then|later|first)$`)

// nameAtEnd ends with a proper name that no list knows.
var nameAtEnd = compile(` \p{Lu}\p{L}+$`)

// opensWithPair begins with the last two of a list of names.
var opensWithPair = compile(`^` + nameClass + `,? and (?:the )?` + nameClass + ` `)

// listBefore is the beginning of a subject that is a list of names: A, B, and C signed.
func listBefore(chunks []chunk, main chunk) string {
	if !strings.Contains(main.join, "and") && !opensWithPair.MatchString(main.text) {
		return ""
	}
	list := ""
	if len(chunks) > 0 && leadPhrase.MatchString(chunks[0].text) {
		chunks = chunks[1:]
	}
	if len(chunks) == 0 {
		return ""
	}
	for i, c := range chunks {
		if _, ok := finite(c.text); ok || prepHead.MatchString(c.text) || !isNameMark(lastRune(c.text)) {
			return ""
		}
		if i > 0 {
			list += c.join
		}
		list += c.text
	}
	return list + main.join
}
