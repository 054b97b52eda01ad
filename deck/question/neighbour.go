package question

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"annals/deck/name"
)

//go:embed data/neighbours.txt
var neighbourData string

// neighbours is the table of states, cities, provinces and bodies that a learner may mistake for each other.
type neighbours struct {
	states   []state
	byName   map[string]stateName // by each name of a state, bare
	firsts   map[rune]bool        // what those names begin with
	cities   map[string]site      // by each name of a city, bare
	regions  [][]former           // provinces, a list a state
	byState  []int                // the state of each list of regions
	peers    [][]peer
	peerOf   map[string]int     // by each name, bare: index of peers
	former   map[string]years   // names borne in those years only, bare
	official map[string][]years // by a state's full name, bare, when one bore it
}

// state is a state while it bears one name.
type state struct {
	region                 string
	power                  bool // acts far from home
	in                     years
	chinese, english, adjs string
	short                  string   // the characters that stand for it beside others, the usual one first
	full                   []former // official names
	cities                 []city
	folded, bared          []string // all names, for finding them in texts
}

// years are the first and the last year of something.
type years struct{ first, last int }

func (y years) hold(year int) bool { return y.first <= year && year <= y.last }

// former is a name and the years when it was borne.
type former struct {
	name string
	in   years
}

type city struct {
	chinese, english string
	capital          bool
	in               years
}

// site is a city and its state, by their indices.
type site struct{ state, city int }

// form is how a state's name is written.
type form uint8

const (
	shortForm     form = iota // 中国, China
	fullForm                  // 中华人民共和国
	adjectiveForm             // Chinese
	oneForm                   // 中
)

type stateName struct {
	state int
	form  form
}

var neighbourTable = sync.OnceValue(func() *neighbours {
	t := &neighbours{byName: map[string]stateName{}, firsts: map[rune]bool{}, cities: map[string]site{}, peerOf: map[string]int{}, former: map[string]years{}, official: map[string][]years{}}
	for line := range strings.Lines(neighbourData) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		switch fields[0] {
		case "state":
			t.addState(fields[1:])
		case "cities":
			t.addCities(fields[1], strings.Fields(fields[2]))
		case "provinces":
			t.byState = append(t.byState, t.byName[bare(fields[1])].state)
			t.regions = append(t.regions, formersOf(strings.Fields(fields[2])))
		case "peers":
			t.addPeers(strings.Fields(fields[1]))
		case "former":
			for _, n := range formersOf(strings.Fields(fields[1])) {
				t.former[bare(n.name)] = n.in
			}
		}
	}
	t.addAliases()
	for n := range t.byName {
		t.firsts[firstRune(n)] = true
	}
	return t
})

func (t *neighbours) addState(f []string) {
	given := func(s string) string { return strings.TrimPrefix(s, "-") }
	region, power := strings.CutSuffix(f[0], "!")
	s := state{region: region, power: power, in: yearsOf(f[1]), chinese: f[2], english: f[3], adjs: given(f[4]), short: given(f[5])}
	for full := range strings.SplitSeq(given(f[6]), ", ") {
		if n, in, ok := strings.Cut(full, " "); ok {
			s.full = append(s.full, former{n, yearsOf(in)})
			t.official[bare(n)] = append(t.official[bare(n)], yearsOf(in))
		}
	}
	at := len(t.states)
	t.states = append(t.states, s)
	learn := func(n string, f form) {
		if _, taken := t.byName[bare(n)]; !taken && n != "" {
			t.byName[bare(n)] = stateName{at, f}
		}
	}
	learn(s.chinese, shortForm)
	learn(s.english, shortForm)
	learn("the "+s.english, shortForm)
	learn(s.adjs, adjectiveForm)
	for _, n := range s.full {
		learn(n.name, fullForm)
	}
}

// addAliases learns the other names of the states, once their own are known.
func (t *neighbours) addAliases() {
	for i, s := range t.states {
		t.states[i].learnNames()
		for _, n := range append(name.Aliases(s.chinese), name.Aliases(s.english)...) {
			if _, taken := t.byName[bare(n)]; !taken && !name.IsSide(n) && !isGovernment(n) && !demonym.MatchString(upperFirst(n)) {
				t.byName[bare(n)] = stateName{i, shortForm}
			}
		}
	}
}

func (t *neighbours) addCities(of string, list []string) {
	at := t.byName[bare(of)].state
	for _, f := range formersOf(list) {
		chinese, english, _ := strings.Cut(f.name, "/")
		chinese, capital := strings.CutPrefix(chinese, "*")
		t.states[at].cities = append(t.states[at].cities, city{chinese, english, capital, f.in})
		for _, n := range append([]string{chinese, english}, name.Aliases(chinese)...) {
			if _, taken := t.cities[bare(n)]; !taken && n != "" {
				t.cities[bare(n)] = site{at, len(t.states[at].cities) - 1}
			}
		}
	}
}

