package question

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed data/places.txt
var placeData string

//go:embed data/bodies.txt
var bodyData string

// peerTable has the places and bodies of a kind, list by list.
type peerTable struct {
	places, bodies *nameIndex
	lists          []peerList
	ends           [2][]int // where the lists of places, and those of bodies, end
}

// peerList is places or bodies of one kind, which come nearest to each other.
type peerList struct {
	kind, land string // "-" for none
	part       string // a province of the land, "" for none
	text       string
}

// peer is one of a list, with its names in each language, the usual one first.
type peer struct {
	chinese, english []string
	in               years
}

func newPeerTable() peerTable {
	t := peerTable{places: indexWords(placeData, false), bodies: indexWords(bodyData, false)}
	for i, text := range []string{placeData, bodyData} {
		at := 0
		for line := range strings.Lines(text) {
			at += len(line)
			kind, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			land, list, ok := strings.Cut(rest, "\t")
			if !ok || line[0] == '#' {
				continue
			}
			land, part, _ := strings.Cut(land, "/")
			t.lists = append(t.lists, peerList{kind, land, part, list})
			t.ends[i] = append(t.ends[i], at)
		}
	}
	return t
}

// peers are those of a list.
func (l peerList) peers() []peer {
	var all []peer
	for word := range strings.SplitSeq(l.text, " ") {
		written, in, _ := strings.Cut(word, "@")
		chinese, english, _ := strings.Cut(written, "/")
		p := peer{in: yearsOf(in)}
		if chinese != "-" {
			p.chinese = strings.Split(chinese, "=")
		}
		if english != "" {
			p.english = strings.Split(strings.ReplaceAll(english, "|", " "), "=")
		}
		all = append(all, p)
	}
	return all
}

// is says whether the peer bears a name.
func (p peer) is(n string) bool {
	for _, own := range append(slices.Clone(p.chinese), p.english...) {
		if bare(own) == bare(n) || bare(withoutEnding(own)) == bare(n) {
			return true
		}
	}
	return false
}

// listsOf are the indices of the lists that have a name.
func (t peerTable) listsOf(n string) []int {
	var found []int
	for i, names := range []*nameIndex{t.places, t.bodies} {
		for at := range names.find(n) {
			list, _ := slices.BinarySearch(t.ends[i], at+1)
			if i > 0 {
				list += len(t.ends[0])
			}
			if !slices.Contains(found, list) {
				found = append(found, list)
			}
		}
	}
	return found
}

func (t peerTable) has(n string) bool { return t.places.has(n) || t.bodies.has(n) }

// withoutEnding is a place's name without the ending that may be left out.
func withoutEnding(n string) string {
	if width(n) < 4 {
		return n
	}
	return strings.TrimSuffix(strings.TrimSuffix(n, "州"), "省")
}

// peerChoices are other bodies or places of one kind, with what stands before the name.
func (c choosing) peerChoices(answer, before string) []string {
	t := neighbourTable()
	lists := c.peerLists(answer)
	_, state := t.byName[bare(answer)]
	if len(lists) > 0 && lists[0].kind == "land" && asksCountry.MatchString(c.card.Question) && matches(tellsWar, c.card.Question) {
		return nil // a land makes war in a state's name
	}
	if len(lists) == 0 || (state || lists[0].kind == "state" || asksCountry.MatchString(c.card.Question)) && c.shared() {
		return nil
	}
	var names []string
	for _, l := range lists {
		names = append(names, c.peersOf(l, answer)...)
	}
	for i, n := range names {
		names[i] = before + strings.TrimPrefix(n, before)
	}
	return c.three(slices.Values(names))
}

// peersOf are the names of a list that are surely wrong, in the form of the answer and in the order of their dice.
func (c choosing) peersOf(l peerList, answer string) []string {
	var names []string
	for _, p := range l.peers() {
		if p.is(answer) || !p.in.hold(c.year) || slices.ContainsFunc(p.chinese, c.tellsPeer) || slices.ContainsFunc(p.english, c.tells) {
			continue
		}
		if !c.lang.Chinese() {
			if len(p.english) > 0 && !related(p.english, []string{answer}) {
				names = append(names, p.english[0])
			}
			continue
		}
		if len(p.chinese) == 0 || related(p.chinese, []string{answer}) {
			continue
		}
		n := p.chinese[0]
		if withoutEnding(answer) == answer {
			n = withoutEnding(n)
		}
		names = append(names, c.tableScript(n, c.card.Answer))
	}
	c.byDice(names)
	return names
}

