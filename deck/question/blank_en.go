package question

import (
	"slices"
	"strings"

	"annals/deck/name"
)

// sentence takes the whole sentence, or its part between semicolons, if it is short and names what it speaks of.
func (e english) sentence(a asking) (event, bool) {
	text := withoutAside(strings.TrimRight(strings.TrimSpace(dropBrackets(a.draft.text, a.date, a.asked)), ".!? "))
	if len(strings.Fields(text)) > maxBlank || leadOnly.MatchString(text) || ofStudy.MatchString(text) || strings.Contains(text, ": ") {
		text = shorten(segmentWith(text, a.date), a.date, a.asked)
	}
	text = withoutOpening(text)
	if bracketed(a.draft.text, a.date) || relativeStart.MatchString(text) || !ownVerb(text) {
		return event{}, false
	}
	if !strings.ContainsRune(text, a.asked) || len(strings.Fields(text)) > maxEnglish || cutShort.MatchString(text) || noClause.MatchString(text) {
		return event{}, false
	}
	ev := event{text: text, cloze: true}
	e.resolve(&ev, a)
	return ev, !ev.hangs && strings.ContainsRune(ev.text, a.asked)
}

// relativeStart begins a clause that was cut off what it belongs to.
var relativeStart = compile(`^(?i:which|who|whose|whom|that|where|and|or|such as) |^[a-z]+ed (?:around|on|in|by|as|to|from|for|with|after) `)

// ownVerb says whether the first verb is not that of a relative clause, nor in a phrase that only tells where or when.
func ownVerb(text string) bool {
	text = asideClause.ReplaceAllString(text, " ")
	v, ok := finite(text)
	if !ok || v.start == 0 {
		return false
	}
	subject := strings.TrimSpace(text[:v.start])
	return !relativeEnd.MatchString(subject) && (!prepHead.MatchString(text) || strings.ContainsAny(subject, ",") || leadPhrase.MatchString(text)) && !isDateMark(lastRune(subject))
}

// asideClause is a relative clause between commas.
var asideClause = compile(`, (?:which|who|whom|whose|where) [^,]*, `)

var relativeEnd = compile(`(?:^|[ ,])(?:who|which|that|whom|when|where)$`)

// enoughWords tell an event without another name.
const enoughWords = 9

// blank asks with a blank in the name's place.
func (e english) blank(ev event, a asking) (string, bool) {
	text := e.withDate(ev, a, e.mendDates(ev.text, a))
	at := strings.IndexRune(text, a.asked)
	if at < 0 || bracketed(text, a.date) || demonym.MatchString(a.who.Name) || noMainClause(text) || !standsAlone(text, a.asked) && len(strings.Fields(text)) < enoughWords {
		return "", false
	}
	before, after := text[:at], text[at+len(string(a.asked)):]
	if !teaches(text, a.asked) || listedIn(a.draft.text, a.asked) || nameGoesOn.MatchString(after) || nameBefore.MatchString(strings.TrimPrefix(before, "The ")) && !titleAhead.MatchString(before) || quoted(before) || strings.Count(before, "\"")%2 == 1 {
		return "", false
	}
	if isWhoMark(a.asked) && (!isPersonMark(a.asked) && ofMore.MatchString(after) || halfOf.MatchString(before)) {
		return "", false // the Grotto of Our Lady
	}
	if isNameMark(a.asked) && (theWord.MatchString(before) && !strings.Contains(a.draft.at(a.asked).text, " ") && ofMore.MatchString(after) || oneOfKind.MatchString(before)) {
		return "", false // the first Code of Canon Law, the first Protestant Church
	}
	if name.SureKind(a.draft.at(a.asked).text) == name.Organization && moreOfBody.MatchString(after) {
		return "", false // the Ministry of Mines and Trade
	}
	if name.SureKind(a.draft.at(a.asked).text) == name.State && (qualifiesNoun.MatchString(after) || inPhrase.MatchString(before) && pluralNext.MatchString(after)) && !endsPhrase.MatchString(after) && !verbNext(after) {
		return "", false // opened US plants
	}
	return fillIn + e.blankNoun(a, before) + ": " + upperFirst(before+blank+strings.ReplaceAll(after, string(a.asked), blank)), true
}

var (
	// theWord ends with an article and what a noun is told by, oneOfKind with what tells of which kind somebody is.
	theWord   = compile(`\b[Tt]he (?:[a-z]+ )?$`)
	oneOfKind = compile(`\b(?:was|were|is|are|became|remained) (?:the|an?) (?:first|second|third|last|only|next|largest|oldest) $`)
)

// blankDate puts a blank where the date stands.
func (e english) blankDate(ev event, a asking) (string, bool) {
	return e.when(event{text: e.withDate(ev, a, ev.text), cloze: true}, a)
}

