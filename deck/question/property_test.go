package question

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// article is a set of facts of one source that share people, places and times.
func article(t testing.TB, l language.Language) []deck.Fact {
	chinese := []string{
		"{d:1936年12月12日=1936-12-12}，将领{p:张学良}和将领{p:杨虎城}在{l:西安}扣押了{p:蒋介石}。",
		"{d:1937年7月7日=1937-07-07}，{g:日军}进攻{l:卢沟桥}。",
		"{d:1937年12月13日=1937-12-13}，{g:日军}占领{l:南京}。",
		"{d:1938年3月=1938-03}，将领{p:李宗仁}率军在{l:台儿庄}取胜。",
		"{d:1938年10月=1938-10}，{g:日军}占领{l:广州}。",
		"{d:1940年3月=1940-03}，{p:汪精卫}在{l:南京}成立政府。",
		"{d:1940年8月=1940-08}，将领{p:彭德怀}发动百团大战。",
		"{d:1941年12月=1941-12}，{s:中国}向{s:德国}宣战。",
		"{d:1942年1月=1942-01}，{p:蒋介石}出任中国战区统帅。",
		"{d:1943年11月=1943-11}，{p:蒋介石}前往{l:开罗}会见{p:罗斯福}。",
		"{d:1945年8月15日=1945-08-15}，{s:日本}宣布投降。",
		"{d:1945年9月9日=1945-09-09}，将领{p:何应钦}在{l:南京}接受{s:日本}投降。",
	}
	english := []string{
		"On {d:12 April 1861=1861-04-12}, {p:Pierre Beauregard} attacked {l:Fort Sumter}.",
		"In {d:July 1861=1861-07}, {p:Thomas Jackson} won the battle near {l:Manassas}.",
		"In {d:February 1862=1862-02}, {p:Ulysses Grant} captured {l:Fort Donelson}.",
		"In {d:April 1862=1862-04}, {p:David Farragut} captured {l:New Orleans}.",
		"In {d:May 1863=1863-05}, {p:Robert Lee} defeated {p:Joseph Hooker} at {l:Chancellorsville}.",
		"On {d:3 July 1863=1863-07-03}, {p:George Meade} repelled the attack at {l:Gettysburg}.",
		"On {d:4 July 1863=1863-07-04}, {p:John Pemberton} surrendered {l:Vicksburg}.",
		"In {d:September 1864=1864-09}, {p:William Sherman} took {l:Atlanta}.",
		"On {d:9 April 1865=1865-04-09}, {p:Robert Lee} surrendered at {l:Appomattox}.",
	}
	rows := english
	if l.Chinese() {
		rows = chinese
	}
	var facts []deck.Fact
	for i, row := range rows {
		f := factOf(t, row)
		f.Importance = float64(i%5) / 4
		facts = append(facts, f)
	}
	return facts
}

func eachArticle(t *testing.T, check func(t *testing.T, facts []deck.Fact, cards []deck.Card)) {
	for _, l := range []language.Language{language.Simplified, language.English} {
		facts := article(t, l)
		cards := makeFrom(l, "", facts...)
		if len(cards) < len(facts) {
			t.Fatalf("%v: %d cards of %d facts", l, len(cards), len(facts))
		}
		check(t, facts, cards)
	}
}

func TestAnswerIsNeverVisible(t *testing.T) {
	eachArticle(t, func(t *testing.T, _ []deck.Fact, cards []deck.Card) {
		for _, c := range cards {
			if c.Kind == deck.OrderKind {
				continue
			}
			shown := strings.Join(append(slices.Clone(c.Context), c.Question), "\n")
			for _, answer := range append([]string{c.Answer}, c.Accept...) {
				if strings.Contains(bare(shown), bare(answer)) {
					t.Errorf("%v card shows %q: %q", c.Kind, answer, shown)
				}
			}
		}
	})
}

