package question

import "strings"

// A name that ends a phrase is asked for by putting the whole phrase to the front: under whose command, with which church. The
// patterns here tell phrases that can be moved so from those that belong to a word which stays behind.
var (
	// whoseOf ends with what somebody had or did, under or at which something else was done: under the command of.
	whoseOf = compile(` (under|during|at|on|in) the ((?:personal |joint |supreme |overall |direct )?(?:leadership|command|direction|reign|rule|patronage|supervision|guidance|presidency|premiership|chairmanship|editorship|request|invitation|suggestion|insistence|instigation|urging|orders?|auspices|protection|pontificate|regency|governorship|administration)) of ` + titleWordsEn + `$`)
	// appositionNext follows a name and tells what its bearer is.
	appositionNext = compile(`^, (?:an? |the |then |his |her |their |its )[^,\x{E000}-\x{EBFF}]+(?:,|$)`)
	// ofSubject is a subject that ends with a phrase for a name: The talks with.
	ofSubject = compile(`^((?:[Tt]he |[Aa]n? )?(?:[\p{L}-]+ ){0,4}[\p{L}-]+) (with|to|against|between|from|for|in|on) (?:the )?$`)
	// doingThing is a deed told between the verb and a name, to which the name's preposition may belong: lines connecting Rome with.
	doingThing = compile(`\b[a-z]{2,}ing (?:(?:an?|the|his|her|its|their|some|all|more) |\p{Lu}|` + nameClass + `)`)
	// goesOnDoing is the deed that a verb begins or ends: began extending.
	goesOnDoing = compile(`^ ?[a-z]+ing `)
	// occurs begins a predicate that says of an event when or how it was, and isBest is in a subject that only its place makes
	// the first of its kind.
	occurs = compile(`^(?:was|were|had been|began|started|ended|broke|took place|resumed|collapsed|failed|continued|lasted|ceased|opened|closed) `)
	isBest = compile(`\b(?:first|last|only|most|[a-z]+est)\b`)
	// ofHome follows a person's name and tells where that one is from or reigns.
	ofHome = compile(`^ of (?:the )?` + nameClass + `(?:-` + nameClass + `)?`)
	// ownKin ends with who the one named next is to the one who acts: married her cousin.
	ownKin = compile(`^ (?:his|her|their|its) (?:[a-z-]+ ){0,3}[a-z-]+, $`)
)

// frontWhose asks under whose command, or at whose request, something was done.
func frontWhose(before, after string, v verb) (string, bool) {
	loc := whoseOf.FindStringSubmatchIndex(before)
	if loc == nil || loc[0] < v.end || inOtherClause.MatchString(before[v.end:loc[0]]) || doingThing.MatchString(before[v.end:loc[0]]) {
		return "", false
	}
	inverted, ok := invert(strings.TrimSpace(before[:loc[0]]) + cutPrefix(appositionNext, after))
	return before[loc[2]:loc[3]] + " whose " + before[loc[4]:loc[5]] + " " + inverted, ok
}

// frontOfSubject asks with the phrase that ends the subject: with which church did the talks begin.
func frontOfSubject(before, between, predicate, word string) (string, bool) {
	m := ofSubject.FindStringSubmatch(before)
	if m == nil || strings.TrimSpace(between) != "" || !occurs.MatchString(predicate) || isBest.MatchString(m[1]) || prepInside.MatchString(m[1]) && !strings.Contains(m[1], " of ") || hasFinite(m[1]) {
		return "", false
	}
	if word == "whom" && m[2] != "with" && m[2] != "against" {
		return "", false // slaves to the island: no person is meant
	}
	inverted, ok := invert(m[1] + " " + predicate)
	return m[2] + " " + word + " " + inverted, ok
}

// movable says whether the phrase of a preposition belongs to the verb: it follows it at once, or ends the clause.
func movable(between, after string) bool {
	if inOtherClause.MatchString(between) || atThing.MatchString(between) || doingThing.MatchString(cutPrefix(goesOnDoing, between)) {
		return false
	}
	const object = 3 // words of what something is done to
	rest := strings.TrimSpace(cutPrefix(appositionNext, datePhrase.ReplaceAllString(after, "")))
	return rest == "" || strings.Count(strings.TrimSpace(between), " ") < object && !strings.HasPrefix(rest, ",")
}

// inOtherClause ends in a clause of its own, or in what somebody did meanwhile.
var inOtherClause = compile(`,|\b(?:which|who|whom|whose|that|when|where|while|as|after|before|because|if|until|since|he|she|it|they|we|to [a-z]+) |\b(?:of|for|from|by|about|with|without) [a-z]+ing\b|\b(?:leaving|taking|bringing|carrying|losing|capturing|forcing) `)

// atThing ends with a thing at which something is done, to which the next preposition belongs: at the monument.
var atThing = compile(` (?:at|in|on|near|with) (?:the|an?|his|her|its|their) [a-z]+ ?$`)

// makes are verbs of what is made, owned or given up, rather than of what is done to a person.
var makes = strings.Fields("found establish build construct create open close publish launch write compose design develop produce release abandon sign ratify introduce invent buy purchase sell acquire adopt use")

// states are verbs that tell what something is rather than what it does.
var states = strings.Fields("become remain have exist stay seem appear open begin start form")

// thePlace is a place with an article, which only begins the name of a body: the Pittsburgh and Lake Erie Railroad.
var thePlace = compile(`^The ` + whereClass + `$`)
