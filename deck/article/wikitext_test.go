package article

import "testing"

func TestWikitext(t *testing.T) {
	readings := []reading{{
		name: "english article",
		source: `{{Infobox military conflict
| date = 1643 {{small|x}}
| place = [[Norburg]]
}}
<!-- hidden
text -->
The '''Siege of Norburg''' ({{lang-de|Belagerung}}) was fought in {{circa|1643}} near [[Norburg (town)|the ''town'']] and [[Osterburg]]s.<ref name="a">Smith, [[X]]. 1990.</ref>
It cost {{convert|3|-|4|km|mi}} of wall.<ref name="a" /> Born {{birth date|1600|5|3}}.{{Citation needed|date=May 2010}}

[[File:Bridge.jpg|thumb|The [[bridge]] in May|left]]
== Course ==
=== ''First'' assault ===
* May: the [[duke]] comes
** by night &amp; fog
# one
: indented
{| class="wikitable sortable"
|+ Dates
! Date !! Event
|-
| style="x" | 3 May || The [[bridge|old bridge]] falls<br />at noon
|-
| 4 May
| colspan=2 | {{flag|Norburg}} yields.
|}
{| class="infobox"
| No
|}
<blockquote>Never again.</blockquote>
----
See [http://example.org/x the list] and [http://example.org/y]. <nowiki>''raw''</nowiki> [[:Category:Wars|wars]] __NOTOC__ [[de:Belagerung]]

== References ==
{{reflist}}
[[Category:Sieges]]
`,
		title: "Siege of Norburg",
		body: "paragraph0 The Siege of Norburg (Belagerung) was fought in c. 1643 near the town and Osterburgs. | It cost 3–4 km of wall. | Born 3 May 1600. " +
			"{the town>Norburg (town)} {Osterburg>Osterburg}\nheading2 Course\nheading3 First assault\nitem1 May: the duke comes {duke>duke}\n" +
			"item2 by night & fog\nitem1 one\nparagraph0 indented\nrow0 Date, Event\nrow1 3 May, The old bridge falls at noon {old bridge>bridge}\n" +
			"row1 4 May, Norburg yields.\nquote0 Never again.\nparagraph0 See the list and . ''raw'' wars",
		leftOut: "template, template, caption, caption, navigation, reference list, template, category",
	}, {
		name: "chinese article",
		source: `{{NoteTA|T=zh-hans:东城;zh-hant:東城}}
'''某将军'''{{bd|1850年|5月3日|1905年|1月2日}}，[[某国|该国]]将领，{{lang|ja|東郷}}之友。-{zh-hans:计算机;zh-hant:計算機}-由其[[发明]]。
[[文件:A.jpg|缩略图|肖像，摄于[[东城]]]]

==生平==
{{start date|1899|7}}入伍。{{le|某战役|Some Battle}}后退役<ref>书</ref>。
;年表
:1900年：升任。
{|
!年!!事
|-
|1905年||逝世
|}

==参考文献==
*书目
[[Category:将军]]
`,
		title: "某将军",
		body: "paragraph0 某将军（1850年5月3日－1905年1月2日），该国将领，東郷之友。 | 计算机由其发明。 {该国>某国} {发明>发明}\nheading2 生平\n" +
			"paragraph0 1899年7月入伍。 | 某战役后退役。\nitem1 年表\nparagraph0 1900年：升任。\nrow0 年，事\nrow1 1905年，逝世",
		leftOut: "template, caption, reference list, category",
	}, {
		name:   "unclosed and stray",
		source: "== A ==\nThe {{unclosed war [[began in 1643.\n\nIt ended]] in} 1650 ''so. [[Pipe (trick)|]]\n<ref>never closed. 5 < 6 {| x\n",
		title:  "article",
		body:   "heading2 A\nparagraph0 The {{unclosed war began in 1643.\nparagraph0 It ended in} 1650 so. | Pipe never closed. | 5 < 6 {| x {Pipe>Pipe (trick)}",
	}}
	for _, r := range readings {
		r.check(t, "dir/article.md", As(Wikitext))
	}
}

func TestWikitextIsRecognised(t *testing.T) {
	for source, want := range map[string]Format{
		"'''A''' is [[B]].":                            Wikitext,
		"{{Infobox|a}}\n'''A''' is b.":                 Wikitext,
		"== A ==\nText.":                               Wikitext,
		"[a](../Page/A.md)[b](B.md) [[c]]\n{{-}}\n":    Markdown,
		"# A\n\nSee [[B]].":                            Markdown,
		"A\n====\n\nSee b.":                            Text,
		"It is so: a == b, '''why''' not. That is it.": Text,
	} {
		d, err := Read("", []byte(source))
		if err != nil || d.Format != want {
			t.Errorf("%q: format %v, error %v, want %v", source, d.Format, err, want)
		}
	}
}
