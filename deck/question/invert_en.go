package question

import (
	"slices"
	"strings"
)

// invert puts the verb before its subject: "did China sign it".
func invert(clause string) (string, bool) {
	v, ok := finite(clause)
	if !ok {
		return "", false
	}
	subject := strings.TrimSpace(clause[:v.start])
	if subject == "" || adverbAlone.MatchString(subject) || presentState.MatchString(clause[v.start:]) || onlyNumber.MatchString(subject) || noSubject.MatchString(subject) || reports.MatchString(subject) || strings.Count(subject, " ") > 16 || prepHead.MatchString(subject+" ") {
		return "", false
	}
	rest := clause[v.end:]
	word := strings.ToLower(clause[v.start:v.end])
	if v.auxiliary {
		return word + " " + lowerArticle(subject) + rest, true
	}
	helper := "did"
	if word == "has" || word == "does" {
		helper = "does"
	}
	if m := thenDid.FindStringSubmatch(rest); m != nil && base(m[1]) != "" {
		return "", false // sailed to Rome then came home: a second verb
	}
	if m := alsoDid.FindStringSubmatch(rest); m != nil && base(m[2]) != "" && helper == "did" {
		rest = m[1] + base(m[2]) + rest[len(m[0]):] // met and signed
	}
	return helper + " " + lowerArticle(subject) + " " + v.base + rest, true
}

// thenDid is a verb that follows another without a conjunction.
var thenDid = compile(` then ([a-z]+) `)

// alsoDid goes on behind a verb at once with a second one.
var alsoDid = compile(`^( and (?:[a-z]+ly )?)([a-z]+)\b`)

// onlyNumber is a subject that doesn't say of whom it speaks.
var onlyNumber = compile(`^(?i:[\d,.]+|one|two|three|some|many|most|others?|another|both)$`)

// adverbAlone stands before a verb whose subject was told before.
var adverbAlone = compile(`^(?i:first|then|later|also|soon|again|only)$`)

// halfDone begins with a participle that lost its subject.
var halfDone = compile(`^(?i:begun|written|drawn|taken|given|known) `)

// presentState tells how things are at the time of writing, which a date in the clause is not that of.
var presentState = compile(`^(?:is|are) (?:an?|the|there|one|now|still|also|(?:[a-z]+ly |often )?(?:regarded|considered|believed|thought|said|known|credited)|\p{Lu}|` + nameClass + `)`)

// noSubject is how a phrase begins that only looks like a subject.
var noSubject = compile(` (?:it|he|she|they)$|^(?:begun|written|drawn|taken|given|known) |^(?i:he|she|it|they) [a-z]|^(?:[a-z]+ly )?[a-z]+ing |^(?i:\w+ (?:days?|weeks?|months?|years?|decades|centuries) (?:before|after|earlier|later) )|^(?i:if|when|while|where|whether|that|as|because|although|though) |` + nameClass + ` [a-z]+ing (?:the|an?|that|his|her|its|their) `)

// capitalised are words that are written with a capital at the start of a sentence only.
var capitalised = strings.Fields("The A An His Her Its Their Both Several Many Some All Most Few Two Three Four Five Six Seven Eight Nine Ten About Over Nearly Almost One No Only Around At This These Those That He She It They We Construction Work Works Fighting Hostilities Events Forces Police Protests Riots Elections Plans Efforts Attempts Trade Relations Tensions Tracks Rumors Rumours Reports Results Sales Prices Delegates Settlers Immigrants Missionaries Researchers Scientists Archaeologists Historians Scholars Critics Politicians Farmers Peasants Merchants Pirates Rebels Guerrillas Negotiations Talks Production Civil Troops Soldiers Women Men People Workers Students Members There Further Another Other New Early Late Local British-born Fellow")

// commonWord has the form of an adjective or of a participle.
var commonWord = compile(`^[A-Z][a-z]+(?:ive|ous|ful|al|ent|ant|ed|ing|less|ary|ory|able|ible|war|time|hundred|teen|thousand|sands|dreds)$`)

// lowerArticle writes the first word of a sentence as it is written inside one.
func lowerArticle(s string) string {
	word, rest, _ := strings.Cut(s, " ")
	second := firstRune(rest)
	if !slices.Contains(capitalised, word) && !(commonWord.MatchString(word) && second >= 'a' && second <= 'z' && !demonym.MatchString(word)) {
		return s
	}
	return strings.TrimSpace(strings.ToLower(word) + " " + rest)
}
