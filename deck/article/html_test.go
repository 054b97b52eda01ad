package article

import "testing"

func TestHTML(t *testing.T) {
	readings := []reading{{
		name: "wiki page",
		source: `<!DOCTYPE html><html><head><title>Siege of Norburg - Wikipedia</title><link rel="canonical" href="https://en.wikipedia.org/wiki/Siege_of_Norburg">
<style>p{}</style></head><body><div id="mw-navigation"><p>Main page</p></div><h1 id="firstHeading">Siege of Norburg</h1><div id="siteSub">From Wikipedia</div>
<div id="mw-content-text"><div class="mw-parser-output">
<table class="infobox"><tr><td>Date</td><td>1643</td></tr></table>
<p>The <b>siege</b> of <a href="/wiki/Norburg_(town)" title="x">Norburg</a> was fought
in 1643&#160;AD.<sup class="reference"><a href="#cite_note-1">[1]</a></sup> It ended on 5&nbsp;May.</p>
<div class="toc"><ul><li>1 Course</li></ul></div>
<h2><span class="mw-headline">Course</span><span class="mw-editsection">[<a href="/w/index.php?title=x&amp;action=edit">edit</a>]</span></h2>
<figure><img src="a.jpg"><figcaption>The bridge</figcaption></figure>
<ul><li>May: <a href="/w/index.php?title=Duke_A&amp;action=edit&amp;redlink=1">the duke</a> comes<ul><li>by night</li></ul></li><li>June</li></ul>
<table class="wikitable"><tr><th>Date</th><th>Event</th></tr><tr><td>3 May</td><td><p>The bridge falls.</p><p>Many drown.</p></td></tr></table>
<blockquote><p>Never again.</p></blockquote>
<h2>References</h2><ol class="references"><li>Smith 1990</li></ol>
</div></div><div id="catlinks">Categories</div><footer>CC BY-SA</footer></body></html>`,
		title: "Siege of Norburg",
		body: "paragraph0 The siege of Norburg was fought in 1643 AD. | It ended on 5 May. {Norburg>Norburg (town)}\nheading2 Course\n" +
			"item1 May: the duke comes {the duke>Duke A}\nitem2 by night\nitem1 June\nrow0 Date, Event\nrow1 3 May, The bridge falls. | Many drown.\nquote0 Never again.",
		leftOut: "navigation, navigation, navigation, navigation, navigation, navigation, navigation, caption, reference list, navigation, navigation",
	}, {
		name: "site with article element",
		source: `<html><head><title>战役 | 某站</title></head><body><header><h1>某站</h1></header><nav>首页</nav><div>导语广告</div>
<article><h1>东城战役</h1><p>1905年5月，<a href="x.html">甲军</a>
占领东城。</p><p>次日撤出。<script>var a = "<p>";</script></article><aside>相关</aside></body></html>`,
		title:   "东城战役",
		body:    "heading1 东城战役\nparagraph0 1905年5月，甲军占领东城。\nparagraph0 次日撤出。",
		leftOut: "navigation, navigation, navigation, navigation",
	}, {
		name: "old page",
		source: "<HTML><TITLE>The War</TITLE><BODY><TABLE><TR><TD>Menu<TD><H2>Course</H2>It began in 1643.<BR><BR>It ended<br>in 1650.<UL><LI>one<LI>two</UL>" +
			"<P>After<P>all <font color=red>else</TABLE></BODY></HTML>",
		title: "The War",
		body: "paragraph0 Menu\nheading2 Course\nparagraph0 It began in 1643.\nparagraph0 It ended in 1650.\nitem1 one\nitem1 two\n" +
			"paragraph0 After\nparagraph0 all else",
	}, {
		name: "chinese table and definitions",
		source: "<html><body><p>以下是大事记，记录该国自建立以来的战争与和约。</p><table><tr><th>年<th>事<tr><td>1905年<td><ul><li>战争爆发<li>和约签订</ul><tr><td><td>撤军。</table>" +
			"<dl><dt>甲<dd>将军</dl><p><ruby>東<rp>(</rp><rt>とう</rt></ruby>城</p></body></html>",
		title: "page",
		body:  "paragraph0 以下是大事记，记录该国自建立以来的战争与和约。\nrow0 年，事\nrow1 1905年，战争爆发 和约签订\nrow1 撤军。\nitem1 甲\nitem1 将军\nparagraph0 東城",
	}, {
		name:   "empty last cell",
		source: "<html><body><table><tr><td>1905年[1]</td><td>战争\U000e0067</td><td>[2]</td><td> </td></tr></table></body></html>",
		title:  "page", body: "row1 1905年，战争",
	}, {
		name:   "hidden, unclosed, unknown",
		source: "<html><body><p hidden>No</p><p style='display: none'>No</p><p>Yes &amp; <x-y>so</x-y> &bogus; < 5<!-- c --></div></p><p>end",
		title:  "page", body: "paragraph0 Yes & so &bogus; < 5\nparagraph0 end", leftOut: "navigation, navigation",
	}}
	for _, r := range readings {
		r.check(t, "dir/page.html")
	}
}

func TestHTMLInMarkdown(t *testing.T) {
	(reading{
		name:    "blocks",
		source:  "# War\n\n<!-- note -->\n\n<table>\n<tr><td>1643</td><td>War &amp; peace</td></tr>\n</table>\n\n<div class=\"navbox\">\n<p>No</p>\n</div>\n\n<p align=\"center\">Yes</p>\n\nAfter.\n",
		title:   "War",
		body:    "heading1 War\nrow1 1643, War & peace\nparagraph0 Yes\nparagraph0 After.",
		leftOut: "navigation",
	}).check(t, "war.md")
}
