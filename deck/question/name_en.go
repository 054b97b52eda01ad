package question

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/name"
)

// titleWordsEn may stand before a name and belong to it; adjectives of states are marks.
const titleWordsEn = `(?:the |an? |his |her |their |its |then |former |future |new |fellow )?(?:[\p{L}'’\x{E600}-\x{EBFF}-]+ ){0,5}?`

var (
	// headOnly is a subject that is one name with its title.
	headOnly   = compile(`^(?i:(?:the|an?|then|former|future) )?(?:[\p{L}'’\x{E600}-\x{EBFF}-]+ ){0,6}?$`)
	prepInside = compile(`\b(?i:of|for|by|with|to|from|in|at|on|under|against|and|or|between|near|after|before|than|as|son|daughter|wife|named|called|titled|known)\b`)
	byAgent    = compile(`\bby ` + titleWordsEn + `$`)
	toWhom     = compile(`\b(to|with|against|under|from|over|upon|for|on) ` + titleWordsEn + `$`)
	toDo       = compile(`^to ([a-z]+) (?:(?:the|an?|his|her|its|their) )?$`) // to found a Volunteer Army
	inPlace    = compile(`\b(in|at|near|to|into|from) (?:the |nearby )?(?:(?:[a-z]+ )?(?:city|town|village|port|island|province|state|capital|region|area|country|kingdom|republic|territory|colony|county|district|suburb|north|south|east|west)(?:ern)? of |(?:modern|present-day|northern|southern|eastern|western|central|nearby) )?$`)
	placeChain = compile(`^(?:, (?:in )?` + whereClass + `| in ` + whereClass + `)+`)
	endsPhrase = compile(`^(?:$|[,.;:)]| (?:on|in|at|to|from|by|with|and|after|before|during|where|when|as|for|until|while|against|under|but|because|who|which|or|following|since|without|via|near|into|through|over|where|that|was|were|is|had|has|would|did|became|began)\b| ` + dateClass + `)`)
)

// name asks for who or where; the date stands in full.
func (e english) name(ev event, a asking) (string, place, bool) {
	text := e.mendDates(ev.text, a)
	at := strings.IndexRune(text, a.asked)
	v, ok := finite(text)
	if at < 0 || !ok || strings.Count(text, string(a.asked)) > 1 || !datedBy(text, a) || inBrackets(text[:at]) {
		return "", place{}, false
	}
	var question string
	var p place
	turned := false
	if inSecondVerb(text, a.asked) {
		ev.cloze = true
	}
	if !ev.cloze && isWhereMark(a.asked) {
		question, p, turned = e.askWhere(a.draft, text, at, v)
	} else if !ev.cloze {
		question, turned = e.askWho(text, at, v, a)
	}
	if turned {
		return e.withDate(ev, a, question), p, true
	}
	question, p, ok = e.fillIn(a, e.withDate(ev, a, text))
	return question, p, ok
}

// toVerb says whether text is no more than to and a verb, with the article of what it is done to.
func toVerb(text string) bool {
	m := toDo.FindStringSubmatch(text)
	return m != nil && !slices.Contains(notToDo, m[1]) && !hasAnySuffix(m[1], agentEnds)
}

var (
	// notToDo are words that stand between to and a name and are no verbs, agentEnds the ends of nouns for persons.
	notToDo   = strings.Fields("the a an his her its their then future former king queen prince princess president general pope sultan brother son wife cousin father mother friend poet saint nearby northern southern eastern western central modern")
	agentEnds = strings.Fields("ist ian er or eer")
)

// inSecondVerb says whether a name goes with the second verb of a clause, which a question would leave behind.
func inSecondVerb(text string, asked rune) bool {
	parts := splitVerbs(chunk{text: text})
	return len(parts) > 1 && !strings.ContainsRune(parts[0].text, asked)
}

