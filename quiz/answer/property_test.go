package answer

import (
	"math/rand/v2"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// randomDay is a day from 500 BC to 2000.
func randomDay(chance *rand.Rand) chrono.Date {
	date, _ := chrono.DayOf(chance.IntN(2500)-499, 1+chance.IntN(12), 1+chance.IntN(28)) // each month has 28 days, but for 1582
	return date
}

func TestEveryDayIsRightInEveryWriting(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 1))
	for range 500 {
		date := randomDay(chance)
		if date.IsZero() {
			continue
		}
		for _, l := range []language.Language{language.Simplified, language.Traditional, language.English} {
			card := deck.Card{Kind: deck.WhenKind, Language: l, Answer: date.Format(l), Date: date, Question: "?"}
			for typed, want := range map[string]Verdict{
				date.Format(language.Simplified):                             Right,
				date.Format(language.Traditional):                            Right,
				date.Format(language.English):                                Right,
				strings.ToUpper(date.Format(language.English)):               Right,
				date.Coarsen(chrono.MonthPrecision).Format(l):                Partly,
				date.Coarsen(chrono.YearPrecision).Format(l):                 Partly,
				date.Coarsen(chrono.CenturyPrecision).Format(l):              Wrong,
				date.Shift(0, 0, 1).Format(l):                                Wrong,
				date.Shift(0, 1, 0).Format(l):                                Wrong,
				date.Shift(1, 0, 0).Format(l):                                Wrong,
				date.Shift(100, 0, 0).Format(l):                              Wrong,
				date.Shift(-1, 0, 0).Coarsen(chrono.YearPrecision).Format(l): Wrong,
			} {
				if got := Check(card, typed); got.Verdict != want {
					t.Fatalf("%s card %s, typed %q: %s (%s %v), want %s", l, date, typed, got.Verdict, got.Reason, got.Parts, want)
				}
			}
		}
	}
}

// A digit that is not the right one is never right, nearly right, or right as far as it goes.
func TestDigitsAreNeverFuzzy(t *testing.T) {
	chance := rand.New(rand.NewPCG(2, 1))
	for range 2000 {
		date := randomDay(chance)
		if date.Year() < 100 {
			continue
		}
		for _, l := range []language.Language{language.Simplified, language.English} {
			typed := []byte(date.Format(l))
			at := chance.IntN(len(typed))
			if typed[at] < '0' || typed[at] > '9' {
				continue
			}
			typed[at] = '0' + (typed[at]-'0'+byte(1+chance.IntN(9)))%10
			card := deck.Card{Kind: deck.WhenKind, Language: l, Answer: date.Format(l), Date: date, Question: "?"}
			if got := Check(card, string(typed)); got.Verdict != Wrong {
				t.Fatalf("card %s, typed %q: %s", date, typed, got.Verdict)
			}
		}
	}
}

func TestVerdictWords(t *testing.T) {
	for v := NoVerdict; v <= Right; v++ {
		if got, err := ParseVerdict(v.String()); err != nil || got != v {
			t.Errorf("%v: %v, %v", v, got, err)
		}
	}
	if _, err := ParseVerdict("maybe"); err == nil {
		t.Error("maybe is a verdict")
	}
}

func TestCheckOrder(t *testing.T) {
	want := []string{"a", "b", "c", "d"}
	for given, verdict := range map[string]Verdict{
		"abcd": Right, "bacd": Partly, "acbd": Partly, "abdc": Partly, "badc": Wrong, "dcba": Wrong, "cbad": Wrong, "abc": Wrong, "": Wrong, "abcc": Wrong,
	} {
		if got := CheckOrder(want, strings.Split(given, "")); got.Verdict != verdict {
			t.Errorf("order %q: %s, want %s", given, got.Verdict, verdict)
		}
	}
	if got := CheckOrder([]string{"a", "b"}, []string{"b", "a"}); got.Verdict != Wrong {
		t.Errorf("two events the wrong way round: %s", got.Verdict)
	}
}

func TestShows(t *testing.T) {
	han := deck.Card{Kind: deck.WhoKind, Answer: "卢泰愚"}
	latin := deck.Card{Kind: deck.WhereKind, Answer: "Iran"}
	date := deck.Card{Kind: deck.WhenKind, Answer: "1992年8月24日"}
	for _, test := range []struct {
		text string
		card deck.Card
		want bool
	}{
		{"韓國總統盧泰愚訪華", han, true}, {"金泳三访华", han, false}, {"Tehran is not here", latin, false}, {"the war with IRAN, then", latin, true},
		{"Tirana", latin, false}, {"两国于１９９２年８月２４日建交", date, true}, {"1992年8月建交", date, false}, {"", han, false}, {"anything", deck.Card{}, false},
	} {
		if got := Read(test.text).Shows(test.card); got != test.want {
			t.Errorf("%q shows %q: %v", test.text, test.card.Answer, got)
		}
	}
}

