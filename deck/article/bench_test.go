package article

import (
	"strings"
	"testing"
)

// benchmarkRead reads a source of about 2 MB.
func benchmarkRead(b *testing.B, f Format, unit string) {
	data := []byte(strings.Repeat(unit, 2<<20/len(unit)))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read("", data, As(f)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMarkdown(b *testing.B) {
	benchmarkRead(b, Markdown, "## 战争\n\n1905年5月，[甲军](../Page/甲军.md \"wikilink\")在[东城击败](https://zh.wikipedia.org/wiki/东城 \"wikilink\")乙军"+
		"\\[1\\]，“双方议和。”此后三年，条约生效。次年，两国恢复贸易，并于1907年互派使节。\n\n")
}

func BenchmarkText(b *testing.B) {
	benchmarkRead(b, Text, "The war began in May 1905 when Gen. A. Smith crossed the river. \"It is over,\" he said in 1907. The treaty (signed in Norburg) "+
		"gave 1,000.5 acres to the duke.\n\n")
}

func BenchmarkTextChinese(b *testing.B) {
	benchmarkRead(b, Text, "1905年5月，甲军在东城击败乙军，“双方议和。”此后三年，条约生效；次年，两国恢复贸易，并于1907年互派使节。\n\n")
}

func BenchmarkHTML(b *testing.B) {
	benchmarkRead(b, HTML, "<h2>战争</h2><p>1905年5月，<a href=\"/wiki/%E7%94%B2%E5%86%9B\" title=\"甲军\">甲军</a>在<b>东城</b>击败乙军<sup class=\"reference\">[1]</sup>，“双方议和。”"+
		"此后三年，条约生效。</p>\n<ul><li>次年，两国恢复贸易，并于1907年互派使节。</li></ul>\n")
}

func BenchmarkWikitext(b *testing.B) {
	benchmarkRead(b, Wikitext, "== 战争 ==\n'''甲军'''于1905年5月在[[东城|该城]]击败乙军<ref>书</ref>，“双方议和。”此后三年，{{lang|ja|条约}}生效。\n\n* 次年，[[两国]]恢复贸易，并于1907年互派使节。\n\n")
}

// BenchmarkDocument reads short documents, whose format is to be found out first.
func BenchmarkDocument(b *testing.B) {
	data := []byte(strings.Repeat("The war began in May 1905 when Gen. A. Smith crossed the river. \"It is over,\" he said in 1907.\n\n", 8))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Read("", data); err != nil {
			b.Fatal(err)
		}
	}
}