// fillIn asks with a blank in the name's place, if it stands there as a whole and by itself.
func (e english) fillIn(a asking, text string) (string, place, bool) {
	at := strings.IndexRune(text, a.asked)
	before, after := text[:at], text[at+len(string(a.asked)):]
	if noMainClause(text) || !teaches(text, a.asked) || listedIn(a.draft.text, a.asked) || name.SureKind(a.draft.at(a.asked).text) == name.Organization && moreOfBody.MatchString(after) || !endsPhrase.MatchString(after) && !verbNext(after) || ownedOrPart.MatchString(after) || partBefore.MatchString(before) || quoted(before) || strings.Count(before, "\"")%2 == 1 {
		return "", place{}, false
	}
	if oneOfKind.MatchString(before) || !isWhereMark(a.asked) && halfOf.MatchString(before) || a.who.Kind == deck.Organization && halfName.MatchString(before) {
		return "", place{}, false
	}
	p := place{answer: a.draft.at(a.asked).text, marks: []rune{a.asked}}
	return fillIn + e.blankNoun(a, before) + ": " + upperFirst(before+blank+after), p, true
}

// halfName is how text ends before the second half of a body's name: the National Air and Space Museum.
var halfName = compile(`\p{Lu}\p{L}+ (?:and|&) $`)

// halfOf is how text ends before the second thing that a body is of: the School of Medicine and Surgery.
var halfOf = compile(`\p{Lu}\p{L}+ (?:of|for) \p{Lu}\p{L}+ (?:and|&) $|\p{Lu}[a-z]+ern and $|[Tt]he ` + whereClass + ` (?:and|&) $`)

// verbNext says whether text goes on with a finite verb.
func verbNext(after string) bool {
	v, ok := finite("x" + after)
	return ok && v.start == len("x ")
}

var (
	// ownedOrPart is how text goes on behind a name that is an owner or a part of a longer name.
	ownedOrPart = compile(`^(?:['’]|[-–]|\.\p{L}| of | (?:&|and|for) \p{Lu}| [\p{Lu}\d]| ` + nameClass + `|,? \d| [a-z]+(?:s|ed|ing|ion|ment|y|er|or|al|ic|ian|ese|ish|man|men) ` + `of )`)
	// partBefore is how text ends before the second part of a name, or before a name that only qualifies.
	partBefore = compile(`(?:\d(?:st|nd|rd|th) |\p{Lu}[\p{L}.'’-]* |[-–/]|\b(?:of|&) (?:the )?|\p{Lu}[\p{L}.'’-]* for (?:the |an? )?|` + nameClass + ` )$`)
)

// whatAgentWas follows the name of who did something and tells what that one was.
var whatAgentWas = compile(`^, (?:an? |the |then )?(?:\p{Ll}+ ){1,3}(?:of|for|to|at|in) [^,\x{E000}-\x{E3FF}]+,`)

func (e english) askWho(text string, at int, v verb, a asking) (string, bool) {
	before, after := text[:at], text[at+len(string(a.asked)):]
	word := e.whoWord(a.who, at < v.start && !v.auxiliary && !slices.Contains(states, v.base))
	if word == "" {
		return "", false
	}
	if at < v.start {
		return e.askSubject(text, before, text[at+len(string(a.asked)):v.start], v, word)
	}
	if isPersonMark(a.asked) {
		after = cutPrefix(ofHome, after)
	}
	if !standsApart(before, after) {
		return "", false
	}
	if question, ok := frontWhose(before, after, v); ok && isPersonMark(a.asked) {
		return question, true
	}
	if word == "who" {
		word = "whom"
	}
	if is.MatchString(text[v.start:]) {
		return "", false
	}
	if loc := byAgent.FindStringIndex(before); loc != nil && v.auxiliary && !strings.Contains(before[:loc[0]], " by ") && !prepInside.MatchString(before[loc[0]+3:]) && (loc[0] < v.end || !commaClause.MatchString(before[v.end:loc[0]])) {
		inverted, ok := invert(before[:loc[0]] + strings.TrimPrefix(cutPrefix(whatAgentWas, after), " "))
		return "by " + word + " " + inverted, ok
	}
	if loc := toWhom.FindStringSubmatchIndex(before); loc != nil && loc[0] >= v.end && !strings.HasPrefix(before[loc[3]:], " be ") && (before[loc[2]:loc[3]] != "on" || a.who.Kind == deck.State) && !toVerb(before[loc[2]:]) && movable(before[v.end:loc[0]], after) && !prepInside.MatchString(before[loc[3]+1:]) {
		inverted, ok := invert(strings.TrimSpace(before[:loc[0]]) + cutPrefix(appositionNext, after))
		return before[loc[2]:loc[3]] + " " + word + " " + inverted, ok
	}
	if between := strings.TrimSpace(before[v.end:]); !v.auxiliary && (between == "" || headOnly.MatchString(between+" ") || ownKin.MatchString(before[v.end:])) && !prepInside.MatchString(between) {
		if word == "whom" && slices.Contains(makes, v.base) && name.SureKind(a.who.Name) != name.Person {
			return "", false // founded a town, which the kind of its name takes for a person
		}
		if ownKin.MatchString(before[v.end:]) {
			after = strings.TrimPrefix(after, ",")
		}
		inverted, ok := invert(text[:v.end] + after)
		return word + " " + inverted, ok
	}
	return "", false
}