// tellsPeer is tells for a name as it is and without the word for a dynasty: 唐与新罗.
func (c choosing) tellsPeer(n string) bool {
	dynasty, ok := strings.CutSuffix(n, "朝")
	return c.tells(n) || ok && strings.Contains(c.told, dynasty)
}

// peerLists are the lists of the table for an answer, nearest first: those that have it in that year and those of their kind and
// land; where none has it, those of the kind that its ending tells, in the land that the article tells of.
func (c choosing) peerLists(answer string) []peerList {
	t := neighbourTable().peers
	var lists []peerList
	for _, i := range t.listsOf(answer) {
		if l := t.lists[i]; slices.ContainsFunc(l.peers(), func(p peer) bool { return p.is(answer) && p.in.hold(c.year) }) {
			lists = append(lists, l)
		}
	}
	kind, land, part := endingKind(answer), "", ""
	if len(lists) > 0 {
		kind, land, part = lists[0].kind, lists[0].land, lists[0].part
	} else if kind != "" {
		land, part = c.landAndPart(answer)
	}
	if land == "" || land == "-" || !mixes[kind] {
		return lists
	}
	known := len(lists)
	for _, l := range t.lists {
		if l.kind == kind && l.land == land && (l.part == part || part == "" && known > 0) && !slices.Contains(lists, l) {
			lists = append(lists, l)
		}
	}
	return lists
}

// mixes are the kinds of which all lists of a land may stand beside each other.
var mixes = map[string]bool{
	"university": true, "college": true, "hospital": true, "museum": true, "newspaper": true, "bank": true, "airport": true, "station": true, "temple": true,
	"church": true, "river": true, "lake": true, "mountain": true, "county": true,
}

// endings are what tells the kind of a place or body by its name.
var endings = []struct{ suffix, kind string }{
	{"大学", "university"}, {"学院", "university"}, {"医院", "hospital"}, {"博物馆", "museum"}, {"博物院", "museum"}, {"美术馆", "museum"}, {"日报", "newspaper"},
	{"时报", "newspaper"}, {"晚报", "newspaper"}, {"银行", "bank"}, {"机场", "airport"}, {"车站", "station"}, {"寺", "temple"}, {"教堂", "church"}, {"河", "river"}, {"江", "river"},
	{"湖", "lake"}, {"山", "mountain"}, {"县", "county"}, {" university", "university"}, {" college", "college"}, {" hospital", "hospital"}, {" museum", "museum"},
	{" airport", "airport"}, {" cathedral", "church"},
}

// endingKind is the kind that the ending of a name tells, "" where it tells none.
func endingKind(n string) string {
	n = strings.ToLower(fold(n))
	for _, e := range endings {
		if strings.HasSuffix(n, e.suffix) && len(n) > len(e.suffix) {
			return e.kind
		}
	}
	if strings.HasPrefix(n, "university of ") {
		return "university"
	}
	return ""
}

// landAndPart are the land, and the province of China, that a place or body is of: which its name tells, or else the one that the
// article tells of most by far.
func (c choosing) landAndPart(answer string) (land, part string) {
	told := c.m.lands[c.fact.Source]
	land, second := "", 0
	for l, n := range told {
		switch {
		case n > told[land] || n == told[land] && l < land:
			land, second = l, told[land]
		case n > second:
			second = n
		}
	}
	if told[land] < 2*second {
		land = ""
	}
	if s, _, _, ok := neighbourTable().stateAt(answer); ok {
		land = landOf(neighbourTable().states[s.state].english, c.year)
	}
	if land == "China" {
		provinces := c.m.provinces[c.fact.Source]
		for p, n := range provinces {
			if n > provinces[part] || n == provinces[part] && p < part {
				part = p
			}
		}
	}
	if endingKind(answer) != "county" {
		part = ""
	} else if part == "" && land == "China" {
		land = ""
	}
	return land, part
}

// asksCountry is how a question asks for a country.
var asksCountry = compile(`哪个国家|哪個國家|国名|國名|[Ww]hich country|in the country`)
