package name

import (
	"slices"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

// mark finds the date of a test sentence, which stands between [ and ], and gives the sentence without the brackets.
func mark(text string) Sentence {
	var s Sentence
	for {
		open := strings.IndexByte(text, '[')
		end := strings.IndexByte(text, ']')
		if open < 0 || end < open {
			s.Text, s.Wanted = text, true
			return s
		}
		s.Dates = append(s.Dates, deck.Span{Start: open, End: end - 1})
		text = text[:open] + text[open+1:end] + text[end+1:]
	}
}

// summary is who and where of a sentence, as the tests write them: "A B | C".
func summary(mentions []Mention) string {
	var who, where []string
	for _, m := range mentions {
		name := m.Name
		switch {
		case m.Confidence < 0.5 || m.Role == Mentioned:
			continue
		case m.Reference == BothSides:
			name = "=both"
		case m.Reference == OnePerson:
			name = "=one"
		}
		list := &who
		if m.Role == Site {
			list = &where
		}
		if !slices.Contains(*list, name) {
			*list = append(*list, name)
		}
	}
	return strings.TrimSpace(strings.Join(who, ", ") + " | " + strings.Join(where, ", "))
}

func TestChinese(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// persons: surnames, titles, coordination, dots, rulers
		{"[1911年10月]，黎元洪在武昌就任都督。", "黎元洪 | 武昌"},
		{"[1935年]，時任外交部長王正廷與駐日大使蔣作賓赴東京。", "王正廷, 蔣作賓 | 東京"},
		{"[1876年]，亚历山大·贝尔在波士顿取得专利。", "亚历山大·贝尔 | 波士顿"},
		{"[1643年]，路易十四即位。", "路易十四 |"},
		{"[1898年]，光緒帝召見康有為、梁啟超等人。", "光緒帝, 康有為, 梁啟超 |"},
		{"[904年]，朱温派部将氏叔琮入宫杀唐昭宗。", "朱温, 唐昭宗 |"},
		{"[1582年]，织田信长在京都自杀。", "织田信长 | 京都"},
		{"它由门捷列夫于[1869年]提出。", "门捷列夫 |"},
		{"[1905年]，孙中山在日本东京组织同盟会。", "孙中山, 同盟会 | 日本, 东京"},
		{"[2012年]，贝拉·科瓦奇赢得比赛。", "贝拉·科瓦奇 |"},
		{"[1685年]，托尔布津少校病死。", "托尔布津 |"},
		{"[1952年]，德懷特艾森豪將軍擊敗對手。", "德懷特艾森豪 |"},
		{"[1261年]，宋军退守重庆。", "宋军 | 重庆"},
		{"[474年]，萧道成杀死了顾命大将刘勔。", "萧道成, 刘勔 |"},
		{"[1926年]，狄拉克在福勒的建议之下前往哥本哈根。", "狄拉克 | 哥本哈根"},
		{"[477年]，萧道成改立明帝次子刘准为皇帝。", "萧道成, 明帝, 刘准 |"},
		{"[490年]，罗马皇帝芝诺册封国王，皇帝都以此自居。", "芝诺 |"},
		{"大陆易帜，[1949年]东吴大学迁往台北。", "东吴大学 | 台北"},
		{"[395年]，狄奥多西一世去世。", "狄奥多西一世 |"},
		{"[286年]，四帝共治制建立。", "|"},
		{"[1926年]，尼尔斯·波耳研究所招收学生。", "尼尔斯·波耳研究所 |"},
		{"[1892年]，本名约瑟普·布罗兹的铁托出生。", "约瑟普·布罗兹 |"},
		{"多伦多于[1954年]遭受飓风，[1955年]他加入了南斯拉夫共产党支部。", "=one | 多伦多"},
		{"[1934年]，清军主力抵达陕北。", "清军 | 陕北"},
		{"孙中山去世后，[1925年]共产党人在国民党内的势力扩大，国共两党决裂。", "孙中山 |"},
		{"[1115年]，完颜旻建金朝。", "完颜旻 |"},
		{"[409年]，冯跋举兵，之后冯跋继立。", "冯跋 |"},
		{"[1125年]，金灭辽。", "|"},
		{"[2000年]，参议员乔·李伯曼当副总统候选人。", "乔·李伯曼 |"},
		{"[1844年]，詹姆斯诺克斯波尔克赢得选举。", "詹姆斯诺克斯波尔克 |"},
		{"[1264年]，蒙古汗国攻占库页岛。", "蒙古汗国 | 库页岛"},
		{"[1998年]，在高尔推动下，京都议定书由克林顿签字。", "克林顿 |"},
		{"[969年]，弗卡斯攻陷了安提阿。", "弗卡斯 | 安提阿"},
		{"明治天皇于[1912年]驾崩，子嘉仁继位。", "明治天皇, 嘉仁 |"},
		{"[350年]，其子苻健夺下关中。", "苻健 | 关中"},
		{"[1934年]，军队在大滩西方20公里的断木岭遭遇伏击。", "| 大滩, 断木岭"},
		{"[1904年]，乃木希典的次子保典战死。", "保典 |"},
		{"新馆由马里奥·博塔于[1995年]设计。", "马里奥·博塔 |"},
		{"[1862年]，生理学家卡尔·路德维希迁居维也纳。", "卡尔·路德维希 | 维也纳"},
		{"[1814年]，英军攻占美国首都华盛顿特区。", "英军, 美国 | 美国, 华盛顿特区"},
		{"[1892年]，财政大臣谢尔盖·安德森签署和约。", "谢尔盖·安德森 |"},
		{"[1905年]，内政部长彼得·安德森签署命令。", "彼得·安德森 |"},
		{"[1848年]，路易-拿破仑·安德森赢得选举。", "路易-拿破仑·安德森 |"},
		{"[1960年]，柏林-巴格达铁路动工。", "|"},
		{"[1840年]，乔治·惠斯通展示了电钟。", "乔治·惠斯通 |"},
		{"[1651年]，郑军大败清军。", "郑军, 清军 |"},
		{"[244年]，东川王继位。", "东川王 |"},
		{"[1951年]，皇家海洋研究所与东海大学合并。", "皇家海洋研究所, 东海大学 |"},
		{"[1805年]，军官里扎诺夫的舰队返回长崎。", "里扎诺夫 | 长崎"},
		{"[1248年]，国王西吉斯蒙德将布兰登堡赐给武将。", "西吉斯蒙德, 布兰登堡 |"},
		{"[1977年]这是松本清张原作的剧本。", "松本清张 |"},
		{"没有参加和会的不丹，在[1921年]发行了邮票。", "不丹 |"},
		{"[1649年]，哈巴罗夫经马亚河前进，打败索伦部。", "哈巴罗夫, 索伦部 | 马亚河"},
		{"[1581年]，武田家灭亡，羽柴秀吉攻打浅井长政。", "武田家, 羽柴秀吉, 浅井长政 |"},
		{"[1729年]，雍正帝封岳钟琪为宁远大将军。", "雍正帝, 岳钟琪 |"},
		{"[1250年]，阮姓村民迎接女真首领。", "|"},
		// states: subjects, partners, objects; not attributes
		{"[1879年]，奧匈帝國與德國簽訂同盟條約。", "奧匈帝國, 德國 |"},
		{"[1904年2月]，日本向俄国宣战。", "日本, 俄国 |"},
		{"[1871年]，普鲁士击败法国。", "普鲁士, 法国 |"},
		{"[1960年]，法国总统戴高乐发表讲话。", "戴高乐 |"},
		{"[1949年]，英国的议会通过了法案。", "|"},
		// organisations
		{"[1919年]，北京大学在校长蔡元培主持下改革学制。", "北京大学, 蔡元培 |"},
		{"[1912年]，中华书局在上海成立。", "中华书局 | 上海"},
		{"[8月25日]，《申报》发表了社论。", "申报 |"},
		// places: frames, chains, abbreviations
		{"[1945年9月]，受降典礼在南京中央军校举行。", "| 南京中央军校"},
		{"[1644年]，清军攻占北京。", "清军 | 北京"},
		{"[1972年]，田中角荣访华。", "田中角荣 | 中国"},
		{"[1923年]，日本關東發生大地震。", "| 日本, 關東"},
		{"[1940年]，部队从延安出发，开赴山西省太原市。", "| 延安, 山西省, 太原市"},
		{"[1732年]，大军退到杭爱山。", "| 杭爱山"},
		{"[1860年]，清廷开放淡水、安平。", "清廷 | 淡水, 安平"},
		{"[1888年]，战火蔓延到了波尔塔瓦。", "| 波尔塔瓦"},
		{"[1887年]，新居建于卡拉马一座花园旁。", "| 卡拉马"},
		{"[1815年]，拿破仑在美国的支持下返回巴黎。", "拿破仑 | 巴黎"},
		// words that stand for others
		{"[1971年]，双方互设联络处。", "=both |"},
		{"[1971年]，两国外长举行会谈。", "|"},
		{"[1930年5月]，升任少校。", "=one |"},
		{"[1958年]，中韩两国队伍没有参加。", "中国, 韩国 |"},
		// no names
		{"[1990年]，高等教育得到平均发展，全国人口增长。", "|"},
		{"[1901年]，辛丑条约签订后，公司的方面向来安全。", "|"},
		{"[1710年]，鼠疫停止蔓延，大提琴成为王冠的装饰。", "|"},
		{"[1949年]，寧可退守，報導說田廬荒廢。", "|"},
	} {
		s := mark(c.text)
		got := summary(NewFinder(language.Simplified).Find([]Sentence{s})[0])
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", s.Text, got, c.want)
		}
	}
}