// is begins a predicate that only says what something was.
var is = compile(`^(?:was|were|is|are) (?:an?|the) `)

// standsApart says whether a name is no part of a longer one or of a list.
func standsApart(before, after string) bool {
	if !endsPhrase.MatchString(after) || joinedName.MatchString(after) || hyphenNext.MatchString(after) || madeLater.MatchString(after) || joinedBefore.MatchString(before) {
		return false
	}
	loc := andNext.FindStringIndex(after)
	return loc == nil || verbNext(after[loc[1]-1:])
}

// madeLater goes on with what was done to the name before: , established in.
var madeLater = compile(`^, (?:[a-z]+ed|built|made|held|led|known|begun|written) `)

// hyphenNext goes on with a noun whose first part looks like a preposition: by-election.
var hyphenNext = compile(`^ [a-z]+-[a-z]`)

var (
	commaClause = compile(`,|\b(?:which|who|that|when|where|until) `)
	andNext     = compile(`^,? (?:and|or) `)
)

var (
	joinedName   = compile(`^,? (?:and|or) ` + nameClass + `|^, ` + nameClass)
	joinedBefore = compile(nameClass + `,? (?:and|or) (?:[\p{L}'’-]+ ){0,4}$|` + nameClass + `, (?:and )?$`)
	coActors     = compile(`^(.*` + nameClass + `),? and (?i:the )?$`)
	listNext     = compile(`^, (` + nameClass + `(?:, ` + nameClass + `)*,? and (?:the )?` + nameClass + `) $`)
	andMore      = compile(`^,? and ((?:[\p{L}'’-]+ )*` + nameClass + `) ?$`)
)

// askSubject asks for the name that the clause begins with; who acts together with it is named.
func (e english) askSubject(text, before, after string, v verb, word string) (string, bool) {
	predicate, whom := text[v.start:], word
	if word == "who" {
		whom = "whom"
	}
	if with := andMore.FindStringSubmatch(after); with != nil && headOnly.MatchString(before) && !prepInside.MatchString(before) {
		return word + ", together with " + with[1] + ", " + inSingular(predicate), true
	}
	if with := coActors.FindStringSubmatch(before); with != nil && !thePlace.MatchString(with[1]) && strings.TrimSpace(after) == "" && !strings.Contains(with[1], ",") {
		return word + ", together with " + lowerArticle(with[1]) + ", " + inSingular(predicate), true
	}
	if question, ok := frontOfSubject(before, after, predicate, whom); ok {
		return question, true
	}
	if !headOnly.MatchString(before) || prepInside.MatchString(before) {
		return "", false
	}
	if with := listNext.FindStringSubmatch(after); with != nil {
		return word + ", together with " + with[1] + ", " + inSingular(predicate), true
	}
	if rest := strings.TrimSpace(after); rest != "" && !prefixAdverb(rest) && !strings.HasPrefix(rest, ",") {
		return "", false
	}
	adverb := ""
	if prefixAdverb(after) {
		adverb = strings.TrimSpace(after) + " "
	}
	return word + " " + adverb + predicate, true
}