func TestJudgeable(t *testing.T) {
	for _, test := range []struct {
		card deck.Card
		want bool
	}{
		{deck.Card{Kind: deck.WhenKind, Answer: "1992"}, true},
		{deck.Card{Kind: deck.WhoKind, Answer: "United Nations Educational, Scientific and Cultural Organization of the Whole World"}, true},
		{deck.Card{Kind: deck.CustomKind, Answer: "Treaty of Nanking"}, true},
		{deck.Card{Kind: deck.CustomKind, Answer: "因为两国当时还没有建立正式的外交关系"}, false},
		{deck.Card{Kind: deck.CustomKind, Answer: "one\ntwo"}, false},
		{deck.Card{Kind: deck.OrderKind, Answer: "a", Items: []string{"a", "b"}}, false},
		{deck.Card{Kind: deck.WhoKind}, false},
		{deck.Card{Kind: deck.WhoKind, Answer: "……"}, false},
	} {
		if got := Judgeable(test.card); got != test.want {
			t.Errorf("%s card %q: %v", test.card.Kind, test.card.Answer, got)
		}
	}
}

func FuzzCheck(f *testing.F) {
	for _, seed := range [][3]string{
		{"卢泰愚", "盧泰愚总统", "金泳三"}, {"Ulysses S. Grant", "U.S. Grant", "Lee"}, {"1992年8月24日", "92.8.24", "1991"}, {"汉城（今首尔）", "首尔(汉城", "釜山"},
		{"a、b和c", "c、和a", "·"}, {"富兰克林·罗斯福", "·罗斯福", "罗斯福·"}, {"44 BC", "-44", "'44"}, {"第三十八军", "第十百军", "十"}, {"x", "\xff(", ")"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	kinds := []deck.Kind{deck.WhenKind, deck.WhoKind, deck.WhereKind, deck.WhatKind, deck.CustomKind}
	f.Fuzz(func(t *testing.T, right, typed, wrong string) {
		for _, kind := range kinds {
			card := deck.Card{Kind: kind, Language: language.Simplified, Question: wrong, Answer: right, Choices: []string{wrong}}
			got := Check(card, typed)
			if got.Verdict == NoVerdict || got.Verdict < Right && got.Reason == NoReason {
				t.Errorf("%s card %q, typed %q: %+v", kind, right, typed, got)
			}
			if again := Check(card, typed); again.Verdict != got.Verdict || again.Reason != got.Reason {
				t.Errorf("%s card %q, typed %q: %v and then %v", kind, right, typed, got.Verdict, again.Verdict)
			}
			if own := Check(card, right); own.Verdict != Right && Judgeable(card) && len(right) <= longestAnswer && strings.TrimSpace(right) != "" {
				t.Errorf("%s card %q: its own answer is %s (%s)", kind, right, own.Verdict, own.Reason)
			}
			Read(typed).Shows(card)
		}
	})
}

// Whatever single character of a Chinese name is another one, missing or added: it is another name.
func TestChineseNamesAreNeverFuzzy(t *testing.T) {
	chance := rand.New(rand.NewPCG(3, 1))
	characters := []rune("赵钱孙李吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻水窦云苏潘葛奚范彭郎")
	for range 1000 {
		name := make([]rune, 2+chance.IntN(3))
		for i := range name {
			name[i] = characters[chance.IntN(len(characters))]
		}
		typed := append([]rune(nil), name...)
		at, other := chance.IntN(len(name)), characters[chance.IntN(len(characters))]
		switch chance.IntN(3) {
		case 0:
			typed[at] = other
		case 1:
			typed = append(typed[:at], typed[at+1:]...)
		case 2:
			typed = append(typed[:at], append([]rune{other}, typed[at:]...)...)
		}
		for _, kind := range []deck.Kind{deck.WhoKind, deck.WhereKind, deck.CustomKind} {
			card := deck.Card{Kind: kind, Language: language.Simplified, Answer: string(name)}
			if got := Check(card, string(typed)); got.Verdict != Wrong && string(typed) != string(name) {
				t.Errorf("%s card %q, typed %q: %s (%s)", kind, string(name), string(typed), got.Verdict, got.Reason)
			}
		}
	}
}

// A long name in letters with one letter wrong asks; with two, or a short one with one, it is wrong.
func TestLettersAreFuzzyOnceInLongNames(t *testing.T) {
	chance := rand.New(rand.NewPCG(4, 1))
	letter := func() byte { return byte('a' + chance.IntN(26)) }
	for range 1000 {
		name := make([]byte, 4+chance.IntN(8))
		for i := range name {
			name[i] = letter()
		}
		typed := append([]byte(nil), name...)
		at := 1 + chance.IntN(len(name)-1)
		for typed[at] == name[at] {
			typed[at] = letter()
		}
		want := Wrong
		if len(name) >= longWord {
			want = Nearly
		}
		card := deck.Card{Kind: deck.CustomKind, Answer: string(name)}
		if got := Check(card, string(typed)); got.Verdict != want {
			t.Fatalf("answer %q, typed %q: %s, want %s", name, typed, got.Verdict, want)
		}
		other := 1 + (at+1)%(len(name)-1)
		if other == at-1 || other == at || other == at+1 {
			continue // two neighbours may be a swap
		}
		for typed[other] == name[other] {
			typed[other] = letter()
		}
		if got := Check(card, string(typed)); got.Verdict != Wrong {
			t.Fatalf("answer %q, typed %q: %s, want wrong", name, typed, got.Verdict)
		}
	}
}
