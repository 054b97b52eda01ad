package question

import (
	"strings"

	"annals/deck/chrono"
)

// A date may belong to a noun that tells an event of its own: after Albert's death in 1861, the 1988 earthquake. Such a date is
// asked for by that event alone, which the rest of the sentence would only bury.

// deedsEn are nouns for what somebody did or underwent, with the verb of a question in base form; was before a participle.
var deedsEn = pairsTable(`death die|collapse collapse|fall fall|outbreak break out|capture was|liberation was|destruction was|opening was|completion was|publication was|resignation resign|abdication abdicate|retirement retire|surrender surrender|coronation was|birth was|election was|assassination was|execution was|murder was|foundation was|founding was|establishment was|creation was|formation was|dissolution was|annexation was|abolition was|independence become`)

// undergone are the participles of the nouns that go with was.
var undergone = pairsTable(`capture captured|liberation liberated|destruction destroyed|opening opened|completion completed|publication published|coronation crowned|birth born|election elected|assassination assassinated|execution executed|murder murdered|foundation founded|founding founded|establishment established|creation created|formation formed|dissolution dissolved|annexation annexed|abolition abolished`)

const (
	capitalRun = `(?:(?:\p{Lu}[\p{L}.-]*|` + nameClass + `)(?: (?:\p{Lu}[\p{L}.-]*|` + nameClass + `))*)`
	deedNoun   = `(death|resignation|abdication|retirement|surrender|coronation|birth|election|assassination|execution|murder|independence)`
	bodyNoun   = `(collapse|fall|outbreak|capture|liberation|destruction|opening|completion|publication|foundation|founding|establishment|creation|formation|dissolution|annexation|abolition|death|assassination|execution|murder|coronation|abdication|resignation)`
	actHead    = `(?:Edict|Treaty|Act|Directive|Accords?|Agreement|Pact|Protocol|Constitution|Charter|Declaration|Proclamation|Statute|Ordinance|Peace|Law)`
	eventHead  = `(?:War|Battle|Siege|Revolution|Uprising|Rebellion|Revolt|Mutiny|Congress|Conference|Exhibition|Massacre|Crisis|Campaign|Exposition|Olympics|Earthquake|Fire|earthquake|crisis|massacre|hurricane|eruption|flood|uprising|revolution|famine|embargo)`
)

var (
	ownDeed   = compile(`(` + capitalRun + `)['’]s? ` + deedNoun + `,? (?:in|on) (?:the )?$`)
	deedOf    = compile(`\b` + bodyNoun + ` of ((?:the )?(?:[a-z]+ of (?:the )?)?` + capitalRun + `(?: (?:of|on|for) (?:the )?` + capitalRun + `)?),? (?:in|on) (?:the )?$`)
	deedNext  = compile(`^ ` + bodyNoun + ` of ((?:the )?(?:[a-z]+ of (?:the )?)?` + capitalRun + `)(?:[,.;]|$| (?:was|were|is|had|has|that|which|who|the|by|in|at|as|and)\b)`)
	eventNext = compile(`^ ((?:` + capitalRun + ` )?(?:[a-z]+ )?` + eventHead + `(?: of (?:the )?` + capitalRun + `)?)(?:[,.;()]|$| [a-z])`)
	actNext   = compile(`^ (` + capitalRun + `? ?` + actHead + `(?: of (?:the )?` + capitalRun + `)?)(?:[,.;()]|$| [a-z])`)
	eventOf   = compile(`\b[Tt]he ((?:` + capitalRun + ` )?` + eventHead + `(?: (?:of|at|against) (?:the )?` + capitalRun + `)?) (?:of |\()$`)
	actOf     = compile(`\b[Tt]he ((?:` + capitalRun + ` (?:and )?)*` + actHead + `(?: (?:of|on) (?:the )?` + capitalRun + `)?) (?:of |\()?$`)
	madeThen  = compile(`(?:^|\b([a-z]+) )((?:[Tt]he (?:[a-z]+ of )?)?(?:\p{Lu}[\p{L}.-]* )*(?:` + nameClass + `|\p{Lu}[\p{L}-]+))(?:,? | \()(established|founded|built|created|opened|completed|formed|launched|published|released|erected|constructed|written|composed|signed|enacted|introduced|inaugurated)((?: (?:by|in|at) (?:the )?` + capitalRun + `)?)(?: (?:in|on))? $`)
	eventIn   = compile(`(?i:\b(?:after|before|during|since|until|following|result of|aftermath of|outbreak of|start of|end of|due to)|^at) the ((?:` + capitalRun + ` )?` + eventHead + `(?: (?:of|at|against) (?:the )?` + capitalRun + `)?) (?:in|on) $`)
)

