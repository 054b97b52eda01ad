package question

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"annals/deck"
)

//go:embed data/given.txt
var givenData string

// givenNames are the Chinese transcriptions of given names.
var givenNames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(givenData) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(line) {
			given, chinese, _ := strings.Cut(word, "=")
			m[given] = chinese
		}
	}
	return m
})

// style is where a name's form comes from.
type style uint8

const (
	anyStyle     style = iota
	chineseStyle       // a surname of one character: of China and of its neighbours
	japaneseStyle
	westernStyle
)

// easternLands are the lands whose people bear other names than those of Europe and its daughters.
var easternLands = map[style][]string{
	chineseStyle:  {"China", "Taiwan", "Hong Kong", "Joseon", "South Korea", "North Korea", "Vietnam", "South Vietnam", "Goguryeo", "Goryeo", "Singapore"},
	japaneseStyle: {"Japan"},
	anyStyle: {"Mongolia", "Burma", "Cambodia", "Thailand", "Indonesia", "Malaysia", "India", "Pakistan", "Iran", "Persia", "Iraq", "Syria", "Egypt", "Libya", "Turkey",
		"Ottoman Empire", "Arabs", "Africa", "Rome", "Greece", "Byzantine Empire", "Franks", "Vatican"},
}

// styleOf is the style of the names of a land.
func styleOf(land string) style {
	for s, list := range easternLands {
		if slices.Contains(list, land) {
			return s
		}
	}
	return westernStyle
}

// nameStyle is the style of a person's name as it is written; anyStyle where the writing does not tell.
func nameStyle(n string) style {
	first := firstRune(n)
	switch {
	case isLatin(first):
		given, _, full := strings.Cut(n, " ")
		if _, western := givenNames()[given]; full && (western || strings.HasSuffix(given, ".")) {
			return westernStyle
		}
		return anyStyle
	case strings.ContainsAny(n, "·•‧・"):
		return westernStyle
	case transcribed(n):
		return westernStyle
	case hanStyle(n):
		return chineseStyle
	case width(n) >= 3 && width(n) <= 5:
		return japaneseStyle
	}
	return anyStyle
}

// transcribed says whether a name in Han characters is written with those that only stand for sounds.
func transcribed(n string) bool {
	all, sound := 0, 0
	for _, r := range fold(n) {
		if all++; strings.ContainsRune(sounds, r) {
			sound++
		}
	}
	return all >= 3 && 4*sound >= 3*all
}

// addLand counts a fact for a land that the source tells of.
func (m *maker) addLand(source deck.SourceID, land string, facts int) {
	if m.lands[source] == nil {
		m.lands[source] = map[string]int{}
	}
	m.lands[source][land] += facts
}

// homelands are the lands that the answer may be of, likeliest first: those of the style of its name which the article tells of.
// They are empty where several are as likely, and nothing tells which. Who knows, makes or plays is known abroad as well: where the
// article tells of no land at all, any of the West will do.
func (c choosing) homelands(does office) []string {
	told, kind := c.m.lands[c.fact.Source], c.styleOfAnswer()
	if kind == chineseStyle && !c.lang.Chinese() || kind == anyStyle && (c.lang.Chinese() || does.governs() || strings.Contains(c.card.Answer, " ")) {
		return nil
	}
	var lands []string
	most := 0 // facts of a land whose people bear other names
	for land, facts := range told {
		if kind == anyStyle || styleOf(land) == kind {
			lands = append(lands, land)
		} else {
			most = max(most, facts)
		}
	}
	slices.SortFunc(lands, func(x, y string) int { return cmp.Or(told[y]-told[x], strings.Compare(x, y)) })
	switch {
	case len(lands) == 0 && len(told) == 0 && kind == chineseStyle:
		return []string{"China"}
	case len(lands) == 0 && len(told) == 0 && kind == westernStyle && !does.governs():
		return []string{"United Kingdom", "United States", "France", "Germany"}
	case len(lands) == 0, kind == chineseStyle && told[lands[0]] < most:
		return nil
	case len(lands) > 1 && kindredOf(lands[0])[0] != kindredOf(lands[1])[0] && (kind != westernStyle && told[lands[0]] == told[lands[1]] || kind == anyStyle && told[lands[0]] < 2*told[lands[1]]):
		return nil
	case kind == westernStyle || kind == anyStyle:
		kin := kindredOf(lands[0])
		return append(lands[:1:1], slices.DeleteFunc(slices.Clone(kin), func(land string) bool { return land == lands[0] })...)
	}
	return lands[:1]
}

// withTheWest adds the other lands of the West to one of them: who knows, makes or explores is known abroad, and a land may have
// too few of a time.
func withTheWest(lands []string, does office) []string {
	if len(lands) == 0 || does.governs() || does == ruler || does == athlete || styleOf(lands[0]) != westernStyle {
		return lands
	}
	west := []string{"United Kingdom", "United States", "France", "Germany", "Italy", "Austria", "Russia", "Netherlands", "Spain", "Sweden", "Norway", "Denmark", "Poland", "Portugal"}
	return append(slices.Clone(lands), west...)
}

// styleOfAnswer is the style of the answer's name, or where its last part alone is given, of the whole.
func (c choosing) styleOfAnswer() style {
	kind := nameStyle(c.card.Answer)
	if p, ok := c.profileOf(whoRole, c.card.Answer); ok && kind == anyStyle {
		for _, n := range p.names {
			if s := nameStyle(n); s != anyStyle && isLatin(firstRune(n)) == isLatin(firstRune(c.card.Answer)) {
				kind = s
			}
		}
	}
	return kind
}

// kindredOf are the lands where the same names are borne.
func kindredOf(land string) []string {
	for _, kin := range [][]string{
		{"United Kingdom", "United States", "Canada", "Australia", "Ireland"}, {"Germany", "Austria"}, {"Spain", "Latin America", "Mexico", "Argentina", "Cuba"},
		{"Norway", "Sweden", "Denmark"}, {"Portugal", "Brazil"}, {"Russia", "Ukraine"},
	} {
		if slices.Contains(kin, land) {
			return kin
		}
	}
	return []string{land}
}
