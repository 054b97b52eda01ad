package question

import (
	"slices"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestTableOfPersons(t *testing.T) {
	table := peopleTable()
	if len(table.all) < 1000 {
		t.Errorf("%d persons", len(table.all))
	}
	for _, p := range table.all {
		if len(p.chinese) == 0 && p.english == "" || p.land == "" || p.office == noOffice || p.life.first > p.life.last {
			t.Errorf("person %+v", p)
		}
		for _, n := range p.chinese {
			written := traditionalForms().Replace(n)
			// Big5 lacks these too, which are written alike everywhere.
			if alike := strings.Map(func(r rune) rune {
				return map[bool]rune{true: -1, false: r}[strings.ContainsRune("坂堃榘煊畑麿譞", r)]
			}, written); fold(written) != fold(n) || scriptsOf(alike).simplified {
				t.Errorf("%s in traditional characters is %s", n, written)
			}
		}
	}
}

// A sentence that names nobody else gets its wrong choices from the table: of the same land and time, and of the same kind.
func TestPersonsOfTheTable(t *testing.T) {
	for _, c := range []struct {
		text, answer string
		l            language.Language
		office       func(office) bool
	}{
		{"{d:1863年5月1日=1863-05-01}，{p:曾国藩}在{l:安庆}设立军械所。", "曾国藩", language.Simplified, func(o office) bool { return o >= head && o <= soldier }},
		{"{d:1684年3月1日=1684-03-01}，{p:康熙帝}在{l:京城}设立学堂。", "康熙帝", language.Simplified, func(o office) bool { return o == ruler }},
		{"In {d:May 1863=1863-05}, {p:Ulysses S. Grant} opened a camp in {l:Memphis}.", "Ulysses S. Grant", language.English, func(o office) bool { return o >= head && o <= soldier }},
		{"In {d:May 1875=1875-05}, {p:Robert Koch} opened a laboratory in {l:Wollstein}.", "Robert Koch", language.English, func(o office) bool { return o == scholar }},
	} {
		f := factOf(t, c.text)
		card, ok := cardOf(makeFrom(c.l, "", f), deck.WhoKind, c.answer)
		if !ok || len(card.Choices) != choiceCount {
			t.Errorf("%q: choices %q", f.Sentence, card.Choices)
			continue
		}
		year := f.When[0].Date.Year()
		for _, choice := range card.Choices {
			p := peopleTable().known([]string{choice}, year, func(string) bool { return true })
			if p == nil || !c.office(p.office) || !p.fits(year) {
				t.Errorf("%q: choice %q", card.Question, choice)
			}
		}
	}
}

// Who is neither in the table nor told of with a title gets no choices: nobody knows whom to put beside him.
func TestUnknownPersonHasNoChoicesOfTheTable(t *testing.T) {
	for _, text := range []string{"{d:1863年5月1日=1863-05-01}，{p:王小二}在{l:安庆}设立茶馆。", "In {d:May 1863=1863-05}, {p:Obadiah Plum} opened a camp in {l:Memphis}."} {
		l := language.Simplified
		if strings.HasPrefix(text, "In") {
			l = language.English
		}
		for _, card := range makeFrom(l, "", factOf(t, text)) {
			if card.Kind == deck.WhoKind && len(card.Choices) > 0 {
				t.Errorf("%q: choices %q", card.Question, card.Choices)
			}
		}
	}
}

func TestPlacesOfTheirTime(t *testing.T) {
	f := factOf(t, "{d:1276年3月1日=1276-03-01}，{p:伯颜}率军攻占{l:临安}。")
	card, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhereKind, "临安")
	if !ok || len(card.Choices) != choiceCount {
		t.Errorf("choices %q", card.Choices)
	}
	for s, want := range map[string]years{"-403--225": {-403, -225}, "-37-668": {-37, 668}, "1912-1949": {1912, 1949}} {
		if got := yearsOf(s); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
	if slices.ContainsFunc(card.Choices, func(c string) bool { return c == "临安" }) {
		t.Errorf("the answer is among %q", card.Choices)
	}
}
