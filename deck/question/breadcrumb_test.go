package question

import (
	"slices"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestTitleWithoutDates(t *testing.T) {
	for line, want := range map[string]string{
		"1992年中韩建交":             "中韩建交",
		"甲午战争（1894—1895年）":      "甲午战争",
		"20世纪70年代的亚洲":           "亚洲",
		"八月革命":                  "____革命",
		"历史背景":                  "历史背景",
		"Revolutions of 1848":   "Revolutions of ____",
		"1896 Summer Olympics":  "Summer Olympics",
		"The April 1900 revolt": "The ____ revolt",
		"Civil War (1861–1865)": "Civil War",
		"Background":            "Background",
	} {
		if got := withoutDates(line); got != want {
			t.Errorf("%q without dates is %q, want %q", line, got, want)
		}
	}
}

func TestNoDateCardShowsADateAboveIt(t *testing.T) {
	f := factOf(t, "{d:1935年6月=1935-06}，{p:宋哲元}在{l:北平}成立委员会。")
	for _, title := range []string{"1935年华北事变", "1931年以来的华北", "1937年的战争"} {
		cards := makeFrom(language.Simplified, title, f)
		card, ok := cardOf(cards, deck.WhenKind, "1935年6月")
		if !ok || len(card.Context) != 1 || card.Context[0] != withoutDates(title) || anyDate.MatchString(card.Context[0]) {
			t.Errorf("under %q the card shows %q", title, card.Context)
		}
	}
}

func TestPairOfStatesIsLeftOut(t *testing.T) {
	f := factOf(t, "{d:1950年5月=1950-05}，{s:中国}与{s:丹麦}在{l:北京}签署公报，{s:日本}向{s:韩国}提出抗议。")
	f.Heading = []string{"中日关系", "中丹建交"}
	for _, c := range makeFrom(language.Simplified, "韩国外交", f) {
		if c.Answer == "中国" && len(c.Context) > 0 && slices.Contains(c.Context, "中日关系") || c.Answer == "日本" && slices.Contains(c.Context, "中日关系") {
			t.Errorf("%q shows %q", c.Question, c.Context)
		}
	}
}
