package question

import (
	"strings"

	"annals/deck"
)

// bodies asks for an organisation by the kind of thing that its name ends in.
var bodies = []struct{ suffix, simplified, traditional string }{
	{"当局", "哪一方", "哪一方"}, {"党人", "哪一派", "哪一派"}, {"代表部", "哪个机构", "哪個機構"}, {"俱乐部", "哪家俱乐部", "哪家俱樂部"}, {"总部", "哪个机构", "哪個機構"},
	{"公司", "哪家公司", "哪家公司"}, {"集团", "哪个集团", "哪個集團"}, {"银行", "哪家银行", "哪家銀行"},
	{"大学", "哪所大学", "哪所大學"}, {"学院", "哪所学院", "哪所學院"}, {"中学", "哪所中学", "哪所中學"}, {"学校", "哪所学校", "哪所學校"},
	{"党", "哪个政党", "哪個政黨"}, {"委员会", "哪个委员会", "哪個委員會"}, {"日报", "哪家报纸", "哪家報紙"}, {"报", "哪家报纸", "哪家報紙"},
	{"电视台", "哪家电视台", "哪家電視台"}, {"代表团", "哪个代表团", "哪個代表團"}, {"大使馆", "哪个大使馆", "哪個大使館"},
	{"法院", "哪个法院", "哪個法院"}, {"国会", "哪国国会", "哪國國會"}, {"乐团", "哪个乐团", "哪個樂團"}, {"乐队", "哪支乐队", "哪支樂隊"},
	{"队", "哪支队伍", "哪支隊伍"}, {"军", "哪支军队", "哪支軍隊"}, {"舰队", "哪支舰队", "哪支艦隊"}, {"政府", "哪个政府", "哪個政府"},
	{"协会", "哪个协会", "哪個協會"}, {"学会", "哪个学会", "哪個學會"}, {"教会", "哪个教会", "哪個教會"}, {"部", "哪个部门", "哪個部門"},
	{"局", "哪个部门", "哪個部門"}, {"家族", "哪个家族", "哪個家族"}, {"族", "哪个民族", "哪個民族"}, {"人", "哪个族群", "哪個族群"}, {"朝", "哪个朝代", "哪個朝代"},
	{"师", "哪支部队", "哪支部隊"}, {"团", "哪个团体", "哪個團體"},
}

func (s script) whoWord(name deck.Who) string {
	switch name.Kind {
	case deck.State:
		switch folded := fold(name.Name); {
		case strings.HasSuffix(folded, "幕府"):
			return s.pick("哪个政权", "哪個政權")
		case strings.HasSuffix(folded, "政府"):
			return s.pick("哪个政府", "哪個政府")
		case strings.HasSuffix(folded, "朝"):
			return s.pick("哪个朝代", "哪個朝代")
		case strings.HasSuffix(folded, "方"), strings.HasSuffix(folded, "廷"), strings.HasPrefix(folded, "台湾"), strings.HasPrefix(folded, "香港"), strings.HasPrefix(folded, "澳门"):
			return "哪一方"
		}
		return s.pick("哪个国家", "哪個國家")
	case deck.Organization, deck.Group:
		if rest, ok := ofCountry(name); ok {
			return s.pick("哪国", "哪國") + rest
		}
		if strings.HasPrefix(name.Name, "《") {
			return s.pick("哪份报刊", "哪份報刊")
		}
		folded := fold(name.Name)
		for _, b := range bodies {
			if strings.HasSuffix(folded, b.suffix) && folded != b.suffix {
				return s.pick(b.simplified, b.traditional)
			}
		}
		if name.Kind == deck.Group {
			return s.pick("哪一方", "哪一方")
		}
		return s.pick("哪个机构", "哪個機構")
	}
	return s.pick("谁", "誰")
}
