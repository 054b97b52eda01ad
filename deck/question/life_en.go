package question

import (
	"strings"

	"annals/deck"
)

// minTold is the number of words that tell one person from others without another name.
const minTold = 8

var (
	// lifeSpan goes on behind a person's name with the years of a life or a reign.
	lifeSpan = compile(`^(?: \([^()\x{E000}-\x{E3FF}]*\))? \((?:[^()\x{E000}-\x{E3FF}]{0,40}[ –-])?` + dateClass + `\),? `)
	// apposedLife is what the person was, told behind the years; its verb comes next, if it has one.
	apposedLife = compile(`^(?:an?|the) [^,]*(?:, |$)`)
	// calling is what stands before the name and tells what the person was: The English sailor.
	calling = compile(`^(?:The|An?) ((?:[\p{L}'’\x{E600}-\x{E7FF}-]+ ){1,5})$`)
)

// lifeCard asks for the n-th person by what is told of one whose years stand in brackets behind the name: these date no event, and
// the question does without them.
func (a asker) lifeCard(n int) (deck.Card, bool) {
	who := a.fact.Who[n]
	ask, ok := a.nameAsking(whoRole, n)
	if !ok || a.lang.Chinese() || who.Kind != deck.Person {
		return deck.Card{}, false
	}
	before, after, _ := strings.Cut(ask.draft.text, string(ask.asked))
	span := lifeSpan.FindString(after)
	if span == "" || !strings.ContainsRune(span, ask.date) || !ask.on.IsRange() && !yearsAhead.MatchString(span) {
		return deck.Card{}, false
	}
	if apposedAhead.MatchString(before) {
		before = "" // the bishop, Berkeley
	}
	text := segmentWith(before+string(ask.asked)+" "+ownPredicate(after[len(span):]), ask.asked)
	text = shorten(withoutOpening(strings.TrimRight(dropBrackets(text), ".!? ")), ask.asked)
	ev := event{text: text}
	(english{}).resolve(&ev, ask)
	question, ok := asksForLife(ev, ask)
	card := deck.Card{ID: a.id(deck.WhoKind, who.Name), Kind: deck.WhoKind, Answer: who.Name}
	if !ok || !a.finish(&card, ev, question, ask, nameLeaks(who.Kind, append(who.Aliases, who.Name)...)) {
		return deck.Card{}, false
	}
	card.Accept = otherNames(who.Name, a.year(), who.Aliases)
	card.Choices = fairChoices(deck.Card{Answer: card.Answer, Kind: card.Kind, Choices: a.whoChoices(card, who)}, who)
	return card, true
}

// apposedAhead is how text ends before a name that is told besides: the bishop, Berkeley; among them.
var apposedAhead = compile(`(?:, (?:and )?|\binclud(?:es?|ed|ing) )$`)

// yearsAhead is how text ends before the second year of a life.
var yearsAhead = compile(`\d(?: BC)? ?[–-] ?` + dateClass)

// ownPredicate is what is told of a person behind the years, as a predicate.
func ownPredicate(text string) string {
	apposed := apposedLife.FindString(text)
	if v, ok := finite(text[len(apposed):]); apposed == "" || ok && v.start == 0 {
		return text[len(apposed):]
	}
	return "was " + text
}

// wasWho is a predicate that says what somebody was before what was done.
var wasWho = compile(`^was (?:an?|the) ((?:[\p{L}'’\x{E600}-\x{E7FF}-]+ ){1,5})who `)

// asksForLife is the question for the person whom a clause begins with, where it tells enough.
func asksForLife(ev event, ask asking) (string, bool) {
	v, ok := finite(ev.text)
	before, after, found := strings.Cut(ev.text, string(ask.asked))
	if !ok || !found || ev.hangs || cutShort.MatchString(ev.text) || strings.TrimSpace(ev.text[:v.start]) != strings.TrimSpace(before+string(ask.asked)) {
		return "", false
	}
	predicate := strings.TrimSpace(after)
	told := len(strings.Fields(predicate)) >= minTold || standsAlone(ev.text, ask.asked) || capitalInside.MatchString(predicate) && !is.MatchString(predicate)
	switch m := calling.FindStringSubmatch(before); {
	case !told || datedThing.MatchString(predicate) || len(strings.Fields(predicate)) > maxBlank:
		return "", false
	case m != nil && !adjectiveEnd.MatchString(m[1]) && !prepInside.MatchString(strings.ReplaceAll(m[1], " and ", " ")):
		return "which " + m[1] + predicate, true
	case before == "" && wasWho.MatchString(predicate):
		said := wasWho.FindStringSubmatch(predicate)
		return "which " + said[1] + predicate[len(said[0]):], true
	case before == "" || headOnly.MatchString(before) && !prepInside.MatchString(before):
		return "who " + predicate, true
	}
	return "", false
}

// datedThing is a date that qualifies what it stands before.
var datedThing = compile(`\b(?:an?|the) (?:[a-z]+ )*` + dateClass)

// adjectiveEnd ends with a word that tells how somebody was, not what.
var adjectiveEnd = compile(`\b(?:[a-z]+(?:thy|ous|ful|less|ted)|great|young|old|elder|younger|late|rich|brave) $`)

// capitalInside is a proper name that no list knows.
var capitalInside = compile(` \p{Lu}\p{L}+`)
