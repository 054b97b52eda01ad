package chrono

import (
	"strings"
	"testing"
	"unicode/utf8"

	"annals/deck/language"
)

// FuzzFind checks what holds for every text: mentions are in order, lie apart, and are the text they claim.
func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"", "1992年8月24日，", "光緒二十四年（1898年）八月初六至初十", "同年6月，次日", "元年", "from 1861 to 1865", "the end of the 1970s", "6 and 9 August 1945",
		"In 44 BC, on 15 March", "三天后。第二天", "（1935年）", "5月13-15日、16日", "１９９２年", "年年年年", "初一初二", "two days later", "twenty-", "公元前", "of that year",
	} {
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		passages := []Passage{{Kind: Title, Text: b}, {Text: a}, {Kind: Heading, Text: b}, {Text: b + a}}
		passage, end := -1, 0
		for _, m := range Find(passages, language.Simplified) {
			if m.Passage != passage {
				passage, end = m.Passage, 0
			}
			text := passages[m.Passage].Text
			if m.Start < end || m.End <= m.Start || m.End > len(text) || text[m.Start:m.End] != m.Text {
				t.Fatalf("mention %+v after byte %d of %q", m, end, text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(m.Text) {
				t.Fatalf("mention %q cuts a character of %q", m.Text, text)
			}
			if d, err := Parse(m.Date.String()); !m.Date.IsZero() && (err != nil || d != m.Date) {
				t.Fatalf("date %q of %q: %v", m.Date, m.Text, err)
			}
			end = m.End
		}
	})
}

// Texts that make a grammar look far ahead or back: with a time that grew faster than the text, this test would not end.
func TestFindLong(t *testing.T) {
	const size = 1 << 16
	for _, piece := range []string{
		"十", "一", "十二三", "1、", "一、", "1, ", "(1, ", "1 and ", "the ", "end of the ", "年", "初一", "May ", "May 1, ", "twenty-", "from 1 to ", "（1年", "同年", "甲子", "1-", "1900-", "1900、", "1900和", "在", "康熙", "康熙元年", "约", "前",
		"early ", "before ", "a day later ", "later ", "公元前", "9", "9 ", "１", "(", "（", "《", "，", "\u00a0", "\u3000", "1月", "1月1日", "19世纪", "In 1900 ", "'", "'70s ", "c. ", "or ", "'\xe4", "\xe9", "\xef\xbc", "宣布：9月1日",
	} {
		text := strings.Repeat(piece, size/len(piece))
		Find([]Passage{{Text: text}}, language.Simplified)
	}
}

// Text without dates costs no memory.
func TestFindAllocates(t *testing.T) {
	passages := paragraphs(plainChinese+plainEnglish, 1<<16)
	if n := testing.AllocsPerRun(5, func() { Find(passages, language.Simplified) }); n > 0 {
		t.Errorf("%v allocations in text without dates", n)
	}
}