// peer is one of the places or bodies of a kind.
type peer struct {
	chinese, english string // "" for none
	in               years
}

// addPeers reads names in one language, or in both with a slash between them; - for none.
func (t *neighbours) addPeers(list []string) {
	var peers []peer
	for _, f := range formersOf(list) {
		chinese, english, both := strings.Cut(f.name, "/")
		if !both && isLatin(firstRune(chinese)) {
			chinese, english = "", chinese
		}
		p := peer{strings.TrimPrefix(chinese, "-"), english, f.in}
		for _, n := range []string{p.chinese, p.english, withoutEnding(p.chinese)} {
			if _, taken := t.peerOf[bare(n)]; !taken && n != "" {
				t.peerOf[bare(n)] = len(t.peers)
			}
		}
		peers = append(peers, p)
	}
	t.peers = append(t.peers, peers)
}

// withoutEnding is a place's name without the ending that may be left out.
func withoutEnding(n string) string {
	if width(n) < 4 {
		return n
	}
	return strings.TrimSuffix(strings.TrimSuffix(n, "州"), "省")
}

// formersOf reads names with their years after an @; | stands for a blank.
func formersOf(list []string) []former {
	var out []former
	for _, word := range list {
		n, in, _ := strings.Cut(word, "@")
		out = append(out, former{strings.ReplaceAll(n, "|", " "), yearsOf(in)})
	}
	return out
}

// yearsOf reads 1912-1949, 1949- or -1949, and -403--225 before the common era; an empty text is all years.
func yearsOf(s string) years {
	const always = 1 << 20
	cut := strings.LastIndex(s, "-")
	if twice := strings.Index(s, "--"); twice >= 0 {
		cut = twice
	}
	if cut < 0 {
		return years{-always, always}
	}
	y := years{-always, always}
	if n, err := strconv.Atoi(s[:cut]); err == nil {
		y.first = n
	}
	if n, err := strconv.Atoi(s[cut+1:]); err == nil {
		y.last = n
	}
	return y
}

// written is the state's name of a form in a year, in Chinese or English; "" where it has none.
func (s state) written(f form, chinese bool, year int) string {
	switch {
	case f == fullForm && chinese:
		for _, n := range s.full {
			if n.in.hold(year) {
				return n.name
			}
		}
		return ""
	case f == oneForm:
		return firstOf(s.short)
	case f == adjectiveForm:
		return s.adjs
	case chinese:
		return s.chinese
	}
	return s.english
}

// firstOf is the first character of s.
func firstOf(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// learnNames keeps the state's names in the forms in which texts are searched for them.
func (s *state) learnNames() {
	all := []string{s.chinese, s.english, s.adjs}
	for _, n := range s.full {
		all = append(all, n.name)
	}
	all = append(append(all, name.Aliases(s.chinese)...), name.Aliases(s.english)...)
	for _, n := range all {
		if n != "" && !slices.Contains(s.folded, fold(n)) {
			s.folded = append(s.folded, fold(n))
			s.bared = append(s.bared, bare(n))
		}
	}
}

// related says whether a name of one state holds a name of the other.
func (s *state) related(other *state) bool {
	return slices.ContainsFunc(s.bared, func(x string) bool {
		return slices.ContainsFunc(other.bared, func(y string) bool { return strings.Contains(x, y) || strings.Contains(y, x) })
	})
}

// current is the row of a state in a year, by its index in any year; none where there was no such state.
func (t *neighbours) current(of, year int) (int, bool) {
	at := slices.IndexFunc(t.states, func(s state) bool {
		return s.chinese == t.states[of].chinese && s.in.hold(year) || s.english == t.states[of].english && s.in.hold(year)
	})
	return at, at >= 0
}

// stateAt is the longest name of a state that text begins with, and the rest.
func (t *neighbours) stateAt(text string) (n stateName, written, rest string, ok bool) {
	const longest = 40
	if first := barest(text); first != 0 && !t.firsts[first] {
		return n, "", "", false
	}
	for i := range text {
		if i > longest {
			break
		}
		if i > 0 && (!isLatin(firstRune(text)) || text[i] == ' ') {
			if found, yes := t.byName[bare(text[:i])]; yes {
				n, written, rest, ok = found, text[:i], text[i:], true
			}
		}
	}
	if found, yes := t.byName[bare(text)]; yes {
		n, written, rest, ok = found, text, "", true
	}
	return n, written, rest, ok
}