var (
	// nameGoesOn and nameBefore stand beside a name that is only a part of a longer one; titleAhead is a title or the word that
	// opens the sentence.
	nameGoesOn = compile(`^(?:['’](?: \p{Lu}|s \p{Lu}|$|[,.;])| of State\b|[-–]|\.\p{L}|\d| (?:&|and) \p{Lu}[a-z]+ (?:was|is|has)\b| (?:&|and|for) \p{Lu}[a-z]+ (?:of|and)\b| [\p{Lu}\d]|, \d| ` + nameClass + `)`)
	nameBefore = compile(`(?:\d(?:st|nd|rd|th) |\p{Lu}[\p{L}.'’-]* |[-–/&] ?|\p{Lu}[\p{L}.'’-]* (?:of|for|and|on) (?:the |an? )?|\p{Lu}[\p{L}.'’-]* to an? |` + nameClass + ` )$`)
	titleAhead = compile(`(?:^[\p{L}]+ |^|\b)(?:King|Queen|Emperor|Empress|Prince|Princess|President|General|Admiral|Sir|Lord|Lady|Pope|Duke|Count|Captain|Colonel|Major|Lieutenant|Dr\.|Mr\.|Mrs\.|Minister|Senator|Governor|Secretary|Chancellor|Commander|Marshal|Sultan|Tsar|Bishop|Archbishop|Cardinal|Saint|` + nameClass + `) $|^(?:In|On|At|By|When|After|Before|Under|With|For|From|To|During|As|While|Since|Although|Until|Following|Both|Despite|Between) $`)
)

// shorten drops, of a text that is too long for a blank, what stands behind its clause and the clauses before it.
func shorten(text string, keep ...rune) string {
	chunks := chunksOf(text)
	kept := func(c chunk) bool {
		return strings.ContainsFunc(c.text, func(r rune) bool { return slices.Contains(keep, r) })
	}
	words := func() (n int) {
		for _, c := range chunks {
			n += len(strings.Fields(c.text))
		}
		return n
	}
	for len(chunks) > 1 && words() > shortBlank {
		last := chunks[len(chunks)-1]
		aside := relativeHead.MatchString(last.text) || subordinator.MatchString(last.text) || participleHead.MatchString(last.text) || prepHead.MatchString(last.text) && last.join == ", " || anotherClause(last)
		if kept(last) || !aside || !hasVerb(chunks[:len(chunks)-1]) || participleHead.MatchString(last.text) && openEnd(chunks[:len(chunks)-1]) {
			break
		}
		chunks = chunks[:len(chunks)-1]
	}
	for i := len(chunks) - 2; i > 0 && words() > shortBlank; i-- {
		c, next := chunks[i], &chunks[i+1]
		v, told := finite(next.text)
		_, verb := finite(c.text)
		lead := prepHead.MatchString(chunks[i-1].text) && v.start > 0
		if verb || !told || v.start == 0 && (prepHead.MatchString(chunks[i-1].text) || leadPhrase.MatchString(chunks[i-1].text)) || kept(c) || c.join != ", " || next.join != ", " || !besides.MatchString(c.text) || !lead && v.start > 0 {
			continue
		}
		if !lead {
			next.join = " " // the verb follows its subject
		}
		chunks = slices.Delete(chunks, i, i+1)
	}
	if n := ownClauseAt(chunks); words() > maxBlank && n > 0 && !slices.ContainsFunc(chunks[:n], kept) {
		chunks = chunks[n:]
		chunks[0].join = ""
	}
	if last := &chunks[len(chunks)-1]; words() > maxBlank {
		if loc := circumstanceEnd.FindStringIndex(last.text); loc != nil && !kept(chunk{text: last.text[loc[0]:]}) {
			last.text = last.text[:loc[0]]
		}
		if loc := openSubclause.FindStringIndex(last.text); loc != nil && !kept(chunk{text: last.text[loc[0]:]}) {
			last.text = last.text[:loc[0]]
		}
	}
	out := ""
	for i, c := range chunks {
		if i > 0 {
			out += c.join
		}
		out += c.text
		if i == 0 && c.join == "" && i+1 < len(chunks) && chunks[1].join == "" {
			out += " " // a lead that was parted from its clause
		}
	}
	return out
}

// circumstanceEnd is what goes with an event at the end of its clause.
var circumstanceEnd = compile(` (?:following|including|despite|along with|as well as|because of|due to|in order to) [^,]*$`)

// ownClauseAt is the last of the chunks that begins a clause with a named subject behind a clause that can go without it; 0 for
// none.
func ownClauseAt(chunks []chunk) int {
	for i := len(chunks) - 1; i > 0; i-- {
		v, ok := finite(chunks[i].text)
		if !ok || v.start == 0 || chunks[i].join != ", but " && chunks[i].join != ", and " || !hasVerb(chunks[:i]) {
			continue
		}
		subject := strings.TrimSpace(chunks[i].text[:v.start])
		if hangingEn.MatchString(subject) || definite.MatchString(subject) || prefixAdverb(subject) {
			return 0
		}
		return i
	}
	return 0
}

