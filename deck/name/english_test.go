package name

import (
	"strings"
	"testing"

	"annals/deck/language"
)

func TestEnglish(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"In [1903], Orville Wright flew near Kitty Hawk, North Carolina.", "Orville Wright | Kitty Hawk, North Carolina"},
		{"On [May 10, 1940], Germany invaded France.", "Germany, France | France"},
		{"In [1066], William of Normandy defeated King Harold at Hastings.", "William, King Harold | Hastings"},
		{"The fort was built in [1715] by the French engineer Paul Durand.", "Paul Durand |"},
		{"In [1862], General McClellan was replaced by Ambrose Burnside.", "McClellan, Ambrose Burnside |"},
		{"The treaty was signed in Vienna on [9 June 1815].", "| Vienna"},
		{"In [1588], the Spanish fleet was beaten by the English.", "Spanish, English |"},
		{"The University of Paris was closed in [1229].", "University of Paris |"},
		{"The Battle of Austerlitz took place on [2 December 1805].", "|"},
		{"After the death of Queen Anne in [1714], George I arrived from Hanover.", "Queen Anne, George I | Hanover"},
		{"By [1950], farmers had moved to towns.", "|"},
		{"The Hudson-based company was sold in [1998].", "|"},
		{"In [1871] he moved to Chicago.", "=one | Chicago"},
		{"Stubbs drew for years, and his book, Anatomy of the Horse, appeared in [1766].", "|"},
		{"In [1921] both sides signed a truce.", "=both |"},
		{"In [1951], the headline \"Peace Comes To Korea\" was printed.", "|"},
		{"In [1969], Neil Armstrong of NASA landed on the Moon.", "Neil Armstrong |"},
		{"In [1906], US Secretary of State Paul Morton met Deputy Foreign Minister Ivan Petrov.", "Paul Morton, Ivan Petrov |"},
		{"In [1919], James Mann, R-IL, left the House.", "James Mann |"},
		{"In [1915], the 7th Cavalry Division sailed from Marseille.", "7th Cavalry Division | Marseille"},
		{"In [1943], the Chinese People's Volunteer Army crossed into northern Burma.", "Chinese People's Volunteer Army | Burma"},
		{"In [1944], Task Force Smith attacked the North Koreans.", "Task Force Smith, North Koreans |"},
		{"By [1973], the PAIGC had won.", "PAIGC |"},
		{"In [1776], finance minister Turgot was dismissed.", "Turgot |"},
		{"Toledo fell in [1936].", "| Toledo"},
		{"In [1918], the Whites won a victory over the Reds.", "Whites, Reds |"},
		{"In [1920], a treaty set the border between Finland and Russia.", "|"},
		{"In [1936], KMT Generals Zhang San and Li Si kidnapped him.", "Zhang San, Li Si |"},
		{"In [1946], troops of general Malinovsky left Harbin.", "Malinovsky | Harbin"},
		{"The liberation of Khorramshahr took place in [1982].", "| Khorramshahr"},
		{"In [1927] he set out on the Northern Expedition.", "=one |"},
		{"In [1862], the ironclad CSS Virginia attacked the Union fleet.", "Union |"},
		{"In [1950], Dong Khe fell, and troops attacked Vinh Yen.", "| Dong Khe, Vinh Yen"},
		{"In the end Edison returned to his laboratory in [1879].", "Edison |"},
		{"Emboldened by Second Bull Run, General Lee crossed the Potomac River in [1862].", "Lee | Potomac River"},
		{"In [1951], the village of Mao Khe, 20 miles north of Haiphong, was held by Vincent van Rijn.", "Vincent van Rijn | Mao Khe"},
		{"The film Das Boot ([1981]) was a success.", "|"},
		{"In his Science of Logic, [1812], Hegel argued.", "Hegel |"},
		{"In [1214], Philip won at the battle of Bouvines.", "Philip |"},
		{"In [1626], Peter Minuit sailed to New Amsterdam.", "Peter Minuit | New Amsterdam"},
		{"Until [1854], trade went through the trading post of Dejima.", "| Dejima"},
		{"In [1938], Japan changed its policy toward Thailand.", "Japan |"},
		{"The league's New York Pelicans moved to Denver in [1978].", "New York Pelicans | Denver"},
		{"In [1542], Pedro Alvar mapped the St. Martins River.", "Pedro Alvar |"},
		{"On [3 May 1911], shots were fired at London's Lime Street.", "| London, Lime Street"},
		{"In [1030], Abu al-Hasan ibn Yusuf measured the height of the sun.", "Abu al-Hasan ibn Yusuf |"},
		{"Landing at Anse in [1904], he was met by Karl Brandt.", "Karl Brandt, =one | Anse"},
		{"Defeat in [1811] at sea left Oskar Lind without a fleet.", "Oskar Lind |"},
		{"In [1905], the firm was sold to Skogby.", "Skogby |"},
		{"In [1905], the Norwegian company Ulvang printed the first atlas.", "Norwegian, Ulvang |"},
		{"A vaccine was made in [1954] under the funding of the Kolm Foundation.", "Kolm Foundation |"},
		{"In [1911] Karl Brandt died at his country house, Ulvang, Nordmark.", "Karl Brandt | Ulvang, Nordmark"},
		{"The day after its march into Norway, Karl Brandt left in [1911].", "Karl Brandt | Norway"},
		{"In [1811] they took power from the monarchy of King Olaf.", "King Olaf |"},
		{"In [1911] she won the Nobel Prize in Alchemy.", "=one |"},
		{"The first hall opened in [1792] with Johan Holm's Il Gran Mogul.", "|"},
		{"In [1879] the column crossed the river at Holm's Drift.", "| Holm's Drift"},
		{"In [1955] it was renamed Holm Engines, Limited.", "Holm Engines |"},
		{"In [1857] she finished her book Journeys and Sketches from Lapland.", "=one |"},
		{"In [2000], it was sold to water utility and media company Ulvang, which grew.", "Ulvang |"},
		{"The Blues, who won their first seats in [2014], are strong in Bergen.", "Blues | Bergen"},
		{"In [1923], Lieutenants Karl Holm and Jan Lund flew to Bergen.", "Karl Holm, Jan Lund | Bergen"},
		{"In [1962] the engineers of Ulvang Space Flight Center left Boston for New Holm.", "| Boston, New Holm"},
		{"On [3 May 1911] the ship sank off the coast of Ulvang.", "| Ulvang"},
		{"In [1962] she built a rocket at Ulvang Space Flight Center.", "=one | Ulvang Space Flight Center"},
		{"In [1542], Malik ud-din Ahmad Holm was born in Bergen.", "Malik ud-din Ahmad Holm | Bergen"},
		{"In [1959], Hawaii became a state.", "| Hawaii"},
		{"In [1838], Victoria became godmother to a prince.", "|"},
		{"In [1025], he finished a book entitled Kanun Fittib.", "=one |"},
	} {
		s := mark(c.text)
		got := summary(NewFinder(language.English).Find([]Sentence{s})[0])
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", s.Text, got, c.want)
		}
	}
}

