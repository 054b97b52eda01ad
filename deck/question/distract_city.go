package question

import (
	_ "embed"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/name"
)

//go:embed data/cities.txt
var cityData string

// city is a city while it bears one name, and is or isn't the capital.
type city struct {
	chinese, written string // written is the English name with | for a blank
	others           []string
	capital          bool
	in               years
	line             int // in the table: those of one line lie near each other
}

func (c *city) english() string { return strings.ReplaceAll(c.written, "|", " ") }

// site is a city and its state, by their indices.
type site struct{ state, city int }

// cityTable finds the sites of the cities in their table.
type cityTable struct {
	names *nameIndex
	froms []int  // where each city's word begins
	sites []site // of each
}

// of are the sites of the cities that bear a name, or one that means the same.
func (t cityTable) of(n string) []site {
	var found []site
	for _, n := range append([]string{n}, name.Aliases(n)...) {
		for at := range t.names.find(n) {
			i, exact := slices.BinarySearch(t.froms, at)
			if !exact {
				i--
			}
			found = append(found, t.sites[i])
		}
	}
	return found
}

func (t *neighbours) addCities() {
	t.cities.names = indexWords(cityData, false)
	at, lines := 0, 0
	for line := range strings.Lines(cityData) {
		of, list, ok := strings.Cut(line, "\t")
		from := at + len(line) - len(list)
		at += len(line)
		if !ok || line[0] == '#' {
			continue
		}
		state := t.byName[bare(of)].state
		lines++
		for word := range strings.SplitSeq(strings.TrimSuffix(list, "\n"), " ") {
			n, in, _ := strings.Cut(word, "@")
			chinese, english, _ := strings.Cut(n, "/")
			chinese, capital := strings.CutPrefix(chinese, "*")
			names := strings.Split(chinese, "=")
			t.cities.froms, t.cities.sites = append(t.cities.froms, from), append(t.cities.sites, site{state, len(t.states[state].cities)})
			t.states[state].cities = append(t.states[state].cities, city{names[0], english, names[1:], capital, yearsOf(in), lines})
			from += len(word) + 1
		}
	}
}

// cityAt is the city that bore a name in a year; false where none did.
func (t *neighbours) cityAt(n string, year int) (site, bool) {
	for _, at := range t.cities.of(n) {
		if t.states[at.state].cities[at.city].in.hold(year) {
			return at, true
		}
	}
	return site{}, false
}

// cityChoices are cities that may be mistaken for one: for a capital other capitals where another state acts too, else cities of
// its state; those that the article tells of first. Each gets the ending that the answer has: 市.
func (c choosing) cityChoices(answer site, ending string) []string {
	t := neighbourTable()
	home := t.states[answer.state]
	capital := home.cities[answer.city].capital && ending == "" && c.abroad(home.english)
	toldOf := c.m.toldCity[c.fact.Source]
	rank := func(s, n int) int {
		other := &t.states[s].cities[n]
		told := toldOf[site{s, n}]
		near := t.states[s].region == home.region
		switch {
		case capital && other.capital && told && (near || beside(t.states[s].region, home.region)), !capital && s == answer.state && told:
			return 0
		case capital && other.capital && near, !capital && s == answer.state && !other.capital && other.line == home.cities[answer.city].line:
			return 1
		case capital && other.capital && beside(t.states[s].region, home.region), capital && s == answer.state, s == answer.state:
			return 2
		}
		return 3
	}
	var sites []site
	var fit []option
	for s := range t.states {
		for n := range t.states[s].cities {
			if r := rank(s, n); r < 3 && (site{s, n}) != answer && t.states[s].cities[n].in.hold(c.year) {
				fit = append(fit, option{r, len(sites)})
				sites = append(sites, site{s, n})
			}
		}
	}
	written := func(i int) string {
		other := &t.states[sites[i].state].cities[sites[i].city]
		n := other.english()
		if c.lang.Chinese() {
			n = c.tableScript(other.chinese, c.card.Answer)
		}
		return strings.TrimSuffix(n, ending) + ending
	}
	return c.three(func(yield func(string) bool) {
		for i := range c.likeliest(fit, written) {
			other := &t.states[sites[i].state].cities[sites[i].city]
			if n := written(i); n != ending && !c.tells(other.chinese) && !slices.ContainsFunc(other.others, c.tells) && !c.tellsSome(other.english()) && !yield(n) {
				return
			}
		}
	})
}

// citiesBehind are other cities of the state that stands before the city in the answer: 美国洛杉矶.
func (c choosing) citiesBehind(before, inner string) []string {
	t := neighbourTable()
	stem := strings.TrimSuffix(inner, "市")
	at, ok := t.cityAt(stem, c.year)
	if !ok {
		return nil
	}
	picked := c.cityChoices(at, strings.TrimPrefix(inner, stem))
	for i, n := range picked {
		if other, ok := t.cityAt(strings.TrimSuffix(n, "市"), c.year); !ok || other.state != at.state {
			return nil
		}
		picked[i] = before + n
	}
	return picked
}

// abroad says whether the fact names another state than one, or a city of another.
func (c choosing) abroad(home string) bool {
	t := neighbourTable()
	foreign := func(n string) bool {
		if s, _, _, ok := t.stateAt(n); ok {
			return landOf(t.states[s.state].english, c.year) != landOf(home, c.year)
		}
		at, ok := t.cityAt(n, c.year)
		return ok && landOf(t.states[at.state].english, c.year) != landOf(home, c.year)
	}
	return slices.ContainsFunc(c.fact.Who, func(w deck.Who) bool { return foreign(w.Name) }) ||
		slices.ContainsFunc(c.fact.Where, func(w deck.Where) bool { return foreign(w.Name) })
}