// inSingular makes the verb of several agree with the one who is asked for.
func inSingular(predicate string) string {
	for _, v := range [][2]string{{"were ", "was "}, {"are ", "is "}, {"have ", "has "}} {
		if rest, ok := strings.CutPrefix(predicate, v[0]); ok {
			return v[1] + rest
		}
	}
	return predicate
}

// askWhere asks for the place of a phrase, or for one that is conquered, left or reached.
func (e english) askWhere(d draft, text string, at int, v verb) (string, place, bool) {
	end := at + len(string(whereMark))
	if loc := placeChain.FindStringIndex(text[end:]); loc != nil {
		end += loc[1]
	}
	p := place{answer: d.expand(text[at:end])}
	for _, r := range text[at:end] {
		if isWhereMark(r) {
			p.marks = append(p.marks, r)
		}
	}
	if len(p.marks) > 1 {
		for _, r := range p.marks {
			p.accept = append(p.accept, d.at(r).text)
		}
	}
	before, after := text[:at], text[end:]
	if !standsApart(before, after) || thereWas.MatchString(text) {
		return "", p, false
	}
	if at < v.start {
		if loc := inPlace.FindStringIndex(before); loc == nil && strings.Trim(lowerArticle(strings.TrimSpace(before)), " the") == "" && strings.TrimSpace(text[end:v.start]) == "" {
			return "which place " + text[v.start:], p, true
		}
		question, ok := frontOfSubject(before, text[end:v.start], text[v.start:], "which place")
		if rest, in := strings.CutPrefix(question, "in which place "); in {
			question = "where " + rest
		}
		return question, p, ok
	}
	if loc := inPlace.FindStringSubmatchIndex(before); loc != nil && loc[0] >= v.end {
		prep := before[loc[2]:loc[3]]
		still := prep == "in" || prep == "at" || prep == "near"
		if inOtherClause.MatchString(before[v.end:loc[0]]) || !still && !movable(before[v.end:loc[0]], after) {
			return "", p, false
		}
		inverted, ok := invert(strings.TrimSpace(before[:loc[0]]) + after)
		if prep == "in" || prep == "at" {
			return "where " + inverted, p, ok
		}
		return prep + " which place " + inverted, p, ok
	}
	if between := strings.TrimSpace(before[v.end:]); !v.auxiliary && (between == "" || between == "the") {
		inverted, ok := invert(text[:v.end] + after)
		return "which place " + inverted, p, ok
	}
	return "", p, false
}

// thereWas begins a clause that only tells what there was.
var thereWas = compile(`^(?i:there) `)

// mendDates gives a date that stood there as "two days later" the preposition that it needs once it is told in full.
func (e english) mendDates(text string, a asking) string {
	text = inFull(text, a.draft, datesIn(text)...)
	loc := datePhraseIn(text, a.date)
	if loc == nil {
		return text
	}
	phrase := strings.Trim(text[loc[0]:loc[1]], " ,")
	first := firstRune(a.draft.at(a.date).text)
	whole := first >= 'a' && first <= 'z' // the 1960s, late 1964
	switch {
	case whole && strings.HasPrefix(phrase, "at "):
		return text[:loc[0]] + strings.Replace(withoutThe(text[loc[0]:loc[1]], a.date), "at ", "in ", 1) + text[loc[1]:]
	case firstRune(text) == a.date && strings.HasPrefix(text, string(a.date)+","):
		return upperFirst(e.prep("", a.on)) + text
	case firstWord(phrase) == "" && !strings.HasSuffix(text[:loc[0]], "(") && !afterDate.MatchString(text[loc[1]:]):
		return strings.Replace(text, string(a.date), e.prep("", a.on)+string(a.date), 1)
	case whole, strings.Contains(phrase, "the "+string(a.date)) && a.on.Precision() <= chrono.YearPrecision && !afterDate.MatchString(text[loc[1]:]):
		return withoutThe(text, a.date) // the year 161
	}
	return text
}