// openEnd says whether the last of the chunks begin a clause whose verb is still to come: until Rome, led by Caesar.
func openEnd(chunks []chunk) bool {
	for i := len(chunks) - 1; i >= 0; i-- {
		text := chunks[i].text
		loc := openSubclause.FindStringIndex(" " + text)
		if loc == nil {
			continue
		}
		_, ok := finite(text[min(loc[1]-1, len(text)):])
		return !ok && !slices.ContainsFunc(chunks[i+1:], func(c chunk) bool { v, told := finite(c.text); return told && (v.sure || v.auxiliary) })
	}
	return false
}

// besides is how an apposition or a circumstance begins.
var besides = compile(`^(?:an? [a-z]|the [a-z]|(?:in|at|on|by|during|under|with) )`)

// anotherClause says whether a chunk surely tells something of its own behind and, rather than the end of a list.
func anotherClause(c chunk) bool {
	v, ok := finite(c.text)
	if !ok || !strings.Contains(c.join, "and ") && !strings.Contains(c.join, "but ") {
		return false
	}
	return !strings.HasPrefix(c.join, ",") || (v.auxiliary || v.sure) && v.start > 0 && !andVerb.MatchString(c.text[:v.start])
}

// shortBlank is the number of words of a blank's sentence that are read at a glance.
const shortBlank = 22

// maxBlank is the number of words of a blank's sentence from which on its reader loses the thread.
const maxBlank = 30

var (
	// equalNames are three names or more that are told together.
	equalNames = compile(`(?:` + nameClass + `,(?: (?:and|or))? (?:the )?){2,}` + nameClass + `|` + nameClass + `, (?:the )?` + nameClass + `,? (?:and|or) (?:the )?` + nameClass)
)

// participleStart begins a phrase that lost the clause it belongs to: Based around the legend.
var participleStart = compile(`^(?:[A-Z]?[a-z]+(?:ed|ing)|[Ll]ed|[Bb]uilt|[Mm]ade|[Ww]ritten|[Ss]et|[Hh]eld|[Kk]nown) (?:a|an|the|as|on|in|around|by|at|to|from|of|for|with|upon) `)

var (
	// qualifiesNoun goes on behind a name that only qualifies what comes: U.S. forces.
	qualifiesNoun = compile(`^ (?:[a-z]*(?:[a-fh-rt-xz]|[a-km-z]y)|[a-z]+ly [a-z]+)(?: |$)`)
	// ofMore goes on with what belongs to a thing's name.
	ofMore = compile(`^ of (?:the )?(?:\p{Lu}|` + nameClass + `)|^['’]s \p{Lu}`)
	// moreOfBody goes on with the rest of a body's name.
	moreOfBody = compile(`^,? (?:and|&) (?:\p{Lu}|` + nameClass + `)`)
	// pluralNext may be a verb as well, but not within a phrase.
	pluralNext = compile(`^ [a-z]+s\b`)
	inPhrase   = compile(`\b(?:of|any|various|other|by|with|from|to|against|between|into) (?:the )?$`)
)

// leadOnly has a verb behind its lead and no subject, or begins within a bracket's list.
var leadOnly = compile(`^(?i:(?:` + smallWords + `)\s+)*` + dateClass + `,? (?:had|was|were|has|is|are|\() ?|^\d+ \(`)

// ofStudy opens with the date of who found out rather than of what was found.
var ofStudy = compile(`^An? ` + dateClass + ` (?:[\p{L}\x{E400}-\x{EBFF}]+ ){0,2}(?:study|survey|poll)\b`)

// anExample ends before one of many.
var anExample = compile(`\b(?:such as|including|among them|for example,|for instance,)(?: the)? $`)

// teaches says whether a blank for what is asked is worth its reading: not too long, and nothing told together with its equals.
func teaches(text string, asked rune) bool {
	if len(strings.Fields(text)) > maxBlank || leadOnly.MatchString(text) || ofStudy.MatchString(text) || participleStart.MatchString(text) && !prepHead.MatchString(text) && !slices.ContainsFunc(chunksOf(text)[1:], hasOwnVerb) {
		return false
	}
	if before, _, _ := strings.Cut(text, string(asked)); isNameMark(asked) && anExample.MatchString(before) {
		return false
	}
	return !listedIn(text, asked)
}

// listedIn says whether what is asked is told together with its equals.
func listedIn(text string, asked rune) bool {
	return slices.ContainsFunc([]matcher{equalNames, joinedDates}, func(pattern matcher) bool {
		return slices.ContainsFunc(pattern.FindAllString(text, -1), func(list string) bool { return strings.ContainsRune(list, asked) })
	})
}
