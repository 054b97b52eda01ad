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
	var all []*person
	for line := range table.lines {
		l := table.lines[line]
		for from := l.from; from < l.to; from += 1 + strings.IndexByte(peopleData[from:l.to]+" ", ' ') {
			all = append(all, table.read(line, from))
		}
	}
	if len(all) < 1000 {
		t.Errorf("%d persons", len(all))
	}
	for _, p := range all {
		if len(p.chinese) == 0 && p.english() == "" || p.land == "" || p.office == noOffice || p.life.first > p.life.last {
			t.Errorf("person %+v", p)
		}
		for _, n := range p.chinese {
			if !inTraditional(n) {
				t.Errorf("%s in traditional characters is %s", n, traditionalForms().Replace(n))
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
		{"In {d:May 1875=1875-05}, {p:Robert Koch} opened a laboratory in {l:Wollstein}.", "Robert Koch", language.English, func(o office) bool { return o == scientist }},
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

// Who stands in no table gets persons of the land that the article tells of, who do what the question tells.
func TestUnknownPersonAmongThoseOfHisCalling(t *testing.T) {
	for _, c := range []struct {
		texts  []string
		answer string
		l      language.Language
		office office
		land   string
	}{
		{[]string{"{d:1938年5月1日=1938-05-01}，{p:贺大年}率军攻占{l:太原}。", "{d:1939年5月1日=1939-05-01}，{s:中国}派人到{l:长沙}开会。"}, "贺大年", language.Simplified, soldier, "China"},
		{[]string{"In {d:May 1868=1868-05}, {p:Thomas Wickham} published a novel in {l:London}.", "In {d:June 1868=1868-06}, {s:Britain} opened a dock in {l:Liverpool}."}, "Thomas Wickham", language.English, writer, "United Kingdom"},
	} {
		var facts []deck.Fact
		for _, text := range c.texts {
			facts = append(facts, factOf(t, text))
		}
		card, ok := cardOf(makeFrom(c.l, "", facts...), deck.WhoKind, c.answer)
		if !ok || len(card.Choices) != choiceCount {
			t.Errorf("%q: choices %q", card.Question, card.Choices)
			continue
		}
		for _, choice := range card.Choices {
			p := peopleTable().known([]string{choice}, facts[0].When[0].Date.Year(), func(string) bool { return true })
			if p == nil || p.land != c.land && kindredOf(p.land)[0] != kindredOf(c.land)[0] || !p.office.mayDo(c.office) {
				t.Errorf("%q: choice %q, want %s", card.Question, choice, c.land)
			}
		}
	}
}

func TestCallings(t *testing.T) {
	for question, want := range map[string]office{
		"1950年，誰出演電影？": performer, "1450年，谁率军攻克城池？": soldier, "1990年，谁当选总统？": head, "In 1901, who published a novel?": writer,
		"In 1901, who went there?": noOffice, "In 1864, who took command of the army?": soldier,
	} {
		if got := callingOf(question); got != want {
			t.Errorf("%q: %d, want %d", question, got, want)
		}
	}
	if n := (&person{chinese: []string{"罗素"}, written: "Bertrand|Russell"}).inFull("罗素"); n != "伯特兰·罗素" {
		t.Errorf("in full %q", n)
	}
}

func TestPersonInAnotherTranscription(t *testing.T) {
	f := factOf(t, "{d:1946年5月1日=1946-05-01}，{p:詹姆斯·史都华}主演{l:纽约}的一部电影。")
	card, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhoKind, "詹姆斯·史都华")
	if !ok || len(card.Choices) != choiceCount {
		t.Errorf("%q: choices %q", card.Question, card.Choices)
	}
	for _, c := range card.Choices {
		if !strings.Contains(c, "·") {
			t.Errorf("%q stands out", c)
		}
	}
}
