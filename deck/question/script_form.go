package question

import (
	"strings"
	"sync"

	"golang.org/x/text/encoding/traditionalchinese"

	"annals/deck/language"
)

// scripts says in which script of Chinese a name is written; most names read the same in both.
type scripts struct{ traditional, simplified bool }

func scriptsOf(n string) scripts {
	s := scripts{traditional: fold(strings.ToLower(n)) != strings.ToLower(n)}
	for _, r := range n {
		s.simplified = s.simplified || r >= firstHan && r <= lastHan && simplifiedOnly()[r-firstHan]
	}
	return s
}

const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// simplifiedOnly marks the characters that Big5, made for traditional texts, lacks.
var simplifiedOnly = sync.OnceValue(func() []bool {
	marks := make([]bool, lastHan-firstHan+1)
	encoder := traditionalchinese.Big5.NewEncoder()
	for i := range marks {
		_, err := encoder.String(string(rune(firstHan + i)))
		marks[i] = err != nil
	}
	return marks
})

// inScript is a name of the deck as it can stand beside the answer: in a script that does not tell it from the answer, nor, where
// the answer reads the same in both, from the question.
func (a asker) inScript(n, answer string) (string, bool) {
	own := scriptsOf(n)
	switch traditional := a.traditional(answer); {
	case !a.lang.Chinese():
		return n, true
	case traditional && own.simplified:
		return "", false
	case !traditional && own.traditional:
		return fold(n), true
	}
	return n, true
}

// tableScript writes a name of the table, which is in simplified characters, in the script of the answer.
func (a asker) tableScript(n, answer string) string {
	if a.traditional(answer) {
		return traditionalForms().Replace(n)
	}
	return n
}

// traditional says whether names beside the answer are to be in traditional characters: as the answer is, or else its sentence,
// or else its article.
func (a asker) traditional(answer string) bool {
	if is := scriptsOf(answer); is.traditional != is.simplified {
		return is.traditional
	}
	if is := a.m.scripts[a.index]; is.traditional != is.simplified {
		return is.traditional
	}
	return a.lang == language.Traditional
}

// traditionalForms turns the characters of the table into traditional ones.
var traditionalForms = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for pair := range strings.FieldsSeq(tablePairs) {
		runes := []rune(pair)
		pairs = append(pairs, string(runes[0]), string(runes[1]))
	}
	return strings.NewReplacer(pairs...)
})

const tablePairs = "万萬 东東 义義 乌烏 买買 云雲 亚亞 众眾 会會 伦倫 兰蘭 兴興 兹茲 内內 冈岡 军軍 剑劍 务務 劳勞 华華 卢盧 卫衛 历歷 厦廈 参參 叙敘 员員 国國 图圖 坚堅 奥奧 学學 宁寧 宫宮 宾賓 寿壽 尔爾 岘峴 岛島 币幣 广廣 庆慶 库庫 开開 彻徹 户戶 报報 挝撾 旧舊 时時 来來 桥橋 楼樓 槟檳 横橫 欧歐 汉漢 沈瀋 泽澤 济濟 温溫 湾灣 满滿 滨濱 灵靈 热熱 爱愛 瑶瑤 矶磯 窝窩 红紅 约約 纪紀 纳納 纽紐 组組 织織 经經 绥綏 维維 缅緬 罗羅 联聯 肃肅 脱脫 苏蘇 莱萊 营營 萨薩 议議 设設 诺諾 贝貝 贡貢 货貨 贵貴 贸貿 费費 贺賀 赛賽 辅輔 辽遼 达達 迈邁 远遠 连連 郑鄭 钓釣 钟鐘 银銀 锡錫 长長 门門 阳陽 际際 陆陸 陕陝 隶隸 韩韓 顺順 须須 顿頓 饭飯 馆館 马馬 鱼魚 鲁魯 鲜鮮 麦麥 龙龍"