func TestChoicesAreThreeOfAKind(t *testing.T) {
	kinds := map[deck.Kind]int{}
	eachArticle(t, func(t *testing.T, _ []deck.Fact, cards []deck.Card) {
		for _, c := range cards {
			if len(c.Choices) == 0 {
				continue
			}
			kinds[c.Kind]++
			all := append([]string{c.Answer}, c.Choices...)
			slices.Sort(all)
			if len(all) != 4 || len(slices.Compact(all)) != 4 {
				t.Errorf("%q: choices %q beside %q", c.Question, c.Choices, c.Answer)
			}
			for _, choice := range c.Choices {
				if slices.Contains(c.Accept, choice) {
					t.Errorf("%q: choice %q is an accepted answer", c.Question, choice)
				}
				if c.Kind != deck.WhenKind {
					continue
				}
				d, err := chrono.ParseText(choice)
				if err != nil || d.Precision() != c.Date.Precision() || d.Overlaps(c.Date) {
					t.Errorf("%q: choice %q beside %q: %v", c.Question, choice, c.Answer, err)
				}
			}
		}
	})
	if kinds[deck.WhenKind] == 0 || kinds[deck.WhoKind] == 0 {
		t.Errorf("cards with choices by kind: %v, want when and who", kinds)
	}
}

func TestTheAnswersRankTellsNothing(t *testing.T) {
	ranks := map[int]int{}
	eachArticle(t, func(t *testing.T, _ []deck.Fact, cards []deck.Card) {
		for _, c := range cards {
			if c.Kind != deck.WhenKind || len(c.Choices) == 0 {
				continue
			}
			rank := 0
			for _, choice := range c.Choices {
				if d, err := chrono.ParseText(choice); err == nil && d.Before(c.Date) {
					rank++
				}
			}
			ranks[rank]++
		}
	})
	if len(ranks) < 4 {
		t.Errorf("answers stand at ranks %v among their choices, want all four", ranks)
	}
}

func TestOrderOfInputChangesNoCard(t *testing.T) {
	eachArticle(t, func(t *testing.T, facts []deck.Fact, cards []deck.Card) {
		byID := map[deck.CardID]deck.Card{}
		for _, c := range cards {
			byID[c.ID] = c
		}
		rng := rand.New(rand.NewPCG(1, 2))
		for range 5 {
			shuffled := slices.Clone(facts)
			rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			again := makeFrom(cards[0].Language, "", shuffled...)
			if len(again) != len(cards) {
				t.Fatalf("%d cards after shuffling, want %d", len(again), len(cards))
			}
			for _, c := range again {
				if !reflect.DeepEqual(c, byID[c.ID]) {
					t.Fatalf("after shuffling\n got %+v\nwant %+v", c, byID[c.ID])
				}
			}
		}
	})
}

func TestIDsSurviveRewording(t *testing.T) {
	before := factOf(t, "{d:1842年=1842}，{s:英国}迫使{s:清朝}签订《南京条约》。")
	after := factOf(t, "在鸦片战争之后，{s:英国}于{d:1842年=1842}迫使战败的{s:清朝}签订了《南京条约》。")
	after.ID = before.ID
	ids := func(f deck.Fact) map[string]deck.CardID {
		out := map[string]deck.CardID{}
		for _, c := range makeFrom(language.Simplified, "", f) {
			out[c.Kind.String()+c.Answer] = c.ID
		}
		return out
	}
	first, second := ids(before), ids(after)
	for asked, id := range first {
		if other, ok := second[asked]; ok && other != id {
			t.Errorf("%s: id %s became %s", asked, id, other)
		}
	}
	if first["when1842年"] == "" || second["when1842年"] == "" {
		t.Errorf("cards before %v, after %v: want the year asked in both", first, second)
	}
}

func TestCardsNameTheirFact(t *testing.T) {
	eachArticle(t, func(t *testing.T, facts []deck.Fact, cards []deck.Card) {
		seen := map[deck.CardID]bool{}
		for _, c := range cards {
			if seen[c.ID] {
				t.Errorf("card %s is there twice", c.ID)
			}
			seen[c.ID] = true
			if !slices.ContainsFunc(facts, func(f deck.Fact) bool { return f.ID == c.Fact }) {
				t.Errorf("card %q names no fact", c.Question)
			}
		}
	})
}

func TestOrderCardsGoForwardInTime(t *testing.T) {
	for _, l := range []language.Language{language.Simplified, language.English} {
		facts := article(t, l)
		cards := makeFrom(l, "", facts...)
		i := slices.IndexFunc(cards, func(c deck.Card) bool { return c.Kind == deck.OrderKind })
		if i < 0 {
			t.Fatalf("%v: no order card", l)
		}
		if n := len(cards[i].Items); n != orderItems {
			t.Errorf("%v: %d items, want %d", l, n, orderItems)
		}
	}
}

