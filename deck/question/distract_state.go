package question

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"annals/deck"
)

// choosing is what the wrong choices of one card are checked against.
type choosing struct {
	asker
	card deck.Card
	year int
	told string // the sentence, what the card shows and the sentences of that time, folded
}

func (a asker) choosing(card deck.Card) choosing {
	on := a.fact.When[0].Date
	if i := slices.IndexFunc(a.fact.When, func(w deck.When) bool { return w.Date.HasYear() }); i >= 0 {
		on = a.fact.When[i].Date
	}
	told := append([]string{a.fact.Sentence, card.Question}, card.Context...)
	for _, i := range a.m.factsOf[a.fact.Source] {
		if slices.ContainsFunc(a.m.facts[i].When, func(w deck.When) bool { return w.Date.Overlaps(on) }) {
			told = append(told, a.m.facts[i].Sentence)
		}
	}
	return choosing{a, card, on.Year(), fold(strings.Join(told, " "))}
}

// tells says whether a name stands in what is shown, in the sentence or in one of that time, and may thus be true as well.
func (c choosing) tells(n string) bool { return holdsName(c.told, fold(n)) }

// tellsState is tells for all names of a state and for its character: 访华, 中韩.
func (c choosing) tellsState(s state) bool {
	if slices.ContainsFunc(s.names(), c.tells) {
		return true
	}
	return s.short != "" && slices.ContainsFunc(statePair.FindAllString(c.told, -1), func(pair string) bool { return strings.Contains(pair, s.short) })
}

// manyDo are events that many states share: for such a question another state may well be true.
var manyDo = regexp.MustCompile(`加入|宣战|独立|承认|参战|成员|会员|\bjoin|declar|independ|recogni|member|同时`)

// signs are events that many states share within a year, though hardly on one day.
var signs = regexp.MustCompile(`签署|签订|缔结|\bsign(?:ed|s)?\b|treaty|\bpact`)

// states are the states that may be mistaken for one in a year, likeliest first: those that the article tells of, those of
// the region, the powers of the time.
func (c choosing) states(of int) []int {
	t := neighbourTable()
	question := fold(c.card.Question)
	date := c.fact.When[0].Date
	if manyDo.MatchString(question) || signs.MatchString(question) && date.Last()-date.First() > 31 {
		return nil
	}
	rank := func(i int) int {
		s, base := t.states[i], t.states[of]
		switch {
		case c.m.told[c.fact.Source][i]:
			return 0
		case s.region == base.region:
			return 1
		case s.power && base.power, nextTo[s.region] == base.region || nextTo[base.region] == s.region:
			return 2
		case s.power:
			return 3
		}
		return 4
	}
	var fit []int
	for i, s := range t.states {
		if i == of || !s.in.hold(c.year) || rank(i) == 4 || c.tellsState(s) || related(s.names(), t.states[of].names()) {
			continue
		}
		fit = append(fit, i)
	}
	slices.SortStableFunc(fit, func(i, j int) int {
		return cmp.Or(cmp.Compare(rank(i), rank(j)), cmp.Compare(c.dice(t.states[i].english), c.dice(t.states[j].english)))
	})
	return fit
}

// nextTo are regions whose states act in each other's affairs.
var nextTo = map[string]string{"ea": "sea", "sa": "sea", "me": "sa", "ne": "ee", "ee": "we", "am": "we", "oc": "sea", "af": "me"}

func (c choosing) dice(n string) int { return dice(c.card.ID, bare(n), 1<<20) }

// stateChoices are three other states, written as the answer is; around puts what stands around the name back.
func (c choosing) stateChoices(n stateName, around func(string) string) []string {
	t := neighbourTable()
	var names []string
	for _, i := range c.states(n.state) {
		written := t.states[i].written(n.form, c.lang.Chinese(), c.year)
		if written == "" || n.form == shortForm && c.lang.Chinese() && abs(width(written)-width(t.states[n.state].chinese)) > 3 {
			continue
		}
		if c.lang.Chinese() {
			written = c.tableScript(written, c.card.Answer)
		}
		names = append(names, around(written))
	}
	return c.three(names)
}

// three are the first three names that differ from each other and from all right answers, or none.
func (c choosing) three(names []string) []string {
	var picked []string
	right := append([]string{c.card.Answer}, c.card.Accept...)
	for _, n := range names {
		same := func(x string) bool { return bare(x) == bare(n) }
		if slices.ContainsFunc(right, same) || slices.ContainsFunc(picked, same) || c.tells(n) {
			continue
		}
		if picked = append(picked, n); len(picked) == choiceCount {
			shuffle(picked, c.card.ID)
			return picked
		}
	}
	return nil
}

// bodyChoices are bodies of the same type in other states or provinces: 韩国政府 beside 日本政府, Finnish Government beside
// Swedish Government.
func (c choosing) bodyChoices(answer string) []string {
	t := neighbourTable()
	if n, _, rest, ok := t.stateAt(answer); ok && rest != "" {
		if province, _, after, ok := t.provinceAt(rest, n.state); ok && after != "" {
			written := strings.TrimSuffix(answer, rest)
			return c.provinceChoices(n.state, province, func(p string) string { return written + strings.TrimSuffix(p, "省") + after })
		}
		if c.lang.Chinese() || n.form == adjectiveForm || n.form == shortForm {
			return c.stateChoices(n, func(s string) string { return s + rest })
		}
	}
	if china, ok := t.byName["中国"]; ok && c.lang.Chinese() {
		if province, _, after, ok := t.provinceAt(answer, china.state); ok && after != "" {
			return c.provinceChoices(china.state, province, func(p string) string {
				if strings.HasPrefix(after, "省") {
					return p + strings.TrimPrefix(after, "省")
				}
				return strings.TrimSuffix(p, "省") + after
			})
		}
	}
	if before, of, ok := strings.Cut(answer, " of "); ok && !c.lang.Chinese() {
		of = strings.TrimPrefix(of, "the ")
		if n, yes := t.byName[bare(of)]; yes && n.form == shortForm {
			return c.stateChoices(n, func(s string) string { return before + " of " + s })
		}
	}
	return c.peerChoices(answer, "")
}

// sideChoices are for 中方 and 日军, a state's character and what it has there.
func (c choosing) sideChoices(answer string) []string {
	runes := []rune(answer)
	if len(runes) != 2 || runes[1] != '方' && fold(string(runes[1])) != "军" {
		return nil
	}
	for i, s := range neighbourTable().states {
		if s.short == fold(string(runes[0])) && s.in.hold(c.year) {
			return c.stateChoices(stateName{i, oneForm}, func(short string) string { return short + string(runes[1]) })
		}
	}
	return nil
}
