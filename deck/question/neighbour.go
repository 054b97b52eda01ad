package question

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"annals/deck/name"
)

//go:embed data/states.txt
var stateData string

// neighbours is the table of states, cities, provinces, places and bodies that a learner may mistake for each other.
type neighbours struct {
	states   []state
	byName   map[string]stateName // by each name of a state, bare
	firsts   map[rune]bool        // what those names begin with
	cities   cityTable
	regions  [][]former // provinces, a list a state
	byState  []int      // the state of each list of regions
	peers    peerTable
	former   map[string]years   // names borne in those years only, bare
	official map[string][]years // by a state's full name, bare, when one bore it
}

// state is a state while it bears one name.
type state struct {
	region                 string
	power                  bool // acts far from home
	quiet                  bool // keeps out of the affairs of others
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

var neighbourTable = sync.OnceValue(readNeighbours)

func readNeighbours() *neighbours {
	t := &neighbours{byName: map[string]stateName{}, firsts: map[rune]bool{}, former: map[string]years{}, official: map[string][]years{}}
	for line := range strings.Lines(stateData) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		switch fields[0] {
		case "state":
			t.addState(fields[1:])
		case "provinces":
			t.byState = append(t.byState, t.byName[bare(fields[1])].state)
			t.regions = append(t.regions, formersOf(strings.Fields(fields[2])))
		case "former":
			for _, n := range formersOf(strings.Fields(fields[1])) {
				t.former[bare(n.name)] = n.in
			}
		}
	}
	t.addCities()
	t.peers = newPeerTable()
	t.addAliases()
	for n := range t.byName {
		t.firsts[firstRune(n)] = true
	}
	return t
}

func (t *neighbours) addState(f []string) {
	given := func(s string) string { return strings.TrimPrefix(s, "-") }
	region, power := strings.CutSuffix(f[0], "!")
	region, quiet := strings.CutSuffix(region, "?")
	s := state{region: region, power: power, quiet: quiet, in: yearsOf(f[1]), chinese: f[2], english: f[3], adjs: given(f[4]), short: given(f[5])}
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
	for i := range t.states {
		for _, n := range t.states[i].learnNames() {
			if _, taken := t.byName[bare(n)]; !taken && !name.IsSide(n) && !isGovernment(n) && !demonym.MatchString(upperFirst(n)) {
				t.byName[bare(n)] = stateName{i, shortForm}
			}
		}
	}
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

// learnNames keeps the state's names in the forms in which texts are searched for them, and returns those that other tables know.
func (s *state) learnNames() (aliases []string) {
	all := []string{s.chinese, s.english, s.adjs}
	for _, n := range s.full {
		all = append(all, n.name)
	}
	aliases = slices.Concat(name.Aliases(s.chinese), name.Aliases(s.english))
	all = append(all, aliases...)
	for _, n := range all {
		if n != "" && !slices.Contains(s.folded, fold(n)) {
			s.folded = append(s.folded, fold(n))
			s.bared = append(s.bared, bare(n))
		}
	}
	return aliases
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

// isSite says whether the table has a name as that of a state, a place or a body.
func isSite(n string) bool {
	t := neighbourTable()
	_, state := t.byName[bare(n)]
	return state || len(t.cities.of(n)) > 0 || t.peers.has(n)
}
