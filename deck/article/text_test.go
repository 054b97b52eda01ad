package article

import "testing"

func TestText(t *testing.T) {
	readings := []reading{{
		name: "wrapped lines",
		source: "The Siege of Norburg\n\nThe siege of Norburg was fought in 1643 between the\nduke's army and the town's militia. It lasted for\neleven weeks and ended on 5 May 1643.\n\n" +
			"Background\n----------\n\nIn the spring of 1642 Gen. Alder marched north. He\nhad 3,000 men.\n\n* 4 March 1643: the bridge was taken\n" +
			"* 9 March 1643: the first assault failed and many of the\n  attackers drowned\n\n1644 peace was made\n1645 the walls were razed\n",
		title: "The Siege of Norburg",
		body: "heading1 The Siege of Norburg\nparagraph0 The siege of Norburg was fought in 1643 between the duke's army and the town's militia. | " +
			"It lasted for eleven weeks and ended on 5 May 1643.\nheading2 Background\nparagraph0 In the spring of 1642 Gen. Alder marched north. | He had 3,000 men.\n" +
			"item1 4 March 1643: the bridge was taken\nitem1 9 March 1643: the first assault failed and many of the attackers drowned\n" +
			"paragraph0 1644 peace was made\nparagraph0 1645 the walls were razed",
	}, {
		name:   "wrapped and indented chinese",
		source: "　　永宁之战发生于1643年，历时十一周。交战双方是永宁守军和北路军，\n战事于五月结束。\n　　战后，城墙被拆毁，居民迁往南方，直到1650年才返回，重建家\n园。\n",
		title:  "article",
		body:   "paragraph0 永宁之战发生于1643年，历时十一周。 | 交战双方是永宁守军和北路军，战事于五月结束。\nparagraph0 战后，城墙被拆毁，居民迁往南方，直到1650年才返回，重建家园。",
	}, {
		name:   "a paragraph a line",
		source: "永宁之战\r\n永宁之战发生于1643年，历时十一周，双方伤亡三千余人。\r\n背景\r\n1642年春，北路军南下，占领了桥头堡，守军退入城中。\r\n\r\n经过\r\n1643年3月4日，攻城开始。次日，首次强攻失败。\r\n",
		title:  "永宁之战",
		body: "heading1 永宁之战\nparagraph0 永宁之战发生于1643年，历时十一周，双方伤亡三千余人。\nheading2 背景\nparagraph0 1642年春，北路军南下，占领了桥头堡，守军退入城中。\n" +
			"heading2 经过\nparagraph0 1643年3月4日，攻城开始。 | 次日，首次强攻失败。",
	}, {
		name:    "headings in a row, a chronicle, references",
		source:  "The war\n\nCourse of the war\n\nIt began in 1643. The town fell.\n\n1643 – The bridge is taken\n\nNames\n\nIt is also called the long war. So be it.\n\nReferences\n\nSmith, 1990\n",
		title:   "The war",
		body:    "heading1 The war\nheading2 Course of the war\nparagraph0 It began in 1643. | The town fell.\nparagraph0 1643 – The bridge is taken\nheading2 Names\nparagraph0 It is also called the long war. | So be it.",
		leftOut: "reference list",
	}, {
		name:   "short lines in a row are no headings",
		source: "The towns\n\nNorburg\n\nSuderburg\n\nOsterburg\n\nWesterburg\n\nThey fell in 1643.\n",
		title:  "The towns",
		body:   "heading1 The towns\nparagraph0 Norburg\nparagraph0 Suderburg\nparagraph0 Osterburg\nparagraph0 Westerburg\nparagraph0 They fell in 1643.",
	}, {
		name:   "one line",
		source: "战争于1905年5月结束",
		title:  "article",
		body:   "paragraph0 战争于1905年5月结束",
	}, {
		name:   "what looks like markup",
		source: "The _war_ * of 1643 & <i>others</i>[1] began.\n",
		title:  "article",
		body:   "paragraph0 The _war_ * of 1643 & <i>others</i> began.",
	}}
	for _, r := range readings {
		r.check(t, "dir/article.txt", As(Text))
	}
}
