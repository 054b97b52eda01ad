package fact

import (
	"fmt"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/article"
)

// tell writes facts as the tests expect them: "date: who @ where" in one line each.
func tell(facts []deck.Fact) []string {
	var lines []string
	for _, f := range facts {
		var when, who, where []string
		for _, w := range f.When {
			when = append(when, w.Date.EDTF())
		}
		for _, w := range f.Who {
			who = append(who, w.Name)
		}
		for _, w := range f.Where {
			where = append(where, w.Name)
		}
		lines = append(lines, fmt.Sprintf("%s: %s @ %s", strings.Join(when, "+"), strings.Join(who, ", "), strings.Join(where, ", ")))
	}
	return lines
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{"one event", "", "1911年10月10日，革命党人在武昌发动起义。", []string{"1911-10-10: 革命党人 @ 武昌"}},
		{"two events of a sentence", "", "1860年，林肯当选总统，1865年4月，布斯在华盛顿刺杀林肯。",
			[]string{"1860: 林肯 @ ", "1865-04: 布斯, 林肯 @ 华盛顿"}},
		{"the subject goes on", "", "1972年，尼克松访问北京，1974年辞职。", []string{"1972: 尼克松 @ 北京", "1974: 尼克松 @ "}},
		{"joined dates are one event", "", "1905年和1911年，清政府两次派人赴日本考察。", []string{"1905+1911: 清政府 @ 日本"}},
		{"both sides", "", "1945年，苏联与美国在柏林会师。\n\n1946年，双方在维也纳会谈。",
			[]string{"1945: 苏联, 美国 @ 柏林", "1946: 苏联, 美国 @ 维也纳"}},
		{"he", "", "1920年，教授马逢春到柏林留学。1923年他在柏林结婚。", []string{"1920: 马逢春 @ 柏林", "1923: 马逢春 @ 柏林"}},
		{"he, somebody else named with him", "", "1920年，教授马逢春到柏林留学。1921年他与李四光重逢。1923年他在柏林结婚。",
			[]string{"1920: 马逢春 @ 柏林", "1921: 马逢春, 李四光 @ ", "1923: 马逢春 @ 柏林"}},
		{"其 of the same sentence", "", "1920年，教授马逢春到柏林留学。1946年，李公朴、施复亮称其遭到毆打。",
			[]string{"1920: 马逢春 @ 柏林", "1946: 李公朴, 施复亮 @ "}},
		{"a subject before the date", "", "1920年，教授马逢春到柏林留学。青云塔于1986年被列为古迹。",
			[]string{"1920: 马逢春 @ 柏林", "1986:  @ 青云塔"}},
		{"somebody new behind what qualifies him", "", "1920年，教授马逢春到柏林留学。1923年升任馆长的李四光先生创办杂志。",
			[]string{"1920: 马逢春 @ 柏林", "1923: 李四光 @ "}},
		{"nobody named in a life", "马逢春", "1920年8月，升任上校。", []string{"1920-08: 马逢春 @ "}},
		{"told of a family before the birth", "马逢春", "马逢春生于1892年1月3日。1820年移居到英格兰。1910年移居到柏林。",
			[]string{"1892-01-03: 马逢春 @ ", "1820:  @ 英格兰", "1910: 马逢春 @ 柏林"}},
		{"told twice", "", "1919年5月4日，北京的学生在天安门广场集会游行。\n\n# 经过\n\n1919年5月4日，北京的学生在天安门广场集会、游行。",
			[]string{"1919-05-04:  @ 天安门广场"}},
		{"English", "", "In 1804, Napoleon Bonaparte was crowned in Paris. He died on 5 May 1821.",
			[]string{"1804: Napoleon Bonaparte @ Paris", "1821-05-05: Napoleon Bonaparte @ "}},
		{"she is nobody called he", "", "In 1901, Edward Ward was tried in Paris. He fled. The queen was spared. Her daughter was born on 5 May 1905.",
			[]string{"1901: Edward Ward @ Paris", "1905-05-05:  @ "}},
		{"English list before a second date", "", "Serbia declared war on 8 October 1912, and Greece, Bulgaria and Montenegro attacked on 17 October 1912.",
			[]string{"1912-10-08: Serbia @ ", "1912-10-17: Greece, Bulgaria, Montenegro @ "}},
		{"English hero", "Ada Lund", "Ada Lund wrote much. In 1804, she moved to Paris, and her friends followed her.\n\nIn 1806 Karl Holm left.\n\nShe died in London in 1821.",
			[]string{"1804: Ada Lund @ Paris", "1806: Karl Holm @ ", "1821: Ada Lund @ London"}},
		{"English helper", "Karl Holm", "Karl Holm set out. Pressed by Ada Lund, he left Paris in 1804. He and his dog lost his way. He died in London in 1821.",
			[]string{"1804: Ada Lund @ Paris", "1821: Karl Holm @ London"}},
		{"English hero or another", "Karl Holm", "Karl Holm wrote, and he read. He slept. In 1804, Jan Lund came to Paris. He left it in 1806. Karl Holm sailed to London in 1807. He died there in 1821.",
			[]string{"1804: Jan Lund @ Paris", "1806:  @ ", "1807: Karl Holm @ London", "1821: Karl Holm @ "}},
		{"no date", "", "林肯是美国总统。", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := tell(read(t, c.title, c.text).Facts)
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestImpliedNamesHaveNoPlaceInTheSentence(t *testing.T) {
	facts := read(t, "", "1972年，田中角荣访华。").Facts
	if len(facts) != 1 || len(facts[0].Where) != 1 || facts[0].Where[0].In != (deck.Span{}) {
		t.Fatalf("%+v", facts)
	}
}

// check holds what every fact promises.
func check(t *testing.T, source string, facts []deck.Fact) {
	t.Helper()
	ids := map[deck.FactID]bool{}
	for _, f := range facts {
		if f.ID == "" || ids[f.ID] {
			t.Errorf("id %q is empty or stands twice: %s", f.ID, f.Sentence)
		}
		ids[f.ID] = true
		if len(f.When) == 0 || f.Confidence <= 0 || f.Confidence > 1 || f.Importance < 0 || f.Importance > 1 {
			t.Errorf("%d dates, confidence %v, importance %v: %s", len(f.When), f.Confidence, f.Importance, f.Sentence)
		}
		if f.Span.Start < 0 || f.Span.End > len(source) || f.Span.Start > f.Span.End {
			t.Errorf("span %v of %d bytes: %s", f.Span, len(source), f.Sentence)
		}
		for _, w := range f.When {
			if f.Sentence[w.In.Start:w.In.End] != w.Text || w.Date.IsZero() {
				t.Errorf("date %q stands at %q", w.Text, f.Sentence[w.In.Start:w.In.End])
			}
		}
		for _, w := range f.Who {
			if w.In != (deck.Span{}) && f.Sentence[w.In.Start:w.In.End] != w.Name || w.Name == "" || w.Kind == deck.NoName {
				t.Errorf("%+v in %s", w, f.Sentence)
			}
		}
		for _, w := range f.Where {
			if w.In != (deck.Span{}) && f.Sentence[w.In.Start:w.In.End] != w.Name || w.Name == "" {
				t.Errorf("%+v in %s", w, f.Sentence)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{
		voyage, "# 甲\n\n1911年，双方在[武昌](../Page/武昌.md \"wikilink\")会谈，他1912年升任少校。", "In 1804, Napoleon (1769–1821) was crowned in Paris; in 1812 he invaded Russia.",
		"| 1900年 | 王五 |\n|---|---|\n| 同年 | 次日 |", "1900年1900年1900年和1901年、1902年", "1\u200b9年", "《1911年》",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 3000 {
			return
		}
		doc, err := article.Read("fuzz.md", []byte(text))
		if err != nil {
			return
		}
		first := Find(doc)
		check(t, text, first.Facts)
		if second := Find(doc); strings.Join(tell(first.Facts), "\n") != strings.Join(tell(second.Facts), "\n") {
			t.Error("the same document tells different facts")
		}
	})
}

func TestSentenceOfThousandsOfDatesTellsFewEvents(t *testing.T) {
	if facts := read(t, "", strings.Repeat("1990年王五在北京", 3000)).Facts; len(facts) > mostEvents {
		t.Errorf("%d facts", len(facts))
	}
}