func TestLandsThatStatesHold(t *testing.T) {
	found := NewFinder(language.English).Find([]Sentence{mark("In [1884], Dutch Papualand and the Duchy of Kolm joined the union.")})
	for _, m := range found[0] {
		if m.Kind != State {
			t.Errorf("%s is a %s", m.Name, m.Kind)
		}
	}
}

func TestSurnameAfterFullName(t *testing.T) {
	f := NewFinder(language.English)
	found := f.Find([]Sentence{mark("Ulysses Grant was born in [1822]."), mark("Grant died in [1885].")})
	if got := summary(found[1]); got != "Grant |" {
		t.Fatalf("got %s", got)
	}
	if m := found[1][0]; len(m.Aliases) != 1 || m.Aliases[0] != "Ulysses Grant" {
		t.Errorf("aliases %v, want Ulysses Grant", m.Aliases)
	}
}

func TestBodiesByTheirWord(t *testing.T) {
	for _, c := range []struct {
		text string
		want Kind
	}{
		{"In [1905], the Norwegian publisher Ulvang printed the first atlas.", Organization},
		{"In [1905], the Norwegian publisher Karl Brandt printed the first atlas.", Person},
		{"In [1905], the firm was sold to Skogby.", Organization},
		{"In [1811] they took power from the monarchy of King Olaf.", Person},
		{"In [1993], it acquired the Observer.", Organization},
	} {
		m := NewFinder(language.English).Find([]Sentence{mark(c.text)})[0]
		if i := len(m) - 1; i < 0 || m[i].Kind != c.want {
			t.Errorf("%s: %v, want a %v", c.text, m, c.want)
		}
	}
}

func TestHero(t *testing.T) {
	read := func(lines ...string) *Finder {
		f := NewFinder(language.English)
		var all []Sentence
		for _, l := range lines {
			all = append(all, mark(l))
		}
		f.Find(all)
		return f
	}
	life := read("Ada Lund was born in [1815].", "She wrote, and her notes of it made her known.", "She died in [1852].")
	ship := read("The Ada Lund sailed in [1815].", "It sank, and its crew left it. He saw her.")
	for _, c := range []struct {
		f           *Finder
		title, want string
	}{{life, "Ada Lund", "she"}, {life, "Ada Lund (writer)", "she"}, {life, "Lund Bridge", ""}, {life, "Background", ""}, {life, "Karl Holm", ""}, {ship, "Ada Lund", ""}} {
		if got := c.f.Hero(c.title); got != c.want {
			t.Errorf("Hero(%q) = %q, want %q", c.title, got, c.want)
		}
	}
}

func TestNamesInBrackets(t *testing.T) {
	for text, want := range map[string]string{
		"In [1870] a play was shown in Ulvang Hage (the Saxon Garden).": "Saxon Garden",
		"In [1870] a play was shown in Ulvang Hage (built by Holm).":    "",
	} {
		m := NewFinder(language.English).Find([]Sentence{mark(text)})[0]
		if got := strings.Join(m[0].Aliases, ","); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
