package question

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/name"
)

// theme is the thing that an English article is about: by its title, and by the nouns that its title or its first words give it.
type theme struct {
	name  string // as it stands in a sentence: the Kolm Museum
	nouns []string
}

// thingNouns are what articles call the thing that they are about.
var thingNouns = strings.Fields("abbey academy airport army association band bank basilica battle bridge building campaign canal castle cathedral cemetery chapel choir church city club college colony comet community company conflict congress conservatory corporation corps county dam dictionary district duchy dynasty empire expedition festival firm fleet fort fortress foundation gallery garden hospital hotel house institute institution island journal kingdom lake laboratory league library lighthouse line magazine massacre mill mine mission monastery monument mosque mountain movement museum navy newspaper observatory opera orchestra order organisation organization palace park parliament party port prison province publisher railway rebellion regiment republic revolt revolution river road school seminary settlement siege society stadium station studio synagogue team temple theater theatre tower town trail treaty tunnel union university uprising village volcano war zoo")

// collectThemes finds the things that English articles are about.
func (m *maker) collectThemes() {
	for id, s := range m.sources {
		if s.Title == "" || m.heroes[id] || s.Language.Chinese() {
			continue
		}
		if t := m.themeOf(id, plainTitle(s.Title)); len(t.nouns) > 0 {
			m.themes[id] = t
		}
	}
}

func (m *maker) themeOf(id deck.SourceID, title string) theme {
	t := theme{name: title}
	if takesArticle.MatchString(title) {
		t.name = "the " + title
	}
	if !themeTitle.MatchString(title) || strings.HasSuffix(title, "s") {
		return t
	}
	for _, w := range strings.Fields(strings.ToLower(title)) {
		if w = strings.Trim(w, ".,"); w == "fc" || w == "f.c" || w == "afc" || w == "a.f.c" {
			w = "club"
		}
		if slices.Contains(thingNouns, w) {
			t.nouns = append(t.nouns, w)
		}
	}
	if name.SureKind(title) == name.Place && !slices.ContainsFunc(strings.Fields(strings.ToLower(title)), func(w string) bool { return slices.Contains(thingNouns, w) }) {
		t.nouns = append(t.nouns, "city", "town")
	}
	for _, i := range m.factsOf[id] {
		text := m.facts[i].Context
		if _, after, ok := strings.Cut(text, title); ok {
			if match := whatItIs.FindStringSubmatch(after); match != nil && !slices.Contains(t.nouns, match[1]) {
				t.nouns = append(t.nouns, match[1])
			}
		}
		if !strings.HasPrefix(t.name, "the ") && !strings.HasPrefix(title, "The ") && withArticle(text, title) {
			t.name = "the " + title
		}
	}
	return t
}

// takesArticle is a name that goes with an article: the Kolm Museum, the University of Bergen.
var takesArticle = compile(`^\p{Lu}.* (?:Museum|Library|Company|Bridge|Canal|River|War|Institute|Institution|Society|Academy|Orchestra|Observatory|Army|Navy|Party|Republic|Revolution|Rebellion|Dynasty|Empire|Kingdom|Expedition|Theatre|Theater|Gallery|Foundation|Association|League|Order|Railway|Tunnel|Church|Opera|Stadium|Festival|Hospital|Corporation|Laboratory|Movement|Conservatory|Union)$|^(?:University|Battle|Siege|Treaty|Kingdom|Republic|Bank|Museum|Church|Duchy|House|Order|Congress|Institute|Academy) of `)

// whatItIs goes on behind a title with what the thing is.
var whatItIs = compile(`^(?: \([^)]*\))?(?:, [^.]{1,60},)? (?:is|was) (?:an?|the) (?:[\p{L}'-]+ ){0,5}?(` + strings.Join(thingNouns, "|") + `)\b`)

// withArticle says whether text tells the title with an article, and not only as the beginning of a longer name.
func withArticle(text, title string) bool {
	_, after, ok := strings.Cut(text, " the "+title)
	return ok && !goesOnAsName.MatchString(after)
}

// goesOnAsName is how a longer name goes on.
var goesOnAsName = compile(`^(?: (?:and|&) | )?\p{Lu}|^[-–,] `)

// themeTitle is a title that is a proper name.
var themeTitle = compile(`^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and|at|in|for|de|du|la|le|van|von|on))*$`)

// followsTheme says whether the sentence before begins with the theme, or nothing stands before in the paragraph.
func (a asker) followsTheme(t theme) bool {
	before := a.before(leaks{})
	if before == "" {
		return strings.HasPrefix(a.fact.Context, a.fact.Sentence)
	}
	before = strings.TrimPrefix(strings.TrimPrefix(before, "The "), "the ")
	for _, start := range append([]string{"", "it ", "its "}, t.nouns...) {
		switch {
		case start == "":
			start = strings.ToLower(t.name)
		case !strings.HasSuffix(start, " "):
			start = "the " + start
		}
		start = strings.TrimPrefix(start, "the ")
		if len(before) >= len(start) && strings.EqualFold(before[:len(start)], start) && !bySide.MatchString(before[len(start):]) {
			return true
		}
	}
	return false
}

// bySide goes on behind a thing's name with what is only of it: the town's bank, Skogby Bank.
var bySide = compile(`^(?:['’]| \p{Lu}|-)`)

// calls says whether a noun is one for the thing.
func (t theme) calls(noun string) bool { return slices.Contains(t.nouns, noun) }

// objectThing is a thing right behind a verb in -ed, of which nothing more is said.
var objectThing = compile(`^([^,]* [a-z]+ed )(the ([a-z]+))(?:$|,| (?:in|on|and|for|from|by|until|as) )`)

// named puts the theme's name in the place of a subject that points back to it: the museum, it.
func (t theme) named(text, subject string, first bool) string {
	if t.name == "" || expletive.MatchString(text) {
		return text
	}
	noun, the := strings.CutPrefix(strings.ToLower(subject), "the ")
	switch words := strings.Fields(noun); {
	case the && slices.ContainsFunc(words, t.calls) && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(thingNouns, w) }), strings.EqualFold(subject, "it") && first:
		return upperFirst(t.name) + text[len(subject):]
	}
	if loc := objectThing.FindStringSubmatchIndex(text); loc != nil && t.calls(text[loc[4]:loc[5]]) {
		return text[:loc[3]] + t.name + text[loc[5]:]
	}
	if rest, ok := strings.CutPrefix(text, "Its "); ok && first && rest != "" {
		return upperFirst(t.name) + "'s " + rest
	}
	return text
}
