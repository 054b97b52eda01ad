package fact

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// wordSet finds any of a set of words in a text, by their first character. Its words are folded; English ones are looked for at the
// start of words.
type wordSet struct {
	byFirst map[rune][]string
	low     [256]bool // whether a word begins with a character that ends in this byte: most look-ups end here
}

func newWordSet(words string) *wordSet {
	set := &wordSet{byFirst: map[rune][]string{}}
	for _, w := range strings.Fields(words) {
		w = strings.ReplaceAll(w, "_", " ")
		r, _ := utf8.DecodeRuneInString(w)
		set.byFirst[r] = append(set.byFirst[r], w)
		set.low[r&0xff] = true
	}
	return set
}

// in says whether a folded text holds one of the words.
func (set *wordSet) in(text string) bool {
	last := ' '
	for i, r := range text {
		if set.low[r&0xff] && (r > 'z' || last < 'a') {
			for _, w := range set.byFirst[r] {
				if strings.HasPrefix(text[i:], w) {
					return true
				}
			}
		}
		last = r
	}
	return false
}

// opinions tell what somebody thinks, expects or is said to have done.
var opinions = sync.OnceValue(func() *wordSet {
	return newWordSet("有说法 据说 据传 传说 认为 可能 或许 预计 预期 估计 推测 相传 " +
		"allegedly reportedly is_said_to is_expected may_have might_have believed_to legend_")
})

// figures are of sentences that count or measure and tell no event.
var figures = sync.OnceValue(func() *wordSet {
	return newWordSet("人口 总面积 平均 生产总值 gdp 占全 失业率 增长率 population_of accounted_for average per_cent percent")
})

// turnings are of events that change the course of things: beginnings and ends, treaties, wars, reigns, births and deaths.
var turnings = sync.OnceValue(func() *wordSet {
	return newWordSet("首次 首个 首轮 首届 首先 第一 正式 建交 断交 建立 建国 建都 签署 签订 签定 成立 成为 创立 创建 创办 设立 爆发 发动 发表 发明 发现 发生 加入 加冕 独立 " +
		"投降 宣战 即位 登基 登陆 登上 称帝 灭亡 攻占 攻陷 攻克 占领 起义 革命 政变 条约 协定 协议 去世 逝世 病逝 出生 遇刺 遇害 结束 开始实 开放 废除 废黜 统一 当选 判处 " +
		"升级 地震 入侵 击败 击退 迁都 总司令 " +
		"founded first fell_to freed established elected ended executed emancipat declared died defeated discovered dissolved deposed " +
		"signed surrender seized succeeded treaty took_power invaded invasion independence invented inaugurated captured conquered crowned coup " +
		"completed collapse created born began broke_out became banned abolished annexed assassinated abdicated adopted approved overthr opened outbreak " +
		"united unified revolution revolt rebellion ratified war_ joined")
})
