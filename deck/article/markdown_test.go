package article

import (
	"testing"

	"annals/deck/language"
)

func TestMarkdown(t *testing.T) {
	readings := []reading{{
		name:   "blocks",
		source: "# The War\n\nIt began\nin 1643. It *ended*\nin **1650**.\n\n- first\n  - deeper\n- second\n\n  goes on\n\n> Never again.\n\n```\ncode\n```\n\n1. one\n",
		title:  "The War",
		body: "heading1 The War\nparagraph0 It began in 1643. | It ended in 1650.\nitem1 first\nitem2 deeper\nitem1 second\nitem1 goes on\n" +
			"quote0 Never again.\nitem1 one",
		leftOut: "code",
	}, {
		name:   "chinese line breaks",
		source: "甲军在\n1905年\n占领Port\nArthur。\n次日撤出。\n",
		title:  "article",
		body:   "paragraph0 甲军在1905年占领Port Arthur。 | 次日撤出。",
	}, {
		name: "wiki links",
		source: "[甲](../Page/甲_\\(将军\\).md \"wikilink\")在[东城击败](https://zh.wikipedia.org/wiki/%E4%B8%9C%E5%9F%8E \"wikilink\")乙，" +
			"[见此](http://example.org/a.pdf)，[乙军](../Page/乙军.md#历史 \"wikilink\")[退](#退)。\n\nThe\n[duke](duke.md)\nfell.",
		title: "article",
		body:  "paragraph0 甲在东城击败乙，见此，乙军退。 {甲>甲 (将军)} {东城击败>东城} {乙军>乙军}\nparagraph0 The duke fell. {duke>duke}",
	}, {
		name:   "links in double brackets",
		source: "[[Duke A|The duke]] met [[Duke B]] at [[Norburg (town)|]]Norburg. [[File:x.jpg|thumb|He]]\n",
		title:  "article",
		body:   "paragraph0 The duke met Duke B at Norburg. {The duke>Duke A} {Duke B>Duke B}",
	}, {
		name:   "footnote marks",
		source: "It ended.\\[1\\]\\[note 2\\] In May \\[1992\\] it began [3], they say[a].[citation needed] “[T]he [a]rmy” He[4]:12–14 left in 19[5]36.\n\n甲军退\\[\n12\\]。乙军進\\[註 3\\]。\n",
		title:  "article",
		body:   "paragraph0 It ended. | In May [1992] it began, they say. | “[T]he [a]rmy” He left in 19 36.\nparagraph0 甲军退。 | 乙军進。",
	}, {
		name: "images and captions",
		source: "[Flag.png](https://zh.wikipedia.org/wiki/File:Flag.png \"fig:Flag.png\")[甲](../Page/甲.md \"wikilink\")的旗\\]\\] 1905年，甲军胜。\n\n" +
			"![alt](x.png)乙军败。[b.jpg](../File:b.jpg \"fig:b.jpg\") 丙军退。\n\n多余\\]\\]括号。\n",
		title:   "article",
		body:    "paragraph0 1905年，甲军胜。\nparagraph0 乙军败。 | 丙军退。\nparagraph0 多余括号。",
		leftOut: "caption, caption, caption, caption",
	}, {
		name:    "conversion rules and templates",
		source:  "中华人民-{zh-hans:计算机; zh-hant:計算機;}-与-{软件}-，-{H|x}-由-{zh-cn=>zh-hans:甲;zh-tw:乙}-发明{{cite|a={{b}}}}。-{A|zh-tw:丙}-无闭合-{丁。\n",
		title:   "article",
		body:    "paragraph0 中华人民计算机与软件，由甲发明。 | 丙无闭合-{丁。",
		leftOut: "template",
	}, {
		name: "apparatus",
		source: "> 本文内容由[某战](https://zh.wikipedia.org/wiki/某战)转换而来。\n\n**某战役**于1905年爆发。\n\n## 参考文献\n\n- 书\n\n### 书目\n\n甲\n\n## 后续\n\n战后。\n\n" +
			"## 参见\n\n- [乙](../Page/乙.md \"wikilink\")\n\n[Category:战](https://zh.wikipedia.org/wiki/Category:战 \"wikilink\") [Category:役](../Page/Category:役.md)\n\n1.\n2.  丙\n",
		title:   "某战",
		body:    "paragraph0 某战役于1905年爆发。\nheading2 后续\nparagraph0 战后。",
		leftOut: "conversion header, reference list, reference list, category, category, reference list",
	}, {
		name: "chronicle with hatnotes",
		source: "## 大事\n\n  - [2月1日](../Page/2月1日.md \"wikilink\")——甲军胜。\n\n*参见：[:Category:某年](https://zh.wikipedia.org/wiki/Category:某年 \"wikilink\")*\n\n" +
			"**生日不详：**\n\n  - 乙\n\n参见：\n\n- 丙\n\n**参考文献**\n\n- 丁\n",
		title:   "article",
		body:    "heading2 大事\nitem1 2月1日——甲军胜。 {2月1日>2月1日}\nparagraph0 参见：\nparagraph0 生日不详：\nitem1 乙\nparagraph0 参见：\nitem1 丙",
		leftOut: "category, reference list",
	}, {
		name:    "ambiguous titles",
		source:  "# The legend\n\n## Sources\n\nIt comes from the north.\n\n## Growth\n\nIt grew.\n\n## Sources\n\n- Smith\n",
		title:   "The legend",
		body:    "heading1 The legend\nheading2 Sources\nparagraph0 It comes from the north.\nheading2 Growth\nparagraph0 It grew.",
		leftOut: "reference list",
	}, {
		name:    "categories without apparatus",
		source:  "**Norburg** fell in 1643.\n\n[Category:War](https://en.wikipedia.org/wiki/Category:War \"wikilink\")\n\n1.  Smith 1990\n",
		title:   "Norburg",
		body:    "paragraph0 Norburg fell in 1643.",
		leftOut: "category, reference list",
	}, {
		name:   "table",
		source: "| Date | Event |\n|---|---|\n| 5 May 1643 | The bridge fell. The [town](town.md) held |\n| 1644 | |\n",
		title:  "article",
		body:   "row0 Date, Event\nrow1 5 May 1643, The bridge fell. | The town held {town>town}\nrow1 1644",
	}, {
		name:   "chinese table",
		source: "| 年 | 事 |\n|---|---|\n| 1905年 | 战争&mdash;爆发 |\n|  | 和约。 |\n| 1907年 | [乙军](../Page/乙军.md)退 |\n",
		title:  "article",
		body:   "row0 年，事\nrow1 1905年，战争—爆发\nrow1 和约。\nrow1 1907年，乙军退 {乙军>乙军}",
	}, {
		name:   "escapes and entities",
		source: "A \\*star\\* &amp; \\& &lt;b&gt; AT&T &copy; &#233;&#x4e2d; a\\b &nbsp; c\n",
		title:  "article",
		body:   "paragraph0 A *star* & & <b> AT&T © é中 a\\b c",
	}, {
		name:   "inline html",
		source: "The war<ref name=\"a\">Smith. 1990.</ref> began<br>in<ref name=\"b\"/> 1643<!-- or 1644 -->; 10<sup>th</sup> <ruby>東<rt>とう</rt></ruby>.\n\nIt ended.<ref>\nSo.<ref> It was.\n",
		title:  "article",
		body:   "paragraph0 The war began in 1643; 10th 東.\nparagraph0 It ended. | So. | It was.",
	}, {
		name:   "wiki indentation",
		source: "  - 昭和9年\n\n:\\*3月：任职。\n\n:\\*\\*4月：离任。\n",
		title:  "article",
		body:   "item1 昭和9年\nitem2 3月：任职。\nitem3 4月：离任。",
	}, {
		name:    "front matter",
		source:  "---\ntitle: 'The War'  # a\ntags:\n  - x\nurl: https://example.org/war\n---\n\nIt began. \n",
		title:   "The War",
		body:    "paragraph0 It began.",
		leftOut: "front matter",
	}, {
		name:   "no front matter",
		source: "---\nIt began: so it was.\n\nIt ended.\n\n---\n",
		title:  "article",
		body:   "paragraph0 It began: so it was.\nparagraph0 It ended.",
	}, {
		name:    "footnotes",
		source:  "It began.[^1] It ended.[^b]\n\n[^1]: Smith 1990.\n[^b]: Jones.\n",
		title:   "article",
		body:    "paragraph0 It began. | It ended.",
		leftOut: "reference list",
	}, {
		name:   "controls",
		source: "a\x1b[31mred\x1b[0m \x1b]0;title\ab\u202ec\u200bd\x07e\u00a0 f　g\r\nh\n",
		title:  "article",
		body:   "paragraph0 ared bcde f g h",
	}, {
		name:   "sentence ends inside a link",
		source: "The [St. Mary. Church](../Page/St._Mary.md \"wikilink\") stood. It [fell. ](../Page/Fall.md)Then peace.\n",
		title:  "article",
		body:   "paragraph0 The St. Mary. Church stood. | It fell. | Then peace. {St. Mary. Church>St. Mary} {fell.>Fall}",
	}}
	for _, r := range readings {
		r.check(t, "dir/article.md", As(Markdown))
	}
}

func TestMarkdownSource(t *testing.T) {
	source := "---\ntitle: T\nlicense: CC BY-SA 4.0\nsource: \"https://example.org/t\"\n---\n該國於1905年簽訂條約。\n"
	d, err := Read("t.md", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	s := d.Source
	if s.Licence != "CC BY-SA 4.0" || s.Origin != "https://example.org/t" || s.ID != "t" || s.Language != language.Traditional || len(s.Digest) != 64 {
		t.Errorf("source %+v", s)
	}
}

func TestConversionChoosesTheDocumentsScript(t *testing.T) {
	d, err := Read("", []byte("該國於1905年簽訂-{zh-hans:协议;zh-hant:協議}-。[a](b)\n"))
	if err != nil {
		t.Fatal(err)
	}
	b := &d.Blocks[0]
	if want := "該國於1905年簽訂協議。a"; b.Text != want {
		t.Fatalf("text %q, want %q", b.Text, want)
	}
}
