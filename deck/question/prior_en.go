package question

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/name"
)

// priorTheme is the thing that the sentence before tells of, if it names nothing else that a pronoun could stand for: its subject,
// where it only says what that is or what was done to it.
func (a asker) priorTheme() theme {
	at := strings.Index(a.fact.Context, a.fact.Sentence)
	if at <= 0 {
		return theme{}
	}
	before := sentencesOf(a.fact.Context[:at])
	for i := len(before) - 1; i >= 0; i-- {
		if goesOnIt.MatchString(before[i]) && i > 0 {
			continue
		}
		m := toldOf.FindStringSubmatch(dropBrackets(before[i]))
		if m == nil || byOther.MatchString(m[2]) || plainWord(m[1]) || expletive.MatchString(m[1]) || a.isPerson(m[1]) {
			return theme{}
		}
		t := theme{name: lowerArticle(m[1])}
		if what := whatThing.FindStringSubmatch(m[2]); what != nil && slices.Contains(thingNouns, what[1]) {
			t.nouns = append(t.nouns, what[1])
		}
		return t
	}
	return theme{}
}

// sentencesOf splits a text at the ends of its sentences.
func sentencesOf(text string) (out []string) {
	start := 0
	for _, end := range sentenceEnd.FindAllStringIndex(text, -1) {
		out = append(out, strings.TrimSpace(text[start:end[1]]))
		start = end[1]
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		out = append(out, rest)
	}
	return out
}

var (
	// goesOnIt is a sentence that goes on about the thing of the one before.
	goesOnIt = compile(`^(?:It|Its) `)
	// toldOf is a sentence that says of a named thing what it is, or what was done to it.
	toldOf = compile(`^(?:(?:In|On|By|Since|From|During) [^,]*\d[^,]*, )?((?:[Tt]he )?\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of|the|for|de|du|del)){0,5}(?: [a-z]+)?|[Tt]he [a-z]+ [a-z]+),? (?:(?:now|currently|also|first) )?(?:is|was|has been|had been|began|opened|became|started|stands|lies) (.*)$`)
	// itOrThing begins a sentence about the thing that the one before tells of.
	itOrThing = compile(`^(?:[^,]*\d,? )?(?i:it|its) |^The [a-z]+ `)
	// byOther names somebody who did it.
	byOther = compile(`\bby (?:the )?\p{Lu}`)
	// whatThing is what a thing is.
	whatThing = compile(`^(?:an?|the) (?:[\p{L}'-]+ ){0,5}?(` + strings.Join(thingNouns, "|") + `)\b`)
	// expletive is an it that stands for nothing: It was decided that.
	expletive = compile(`^(?:It|it) (?:took|seem|appear|turned|happened|remain|rained|snowed|(?:was|is|has been|had been) (?:(?:[^,]* )?(?:that|who|when|whether)\b|(?:[a-z]+ly )?(?:estimated|hoped|agreed|decided|possible|necessary|clear|likely|unclear|common|hard|difficult|easy|said|thought|not|only|here|there|during|in|at|on) ))`)
)

// plainWord says whether a subject begins with a word that has its capital only from the start of the sentence.
func plainWord(subject string) bool {
	first, rest, _ := strings.Cut(strings.TrimPrefix(subject, "The "), " ")
	return slices.Contains(capitalised, first) || pronounEn.MatchString(first) || commonWord.MatchString(first) && (rest == "" || firstRune(rest) >= 'a' && firstRune(rest) <= 'z') || prepHead.MatchString(first+" ") || subordinator.MatchString(first+" ")
}

// isPerson says whether a name is that of a person of the article.
func (a asker) isPerson(n string) bool {
	if name.SureKind(n) == name.Person || a.m.heroes[a.fact.Source] && bare(n) == bare(a.plainTitle()) {
		return true
	}
	return slices.ContainsFunc(a.m.factsOf[a.fact.Source], func(i int) bool {
		return slices.ContainsFunc(a.m.facts[i].Who, func(w deck.Who) bool {
			return w.Kind == deck.Person && (bare(w.Name) == bare(n) || strings.HasSuffix(n, " "+w.Name) || strings.HasSuffix(w.Name, " "+n))
		})
	})
}
