package question

import (
	"slices"
	"testing"

	"annals/deck/chrono"
	"annals/deck/language"
)

func TestDateTwinsAreAbsolute(t *testing.T) {
	day, year := "1945-08-15", "1945"
	for _, c := range []struct {
		written, on string
		want        []string
	}{
		{"次日", day, nil}, {"当天", day, nil}, {"同日", day, nil}, {"12日", "1945-08-12", nil}, {"同年4月", "1945-04", nil}, {"9月初", "1945-09", nil},
		{"昭和20年8月15日", day, []string{"昭和20年8月15日"}}, {"昭和二十年", year, []string{"昭和二十年"}}, {"1945年8月15日", day, nil}, {"", day, nil},
	} {
		on, err := chrono.Parse(c.on)
		if err != nil {
			t.Fatal(err)
		}
		d := on.Format(language.Simplified)
		if got := dateTwins(c.written, on, d); !slices.Equal(got, c.want) {
			t.Errorf("twins of %q for %s are %q, want %q", c.written, c.on, got, c.want)
		}
	}
}

func TestOtherNamesMeanTheSame(t *testing.T) {
	for _, c := range []struct {
		answer  string
		year    int
		aliases []string
		want    []string
	}{
		{"中华人民共和国", 1990, []string{"中国", "中方", "中国政府"}, []string{"中国"}},
		{"Finland", 1990, []string{"Grand Duchy of Finland", "finns"}, nil},
		{"汉城", 1990, []string{"首尔"}, []string{"首尔"}},
		{"Grant", 1990, []string{"Ulysses Grant"}, []string{"Ulysses Grant"}},
		{"台北政府", 1990, []string{"台湾当局", "国民政府"}, []string{"台湾当局"}},
		{"台北政府", 1940, []string{"国民政府"}, []string{"国民政府"}},
	} {
		if got := otherNames(c.answer, c.year, c.aliases); !slices.Equal(got, c.want) {
			t.Errorf("%s is also accepted as %q, want %q", c.answer, got, c.want)
		}
	}
}

func TestPlaceWithinAPlaceIsNoOuterOne(t *testing.T) {
	f := factOf(t, "{d:1905年=1905}，{p:孙中山}在{l:日本}{l:东京}成立{o:同盟会}。")
	for _, c := range makeFrom(language.Simplified, "", f) {
		if slices.Contains(c.Accept, "日本") {
			t.Errorf("%q accepts the outer place: %q beside %q", c.Question, c.Accept, c.Answer)
		}
	}
}

func TestNamesThatStatesBoreLater(t *testing.T) {
	f := factOf(t, "{d:1897年=1897}，{s:德国/德意志联邦共和国}在{l:胶州}设立领事馆。")
	if card, ok := cardOf(makeFrom(language.Simplified, "", f), where, "德国"); !ok || len(card.Accept) > 0 {
		t.Errorf("%q: accepted %q", card.Question, card.Accept)
	}
	f = factOf(t, "{d:1997年=1997}，{s:德国/德意志联邦共和国}在{l:青岛}设立领事馆。")
	if card, ok := cardOf(makeFrom(language.Simplified, "", f), where, "德国"); !ok || len(card.Accept) != 1 {
		t.Errorf("%q: accepted %q", card.Question, card.Accept)
	}
}
