package question

import (
	"slices"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestStatesOfTheTime(t *testing.T) {
	for _, c := range []struct {
		text, answer string
		never        []string
	}{
		{"{d:2005年3月1日=2005-03-01}，{s:韩国}在{l:曼谷}开设贸易办事处。", "韩国", []string{"苏联", "南斯拉夫", "清朝", "南韩"}},
		{"{d:1900年6月1日=1900-06-01}，{s:日本}在{l:天津}开设贸易办事处。", "日本", []string{"朝鲜", "韩国", "中华人民共和国", "蒙古", "苏联"}},
		{"{d:1955年4月1日=1955-04-01}，{s:苏联}在{l:德里}开设贸易办事处。", "苏联", []string{"俄罗斯", "沙俄", "纳粹德国", "俄国"}},
		{"In {d:May 1940=1940-05}, {s:Norway} sent a delegation to {l:London}.", "Norway", []string{"West Germany", "United Kingdom"}},
	} {
		f := factOf(t, c.text)
		l := language.Simplified
		if strings.HasPrefix(c.text, "In") {
			l = language.English
		}
		i := slices.IndexFunc(makeFrom(l, "", f), func(card deck.Card) bool { return card.Answer == c.answer && len(card.Choices) == choiceCount })
		if i < 0 {
			t.Errorf("%q: no card with choices for %q", f.Sentence, c.answer)
			continue
		}
		card := makeFrom(l, "", f)[i]
		for _, choice := range card.Choices {
			n, ok := neighbourTable().byName[bare(choice)]
			if _, held := neighbourTable().current(n.state, f.When[0].Date.Year()); !ok || !held || slices.Contains(c.never, choice) {
				t.Errorf("%q: choices %q", card.Question, card.Choices)
			}
		}
	}
}

func TestBodiesOfOtherStates(t *testing.T) {
	f := factOf(t, "{d:2005年3月1日=2005-03-01}，{o:韩国政府}在{l:釜山}设立办事处。")
	card, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhereKind, "韩国政府")
	if !ok || len(card.Choices) != choiceCount || slices.ContainsFunc(card.Choices, func(c string) bool { return !strings.HasSuffix(c, "政府") }) {
		t.Errorf("%q: choices %q, want three governments", card.Question, card.Choices)
	}
}

func TestEnglishBodiesOfOtherStates(t *testing.T) {
	for body, others := range map[string]string{"Finnish Government": " Government", "Finnish Peat Council": "", "Bank of Finland": ""} {
		f := factOf(t, "In {d:May 1935=1935-05}, the {o:"+body+"} opened an office in {l:Turku}.")
		card, ok := cardOf(makeFrom(language.English, "", f), deck.WhoKind, body)
		wanted := func(c string) bool { return others != "" && strings.HasSuffix(c, others) }
		if !ok || others != "" && len(card.Choices) == 0 || slices.ContainsFunc(card.Choices, func(c string) bool { return !wanted(c) }) {
			t.Errorf("%q: choices %q", card.Question, card.Choices)
		}
	}
}

func TestBodiesThatOneStateHas(t *testing.T) {
	f := factOf(t, "{d:1905年8月20日=1905-08-20}，{p:孙中山}在{l:东京}成立{o:中国同盟会}。")
	card, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhoKind, "中国同盟会")
	if !ok || slices.ContainsFunc(card.Choices, func(c string) bool { return strings.HasSuffix(c, "同盟会") }) {
		t.Errorf("%q: choices %q", card.Question, card.Choices)
	}
}

func TestWhatManyStatesDoHasNoStatesBesideIt(t *testing.T) {
	for _, text := range []string{"{d:1920年=1920}，{s:芬兰}加入国际联盟，获得承认。", "{d:1941年12月9日=1941-12-09}，{s:中国}向{s:德国}宣战。"} {
		for _, c := range makeFrom(language.Simplified, "", factOf(t, text)) {
			if _, ok := neighbourTable().byName[bare(c.Answer)]; ok && len(c.Choices) > 0 {
				t.Errorf("%q: choices %q may be right as well", c.Question, c.Choices)
			}
		}
	}
}

