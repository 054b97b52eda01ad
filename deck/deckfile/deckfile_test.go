package deckfile

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"

	"pgregory.net/rapid"
)

// text is any text that a deck may hold, with the marks of the format more often than chance would have them.
func text() *rapid.Generator[string] {
	marks := rapid.SampledFrom([]string{
		"*", "_", "____", "[", "]", "[^a]", "- [x] ", "- [ ]", "1. ", "# ", "## ", "#", "<!-- card id=x -->", "-->", "<br>", "\\", "\\\\", "&amp;", "&#x41;", "&",
		"\n", "\n\n", " ", "　", "\t", "\r\n", "\x00", "\x1b[31m", "\u202e", "\ufeff", "\u2028", "\u0085", "›", " › ", ">", "<", "**", ", <", "`", "---", "~", "|",
		"=HYPERLINK(1)", "<script>", "年", "中韩建交", "1992年8月24日", "The end", "%2D", "+", "ß", "😀", "\ufffd",
	})
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for range rapid.IntRange(1, 5).Draw(t, "parts") {
			if rapid.Bool().Draw(t, "mark") {
				b.WriteString(marks.Draw(t, "text"))
			} else {
				b.WriteString(rapid.StringN(1, 8, 60).Draw(t, "text"))
			}
		}
		return strings.ToValidUTF8(b.String(), "?")
	}).Filter(func(s string) bool { return s != "" })
}

func texts(most int) *rapid.Generator[[]string] {
	return rapid.Custom(func(t *rapid.T) []string {
		list := rapid.SliceOfN(text(), 0, most).Draw(t, "list")
		if len(list) == 0 {
			return nil
		}
		return list
	})
}

func date() *rapid.Generator[chrono.Date] {
	return rapid.Custom(func(t *rapid.T) chrono.Date {
		year := rapid.IntRange(-500, 2000).Draw(t, "year")
		if rapid.Bool().Draw(t, "day") {
			d, _ := chrono.DayOf(year, rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day")) // the zero Date is one, too
			return d.Written(rapid.SampledFrom([]chrono.Calendar{chrono.Civil, chrono.Lunisolar}).Draw(t, "calendar"))
		}
		return rapid.SampledFrom([]chrono.Date{chrono.YearOf(year), chrono.YearOf(year).About(), chrono.CenturyOf(year).In(chrono.Late), chrono.YearOf(year).Since(), {}}).Draw(t, "date")
	})
}

func card(facts []deck.Fact) *rapid.Generator[deck.Card] {
	languages := []language.Language{language.None, language.English, language.Simplified, language.Traditional}
	return rapid.Custom(func(t *rapid.T) deck.Card {
		c := deck.Card{
			Kind:     rapid.SampledFrom([]deck.Kind{deck.WhenKind, deck.WhoKind, deck.WhereKind, deck.OrderKind, deck.WhatKind, deck.CustomKind}).Draw(t, "kind"),
			Language: rapid.SampledFrom(languages).Draw(t, "language"), Question: text().Draw(t, "question"), Answer: text().Draw(t, "answer"),
			Context: texts(3).Draw(t, "context"), Accept: texts(2).Draw(t, "accept"), Choices: texts(3).Draw(t, "choices"), Tags: texts(2).Draw(t, "tags"),
			Date: date().Draw(t, "date"),
		}
		if rapid.Bool().Draw(t, "plain") {
			c.Answer = c.Date.Format(c.Language) + " "
		}
		if c.Items = texts(4).Draw(t, "items"); len(c.Items) > 0 && rapid.Bool().Draw(t, "usual") {
			c.Answer = inOrder(c.Items, c.Language)
		}
		if len(facts) > 0 && rapid.Bool().Draw(t, "made") {
			c.Fact = rapid.SampledFrom(facts).Draw(t, "fact").ID
		}
		return c
	})
}

func anyDeck() *rapid.Generator[deck.Deck] {
	span := rapid.Custom(func(t *rapid.T) deck.Span { return deck.Span{Start: rapid.IntRange(0, 99).Draw(t, "start"), End: 100} })
	return rapid.Custom(func(t *rapid.T) deck.Deck {
		d := deck.Deck{ID: deck.ID(text().Draw(t, "id")), Name: text().Draw(t, "name")}
		for i := range rapid.IntRange(0, 2).Draw(t, "sources") {
			d.Sources = append(d.Sources, deck.Source{
				ID: deck.SourceID(fmt.Sprint(text().Draw(t, "source"), i)), Title: text().Draw(t, "title"), Origin: rapid.SampledFrom([]string{"", "https://a.example/x?y=<z>", "\\>"}).Draw(t, "origin"),
				Licence: rapid.SampledFrom([]string{"", "CC BY-SA 4.0", ", <x>, *"}).Draw(t, "licence"), Language: language.English, Digest: "00ff",
			})
			d.Facts = append(d.Facts, deck.Fact{
				ID: deck.FactID(fmt.Sprint(text().Draw(t, "fact"), i)), Source: d.Sources[i].ID, Heading: texts(2).Draw(t, "heading"), Sentence: text().Draw(t, "sentence"),
				Context: text().Draw(t, "paragraph"), Span: span.Draw(t, "span"), Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence"),
				When:  []deck.When{{Text: text().Draw(t, "when"), Date: date().Draw(t, "date"), Span: span.Draw(t, "span"), In: span.Draw(t, "in")}},
				Who:   []deck.Who{{Name: text().Draw(t, "who"), Kind: deck.State, Aliases: texts(2).Draw(t, "aliases")}},
				Where: []deck.Where{{Name: text().Draw(t, "where"), Span: span.Draw(t, "span")}},
			})
		}
		for i := range rapid.IntRange(0, 4).Draw(t, "cards") {
			c := card(d.Facts).Draw(t, "card")
			c.ID = deck.CardID(fmt.Sprint(text().Draw(t, "id"), i))
			d.Cards = append(d.Cards, c)
		}
		return d
	})
}

func TestReadIsTheInverseOfWrite(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyDeck().Draw(t, "deck")
		var b bytes.Buffer
		if err := Write(&b, want); err != nil {
			t.Fatal(err)
		}
		got, problems, err := Read(bytes.NewReader(b.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems {
			if p.Lost || !strings.Contains(p.Message, "is no date") {
				t.Fatalf("%s\n%s", p, &b)
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("got\n%#v\nwant\n%#v\nof\n%s", got, want, &b)
		}
		var again bytes.Buffer
		if err := Write(&again, got); err != nil || again.String() != b.String() {
			t.Fatalf("written again: %v\n%s\nfirst\n%s", err, &again, &b)
		}
	})
}

func TestEscapedTextIsHarmless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := text().Draw(t, "text")
		line := escape(s)
		if got := unescape(line); got != s {
			t.Fatalf("escape(%q) = %q, back %q", s, line, got)
		}
		if strings.ContainsAny(line, "\n\r\x00\x1b\u202e\u2028") || line != strings.TrimSpace(line) || strings.HasPrefix(line, "#") || strings.Contains(line, "<!--") && !strings.Contains(line, `\<!--`) {
			t.Fatalf("escape(%q) = %q", s, line)
		}
	})
}

