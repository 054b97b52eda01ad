package question

import (
	"cmp"
	_ "embed"
	"iter"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/people.txt
var peopleData string

// persons is the table of persons. They are read where they are asked for.
type persons struct {
	names *nameIndex // with the last words of English names
	lines []personLine
}

// personLine is persons of one land and office, who come nearest to each other.
type personLine struct {
	land     string
	office   office
	from, to int // in the text
}

// person is one of the table.
type person struct {
	at      int      // where the table has it
	chinese []string // the usual name, then those of other regions; empty for none
	written string   // the English name with | for a blank, "" for none
	life    years    // of a ruler, the reign
	line    int
	land    string
	office  office
}

// english is the English name, "" for none.
func (p *person) english() string { return strings.ReplaceAll(p.written, "|", " ") }

// names are all names in both languages.
func (p *person) names() []string {
	if p.written == "" {
		return p.chinese
	}
	return append(slices.Clone(p.chinese), p.english())
}

var peopleTable = sync.OnceValue(func() *persons {
	t := &persons{names: indexWords(peopleData, true)}
	at := 0
	for text := range strings.Lines(peopleData) {
		land, rest, _ := strings.Cut(text, "\t")
		does, list, ok := strings.Cut(rest, "\t")
		if ok && text[0] != '#' {
			from := at + len(text) - len(list)
			t.lines = append(t.lines, personLine{land, officeNames[does], from, from + len(strings.TrimSuffix(list, "\n"))})
		}
		at += len(text)
	}
	return t
})

// of are the persons of a line who may be thought to have acted in a year.
func (t *persons) of(line, year int) iter.Seq[*person] {
	return func(yield func(*person) bool) {
		l := t.lines[line]
		for from := l.from; from < l.to; {
			word, _, _ := strings.Cut(peopleData[from:l.to], " ")
			if p := (person{life: lifeOf(word[strings.IndexByte(word, '@')+1:]), office: l.office}); p.fits(year) && !yield(t.read(line, from)) {
				return
			}
			from += len(word) + 1
		}
	}
}

// read reads 肯尼迪=甘迺迪/John|F.|Kennedy@1917-1963.
func (t *persons) read(line, at int) *person {
	l := t.lines[line]
	word, _, _ := strings.Cut(peopleData[at:l.to], " ")
	written, in, _ := strings.Cut(word, "@")
	chinese, english, _ := strings.Cut(written, "/")
	p := &person{at: at, life: lifeOf(in), line: line, land: l.land, office: l.office}
	if chinese != "-" {
		p.chinese = strings.Split(chinese, "=")
	}
	if english != "-" {
		p.written = english
	}
	return p
}

// bearers are those who bear a name.
func (t *persons) bearers(n string) iter.Seq[*person] {
	return func(yield func(*person) bool) {
		for at := range t.names.find(n) {
			line, _ := slices.BinarySearchFunc(t.lines, at, func(l personLine, at int) int { return cmp.Compare(l.to, at) })
			from := max(t.lines[line].from, 1+strings.LastIndexByte(peopleData[:at], ' '))
			if p := t.read(line, from); !yield(p) {
				return
			}
		}
	}
}

// lifeOf reads 1893-1976, 1942- and -145--86.
func lifeOf(s string) years {
	const open = 1 << 20
	cut := strings.Index(s[1:], "-") + 1
	first, _ := strconv.Atoi(s[:cut])
	last, err := strconv.Atoi(s[cut+1:])
	if err != nil {
		last = open
	}
	return years{first, last}
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
	grownUp    = 20  // the age from which on somebody acts
	reignsNear = 150 // years between the reigns of rulers who may be mistaken for each other
)

// fits says whether the person may be thought to have acted in a year.
func (p *person) fits(year int) bool {
	if p.office == ruler {
		return p.life.first-reignsNear <= year && year <= p.life.last+reignsNear
	}
	return p.life.first+grownUp <= year && year <= p.life.last
}

// mayDo says whether one of an office may be thought to have done what one of another did: who governs and commands does it in any
// office, but rules, knows and writes in none other.
func (o office) mayDo(does office) bool {
	return o == does || o.governs() && (does == noOffice || does.governs())
}

// like says whether those of a line may be mistaken for the person: rulers are told apart by their houses, others by what they do.
func (p *person) like(line int, does office) bool {
	return p.line == line || p.office.governs() && does.governs() || p.office != ruler && p.office == does
}

// lived is when the only one who bears the whole name was grown up, no years where nobody or several bear it.
func (t *persons) lived(n string) years {
	var in years
	for p := range t.bearers(n) {
		if !slices.ContainsFunc(p.names(), func(x string) bool { return bare(x) == bare(n) }) {
			continue
		}
		if in != (years{}) && in.last != p.life.last {
			return years{}
		}
		if in = (years{p.life.first + grownUp, p.life.last}); p.office == ruler {
			in.first = p.life.first - reignsNear
		}
	}
	return in
}

// known is the person of the table who bears one of the names in a year, by the first name that somebody bears; nil where nobody
// does or several may. A last name alone is that of a land which the article tells of.
func (t *persons) known(names []string, year int, told func(land string) bool) *person {
	for _, n := range names {
		var found *person
		for p := range t.bearers(n) {
			if !p.fits(year) || !slices.ContainsFunc(p.names(), func(x string) bool { return bare(x) == bare(n) }) && !told(p.land) {
				continue
			}
			if found != nil && found.land != p.land && found.life != p.life {
				return nil // several; one may act in two lands
			}
			if found == nil || p.life.hold(year) && !found.life.hold(year) {
				found = p
			}
		}
		if found != nil {
			return found
		}
	}
	return nil
}
