package question

import (
	"slices"
	"strings"
)

// office is what a person is known for: an office, or else a calling.
type office uint8

const (
	noOffice office = iota
	ruler
	royal // a member of a reigning house, known by his own name and by his life
	head
	minister
	official
	diplomat
	soldier
	explorer
	activist
	cleric
	educator
	thinker
	historian
	scientist
	inventor
	writer
	painter
	architect
	composer
	singer
	performer
	host
	athlete
	merchant
)

var officeNames = map[string]office{
	"ruler": ruler, "royal": royal, "head": head, "minister": minister, "official": official, "diplomat": diplomat, "soldier": soldier, "explorer": explorer,
	"activist": activist, "cleric": cleric, "educator": educator, "thinker": thinker, "historian": historian, "scientist": scientist,
	"inventor": inventor, "writer": writer, "painter": painter, "architect": architect, "composer": composer, "singer": singer,
	"performer": performer, "host": host, "athlete": athlete, "merchant": merchant,
}

// governs says whether the office is one of government or command, whose holders change from one to another.
func (o office) governs() bool { return o >= head && o <= soldier }

// otherSphere says whether one of two persons governs or commands and the other one knows, makes or plays.
func otherSphere(x, y office) bool {
	return x != noOffice && y != noOffice && (x > soldier) != (y > soldier)
}

// callings are what tells an office where no title does: what the question says of the person. The first line that has a word of the
// question counts, so that a battle in a film makes no soldier.
var callings = []struct {
	office       office
	han, english string
}{
	{ruler, "即位 登基 称帝 继位 王位 皇位 帝位 退位 禅让", "ascended crowned abdicated throne reign reigned"},
	{athlete, "球队 球员 联赛 进球 世界杯 锦标赛 夺冠 冠军 金牌 选秀 教练 队长 全垒打 投手 球季 赛季 奥运 转会 球会",
		"touchdown quarterback goal goals scored coach season league championship championships tournament medal medals striker midfielder playoffs innings mvp"},
	{singer, "专辑 单曲 演唱 歌手 唱片 巡演 乐队 乐团 歌曲", "album albums single singles song songs grammy grammys band bands vocals sang singer rapper tour billboard"},
	{performer, "电影 影片 主演 执导 导演 饰演 奥斯卡 金像奖 金马奖 电视剧 出演 影展", "film films movie movies starred directed oscar oscars actor actress sitcom"},
	{composer, "作曲 交响 歌剧 钢琴 协奏", "composed composer composers symphony opera operas piano pianist concerto violin orchestra quartet"},
	{painter, "绘画 画作 油画 壁画 画展 画家", "painting paintings painted painter painters portrait portraits sculpted sculptor sculpture exhibited"},
	{architect, "建筑师", "architect architects designed"},
	{writer, "小说 诗集 诗人 诗歌 散文 文学 作家 剧作", "novel novels poem poems poet poets poetry playwright literary author bestseller"},
	{inventor, "发明 专利", "invented inventor invention patent patented patents"},
	{scientist, "发现 实验 物理 化学 数学 天文 生物 医学 定理 元素 诺贝尔 科学",
		"physics physicist chemical chemistry chemist theory theorem experiment experiments discovered scientist scientists astronomy astronomer mathematics mathematical mathematician biology biologist hypothesis"},
	{thinker, "哲学 心学 理学 心理 儒家 学说", "philosophy philosopher psychology psychologist economist economists theologian"},
	{educator, "校长 任教", "headmaster headmistress"},
	{cleric, "主教 传教 佛教 佛法 僧 神父 修会 宣教 布道", "missionary missionaries bishop bishops archbishop preached monk monks abbot canonized sermon sermons"},
	{explorer, "航行 航海 探险 远航 船队", "expedition explored explorer explorers exploration voyage voyages sailed astronaut astronauts spacecraft"},
	{minister, "钦差 大臣 尚书 总督 巡抚 军机 上疏 上书 宰相 丞相 侍郎 御史 太守 刺史 弹劾 辅政", ""},
	{official, "省长 市长 州长 县长 议员 立委 立法委员 书记 区长 知府 知县", "governor mayor senator congressman representative legislature"},
	{head, "当选 竞选 选举 总统 主席 议会 总理 内阁 外交 条约 签署 会谈 会见 访问",
		"elected election elections president presidency presidential senate treaty signed negotiated negotiations parliament congress cabinet campaigned veto vetoed legislation"},
	{soldier, "率军 率领 率部 率兵 率众 击败 攻打 攻占 攻克 攻陷 攻取 攻破 进攻 起兵 起义 起事 叛 战役 之战 大军 交战 作战 出战 被俘 投降 大败 围攻 驻军 司令 战死 阵亡 中箭 被擒 擒获 归降 举兵 造反 收复 出兵 增援 围剿 剿匪 所杀 斩杀",
		"troops army armies defeat defeated defeats battle siege besieged captured command commanded commander invaded invading attack attacked forces revolt rebellion fleet regiment surrendered"},
	{writer, "出版 发表 撰写 编写 著有", "published edited wrote written"},
	{merchant, "董事长 创办人 首席执行官 企业家", "ceo businessman entrepreneur tycoon"},
}

// callingOf is what the text of a question tells of the person who is asked for.
func callingOf(question string) office {
	question = fold(question)
	words := strings.FieldsFunc(question, func(r rune) bool { return !isLatin(r) })
	for _, c := range callings {
		for word := range strings.FieldsSeq(c.han) {
			if strings.Contains(question, word) {
				return c.office
			}
		}
		for word := range strings.FieldsSeq(c.english) {
			if slices.Contains(words, word) {
				return c.office
			}
		}
	}
	return noOffice
}
