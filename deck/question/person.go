package question

import (
	_ "embed"
	"iter"
	"slices"
	"strings"
	"sync"

	"annals/deck"
	"annals/deck/name"
)

//go:embed data/people.txt
var peopleData string

// persons is the table of persons.
type persons struct {
	all    []person
	byName map[string][]int // by each name, bare, and by the last word of an English one
}

// person is one of the table. Those of a line come nearest to each other.
type person struct {
	chinese []string // the usual name, then those of other regions; empty for none
	english string   // "" for none
	life    years    // of a ruler, the reign
	line    int
	land    string
	office  office
}

var officeNames = map[string]office{
	"ruler": ruler, "head": head, "minister": minister, "diplomat": diplomat, "soldier": soldier, "scholar": scholar, "artist": artist,
}

var peopleTable = sync.OnceValue(func() *persons {
	t := &persons{byName: map[string][]int{}}
	line := 0
	for text := range strings.Lines(peopleData) {
		fields := strings.Split(strings.TrimSpace(text), "\t")
		if len(fields) != 3 || strings.HasPrefix(text, "#") {
			continue
		}
		line++
		for word := range strings.FieldsSeq(fields[2]) {
			t.add(word, person{line: line, land: fields[0], office: officeNames[fields[1]]})
		}
	}
	return t
})

// add reads 肯尼迪=甘迺迪/John|F.|Kennedy@1917-1963.
func (t *persons) add(word string, p person) {
	written, in, _ := strings.Cut(word, "@")
	chinese, english, _ := strings.Cut(written, "/")
	if chinese != "-" {
		p.chinese = strings.Split(chinese, "=")
	}
	if english != "-" {
		p.english = strings.ReplaceAll(english, "|", " ")
	}
	p.life = lifeOf(in)
	keys := slices.Clone(p.chinese)
	if words := strings.Fields(p.english); len(words) > 0 {
		keys = append(keys, p.english)
		if last := words[len(words)-1]; len(words) > 1 && last != "Emperor" {
			keys = append(keys, last)
		}
	}
	for _, key := range keys {
		t.byName[bare(key)] = append(t.byName[bare(key)], len(t.all))
	}
	t.all = append(t.all, p)
}

// lifeOf reads 1893-1976, 1942- and -145--86.
func lifeOf(s string) years {
	cut := strings.Index(s[1:], "-") + 1
	return years{yearsOf(s[:cut] + "-").first, yearsOf("-" + strings.TrimPrefix(s[cut:], "-")).last}
}

// lands are the states that are one country in other years, by their English names.
var lands = map[string]string{
	"Qing dynasty": "China", "Ming dynasty": "China", "Republic of China": "China", "Joseon": "Joseon", "Korean Empire": "Joseon",
	"Soviet Russia": "Russia", "Soviet Union": "Russia", "Russian Empire": "Russia", "Nazi Germany": "Germany", "Prussia": "Germany",
	"West Germany": "Germany", "East Germany": "Germany", "England": "United Kingdom", "Persia": "Iran", "Austrian Empire": "Austria", "Austria-Hungary": "Austria",
}

// landOf is the land of a state in a year.
func landOf(nation string, year int) string {
	if nation == "Republic of China" && year >= 1950 {
		return "Taiwan"
	}
	if land, ok := lands[nation]; ok {
		return land
	}
	return nation
}

const (
	grownUp    = 20 // the age from which on somebody acts
	reignsNear = 60 // years between the reigns of rulers who may be mistaken for each other
)

// fits says whether the person may be thought to have acted in a year.
func (p *person) fits(year int) bool {
	if p.office == ruler {
		return p.life.first-reignsNear <= year && year <= p.life.last+reignsNear
	}
	return p.life.first+grownUp <= year && year <= p.life.last
}

// mayDo says whether the person may be thought to have done what one of an office did: who governs and commands does it in any
// office, but rules, knows and writes in none other.
func (p *person) mayDo(does office) bool {
	return p.office == does || !p.alone() && (does == noOffice || does >= head && does <= soldier)
}

// alone says whether only persons of the same line are like this one: a physicist is told from a philosopher.
func (p *person) alone() bool { return p.office == ruler || p.office >= scholar }

// known is the person of the table who bears one of the names in a year, nil where none does or several may. A last name alone is
// that of a land which the article tells of.
func (t *persons) known(names []string, year int, told func(land string) bool) *person {
	var found *person
	for _, n := range names {
		for _, i := range t.byName[bare(n)] {
			p := &t.all[i]
			if !p.fits(year) || p == found || !slices.ContainsFunc(append([]string{p.english}, p.chinese...), func(x string) bool { return bare(x) == bare(n) }) && !told(p.land) {
				continue
			}
			if found != nil && found.land != p.land {
				return nil
			}
			if found == nil || p.life.hold(year) && !found.life.hold(year) {
				found = p
			}
		}
	}
	return found
}