func TestHostileSizes(t *testing.T) {
	start := time.Now()
	many := strings.Repeat("## Q?\nA\n", 20_000)
	d, _, err := Read(strings.NewReader(many))
	if err != nil || len(d.Cards) != 20_000 {
		t.Fatalf("%d cards, %v", len(d.Cards), err)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("20,000 equal cards took %s", took)
	}
	if _, _, err := Read(strings.NewReader("## \xff\nA")); err == nil {
		t.Error("text that is not UTF-8 was read")
	}
	if _, _, err := Read(strings.NewReader(strings.Repeat("#\n", maxBytes/2+1))); err == nil {
		t.Error("a file over the limit was read")
	}
}

func TestWriteRefuses(t *testing.T) {
	good := deck.Card{ID: "1", Kind: deck.CustomKind, Question: "Q", Answer: "A"}
	with := func(change func(*deck.Card)) deck.Deck {
		c := good
		change(&c)
		return deck.Deck{Name: "d", Cards: []deck.Card{c}}
	}
	for name, d := range map[string]deck.Deck{
		"no name": {Cards: []deck.Card{good}}, "twice": {Name: "d", Cards: []deck.Card{good, good}},
		"no question": with(func(c *deck.Card) { c.Question = "" }), "no answer": with(func(c *deck.Card) { c.Answer = "" }), "no kind": with(func(c *deck.Card) { c.Kind = deck.NoKind }),
		"empty tag": with(func(c *deck.Card) { c.Tags = []string{""} }), "no date": {Name: "d", Facts: []deck.Fact{{ID: "f"}}}, "no such fact": with(func(c *deck.Card) { c.Fact = "f" }), "not UTF-8": with(func(c *deck.Card) { c.Answer = "\xff" }),
	} {
		var b bytes.Buffer
		if err := Write(&b, d); err == nil || b.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", name, err, b.Len())
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("# D\n## Q? [^f]\n*a › b*\n- [x] A\n- [ ] B\n#t\n<!-- card id=1 kind=when lang=en date=1992@0 -->\n---\n[^f]: s\n<!-- fact {\"source\":\"x\",\"when\":[{\"text\":\"s\"}]} -->\n[^source-x]: **t**, <o>, l\n<!-- source {} -->")
	f.Add("## Q\n1. a\n2. b\n  c\n\\")
	f.Fuzz(func(t *testing.T, text string) {
		d, _, err := Read(strings.NewReader(text))
		if err != nil || d.Name == "" {
			return
		}
		var b bytes.Buffer
		if err := Write(&b, d); err != nil {
			return
		}
		again, _, err := Read(&b)
		if err != nil || !reflect.DeepEqual(again, d) {
			t.Errorf("read %q\nas %#v\nand then %#v, %v", text, d, again, err)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	chance := rand.New(rand.NewPCG(1, 2))
	d := deck.Deck{ID: "d", Name: "d"}
	for i := range 10_000 {
		d.Cards = append(d.Cards, deck.Card{
			ID: deck.CardID(fmt.Sprint(i)), Kind: deck.CustomKind, Question: fmt.Sprint("In which year was number ", chance.IntN(1000), "?"), Answer: "1842", Choices: []string{"1841", "1843", "1844"},
		})
	}
	var text bytes.Buffer
	if err := Write(&text, d); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, _, err := Read(bytes.NewReader(text.Bytes())); err != nil {
			b.Fatal(err)
		}
	}
}