func TestLinkCutsSwallowedWords(t *testing.T) {
	f := NewFinder(language.Simplified)
	f.Link("田谦明率队", "田谦明 (领队)")
	f.Link("柳湾镇举行的", "柳湾镇")
	s := mark("[1990年]，领队田谦明率队去柳湾镇举行的会议。")
	if got := summary(f.Find([]Sentence{s})[0]); got != "田谦明 | 柳湾镇" {
		t.Errorf("got %s", got)
	}
}

func TestNameFoundOnceIsKnownEverywhere(t *testing.T) {
	f := NewFinder(language.Simplified)
	found := f.Find([]Sentence{mark("[1950年]，方尖碑在塔拉布兰卡举行的典礼上落成。"), mark("[1951年]，教授阿布拉莫到访。"), mark("[1952年]，阿布拉莫病逝。")})
	if got := summary(found[2]); got != "阿布拉莫 |" {
		t.Errorf("got %s", got)
	}
}

func TestDocumentTellsWhereItsNamesEnd(t *testing.T) {
	for _, c := range []struct {
		sentences []string
		want      string // of the last one
	}{
		{[]string{"郎坦以病告假。", "[1682年]，郎坦带兵渡江。"}, "郎坦 |"},
		{[]string{"郎坦的兵少。", "[1682年]，副都统郎坦以病告假。"}, "郎坦 |"},
		{[]string{"[1590年]，丰臣秀吉攻占小田原。", "大名迎接秀吉。", "[1592年]，秀吉出兵朝鲜。"}, "秀吉 |"},
		{[]string{"[1862年]，戴潮春起事。", "[1864年]，戴军投降。"}, "戴军 |"},
		{[]string{"[1697年]，萨楞策布多率部西去。", "清军追击萨楞策布多。", "[1701年]，萨楞策布多尔后病死。"}, "萨楞策布多 |"},
		{[]string{"兰德维格的信寄到了。", "[1801年]，詹姆兰德维格落选。"}, "詹姆兰德维格 |"},
		{[]string{"故事里的韦泽清不知去向。", "[1861年]，族老韦泽清病死。"}, "韦泽清 |"},
		{[]string{"[1970年]，瓴瓿停产。"}, "|"},
		{[]string{"瓴瓿由三人创立。", "[1970年]，瓴瓿停产。"}, "瓴瓿 |"},
	} {
		var list []Sentence
		for _, text := range c.sentences {
			list = append(list, mark(text))
		}
		found := NewFinder(language.Simplified).Find(list)
		if got := summary(found[len(found)-1]); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.sentences, got, c.want)
		}
	}
}

func TestBracketsGiveOtherNames(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{"[1910年]，会议在汉城（今首爾）举行。", "汉城", "首爾"},
		{"[1954年]，巴里·尼尔森（Barry Nelson）出演主角。", "巴里·尼尔森", "Barry Nelson"},
		{"[1910年]，会议在汉城（见下文）举行。", "汉城", ""},
	} {
		got := ""
		for _, m := range NewFinder(language.Simplified).Find([]Sentence{mark(c.text)})[0] {
			if m.Name == c.name {
				got = strings.Join(m.Aliases, "|")
			}
		}
		if got != c.want {
			t.Errorf("%s: %s is also called %q, want %q", c.text, c.name, got, c.want)
		}
	}
}
