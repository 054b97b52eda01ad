package main

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"annals/deck"
)

// factsOf makes a fact of each date that stands in the sentence.
func factsOf(t *testing.T, sentence string, dates ...string) []deck.Fact {
	t.Helper()
	var facts []deck.Fact
	for _, date := range dates {
		i := strings.Index(sentence, date)
		if i < 0 {
			t.Fatalf("%q is not in %q", date, sentence)
		}
		facts = append(facts, deck.Fact{
			Sentence: sentence, Span: deck.Span{Start: 10, End: 10 + len(sentence)},
			When: []deck.When{{Text: date, In: deck.Span{Start: i, End: i + len(date)}}},
		})
	}
	return facts
}

func TestEventsAreToldByTheirOwnClause(t *testing.T) {
	for _, test := range []struct {
		sentence string
		dates    []string
		want     []string
	}{
		{"1911年10月10日，新军在武昌起义。", []string{"1911年10月10日"}, []string{"新军在武昌起义"}},
		{"在1911年，各省响应。", []string{"1911年"}, []string{"各省响应"}},
		{"孙中山于1912年1月1日就职。", []string{"1912年1月1日"}, []string{"孙中山于1912年1月1日就职"}},
		{"公元前230年灭韩，公元前228年破赵都，次年灭魏。", []string{"公元前230年", "公元前228年"}, []string{"灭韩", "破赵都，次年灭魏"}},
		{"1904年3月5日 - 升任少尉（步兵）", []string{"1904年3月5日"}, []string{"升任少尉（步兵）"}},
		{"（1889年）颁布宪法。", []string{"1889年"}, []string{"颁布宪法"}},
		{"1840年，战。", []string{"1840年"}, []string{"1840年，战"}},
		{"On 3 May 1815, the army crossed the river; on 9 May 1815 it was beaten.", []string{"3 May 1815", "9 May 1815"},
			[]string{"The army crossed the river", "It was beaten"}},
		{"The bridge was opened in 1932.", []string{"1932"}, []string{"The bridge was opened in 1932"}},
		{"The pact was signed in 1932, which was renewed in 1934.", []string{"1932", "1934"},
			[]string{"The pact was signed in 1932, which was renewed in 1934", "The pact was signed in 1932, which was renewed in 1934"}},
		{"The fort fell in 1921, and the Swedes left the coast in 1922.", []string{"1921", "1922"}, []string{"The fort fell in 1921", "The Swedes left the coast in 1922"}},
		{"The king died; in 1922.", []string{"1922"}, []string{"The king died; in 1922"}},
		{"In 1917 war was declared by the U.S.", []string{"1917"}, []string{"War was declared by the U.S."}},
		{"In 1848 revolts broke out.", []string{"1848"}, []string{"Revolts broke out"}},
		{"Between 1618 and 1648 the war raged.", []string{"1618", "1648"}, []string{"Between 1618 and 1648 the war raged", "Between 1618 and 1648 the war raged"}},
	} {
		facts := factsOf(t, test.sentence, test.dates...)
		told := newClauses(facts)
		for i, f := range facts {
			if got := told.tell(f, nil); got != test.want[i] {
				t.Errorf("%q of %q: %q, want %q", test.dates[i], test.sentence, got, test.want[i])
			}
		}
	}
}

func TestTheAnswerOfAWhatCardTellsTheEvent(t *testing.T) {
	f := factsOf(t, "1911年10月10日，新军在武昌起义。", "1911年10月10日")[0]
	cards := []deck.Card{{Kind: deck.WhenKind, Answer: "1911年"}, {Kind: deck.WhatKind, Answer: "武昌起义"}}
	if got := newClauses(nil).tell(f, cards); got != "武昌起义" {
		t.Errorf("%q", got)
	}
	f.When[0].In = deck.Span{Start: 5, End: 500} // a fact edited by hand
	if got := newClauses([]deck.Fact{f}).tell(f, nil); got != f.Sentence {
		t.Errorf("%q", got)
	}
}

// Facts come out of files that people edit: whatever their spans say, an event is told in valid text of its sentence.
func TestTellingTakesAnySpans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sentence := rapid.StringOfN(rapid.SampledFrom([]rune("秦1年，；。 ,;aTin(（")), 0, 30, -1).Draw(t, "sentence")
		var facts []deck.Fact
		for range rapid.IntRange(1, 4).Draw(t, "dates") {
			in := deck.Span{Start: rapid.IntRange(-2, 40).Draw(t, "start"), End: rapid.IntRange(-2, 40).Draw(t, "end")}
			facts = append(facts, deck.Fact{Sentence: sentence, When: []deck.When{{In: in}}})
		}
		told := newClauses(facts)
		for _, f := range facts {
			if text := told.tell(f, nil); len(text) > len(sentence) {
				t.Fatalf("%q is longer than %q", text, sentence)
			}
		}
	})
}