// A choice is told neither by what the card shows nor by a sentence of the same time, and all choices are in the answer's script.
func TestChoicesAreSurelyWrong(t *testing.T) {
	eachArticle(t, func(t *testing.T, facts []deck.Fact, cards []deck.Card) {
		for _, c := range cards {
			if c.Kind != deck.WhoKind && c.Kind != deck.WhereKind {
				continue
			}
			if n := len(c.Choices); n != 0 && n != choiceCount {
				t.Errorf("%q: %d choices", c.Question, n)
			}
			i := slices.IndexFunc(facts, func(f deck.Fact) bool { return f.ID == c.Fact })
			for _, choice := range c.Choices {
				if holdsName(fold(strings.Join(append(c.Context, c.Question), " ")), fold(choice)) {
					t.Errorf("%q shows its choice %q", c.Question, choice)
				}
				for _, f := range facts {
					if f.When[0].Date.Overlaps(facts[i].When[0].Date) && holdsName(fold(f.Sentence), fold(choice)) {
						t.Errorf("%q: %q is told of the same time", c.Question, choice)
					}
				}
			}
		}
	})
}

func TestTableOfNeighbours(t *testing.T) {
	table := neighbourTable()
	for _, s := range table.states {
		if s.in.first > s.in.last || s.chinese == "" || s.english == "" || s.region == "" {
			t.Errorf("state %+v", s)
		}
		if got := traditionalForms().Replace(s.chinese); fold(got) != fold(s.chinese) {
			t.Errorf("%s in traditional characters is %s", s.chinese, got)
		}
		for _, c := range s.cities {
			if c.in.first > c.in.last || c.chinese == "" || fold(traditionalForms().Replace(c.chinese)) != fold(c.chinese) {
				t.Errorf("city %+v of %s", c, s.english)
			}
		}
	}
	for year, want := range map[int]string{1900: "", 1992: "中华人民共和国"} {
		i, ok := table.current(table.byName["中国"].state, year)
		if !ok || table.states[i].written(fullForm, true, year) != want {
			t.Errorf("China in %d is %q, want %q", year, table.states[i].written(fullForm, true, year), want)
		}
	}
}

func TestNoCenturyAfterTheArticle(t *testing.T) {
	later := factOf(t, "{d:1985年=1985}，{p:王建国}在{l:洛阳}办学。")
	for _, body := range []string{"江海大学", "东山大学", "西湖大学", "南明大学", "北辰大学"} {
		card, ok := cardOf(makeFrom(language.Simplified, "", factOf(t, "{d:20世纪=19XX}，{o:"+body+"}急速成长。"), later), when, "20世纪")
		if !ok || len(card.Choices) == 0 {
			t.Errorf("%q without choices", card.Question)
		}
		for _, c := range card.Choices {
			if c > "20世纪" {
				t.Errorf("%q: choices %q", card.Question, card.Choices)
			}
		}
	}
}

func TestNoGovernmentBesideOneOfTwoSides(t *testing.T) {
	f := factOf(t, "{d:1991年5月1日=1991-05-01}，{o:中华民国政府}在{l:釜山}设立办事处。")
	if card, _ := cardOf(makeFrom(language.Simplified, "", f), deck.WhereKind, "中华民国政府"); card.Question == "" || len(card.Choices) > 0 {
		t.Errorf("%q: choices %q", card.Question, card.Choices)
	}
}

func TestDynastiesBesideADynasty(t *testing.T) {
	f := factOf(t, "{d:1390年=1390}，{s:明朝}派人到{l:沈阳}建立卫所。")
	card, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhoKind, "明朝")
	if !ok || len(card.Choices) != choiceCount || slices.ContainsFunc(card.Choices, func(c string) bool { return !strings.HasSuffix(c, "朝") }) {
		t.Errorf("%q: choices %q", card.Question, card.Choices)
	}
}

func TestCapitalAmongCitiesOfItsState(t *testing.T) {
	for text, foreign := range map[string]bool{"{d:1991年5月1日=1991-05-01}，{p:王建国}在{l:东京}开会。": false, "{d:1991年5月1日=1991-05-01}，{s:法国}在{l:东京}开设办事处。": true} {
		card, ok := cardOf(makeFrom(language.Simplified, "", factOf(t, text)), deck.WhereKind, "东京")
		if !ok || len(card.Choices) != choiceCount {
			t.Errorf("%q: choices %q", card.Question, card.Choices)
		}
		for _, c := range card.Choices {
			at, ok := neighbourTable().cityAt(c, 1991)
			if !ok || (neighbourTable().states[at.state].english != "Japan") != foreign {
				t.Errorf("%q: choice %q", card.Question, c)
			}
		}
	}
}

func TestBodiesThatNotEveryStateHas(t *testing.T) {
	for rest, want := range map[string]bool{"政府": true, "驻韩国大使馆": true, "皇家海军": false, "工农红军": false, "人": true, "柏林大学": false, "王国政府": false} {
		if got := matches(everyState, rest); got != want {
			t.Errorf("%s: %v", rest, got)
		}
	}
}
