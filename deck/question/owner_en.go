package question

import (
	"strings"
)

// A date behind a verb need not be when the verb happened: it may belong to a clause within, to a noun that only tells what
// came before, or to a thing that something is compared with. The patterns here tell such a date from the words between.
var (
	// subclauseInside is a clause between a verb and a date that the date may belong to.
	subclauseInside = compile(`\b(?:which|who|whom|whose|that|when|where|while|because|although|until) .* `)
	// nounInside begins a phrase between a verb and a date whose noun the date may belong to: after the fire in 1666.
	nounInside = compile(`\b(?:after|before|following|since|until|despite|than|compared (?:to|with)|due to|because of|as a result of|owing to|prior to) (?:[^,]|,\d|, Jr)+$`)
	// madeInside ends with what was done to a thing that is told of between: held at a stadium built in 330 BC.
	madeInside = compile(` (?:an?|the) (?:[a-z]+ ){0,2}[a-z]+ (?:built|made|written|founded|established|erected|dating|constructed|signed|painted|composed|published|designed)$`)
	// trailing is how a clause ends when the date was cut off a participle that it belongs to: an attempt, held.
	trailing = compile(`, (?:[a-z]+ed|[a-z]+ing|held|made|built|won|written|begun|sent|given|led|fought|signed)$`)
	// halfCentury is one of two centuries, or years, that share their noun.
	halfBefore = compile(`\d(?:st|nd|rd|th)?,? (?:and|to|or|through) (?:the )?(?:early |mid |late )?$`)
	halfAfter  = compile(`^,? (?:and|or|to) (?:the )?\d`)
	// haveDone begins a predicate that says what something has, by a participle behind it: has a charter granted in 1600.
	haveDone = compile(`^(?:has|have|had) .*[a-z] (?:[a-z]+ed|made|built|won|written|begun|given|held)$`)
	// reports is in a clause that tells what is known or said: surveys show the disease came.
	reports = compile(`\b(?:indicates?|suggests?|shows?|says?|believes?|thinks?|argues?|implies|imply)\b`)
	// promised is what was done with a time set for it: issued an edict promising a parliament by 1890.
	promised = compile(` [a-z]+ing (?:that|an?|the|to|his|her|its|their|\p{L}+) `)
	// foresees are verbs that set a time for something: predicted victory by Christmas.
	foresees = strings.Fields("predict promise expect plan hope vow pledge demand forecast propose aim intend order")
	// participleNext goes on behind a date with what was done meanwhile.
	participleNext = compile(`^ [a-z]+ing\b`)
)

// ownedByNoun says whether what stands between a verb and a date has a better claim to the date than the verb.
func ownedByNoun(between string) bool {
	return madeInside.MatchString(strings.TrimRight(between, " ,")) || subclauseInside.MatchString(between) || nounInside.MatchString(strings.TrimRight(between, " ,"))
}

// qualifies is a date without a preposition before a noun: an early 20th century millionaire.
var qualifies = compile(`^\s*(?:after |as )?(?:an? |the )?` + dateClass + ` [\p{L}\x{E400}-\x{EBFF}]`)

// halfTold says whether the date is one of two that share their noun: the 18th and 19th centuries.
func halfTold(text string, date rune) bool {
	before, after, _ := strings.Cut(text, string(date))
	return halfBefore.MatchString(before) || halfAfter.MatchString(after)
}

// listsDates is a list of things that each have a date of their own, of which a question could keep only a part.
var listsDates = compile(nameClass + `,? (?:in )?` + dateClass + `(?:,| and)+ (?:\p{L}+ )?` + nameClass + `(?:(?:,| and)+ ` + nameClass + `)*,? (?:in )?` + dateClass)

// memberAlone keeps, of such a list, the thing whose date is asked: left Aden in 1967, Bahrain in 1971.
func memberAlone(text string, date rune) string {
	loc := listsDates.FindStringIndex(text)
	if loc == nil {
		return text
	}
	v, ok := finite(text[:loc[0]])
	if !ok || len(strings.Fields(text[v.end:loc[0]])) > 2 || strings.Contains(text[:loc[0]], ",") {
		return text // the list hangs on another word than the verb
	}
	for _, m := range datedMember.FindAllString(text[loc[0]:loc[1]], -1) {
		if strings.ContainsRune(m, date) {
			return text[:loc[0]] + m
		}
	}
	return text
}

// datedMember is one thing with its date.
var datedMember = compile(nameClass + `,? (?:in )?` + dateClass)

// inFull gives the dates that a sentence tells by pointing back, as the next day, the preposition that they need once they are
// told in full.
func inFull(text string, d draft, dates ...rune) string {
	for _, r := range dates {
		loc := datePhraseIn(text, r)
		if !d.at(r).back || loc == nil || matches(otherPreposition, text[:loc[0]]) || !matches(noPreposition, strings.Trim(text[loc[0]:loc[1]], " ,")) {
			continue
		}
		prep := "in "
		if dayFirst.MatchString(d.at(r).text) {
			prep = "on "
		}
		text = strings.Replace(text, string(r), prep+string(r), 1)
	}
	return text
}

// otherPreposition is how text ends before a date that has one already: over the next year.
var otherPreposition = compile(`(?i:\b(?:over|within|upon|into|than|towards?|past)) ?$`)

// noPreposition is a date with none before it.
var noPreposition = compile(`^(?:and )?` + dateClass)

// dayFirst begins a date that has a day.
var dayFirst = compile(`^\d{1,2} \p{Lu}\p{Ll}`)

// datesIn are the marks of dates in text.
func datesIn(text string) []rune {
	return []rune(matchMarks(text, isDateMark))
}
