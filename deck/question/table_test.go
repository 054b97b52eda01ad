package question

import (
	"slices"
	"strings"
	"testing"
)

// inTraditional says whether a name of the tables is turned into traditional characters and back.
func inTraditional(n string) bool {
	written := traditionalForms().Replace(n)
	alike := strings.Map(func(r rune) rune { // Big5 lacks these too, which are written alike everywhere
		if strings.ContainsRune("嚈坂埗堃堺喆榘栃煊畑碁藁麿譞", r) {
			return -1
		}
		return r
	}, written)
	return fold(written) == fold(n) && !scriptsOf(alike).simplified
}

func TestLinesOfPersons(t *testing.T) {
	const oldest = 110
	table := peopleTable()
	for i, l := range table.lines {
		if i > 0 && table.lines[i-1].land > l.land {
			t.Errorf("%s stands behind %s", l.land, table.lines[i-1].land)
		}
		seen := map[string]bool{}
		for from := l.from; from < l.to; from += 1 + strings.IndexByte(peopleData[from:l.to]+" ", ' ') {
			p := table.read(i, from)
			years := p.life.last - p.life.first
			if p.life.first < -1500 || p.life.first > 2010 || p.life.last < 3000 && years > oldest {
				t.Errorf("%s %+v: years", l.land, p)
			}
			key := strings.Join(append(p.names(), string(rune(p.life.first+5000))), " ")
			if seen[key] {
				t.Errorf("%s stands twice in a line of %s", p.names()[0], l.land)
			}
			seen[key] = true
			for _, n := range p.names() {
				if !table.names.has(n) {
					t.Errorf("%s isn't found", n)
				}
			}
		}
	}
}

func TestListsOfPeers(t *testing.T) {
	table := neighbourTable().peers
	kinds := strings.Fields("- state land province prefecture county city town borough district village place pass gate street square station airport palace castle altar temple church " +
		"river lake sea ocean strait mountain island government army party organization religious dynasty people university college school hospital museum venue company bank newspaper agency club")
	for i, l := range table.lists {
		if !slices.Contains(kinds, l.kind) || l.land == "" {
			t.Errorf("list %d: kind %q, land %q", i, l.kind, l.land)
		}
		peers := l.peers()
		if len(peers) <= choiceCount {
			t.Errorf("%v: too few for a choice", peers)
		}
		seen := map[string]bool{}
		for _, p := range peers {
			names := append(slices.Clone(p.chinese), p.english...)
			if len(names) == 0 || p.in.first > p.in.last {
				t.Errorf("%s %s: %+v", l.kind, l.land, p)
				continue
			}
			if seen[names[0]] {
				t.Errorf("%s stands twice in a list of %s", names[0], l.land)
			}
			seen[names[0]] = true
			for _, n := range names {
				if !slices.Contains(table.listsOf(n), i) {
					t.Errorf("%s isn't found in %s %s", n, l.kind, l.land)
				}
			}
			for _, n := range p.chinese {
				if !inTraditional(n) {
					t.Errorf("%s in traditional characters is %s", n, traditionalForms().Replace(n))
				}
			}
		}
	}
}

// A city is or isn't the capital in a year, and bears one name.
func TestCitiesInTheirYears(t *testing.T) {
	table := neighbourTable()
	for _, s := range table.states {
		for i, c := range s.cities {
			for _, other := range s.cities[:i] {
				if other.chinese == c.chinese && other.in.first <= c.in.last && c.in.first <= other.in.last {
					t.Errorf("%s of %s in %v and %v", c.chinese, s.english, other.in, c.in)
				}
			}
			if len(table.cities.of(c.chinese)) == 0 || c.written != "" && len(table.cities.of(c.english())) == 0 {
				t.Errorf("%s isn't found", c.chinese)
			}
		}
	}
	for year, want := range map[int]bool{1676: false, 1960: true} {
		at, ok := table.cityAt("台北", year)
		if ok != want || ok && !table.states[at.state].cities[at.city].capital {
			t.Errorf("台北 in %d: %v", year, ok)
		}
	}
}
