package question

import (
	"cmp"
	"slices"
	"strings"
)

// provinceAt is the province that text begins with, without 省, and the rest.
func (t *neighbours) provinceAt(text string, of int) (province, written, rest string, ok bool) {
	folded := fold(text)
	for i, list := range t.regions {
		for _, p := range list {
			stem := strings.TrimSuffix(p.name, "省")
			if t.byState[i] == of && strings.HasPrefix(folded, stem) {
				at := byteOf(text, width(stem))
				return p.name, text[:at], text[at:], true
			}
		}
	}
	return "", "", "", false
}

// provinceChoices are other provinces of the same state.
func (c choosing) provinceChoices(of int, answer string, around func(string) string) []string {
	t := neighbourTable()
	var names []string
	for i, list := range t.regions {
		for _, p := range list {
			stem := strings.TrimSuffix(p.name, "省")
			if t.byState[i] == of && p.name != answer && p.in.hold(c.year) && !c.tells(stem) {
				names = append(names, c.tableScript(p.name, c.card.Answer))
			}
		}
	}
	c.byDice(names)
	for i, n := range names {
		names[i] = around(n)
	}
	return c.three(slices.Values(names))
}

func (c choosing) byDice(names []string) {
	slices.SortFunc(names, func(x, y string) int { return cmp.Or(cmp.Compare(c.dice(x), c.dice(y)), cmp.Compare(x, y)) })
}

// peerChoices are other bodies or places of one kind, with what stands before the name.
func (c choosing) peerChoices(answer, before string) []string {
	t := neighbourTable()
	list, ok := t.peerOf[bare(answer)]
	if _, state := t.byName[bare(answer)]; !ok || (state || asksCountry.MatchString(c.card.Question)) && c.shared() {
		return nil
	}
	var names []string
	for _, p := range t.peers[list] {
		if bare(p.chinese) == bare(answer) || bare(withoutEnding(p.chinese)) == bare(answer) || bare(p.english) == bare(answer) || !p.in.hold(c.year) || c.tellsSome(p.chinese) || c.tellsSome(p.english) {
			continue
		}
		n := p.english
		if c.lang.Chinese() {
			if n = p.chinese; withoutEnding(answer) == answer {
				n = withoutEnding(n)
			}
			n = c.tableScript(n, c.card.Answer)
		}
		if n != "" {
			names = append(names, n)
		}
	}
	c.byDice(names)
	for i, n := range names {
		names[i] = before + strings.TrimPrefix(n, before)
	}
	return c.three(slices.Values(names))
}

// asksCountry is how a question asks for a country.
var asksCountry = compile(`哪个国家|哪個國家|国名|國名|[Ww]hich country|in the country`)

// cityChoices are cities that may be mistaken for one: for a capital other capitals, for another city those of its state; those
// that the article tells of first. Each gets the ending that the answer has: 市.
func (c choosing) cityChoices(answer site, ending string) []string {
	t := neighbourTable()
	home := t.states[answer.state]
	capital := home.cities[answer.city].capital && ending == ""
	toldOf := c.m.toldCity[c.fact.Source]
	rank := func(s, n int) int {
		other := &t.states[s].cities[n]
		told := toldOf[site{s, n}]
		near := t.states[s].region == home.region
		switch {
		case capital && other.capital && told && (near || beside(t.states[s].region, home.region)), !capital && s == answer.state && told:
			return 0
		case capital && other.capital && near, !capital && s == answer.state && !other.capital:
			return 1
		case capital && other.capital && beside(t.states[s].region, home.region), capital && s == answer.state, s == answer.state:
			return 2
		case capital && other.capital, near && !other.capital:
			return 3
		}
		return 4
	}
	var sites []site
	var fit []option
	for s := range t.states {
		for n := range t.states[s].cities {
			if r := rank(s, n); r < 4 && (site{s, n}) != answer && t.states[s].cities[n].in.hold(c.year) {
				fit = append(fit, option{r, len(sites)})
				sites = append(sites, site{s, n})
			}
		}
	}
	written := func(i int) string {
		other := &t.states[sites[i].state].cities[sites[i].city]
		n := strings.ReplaceAll(other.english, "|", " ")
		if c.lang.Chinese() {
			n = c.tableScript(other.chinese, c.card.Answer)
		}
		return strings.TrimSuffix(n, ending) + ending
	}
	return c.three(func(yield func(string) bool) {
		for i := range c.likeliest(fit, written) {
			other := &t.states[sites[i].state].cities[sites[i].city]
			if !c.tells(other.chinese) && !c.tells(other.english) && !yield(written(i)) {
				return
			}
		}
	})
}
