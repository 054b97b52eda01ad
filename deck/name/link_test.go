package name

import (
	"testing"

	"annals/deck/language"
)

// What a link leads to says what its text means, however much of the sentence the text has swallowed.
func TestLinkTells(t *testing.T) {
	for _, c := range []struct{ text, target, sentence, want string }{
		// a word in brackets tells the kind, and a short title with a country in brackets is no person's
		{"米伦外", "米伦 (瑞士)", "[1911年]，旅人徒步来到米伦外的营地。", "| 米伦"},
		{"卡罗", "卡罗 (河流)", "[1911年]，人们在卡罗和柏林钓鱼。", "| 卡罗, 柏林"},
		// an ending says of a name with dots or hyphens what it is, and hyphens alone are no person's
		{"贝尔-科兹条约", "贝尔-科兹条约", "[1911年]，贝尔-科兹条约到期。", "|"},
		{"瓦尔特·坎普奖", "瓦尔特·坎普奖", "[1967年]，铁队赢得瓦尔特·坎普奖。", "|"},
		{"阿尔察-卡拉巴", "阿尔察-卡拉巴", "[1967年]，军队进入阿尔察-卡拉巴。", "| 阿尔察-卡拉巴"},
		// a state, and the part of a place
		{"科雷利亚王国在", "科雷利亚王国", "[1748年]，科雷利亚王国向瑞典宣战。", "科雷利亚王国, 瑞典 |"},
		{"上加利西亚", "上加利西亚", "[1813年]，联军攻占上加利西亚。", "联军 | 上加利西亚"},
		// a text that calls the same otherwise is cut at the ending that both have
		{"普提洛夫工厂发生罢工", "基洛夫工厂", "[1904年]，工人在普提洛夫工厂罢工。", "| 普提洛夫工厂"},
		// one name is not cut, be it a team's or one that begins like a word
		{"慕尼黑狮子", "慕尼黑狮子", "[1977年]，他们在慕尼黑狮子打球。", "|"},
		{"因塔拉肯", "因塔拉肯", "[1911年]，队伍抵达因塔拉肯。", "| 因塔拉肯"},
		{"博尔格的一个船主家庭", "博尔格", "[1872年]，韦伯出生于博尔格的一个船主家庭。", "韦伯 | 博尔格"},
		{"瓦拉几亚", "瓦拉几亚", "[1853年]，联军占领瓦拉几亚。", "联军 | 瓦拉几亚"},
		{"克里斯蒂安尼亚", "奥斯陆", "[1903年]，韦伯驶抵克里斯蒂安尼亚。", "韦伯 | 克里斯蒂安尼亚"},
		{"克里斯蒂安尼亚", "奥斯陆", "[1903年]，韦伯离开克里斯蒂安尼亚。", "韦伯 |"},
		{"莫德号从", "莫德号", "[1918年]，莫德号从特罗姆瑟启航。", "|"},
		{"特罗姆瑟", "特罗姆瑟", "[1918年]，韦伯从特罗姆瑟启航。", "韦伯 | 特罗姆瑟"},
		{"斯拉夫派", "斯拉夫派", "[1861年]，斯拉夫派欢迎此举。", "|"},
		{"布隆芳丹", "布隆芳丹", "[1892年]，韦伯出生于现南非的布隆芳丹，后来移居他处。", "韦伯 | 南非, 布隆芳丹"},
		{"东州", "黑恩州", "[1945年]，火箭运到黑恩州。", "| 黑恩州"},
	} {
		f := NewFinder(language.Simplified)
		f.Link(c.text, c.target)
		s := mark(c.sentence)
		if got := summary(f.Find([]Sentence{s})[0]); got != c.want {
			t.Errorf("[%s](%s) %s\n got %s\nwant %s", c.text, c.target, s.Text, got, c.want)
		}
	}
}

// What bears a name is another thing than who or what it is named after.
func TestNamedAfter(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[1905年]，巡洋舰维多里亚号沉没，韦伯登上奥尔科夫号。", "韦伯 |"},
		{"[1917年]，韦伯在瓦莱里-撒克逊语的课上记笔记。", "韦伯 |"},
		{"[1903年]，韦伯在爱德华国王中学任教。", "韦伯 | 爱德华国王中学"},
		{"[1994年]，韦伯在布朗的公寓遇害。", "韦伯 |"},
		{"[1813年]，联军进入法兰西镇，攻占阿尔登堡垒。", "联军 | 法兰西镇, 阿尔登堡垒"},
		{"[1849年]，萨瓦拉-皮埃蒙特王国战败。", "萨瓦拉-皮埃蒙特王国 |"},
		{"[1211年]，西喀喇汗国击败匈奴。", "西喀喇汗国, 匈奴 |"},
		{"[1864年]，普鲁士攻占荷尔斯泰因两公国。", "普鲁士 | 荷尔斯泰因"},
		{"[1890年]，韦伯出生于今乌克兰西部的敖德萨。", "韦伯 | 乌克兰, 敖德萨"},
		{"[1848年]，加州组织了民兵。", "| 加州"},
		{"[1848年]，热那亚、瓦洛里亚、那不勒斯均颁布了宪法。", "| 热那亚, 瓦洛里亚, 那不勒斯"},
		{"[1848年]，米兰及博洛尼亚亦爆发革命。", "| 米兰, 博洛尼亚"},
		{"[1809年]，萨尔茨贝格割让给巴伐利亚。", "| 萨尔茨贝格"},
		{"[1900年]，伍斯特郡的小村庄后来被伯明翰兼并。", "|"},
		{"[1917年]，布尔什维克击败克伦斯基，圣彼得堡苏维埃成立，国家杜马向沙皇提出警告。", "布尔什维克, 克伦斯基, 圣彼得堡苏维埃, 国家杜马 |"},
		{"[1914年]，奥匈向塞尔维亚宣战，印地安人和切诺基反抗，近百名议员齐聚一堂，首领三日后伏刑。", "奥匈, 塞尔维亚, 印地安人, 切诺基 |"},
	} {
		s := mark(c.text)
		if got := summary(NewFinder(language.Simplified).Find([]Sentence{s})[0]); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", s.Text, got, c.want)
		}
	}
}