// namesOne holds a name that tells the event from others of its kind.
var namesOne = compile(nameClass + `|\p{Lu}\p{L}+ .*\p{Lu}|\p{Lu}\p{L}+ [a-z]+$|^did |^was (?:the )?\p{Lu}`)

// ofNoun asks for a date by the noun that it belongs to, and gives the event as a clause of its own.
func (e english) ofNoun(a asking) (event, string, bool) {
	before, after, _ := strings.Cut(a.draft.text, string(a.date))
	if a.open || a.on.IsRange() || a.on.Precision() > chrono.YearPrecision {
		return event{}, "", false
	}
	said, act := saidInNoun(before, after)
	if act != "" {
		return e.dating(a, act)
	}
	if said == "" || !namesOne.MatchString(strings.TrimPrefix(said, "was the ")) {
		return event{}, "", false
	}
	return event{text: said + " " + string(a.date), named: true}, e.which("", a.on) + " " + said, true
}

// isPlainWord says whether a name is one word for several that no list knows, to which the word before it belongs: the first modern Games.
func isPlainWord(name string) bool {
	return !strings.Contains(name, " ") && !isNameMark(firstRune(name)) && strings.HasSuffix(name, "s")
}

// saidInNoun is the question's clause for the noun beside a date, or the name of an act.
func saidInNoun(before, after string) (said, act string) {
	if m := ownDeed.FindStringSubmatch(before); m != nil {
		return deedSaid(cutPrefix(prepHead, m[1]), m[2]), ""
	}
	if m := deedOf.FindStringSubmatch(before); m != nil {
		return deedSaid(m[2], m[1]), ""
	}
	if m := madeThen.FindStringSubmatch(before); m != nil && m[1] != "of" && m[1] != "and" && !(locative.MatchString(m[1]+" ") && firstRune(m[2]) != 't') && !(m[1] != "" && isPlainWord(m[2])) {
		return "was " + lowerArticle(m[2]) + " " + m[3] + m[4], ""
	}
	if direct := strings.TrimPrefix(before, "The ") == "" || strings.HasSuffix(before, " the "); direct {
		if m := deedNext.FindStringSubmatch(after); m != nil {
			return deedSaid(m[2], m[1]), ""
		}
		if m := eventNext.FindStringSubmatch(after); m != nil {
			return "was the " + m[1], ""
		}
		if m := actNext.FindStringSubmatch(after); m != nil {
			return "", strings.TrimSpace(m[1])
		}
	}
	for _, of := range []matcher{eventOf, eventIn} {
		if m := of.FindStringSubmatch(before); m != nil {
			return "was the " + m[1], ""
		}
	}
	if m := actOf.FindStringSubmatch(before); m != nil {
		return "", m[1]
	}
	return "", ""
}

// dating asks from when a law or a treaty is.
func (e english) dating(a asking, act string) (event, string, bool) {
	if !strings.Contains(act, " ") || a.on.Precision() != chrono.YearPrecision {
		return event{}, "", false
	}
	return event{text: act + " " + string(a.date), named: true}, "from which year is the " + act, true
}

// deedSaid is the question's clause for what the noun says of somebody; empty where nobody is named.
func deedSaid(of, noun string) string {
	if of == "" || pronounEn.MatchString(of) {
		return ""
	}
	switch verb := deedsEn[noun]; verb {
	case "was":
		return "was " + of + " " + undergone[noun]
	case "become":
		return "did " + of + " become independent"
	default:
		return "did " + of + " " + verb
	}
}
