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
	for i := range marks {
		marks[i] = true
	}
	var codes []byte // all of them, which takes a sixth of the time of encoding each character
	for lead := byte(0x81); lead < 0xff; lead++ {
		for trail := byte(0x40); trail < 0xff; trail++ {
			if trail < 0x7f || trail > 0xa0 {
				codes = append(codes, lead, trail)
			}
		}
	}
	known, _ := traditionalchinese.Big5.NewDecoder().Bytes(codes) // codes without a character become U+FFFD and are no error
	for _, r := range string(known) {
		if r >= firstHan && r <= lastHan {
			marks[r-firstHan] = false
		}
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
		half := len(pair) / 2 // all are characters of three bytes
		pairs = append(pairs, pair[:half], pair[half:])
	}
	return strings.NewReplacer(pairs...)
})

// tablePairs are words, and then characters, that stand in the tables, each with its traditional form behind it.
const tablePairs = "种子種子 师范師範 后赵後趙 制造製造 后鸟後鳥 后白後白 后醍後醍 后水後水 韩干韓幹 沈阳瀋陽 后藤後藤 后桃後桃 万历萬曆 永历永曆 寇准寇準 钟泌鍾泌 钟会鍾會 钟辉鍾輝 钟玉鍾玉 后燕後燕 后秦後秦 后凉後涼 后梁後梁 后唐後唐 后晋後晉 后汉後漢 后周後周 后蜀後蜀 万萬 东東 严嚴 丰豐 临臨 为為 丽麗 义義 乌烏 乐樂 乔喬 习習 乡鄉 买買 云雲 亚亞 亲親 亿億 仆僕 从從 仑崙 仓倉 仪儀 们們 众眾 优優 会會 伟偉 传傳 伦倫 侨僑 儿兒 兰蘭 关關 兴興 兹茲 养養 内內 冈岡 军軍 农農 冯馮 凉涼 凤鳳 凯凱 刘劉 则則 刚剛 别別 剑劍 务務 劳勞 勋勳 华華 协協 卢盧 卫衛 历歷 厦廈 县縣 参參 发發 叙敘 叶葉 吕呂 启啟 吴吳 员員 哙噲 团團 园園 围圍 国國 图圖 圆圓 圣聖 场場 坚堅 坛壇 声聲 备備 复復 奥奧 孙孫 学學 宁寧 宝寶 实實 宪憲 宫宮 宾賓 对對 寿壽 尔爾 尧堯 屿嶼 岁歲 岗崗 岘峴 岚嵐 岛島 巩鞏 币幣 师師 帐帳 广廣 庄莊 庆慶 庐廬 库庫 应應 庞龐 开開 弃棄 张張 弥彌 强強 当當 彦彥 彻徹 怀懷 总總 恒恆 恺愷 战戰 户戶 扬揚 抚撫 护護 报報 挝撾 斋齋 无無 旧舊 时時 显顯 晋晉 晓曉 术術 机機 权權 条條 来來 杨楊 杰傑 极極 枣棗 枫楓 树樹 桢楨 桥橋 桦樺 桧檜 梦夢 楼樓 槟檳 横橫 欢歡 欧歐 毕畢 汉漢 汤湯 沣灃 泽澤 洁潔 浅淺 济濟 涛濤 温溫 湾灣 满滿 滨濱 滩灘 潜潛 灵靈 炀煬 炼煉 热熱 焕煥 焘燾 爱愛 犹猶 独獨 献獻 玛瑪 环環 琼瓊 瑶瑤 瓒瓚 畴疇 监監 盖蓋 矶磯 礼禮 祯禎 禄祿 窝窩 窦竇 笃篤 笋筍 简簡 粮糧 红紅 约約 纪紀 纯純 纲綱 纳納 纽紐 组組 织織 绍紹 经經 结結 统統 绥綏 继繼 绪緒 绳繩 维維 绿綠 缅緬 缙縉 缠纏 缪繆 罗羅 聂聶 联聯 肃肅 胜勝 脱脫 腊臘 腾騰 芗薌 苌萇 苏蘇 荣榮 莱萊 莲蓮 营營 萧蕭 萨薩 蒋蔣 蓝藍 衮袞 观觀 视視 议議 讷訥 许許 设設 诃訶 诚誠 语語 诸諸 诺諾 谅諒 谋謀 谟謨 谢謝 谦謙 谭譚 贝貝 贞貞 贡貢 贤賢 货貨 贯貫 贵貴 贸貿 费費 贺賀 贻貽 贾賈 资資 赖賴 赛賽 赵趙 轩軒 轼軾 载載 辅輔 辉輝 辙轍 辽遼 达達 迈邁 运運 进進 远遠 连連 迟遲 适適 逊遜 邓鄧 邹鄒 郑鄭 钊釗 钓釣 钟鐘 钦欽 钧鈞 钱錢 铁鐵 铃鈴 铉鉉 铎鐸 铭銘 铮錚 银銀 锅鍋 锋鋒 锐銳 锟錕 锡錫 锦錦 锬錟 锴鍇 锷鍔 镇鎮 镕鎔 长長 门門 闳閎 间間 闵閔 闻聞 闿闓 阁閣 阎閻 阔闊 阳陽 阶階 际際 陆陸 陈陳 陕陝 隐隱 隶隸 韦韋 韩韓 页頁 项項 顺順 须須 顾顧 顿頓 预預 颇頗 颉頡 颎熲 颐頤 颜顏 额額 颠顛 飞飛 饭飯 饶饒 馆館 马馬 骏駿 骐騏 鱼魚 鲁魯 鲍鮑 鲜鮮 鳌鰲 鸟鳥 鸠鳩 鸭鴨 鸿鴻 鹏鵬 麦麥 黄黃 齐齊 龄齡 龙龍 党黨 冲沖 几幾 构構 汇匯 证證 赞贊 萝蘿 让讓 娅婭 谔諤 厉厲 阖闔 闾閭 践踐 铸鑄 婴嬰 产產 导導 绰綽 俭儉 错錯 涟漣 灿燦 宠寵 灏灝 骅驊 镠鏐 业業 辩辯 续續 骧驤 翘翹 绮綺 觉覺 键鍵 赓賡 劲勁 寻尋 骞騫 静靜 处處 节節 虚虛 隽雋 鲠鯁 骕驌 膑臏 颢顥 渊淵 贽贄 栋棟 龚龔 迁遷 谈談 悦悅 晔曄 枢樞 郦酈 颂頌 训訓 润潤 谊誼 问問 归歸 鹗鶚 书書 遥遙 残殘 宽寬 择擇 绶綬 风風 硕碩 砚硯 艺藝 标標 虏虜 兽獸 诗詩 咏詠 忆憶 驰馳 头頭 腻膩 跻躋 细細 鸾鸞 蕴蘊 鸥鷗 沟溝 边邊 刹剎 摄攝 玮瑋 财財 浊濁 莹瑩 纶綸 镁鎂 颖穎 侬儂 泼潑 驾駕 韪韙 尝嘗 恶惡 鉴鑑 净淨 荫蔭 艳艷 体體 异異 虫蟲 冢塚 专專 浑渾 纥紇 诏詔 车車 哒噠 卧臥 骑騎 两兩 轴軸 雳靂 陇隴 浓濃 兖兗 荆荊 壮壯 区區 厅廳 渔漁 颍潁 苍蒼 郓鄆 沧滄 单單 蓟薊 栾欒 涞淶 郸鄲 邮郵 阴陰 盐鹽 闽閩 浏瀏 蕲蘄 凭憑 鸣鳴 双雙 绵綿 阆閬 泸瀘 册冊 盘盤 匀勻 芜蕪 赣贛 潍濰 难難 铜銅 锣鑼 将將 芦蘆 峡峽 莺鶯 雾霧 势勢 闸閘 坝壩 硚礄 鸡雞 笼籠 沪滬 堑塹 浒滸 胶膠 涩澀 见見 庙廟 峦巒 泾涇 龟龜 电電 计計 检檢 记記 试試 练練 伪偽 卖賣 终終 审審 输輸 争爭 调調 储儲 执執 级級 递遞 击擊 队隊 补補 驱驅 医醫 动動 篮籃 职職 娱娛 稣穌 举舉 鹘鶻 测測 绘繪 质質 钢鋼 矿礦 现現 软軟 脸臉 话話 线線 轨軌 诞誕 铚銍 聪聰 琏璉 带帶 畅暢 粤粵 讯訊 轮輪 积積 滚滾 论論 杂雜 镜鏡 丛叢 竞競 袜襪 狮獅 鹰鷹 鲸鯨 邺鄴 垄壟 获獲 烟煙 镰鎌 拦攔 窑窯 珲琿 樱櫻 药藥"