// inTable is the answer in the table, nil where it isn't there.
func (c choosing) inTable(answer profile) *person {
	names := append([]string{c.card.Answer}, answer.names...)
	for _, n := range slices.Clone(names) {
		names = append(names, name.Aliases(n)...)
	}
	return peopleTable().known(names, c.year, func(land string) bool { return c.m.toldLand(c.fact.Source, land, c.year) })
}

// tablePersons are persons of the table who may be mistaken for the answer: of its land and its time, rather of its office, and
// written as it is. own is the answer in the table. Where neither the table nor a title tells the land there are none.
func (c choosing) tablePersons(answer profile, own *person) iter.Seq[string] {
	t := peopleTable()
	land, does := answer.nation, answer.office
	if own != nil {
		land, does = own.land, own.office
	} else if land == "" && does != noOffice && c.lang.Chinese() && hanStyle(c.card.Answer) && c.ofChina() {
		land = "China"
	}
	if land == "" || own == nil && does == ruler {
		return func(func(string) bool) {}
	}
	var fit []option
	for i := range t.all {
		p := &t.all[i]
		if p.land != land || p == own || !p.fits(c.year) || !p.mayDo(does) || own != nil && own.alone() && p.line != own.line {
			continue
		}
		if c.writtenAs(p, own) != "" {
			fit = append(fit, option{c.distance(p, own, does), i})
		}
	}
	return func(yield func(string) bool) {
		for i := range c.likeliest(fit, func(i int) string { return c.writtenAs(&t.all[i], own) }) {
			n := c.writtenAs(&t.all[i], own)
			if !slices.ContainsFunc(append([]string{t.all[i].english}, t.all[i].chinese...), c.tellsSome) && !yield(n) {
				return
			}
		}
	}
}

func (c choosing) tellsSome(n string) bool { return n != "" && c.tells(n) }

// distance ranks a person of the table: those of the same line first, then those of the office, and those of an age.
func (c choosing) distance(p, own *person, does office) int {
	born, rank := c.year-50, 0
	switch {
	case own != nil && p.line == own.line:
		born = own.life.first
	case does == noOffice || p.office == does:
		rank = 10
	default:
		rank = 20
	}
	return rank + min(9, abs(p.life.first-born)/15)
}

// writtenAs is a person's name in the form of the answer, "" where it has none.
func (c choosing) writtenAs(p, own *person) string {
	answer := c.card.Answer
	n := p.english
	if c.lang.Chinese() {
		if len(p.chinese) == 0 {
			return ""
		}
		n = p.chinese[0]
		if own != nil && len(p.chinese) > 1 && !slices.Contains(own.chinese[:min(1, len(own.chinese))], fold(answer)) {
			n = p.chinese[1]
		}
		if rulerName(n) != rulerName(answer) || !isLatin(firstRune(answer)) && hanStyle(n) != hanStyle(answer) && own == nil {
			return ""
		}
		n = c.tableScript(n, answer)
	} else if words := strings.Fields(n); !strings.Contains(answer, " ") && len(words) > 1 {
		n = partAs(words, answer, own)
	}
	if n == "" || !sameShape(n, answer) || !c.lang.Chinese() && titled(n) != titled(answer) || related([]string{n}, []string{answer}) {
		return ""
	}
	return n
}

// partAs is the part of a name that the answer is of the own one: the last, or of a ruler the first.
func partAs(words []string, answer string, own *person) string {
	if own != nil && strings.HasPrefix(own.english, answer+" ") {
		return words[0]
	}
	if last := words[len(words)-1]; own != nil && strings.HasSuffix(own.english, " "+answer) && last != "Emperor" && len(last) > 2 {
		return last
	}
	return ""
}

// titled is the title that an English name begins with.
func titled(n string) string {
	first, _, ok := strings.Cut(n, " ")
	if ok && slices.Contains([]string{"Emperor", "Empress", "King", "Queen", "Prince", "Princess", "Pope", "Saint", "Sultan", "Tsar"}, first) {
		return first
	}
	return ""
}

// toldLand says whether a source tells of a state of the land.
func (m *maker) toldLand(source deck.SourceID, land string, year int) bool {
	for state := range m.told[source] {
		if landOf(state, year) == land || strings.HasSuffix(land, " "+state) {
			return true
		}
	}
	return false
}

// ofChina says whether who bears a name of the Chinese form in this article is one of Chinese history: it tells of several whom the
// table knows, and of no other state whose people bear such names.
func (c choosing) ofChina() bool {
	const several = 3
	return c.m.chinese[c.fact.Source] >= several && !slices.ContainsFunc([]string{"Joseon", "South Korea", "North Korea", "Vietnam", "Taiwan"}, func(land string) bool {
		return c.m.toldLand(c.fact.Source, land, c.year)
	})
}