func TestOrderCardsTellWhoActs(t *testing.T) {
	facts := []deck.Fact{
		factOf(t, "The rebels seized the hall, and {d:the following day=1861-03-04} had the young {p:King Olof} declare his own return."),
		factOf(t, "In {d:May 1862=1862-05}, {p:Brask} built a bridge over the Lane."),
		factOf(t, "In {d:June 1863=1863-06}, {p:Karlson} founded the school of Vale."),
		factOf(t, "In {d:July 1864=1864-07}, {p:Karlson} sold the bridge to the town of Vale."),
	}
	for _, c := range makeFrom(language.English, "", facts...) {
		if c.Kind == deck.OrderKind && slices.ContainsFunc(c.Items, func(item string) bool { return strings.HasPrefix(item, "Had ") }) {
			t.Errorf("items %q", c.Items)
		}
	}
}

func TestBreadcrumbHidesTheAnswer(t *testing.T) {
	f := factOf(t, "{d:1992年8月24日=1992-08-24}，{p:钱其琛}与{p:李相玉}在{l:北京}签署公报。")
	f.Heading = []string{"钱其琛的访问", "八月"}
	cards := makeFrom(language.Simplified, "1992年中韩建交", f)
	for kind, want := range map[deck.Kind][]string{
		deck.WhenKind: {"中韩建交", "钱其琛的访问"},
		deck.WhoKind:  {"1992年中韩建交", "八月"},
	} {
		i := slices.IndexFunc(cards, func(c deck.Card) bool { return c.Kind == kind })
		if i < 0 {
			t.Errorf("no %v card", kind)
			continue
		}
		if got := cards[i].Context; !slices.Equal(got, want) {
			t.Errorf("%v card shows %q above it, want %q", kind, got, want)
		}
	}
}

func TestHangingClauseIsShownWithTheSentenceBefore(t *testing.T) {
	f := factOf(t, "该馆于{d:1925年=1925}向公众开放。")
	f.Context = "1912年，故宫博物院开始筹建。" + f.Sentence
	card, ok := cardOf(makeFrom(language.Simplified, "", f), deck.WhenKind, "1925年")
	if !ok || !slices.Equal(card.Context, []string{"____，故宫博物院开始筹建。"}) {
		t.Errorf("context %q of %q, want the sentence before without its date", card.Context, card.Question)
	}
}

func TestQuestionThatTwoFactsAnswerIsNotAsked(t *testing.T) {
	first := factOf(t, "{d:1991年11月13日=1991-11-13}，{p:钱其琛}与{p:李相玉}举行会谈。")
	second := factOf(t, "{d:1992年4月13日=1992-04-13}，{p:钱其琛}与{p:李相玉}举行会谈。")
	for _, c := range makeFrom(language.Simplified, "", first, second) {
		if c.Kind == deck.WhenKind {
			t.Errorf("asked %q though two dates answer it", c.Question)
		}
	}
}

func FuzzMake(f *testing.F) {
	f.Add("1842年，英国迫使清朝签订《南京条约》。", 0, 7, 10, 16, true)
	f.Add("On 3 July 1863, George Meade repelled the attack.", 3, 14, 16, 28, false)
	f.Add("（）“，；：", 0, 3, 3, 6, true)
	f.Add("\ue000，\ue400。", 0, 3, 3, 9, true)
	f.Fuzz(func(t *testing.T, sentence string, dateStart, dateEnd, nameStart, nameEnd int, chinese bool) {
		l := language.English
		if chinese {
			l = language.Simplified
		}
		in := deck.Span{Start: nameStart, End: nameEnd}
		fact := deck.Fact{
			ID: "f", Source: "s", Sentence: sentence, Context: sentence,
			When:  []deck.When{{Text: "1842年", Date: chrono.YearOf(1842), In: deck.Span{Start: dateStart, End: dateEnd}}},
			Who:   []deck.Who{{Name: within(sentence, in), Kind: deck.Person, In: in}},
			Where: []deck.Where{{Name: within(sentence, in), In: in}},
		}
		for _, c := range makeFrom(l, sentence, fact, fact) {
			if c.Question == "" || c.Answer == "" {
				t.Errorf("card without question or answer: %+v", c)
			}
		}
	})
}
